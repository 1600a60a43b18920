namespace Heed.Language.Words;

/// <summary>What people do, as it is said in plain talk and in a headline, a group a line, folded; an underscore joins two words.</summary>
internal static class LikeWordsDeeds
{
    public const string Groups = """
        abandon desert dump leave ditch
        abuse mistreat mistreatment cruelty
        accident mishap incident
        achieve accomplish reach
        acknowledge recognize admit
        acquit exonerate clear vindicate
        adopt foster
        advise counsel urge
        advocate call_for champion promote
        agree consent approve
        aim target goal
        alarm alert siren
        amend change revise
        appear show_up surface emerge
        applaud cheer clap ovation
        apply request file
        approve authorize ok clear
        arrest bust busted handcuff handcuffed locked_up
        attack maul bite
        avoid dodge evade skip
        award honor confer
        bail bond
        ban revoke pull
        bar exclude deny keep_out
        beg plead panhandle
        believe think deem
        betray backstab
        bet wager gamble gambling
        blame fault responsible
        block prevent obstruct stop halt
        boast brag
        boo jeer heckle
        book reserve
        borrow loan lend
        bow kneel curtsy
        breach violate break
        bribe payoff kickback hush_money
        bring carry fetch
        call_out criticize blast rip
        cancel scrap axe call_off
        care tend look_after
        cause trigger spark lead_to
        celebrate party cheer
        cheat deceive trick fool dupe
        claim insist maintain
        clean wash scrub sanitize disinfect
        close shutter shut_down
        collect gather raise
        collapse faint pass_out
        collide crash ram plow
        comfort console
        compare liken equate likened
        complain gripe moan
        comply obey follow
        confiscate seize take_away impound seized
        confront challenge
        confuse mistake mix_up
        consume eat drink ingest swallow
        contaminate taint lace laced tainted
        cooperate collaborate
        copy clone plagiarize duplicate
        cost worth price
        cover_up hide suppress bury
        crack_down enforce
        create make invent produce
        crush trample squash
        cry sob weep
        dare challenge
        debunk disprove refute false
        deceive mislead misleading
        declare proclaim
        decorate adorn
        defend justify
        defund cut_funding
        delay postpone put_off
        demand insist call_for
        denounce disavow
        desecrate defile vandalize urinate
        despise hate detest
        detain hold held
        develop make create
        dig excavate unearth
        disappear vanish go_missing
        disarm confiscate
        disclose reveal release
        discriminate refuse turn_away
        disrespect insult dishonor
        distribute hand_out give_away pass_out
        dodge avoid deferment
        drop fall plummet
        drug sedate spike
        earn make paid
        echo repeat mimic
        eject remove throw_out kick_out
        embezzle steal misuse
        encourage urge inspire
        end abolish eliminate scrap repeal
        endanger risk
        envy jealous
        erect build install put_up
        escort accompany
        evacuate leave
        evict kick_out
        exaggerate inflate overstate
        execute hang behead death_penalty
        exhume dig_up
        expel kick_out suspend
        expire run_out
        explode burst go_off
        exploit use take_advantage
        extort blackmail
        fabricate make_up invent made_up concoct
        fail flop
        faint collapse
        falsify fake forge
        feature include star
        feed eat
        fight battle combat tackle
        flip overturn
        follow track stalk
        frame set_up
        frown scowl
        fund donate pay_for
        gag silence muzzle
        give hand provide offer
        grab snatch
        grant award give
        groom molest
        grope fondle touch
        hand_out giveaway
        hang noose lynch lynching
        harm hurt injure
        hijack takeover
        hoist raise
        imitate mimic impersonate pose
        impose levy
        impregnate pregnant
        improve better boost
        incite provoke stir
        inflate raise
        inhale breathe
        insult offend offensive
        intimidate threaten bully
        invade storm
        invest fund
        judge rule ruling
        launch start unveil introduce
        leak seep
        lend loan
        license permit
        limit cap restrict
        live reside dwell
        lure entice
        make manufacture produce
        match identical resemble same
        mislead deceive dupe
        misuse abuse
        mock make_fun poke_fun
        mourn grieve
        move relocate transfer
        mutilate disfigure
        neglect ignore
        order command instruct
        organize arrange stage plan
        overcharge rip_off
        overturn strike_down reverse
        pardon forgive
        pay reimburse compensate
        pay_off settle
        persecute oppress
        pick_up collect
        plagiarize copied
        plunder loot
        poison spike
        poop defecate
        post upload
        pour spill
        probe investigate inquiry
        promote advertise endorse
        prosecute charge
        provide supply
        pull_over traffic_stop
        punish discipline penalize sanction
        push promote
        race run
        raise increase hike
        raise_money fundraise fundraiser gofundme crowdfunding
        rant tirade outburst
        recite read
        recommend advise
        recover heal get_well
        reduce lower
        refund reimburse money_back
        refuse deny turn_down
        remove take_down pull
        rename name_change
        repeal scrap
        replace swap
        require mandatory must obligate
        rescind cancel withdraw
        resemble look_like lookalike
        restore bring_back reinstate
        restrict limit
        retaliate revenge
        retire step_down
        retract withdraw
        return give_back
        roll_back repeal undo
        rot decay
        rule decide
        sabotage undermine
        scare frighten terrify
        scold yell
        send mail ship
        settle agree
        shoot_down down
        shout chant
        show_off flaunt
        shrink smaller
        shut_down closed
        slander defame defamation libel smear
        smear attack
        snub refuse_shake ignore
        spike surge
        spoil rotten
        sponsor fund
        starve hungry
        state_of_emergency disaster
        steal take
        sterilize clean
        storm break_into
        stress strain
        strip_of revoke
        suffer endure
        suffocate breathe
        suggest imply hint
        summon subpoena
        support favor
        suppress censor
        surrender give_up
        surround encircle
        suspend ban
        swallow ingest
        swap trade
        take_part participate join
        take_over seize
        taunt tease mock
        testify testimony witness
        topple tear_down pull_down
        torture torment
        tout promote
        transfer move
        trick prank
        turn_away refuse
        turn_down reject
        unmask identify
        unveil show
        uphold affirm
        urge encourage
        vandalize damage
        veto reject
        violate break
        wash rinse
        welcome greet
        wipe_out destroy
        withdraw pull_out
        withhold deny
        worship pray
        """;
}
