namespace Heed.Tests.Language.Cases;

/// <summary>More made-up posts of people in danger: medicines, means at hand, farewells, danger around people, before a birth. One a line.</summary>
public static class UrgentMoreCases
{
    public static IEnumerable<string> Emergencies => Lines(EmergenciesText);

    private static IEnumerable<string> Lines(string list) => list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private const string EmergenciesText = """
        i took 24 paracetamol last night and my stomach hurts
        my sister swallowed about 15 ibuprofen after a row
        ive had thirty co-codamol what do i do
        he has taken 50 amitriptyline and he's getting sleepy
        she took a whole strip of propranolol
        took the entire box of zopiclone
        just necked two packs of nytol
        my mate downed a bottle of Calpol and vodka and all his diazepam
        I have taken 20 tramadol and I can't stay awake
        swallowed forty aspirin goodnight all
        popped 18 xanax dont know how to feel
        gonna take all my citalopram tonight
        my nan took all of her morphine at once by mistake
        injected 300 units of insulin, i want it over
        he took all the metformin in the house
        taken a load of antidepressants please dont be mad
        my teen took a handful of mum's lorazepam
        ate 12 of my grandma's warfarin tablets
        i took 16 sleeping tablets and changed my mind
        how many sertraline would it take to kill a person
        what's the lethal dose of propranolol
        how much insulin is fatal
        would 60 paracetamol be enough to not wake up
        what happens if you take 30 sleeping pills at once
        is it painful to overdose on codeine
        whats the quickest way to die
        mum's fainted and she's cold
        my gran's gone all grey and clammy
        the kid's stopped breathing!!
        my partner’s having a seizure in your car park
        Dad's face has dropped and he's not making sense
        grandma's choking on her dinner
        my lips're tingling and my throat's tight
        baby's gone floppy and won't wake for feeds
        my boy's turned blue
        hubby's chest is killing him and his arm is numb
        nan's just had a stroke and the ambulance isnt coming
        my sister's taken an overdose
        daughter's not responding to me
        uncle's collapsed at home
        There is a fire in the maternity ward right now
        Smoke coming out of the third floor of St Mary's hospital, people at the windows
        the whole icu lost power and the generator has not kicked in
        We have no oxygen left, 12 patients on ventilators
        oxygen finished in ward 4 please help us
        ventilators failed, nurses bagging by hand
        huge explosion near the children's hospital
        gunshots inside the emergency room
        someone has taken hostages at the clinic
        theres a bomb in the car park of the hospital
        a man is stabbing people in the waiting room
        ceiling came down on ward 6, patients trapped under it
        basement is flooding and my mum cant get out of the care home
        water is pouring into the ward and the patients cant be moved
        acid attack outside A&E, people screaming
        masked men with rifles just walked in to the clinic
        the care home is burning, residents still upstairs
        lift full of smoke at the hospital we are stuck inside
        36 weeks and haven't felt her move all day
        he hasnt moved in my belly since last night, 30 weeks
        no kicks since yesterday evening and im 37 weeks
        i cant feel the baby moving, should i come in
        baby is very quiet today and movements are much less than usual
        I'm scared I'll hurt my newborn
        I keep picturing drowning my baby in the bath
        I feel like throwing the baby against the wall
        the voices say I have to kill my son
        voices in my head are telling me to jump
        I'm hearing voices and they want me to hurt people
        my husband said he will kill us tonight
        my ex has a knife and is outside my door
        he strangled me and i blacked out
        partner threw me down the stairs and i am pregnant
        he wont let me leave and he has a gun
        she is being beaten next door, i can hear screaming
        my boyfriend says hes going to kill me when we get home
        my dad is hitting my mum and i'm hiding in the wardrobe
        He's got his hands round her neck
        i am holding a razor blade and shaking
        the knife is in my hand
        i've got the rope in the garage
        sat in the car with the engine on and the garage door closed
        im standing on the railway tracks
        at the top of the multi storey car park and i dont think im coming down
        looking over the edge of the bridge
        the tablets are lined up on my desk
        I bought a gun today, it will be over soon
        i've written my note and fed the cat
        please tell my mum i love her and im sorry
        look after my kids for me when im gone
        thank you all for everything, this is goodbye
        you won't have to worry about me after tonight
        i've given away my things and said my goodbyes
        today is my last day alive
        i have a plan to end it and i know when
        I know how I'm going to do it
        i dont feel safe on my own tonight
        i can't trust myself tonight
        scared of what i might do to myself
        i'm not suicidal but i have a plan and the pills
        Not suicidal, just want to fall asleep and never wake up
        why didn't they just let me die
        wish the surgeon had let me go
        I should have died in that crash
        sometimes i wish i would just not wake up from the anaesthetic
        i wish cancer would just take me already
        I hope I die on the table
        I'd rather die than live like this another year
        the world would be better if i wasn't in it
        there's nothing left for me here, time to go
        I want out of this life
        i have nothing to live for
        i cant take one more day of this life
        no one would care if i was dead
        I don't see the point in being here
        everybody would be happier if i was gone
        death would be a relief
        i deserve to die
        i just want to be dead
        Im going to hang myself when they leave
        my son tried to hang himself last night and was sent home
        my daughter is cutting herself again and CAMHS wont see her
        he keeps saying he'll do it tonight
        my friend posted goodbye on snapchat and isn't answering
        my brother has gone missing from the psych ward and left a note
        gonna k1ll myself
        i want to k*ll myself
        thinking about su1cide again
        I want to dіe
        commiting suic1de tonight
        i wanna d1e
        cnt breath help
        my dad cant stop being sick and theres blood in it
        not breathing!!
        he is not breathing but has a pulse
        she stopped breathing twice tonight
        my mum is going in and out of consciousness
        found my neighbour on the floor not moving
        she fell off the trolley and is bleeding from her head
        my stitches have burst and it's pouring blood
        cut my arm really deep and it wont stop bleeding
        he put the saw through his hand, fingers hanging off
        my child drank drain cleaner
        toddler has eaten washing pods
        stung and now my face is swelling and I can't swallow
        peanut allergy, epi pen used, still struggling
        chest feels like its being crushed and im sweating
        left side of my face has gone numb
        she can't move her right side
        my words are coming out wrong and my arm is heavy
        blue lips and she is gasping
        heart rate 190 and about to pass out
        sats are 78 and dropping, no bed anywhere
        dad's sugar is 1.9 and he won't wake up
        temp of 41 and my baby is fitting
        purple spots all over my son that dont go away when pressed
        cord is hanging out and the baby isn't here yet
        i can see the baby's head and no one is here
        bleeding clots the size of my fist at 12 weeks
        someone just got run over outside the hospital
        man lying in the road outside the clinic not moving
        my wife passed out and hit her head on the sink
        i think ive been drugged i cant move my legs
        she was pulled out of the pool and isn't breathing
        boiling oil all over his face
        carbon monoxide alarm keeps going and we feel sick
        ambulance never came, dad is going grey
        been on hold to 999 for 20 minutes while my son is seizing
        please send help to ward 5, nurse is being attacked
        someone help my friend isnt waking up
        we need an ambulance at the north entrance
        hes unconscious and hes cold, what do i do
        had a heart attack in 2019 and now the same pain is back in my chest
        last year it was a stroke and today her face is drooping again
        no bleeding but i cant feel the baby move
        """;
}
