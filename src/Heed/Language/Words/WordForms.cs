namespace Heed.Language.Words;

/// <summary>
/// One word in other clothes, a group a line: irregular verbs and plurals, and nouns made of verbs. Folded; an underscore joins two words.
/// What stands in one line counts as nearly the same word.
/// </summary>
internal static class WordForms
{
    public const string Groups = """
        say said saying says
        go went gone goes
        get got gotten
        give gave given
        take took taken
        make made
        come came
        see saw seen
        know knew known
        think thought
        find found
        tell told
        become became
        leave left
        feel felt
        bring brought
        begin began begun
        keep kept
        hold held
        write wrote written
        stand stood
        hear heard
        mean meant
        meet met
        run ran
        pay paid
        sit sat
        speak spoke spoken speech
        lead led
        grow grew grown
        lose lost loss
        fall fell fallen
        send sent
        build built
        understand understood
        draw drew drawn
        break broke broken
        spend spent
        rise rose risen
        drive drove driven driver
        buy bought
        wear wore worn
        choose chose chosen choice
        shoot shot shooter shooting
        steal stole stolen
        catch caught
        fight fought
        teach taught teacher
        sell sold sale
        throw threw thrown
        swear swore sworn
        sing sang sung singer song
        sink sank sunk
        drink drank drunk
        eat ate eaten
        bite bit bitten
        hide hid hidden
        ride rode ridden
        fly flew flown flight
        freeze froze frozen
        tear tore torn
        wake woke woken
        blow blew blown
        show showed shown
        strike struck stricken
        stick stuck
        swim swam swum
        win won winner
        bleed bled blood bloody
        breed bred
        feed fed
        flee fled
        forbid forbade forbidden
        forget forgot forgotten
        forgive forgave forgiven
        hang hung hanged
        kneel knelt
        lay laid
        lend lent
        light lit
        seek sought
        shake shook shaken
        shut shuts
        slide slid
        spread spreading
        spring sprang sprung
        sting stung
        swing swung
        weep wept
        bind bound
        bend bent
        burn burnt burned
        learn learnt
        dream dreamt dreamer
        deal dealt
        creep crept
        sleep slept asleep
        sweep swept
        arise arose arisen
        bear bore borne born birth
        beat beaten
        cling clung
        dig dug
        overthrow overthrew overthrown
        withdraw withdrew withdrawn withdrawal
        die dead death died deceased deadly
        live life lives alive
        child children
        man men
        woman women
        person people persons
        foot feet
        tooth teeth
        mouse mice
        goose geese
        wife wives
        knife knives
        leaf leaves
        thief thieves theft
        half halves
        wolf wolves
        crisis crises
        diagnosis diagnoses diagnose
        analysis analyses analyze analyse
        bacterium bacteria bacterial
        virus viruses viral
        choose elect election elected elector
        good better best
        bad worse worst
        bear_arms second_amendment
        apologize apology apologise apologises
        analyze analyse
        behead beheaded decapitate decapitated
        advice advise advises
        believe belief
        prove proof proven
        speak spokesman spokeswoman spokesperson
        strong strength
        weigh weight
        high height
        long length
        deep depth
        wide width
        warm warmth
        hot heat
        poor poverty
        free freedom
        wise wisdom
        true truth
        refuse refusal
        arrive arrival
        survive survival survivor
        approve approval
        propose proposal
        remove removal
        deny denial denied
        try trial tried
        marry marriage married wedding
        bury burial buried
        carry carrier carried
        employ employee employer employment
        refer referral reference
        receive receipt recipient
        deceive deception deceit
        destroy destruction
        produce production product
        reduce reduction
        explode explosion explosive
        collide collision
        invade invasion invader
        conclude conclusion
        decide decision
        divide division
        permit permission
        admit admission
        submit submission
        succeed success
        respond response
        defend defense defence
        offend offense offence offensive
        suspend suspension
        extend extension
        describe description
        prescribe prescription
        subscribe subscription
        inject injection
        infect infection infectious
        protect protection
        elect elections
        inspect inspection
        reject rejection
        vaccinate vaccination vaccine vaccines vax vaxx jab jabs shot
        immunize immunisation immunization immune immunity
        hospitalize hospitalised hospitalized hospital
        explain explanation
        pronounce pronunciation
        impeach impeachment
        investigate investigation probe
        resign resignation
        assassinate assassination
        evacuate evacuation evacuee
        immigrate immigration immigrant immigrants
        migrate migration migrant migrants
        legal legalize legality
        criminal crime criminalize
        race racist racism racial
        white whites
        black blacks
        burglar burglary
        rob robbery robber
        """;
}
