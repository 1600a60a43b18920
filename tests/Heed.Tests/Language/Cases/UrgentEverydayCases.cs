namespace Heed.Tests.Language.Cases;

/// <summary>
/// Made-up posts as a hospital's followers write them: cries that stand beside everyday words, and everyday words that cries are made of too (water, labour, cut off, please help, end it).
/// One a line.
/// </summary>
public static class UrgentEverydayCases
{
    public static IEnumerable<string> Emergencies => Lines(EmergenciesText);

    public static IEnumerable<string> Calm => Lines(CalmText);

    public static IEnumerable<string> Threats => Lines(ThreatsText);

    /// <summary>Grief, idioms and signs that no threat is in.</summary>
    public static IEnumerable<string> Harmless => Lines(HarmlessText);

    private static IEnumerable<string> Lines(string list) => list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private const string EmergenciesText = """
        my waters have just gone and nobody is answering the ward phone
        waters broke at 31 weeks what do i do
        waters gone, blood in it, labour ward says wait
        I think I'm in labour and I'm on my own
        contractions every 3 min and no bed
        he cut his finger clean off with the saw
        my son chopped the end of his thumb off
        cut my wrist open on glass, won't stop
        she's been raped, where do we go
        I was raped last night by a porter
        a nurse assaulted me just now in the scanner room
        my husband is hitting me please send someone
        he's strangling her right now in bay 4
        please help my baby isn't breathing
        please somebody call an ambulance to the car park
        someone ring 999
        can anyone call the paramedics to the main entrance
        I'm ringing 999 but no answer
        need an ambulance now at Elm road
        where is the ambulance its been 2 hours he's grey
        no ambulance for 4 hours and dad is on the floor
        still waiting for the ambulance, she is barely conscious
        waiting for an ambulance since 9, chest pains
        choking on a grape, my little boy
        she choked and now she's blue
        man shot outside A&E
        someone's been shot in the hospital car park
        a patient stabbed a nurse on ward 6
        gunshots in the lobby
        trapped in a lift with a woman in labour
        we are trapped in the basement, smoke everywhere
        stuck in a burning car outside the clinic
        I can't wake my mum up
        he won't wake up after the morphine
        she's not waking properly and her lips are blue
        baby barely responding, help
        dad not responding to us
        nan is unresponsive on the ward and nobody comes
        my friend od'd in the toilets
        think he overdosed, he won't answer
        my wife's having a heart attack in your waiting room
        having a stroke I think, face gone numb
        SOS we are stuck on the 3rd floor, fire
        I just want to end it
        tonight I end it
        I'm going to end it all
        gonna kms tonight
        kms if they cancel my appointment again i mean it
        thinking of suicide again
        suicide is the only way out for me
        my brother talks about suicide every day
        I have no will to live
        no reason to keep living any more
        there's no point in living like this
        what's the point in being here
        I don't want to wake up tomorrow
        hoping I never wake up
        don't want to live any more
        I might walk in front of a train
        going to drive into a wall
        stepping out into traffic tonight
        he walked into the sea and we can't see him
        someone spiked my drink and I can't feel my legs
        she is seizing on the floor of the clinic
        dad's convulsing in the corridor
        pills in my hand ready
        I have a plan and the means
        help needed now, man down in reception
        send help now please
        get help quick he's collapsed
        cant lift my left arm all of a sudden
        cannot move my legs
        can't speak properly, words coming out wrong
        my last night on earth
        this is my final message to everyone
        goodbye everyone
        a patient stabbed a nurse on ward 6
        stabbed in the waiting room
        my dad fell off the trolley and hit his head, he is confused
        mum fell down the stairs and isn't moving
        she is turning blue in your waiting room
        my baby has a fever of 41 and is floppy
        nothing down his throat, he can't swallow and is drooling
        his tongue is swelling after the nuts
        bee sting and my throat is closing
        bleeding through a pad every 10 minutes after the birth
        37 weeks and no movement since last night
        he has taken 40 of his tablets
        took a load of my heart pills
        my daughter drank toilet cleaner
        carbon monoxide alarm going off and we all feel sick
        she cut herself again, deep this time
        my son says he will hang himself tonight
        he has a knife in the waiting room
        man with a gun at the main entrance
        there is a bomb in your hospital
        I will burn your clinic down
        my husband's chest is crushing and his arm is numb
        half her face has dropped
        my nan can't speak and one side is weak
        insulin pump failed and his sugar is 32
        he's having fit after fit
        been fitting for ten minutes
        my leg is black and cold since the operation
        blood all over the bathroom floor after the miscarriage
        coughing up blood since discharge
        severe allergic reaction to the dye
        my stitches burst open and I can see inside
        baby choked on milk and went limp
        my friend isn't answering after she texted goodbye
        can't cope any more, I've written the letters
        I've got the pills in front of me
        nobody would miss me
        the voices tell me to jump
        I'm sat on the motorway bridge
        I've had enough of living
        I want to go to sleep and not wake up
        mum with dementia missing from ward 4 since 6 pm
        a child is locked in a hot car in your car park
        oxygen ran out on ward 9
        the ventilator stopped and the generator is off
        fire in the east wing
        roof came down on the outpatient department
        chemical smell in theatre, staff passing out
        my daughter is being beaten by her boyfriend right now
        he threatened to kill me and he's outside
        """;

    private const string CalmText = """
        waters are rising at the car park, bring boots
        labour now ahead in the polls
        the labour ward has early visiting
        Hospital water is back on now
        please help me find a parking space
        can someone please send me the menu
        somebody please help me choose a dentist
        cut off from the call three times
        my phone was cut off while on hold to the clinic
        they cut my hours in half
        the physio cut my hair off for charity
        choked up reading this lovely letter
        he shot up the waiting list
        got my flu shot in the arm
        shot of the new ward in the morning light
        stuck in the car park for an hour
        stuck in the house with a cold
        I was stuck in the waiting room for four hours
        nobody is responding to my emails
        reception isn't responding to calls
        won't wake up early for that clinic again
        wake me up when the appointment letter arrives
        sos for the charity bake sale, need cakes
        odd that nobody answered
        an odd little clinic but lovely staff
        you have my heart, thank you nurses
        my heart sank when I saw the bill
        it's time to end this argument
        let's end it on a high note
        end of it all came a kind letter
        last night on ward 5 the nurses sang
        this is my final post about parking
        goodbye night shifts
        time waiting for the ambulance was short
        ambulance waiting times are up again
        call 999 only in an emergency
        please remember to call 111 for advice
        my call to 111 was answered quickly
        the ambulance crew were great
        there is no point in being referred twice
        I have reached the point of living in the waiting room
        the point of living here is the sea view
        no reason to live in fear of the dentist
        I don't want to live near the helipad
        nothing will stop me from going to choir
        drugged up and happy after my op
        the driver drove into the car park wall, no one hurt
        walk in front of the hospital to find the bus stop
        drove off in a truck
        I can't stand all the forms
        can't see all my results in the app
        suicide prevention day stall in the lobby
        the essay on suicide was moving
        5k run, 12 kms in the bag
        lives 20 kms from the nearest ER
        the new series about a suicide squad
        she had a fit when she saw the bill
        have a fit body, come to our gym class
        seizing the chance to thank ward 3
        heart rate monitor class on Monday
        you may have a heart scan next week
        sick of being kept in the dark
        passed out leaflets in the foyer
        the crash in NHS funding hurts us all
        help needed at the toy library on Saturday
        they went into the sea for charity
        blood clots are a known risk, ask your doctor
        burning car smell from the old shuttle
        I've written my notes for the handover
        how long does it take to bleed the radiators on ward 4
        didn't have to wait long for the car to come home
        quick questions so they know where to send an ambulance first
        the waiting time for the ambulance should be shorter
        """;

    private const string ThreatsText = """
        I will come to your hospital and make you all regret it
        you people are going to pay for what you did to my dad
        somebody should torch that clinic
        I have a gun and I know which ward he works on
        wait till I see that doctor in the car park
        I'm going to smash your face in, nurse
        the next time I'm in A&E somebody gets hurt
        you'll be sorry you ever touched my wife
        I'd put a bullet in every one of your managers
        hope your surgeon gets stabbed
        we know where you live Dr Khan
        tell the receptionist to watch herself
        burn it down, burn the whole hospital down
        I'll kill the lot of you
        bomb is in the basement, you have one hour
        you should hang for this, the lot of you
        I'm waiting outside for her when she finishes
        one day someone will walk in there with a rifle
        he deserves to be beaten up for what he did to my mum
        I'm gonna rip his head off
        don't make me come down there
        your nurses better not walk home alone
        they should be dragged out and shot
        if my brother dies you die
        I'm on my way to that surgery and I'm bringing a bat
        someone needs to put that doctor in the ground
        I hope the whole ward burns with them inside
        if I see that midwife again I swear I'll hit her
        you've got till Friday then I'm coming for you
        I'm gonna make that consultant's life hell
        he should be put against a wall
        I'll slit that nurse's throat
        going to drive my car through your front doors
        let's all go to her house and teach her a lesson
        I want to kill that man, the surgeon
        your receptionist will get a slap if she talks to me like that again
        this hospital needs blowing up
        would love to punch the registrar who saw my nan
        there'll be blood on your walls
        time to take out the trash at that clinic, armed and ready
        we're going to burn you people alive
        """;

    private const string HarmlessText = """
        they discharged my dad and now he's dead
        she is dead because of you
        he's dead, and nobody said sorry
        my mum is dead when she should be home
        they are to blame, he is dead
        I'm hurt but I still love you
        I hurt my back in your car park
        we were hurt by what the nurse said
        the doctor killed the mood but was kind
        you killed my father with your waiting lists
        this place will be the death of us
        I could kill for a coffee on ward 3
        my nurse saved me, I'd die for her
        the shooting pain in my leg is back
        going to get my jab at your clinic tomorrow
        we will beat cancer, you and me
        the bill nearly killed me
        you will pay nothing for parking today
        I will follow you on twitter
        waiting for you outside with flowers after your shift
        watch your step on the wet floor
        watch your back when lifting
        I know where the car park is
        he was shot down by the committee
        the ambulance hit my car
        they should be ashamed
        wait till I see the doctor on Monday
        tell him to watch his diet
        hope the new ward gets funded
        if my test comes back bad what then
        I'll hit the gym after my physio
        will hit you up when I'm home from hospital
        the taxi is coming for you at 5
        we are coming for your flu jab day, see you there
        the ward needs a new lift and the nurses deserve a rise
        they taught me a lesson about diet
        there will be blood tests on Monday
        the van will get a service
        I'd love to hug the doctor who saved her
        would like to hit my step target
        """;
}
