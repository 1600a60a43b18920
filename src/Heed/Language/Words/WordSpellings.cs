namespace Heed.Language.Words;

/// <summary>Spellings and short forms of one word, and numbers, a group a line, folded; an underscore joins two words.</summary>
internal static class WordSpellings
{
    public const string Groups = """
        color colour
        honor honour
        labor labour
        favor favour
        favorite favourite
        neighbor neighbour
        behavior behaviour
        rumor rumour
        tumor tumour
        humor humour
        odor odour
        vapor vapour
        center centre
        theater theatre
        meter metre
        liter litre
        fiber fibre
        organize organise organization organisation
        recognize recognise
        realize realise
        criticize criticise
        authorize authorise
        apologize apologise
        sterilize sterilise
        hospitalize hospitalise
        immunize immunise
        vaccinate vaccinated
        license licence
        defense defence
        offense offence
        practice practise
        program programme
        gray grey
        tire tyre
        plow plough
        draft draught
        check cheque
        pajamas pyjamas
        mom mum mother mommy mummy
        dad father daddy
        aluminum aluminium
        anemia anaemia
        diarrhea diarrhoea
        esophagus oesophagus
        estrogen oestrogen
        fetus foetus fetal foetal
        gynecology gynaecology gynecologist gynaecologist
        hemorrhage haemorrhage
        leukemia leukaemia
        orthopedic orthopaedic
        pediatric paediatric pediatrician paediatrician
        anesthesia anaesthesia anesthetic anaesthetic
        edema oedema
        cesarean caesarean csection
        judgment judgement
        skeptic sceptic skeptical sceptical
        jewelry jewellery
        sulfur sulphur
        traveler traveller
        canceled cancelled cancel
        worshiper worshipper worshippers
        kidnaped kidnapped kidnap
        percent per_cent pct
        tv television televised
        photo photograph picture pic image pix foto
        video footage clip film
        phone telephone cellphone smartphone mobile
        ad advertisement advert commercial
        info information
        app application
        doc doctor dr physician
        meds medication medicine medications
        vet veteran veterans
        prof professor
        pres president presidential presidency potus
        vp vice_president veep
        gov governor gubernatorial
        sen senator senate senatorial
        rep representative congressman congresswoman
        sec secretary
        gen general
        sgt sergeant
        lt lieutenant
        capt captain
        adm admiral
        dept department
        govt government governmental
        admin administration
        univ university
        corp corporation
        intl international
        natl national
        assn association
        co company
        yr year
        hr hour
        min minute
        mph miles_hour
        lb pound lbs
        kg kilogram kilo
        temp temperature
        ambo ambulance
        fridge refrigerator
        gasoline petrol
        truck lorry
        sidewalk pavement
        subway underground metro
        diaper nappy
        flashlight torch
        cop police policeman policewoman policemen officer constable
        dems democrat democrats democratic dem
        gop republican republicans repub rnc
        un united_nations
        eu european_union
        usa america american americans united_states us
        uk britain british united_kingdom england english
        fbi federal_bureau
        cia central_intelligence
        scotus supreme_court
        flotus first_lady
        dnc democratic_national
        nra rifle_association
        aclu civil_liberties
        ice immigration_customs
        dhs homeland_security
        hhs human_services
        cdc disease_control
        fda drug_administration
        epa environmental_protection
        who world_health
        nhs national_health
        usps postal_service post_office postal mail
        irs internal_revenue
        nasa space_agency
        va veterans_affairs veterans
        doj justice_department
        dod defense_department pentagon
        ag attorney_general
        pm prime_minister premier
        mp member_parliament
        isis isil daesh islamic_state
        nfl football_league
        nba basketball_association
        mlb major_baseball
        fb facebook
        ig instagram insta
        yt youtube
        dm direct_message
        er emergency_room emergency_department
        ed emergency_department
        icu intensive_care
        ems paramedic ambulance emt
        lgbt lgbtq gay lesbian queer
        hiv aids
        std sti sexually_transmitted
        flu influenza h1n1 swine_flu
        covid coronavirus covid19 corona sarscov2 ncov
        mmr measles_vaccine measles
        gmo genetically_modified
        co2 carbon_dioxide
        dna genetic genes
        atm cash_machine
        ceo chief_executive
        suv sports_utility
        ufo flying_saucer alien
        daca dreamer dreamers
        blm black_lives
        maga make_america
        wwi world_war ww1
        wwii world_war ww2
        ww3 wwiii world_war
        ny new_york nyc
        la los_angeles
        dc washington
        sf san_francisco
        xmas christmas
        thx thanks
        ppl people
        govs governors
        bldg building
        hwy highway freeway motorway interstate
        apt apartment flat condo
        one 1 single
        two 2 pair couple double twice both
        three 3 third triple trio
        four 4 fourth
        five 5 fifth
        six 6 sixth
        seven 7 seventh
        eight 8 eighth
        nine 9 ninth
        ten 10 tenth
        eleven 11
        twelve 12 dozen
        thirteen 13
        fourteen 14
        fifteen 15
        sixteen 16
        seventeen 17
        eighteen 18
        nineteen 19
        twenty 20
        thirty 30
        forty 40
        fifty 50
        sixty 60
        seventy 70
        eighty 80
        ninety 90
        hundred 100 hundreds
        thousand 1000 thousands 1k
        million millions 1000000
        billion billions
        january jan
        february feb
        april apr
        august aug
        september sept sep
        october oct
        november nov
        december dec
        monday mon
        tuesday tue tues
        wednesday wed
        thursday thu thurs
        friday fri
        saturday sat
        """;
}
