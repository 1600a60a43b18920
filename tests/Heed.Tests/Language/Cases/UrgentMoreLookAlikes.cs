namespace Heed.Tests.Language.Cases;

/// <summary>More made-up posts that only sound like danger: idioms, news, games, the past, what was denied or ruled out, a hospital's own notices. One a line.</summary>
public static class UrgentMoreLookAlikes
{
    public static IEnumerable<string> Daily => Lines(DailyText);

    public static IEnumerable<string> Asked => Lines(AskedText);

    public static IEnumerable<string> Names => Lines(NamesText);

    private static IEnumerable<string> Lines(string list) => list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private const string DailyText = """
        took 2 paracetamol and went back to bed
        i took 1 ibuprofen and my headache is gone
        had two paracetamol and a nap, feeling human again
        been on 20 mg citalopram for years
        take 40mg fluoxetine every morning
        my doctor put me on 50 mg sertraline
        took 500 mg of paracetamol as the leaflet says
        took me 30 minutes to get my tablets at the pharmacy
        waited 40 minutes for codeine at discharge
        how many paracetamol can I give my 6 year old
        how many tablets are in a pack of metformin
        pharmacy gave me 28 tablets instead of 56
        I collected all my tablets from reception
        finished the whole course of antibiotics
        ordered 100 aspirin tablets online for the first aid box
        the hospital charged $30 for 2 tylenol
        ate the whole bottle of ketchup with those chips
        drank a whole bottle of wine watching the football
        had all my vaccines now
        insulin prices went up 40 dollars
        mum's knitting blankets for the ward
        dad's home and eating again
        my son's graduation is on friday
        nan's 90th birthday was lovely
        the baby's room is painted blue
        my sister's dress is blue
        grandad's back on his feet after the fall, thanks physio
        Mum's blood results came back fine
        Fire doors on ward 3 will be replaced next week
        Fire safety training for all staff on Tuesday
        fire alarm test at the hospital every Wednesday at 10
        the firefighters visited the children's ward today
        There was a fire at the hospital in 1987, the museum has photos
        Oxygen therapy clinic moves to level 2
        New oxygen plant opened at the district hospital
        ventilators donated to three hospitals
        power outage drill planned for Thursday, care is not affected
        Explosion of colour in the hospital garden this spring
        a wedding shooting in the hospital chapel, congrats to both
        lockdown baby turned 5 today
        the explosion in demand for flu jabs at our clinic
        flooded with kind messages for the nurses
        hostage drama is on tv again tonight
        the new bomb disposal film is great
        felt the baby move for the first time today, 20 weeks
        she is moving house next week
        cant feel my feet after that shift lol
        he hasn't moved from the sofa all day
        baby won't stop kicking me in the ribs, send snacks
        my kids will be the end of me
        i could strangle my printer
        sick of being treated like a number
        so sick of being ill all the time
        tired of being sent round in circles
        done with being ignored by this clinic
        I am sick of everything about this hospital
        tired of everything going wrong at this surgery
        my mother in law will kill me if i forget the cake
        my wife is going to kill me when she sees the parking ticket
        boss is gonna kill me if im late for handover
        i'd kill for a pizza
        killer heels at the charity ball
        I want to die of embarrassment, I called the consultant mum
        wanted to die when my tummy rumbled in the scanner
        literally dying, the baby's first laugh
        my laptop is dying and the portal keeps logging me out
        the car died in the hospital car park
        my plants died while i was on the ward
        my hair is dead after that dye job
        dead on my feet after a double
        i was dead to the world after the anaesthetic
        heart attack on a plate but so tasty
        the price of parking is going to give me a heart attack
        nearly gave my mum a stroke with that haircut
        I screamed so loud I nearly passed out at the concert
        fainted at the price of a sandwich
        choked on my tea laughing at this
        you took my breath away, bride of the year
        I can't breathe in these jeans
        suffocating in this meeting room, open a window
        this mask is suffocating
        drowning in forms from the insurer
        the theatre is bleeding cash
        sick to death of your hold music
        frightened to death of spiders
        tickled to death with the new ward
        shoot me an email about the shift
        someone shoot me, another Teams call
        got my shots at the travel clinic
        they shot the new drama in our old wing
        he got shot down for the promotion
        had a few shots at the staff party
        stabbing pains in my wallet at your car park
        I took a stab at the crossword in the waiting room
        hanging myself out to dry with this exam
        beating myself up about missing the train
        kicking myself for not booking sooner
        cut my finger on paper, tiny plaster needed
        cutting carbs again
        End of life care course for volunteers
        end it with a cake, they said, and we did
        ended it with my boyfriend, feeling free
        Suicide prevention training for all GPs next month
        The documentary about suicide is on at nine
        Suicide is a public health problem, says new report
        Overdose awareness vigil in the park
        Stroke survivors choir sings on Saturday
        Heart attack symptoms in women differ: read our guide
        Know the signs of sepsis, share this poster
        Learn CPR in an hour at the library
        If you have chest pain, call 911. If it is not urgent, see your GP.
        What to do when someone is choking: free course
        Study: aspirin lowers heart attack risk
        Scientists find new drug for stroke
        Police: man stabbed in 2015 case is sentenced
        Five people shot last weekend, city says http://news.example/5
        Hospital treated 12 overdose patients last month, report says
        Train crash inquiry opens today
        In the novel the nurse is stabbed in chapter two
        in the show the surgeon has a seizure, no spoilers
        That episode where he stops breathing made me cry
        this game is so hard, i died 40 times
        I got killed by the final boss again
        my character bleeds out every round lol
        killed 12 zombies before the bus came
        he shot 40 in the golf tournament
        Liverpool choked again in the final
        we got murdered 5-0 last night
        We are on fire this season, three wins in a row
        lyrics: i would die for you, darling, if you were mine
        Singing stayin alive while doing compressions in class
        My father had a stroke in 2012 and is doing fine
        I had a heart attack last year and your cardiac team was superb
        My son had seizures as a baby, he is 19 now
        she was unconscious for a week in 2021, now she runs marathons
        he overdosed years ago and has been clean for 12 years
        Ten years ago I tried to end my life. Today I am a dad.
        I was suicidal in 2014 and therapy helped me
        I used to be suicidal, now I volunteer on the helpline
        lost my dad to a heart attack when i was 9
        my aunt died of sepsis in 2016
        my nan passed away after a stroke, the ward was kind
        it wasnt a stroke in the end, just a migraine
        tests show it was not a heart attack
        doctor says no stroke, thank goodness
        they ruled out sepsis this morning
        not having a heart attack, it was heartburn
        no more seizures since the new tablets
        seizure free for two years today
        no chest pain since the stent
        the bleeding has stopped and she is comfortable
        no bleeding after the extraction, happy with my dentist
        he never lost consciousness, just a bump
        she is awake and breathing on her own
        off the ventilator and breathing for herself
        he is out of danger and home
        I am not suicidal, please stop asking
        I have never been suicidal
        nobody was hurt in the small fire at the depot last year
        false alarm, everyone is safe
        The fire is out and nobody was hurt, thank you to the crews
        Emergency department volunteers get a new lounge
        The emergency room waiting area has new chairs
        Emergency nurses day is on Wednesday
        Our emergency preparedness plan is online
        We are hiring an emergency medicine consultant
        Emergency exits on level 2 are marked in green
        Urgent care centre opens at 8 on Sundays
        Critical care nurse of the year announced
        Emergency contact form is in the portal
        non emergency patient transport number has changed
        ambulance station open day this Saturday
        the ambulance crew were so funny and kind
        thanks to the emergency team who fixed my ankle in May
        Emergency dental clinic now takes cards
        Our ICU has 12 new beds
        Chest clinic waiting list is down by half
        Bleeding disorders clinic has moved to level 4
        Baby loss support group meets monthly
        Poison garden at the castle is open
        Mass casualty exercise today, please do not be worried by the actors
        This is only a drill: no shooter, no danger
        my favourite true crime podcast is about a nurse who poisoned patients
        paramedic pay talks collapsed today
        roof of the old wing collapsed in the storm of 1953
        Blood bank is low on O negative, please give
        my pressure cooker exploded, dinner is ruined
        I exploded at my brother over the remote
        that workout nearly killed me but i feel great
        my abs are killing me from physio
        if I have to fill this form again I will cry
        what a killer view from ward 9
        going to die laughing one day
        """;

    private const string AskedText = """
        Had a heart attack in 2017 and Mercy saved my life
        Heart attack survivor here
        Mum had a stroke 3 yrs ago and now walks
        my dad died of a heart attack in 2009
        no bleeding, home tomorrow
        no chest pain today, feeling better
        no longer having seizures
        he has not had a seizure since May
        I'm not suicidal, just tired
        I was never suicidal
        was suicidal in 2015, your team saved me
        survived a suicide attempt 10 years ago, alive and grateful
        My grandfather overdosed in the 80s
        She was unconscious for 3 days in 2020 but recovered
        he's breathing on his own again
        no signs of stroke thank god
        scan ruled out a heart attack
        it wasn't a heart attack, just indigestion
        thankfully she is not unconscious anymore
        recovered from sepsis, thank you ICU
        baby was born blue but is now 5 and thriving
        my son choked on a grape last year and your team saved him
        was stabbed in 2012, surgeon saved me
        lost my brother to suicide in 2018
        my friend died by suicide last year, please fund mental health
        her overdose was in 2016
        history of seizures and stroke in the family
        a study of heart attack patients
        symptoms of stroke: face, arm, speech
        how to recognise a heart attack in women
        paying this bill nearly gave me a stroke
        the parking fee is a heart attack
        parking fees at Mercy are a heart attack
        my phone is dying in A&E
        my phone's about to die
        im dying inside
        they should be shot for charging that
        murder a burger
        could murder a cuppa
        the hospital is bleeding money
        trust is bleeding staff
        i'd sooner die than go back there
        kill for a nap
        dying to meet the new baby
        dying for a wee in triage
        the hold music makes me want to die
        kill me now, another form
        shoot me now
        someone shoot me
        im dead tired after nights
        this cough will be the death of me
        this place will be the death of me
        you're killing it mercy
        nurse killed it on the dance floor
        drop dead gorgeous doctor
        break a leg to the theatre team
        suffocating under student loans
        drowning in nappies, newborn life
        choked up reading your thank you card
        breathtaking new atrium
        heart stopping bill
        heartbreaking
        stroke of luck getting a bed
        blew my mind
        these prices make my eyes bleed
        my ears are bleeding from the hold music
        my brain has stopped working after nights
        i stopped breathing when i saw the bill
        couldnt breathe for laughing
        gasping for a brew
        gasping for a ciggie
        the aircon is dead, im melting
        starving to death in this waiting room lol
        bored to death on ward 4
        scared to death of needles
        sick to death of this hospital
        worried to death about mum
        frozen to death in MRI
        sweating to death
        hospital food poisoning my soul
        i'm gonna die of boredom
        if i hear that bleep again i will scream
        gonna kill my husband for eating before his bloods lol
        my mum will kill me if i miss this appointment
        i will literally die if they cancel again
        over my dead body will i pay this
        DYING at this nurse's tiktok 😂😂
        this wait is killing me, 5 hours in A&E
        my feet are killing me after that shift
        I nearly died when I saw the bill lol
        I'd kill for a coffee in this waiting room
        hospital wifi is dead again
        my phone's about to die in A&E send help 😂
        having a heart attack over the parking charges tbh
        You guys slay, best nurses ever
        Killed it on nights this week, proud of my team
        the food here could kill a man haha
        boredom in this ward is gonna be the end of me
        if they play that hold music one more time ill jump out the window 😂
        I'm dead 💀 the consultant just walked into the glass door
        cried laughing cant breathe at the ward christmas video
        My granddad died at Mercy last year, never got an apology
        Remembering my mum who died of sepsis in 2019. Please know the signs.
        World Suicide Prevention Day: reach out, talk, listen.
        Our new stroke unit opens Monday
        CPR training free this Saturday at St Mary's
        Stroke Awareness Month: learn FAST
        Suicide rates among doctors rise 12%, study finds
        Hospital shot down rumours of closure
        flu shots available at the clinic today
        They shot a documentary in our hospital
        Staff are drowning in paperwork
        NHS is on life support under this government
        A&E is on its knees, winter crisis
        this government is killing the NHS
        Chemo is brutal but I'm alive and so thankful to the team
        Heart attack survivor here, thank you cardiac rehab
        Took my paracetamol as told, feeling much better
        Narcan kits are now free at every pharmacy
        the new coffee shop in the atrium is to die for
        I survived a 12 hour wait in A&E, barely
        Cutting my hours at the hospital next month
        Overdose deaths fell 10% last year, CDC says
        Fire drill at the clinic tomorrow 10am
        nurses are on fire today 🔥🔥 smashing it
        they should be shot for charging that for parking
        I swear I'll scream if I hear your call is important to us again
        Surgery went well, no bleeding, home tomorrow
        Baby's breathing on her own today!! Thank you NICU
        he is no longer having seizures since the new meds, amazing
        My anxiety is through the roof waiting on these biopsy results
        Mum had a stroke 3 yrs ago & your rehab team got her walking
        Watching Grey's Anatomy and sobbing, he flatlined 😭
        Killing time in outpatients
        Finally ended it with my awful insurance company
        Doctor told me to lose weight, I'm dying inside
        that MRI machine is so loud i thought id die lol
        im going to murder a burger after this fast for surgery
        Blood drive at St Luke's Friday 9-4
        Chest X ray came back clear, relief
        ICU nurse here: please get vaccinated
        Physician-assisted suicide bill debated in parliament today
        Ran out of breath climbing to ward 9, fix the lifts!
        The queue at phlebotomy is a killer
        dead good care on ward 12 tbh
        bomb ass nurses on 5 west
        They botched the launch, portal crashed and burned
        The new A&E chairs are so uncomfortable it hurts
        Just did my BLS recert, compressions all morning, arms dead
        My insulin costs $600, this is killing diabetics
        Hospital collapses deal with insurer
        Hospital staffing at breaking point, unions warn
        no-one is dying, calm down. It's a sprained ankle
        I'm not suicidal, I'm just tired, and the GP put it on my record!
        He's fine now, breathing normally, false alarm. Thanks all
        Kidney stone pain 10/10 last week, now I can laugh about it
        Watching paint die in this waiting room
        """;

    private const string NamesText = """
        Emergency department entrance has moved to Oak Street
        the emergency department was spotless
        emergency room parking is $12
        Emergency physicians conference in Denver
        I work in emergency medicine
        Emergency department volunteers wanted
        Emergency dept wait is 2 hrs
        emergency contraception is available at the pharmacy
        emergency services did a great job last year
        Nurses in the emergency room got an award
        The emergency exit sign on ward 3 is broken
        state of emergency lifted in the county
        emergency fund for nurses raises 10k
        Emergency C-section in 2019 and we are both well
        Urgent care opens at 8
        Rapid response team won an award
        ambulance bay repainted
        Ambulance service hiring 40 paramedics
        An ambulance ride cost me $3,000
        """;
}
