namespace Heed.Language.Words;

/// <summary>Danger around people: in a place of care, at home, to a child, before a birth.</summary>
internal static partial class UrgentWords
{
    private const string AroundUs = """
        danger: fire . in|at|on|inside|near . the|our|a|your .. hospital|icu|itu|nicu|ward|clinic|er|maternity|hospice|infirmary|theatre|lobby|pharmacy|basement|care|nursing
        danger: fire|smoke|explosion|blaze|gas|flooding|flood .. patients|residents|babies|people .. inside|trapped|stuck|upstairs|evacuated|windows|out
        danger: smoke .. everywhere|filling|pouring|coming|full|filled .. hospital|ward|icu|building|floor|clinic|home|corridor|room|lift|house|window|windows|doors
        danger: lift|ward|room|corridor|house|building . is|full|filling|filled of|with . smoke
        danger: hospital|ward|icu|clinic|building|home|hospice|nursing|house . is|are|has burning|ablaze|burnt
        danger: on fire .. hospital|ward|icu|clinic|patients|inside|trapped
        danger: explosion|explosions|blast|exploded|bomb|bombing|grenade . at|in|inside|near|outside|next . the|our|a|your|to .. hospital|icu|ward|wards|clinic|er|lab|mercy|st|maternity|infirmary|school|station|pharmacy|hospice
        danger: explosion|explosions|blast|bomb|gunshots|gunfire|gunman|shooting|stabbing|stabbings . at|in|inside|near|outside the|our|a|your|my . hospital|icu|ward|clinic|er|a|emergency|lobby|maternity|infirmary|waiting|reception
        danger: gunshots|gunfire|gunshot . from|in|inside|heard|outside|at . here|hospital|now|outside|lobby|ward|upstairs|emergency|the
        danger: heard|hear|hearing .. gunshots|gunfire|gunshot
        danger: theres|there . is|was|been . a|an|another . explosion|shooting|gunman|shooter|fire|stabbing|bomb|hostage . at|in|inside|near|on|outside|here
        danger: lockdown .. hospital|ward|er|clinic|here .. gun|gunshots|shooter|shots|knife|armed
        danger: hospital|ward|er|clinic .. lockdown .. gun|gunshots|shooter|shots|knife|armed
        danger: taken|took|taking|holding|hold . hostage|hostages . at|in|inside|here|now|the|on
        danger: is|are|hes|theyre|someone|man|guy|gunman|patient|started stabbing|shooting|attacking|slashing . at? . people|patients|staff|nurses|doctors|everyone|nurse|doctor|me|us
        danger: nurse|nurses|doctor|doctors|staff|paramedic|patient|receptionist|porter . is|are|being|getting|just been|being|getting attacked|assaulted|stabbed|beaten|strangled|punched|kicked|shot
        danger: nurse|nurses|doctor|staff|patient|she|he|someone . is|are being|getting . attacked|assaulted|stabbed|beaten|strangled|raped|shot
        danger: acid|chemical|knife|gun|bomb|terror|terrorist attack .. hospital|outside|inside|er|ward|people|help|screaming|now
        danger: masked|armed men|man|gunmen|robbers|people .. walked|came|in|inside|entered|outside|here|running|hospital|clinic|ward
        danger: oxygen|o2 .. run|ran|running|runs|finished|failed|stopped|over|gone|cylinder|low|none|exhausted .. out|ward|patients|hospital|dying|icu|now|help|urgently|urgent|need|please
        danger: oxygen . has|just|supply . run|runs|ran|finished|failed|gone|stopped . out
        danger: no|without|out|need|needs|require|want|short . of|any|more|urgent|medical? oxygen|o2 .. left|patients|ventilators|ward|icu|hospital|cylinder|cylinders|bed|help|please|urgent|urgently|dying
        danger: urgent|urgently|need|needed .. oxygen|o2|icu|ventilator . cylinder|cylinders|bed|beds|support .. sats|spo2|saturation|urgent|urgently|please|pls|help|dropping|dying|hospital
        danger: ventilator|ventilators|vents|respirators . have|has|all|just|is|are . stopped|failed|failing|off|down|out|dead
        danger: power|electricity|generator|generators|lights .. icu|nicu|itu|ventilators|ventilator|theatre|incubators|incubator|dialysis .. off|out|stopped|failed|no|lost|gone|dying|kicked|dead|power|down
        danger: icu|nicu|itu|ventilators|theatre|incubators|hospital|ward .. no|lost|without|losing power|electricity|oxygen
        danger: no|lost|losing power|electricity .. icu|nicu|itu|ventilator|ventilators|theatre|incubators|patients|oxygen|concentrator
        danger: generator|generators|power . has|have|is|just . failed|died|gone .. icu|patients|hospital|ward|ventilators|nicu|theatre
        danger: spo2|sats|saturation|saturations|oxygen|o2 . is|are|at|level|levels|now|of . 50|55|60|62|65|68|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85
        danger: sats|spo2|saturation|oxygen . levels|level|is|are . dropping|falling|dropped|crashing|low
        danger: roof|ceiling|wall|floor . has|have|just|came|fell|caved . collapsed|down|in .. trapped|people|patients|ward|under|hurt|injured|inside
        danger: flooding|flooded|flood|water .. trapped|stuck|patients|residents|mum|dad|nan|gran .. out|moved|basement|ward|upstairs|cant|trapped|rising|escape
        danger: water .. pouring|rising|coming .. ward|icu|theatre|home|basement .. patients|residents|trapped|cant|cannot|stuck
        danger: chemical|gas|ammonia|chlorine . leak|spill|leaking . in|at . the|people .. collapsing|collapsed|sick|lab|hospital|ward|passing|coughing|fainting|choking
        danger: people|patients|everyone|residents collapsing|fainting|suffocating
        danger: patients|residents . are? . dying|choking .. now|please|help|oxygen|here|need|ward|rt|sos
        danger: oxygen|o2|power|ventilators .. out|gone|stopped|finished|failed .. patients|residents|people . are? . dying
        danger: people|patients|everyone . is|are? . screaming .. hospital|ward|er|attack|fire|gun|acid|knife|shots|outside|smoke
        danger: attack|fire|gun|acid|knife|shots|smoke|gunshots .. people|patients|everyone screaming
        danger: pls|please|help|need .. send|call|get . the . security|police
        danger: man|woman|someone|person|patient|lady|guy down|lying|laying|collapsed .. outside|road|floor|ground|doors|entrance|corridor|pavement|street|help|moving
        danger: run|ran|knocked over|down .. outside|bleeding|road|hospital|just|car|help|now|bus
        danger: ex|husband|boyfriend|partner|man|dad|stalker|he|hes|someone .. has|outside|with|got . a|his|the knife|gun|machete|axe|hammer|weapon
        danger: he|hes|she|shes|husband|ex|boyfriend|partner|wife|dad|father|man|girlfriend|stepdad|brother|they|theyre .. going|gonna|will|wants|threatened|threatens|threatening|trying|tried|tries . to . kill|murder|strangle|stab|shoot|hurt . me|us|my|our|them|myself
        danger: he|ex|husband|boyfriend|partner|dad|stepdad . said|says . hell|he . will . kill me|us|my
        danger: {person} .. going|gonna|will|trying|tried|threatened|threatening|wants . to . kill|murder|strangle|stab me|us .. when|tonight|if|help|home|kids|now|and|he|leave
        danger: im|am|being|hes|shes|is being . strangled|beaten|battered|suffocated|abused|raped|stalked|tortured
        danger: strangled|strangling|throttled|choked|suffocated me|her|him|us
        danger: hands|hand|arm|grip .. round|around . my|her|his neck|throat
        danger: {person} . is|was|keeps|hes|just? . beating|hitting|punching|kicking|strangling|choking|abusing|stabbing|attacking . me|my|her|him|us|mum|mom|the
        danger: threw|pushed|kicked|dragged|shoved . me|her|my . down|through|out|into . the . stairs|wall|window|car|belly|stomach
        danger: punched|kicked|hit|beat|beaten . me|her|in|up|my . in|the|pregnant . stomach|belly|bump|pregnant
        danger: wont|not|doesnt let me|us|her . leave|out|go . and|he|gun|knife|house|hes|locked
        danger: hiding .. toilet|bathroom|wardrobe|closet|cupboard|room|shed .. him|he|hitting|husband|dad|gun|knife|hes|my|from|shooter
        danger: hitting|beating|attacking .. hiding|hide|help|scared|screaming
        danger: he|hes|ex|she .. found me|us .. waiting|here|hospital|outside|car|ward|help|scared|security
        danger: next door .. screaming|beaten|beating|hitting
        danger: fire|smoke . in|on|at . the|4th|3rd|2nd|1st|5th|top|ground|second|third|fourth .. hospital|ward|icu|clinic|home|hospice
        danger: {person} . is|been|has|still? . fitting
        danger: {person} .. on . the|a . kitchen|bathroom|cold|hall? . floor .. hours|hrs|ambulance|999|911|since|cant|help|get|bleeding|fell|moving|unable|hip
        danger: floor|ground|road|pavement|stairs .. not|isnt|wont|doesnt moving|move|responding|breathing|getting
        danger: grey|gray|blue|clammy|sweating|mottled .. sweating|cold|clammy|ambulance|breathless|999|gasping|confused|shaking
        danger: {person} . is|has|looks|gone|going|turned|turning|been . gone|going|all|turned|so|looking|very|really? . all|so|very|really|completely? . grey|gray|ashen|mottled|clammy
        danger: {person} gone|going|turned all|so|very? . grey|gray|ashen|mottled|clammy
        danger: hes|shes|babys|sons|daughters|boys|girls|mums|dads|nans|grans blue|purple|ashen
        danger: gone|turned|going . a? funny|strange|weird colour|color
        danger: wont|not|cant|isnt|doesnt . answer|responding|respond|react . me|to .. gone|colour|floor|cold|breathing|grey|blue
        danger: clutching|holding|grabbing . his|her|my|their . chest
        danger: chest . feels|is|feeling|so .. crushed|crushing|tight|heavy|squeezed|exploding|ripping
        danger: {person} . is|been|keeps? slurring
        danger: slurring . but|and|his|her|words|speech|cant|suddenly|hasnt
        danger: sugar|sugars|glucose|bm . is|was|reads|reading|of|at|says? . hi|low|1|2|0|25|27|28|29|30|31|32|33|34|35 . 0|1|2|3|4|5|6|7|8|9? .. and|wont|not|vomiting|confused|shaking|sense|ambulance|unconscious|help|sweating|wake
        danger: coughed|coughing|threw|throwing|vomited|vomiting|sick|spat|spitting|puked|peed . up|out? . a|loads|lots|some|bright? . load|lot|loads|bit|of|red? . of? . blood
        danger: waters|water . have|has? . gone|broke|broken . at? .. weeks|{weeks}|alone|triage|month|months
        danger: watersve gone|broken
        danger: lipsre|fingersre blue|purple|grey
        danger: stitches|stiches|wound|incision|scar|section . has|have|is|just|my? . burst|bursted|opened|split|open|popped|come|came . open|up|apart|and? .. blood|bleeding|insides|out|guts|pouring|pus|intestine|fat
        danger: insides|guts|intestines|bowel . are|is? . coming|hanging|falling out
        danger: no air pls|please|help|ward|cant
        danger: boiling . hot? . oil|water|tea|kettle|soup|fat .. face|over|him|her|me|baby|skin|legs|arm|chest|scalded
        danger: need|send|want|call|get . an|a? . ambulance . at|to|in|for|outside|by . the|my|our|a
        danger: ambulance .. grey|gray|blue|unconscious|dying|collapsed|breathing|bleeding|seizing|fitting
        danger: spots|rash|blotches .. dont|doesnt|wont|not|never go|fade|disappear|blanch . away? . when|under|with|pressed|glass
        danger: purple|red spots|rash|blotches .. dont|doesnt|wont|all . go|over|fade .. glass|pressed|son|daughter|baby|fever
        danger: just had a . massive|big|bad? . stroke|seizure|fit|heart
        danger: in and out of consciousness
        danger: {person} gone|turned|going . all|so? . blue|purple
        danger: epipen|pen . used|given|done? .. still struggling|swelling|swollen|wheezing
        danger: throat . is|feels|getting|so? . tight|closing|swollen
        danger: words . are|is? . coming out . all? . wrong|jumbled|slurred
        danger: vomit|sick|vomiting .. blood in
        danger: blue lips|fingers|fingertips
        danger: gasping . for . air|breath
        danger: hes|shes|is|and|baby gasping . for? . air|breath|and|now|help|she|he|blue
        past: gasping for . a|the . brew|ciggie|pint|drink|cuppa|coffee|tea|beer|cigarette|water|vape
        danger: thought|thoughts|urge|urges|scared|afraid|terrified|feel|feeling|want|wants|wanted|going|gonna|might|picturing|imagining|imagine|voices|telling|frightened|think|thinking|dreaming .. hurt|hurting|harm|harming|kill|killing|drown|drowning|smother|smothering|shake|shaking|throw|throwing|strangle|stab|suffocate|hit|hitting|drop|dropping . my|the|our|her|his|own . baby|newborn|child|children|kid|kids|son|daughter|toddler|infant|twins|boy|girl|little|babies
        danger: gonna|might|could|ill|cant . stop|help . hurt|harm|kill|shake|drown|smother . my|the|our baby|newborn|child|children|kids|son|daughter|toddler|infant|twins
        danger: shook|shaken|shaking|dropped . my|the|our . baby|newborn|infant . too|hard|because|and|so|wont
        danger: voices|voice .. tell|telling|told|tells|say|saying|says|command|commanding|want|order .. kill|hurt|harm|jump|do|die|stab|cut|end|attack|burn|it
        danger: hearing|hear|hears|heard voices
        danger: voices . in|inside . my|his|her head
        danger: might|going|gonna|want|scared|afraid|thoughts|urges|urge . to|of|im|ill|i . hurt|harm|hurting|harming|kill|killing|stab someone|somebody|people|others|everyone
        danger: {unfelt} .. felt|feel|feeling|feels . him|her|it|them|baby|bub|bump|twins|lo|little . move|moved|moving|kick|kicked|kicking|movement|movements . all|at|since|today|yet|yesterday|for|in|this|and
        danger: {unfelt} .. felt|feel|feeling|feels . my|the . him|her|baby|bub|bump|twins . one|boy|girl . move|moved|moving|kick|kicked|kicking
        danger: baby|bub|bubs|bump|bubba|twin|twins . has|is|been . hasnt|hasent|havent|isnt|not|stopped|no|didnt|doesnt|barely|hardly .. move|moved|moving|kick|kicked|kicking
        danger: he|she|it . hasnt|hasent|isnt|stopped|not|didnt|barely .. move|moved|moving|kick|kicked|kicking .. belly|womb|tummy|{weeks}
        danger: no|reduced|less|fewer|decreased|few|little|slow . fetal|foetal|baby|much? . movement|movements|kicks|kicking .. since|{weeks}|weeks|today|triage|yesterday|baby|pregnant|pregnancy|all|maternity|bump
        danger: movement|movements|kicks .. reduced|less|fewer|decreased|slowed|stopped .. usual|normal|weeks|baby|{weeks}|today|pregnant|since
        danger: baby . is|very|so|been|really . quiet .. movements|today|kicks|womb|bump|{weeks}|kicking
        danger: cord .. hanging|out|came|prolapse|prolapsed|neck
        danger: see|feel . the|a|his|her|babys|baby|my . head|foot|cord|feet . and|is|now|no|coming|crowning|out
        danger: water|waters . have|has|just . broke|broken|gone .. weeks|{weeks}|green|brown|blood
        danger: giving|gave birth . in|on|at|alone . the|my|car|home|alone|toilet|bathroom|now
        past: wedding|photo|film|video|movie|drama|advert shooting
        past: gym|workout|squats|spin|yoga|pilates|physio .. numb|dead|dying|killing|jelly
        past: fitting . in|the|a|room|rooms|kitchen|suit|dress|tribute|out|into|end|well
        past: hear|hearing|hears|heard voices . from|singing|of|downstairs|actors|next
        past: felt|feel . the|my|our? . baby . move|kick . for|first|yesterday . the|first
        past: fire|bomb|chemical drill|drills|safety|door|doors|alarm|training|test|exercise|extinguisher|extinguishers|brigade|service|station|marshal|warden|proof|place|pit|wall|wood|escape|sale|stick|hydrant
        past: no|not|isnt|never|small|was|without|recent|last . a|any fire|explosion|smoke|shooting|gunman|shooter|hostage|bomb
        past: hostage drama|situation|film|series|negotiator|training|exercise|movie|crisis
        past: power|electricity|water|generator . outage|cut|supply|test? . drill|planned|test|scheduled
        past: oxygen therapy|clinic|plant|plants|mask|masks|sensor|bar|thieves|festival|debt|wasters
        past: flooded|flooding|flood . of|with . tears|kind|messages|emotion|requests|calls|donations|love|memories|support
        past: boss|mum|mom|mother|law|manager|teacher|sister|coach|dentist|nurse|doctor .. kill|murder|strangle me|us . if|when|for|over
        past: wife|husband|girlfriend|boyfriend|she|he|they|bf|gf|dad .. kill|murder|strangle me|us . if|when|for|over .. forget|forgot|miss|missed|late|spend|spent|bought|ticket|parking|bill|cake|appointment|mess|eating|haircut|price|shopping
        past: i|could|ill|gonna|might .. strangle|murder|kill . my|the|this|that? . printer|laptop|phone|computer|car|alarm|neighbour|neighbours|pizza|curry|burger|pint|coffee|cuppa|takeaway
        past: explosion . of|in colour|color|flavour|flavor|joy|love|demand|interest|numbers|data|glitter|creativity
        """;

    /// <summary>How far a pregnancy is, from the week on in which a child's movements are felt: "34w", "34wks", "34weeks", and the bare number.</summary>
    private static string Weeks => "@weeks: wks wk pregnant trimester " + string.Join(' ', Enumerable.Range(22, 21).SelectMany(week => (string[])[$"{week}", $"{week}w", $"{week}wks", $"{week}weeks", $"{week}wk"]));
}
