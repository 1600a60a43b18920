namespace Heed.Tests.Language.Cases;

/// <summary>Made-up posts of people whose life is in danger, and posts that only sound like it. One a line.</summary>
public static class UrgentCases
{
    public static IEnumerable<string> Emergencies => Lines(SelfHarm, Body, Abroad);

    public static IEnumerable<string> LookAlikes => Lines(Figures, Reports, Daily);

    private static IEnumerable<string> Lines(params string[] lists) => lists.SelectMany(list => list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private const string SelfHarm = """
        I want to die
        i wanna die so bad tonight
        I'm going to kill myself
        gonna kms idc anymore
        Thinking about ending it all
        I just want it to end, I can't do this anymore
        I don't want to be here anymore
        dont wanna be alive anymore
        I do not want to wake up tomorrow
        I wish I was dead
        i wish i had never been born
        Everyone would be better off without me
        my family is better off without me in it
        I have no reason to live
        there is no point in living like this
        There's no point going on
        I have the pills in front of me
        took all my pills, bye
        I swallowed a whole bottle of tylenol and now I'm scared
        I've been saving up my tablets for tonight
        thinking about unaliving myself
        I want to unalive rn
        cutting myself again, nothing helps
        relapsed and cut my wrists last night
        I keep hurting myself and I can't stop
        self harm is the only thing that helps
        I'm standing on the bridge right now
        about to jump off the roof of the car park
        thinking of driving into a tree
        thinking about stepping in front of a train
        I've written my goodbye letters
        goodbye everyone, I'm sorry
        by the time you read this I'll be gone
        I won't be here tomorrow
        I can't go on
        can't go on like this, I'm so tired of living
        i am so tired of being alive
        I'm done with life
        nobody would miss me if I was gone
        no one would even notice if i died
        I feel suicidal and the crisis line hung up on me
        feeling sucidal again
        having suicidal thoughts since my discharge
        im suicidle and nobody at the hospital cares
        kil myself is all i can think about
        I think about suicide every day
        my friend wants to end it
        my best friend just texted me that she wants to kill herself
        My brother is threatening to kill himself and the crisis team won't come
        my daughter took an overdose of paracetamol
        my son says he doesn't want to live any more
        husband is talking about ending his life, what do I do
        mum has been talking about suicide since dad died
        my roommate is suicidal, who do I call
        someone in my group chat posted a suicide note
        my mate is on the ledge, he won't come down
        She cut her wrists, please help
        he has a gun to his head
        there's a noose in my closet and I keep looking at it
        I want to go to sleep and never wake up
        just want to sleep forever and not wake up
        want to disappear forever
        I'm such a burden to everyone, they'd be happier if I died
        I've lost the will to live
        life is not worth living
        life isnt worth it anymore
        tonight is the night I finally end it
        planning to end my life this weekend
        I might do something stupid tonight
        i need a suicide hotline number please
        Gonna sewerslide
        Ready to catch the bus
        this is my last night on earth
        forgive me, I cant take it anymore
        I can't live like this anymore, the pain wins
        drank bleach cause i dont want to live
        I hate myself and I'm going to hurt myself
        starving myself until i disappear
        thinking of hanging myself in the ward bathroom
        they discharged me and I am going to end up killing myself
        Not safe with myself tonight, I want to be dead
        """;

    private const string Body = """
        I can't breathe
        cant breath properly and my lips are tingling
        my baby is not breathing
        baby stopped breathing please help
        my husband has chest pain and the ER line won't answer
        Having chest pains going down my left arm
        tightness in my chest for an hour, should I come in?
        my chest hurts and I feel dizzy
        feels like an elephant sitting on my chest
        dad is having a heart attack
        i think im having a stroke
        My mum's face is drooping and her speech is slurred
        her face has dropped on one side
        my left arm went numb and I can't speak properly
        he can't lift his right arm and his words are jumbled
        sudden numbness on one side of my face
        my grandad collapsed and isn't responding
        my wife collapsed in the shower
        someone collapsed outside your entrance, no one is coming
        She's unconscious on the floor
        he is unresponsive
        he wont wake up
        can't wake her up, she took something
        Passed out and won't wake up, what do I do
        my son is having a seizure
        daughter has been fitting for 10 minutes, no ambulance
        she is convulsing
        My friend overdosed, we need narcan
        i think i took too many pills
        think my roommate is overdosing
        accidentally overdosed on my insulin
        toddler swallowed a button battery
        my 2 year old drank bleach
        my kid ate some of grandma's heart medication
        My baby is choking
        he's choking on a grape
        something is stuck in her throat and she can't swallow
        my throat is closing up after the peanut sauce
        allergic reaction, tongue is swelling
        she's in anaphylactic shock and I have no epipen
        there's blood everywhere, he cut an artery
        I won't stop bleeding after the surgery
        bleeding heavily at 20 weeks
        im bleeding through a pad every 20 minutes
        coughing up blood
        vomiting blood since this morning
        she's losing a lot of blood
        my water broke at 28 weeks and I'm alone
        contractions 2 minutes apart, stuck in traffic
        the baby is coming now, no midwife
        I haven't felt the baby move since yesterday
        baby's lips are turning blue
        newborn is limp and won't feed
        my baby has a fever of 105 and is floppy
        rash that doesn't fade under a glass, my daughter is drowsy
        I think it's sepsis, nobody is listening
        fever and a stiff neck, he's confused
        worst headache of my life, came on suddenly
        lost vision in one eye suddenly
        blood sugar is 35 and she's shaking, not making sense
        my diabetic husband is in a hypo and unresponsive
        having an asthma attack and my inhaler is empty
        struggling to breathe, covid positive
        short of breath and my heart is racing
        Fell down the stairs, hit her head, vomiting now
        man stabbed outside the hospital entrance
        my brother was shot, which hospital is closest
        hit by a car and not moving
        car crash on Mill Road, people trapped
        we are trapped in the flood, water is rising
        The house is on fire, grandma is inside
        I smell gas in the ward
        we think it is carbon monoxide poisoning
        active shooter at the clinic
        shots fired in the lobby
        there's a man with a knife in the ER waiting room
        gunman on the third floor please send police
        please call an ambulance
        Need an ambulance now, Elm Street 4
        where is the ambulance?? it's been two hours, he is grey
        someone call 911
        please somebody help me I'm dying
        i think im dying and no one here is helping
        my dad is dying in your waiting room and nobody cares
        choking, cant speak, plz help
        she's not brething right
        my son is unconcious
        Uncle is in cardiac arrest in the parking lot
        severe abdominal pain, I'm pregnant and dizzy and bleeding
        my heart stopped for a few seconds and now it's pounding
        he has no pulse
        giving CPR right now, hurry
        my boyfriend is beating me right now
        I was raped last night and I don't know where to go
        daughter is drowning in the bath help
        scalded baby with boiling water, skin is coming off
        my finger is cut off
        grandma's been on the floor for six hours and can't move her legs
        he got electrocuted at work, help
        I can barely breathe
        """;

    private const string Abroad = """
        Quiero morirme, ya no puedo más
        no quiero vivir más
        me quiero matar
        Voy a quitarme la vida esta noche
        mi amiga se tomó un frasco de pastillas
        ya no aguanto más, quiero acabar con todo
        No puedo respirar
        mi bebé no respira
        mi padre tiene dolor en el pecho
        Mi mamá está inconsciente en el suelo
        está sangrando mucho y no para
        llamen a una ambulancia por favor
        tiene la cara caída de un lado, creo que es un derrame
        a mi abuelo le dio un infarto
        Je veux mourir
        j'ai envie de mourir ce soir
        je ne veux plus vivre
        je vais me suicider
        je veux en finir
        ma sœur a avalé une boîte de médicaments
        je n'arrive plus à respirer
        mon bébé ne respire plus
        mon père a mal à la poitrine
        il a fait un malaise, il ne répond plus
        elle saigne beaucoup, appelez une ambulance
        ma mère fait un AVC
        son visage est paralysé d'un côté
        au secours
        Ich will sterben
        ich will nicht mehr leben
        Ich bringe mich um, ich kann nicht mehr
        ich möchte mich umbringen
        sie hat alle Tabletten geschluckt
        mein Freund hat Selbstmordgedanken
        ich bekomme keine Luft
        mein Baby atmet nicht
        Mein Vater hat starke Schmerzen in der Brust
        sie ist bewusstlos
        er blutet stark, wir brauchen einen Krankenwagen
        Meine Oma hat einen Schlaganfall
        sein Gesicht hängt auf einer Seite
        Hilfe bitte schnell, er ist zusammengebrochen
        Mio padre non respira
        minha filha não consegue respirar
        quero morrer
        voglio morire
        """;

    private const string Figures = """
        dying of laughter at this video
        I'm literally dying 😂😂
        this heat is killing me
        my feet are killing me after that shift
        she killed it on stage tonight
        you guys killed it at the talent show
        I died laughing
        can't breathe 😂😂😂
        laughing so hard I can't breathe
        that concert took my breath away
        I'd kill for a coffee right now
        dying to see the new movie
        to die for chocolate cake in the canteen
        the suspense is killing me
        my phone is about to die
        my battery died halfway through the call
        curiosity killed the cat
        gave me a heart attack when the fire alarm went off lol
        nearly had a heart attack when I saw the gas price
        almost had a stroke reading that tweet
        bored to death in this meeting
        scared to death of needles
        worried to death about the exam results
        love you to death
        dressed to kill for the gala
        killing time in the waiting room
        kill two birds with one stone
        drop dead gorgeous
        dead serious, best soup ever
        I'm dead 💀💀
        over my dead body will they paint it green
        he was bleeding money on that deal
        bleeding edge technology at the new lab
        drowning in paperwork today
        drowning in homework lol
        overdosed on chocolate this weekend
        overdosing on cuteness with these puppies
        this song is fire, she is on fire tonight
        our team is on fire
        photo shoot at the new wing tomorrow
        shoot me a message when you land
        flu shots available from Monday
        we had shots of tequila at the party
        choked in the final quarter again
        the ending of that series, I can't
        Suicide Squad was a bad movie
        catching my breath after the fun run
        jumped on the bandwagon
        he jumped for joy
        cut myself some slack today
        Mondays make me lose my mind
        this traffic is going to be the death of me
        walking dead marathon tonight
        Stayin' alive is my favourite song for the gym
        Hit me baby one more time is playing in the lobby
        he's a heartbreaker, heart racing every time he smiles
        feeling down about the result, but tomorrow is a new day
        I could murder a burger
        my kids are driving me up the wall
        end of story
        """;

    private const string Reports = """
        The bridge collapsed in 1998 and was rebuilt
        RT @news: economy collapsed last year, analysts say http://news.example/1
        Suicide prevention week: free training in the library
        Join our walk for suicide awareness on Sunday
        New stroke unit opens in May
        Learn the signs: our CPR class has two places left
        World heart day: eat well and move more
        Blood drive on Friday, donors welcome
        My blood test was fine, thank you
        blood pressure clinic moved to room 4
        Police seized drugs, the largest seizure of the year
        The seizure disorders clinic is accepting new patients
        Opioid overdose deaths fell last year http://stats.example
        Overdose awareness day is on 31 August
        Gun control debate in the senate today
        Study finds breathing exercises help with stress
        breast stroke lessons at the pool start again
        He passed away peacefully in 2009, we miss him
        My grandfather died last spring, the hospice was wonderful
        The film is about a man who wants to live forever
        We shot a documentary about night nurses
        The hospital treated 40 stroke patients last month
        Chest clinic opening hours have changed
        New ambulance station planned for the north side
        thank you to the ambulance crew who came last week
        allergy clinic has new opening times
        The choir is performing at the hospital on Sunday
        The baby unit has been painted yellow
        they shot the wedding photos in the garden
        Burn calories with this workout
        """;

    private const string Daily = """
        waited three hours for a blood test
        my appointment is on Monday at nine
        the coffee here is terrible
        can I move my appointment to Thursday
        the nurses were brilliant and so kind
        my bill is wrong again
        parking costs more than lunch
        the car park was full
        what time does the pharmacy close
        my knee still hurts a bit after the operation
        had a lovely birthday with my sister
        the food was cold and bland
        reception never answers the phone
        I want to thank the ward for looking after dad
        wish I was on holiday
        I want to go home and sleep
        so tired after this week
        good morning everyone, have a great day
        trying to end the call politely
        life is good
        my life is a mess but we laugh about it
        best day of my life
        I need a new dentist
        going to the gym, legs feel numb already lol
        out of breath from the stairs, I should exercise more
        my daughter has a cold
        he has a mild fever and a runny nose
        feeling a bit low today but the sun helps
        I hate waiting rooms
        goodbye summer
        """;
}
