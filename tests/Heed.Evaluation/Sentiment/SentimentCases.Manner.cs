namespace Heed.Evaluation;

/// <summary>Invented posts whose words mislead: praise that mocks, complaints without a word of tone, praise in the form of a negation.</summary>
public static partial class SentimentCases
{
    public const string Mocking = """
        Thanks for {losing|forgetting|binning|mixing up} my {samples|file|notes|referral}{, really helpful| again|, top class}
        {Big|Huge|Massive} thanks to {whoever|the person who} {lost my form|hung up on me|double booked my scan}
        {Great|Brilliant|Lovely|Superb}, {another|yet another} {cancelled appointment|wrong letter|delay|five hour wait}
        {Great|Wonderful|Fantastic|Awesome}. {Another|A third} {cancellation|lost referral|wrong bill}. {Superb as always|Well done|Bravo|}
        {Oh good|Oh great|Yay|Oh joy}, {another NUM hours|back on hold|the portal is down again|more waiting}
        {Only|Just} NUM hours {to see a doctor|in the queue|on hold}, {what a service|impressive|well done}
        {Love|Loving|I just love} {waiting NUM hours|being on hold|being ignored|being talked over|paying NUM to park} {in pain|all day|for nothing|}
        {Love how|Love it when} {nobody answers|they cancel on the day|the nurse shouts at you|my records vanish}
        {Nice of|Kind of|Good of} {them|you|the doctor} to {cancel|show up NUM hours late|lose my file|shout at my mum}
        {Well done|Congratulations|Congrats|Bravo|Kudos} {on|for} {losing dad's hearing aid|charging me twice|emailing my file to the whole clinic|breaking the lift again|forgetting his insulin}
        {How thoughtful|How kind|So kind of you} to {leave|send|discharge} {her|gran|him} {on a bare mattress|home in slippers|without her tablets}
        {Slow clap|Round of applause|Hats off} for {the booking line|ward NUM|reception}, {cut off again|nobody turned up|lost my form}
        {Fantastic|Brilliant|Perfect|Excellent}, the {website|ticket machine|phone line} is {down|broken|out of order} {when I need it|again}
        {Wonderful|Amazing|Superb}, {they sent|you gave|you sent} my {scan|file} to {the wrong clinic|my ex husband|TOWN instead of TOWN}
        {Amazing|Impressive} how {nobody picks up|you lose everything|no one knows anything} {|at your clinic}
        {Top job|Great job|Good work|Nice job} {sending mum home|leaving a swab in|missing a fracture|losing his walking frame} {|again|with a broken hip}
        {Thank you so much|Thanks a lot|Many thanks} for the {NUM hour wait|infection|surprise bill|bruise|$NUM bill}
        {Really|Truly} {appreciate|enjoyed} {being yelled at|being left in a corridor|the three hour queue|your hold music}
        {What a treat|What a joy|Pure luxury}, NUM hours on {a plastic chair|a trolley|the floor}
        {Ten out of ten|10/10|Five stars|Top marks} {would wait NUM hours again|for shouting at gran|for losing my coat|if you like being shouted at}
        {Best hospital ever|Five star service|World class care} if you {enjoy being ignored|like vomit on the floor|have NUM hours to spare}
        {Cheers|Ta|Gee thanks} for {nothing|the infection|the bruises|the wrong meds} {👏|🙄|}
        {Delighted|Thrilled|Overjoyed} to {learn my data leaked|be cancelled again|wait until next year|hear you lost my form}
        {Lucky me|Lucky us|Just what I needed}, {a bill for $NUM|a fourth cancellation|NUM more hours in the corridor}
        {As always|As usual|As ever}, {no answer|NUM hours late|nobody at the desk}. {Brilliant|Great stuff|Superb service}
        {Third|Fourth|Fifth} {cancelled op|lost letter|wrong appointment}. {Brilliant|Bravo|Outstanding|Stellar work} {👏👏|🙄|}
        {Gotta love|You've got to love} a {clinic|hospital|surgery} that {loses your file|never answers|shuts at lunch}
        {Perfect|Great} timing, {system down as I arrive|fire drill during my scan|road works on the only car park}
        {Much appreciated|So helpful|Very useful}, {doors locked at noon|you hung up on me|letter came a week late} {👏|}
        {Excellent work|Nice one|Classy}, {you plastered the healthy leg|you billed my dead mother|wrong patient again}
        Nothing {says care|like feeling valued} like {a NUM hour wait|a NUM minute hold queue|being left in a corridor}
        {Lovely|Charming|Delightful} {being left|being shouted at|waiting} {in a corridor all night|by your receptionist|since 5am}
        """;

    public const string PlainComplaints = """
        {Dad|Mum|Gran|My son|My husband} hasn't {been fed|been washed|had a drink|had his tablets|been seen} {today|since yesterday|since Friday|all day}
        {Still|We are still|I'm still} {waiting|sitting here|in the corridor} since {6am|last night|noon}{|!!|!!!}
        {Nobody|No one|Not one person} {called back|rang back|has told us anything|came|explained|said sorry}{|!!|!!!}
        {They|You|The lab|The ward} lost {my bloods|her notes|his dentures|my sample|mum's glasses}{|!!|!!!}
        {Three|Five|Ten} weeks {and|, } {still no result|no letter|no call|not a word}
        {Rang|Called|Phoned} NUM times {before getting through|and nobody answered|today}{|!!!}
        {They|Reception} said {someone would ring|it would be ready|the van would come} on {Tuesday|the 3rd}. {Nothing|It's now Sunday}
        {Asked|He asked} for {pain relief|a blanket|water} at {six|nine}. {Got it at eleven|Still waiting|Got it at noon}{|!!!}
        {Was told|Told} {two|three} hours. {It's been|Now at} {nine|eleven}
        {They said|The doctor said|Told} it was {anxiety|a virus|growing pains|trapped wind}. It was {a clot|sepsis|appendicitis}{|!!!}
        {Gave|They gave|Nurse gave} {her|him|my mum} {the wrong tablets|someone else's meds|a double dose}{|!!|!!!}
        {Charged|Billed} for a {visit|scan|test} {that never happened|I never had|twice}{|!!|!!!}
        {Sent home|Discharged} {twice with|with} {a burst appendix|a broken hip|no tablets|no letter}
        One {nurse|doctor|porter} for {the whole ward|the whole night|three floors}{|!!!}
        {No|Not a single} {doctor|consultant|porter} on {the ward|site} all {weekend|night}
        {Phone|Line|Ward phone} just rings {out|and rings}{|!!!}
        {Been|I've been} {on hold NUM minutes|on a trolley since last night|passed between five departments}
        {The doctor|The consultant|GP} {never came|never examined me|didn't look up from the screen|wouldn't see my baby}{|!!!}
        {Ward|Room|Toilet|Bay} {smells of|stinks of} {wee|urine|sick|smoke}{|!!|!!!}
        {Mum|Dad} {has had|has been in} the same {gown|bed sheets|clothes} {on |} since {Friday|Monday|the weekend}{|!!!}
        {Letter|Third letter} {to the wrong address|with the wrong date|came after the appointment} {again|}
        {Physio|Carer|Porter|Taxi} {didn't turn up|never came|went to the wrong house} {again|}{|!!!}
        {My|Her} {op|appointment|scan} has been {cancelled|put back} {three|NUM} times
        {Left|Gave up} after {six|NUM} hours, {nobody called my name|had to get the last bus}{|!!!}
        NUM months {on a waiting list|for a first appointment|for a hearing test}
        {No|Not even a} {pillow|blanket|cup of water|wheelchair}{, no food, no info| for my mum| all night}
        {Wrong|Another} patient's {results|letter|name band} in {my portal|her notes|our post}{|!!!}
        {Receptionist|Nurse|Doctor} {told the whole room my diagnosis|was on her phone|laughed when I cried|rolled his eyes}
        {Prescription|Discharge letter|Sick note} {still not ready|still not with my GP|not sent} after {three days|a week|NUM calls}{|!!!}
        {Paid|£NUM|$NUM} {to park|for ten minutes|for parking} {while dad was dying|and still no doctor|and saw nobody}
        {What|So what} is the point of {the app|a helpline|an appointment} {if nobody answers|}{|!!!}
        {No appointments|Nothing} {till|until} {March|next year|June}, {ring again tomorrow|call back at 8|try elsewhere}
        {Had to|I had to} {beg for a blanket|chase them for NUM weeks|sleep on two chairs}{|!!!}
        {He|She|Nan} was {left in a chair|parked in a cupboard|on the commode} for {NUM minutes|NUM hours|the night}
        """;

    public const string DeniedBlame = """
        {Nothing|Nothing at all} was {too much trouble|a bother|too big an ask} {for the nurses|for anyone|}
        No complaints {from me|at all|whatsoever|here}{, thank you|, top marks|}
        {I|We} {never|never once} felt {rushed|judged|alone|like a number|silly for asking|in the way}
        {Can't|Cannot|Couldn't} fault {the care|the team|a thing|anyone on ward NUM}
        {Couldn't|Could not} have {asked for more|asked for better|asked for a nicer team|been better|been kinder|been made more welcome}
        {Can't|Cannot} {thank|praise} {them|you|the midwives} enough
        {Not|Haven't} a bad word to say about {them|the place|my surgeon}
        {Nothing but|I have nothing but} {praise|thanks|good things to say} {for|about} {the unit|everyone|ward NUM}
        {Didn't|I didn't} {have to wait long|feel a thing|have to ask twice|wait at all}
        {Wasn't|It wasn't} {half as bad|nearly as long|as painful} as I {feared|expected}
        {Hardly any|No|Zero} {wait|waiting|fuss}, {lovely staff|in and out|kind nurses}
        {Nobody|No one} could have {done more|been kinder|looked after him better}
        {You|You'd} {won't|struggle to} find {better care|a kinder team|a nicer ward} {anywhere|}
        {They|The doctors} {didn't|never} {give up|gave up} on {my son|me|him}
        {Couldn't|Could not} be {happier|more grateful|better} {with the care|with my hearing aids|}
        Never had a {problem|bad experience|cross word} {here|with this hospital|in NUM years}
        {No|Not one} question was too {daft|long} for {them|her|the team}
        {Needn't|I needn't} have worried, {they were so gentle|all done in minutes|the nurse held my hand}
        {Never|Not once} {made to feel|did they make me feel} {a burden|stupid|rushed|ashamed}
        {Wouldn't|I would not} {change a thing|go anywhere else|want anyone else}
        {Couldn't|Could not} have {managed|coped} without {the nurses|them|NAME}
        {No|Not any} pain {at all|afterwards}, {clever surgeon|what a team|so gentle}
        {He|She|Nurse NAME} didn't {stop|go home} till {I was settled|mum was asleep}
        {Cancer free|All clear|Pain free} {at last|today|after NUM years}{, thank you|. I cried}
        {Mum|Dad} died {peacefully|last night|on Sunday} but {the care was beautiful|the nurses were wonderful|they never left her side}
        {Was|I was} {terrified|dreading it|so scared} but {they calmed me down|the nurse held my hand|nobody rushed me}
        {There is|There's} nothing {I would change|to improve|I could complain about}
        {Never|We were never} left {waiting|in pain|wondering}, {someone checked every hour|always told what was next}
        {In and out|Seen and sorted|Done} in {NUM minutes|half an hour}, {no fuss|no complaints|painless}
        {Nobody|No one} {looked down on me|rushed us|made me feel daft}, {such a kind team|thank you}
        {Thanks so much|Big thanks|Thank you} to {ward NUM|the team|reception}, {waited|we waited} only {ten|NUM} minutes
        {Great|Brilliant|Lovely} {team|nurses|doctor}, {they found|spotted|sorted} the {infection|clot|mistake} {early|at once|before it got worse}
        {Thank you|Thanks} for {looking after|sitting with|caring for} {my dad|mum|us} {when he was hurt|while she was in pain|through the long wait|after the accident}
        {Love|I love} this {hospital|clinic|surgery}, {hardly any wait|waited five minutes|only NUM minutes from door to scan}
        {Thanks|Thank you} for {finding my lost glasses|cancelling the wrong bill|fixing the mistake|sorting out the delay|stopping the bleeding}
        {Amazing|Wonderful|Excellent} {staff|care|service} {in A&E|on ward NUM}, {broken wrist|infected wound|burst appendix} sorted {in two hours|the same day|so gently}
        {Great|Fantastic|Superb} care {after|during|despite} {a long wait|my miscarriage|the delay|the worst night}
        {Thanks|Thank you} for {the short wait|ringing back so fast|waiting with him|not giving up|calling about the delay}
        {Kudos|Well done|Bravo} to {the nurses|everyone} {in the cold|on the night shift|who worked through the strike}, {so kind|heroes|you are stars}
        {Brilliant|Lovely}, {all clear|no infection|pain gone|no more waiting}. {Thank you|So happy|Great news}
        {Nice|So kind} of {the porter|the nurse} to {wait with mum|find my lost bag|ring a cab for us}
        {Great|Good} job {finding|treating|catching} {the infection|the bleed|my broken rib} {so fast|in time}, {thank you|team}
        """;
}
