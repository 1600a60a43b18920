namespace Heed.Language.Words;

/// <summary>Words that often stand for one another when people talk of politics, law, money and war, a group a line, folded; an underscore joins two words.</summary>
internal static class LikeWordsPolitics
{
    public const string Groups = """
        president potus commander_chief white_house
        trump donald realdonaldtrump donaldtrump djt
        obama barack barackobama
        clinton hillary hillaryclinton hrc
        biden joe joebiden
        sanders bernie berniesanders
        warren elizabeth ewarren
        pelosi nancy speaker speakerpelosi
        mcconnell mitch
        pence mike
        putin vladimir
        merkel angela
        johnson boris borisjohnson
        ocasiocortez aoc alexandria_ocasio ocasio
        omar ilhan
        congresswoman representative lawmaker
        melania first_lady
        ivanka kushner
        mueller special_counsel
        kavanaugh brett
        kaepernick colin kneel
        thunberg greta
        kim_jong north_korea pyongyang
        baghdadi isis
        soleimani quds
        pope francis pontiff
        queen elizabeth monarch royal
        prince princess royal duchess duke
        congress senate house_representatives capitol lawmakers
        senator congressman lawmaker legislator politician representative
        governor mayor
        minister secretary
        parliament legislature
        cabinet administration government
        democrat liberal leftist left_wing progressive dems
        republican conservative right_wing gop
        socialist communist marxist socialism communism
        nazi hitler fascist swastika third_reich
        white_supremacist white_nationalist kkk klan neo_nazi alt_right
        antifa anarchist
        feminist feminism
        activist campaigner protester demonstrator
        protest demonstration march rally riot demonstrate
        strike walkout union
        boycott ban shun
        petition signature
        vote ballot voting voter election poll
        election ballot campaign vote
        candidate nominee contender hopeful presidential_candidate
        campaign rally reelection
        poll survey approval
        electoral_college popular_vote
        fraud rig rigged cheat scam
        debate town_hall
        inaugurate inauguration sworn swear oath
        impeach remove oust
        resign quit step_down
        fire sack dismiss oust terminate fired
        hire appoint nominate recruit
        law bill act legislation statute measure
        ban prohibit outlaw forbid illegal bar
        legal lawful legalize
        illegal unlawful outlawed criminal
        rule regulation regulate policy
        executive_order decree
        constitution amendment constitutional
        supreme_court justice scotus
        court judge tribunal magistrate
        lawsuit sue suit litigation sued
        lawyer attorney counsel prosecutor
        trial hearing court
        guilty convict conviction convicted
        sentence prison_term jailed
        prison jail imprison incarcerate inmate lockup cage
        prisoner inmate detainee convict
        arrest detain apprehend custody nab
        charge indict accuse indictment
        accuse allege blame alleged accusation
        suspect perpetrator culprit
        crime offense felony criminal
        criminal felon crook convict
        police cop officer sheriff law_enforcement trooper deputy
        fbi federal_agents
        detective investigator
        raid search
        murder homicide slaying kill
        rape sexual_assault molest assault
        pedophile pedophilia child_molester sex_offender
        trafficking smuggling sex_trafficking trafficker
        kidnap abduct abduction kidnapped
        rob robbery burglar theft steal
        steal stolen theft
        gang ms13 cartel
        drug_dealer cartel smuggler
        gun firearm weapon rifle pistol handgun
        rifle ar15 assault_weapon
        gun_control second_amendment nra
        bullet ammunition ammo
        shoot gunman shooter gunfire open_fire
        mass_shooting massacre
        stab knife stabbed
        attack assault ambush strike
        terrorist terrorism terror extremist jihadist
        hostage captive
        war conflict battle combat
        army military soldier troops
        soldier troop serviceman marine gi
        navy marine naval
        veteran vet vets ex_soldier
        draft conscription military_draft selective_service
        missile rocket airstrike drone
        airstrike bombing strike
        drone unmanned
        coup revolt uprising overthrow
        revolution rebel uprising
        spy espionage surveillance wiretap
        leak leaked wikileaks whistleblower
        whistleblower informant leaker
        classified secret confidential
        treason traitor betray
        dictator tyrant authoritarian
        refugee asylum migrant asylum_seeker
        immigrant migrant alien undocumented foreigner
        illegal_immigrant illegal_alien undocumented_immigrant
        deport deportation deported
        border frontier border_wall
        wall fence barrier
        caravan migrants
        detention camp detention_center
        separate separation apart
        citizen citizenship national
        passport visa
        slave slavery enslaved
        confederate confederacy
        racist racism bigot prejudice
        black african_american
        white caucasian
        native_american indian tribal tribe
        hispanic latino latina
        tax taxes irs taxpayer taxation
        budget deficit spending
        debt owe loan
        economy economic gdp
        job employment work
        unemployment jobless unemployed
        wage salary pay income
        poor poverty homeless
        homeless homelessness vagrant
        rich wealthy billionaire millionaire
        money cash fund dollars
        fund finance bankroll
        cost price expense
        dollar usd buck bucks
        bank bankers banking
        bankrupt bankruptcy insolvent bankrupting
        tariff trade trade_war
        company firm corporation business
        boss ceo executive chief
        owner proprietor own
        profit earnings revenue
        stock shares wall_street
        buy purchase acquire
        sell sale vend
        store shop retailer outlet
        walmart target store
        customer shopper consumer
        product merchandise goods
        recall recalled withdrawn
        close shut closing closure
        open reopen launch
        factory plant manufacturing
        welfare food_stamps benefits snap
        social_security pension retirement
        school classroom pupil
        school_shooting parkland sandy_hook
        student pupil kids
        teacher professor educator
        university college campus
        education schooling
        prayer pray praying
        bible scripture gospel
        god jesus lord christ
        church chapel cathedral congregation
        worshipper worshiper congregation churchgoer
        priest pastor clergy reverend minister preacher
        bless blessing consecrate
        satan devil satanic satanism
        sharia islamic_law
        hijab burqa veil headscarf
        flag banner
        anthem national_anthem star_spangled
        pledge allegiance
        statue monument memorial
        medal award honor prize
        nobel prize
        salute greet
        summit meeting talks g7 g20
        treaty agreement deal accord pact
        sanction embargo
        ambassador embassy diplomat
        allies ally
        enemy foe adversary
        foreign overseas abroad
        conspiracy plot cabal
        deep_state illuminati
        soros george_soros
        corrupt corruption bribe
        scandal controversy
        pardon clemency commute
        quid_pro pro_quo
        collusion collude
        censor censorship ban
        free_speech first_amendment
        rights liberty freedom
        equality equal
        """;
}
