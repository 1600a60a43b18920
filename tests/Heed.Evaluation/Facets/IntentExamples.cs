using Heed.Language.Facets;

namespace Heed.Evaluation;

/// <summary>Made-up posts to learn intents from. None of them is among the cases that intents are measured on.</summary>
public static partial class IntentExamples
{
    public static IEnumerable<(Intent Intent, string Text)> All =>
        new (Intent, string)[] { (Intent.Question, Question), (Intent.Complaint, Complaint), (Intent.Praise, Praise), (Intent.Request, Request), (Intent.Rumour, Rumour), (Intent.Threat, Threat), (Intent.Report, Report), (Intent.Other, Other),
            (Intent.Complaint, MockingComplaint), (Intent.Praise, DeniedBlamePraise), (Intent.Other, Notices) }
            .SelectMany(block => block.Item2.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (block.Item1, line)));

    private const string Question = """
        What time does the outpatient pharmacy open on Saturdays?
        does anyone know if the walk in clinic takes Medicaid
        Is the flu shot free this year?
        How long is the wait at the ER right now?
        Where do I park for radiology?
        can I bring my toddler to the scan appointment?
        Do I need a referral to see a dermatologist there?
        who do I talk to about a wrong bill?
        Is it normal to still have swelling two weeks after knee surgery
        When will the new maternity wing open?
        how do i reset my portal password
        Are visitors allowed on the fourth floor today?
        anyone had a baby at St Brigid's? how was it
        Which entrance is closest to the cancer centre?
        Do you offer interpreters for Somali speakers?
        should i go to urgent care or wait for my doctor with this rash
        Has anyone else been waiting more than a week for lab results?
        What's the phone number for medical records?
        Why is the clinic closed today?
        can you take ibuprofen before a blood test?
        how many hours do I need to fast before the procedure
        Is masks still required in the waiting room?
        Does the hospital have wifi for patients?
        what do they mean by observation status
        How soon after the vaccine can I drink alcohol?
        is the cafeteria open at night
        Can my husband stay with me after the C-section?
        Where can I get a covid test without an appointment?
        Do they validate parking?
        What is the difference between a nurse practitioner and a doctor
        Is Dr Okafor still seeing new patients?
        how much does an MRI cost without insurance
        When is the next antenatal class
        Does someone know how to get a copy of an x-ray?
        Would they see me without my insurance card?
        Is there a bus from the station to the hospital?
        are the clinics open on labor day
        Who is the ward manager on 7B?
        what happens at a pre-op assessment?
        Could someone explain what my deductible has to do with this?
        hey @northgatehealth, is the portal working for anyone
        Is it safe to take this medicine while breastfeeding?
        Why do I get two bills for one visit?
        did the strike get called off?
        How do I make an appointment for a smear test
        does insurance cover the shingles vaccine there
        Any idea when visiting hours start again?
        What are the side effects of the new booster?
        Can I eat before an ultrasound
        is dr lindqvist any good for hips?
        do you treat children at the minor injuries unit
        where do i send feedback about a ward
        How old do you have to be to donate blood
        Is the emergency department open 24 hours
        ¿A qué hora abre la farmacia?
        Quels sont les horaires de visite ?
        Wann öffnet die Ambulanz am Montag?
        """;

    private const string Complaint = """
        Waited five hours in the ER and nobody even took my temperature
        The receptionist was so rude to my mother today
        They lost my blood sample. Again.
        third time my appointment was cancelled with no notice
        Your billing department charged me twice and won't return my calls
        dirty toilets, blood on the floor, disgusting ward
        Doctor spent two minutes with me and didn't listen to a word
        On hold for 50 minutes then cut off. Unacceptable
        my dad was left in a corridor overnight without a blanket
        The portal is down again, third time this week, useless
        They discharged my wife too early and she ended up back in two days
        food on ward 6 is inedible
        Nobody told us he had been moved to another ward
        Prescribed me something I'm allergic to even though it's in my notes
        I asked for pain relief four times and was ignored
        what a shambles, they sent my results to someone else
        The nurse rolled her eyes when I said I was in pain
        $1,200 for a ten minute visit, what a rip off
        still waiting on a referral from January
        no one answers the phone at this clinic ever
        Worst hospital experience of my life, avoid
        you can't get an appointment for love nor money
        They talked over my head as if I wasn't there
        My surgery got postponed for the fourth time
        the car park machine ate my money and security laughed
        Staff chatting at the desk while the call bells ring
        misdiagnosed my daughter and never apologised
        why does it take three weeks to get a simple letter from you people
        The transport never turned up and I missed dialysis
        I was treated like a nuisance from the minute I walked in
        Left my nan sitting in a wet bed for hours
        Discharged at 2am with no way to get home. Shameful
        the doctor laughed at my symptoms
        Been trying to get my records for two months, nobody replies
        overcharged and then sent to collections over a mistake they made
        Appalling communication, four doctors, four different stories
        The waiting room was filthy and freezing
        Your app logged me out in the middle of a video visit, so frustrating
        My son has autism and they made no effort at all
        interpreter never came so my grandmother signed something she couldn't read
        They promised a call back on Monday, it's Friday
        Very disappointed with the aftercare
        the midwife dismissed me and I nearly lost the baby
        Waited all day for a bed. All day.
        nurse was abrupt and made me feel stupid
        Prescription wrong for the second month in a row
        I complained in March and have heard nothing
        No privacy at all, everyone heard my diagnosis
        Understaffed and overwhelmed, patients suffer for it
        the physio cancelled and then marked me as a no show
        ER staff were dismissive because of my weight
        Sat in my own blood for an hour
        cold food, cold room, cold staff
        Terrible service, would not send my dog there
        Llevo cinco horas esperando y nadie me atiende
        Accueil horrible, on m'a laissé attendre toute la nuit
        Unmöglich, drei Stunden gewartet und dann weggeschickt
        """;

    private const string Praise = """
        Thank you to the wonderful team on ward 12
        Dr Mensah saved my life and I will never forget it
        huge shout out to the night nurses at Lakeside
        Best care I have ever had, from door to discharge
        The staff were so kind to my mum in her last days
        can't fault the ambulance crew, calm and funny and fast
        My physio is a legend
        so grateful for the NICU team, our little boy came home today
        Lovely clean ward and the tea was good too
        In and out in 20 minutes, great service
        Five stars for the breast clinic
        kudos to whoever redesigned the appointment app, works great
        The receptionist remembered my name, made my day
        Amazing nurses, amazing doctors, thank you all
        they listened to me for the first time in years
        Really impressed with the urgent care in Ashford
        Everyone was patient with my scared daughter, angels all of them
        hip replaced, home in two days, walking already. Brilliant team
        thanks for the quick reply, very helpful
        Big thanks to Carla at the front desk
        honestly the best hospital food I've had
        The surgeon explained everything and put me at ease
        I was treated with dignity and respect throughout
        well done to all the staff working through the storm
        excellent experience at the vaccination centre
        Mum says the carers are fabulous
        credit where it's due, the ER was fast and friendly tonight
        hats off to the paramedics
        They went above and beyond for my grandfather
        Couldn't have asked for better care
        professional, caring, efficient
        love my doctor, she actually cares
        Grateful to be a patient here
        ten out of ten for the maternity unit
        The nurse held my hand the whole time, thank you
        Highly recommend the eye clinic
        my daughter loves the play room on the children's ward
        So proud of our local hospital
        what a team, what a place
        Appreciate the honest update from the hospital today
        Everything went smoothly, thanks to a great crew
        my son's surgery went perfectly, thank you Dr Varga
        Fantastic volunteers at the information desk
        Such a warm welcome at the new clinic
        the driver was polite and helpful, nothing to improve
        Very satisfied, prompt and friendly
        the pharmacist spent half an hour sorting my meds, hero
        They saved her leg. Forever thankful
        Good communication and lovely people
        Impressed by how calm everybody stayed
        Muchas gracias a las enfermeras, son maravillosas
        Merci à toute l'équipe, vous êtes formidables
        Danke an das ganze Team, ihr seid großartig
        """;

    private const string Request = """
        Please call me back about my test results
        can someone from billing contact me
        I need to reschedule my appointment for next week
        Please send me the form again, the link is broken
        Looking for a paediatrician who speaks Spanish
        could you DM me the number for the complaints team
        Need help getting a wheelchair for my father
        I would like a copy of my records please
        please fix the elevator in the parking garage
        can you add evening appointments
        We need blankets and bottled water at the shelter on Oak Street
        Would love it if you had more vegetarian options
        help me find a therapist who takes my insurance
        Please let me know when the vaccine is in stock
        Need a ride to dialysis tomorrow, can anyone help
        Someone please tell me who to contact about a lost hearing aid
        requesting an interpreter for my appointment on the 4th
        please stop sending letters to my old address
        I'd like to speak to the manager of the ward
        Can you check whether my referral arrived
        kindly cancel my appointment on Tuesday
        looking for blood donors O negative at Mercy
        Please put up better signs to the MRI
        need a refill of my inhaler, portal won't let me
        can I get a refund for the parking
        please turn the heating on in waiting area B
        I want to volunteer, please send information
        Could you please extend visiting hours for families from far away
        Please unsubscribe me from these texts
        We are asking for a meeting with the board
        send me the link to the patient survey please
        I need someone to explain this bill to me
        Please share the address of the cooling centre
        can you move my slot from 3pm to the morning
        anyone willing to donate a car seat to a new mum, please message me
        Would you please update the opening hours on your website
        please have a nurse ring my wife
        seeking advice on a second opinion for my son
        please bring back the shuttle bus
        give us a straight answer on the closure, please
        I need the discharge papers faxed to my GP
        Please respond to my email from last week
        requesting donations of baby formula for the children's ward
        can you please transfer my file to Dr Haddad
        please get in touch, my order number is on the form
        Asking for a quiet room for my autistic daughter on Friday
        get me a chaplain please
        Por favor llámenme, necesito cambiar la cita
        Merci de me rappeler au sujet de mon rendez-vous
        Bitte rufen Sie mich wegen des Termins zurück
        """;

    private const string Rumour = """
        Heard that St Anne's is closing its birth unit next month
        apparently the hospital is going bankrupt
        Is it true that they ran out of oxygen last night?
        my cousin works there and says half the doctors quit
        Word is the CEO is being investigated
        People are saying the water at the hospital is contaminated
        rumour has it the ER will shut at night from October
        I heard a patient died because the power went out
        Someone told me the new vaccine makes you infertile
        they say the outbreak started on ward 9 and it's being covered up
        Allegedly the surgeon was drunk
        a friend of a friend said they are hiding covid cases
        Not confirmed but I'm told there's measles at the school clinic
        seeing posts that the clinic was raided this morning, anyone know more
        can anyone confirm the shooting at Mercy General?
        Apparently they leaked everyone's medical records
        I've been told they're going to sell the hospital to a private equity firm
        My neighbour who is a nurse says they were told not to talk about it
        there's a rumor that they turned away an ambulance and the man died
        unconfirmed reports of a gas leak in the east wing
        Is this true? they're using expired vaccines??
        supposedly 40 nurses walked out today
        hearing that the emergency room is full of people with a mystery illness
        Some guy on facebook says the hospital charges 500 for a bandage
        so I hear they're replacing nurses with robots
        a little bird told me the director resigned
        it's going around that the blood bank was contaminated with HIV
        Have they really stopped treating people without insurance? that's what everyone says
        WhatsApp message says the hospital ran out of ventilators, pass it on
        forwarded as received: drink hot water and garlic, doctors confirm it cures the virus
        They don't want you to know that the shots cause strokes
        Share before they delete this: nurses forced to falsify tests
        insiders say the merger is already signed
        I read somewhere that they let unvaccinated patients die
        Reportedly the hospital has been hacked and they are paying the ransom
        my aunt's friend says kids were given the wrong vaccine at the clinic
        Word on the street is that Dr Novak was fired for abuse
        did you hear? they found legionella in the showers
        sources tell me there will be 300 layoffs
        true or false, the hospital is closing its pharmacy?
        is the hospital really closing? saw it on TikTok
        they're saying on the radio the ambulance service is on strike, not sure if true
        Some are claiming the fire was set on purpose
        heard through the grapevine that they failed the inspection
        They're saying a baby got swapped at birth there lol is that real
        Can someone verify? Video says bodies are stored in the car park
        I saw a post saying 5G towers on the hospital roof cause headaches
        Dicen que van a cerrar el hospital
        Il paraît que la maternité va fermer
        Angeblich wird die Notaufnahme geschlossen
        Me contaron que murió un paciente por falta de oxígeno, será verdad?
        """;

    private const string Threat = """
        I'm going to come down there and shoot every one of you
        someone should burn that clinic to the ground
        that doctor better watch his back
        I know where you live, nurse
        You will pay for what you did to my mother, in blood
        next time I come I'm bringing my gun
        I will find the surgeon who killed my dad and kill him
        they deserve to be shot for this
        I hope someone blows up that place
        gonna beat the hell out of that receptionist
        There is a bomb in the lobby
        I'll be waiting for you after your shift
        bullets are cheaper than your bills, remember that
        if my son dies, so does the doctor
        time to go luigi on these hospital CEOs
        you're dead, all of you on ward 3
        I'm gonna smash your face in when I see you in the car park
        I'll slit that butcher's throat
        we know what car you drive doc
        Burn it down with all of them inside
        keep sending me bills and I'll come in with a shotgun
        I'll make sure you never touch a patient again, I'll break your hands
        the abortion clinic on 5th is going to get what it deserves, boom
        I have the home address of that nurse and I will use it
        string up the whole board from the lamp posts
        One of these days someone will walk in there with a rifle and I won't be sorry
        Tell Dr Hale I'm coming for him
        sleep with one eye open, you killed my wife
        somebody needs to put a bullet in that CEO
        I swear I will stab the next doctor who lies to me
        going to throw acid on the building tonight
        your staff won't be safe tomorrow
        I planted something under the ambulance bay
        that midwife should be hanged
        im gonna run over those picketing nurses
        I'll kick your teeth out if you touch my kid
        You people are going to bleed
        hospital security won't save you from me
        come near my family again and I'll kill you
        better hire more guards because I'm coming
        she's going to regret treating me like this, I'll get her alone
        Voy a quemar esa clínica
        Je vais te tuer, docteur
        Ich bringe euch alle um
        """;

    private const string Report = """
        Power is out in the whole east wing, staff using flashlights
        Water is leaking through the ceiling on the 3rd floor
        ambulances are being diverted from Mercy tonight
        long line outside the ER, at least forty people
        The clinic on Birch Road is closed today, sign on the door
        roads around the hospital are flooded, use the north entrance
        Elevators at the main building are out of service
        Phones at the surgery are down since this morning
        Two fire engines in front of the hospital right now
        Nurses are picketing at the main gate, traffic is slow
        Patients are being moved to the gym because of the flood
        City hospital reports 14 new cases of measles
        Health department confirms norovirus at two nursing homes
        The hospital said its computer systems were hit by an attack on Friday
        Police have closed the street in front of the clinic
        parking garage level 2 is closed for repairs
        The vaccination bus is at the market square until 4
        heavy smoke near the children's hospital
        Board voted 7 to 2 to close the rural clinic
        County opens a cooling centre at the library
        Shelter at Lincoln High is full, go to the church instead
        Blood centre says supplies of O negative are down to one day
        hospital evacuated after chemical spill, no injuries
        Inspection report: three violations at Hillcrest nursing home
        Governor visited the field hospital this afternoon
        Boil water notice for the whole district until Sunday
        the pharmacy has run out of amoxicillin
        Emergency room moved to the tent in car park C
        Hospital announces 120 new jobs
        Surgeries cancelled on Monday because of the strike
        Court orders hospital to release the records
        Three staff members tested positive on ward 4
        helicopter landing at the hospital, road blocked
        The MRI at the west campus is broken, patients sent to Elm Grove
        New outpatient building opens on the first of June
        Fire alarm at the clinic, everyone standing outside
        Study: patients at smaller hospitals wait less
        Red Cross has set up beds at the stadium
        two people injured in a crash outside the emergency entrance
        generator failed, ICU on battery power
        hospital lifts visitor restrictions from Monday
        Flu season: county reports highest number of admissions in five years
        El hospital ha cerrado urgencias por la inundación
        L'hôpital annonce la fermeture de deux services
        Die Klinik meldet einen Ausfall der Telefone
        """;

    private const string Other = """
        good morning from a sunny bay 4
        my cat sat on my crutches again
        hospital dramas are my guilty pleasure
        just finished a twelve hour shift, feet up now
        Happy birthday to my sister the nurse
        lunch in the park by the hospital
        day 3 of physio done
        I start my new job at the clinic on Monday
        Monday again
        the new logo is blue
        I have a dentist appointment later
        watching the game with dad
        off to the gym
        my grandmother was born in that hospital in 1938
        listening to old records tonight
        rain all day
        two more exams and I'm a pharmacist
        That was a long meeting
        she works in radiology
        my kid wants to be a doctor
        walking home past the old infirmary
        new haircut
        coffee first
        we moved house last week
        The sunset over the car park was pretty
        reading about the history of nursing
        on the train to the city
        I had my stitches out today
        took the dog to the vet
        our choir sings on Thursdays
        I think I'll have soup
        this week's podcast is about sleep
        it was what it was
        My brother studies medicine in Lyon
        knitting a hat for the baby
        I live across from the fire station
        finally weekend
        see you all at the reunion
        lol same
        not much going on here
        I wear glasses now
        Some days are longer than others
        pizza tonight
        we watched the snow from the ward window
        he retired after forty years as a porter
        Mi hermana estudia enfermería
        il fait beau aujourd'hui
        Heute Abend koche ich Suppe
        """;
}
