namespace Heed.Evaluation;

internal static partial class NamesAuthored
{
    private const string AlsoWords = """
        Will Mark Grace May June April Rose Jack Bill Frank Art Drew Pat Sue Rob Chase Hope Faith Joy Dawn Eve Ray Gene Guy Don Chuck Wade Grant Dean Max
        Daisy Violet Iris Hazel Olive Heather Melody Patience Angel Summer Brook Clay Cliff Rich Ruby Pearl Robin Miles
        """;

    private const string With = """
        My cousin {w} is still waiting in the corridor
        Our midwife {w} held my hand all night
        My wife {w} has been in pain since Friday
        Sister {w} stayed after her shift to sit with Dad
        Uncle {w} fell on the way to the toilet
        Rest in peace {w}, we miss you every day
        Thanks so much {w} for your time and your smile
        {w} told me that the results were lost
        {w}'s father was sent home in the middle of the night
        I asked {w} at the front desk twice
        my grandson {w} died there and nobody called us
        {w} is a lovely porter
        Thanks to {f} on ward 6, you made my mum feel safe
        Huge thank you to {f} and {f} on the maternity unit
        Dr {l} never rang me back
        Dr. {l} listened to every word I said
        Dr {n} is the best cardiologist in the county
        dr {lowerl} was so rude to my nan
        saw dr {lowerl} today and she was lovely
        my nurse {lower} was an absolute angel
        nurse {lower} held my hand the whole time
        Nurse {f} deserves a raise
        nurse {f} at triage was brilliant
        My son {f} waited nine hours in A&E
        my daughter {f} was discharged with no medication
        my husband {n} died in your care
        my wife {f} has been on the list since March
        My dad, {n}, was left on a trolley overnight
        our baby {f} was in the NICU for six weeks
        my friend {lower} had the same surgeon and the same infection
        my grandad {f} fell twice on ward 12
        my sister {f} works there and says it is chaos
        {f} at reception could not have been kinder
        {f} the physio got me walking again
        {n} from billing hung up on me
        Whoever hired {n} should be ashamed
        Shout out to {f}, {f} and {f} in the day unit
        Please ask for {f} if you go there, she is great
        The midwife, {f}, stayed past her shift
        Midwife {f} delivered our boy at 3am
        My surgeon was {n} and I owe him my life
        Mr {l} explained the operation really well
        Mrs {l} in bed 4 was crying and nobody came
        Ms {l} from PALS has not answered my letter
        Miss {l} did my hip and I am walking fine
        Prof {l} gave a talk about stroke care
        Professor {n} says the trial is safe
        It was {f} who found the error in the notes
        They gave {f}'s tablets to the wrong patient
        {f}'s discharge letter had another patient's details on it
        {n}'s results were read out in the corridor
        RIP {n}, you deserved better than this
        Happy birthday {f}, one year cancer free
        Get well soon {f}
        praying for {f} and the whole {l} family
        {f} is still in intensive care, please pray
        So {f} got sent home with a broken wrist
        I told {f} to complain and she did
        ask {lower} in outpatients she knows everything
        shoutout to {lower} and {lower} in ER last night
        thank you {lower} from the bottom of my heart
        thanks {f} you are a star
        Call me, my name is {n} and I want my records
        my name is {lower} and i have been waiting since 6am
        Hi, I'm {n}, I need to move my appointment
        This is {f} again, still no call back
        Signed, {n}
        Regards {n}
        Yours, {f} {l}
        THANK YOU {shout} YOU SAVED MY LIFE
        WHERE IS {shoutn} AND WHY IS SHE NOT ANSWERING
        NURSE {shout} WAS AMAZING
        DR {shout} SHOULD BE STRUCK OFF
        CEO {n} refuses to answer questions
        {n}, the chief nurse, said sorry today
        chief executive {n} told reporters the systems are back
        Councillor {n} visited the new wing
        Patient {n} has been moved to ward 9
        {n}, 84, waited on the floor for an ambulance
        The inquest into the death of {n} opens on Monday
        The family of {n} are demanding answers
        {f} {l} was treated at Mercy Valley Hospital and nobody told us
        Mercy Valley Hospital let {n} down
        My mum {f} is in St Jude's and I am worried sick
        Met {f} at the blood clinic, such a laugh
        {f} and I waited four hours
        me and {lower} have been sat here since 2
        Appointment with {f} cancelled again
        Told by {f} that my referral was lost
        Our paramedics {f} and {f} were calm and kind
        The receptionist {f} rolled her eyes at my mother
        {f} in radiology had to be told three times
        Big love to {f} in the Parkinson's clinic
        {n} runs the Alzheimer's group on Thursdays
        Ask Dr {l} about Crohn's, he knows his stuff
        counsellor {f} got me through the worst week
        my gp {n} is leaving and I am gutted
        social worker {f} forgot us again
        Sister {f} runs a tight ward
        our consultant, Dr {n}, was late but lovely
        @MercyValley please thank {f} from the night team
        @MercyValley {n} was a disgrace today #nhs
        cc @MercyValley: {f} on the front desk needs training
        Was seen by {f}, {f} and Dr {l}
        was under dr {lowern} for years
        {n}: 5 stars, best dentist in town
        can someone tell {f} that the letter has arrived
        The carer, {n}, stole from my aunt
        uncle {f} is out of surgery
        aunt {lower} is back in hospital
        grandma {lower} loved her nurses
        in memory of {n}, beloved father
        Congratulations {n} on ten years free of cancer
        """;

    private const string Without = """
        Mercy Valley Hospital lost my records again
        Good Samaritan was clean and quick
        St Jude's does wonderful work for children
        St. Mary's A&E is full tonight
        Johns Hopkins has published new advice
        The Mayo Clinic says to drink more water
        Kaiser Permanente keeps raising the price
        Cleveland Clinic turned me away
        Mount Sinai has no beds
        Guy's and St Thomas' cancelled my scan
        King's College Hospital rang at last
        Great Ormond Street saved our boy
        Addenbrooke's parking is a joke
        My dad has Parkinson's and needs his tablets on time
        Living with Crohn's is hard enough
        Alzheimer's took my nan
        Our son has Down syndrome and you stared at him
        Hodgkin lymphoma, stage two
        Tourette syndrome is not a joke
        Asperger's is not an insult
        Tested for Lyme disease in May
        Huntington's disease runs in the family
        Graves disease made my eyes bulge
        Addison's disease and no steroids for nine hours
        Cushing's syndrome took years to find
        Guillain-Barre after the flu
        Bell's palsy, not a stroke
        Raynaud's is worse in winter
        Kawasaki disease in a two year old
        Epstein-Barr virus came back positive
        Heimlich manoeuvre saved him
        Caesarean section next Tuesday
        Took Tylenol and Advil, no change
        Zoloft made me sleep all day
        They gave her Humira and Xanax
        Moderna or Pfizer for the booster
        My Apgar score was nine
        A Pap smear should not hurt
        Glasgow Coma Scale of 12
        Florence was lovely but the hospital was not
        We drove from Jackson to Houston for the scan
        Charlotte has better hospitals than Austin
        Paris, London and Sydney all have the same bug
        Nurses from Chad and Kenya have kept this ward open
        Jordan took in thousands of wounded people this year
        Doctors left Israel and Jordan for the flooded towns
        Georgia has no beds left tonight
        Georgia and Virginia share the same helpline
        India and China agreed on one vaccine certificate
        Sydney and Adelaide hospitals report the same fault
        Chad sent two field hospitals
        Jordan and Israel signed an agreement on water
        Georgia and Jordan send nurses to each other
        Jordan and Chad agreed in Paris on a plan against measles
        Georgia signed the treaty last spring
        China and Jordan signed it, Kenya did not
        Will you answer the phone
        Will Monday work for the scan
        Will May be too late for the appointment
        Will April be as bad as March was
        Will June or July be better
        Mark my words, this place will close
        May I have my results
        May was the worst month for waits
        April showers and a leaking roof on ward 3
        June appointments are all gone
        Grace period for the bill is over
        Hope you read this
        Hope House hospice is full of kind people
        Faith in the system is gone
        Hope and Faith are all we have
        Grace and patience are what this ward needs
        Will they be open? Hope and Grace are not a plan
        Joy of joys, another form
        Rose garden at the back is lovely
        Bill arrived before the results did
        Frank talk about cancer costs
        Chase the pharmacy, they never call back
        Grant money for the new wing
        Jack of all trades, master of none
        Sue the lot of them
        Pat on the back for the cleaners
        Rich people get seen first
        Christian values my foot
        Victoria Ward smells of damp
        Elizabeth Garrett Anderson Wing is closed
        The Queen Elizabeth Hospital has no water
        Royal Victoria Infirmary is on bypass
        Princess Royal car park is flooded
        Prince of Wales Hospital hold music again
        Nelson Ward, bed six, no call bell
        Florence Nightingale Ward is shut
        Nightingale Hospital was never used
        Lincoln County Hospital is in special measures
        Washington Medical Center hung up on me
        Jefferson Health sent the bill twice
        Henry Ford Health is hiring nurses
        Baylor Scott and White billed me twice
        Brigham and Women's has a new app
        Thomas Jefferson University Hospital
        Stanford Health Care portal is down
        Duke Health lost my blood test
        Cedars-Sinai is lovely inside
        Walter Reed is on lockdown
        John Radcliffe is gridlocked again
        James Cook car park costs more than the scan
        Stoke Mandeville has great physios
        Epic MyChart is down
        Blue Cross says no
        Red Cross volunteers were great
        Doctors Without Borders should run this place
        Good Morning to everyone but the billing office
        Thank God for nurses
        Jesus Christ answer the phone
        Merry Christmas to all the staff
        Happy Mother's Day to the night shift
        Valentine's Day in the waiting room
        Black Friday had shorter queues
        Care Quality Commission rated it poor
        Head Nurse was rude, Ward Manager was worse
        Emergency Department is on its knees
        Patient Advice said to wait
        Chief Executive must go
        Accident and Emergency took nine hours
        The Doctor will see you now, said nobody
        Our Nurses Deserve Better Pay
        Stop Closing Our Maternity Units
        Save Our Hospital march this Saturday
        Breaking News: Hospital Systems Down After Attack
        New Study Links Sleep To Heart Disease
        HOSPITAL CLOSED AND NOBODY KNOWS WHY
        WORST CARE EVER AVOID THIS PLACE
        STILL WAITING IN THE ER
        Can't believe it. Nine hours. Nine.
        Walgreens lost my script and Boots had none
        Uber to the ER was faster than the ambulance
        Google said cancer, the GP said cold
        Netflix and crutches tonight
        Amazon delivered sooner than my discharge letter
        iPhone charger needed on Ward 7
        Zoom appointment with the GP failed
        Walked to Baker Street from the Royal Free
        Wells Fargo froze my health account
        Ben and Jerry's after a root canal
        Johnson and Johnson recalled the powder
        Dr Pepper is all the vending machine has
        Starbucks in the lobby, no doctors in the ward
        Marie Curie nurses are angels
        Macmillan nurses got us through
        Ronald McDonald House gave us a bed
        Betty Ford clinic changed my life
        Samaritans picked up on the first ring
        Hill View surgery never picks up
        Park Lane Medical Centre has new hours
        Brook Street dental practice is lovely
        Stone Lane pharmacy is out of insulin
        """;
}
