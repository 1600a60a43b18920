namespace Heed.Tests.Language.Cases;

/// <summary>Made-up posts that intents are measured on; nothing is learned from them. "intent: post", one a line.</summary>
public static class IntentCases
{
    public static IEnumerable<(string Intent, string Text)> All =>
        List.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 2)..]));

    private const string List = """
        question: Do you know when the blood results come back?
        question: what are the visiting times on the stroke unit
        question: Is the walk-in centre open on Easter Monday?
        question: Can I take paracetamol with these antibiotics?
        question: which bus goes to the infirmary
        question: How do I cancel a scan?
        question: does the trust still do home visits
        question: Is there anywhere to charge an electric car?
        question: Are kids allowed in the MRI waiting area
        question: Who can I ask about a blue badge?
        question: where is the discharge lounge
        question: has the clinic in Marlow reopened?
        question: Will the drop-in session be on this Friday?
        question: how early should I arrive for surgery
        question: Does the hospital have a chapel
        question: anyone know a good podiatrist near the river?
        question: What vaccines do I need for Kenya?
        question: is there a cash machine in the building
        question: Why do you need my passport for an appointment?
        question: Should I be worried about a mole that itches?
        question: are results posted on the app at weekends
        question: When does the strike end?
        complaint: Sat in A&E for nine hours with a broken wrist
        complaint: your phone system hung up on me four times today
        complaint: The consultant was arrogant and didn't read my file
        complaint: charged for a test I never had
        complaint: My mother's call bell was ignored all night
        complaint: still no letter, still no appointment, still in pain
        complaint: sheets were stained and nobody changed them
        complaint: they gave my father someone else's tablets
        complaint: Rude staff, dirty floors, no apology
        complaint: I was told to go home and now I have sepsis thanks to you
        complaint: the website crashes every time I try to book
        complaint: nobody explained the side effects to us
        complaint: Two hours late and not even a sorry
        complaint: The dietician never came although they promised
        complaint: this clinic is a joke, they lost my file twice
        complaint: my complaint has been ignored for half a year
        complaint: They refused to see my son because we were six minutes late
        complaint: hospital parking fees are a disgrace
        complaint: being shouted at by a porter was the low point of my stay
        complaint: Nurse couldn't find a vein and blamed me
        complaint: The room was freezing and they had no spare blankets
        complaint: Useless service, will never come back
        praise: The team in theatre 2 were outstanding
        praise: thanks a million to the lady who stayed with my nan
        praise: What a brilliant children's ward
        praise: Quick, kind and careful, could not ask for more
        praise: my GP is an absolute star
        praise: Seen on time and treated like a person, lovely
        praise: grateful to everyone at the hospice
        praise: the paramedics were so gentle with my dad
        praise: really good experience at the fracture clinic
        praise: well done to the lab for the fast results
        praise: I feel so looked after here
        praise: bravo to the emergency team last night
        praise: great job by the vaccination volunteers
        praise: Nurse Adaeze deserves a medal
        praise: We could not have wished for better midwives
        praise: clean, calm and friendly, what a nice surprise
        praise: they made a scary day bearable, thank you
        praise: The new booking app is excellent
        praise: best dentist ever
        praise: Very professional and reassuring crew
        praise: the anaesthetist was funny and kind
        praise: my recovery is down to that physio, thank you so much
        request: Please phone my daughter with the results
        request: I need a new appointment in June
        request: could somebody email me the consent form
        request: please open a second queue at the pharmacy
        request: Looking for a support group for carers
        request: can you send the ambulance bill to my insurer please
        request: please add subtitles to your videos
        request: I'd like to change my emergency contact
        request: need a sick note for work, please advise
        request: can a nurse call me about my dressing
        request: please pass my thanks and this message to ward 8
        request: would you kindly resend the survey link
        request: We need volunteers to drive patients on Saturday
        request: help needed, lost prosthetic leg on the shuttle bus
        request: please put more benches outside
        request: I want to book a vaccination for two children
        request: can someone ring me about the delayed operation
        request: Please tell the board to meet the families
        request: send an interpreter to room 12 please
        request: please remove my number from your list
        rumour: I heard the maternity ward is moving to the city
        rumour: apparently two surgeons got arrested yesterday
        rumour: is it true they found mould in the operating theatres?
        rumour: word has it that the clinic will be sold
        rumour: people say the flu shot gave everybody the flu
        rumour: my friend's sister is a nurse and says they hid a death
        rumour: rumor has it they are out of insulin
        rumour: unconfirmed: explosion at the hospital boiler house
        rumour: someone said they fired all the cleaners
        rumour: supposedly the test kits are fake
        rumour: hearing there's ebola at the airport clinic
        rumour: can anyone confirm that the ER is locked down
        rumour: allegedly they sold patient data to advertisers
        rumour: they say lemon juice kills the virus, share with everyone
        rumour: is the children's hospital really shutting? everyone is talking about it
        rumour: told by someone on the inside that the books are cooked
        rumour: saw on Facebook that the vaccine has microchips
        rumour: reportedly the director has fled the country
        rumour: forwarded message: do not go to Mercy, patients are vanishing
        rumour: so apparently the new doctor isn't even licensed
        threat: I will burn your clinic down
        threat: that nurse deserves a bullet
        threat: going to bring a knife to my next appointment
        threat: you killed my brother and I'm going to kill you
        threat: I know where Dr Brandt parks his car
        threat: someone ought to bomb that hospital
        threat: watch your back, doctor
        threat: I'm coming to the ER with a rifle
        threat: gonna knock that receptionist's teeth out
        threat: they should all be lined up and shot, the whole board
        threat: I'll be outside when your shift ends, you'll see
        threat: the CEO will die screaming
        threat: one more bill and I shoot up the office
        threat: I swear I'm going to strangle that surgeon
        threat: your building will be ashes by Sunday
        threat: I'll find out where the midwife lives and make her pay
        report: the hospital car park is under water
        report: Staff are handing out water to people in the queue
        report: Ward 5 closed to visitors because of norovirus
        report: Fire crews at the general hospital, smoke from the roof
        report: The x-ray machine at Dale Street is out of order
        report: Council confirms the surgery will close on 30 June
        report: 23 people admitted after the chemical leak
        report: Traffic diverted around the emergency entrance
        report: patients are being taken to Southmead instead
        report: health officials report a second case of cholera
        report: The phone lines at the clinic are back
        report: about 200 nurses are marching to city hall
        report: the shelter at the stadium still has 50 beds
        report: hospital says data of 4,000 patients was stolen
        report: No hot water in the south building since Tuesday
        report: all outpatient appointments on Friday are cancelled
        other: soup for dinner
        other: my niece drew a hospital with crayons
        other: off on holiday tomorrow
        other: I collect old medicine bottles
        other: nice weather for a walk
        other: my shift starts at six
        other: the cat is asleep on my cast
        other: watching a series about surgeons
        other: had my check-up this morning
        other: my uncle drives an ambulance in Leeds
        other: it's Tuesday
        other: we bought a blue sofa
        other: new shoes
        other: I studied biology at school
        other: my mum was a matron in the seventies
        other: the train is on time for once
        """;
}
