namespace Heed.Evaluation;

/// <summary>Invented notices and facts of hospitals and towns: words of illness in them name a thing and are no mood.</summary>
public static partial class SentimentCases
{
    public const string Notices = """
        {Bereavement|Grief} {café|support|counselling} {meets|runs} {every second Tuesday|on Thursdays at 6|in the library}
        {Pain|Headache|Back pain} {clinic|team|service} {has moved to|is on|now sits on} {floor NUM|the second floor|building B}
        {Depression|Anxiety|Stress} {self-help|support} {group|course|leaflet} {starts|available} {in March|from reception|on our website}
        {Stroke|Kidney|Diabetes} {clinic|ward|nurse} {letters|visits|opening hours} {are below|change from Monday|on the board}
        {Suicide|Overdose|Falls|Sepsis} {prevention|awareness} {day|week|training} is {on the 10th|next week|in room NUM}
        {Emergency|Outpatient|X-ray} {entrance|exit|parking} {is now on|moved to} {Oak Street|the north side|level NUM}
        {HIV|Hep B|Covid|Strep|Flu} {test|swab|screen} {was|came back|is} {negative|positive}
        {He|She|I} {tested|is} {negative for|positive for} {strep|flu A|covid|TB|hep C}
        {Blood|Urine|Throat} culture {negative|positive} {after 48 hours|on day NUM|, repeat on Friday}
        The {growth|lump|cyst|mole|polyp} {is|was} {benign|not cancerous|a harmless cyst}, {no treatment needed|next check in a year|no follow up}
        {Abnormal|Cancer} cells were {seen|found|not seen} {in the sample|on biopsy|in the second slide}
        {Attack|Infection|Mortality|Fatality} rate {was|is} NUM% {in the first week|in over 70s|in the trial arm}
        {Severe weather|Storm|Snow} {hours|opening times}: {clinic opens at ten|surgery closes at two|day unit from eleven}
        {Dead|Damaged|Infected} tissue {removed|was cut away}, {dressing on|wound packed|stitches out in ten days}
        {Abscess|Wound|Cyst} {drained|cleaned|packed} {this morning|today|on the ward}, {dressing change Friday|antibiotics for five days}
        {Neck|Shoulder|Knee} pain {exercises|leaflet}{, page NUM| are on our website|: see video NUM}
        {Broken|Fractured} {arm|ankle|hip|wrist}: {cast for six weeks|what to expect|leaflet NUM}
        {Death|Birth|Sick} {certificates|notes} {are issued|can be collected} {at desk NUM|from the office|by appointment}
        {Poisons|Poison control|Drug information} {number|line} is {on the fridge door|NUM NUM NUM|open day and night}
        {Complaint|Compliment|Feedback} forms are {at the front desk|online|beside the lift}
        Complaints {go to|are answered by} {the liaison office|the trust|a manager} {within NUM days|}
        {Palliative|Hospice|End of life} care {team|nurse|meeting} {meets at nine|visits on Mondays|is on ext NUM}
        {Trauma|Burns|Spinal} {unit|centre|list} {starts at eight|takes patients from TOWN|is in the east wing}
        {Infection control|Violence at work|Fire safety} {training|course} {at ten|for new staff|is mandatory}
        {Chronic|Acute} {kidney disease|bronchitis|pancreatitis} {stage NUM|is common in older people|, review in June}
        {Side effects|Common effects} {include|are} {nausea and headache|dry mouth and dizziness|vomiting and rash}
        {Risk|Chance} of {bleeding|infection|stroke|death} is {about one in NUM hundred|below NUM%|listed on page NUM}
        {Amputation|Autopsy|Biopsy|Colonoscopy} {booked for|on|set for} {Tuesday|the 14th|next month}
        {My|Her|His} {dad|mum|nan} has {stage NUM lung cancer|chronic kidney disease|dementia} and {sees the team in May|is on ward NUM|starts treatment Monday}
        {Cash office|Switchboard|Parking permits desk} is {open nine to four|on level NUM|next to the chapel}
        {Alcohol|Drug|Addiction} {misuse service|recovery group|team} {is at Elm Street|takes self referrals|meets on Wednesdays}
        {Asthma|Panic|Heart} attack: {what to do|action plan|first aid course on Saturday}
        {Abortion|Miscarriage|Fertility} {clinic|service} {is at NUM Main Street|opens Tuesday|number is on the door}
        {Trial|Study} of NUM patients with {sepsis|depression|severe asthma|stroke} {starts in May|published today|is recruiting}
        {Seizure|Epilepsy|Migraine|Allergy} {diary|clinic|first aid} {can be downloaded|is on Friday|takes NUM minutes}
        {Nausea|Constipation} {after surgery|in children}: {advice sheet|when to call}
        {Domestic abuse|Victim|Rape crisis} {helpline|support} {is open until ten|number NUM|on the ground floor}
        {Burns|Scalds|Nosebleeds}: {page NUM|first aid sheet} {updated|is here http://bit.ly/NUM}
        {Deaths|Injuries|Infections|Falls} by {month|ward|region}, {table NUM|chart NUM|see report}
        {Mortality|Incident|Serious incident} {review|report|meeting} {published|is on Thursday|at noon}
        {Hospital|Ward|Theatre} NUM {closes for cleaning|reopens} {on Sunday|at six|until Monday}
        {Insulin|Blood pressure|Allergy} {test|check|clinic} {at the library|on Saturday|every morning}
        {Blind|Deaf|Disabled} {services desk|patients' parking|access} {is by entrance C|on the map|behind the shop}
        {Critical|Intensive|High dependency} care {outreach|visiting|beds}: {NUM to NUM|see the board|two per patient}
        {Irritable bowel|Low salt|Gluten free} {diet sheet|recipes|group} {online|on Tuesdays|from the dietitian}
        {Eating disorder|Trauma} {nurse|pathway|assessment} {is based in TOWN|updated|takes an hour}
        Premature babies' {ward|unit} is {on level NUM|through the glass doors}
        {I|We} {work in|start in|moved to} {palliative care|the burns unit|A&E|oncology} {on Monday|at TOWN General|now}
        {Leg|Wound} {clinic|dressing} {by appointment|supplies are in store NUM}
        {Discharge|Referral|Waiting list} {letters|figures} {are sent|come out} {on Fridays|monthly|by post}
        {Hip fracture|Lung cancer} {audit|guideline|pathway} {NUM|for 2025} {is out|now online}
        {Stillbirth|Baby loss|Widows'} {support line|group} {is open till nine|meets monthly}
        Serious {injuries|accidents} are {counted by the coroner|listed in table NUM}
        {Case|Patient} numbers: NUM {new|confirmed} {measles|flu|mumps} cases in {the county|TOWN}
        {Night team|Theatre team} {meets at six|carries bleep NUM}
        No abnormal growth {seen|on the scan}
        {Memory|Tremor|Dizziness} clinic {letters go out on Friday|is in the annexe|takes NUM patients a week}
        {Ward NUM|Theatre NUM|The dialysis unit} {holds NUM beds|is staffed day and night|has a new phone number}
        {Chemotherapy|Dialysis|Radiotherapy} {number|session} NUM of NUM {today|on Wednesday|at TOWN General}
        {Fasting|Bowel preparation|Wound} {instructions|advice} for {Thursday's procedure|day cases|home} {attached|on the back of the letter}
        {Norovirus|Winter sickness|Scabies}: {how it spreads|what to wash|when to come back to work}
        {Bone|Liver|Lung} scan shows {mild|no|some} {scarring|changes|calcification}, {next one in six months|letter to GP}
        {Crutches|Walking frames|Wheelchairs} {can be returned|are lent} {at desk NUM|to the stores|on weekdays}
        {Mobile|Travelling} {breast screening|blood donor|stroke awareness} {van|bus} in TOWN {until Friday|next week}
        {Deadline|Closing date} for the {accident|injury|death in service} {claim form|benefit} is the NUMth
        {Bleeding|Clotting|Allergic} disorders {clinic|nurse}, {ext NUM|Mondays|bring your card}
        {Coroner|Registrar|Chaplain} {hours|office}: {weekdays ten to three|see the board|by phone}
        {NUM|Two} {cases|deaths} {linked to|from} {legionella|flu|measles} {reported by|under review at} {TOWN board|the county}
        {Tinnitus|Fibromyalgia|Lupus|Crohn's} {talk|group|evening} {in the seminar room|on Zoom|, all welcome}
        {What is|About} {gangrene|cirrhosis|shingles|angina}? {Patient leaflet NUM|Short film|Page NUM}
        {Police|Fire crews|Ambulance} training exercise at {the hospital|TOWN station} {on Sunday|until noon}, {no action needed|sirens will sound}
        {Wait|Please wait|You can wait} for the {shuttle|hospital bus|porter|volunteer driver} {at the main door|in the lobby|by stop NUM}, it {runs|comes} {every NUM minutes|day and night|from six to ten}
        {Buses|Taxis|The clinic van} {stop|wait} {at gate NUM|outside outpatients} {all hours|between eight and six|on the half hour}
        {Opening|Phone|Office} hours {of|for} the {clinic|pharmacy|blood room} are {nine to five|eight to noon|longer on Tuesdays}
        {Queue|Ticket} numbers are {called|shown} {on the screen|at desk NUM}, {wait|take a seat} {in bay NUM|until yours comes up}
        The {lab|desk|line} is {staffed|answered} {NUM hours a day|around the clock|from seven until late}
        {Results|Scans|Letters} {take|need} {NUM hours|two weeks|five working days}, {the portal shows them|then ask your GP|sent by post}
        {Left luggage|Wheelchairs|Coats} can be {left|kept} {at reception|in room NUM|with the porter} {all day|until six}
        """;
}
