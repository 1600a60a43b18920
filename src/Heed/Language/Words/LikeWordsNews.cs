namespace Heed.Language.Words;

/// <summary>Words that often stand for one another in news, on the web and in what people say of each other, a group a line, folded; an underscore joins two words.</summary>
internal static class LikeWordsNews
{
    public const string Groups = """
        say claim state declare assert announce
        tell inform notify
        announce declare reveal unveil announced
        admit confess acknowledge concede
        deny reject refute
        ask request urge
        answer respond reply
        call dub label name refer describe
        argue contend
        insult disparage mock ridicule deride
        criticize slam blast attack condemn denounce
        praise laud applaud commend
        apologize sorry apology
        promise vow pledge
        predict forecast foresee prediction
        warn caution
        suggest propose recommend
        explain clarify
        quote quotation cite remark
        remark comment statement
        speech address remarks
        interview talk
        joke jest quip kidding humor
        satire parody spoof satirical
        hoax fake false bogus phony
        fake doctored photoshopped manipulated altered digitally_altered edited forged fabricated
        real genuine authentic legit
        true factual accurate real
        lie liar dishonest untruth
        rumor gossip hearsay
        fact_check debunk snopes
        news report story article headline
        report article story
        newspaper paper press tabloid
        journalist reporter correspondent anchor
        media press news_media journalists
        magazine cover vogue
        book novel author memoir
        write pen author wrote
        publish release print
        tv television show broadcast
        episode series show sitcom
        simpsons cartoon
        movie film cinema
        actor actress star
        singer musician rapper artist
        song music album
        celebrity star famous
        comedian comic comedy
        radio host podcast
        video clip footage recording film
        film record tape videotape filmed
        photo photograph picture image snapshot shot
        selfie pose posed photo
        camera lens webcam
        meme viral image
        viral circulate share spread
        tweet twitter retweet tweeted
        post facebook share posted
        message text sms email
        email mail message
        letter note missive
        website site webpage web
        internet online web
        google search
        account profile
        hack hacker hacked breach
        virus malware ransomware
        scam fraud swindle phishing con
        password login
        privacy spying tracking
        ad commercial advert campaign
        logo emblem symbol
        sign banner placard poster
        shirt tshirt hat clothing
        hat cap maga
        wear dress clad don worn
        dress gown outfit
        jacket coat
        shoe sneaker nike
        delete remove erase scrub
        change alter modify
        add include
        stage staged orchestrated
        show depict portray display
        reveal expose uncover
        discover find uncover found
        hide conceal cover_up
        see watch view witness
        witness bystander onlooker
        capture catch caught
        catch nab
        hit strike punch slap
        punch slap beat hit
        beat beaten assault pummel
        fight brawl scuffle clash
        bully bullying harass
        push shove
        throw toss hurl
        kick boot
        rip tear shred
        cut slice slash
        burn torch
        break smash shatter
        destroy demolish raze
        vandalize deface graffiti
        fall drop plunge
        climb scale
        jump leap
        run sprint
        walk stroll
        chase pursue
        escape flee run_off
        arrive reach land
        beach shore coast seaside
        visit trip tour
        travel trip journey
        drive driver motorist driving
        car vehicle automobile
        bus coach
        taxi cab uber lyft
        bike bicycle cyclist
        motorcycle biker
        road street highway
        parking parked
        traffic ticket
        fine penalty fined
        hotel resort motel
        restaurant diner eatery cafe
        mcdonalds burger fast_food
        chickfila chick_fil
        waiter waitress server
        tip gratuity
        kitchen cook chef
        house home residence
        house_party party
        neighbor neighborhood
        apartment condo flat
        room bedroom
        bathroom restroom toilet
        church temple
        park garden
        forest woods
        tree trees
        mountain hill
        river lake
        ocean sea
        island isle
        farm farmer agriculture
        sky air
        moon lunar
        sun solar
        space nasa astronaut
        planet earth
        alien ufo extraterrestrial
        ghost haunted spirit
        robot ai
        science scientist research
        study research researchers
        test exam
        experiment trial
        invent inventor
        discover discovery
        game gaming player
        minecraft mojang
        football nfl quarterback
        soccer football world_cup
        baseball mlb
        basketball nba
        hockey nhl
        olympics olympic games
        coach manager
        team squad club
        player athlete
        fan supporter
        win victory triumph
        lose defeat
        play perform
        golf golfer
        birthday anniversary
        christmas holiday xmas
        easter bunny
        halloween trick_treat
        thanksgiving turkey
        new_year january
        valentine valentines
        wedding marriage bride
        husband wife spouse
        divorce split
        girlfriend boyfriend partner
        son daughter child
        brother sister sibling
        parent mother father
        mother mom
        father dad
        grandmother grandma granny
        grandfather grandpa
        family relative
        friend buddy pal
        man guy dude gentleman male
        woman lady female
        boy lad
        girl teen
        group crowd
        crowd throng
        people folks public
        crazy insane mad lunatic
        stupid idiot dumb moron
        smart clever genius
        angry furious rage outrage
        happy glad joy
        sad upset
        afraid scared fear
        shock shocking stunned
        surprise surprised
        disgust gross
        love adore
        hate hatred loathe
        respect disrespect
        shame shameful disgrace
        proud pride
        beautiful pretty gorgeous
        ugly unflattering
        big large huge giant massive enormous
        small tiny little
        new recent latest
        old former ex
        first earliest
        last final
        fast quick rapid
        slow sluggish
        start begin commence
        end finish stop cease
        stop halt end
        continue keep
        increase rise grow surge
        decrease reduce cut decline
        more additional
        most majority
        many numerous several
        few handful
        half 50
        all every entire
        number numbers figure statistic
        percent percentage
        total sum
        average mean
        record highest
        year annual
        day daily
        week weekly
        month monthly
        night overnight evening
        morning dawn
        today yesterday
        history historical
        ancient old
        century decade
        free gratis complimentary giveaway
        gift present
        coupon voucher
        win lottery jackpot
        prize award reward
        reward bounty
        charity foundation nonprofit
        feather plume
        wear mask
        secret hidden
        hidden concealed
        strange weird bizarre
        mysterious mystery
        famous celebrity
        public open
        private personal
        entire whole
        actual real
        prefer rather
        want wish desire
        need require
        allow let permit
        force compel forced
        refuse decline
        accept agree
        join enlist
        leave depart quit
        return back
        attend present
        skip miss
        meet encounter
        gather assemble
        celebrate celebration
        honor tribute
        remember commemorate
        forget ignore
        ignore overlook
        teach instruct
        train training
        build construct construction
        plan scheme
        design idea
        paint painting mural
        art artwork
        draw drawing sketch
        sculpture statue
        number digit
        name named
        confirm verify
        prove evidence
        evidence proof
        cause result
        reason why
        link tie connection linked
        support endorse back
        oppose against
        control govern
        lead head
        replace substitute
        ban removal
        mistake error wrong
        wrong incorrect
        accident accidental
        purpose deliberate intentional
        possible likely
        sure certain
        probably maybe
        speak talk
        stammer slur stutter
        shout yell scream
        laugh laughing
        cry tears weep
        smile grin
        sleep nap
        stand stood
        sit seated
        kneel knee
        hug embrace
        kiss kissing
        nude naked
        sex sexual
        porn pornography
        strip stripper
        curse swear
        middle_finger gesture
        """;
}
