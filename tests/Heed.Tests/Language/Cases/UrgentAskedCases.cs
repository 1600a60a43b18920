namespace Heed.Tests.Language.Cases;

/// <summary>Made-up posts of people in danger that a first reader of the program tried on it. One a line.</summary>
public static class UrgentAskedCases
{
    public static IEnumerable<string> All => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private const string Text = """
        my throat's closing up
        her throat's swelling up
        dad's not breathing
        mum's unconscious
        my son's having a seizure
        the baby's blue
        gran's collapsed
        his lips're blue
        my chest's so tight i cant stand
        wife's bleeding heavily
        his face's drooping on the left
        kid's choking
        husband's stopped breathing
        mom's unresponsive
        my waters've broken at 30 weeks
        my boy's fitting
        nan's had a stroke i think
        my tongue's swelling
        brother's overdosed
        she's unconscious
        he's stopped breathing
        baby's not moving
        my dad's collapsed
        my daughter's been stabbed
        my arm's gone numb and cant speak
        my throat’s closing up
        dad’s not breathing
        mum’s unconscious
        my son’s having a seizure
        the baby’s blue
        gran’s collapsed
        i can’t breathe
        I don’t want to live anymore
        i’m going to kill myself
        she’s not waking up
        fire on 4th floor of the hospital, patients still inside
        fire in the icu
        Hospital is on fire
        theres a fire at mercy hospital
        smoke everywhere in the hospital, alarms going
        gas leak in the hospital, people passing out
        roof collapsed on ward 3, people trapped
        oxygen has run out, patients dying
        oxygen supply finished at our hospital, 40 patients on ventilators
        power cut, ventilators have stopped
        generator failed icu has no power
        explosion at the hospital
        building is flooding, patients trapped in basement
        chemical spill in the lab people collapsing
        someone is attacking staff with a knife in ER
        gunman in hospital
        man with gun at st lukes
        shots fired at mercy
        lockdown at hospital, heard gunshots
        they are stabbing people in A&E
        havent felt him move since yesterday, 34 weeks
        baby hasnt kicked all day 36 wks
        havent felt baby move today
        not felt her kick since last night and im 38 weeks
        no movement since this morning 32w
        bubs not kicking
        reduced movements since yesterday triage wont answer
        cant feel my baby moving
        my nan is on the floor cant get up been there since 3am
        mum fell and cant get up, ambulance 9 hours
        grandad on the kitchen floor 6 hrs waiting for ambulance
        dad fallen broke hip lying on cold floor for 5 hours no ambulance
        she's on the floor and hit her head bleeding
        i keep having thoughts of hurting my baby
        im scared im going to hurt my baby
        wife says she wants to hurt the baby
        i want to shake the baby
        voices telling me to hurt my kids
        i might hurt someone
        voices telling me to do it tonight
        i think im going to harm my children
        he's beating me right now
        my husband is hitting me in the car park
        hes going to kill me
        he said hes going to kill me when i get discharged
        my ex is outside the ward with a knife
        he found me and hes in the waiting room please help
        im being strangled
        holding the blade rn
        i have the tablets in front of me
        got the rope ready
        im on the bridge
        im on the roof
        standing on the platform
        im at the edge
        sat on the ledge
        on the train tracks
        in the car with the engine running garage shut
        i bought a rope today
        loaded the gun
        gun in my hand
        knife to my wrist
        ive got a razor and im shaking
        the pills are on the table
        writing my note now
        left a note
        he left a note
        written the letters
        goodbye everyone
        tell my kids i love them
        look after my dog when im gone
        this is my last post
        its my last day tomorrow
        im ready to go
        ive given away all my stuff
        i have a plan
        i have a plan and a date
        friday is the day i end it
        wish i never woke up from surgery
        i should have died on that table
        i should of died
        wish i hadnt survived
        wish the ambulance hadnt come
        wish they'd let me die
        why did you save me
        everyone is better off without me
        id rather be dead than go back there
        i cant do this anymore
        i cnt do dis anymor
        cant go on
        dont wanna be here
        im tired of being alive
        i hope i dont wake up
        want to go to sleep and not wake up
        i want out
        i just want it to stop forever
        no one would notice if i was gone
        nobody would care if i died
        i cant keep myself safe
        im not safe
        i dont feel safe with myself tonight
        i feel like ending things
        thinking of ending my life
        life isnt worth living
        nothing to live for
        no reason to stay
        im better off dead
        death would be easier
        im outside ur A&E and i cant feel my left side anymore someone help
        My dad has been clutching his chest for an hour and your 111 line keeps hanging up on us
        been sat in the car park 20 mins trying to talk myself out of it. i have the tablets with me
        nobody would even notice if i wasnt here tomorrow. thanks for discharging me mercy health
        I've written the letters. Sorry everyone.
        goodbye x tell my kids i love them
        i just want it to stop. all of it. forever
        my daughter (14) has locked herself in the bathroom with a razor and crisis team wont answer phone
        your ward sent my brother home and now hes on the roof of the multi storey
        He said he's going to do it tonight. Crisis line puts me on hold. WHAT DO I DO
        baby 6 weeks, really floppy, wont feed, skin looks mottled. nhs 111 says wait 4hrs for call back??
        my nan is on the floor cant get up been there since 3am and 999 says 9 hours
        Ambulance been 3 hrs, he's grey and sweating and cold
        she's gone a funny colour and wont answer me
        hes not breathing properly pls send someone to 14 Mill Lane
        I took 40 paracetamol an hour ago and now im scared
        just took all my sertraline lol bye
        think my waters have gone at 29 weeks and maternity triage isnt picking up
        pregnant 34 wks havent felt him move since yesterday, triage line engaged for 2 hrs
        bleeding through a pad every half an hour 8 weeks pregnant, ER says take a seat
        My son is having a fit and it wont stop
        hubby collapsed in waiting room and NO ONE IS COMING
        Anyone know what to do if toddler ate a button battery?? 111 queue 2 hours
        2yo drank some of the bathroom bleach help
        stung by a bee and my throat's closing up, where's nearest epipen
        face has dropped on one side and he's talking gibberish, is this a stroke @StLukes
        she's slurring but hasn't had a drink
        Someone is shooting in the lobby of the hospital
        theres a man with a knife in a&e waiting room, everyone running
        Active shooter at Mercy General. hiding in radiology. please
        smoke filling the ward and the doors wont open
        Oxygen has run out in covid ward. Patients dying. Please RT #Delhi
        URGENT need O2 cylinder SpO2 72 Lucknow. Pls help 🙏
        Need ICU bed urgently, 58 M, sats dropping, any hospital in Bangalore?
        kailangan po ng tulong, hindi na humihinga ang nanay ko
        ayuda mi papá no respira estamos en urgencias y nadie viene
        me quiero morir ya no aguanto más
        je veux en finir, personne ne m'écoute à l'hôpital
        ich will nicht mehr leben
        Meine Mutter bekommt keine Luft mehr und niemand kommt
        quero morrer, ninguém me ajuda
        aidez moi mon bébé ne respire plus
        voglio farla finita
        ik wil dood
        chce umrzeć, nikt mi nie pomaga
        मेरे पापा सांस नहीं ले पा रहे हैं कोई मदद करो
        أريد أن أموت
        i dont want to wake up tmrw
        dont wanna be here no more
        whats the point anymore im done. cut again last night deeper
        I keep thinking everyone would be better of without me
        planning to kms after the appointment if they dont help
        gonna unalive myself if i dont get this referral i swear
        how many panadol does it take
        how long does it take to die from not eating
        Does it hurt to bleed out? asking for me
        I bought the rope today
        im gonna jump
        im at the bridge
        standing on the platform thinking about it
        I can't keep myself safe tonight and the crisis team told me to have a bath
        crisis team told me to run a bath and have a cup of tea. im holding the blade rn
        My mate's just texted me a goodbye and isnt picking up, he was discharged from ur psych ward today
        My sister left a note. Police are looking. She was turned away from your ER last night.
        husband is threatening suicide and hospital says no beds
        wife with postnatal depression says she wants to hurt the baby
        boyfriend is hitting me rn and im hiding in hospital toilet
        he found me. hes in the hospital car park. pls send security
        Mum's sugar is 2.1 and she's not making sense, ambulance eta 4 hours
        blood sugar reads HI and im vomiting, told to wait for GP monday
        coughed up a load of blood, should i go in?
        crushing pain in my chest down my arm, prob just indigestion lol
        cant breath propely since this morning gp fully booked
        struggling for breath, asthma pump empty, pharmacy shut
        tongue swelling after new tablets from your clinic
        worst headache of my life came on like a thunderclap, do i need a&e
        stiff neck, fever and a rash that doesnt fade, 111 says 6 hrs
        he's been fitting for ten minutes
        Gran's unresponsive, care home won't call 999
        im having a heart attack n the receptionist told me to sit down
        Stabbed. bleeding. where is nearest hospital
        my child swallowed magnets, ER wait says 7 hours is that ok
        Carbon monoxide alarm going off and we all have headaches
        post op day 2 leg swollen hot and now short of breath, clinic voicemail only
        stitches burst and insides coming out
        wound opened up cant stop the bleeding
        infant temp 40.5 and twitching
        shes overdosed again and the ambulance isnt here
        found my flatmate unresponsive with needles around
        hes blue
        Please someone call an ambulance for the man outside entrance B he is lying on the ground
        man down outside the ER doors and nobody is helping
        My dad is dying in your corridor and no one will look at him
        Grandad been on trolley 14 hrs, now vomiting blood
        no air. pls. ward 7
        I'M GOING TO KILL MYSELF
        I want to die.
        suicidal and on a 14 month waiting list
        Feeling suicidal, who do I call in Melbourne?
        i should of died on that table
        its my last day tmrw im not scared anymore
        """;
}
