namespace Heed.Language.Words;

/// <summary>
/// What is long over, was denied or was ruled out, what is told for all to learn, and more that only sounds like danger. A rule here takes back no more than the words it spans,
/// so that "no bleeding but he is not breathing" is heard; what denies ("not suicidal") spans two or three words and no more.
/// </summary>
internal static partial class UrgentWords
{
    private const string Past = """
        @event: attack attacks arrest stroke strokes seizure seizures fit fits overdose overdosed overdoses collapsed collapse unconscious stabbed shot bleeding bled choked choking sepsis meningitis anaphylaxis aneurysm haemorrhage hemorrhage embolism fainted stabbing convulsions coma drowned burned burnt electrocuted poisoned miscarriage ectopic cpr blue dying fire explosion crash pain pains paralysed
        @deed: suicidal suicide kill end ended overdose overdosed die dead myself life hang
        @gone: ago back earlier later
        @age: years yrs yr year months decades decade
        @tale: survivor survivors awareness prevention research study studies symptoms signs patients week month day clinic unit team ward rehab charity fundraiser guidelines rates rate deaths risk risks care treatment training
        past: {event} .. {pastyear}
        past: {event} .. {age} {gone}
        past: {event} .. in|during . the? . {decade}
        past: {event} .. last year|summer|winter|spring|autumn|christmas|january|february|march|april|may|june|july|august|september|october|november|december
        past: {event} .. as a . child|kid|baby|teenager|toddler|newborn|teen|student
        past: {event} .. when . i|he|she? . was . 4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|30|40|young|little|small|born|a
        past: in|back {pastyear} . i|he|she|my|we|mum|dad|mom .. had|suffered|was|were|overdosed|collapsed|survived .. {event}
        past: {age} ago . i|he|she|my|we|mum|dad|mom .. had|suffered|was|were|overdosed|collapsed|survived .. {event}
        past: last year . i|he|she|my|we|mum|dad|mom .. had|suffered|was|were|overdosed|collapsed|survived .. {event}
        past: {deed} .. {pastyear}
        past: {deed} .. years|yrs|decades|decade|year ago|back
        past: years|decades|yrs ago . i|he|she|my|we .. was|tried|wanted|had|attempted|felt|used .. {deed}
        past: years|decades|yrs ago . i|he|she|my|we .. was|tried|wanted|had|attempted|felt|used .. {deed} .. {deed}
        past: in|back {pastyear} . i|he|she|my|we .. was|tried|wanted|had|attempted|felt|used .. {deed}
        past: used to be|feel|get|have . so suicidal|seizures|fits
        past: used to .. kill|cut|hurt|harm myself
        past: survived|survivor|surviving . of? . a|an|my|his|her? . massive|suicide|heart? . attempt|stroke|attack|overdose|sepsis|cancer|arrest|aneurysm
        past: recovered|recovering|recovery . well|fully . from|after . a|an|my|his|her? . {event}
        past: recovered|recovering|recovery . well? . from|after . a|an|my|his|her heart|cardiac attack|arrest
        past: {event} but . is|now|has|made|he|she? . now|she|he|is? . fine|recovered|thriving|recovering|well|walks|walking|runs|better|ok|okay|home
        past: {event} . survivor|survivors|awareness|prevention|research|symptoms|signs|patients|rehab|unit|clinic|association|charity|foundation|fundraiser|risk|risks|rate|rates|deaths|disorder|disorders|support|nurse|nurses|consultant|services|guidelines|victims|specialist|team
        past: brother|sister|son|daughter|friend|mum|mom|dad|father|mother|husband|wife|uncle|aunt|cousin|mate|him|her|someone|people . died? . to|by|of|from . suicide|overdose
        past: died|death|dies|passed|lost|losing .. of|by|from|to|after . a|an|his|her|their? . own|massive|sudden? . suicide|overdose|heart|stroke|sepsis|cardiac|seizure|meningitis|aneurysm . attack|arrest
        past: died|dead|passed|lost|death . away .. {event}
        past: history|risk|risks|rates|rate|cases|study|signs|symptoms|recognise|recognize|spot|prevent|preventing|prevention|reduce|reduces|lower|lowers|raise|raises|cause|causes|causing|chance|chances|survive|surviving|treat|treats|treating|after . of|the|a|their|her|his|your|for? . a|an|of|heart|and|having .. heart|cardiac attack|attacks|arrest|arrests
        past: history|study|studies|risk|risks|rates|rate|cases|recognise|recognize|prevent|preventing|reduce|reduces|lower|lowers|causes|survive . of|the|a|for? . a|an|and|of? . stroke|strokes|seizures|sepsis|overdose|overdoses|suicide|suicides|bleeding
        past: how|learn|know|guide|poster|read|share|leaflet|course|webinar|campaign|tips .. recognise|recognize|spot|signs|symptoms|sign|symptom .. stroke|strokes|sepsis|heart|meningitis|overdose|suicide . attack
        past: signs|symptoms . of|in . a|an|the? . stroke|sepsis|meningitis|heart|overdose|suicide . attack .. learn|share|guide|read|poster|http|https|know|leaflet|face|women|differ
        past: heart attack symptoms|signs|risk|risks|survivor|survivors|patients|patient|prevention|rehab|rates|deaths|research
        past: heart attack in . women|men|january|february|march|april|may|june|july|august|september|october|november|december|his|her|my|the? . women|men|may|march|1990s|fifties|sixties|forties|past|movie|film|2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
        past: study|studies|scientists|researchers|research|report|trial|survey|finds .. heart|stroke|seizures|overdose|suicide|sepsis . attack
        past: if . you|someone|your|anyone|a .. have|has|had|is|experience|think|see|feel .. chest|breathing|breathe|stroke|unconscious|bleeding|suicidal|overdose|choking|collapsed|collapses . pain|pains .. call|dial|ring|phone
        past: if . you|someone|your .. {event} .. call|dial|ring|phone|contact . 911|999|112|111|000|us|an
        past: call|dial|ring . 911|999|112 . if? . you|someone|anyone|your
        past: what to do . when|if . someone|you|a|your? . is|has|are? . {event}
        past: no|not|never|nor|without|isnt|wasnt|arent|zero . a|any|an|more|been|longer|had|having|really|actually|even|further|active|single? . stroke|seizure|seizures|fits|overdose|unconscious|suicidal|bleeding|sepsis|haemorrhage|hemorrhage|convulsions|meningitis|anaphylaxis|aneurysm|clot|miscarriage|convulsing|choking|collapsed|fainting|fainted
        past: no|never|without|longer|longer chest|abdominal|stomach pain|pains|tightness
        past: not|isnt|wasnt|never|no|without . having|a|an|had? . a|another|his? . heart|cardiac|panic|asthma attack|attacks|arrest
        past: no|not|havent|hasnt|never . longer|more|had|having|a|been|any? . a|any|another|having? . seizure|seizures|fit|fits|stroke|suicidal . since|now|anymore|for
        past: never|not|nor|isnt|arent|aint . been|felt|was|were|feel|feeling|actively|really|at? . suicidal
        past: not|never . feeling|been|felt|even|actively? . suicidal
        past: ruled|rule|rules|ruling out . a|an|any|the .. attack|arrest|stroke|sepsis|meningitis|embolism|aneurysm|clot|ectopic|appendicitis|heart
        past: {event} . was|has|is|been . been? . ruled|excluded|unlikely . out
        past: no . signs|sign|evidence|risk|history|symptoms . of? . a|any? . stroke|seizure|seizures|sepsis|heart|bleeding|overdose|meningitis|attack|infection . attack
        past: wasnt|isnt|not . a|an? . heart? . stroke|attack|seizure|overdose . in|just|only|after|at|it|but
        past: bleeding . has|is|finally|now? . finally|now|completely? . stopped|under|settled . and|thank|she|he|now|thankfully|control
        past: never|didnt|not . lost|lose . consciousness
        past: seizure|seizures|fit|pain|symptom|clot free
        past: breathing . on|for|by . his|her|their|its|own|him|my? . own|self|herself|himself
        past: breathing|breathes . normally|fine|easily|well|easier
        past: be shot . for? . charging|wearing|parking|putting|that|this
        past: cut . my|a|his|her? . finger|thumb .. paper|tiny|plaster|cooking|chopping
        past: room|dress|eyes|painted|wearing|blanket|cot|hat|nursery|pram .. blue|grey|gray|purple
        past: blue|grey|gray|purple . room|dress|eyes|blanket|cot|hat|nursery|pram
        past: end|ending|ended it with . a|the? . cake|smile|bang|song|drink|party|hug|laugh|prayer|joke
        past: nearly|almost|practically . passed|fainted|died . out? .. concert|laughing|price|excitement|news|gig
        past: shot down . for|in|by|that|the
        past: suicide is . a|the? . public|leading|preventable|serious|major|problem
        past: give|gave|giving my|me|him|her|the|us . poor? . mum|mom|dad|nan|mother|husband|wife|gran? . a . mini? . stroke|heart|seizure
        past: die|dying|died laughing
        past: breathe|breath in . these|this|that|my . jeans|dress|mask|trousers|corset|suit|outfit|shirt|bra|pants
        past: false alarm
        past: drill|exercise|simulation|rehearsal|mock . today|now|only|just|no .. shooter|gunman|fire|casualty|casualties|bomb
        past: no shooter|gunman|danger|bomb|threat
        past: parking|price|prices|bill|bills|fee|fees|cost|costs|charge|charges|invoice|fare .. stroke|heart|seizure|kill|die|killing|dying|death . attack
        past: heart attack|attacks .. parking|price|prices|bill|bills|fee|fees|cost|charges|plate|bacon|burger
        past: heart attack . on|over|at|about|when|waiting . a|the|my|i? . plate|bun|parking|price|bill|prices|score|saw|thought
        past: stroke . reading|trying|over|watching|at . this|the|that
        past: phone|phones|battery|laptop|laptops|car|wifi|ipad|tablet|tv|plant|plants|hair|signal|app|kindle|computer|printer|engine|internet|conversation|nhs|portal . is|was|has|are|about|just|keeps|in|on .. die|dying|died|dead|dies
        past: dying|dead|die|died . inside|alone . at|watching|reading|lol|when|again
        past: dying inside
        past: trust|hospital|nhs|company|club|council|theatre|charity|business|clinic|government|country|city|team|economy|firm . is|are|was|has|just? . been|still? . bleeding . staff|money|cash|nurses|from|out|doctors|talent|fans|members
        past: ears|eyes . are|were|is|literally|just bleeding
        past: make|makes|made|making . my? . ears|eyes . want|literally? . bleed|bleeding
        past: stopped breathing . when|reading|at . i|that|the|this . saw|opened|read|bill|price|heard|part|scene|moment
        past: stop|stops|stopped breathing .. made me . cry|cried|sob
        past: episode|scene|film|movie|chapter|book|novel|series|game|drama|show|podcast|musical|documentary|character|anime|spoiler|spoilers .. die|dies|died|dying|dead|kill|kills|killed|shot|stabbed|stabs|seizure|breathing|unconscious|bleeds|bleeding|bleed|collapses|collapsed|overdose|suicide|poisoned|strangled|hostage|attack
        past: die|dies|died|dying|dead|kill|killed|shot|stabbed|seizure|breathing|unconscious|bleeding|collapses|overdose|suicide|poisoned|strangled|attack .. episode|scene|film|movie|chapter|novel|game|boss|character|anime|spoilers|podcast|level|zombies|fortnite|minecraft
        past: murder|kill|strangle . a|for|some|the? . burger|pizza|curry|coffee|cuppa|pint|steak|takeaway|cake|sandwich|brew|nap|tea|kebab|roast|fry|beer|cigarette|ciggie|mcdonalds
        past: fast|fasting|hungry|starving .. murder|kill . a
        past: want|wanted|wanna|wants . to die . of|when|from|laughing|inside|with|lol|when . embarrassment|shame|laughing|boredom|cringe|my|i|he|she
        past: music|form|forms|monday|mondays|traffic|queue|website|portal|song|homework|exam|exams|spreadsheet|meeting|meetings|email|emails .. makes|make|making|made me want|wanna . to? die
        past: used . to . be? . so? . suicidal
        past: bill|fee|fees|price|prices|paying|parking .. stroke|heart
        past: born . blue|purple|limp|unresponsive|breathing .. but|now|years|today|thriving
        past: died . again|of|in|on|about|like . 3|10|20|30|40|50|100|twice|level|final|embarrassment
        past: shot|shoots|shooting . a|an? . 60|61|62|63|64|65|66|67|68|69|70|71|72|75|80|40|birdie|round|par|under
        past: shot . 40|60|64|65|66|67|68|69|70|72|80|birdie|par
        past: hang|hanging|hung {me} . out . to dry
        past: hang|hanging . in|out|around|with . there|with|at|tough
        past: beat|beating|kick|kicking|shoot|shooting {me} . up|for|in . about|over|not|foot|the|missing|again
        past: cut|cutting|hurt {me} . shaving|short|slack|cooking|chopping|peeling|some|off|laughing|at
        past: choked|choking|choke . on|up? . my|a|reading|at|the|with|emotion? . tea|coffee|drink|water|laughing|popcorn|thank|reading|gum|words|card|wine|beer|lunch|crisps
        past: bottle|bottles|whole . of? . ketchup|wine|water|prosecco|milk|coke|sauce|pop|squash|champagne|gin|beer|juice|perfume|shampoo
        past: compressions|cpr . in|on|all|training|class|course|for|dummy . class|course|morning|day|training|today|dummy|dummies
        past: staying|stayin alive
        past: narcan|naloxone|defibrillator|defib|aed|epipen . kits|kit|training|are|is|now|available|free|vending|machine|boxes . now|free|available|in|at
        past: ambulance station|crew|crews|service|services|staff|driver|drivers|workers|open|trust|museum|strike|bay|union|bill|ride|charge|fleet|team|worker|volunteers|cadets|board|times|response
        past: hair|beard|roots|sky|skies|weather|day|days|fur . is|are|has|gone|going|turning|all|so? . gone|going|turned|turning? . grey|gray|blue|purple|white
        past: going|gone|turning|turned|went|looking . all? . grey|gray|blue|purple . hair|hairs|early|at|already|sky|naturally
        past: grey|gray|blue|purple hair|hairs|area|sky|sea|matter|badge|badges|door|zone|ward|dress|uniform|scrubs|eyes|car
        past: game|match|season|final|league|striker|goalkeeper|defence|defense|midfield . is|was|are|just? . killing|dying|dead|choked|murdered
        past: got|we|they|were|absolutely murdered|killed|slaughtered . 2|3|4|5|6|7|5-0|by|in|on . 0|1|game|boss|final
        past: workout|gym|physio|abs|legs|arms|exercise|squats|run|spin|yoga|stairs|pilates . is|are|class|session|was|has|nearly|from|really|always .. killing|killed|dying|died|numb|dead|kill
        past: lyrics|song|chorus|singing|sing|sang|album|karaoke .. die|dying|dead|kill|killing|alive|breathe
        past: inquest|inquiry|trial|court|jailed|sentenced|convicted|charged|coroner|verdict|investigation .. stabbed|shot|killed|stabbing|shooting|death|died|crash|fire|suicide|overdose|explosion
        past: stabbed|shot|killed|stabbing|shooting|crash|fire|explosion .. inquest|inquiry|trial|court|jailed|sentenced|convicted|sentence|coroner|verdict|anniversary
        """;

    /// <summary>Years that are over for good. An event of the last few may still be going on.</summary>
    private static string PastYears => "@pastyear: " + string.Join(' ', Enumerable.Range(1940, 84)) + "\n@decade: 50s 60s 70s 80s 90s 00s 1950s 1960s 1970s 1980s 1990s 2000s 2010s fifties sixties seventies eighties nineties";
}
