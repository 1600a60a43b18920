namespace Heed.Evaluation;

/// <summary>Invented posts to companies that serve people: carriers, hospitals, insurers, banks, networks. {a|b} is one of a or b; CO, TOWN, NUM and NAME are filled in.</summary>
public static partial class SentimentCases
{
    public const string CompanyBad = """
        CO why is my {bag|luggage|suitcase} still in TOWN? {It has been|it's been} NUM days
        CO NUM hours on the {tarmac|runway}, no water, no updates, nothing
        CO I have been on hold for NUM minutes. {Is anyone there?|Does anybody work there?|Answer the phone.}
        CO {cancelled|Cancelled Flighted|canceled} my flight and rebooked me {for two days later|through TOWN with NUM stops}. {Not ok|Unreal|Thanks for nothing}
        CO your website {won't let me check in|keeps crashing|has been down all day}, how am I supposed to {get a boarding pass|pay|book}
        CO really? delayed again? {that's NUM times this month|every single time I fly with you}
        CO so the gate agent at TOWN just {walked away|rolled her eyes at us|told me to go look it up myself}. Classy
        CO still no response to my {email|DM|complaint|claim} from {NUM weeks ago|last month}
        CO we've been sitting {at the gate|on this plane|in the waiting room} for NUM hours and {no one|nobody} can tell us {why|anything}
        CO you {lost|misplaced} my bag and now nobody {picks up|will call me back|knows where it is}
        CO I will never {fly|book|bank|shop} with you again {|ever}
        CO missed my connection because {you|your crew} showed up late. Now stuck in TOWN overnight with no hotel
        CO {worst|most awful} customer service I have ever {dealt with|experienced}. NAME at the desk was beyond rude
        CO how do you charge $NUM for {a bag|a seat|a changed name} that you then lose
        CO your {app|system|site} says on time. The board says delayed NUM hours. {Which is it?|Get it together.}
        CO third call today, third time {I was disconnected|you hung up on me|the line dropped}
        CO trying to reach a human for NUM hours. your phone system just hangs up
        CO paid for {extra legroom|an aisle seat|priority} and got a middle seat at the back. {Want my money back|refund please}
        CO can you explain why {my flight|my appointment|the delivery} was cancelled without {any notice|telling me}?
        CO what is going on with flight NUM? been waiting since {6am|noon}, {no announcements|not a word from staff}
        CO why do you bother having a {helpline|call center|chat} if nobody answers
        CO you guys {ruined|messed up} {my honeymoon|our vacation|my daughter's birthday trip}
        CO {my|our} refund was promised NUM weeks ago. Where is it?
        CO I've been transferred NUM times and told something different {each|every} time
        CO no power outlets, broken screen, dirty seat. {what am I paying for|and for $NUM}
        CO can't believe {you'd leave|you left} {an 80 year old woman|my grandmother|a mom with two kids} stranded at TOWN
        CO been NUM hours, still sitting here, still no {plane|crew|pilot}
        CO lost {a loyal customer|my business} today
        CO so much for {"on time"|priority boarding|"customer first"}
        CO that's {not an answer|not helpful|no excuse}. I asked {a simple question|for a manager}
        CO DM'd you NUM hours ago and {crickets|no reply|still nothing}
        CO unacceptable. {NUM hour delay|NUM hours} and you offer a {$5|$10} voucher
        CO I'm {so|beyond|extremely} {frustrated|disappointed|fed up} with {your service|this airline|your billing department}
        CO {late|delayed} flight, {lost|missing} bags, rude {staff|attendants}. {trifecta|Great job|bravo}
        CO great, another delay. {Love spending my night at TOWN|just what I needed}
        CO {thanks|thank you} for making me miss {my meeting|the funeral|my best friend's wedding} {|again}
        CO thanks for losing my bag {again|for the second time}, really appreciate it
        CO wow, NUM hours late and not even {an apology|a sorry}. {Stellar service|Well done}
        CO flight NUM from TOWN {cancelled|Cancelled Flightled} and the line to rebook is {three hours|a mile} long with ONE agent
        CO the only thing worse than your {food|seats|wifi} is your {service|attitude}
        CO how hard is it to {answer an email|load bags on a plane|pick up a phone}?
        CO need to speak to someone about my {lost bag|bill|cancelled flight} but your line says call back later and hangs up
        CO I was double {charged|billed} and your {agents|people} say {nothing they can do|it's not their problem}
        CO denied my {claim|surgery|medication} for the NUMth time. My doctor says I need it
        CO my {dad|mom|son} waited NUM hours in your ER in pain and {nobody came|was sent home}
        CO your receptionist just {laughed at me|hung up on me|told me to go elsewhere} when I asked for an appointment
        CO $NUM for {a bandage|an aspirin|ten minutes with a doctor}. {robbery|Shame on you}
        CO your billing office {can't|won't} tell me what I'm paying for
        CO been trying to get {test results|a referral|a refill} for NUM weeks. Nobody returns calls
        CO {prescription|delivery|package} marked as {ready|delivered}. It was not. Wasted {my lunch hour|a whole morning}
        CO engineer was meant to come {between 8 and 12|this morning}. No show, no call, day off wasted
        CO internet down {again|for the NUMth time this week}. I pay for this?
        CO my card {got declined|was blocked} abroad and your {fraud line|helpline} kept me waiting NUM minutes. embarrassing
        CO your driver {threw the parcel over the fence|left my package in the rain}
        CO you changed my {seat|flight|booking} without asking and now my {kids are|wife is} NUM rows away
        CO flying {y'all|you} is always {a disaster|a gamble|an adventure, and not in a good way}
        CO no, it was not resolved. {Your agent|NAME} just closed the {ticket|chat|case}
        CO do you even {read|look at} these tweets?
        CO fix your {damn |}{app|website|phones}
        CO seriously? NUM hours to get a bag {off the plane|to the carousel}
        CO you should be {ashamed|embarrassed}. {Leaving people|Leaving us} without {food|information} all night
        CO I don't want a {credit|voucher}, I want {my money back|a refund}
        CO told us NUM minutes. That was NUM hours ago
        CO flight attendants on NUM were {rude|nasty|short with everyone}
        CO nobody at the TOWN counter. Flight leaves in NUM minutes. {Help?|what now?|Nice}
        CO if I {could|can} give zero stars I would
        CO JetWay broken, then no pilot, then weather. {which lie is it|Pick an excuse}
        CO you have {no|zero} communication with your passengers
        CO I understand weather but {this|NUM hours with no information} is {not weather|poor planning|just bad service}
        CO sat on the phone all {morning|day} just to be told to {use the website|call back tomorrow}
        CO even {the competition|TOWN bus station} does this better
        CO a $200 change fee on a $NUM ticket? {Greedy|ridiculous|Come on}
        CO wifi {doesn't work|not working} on any of your planes and you still charge for it
        CO {husband|wife}'s flight diverted, then cancelled, now they {want us to|make us} pay for the hotel
        Been waiting NUM hours at CO and {still haven't seen|no sign of} a doctor. {Unbelievable|what a joke}
        Never using CO again. {NUM weeks|A month} and my {claim|order} is still "being processed"
        {Dear|Hey} CO, my flight was at 7. It is now 11. {Where's the plane?|Explain.}
        Avoid CO if you can. Booked {in advance|months ago} and still got {bumped|cancelled on}
        .CO leaves {NUM passengers|families|us} in TOWN for the night with {no vouchers|no rooms}
        Shoutout to CO for {ruining my trip|losing my luggage|the NUM hour delay} 🙄
        CO 😡😡 NUM hours and counting
        CO I just want {someone to call me back|to go home|my bag} 😭
        """;

    public const string CompanyNeutral = """
        CO do you fly {direct|nonstop} from TOWN to TOWN?
        CO what is the {baggage allowance|weight limit|carry on size} for {international|domestic} flights?
        CO is flight NUM on time {today|tonight|tomorrow}?
        CO DM sent
        CO sent you a {DM|direct message|note} {with my number|with the details|}
        CO can you follow me so I can DM you {my confirmation number|the details}?
        CO {follow|following} back please so I can DM
        CO which terminal does flight NUM {leave from|arrive at}?
        CO my confirmation {number|code} is NUMAB
        CO how do I {add|change|update} {my frequent flyer number|a middle name|a passenger} on {a booking|my reservation}?
        CO can I {bring|take} {a stroller|a guitar|my cat|a cello} {on board|in the cabin}?
        CO when do {summer|winter|2016|December} {flights|schedules} open for booking?
        CO what time does the {lounge|check in desk|clinic|pharmacy} {open|close} on {Sunday|Monday|weekends}?
        CO are you {accepting|taking} new patients {at TOWN|in TOWN}?
        CO do I need a {referral|fasting|passport card} for {an MRI|a blood test|a domestic flight}?
        CO is there {parking|a shuttle|wifi} at {the TOWN clinic|terminal NUM|the hospital}?
        CO do you {take|accept} {Blue Cross|Medicaid|Apple Pay|American Express}?
        CO hi, any {update|news|word} on flight NUM {to TOWN|from TOWN}?
        CO I need to {change|move} my flight {to Friday|to tomorrow|because of the storm}. What are my options?
        CO what's the number for {reservations|customer care|baggage|billing}?
        CO will flights {into|out of} TOWN be {affected by|running after} the {storm|snow|strike}?
        CO how early should I {arrive|get to TOWN} for a 7am flight?
        CO can you tell me if {seat NUM has|this plane has} {a power outlet|extra legroom|wifi}?
        CO where do I find my {policy number|ticket number|claim number|member ID}?
        CO we're {flying|heading} to TOWN {tomorrow|on Friday}, is {the gate|check in} the same as before?
        CO does the {fare|price|copay} include {a bag|tax|meals}?
        CO how long does {a refund|a claim|delivery} {usually|normally} take?
        CO ok, {will do|I'll check|checking now}
        CO yes {, it's NUM|I did|we are}
        CO no, {flight NUM|it was TOWN to TOWN|the 7pm one}
        CO it was {flight NUM|gate NUM|order NUM} {yesterday|this morning|on Tuesday}
        CO just {checking|wondering} if you have {any job openings|a student discount|an app for Android}
        CO {looking|hoping} to book a {trip|flight} {to TOWN|for NUM people} in {May|March}. Is there a {group rate|promo code}?
        CO is {there a|the} {fee|charge} to {change|cancel} {a ticket|an appointment}?
        CO does {Dr NAME|your TOWN office} have {evening|Saturday} {hours|appointments}?
        CO please {call|DM|email} me {about order NUM|when you have a minute}
        CO {I have|there's} a question about {my statement|an invoice|miles}, who do I {ask|contact}?
        CO are the {TOWN|evening} flights {still scheduled|running}?
        CO has flight NUM {landed|left|boarded} yet?
        CO what's the {status|gate} of NUM?
        CO would I be able to {standby|get on|switch to} an earlier flight?
        CO if I {cancel|rebook} now, do I {keep|get} {the points|a credit}?
        CO I'm {at gate NUM|on flight NUM|in row NUM} {now|today}
        CO {to launch|launches|announces} {daily service|new route} {from|between} TOWN {and|to} TOWN http://t.co/abNUM
        CO CEO {NAME|} {talks|speaks|discusses} {strategy|growth|earnings} {with investors|on TV} http://t.co/xNUM
        {RT|MT} CO: {Flights resume|New hours start|Our TOWN office opens} {Monday|at noon|on the 1st}
        CO to {add|open} {NUM beds|a new ward|a clinic} in TOWN {this fall|next year} http://bit.ly/NUM
        CO shares {close at|trade at|move to} $NUM {ahead of results|on Tuesday}
        {Flying|Travelling} CO {to TOWN|tomorrow}. {Gate NUM.|Row NUM.|First time.}
        On CO flight NUM {to TOWN|home}
        At CO {for a check up|for my yearly|with mom} {today|this morning}
        CO how would I {go about|start} {appealing a claim|getting my records|requesting a wheelchair}?
        CO can my {husband|mother|son} be added to {my plan|the booking}?
        CO is the {vaccine|flu shot|covid test} {available|offered} at {all|your} {stores|clinics}?
        CO what documents do {I|we} need {to travel with a baby|for check in|to register}?
        CO thinking {about|of} switching to {you|your plan}. {Do you cover|Does it include} {TOWN|dental|roaming}?
        CO {could|can} you {check|look up} {my reservation|a booking} for me? {Name is NAME|NUMXY}
        CO the link in your {tweet|email} goes to {last year's page|the TOWN page}
        """;

    public const string CompanyGood = """
        CO thank you{!|!!|} {You're the best|appreciate it|made my day}
        CO thanks for the {quick|fast|speedy} {reply|response|help}
        CO thanks {so much|a lot|}{!| for getting me home| for your help}
        CO {shoutout|shout out|kudos|props} to NAME at {gate NUM|the TOWN desk|your call center} for {finding my bag|getting us on an earlier flight|going above and beyond}
        CO you guys {rock|are awesome|are amazing|are the best}
        CO {great|awesome|wonderful|fantastic} {flight|crew|service} on NUM {today|tonight|to TOWN}
        CO {love|loving} the new {seats|app|planes|terminal}
        CO just had the {best|nicest|friendliest} {flight attendant|agent|nurse|driver}, NAME. Give her a raise
        CO on time, smooth, and {friendly|smiling} {crew|staff}. {Thank you|Well done|Will fly again}
        CO {you saved|saved} {the day|my trip|our vacation}, thank you
        CO bag {arrived|found|delivered} {safe and sound|this morning}, thanks for {the help|sorting it out}
        CO so {happy|glad|pleased} with {how you handled this|your service|my upgrade}
        CO {very|really|super} impressed {with|by} {your team|the staff at TOWN|how fast that was}
        CO pilot on NUM {kept us informed|was hilarious|made everyone laugh}. Great job
        CO {always|consistently} a pleasure {flying with you|doing business}
        CO {finally|wow}, a company that {listens|cares|answers}. Thank you
        CO thx {for the follow|for the help|!} 😊
        CO the {nurses|doctors|staff} {on ward NUM|in your ER} were {so kind|incredible|wonderful} to my {mom|dad|son}
        CO thank you for {taking such good care of|looking after} my {mother|baby|wife}
        CO {best|by far the best} airline {in the US|out there|ever}
        CO got my refund {already|in two days}. {Impressed|Thanks|That was easy}
        CO {excited|can't wait} to {fly|travel} with you {next week|to TOWN}!
        CO smooth {landing|check in|process} and {great|lovely} {views|people}. {❤️|👍|😀}
        CO NAME was {so helpful|very patient|a lifesaver} on the phone {just now|today}
        CO perfect, that worked. {Thanks|Thank you|cheers}
        CO awesome, {thanks|thank you}!
        CO you have a customer for life
        CO appreciate {the update|you getting back to me|the honesty}
        CO free {upgrade|wifi|drink} on my birthday! {Thank you|you made my day|😍}
        CO that's {great|good|wonderful} news, {thanks|thank you}
        CO good {job|work} {today|everyone} in {rough weather|a tough situation}
        CO proud to {fly|be a member|work with you}
        Big thanks to CO and NAME for {an amazing flight|helping my grandma|the great care}
        {Huge|Big} thank you to the team at CO {today|this week} ❤️
        Just {switched|moved} to CO and it's {so much better|great so far}
        Loving my CO {flight|experience} so far {:)|😊|!}
        CO y'all came through {in the clutch|for us}. {Much love|respect}
        CO I {love|really like} {you guys|flying with you|this airline}
        """;
}
