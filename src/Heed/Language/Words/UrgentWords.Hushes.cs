namespace Heed.Language.Words;

/// <summary>Ways of speaking that only sound like danger, as rules of the kind “hush”.</summary>
internal static partial class UrgentWords
{
    private const string Hushes = """
        hush: dying|died|die|dies|dead|deceased|crying|choking|choked|choke . of|from|with|w|inside . laughter|laughing|laugh|lol|lmao|cringe|boredom|embarrassment|cuteness|happiness|excitement|jealousy|thirst|hunger|heat|hungry|shame|inside
        hush: dying|die|kill to|for . see|know|meet|go|try|get|watch|hear|read|find|visit|eat|have|wear|be|do|a|some|this|that|it|the|more|his|her
        hush: laughing|laughed|laugh|laughs|cracking|cackling|cackled|giggling . so|my|too|until|till|that|hard|much|like|head|ass|at . hard|much|until|i|cant|off . cant|could|couldnt|barely|nearly|almost|that . breathe|breath|breathing|died|dying|pee|peed
        hush: cant|cannot|couldnt|barely|hardly . even . breathe|breath|breathing ..
        hush: cant|cannot|couldnt|barely|hardly breathe|breath|breathing .. 😂|🤣|lol|lmao|lmfao|haha|hahaha|hahahaha|laughing|rofl|💀|funny|hilarious|dead|crying
        hush: 😂|🤣|lol|lmao|lmfao|haha|hahaha|hahahaha|laughing|💀|funny|hilarious .. cant|cannot|couldnt .. breathe|breath|breathing
        hush: take|takes|took|taking|took|stole|steals|catch|hold|holding|held|save|waste|wasting|out|deep|fresh|every|with|bad . my|your|our|a|his|her|it|of|bated .. breath|breaths
        hush: cant . wait|believe|stop|even|help .. die|dying|breathe|kill
        hush: killing|kills|killed|killin|kill . me|it|the|time|them|u . softly|lol|with|game|on|stage|dance|tonight|today|rn|haha|😂
        hush: heat|weather|feet|back|shoes|suspense|job|work|homework|traffic|wait|waiting|game|song|show|episode|mosquitoes|allergies|commute|boredom|monday|mondays|exam|exams|school|class|hangover|curiosity . is|are|was|were|be|of . going|gonna|literally|absolutely|really|officially . to|be . killing|kill|death . me|the
        hush: killed|killing|kill|kills|slayed|murdered it|the|that|this|his|her . out|on|game|song|look|performance|verse|dance|stage|show|vibe|set|audition|workout|role|solo
        hush: dressed|drop|looks|dead|buzz|over|road|skill|pain|lady|serial|weed|mood|time|fresh kill|killer
        hush: kill|killing two|time|some|a|the|my|his|your|their|bill|off|switch|lights|engine|vibe|mood|joy|app|process|deal|amendment . birds|time|vibe|mood|bill|buzz|engine|process|career|act|server|email
        hush: die|died|dead|dying|death . hard|in|like|a|on|of|to . battery|phone|laptop|car|internet|wifi|meme|trend|star|hill|irony|nothing|me|dust|virgin
        hush: battery|phone|laptop|car|ipad|watch|plant|plants|wifi|conversation|chat|party|franchise|tv|show|meme|economy|democracy|app|gc|tl|timeline|mic . is|has|are|just|about|was|going|gonna|about|to . to|is|just . die|dying|died|dead
        hush: gave|giving|gives|nearly|almost|about|mini|having|had|damn . me|gave|to|him|her|have|my|near|a|us . a|near|me|mini . heart|cardiac attack|attacks
        hush: heart attack . of|on|a|song|demi|lyrics|game|😂|lol|haha|win|finish|moment|watching
        hush: having|had|have|gave . a|me|you|an . stroke|seizure|heart|aneurysm . reading|trying|typing|writing|looking|tweet|attack|when . over|reading
        hush: stroke of|genius|luck|midnight . genius|luck|midnight
        hush: breast|back|brush|different|golf|key|sun|heat|front|swim stroke|strokes|stroked
        hush: suicide squad|silence|doors|boys|girls|bomber|bombing|bombers|bomb|vest|attack|attacks|mission|king|soda|prevention|awareness|booth|slide|sheep|blonde
        hush: political|career|social|brand|economic|electoral|commercial|assisted|physician|murder|cop suicide
        hush: 911|999|112 only|if|in|unless|to|for
        hush: time|times|while|less|long|whilst waiting .. ambulance
        hush: waiting|wait time|times .. ambulance
        hush: want|wants|wanna|wanted . to . live in|by|near|next|there|under|among|at|off
        hush: the|reached|past|to point of living|being|going
        hush: wake|waking . up early|late|before|in|refreshed|happy|smiling
        hush: final|last post|tweet|message . about|of|for|from|in|this
        hush: live in . the|constant? . fear
        hush: kms . in|run|walked|left|done|later|today
        hush: had|having|have|has|a fit . when|about|over|because|if|at
        hush: blood clots . are|can|risk|and|in|were|was
        hush: beat|fight|kill|smash|knock|punch|attack . this|the|that|my|her|his? . cancer|covid|infection|germs|virus|flu|pain|record|rush|queue|bug|bacteria|mould|mold|weeds|illness|disease|depression|addiction|target|goals
        hush: hit you|him|her|them|me up
        hush: hit . the|my|our|that|this . gym|road|target|targets|goal|goals|button|shops|nail|news|ward
        hush: coming|come for|after you|him|her|them|u . with . a|flowers|cake|good|the
        hush: knife set|skills|fork|board|block|sharpener
        hush: for you|them|him|her . outside|after|at|in? . with . flowers|cake|coffee|chocolates|chocolate|balloons|hugs|a|open
        hush: watch . your|ur step|back . on|when|as|while|lifting|at|going|during
        hush: pay . for . your|my|his|her . parking|prescription|prescriptions|stay|care|meal|meals|ticket|treatment|lunch|coffee|taxi|funeral
        hush: thousand|hundred|hundreds|few|many|low|km|miles|about kms
        hush: kms . from|away|an|per|north|south|east|west|of|by|to|long|further|on
        hush: waters|water . have|has|just? . broke|broken|gone . into|through|banks|bank|main
        hush: choking|choked . on .. dick|cock|ass|pussy|salad|conceit|words
        hush: done|tired|sick|exhausted with|of|from everything . about|at|going|with|in|that|being|they|you|breaking
        hush: to|dressed|love|loved|bored|scared|freezing|starved|starving|frozen|sick|worried|annoyed . you|it|him|her|this|them|myself death|bits
        hush: death . metal|star|note|eaters|row|penalty|valley|grip|tax|stare|march|wish|cab|match|proof|drop|trap
        hush: over my|your|his dead
        hush: dead . serious|beat|line|end|lift|lifts|tired|weight|pool|wrong|last|ass|heat|pan|sea|inside|zone|silence|silent|walking|lol|😂|sexy
        hush: end|ending|ended my|the|his|her|their life . lesson|insurance|sentence
        hush: bleeding . love|edge|heart|hearts|orange|blue|money|gums|cash|red|hot
        hush: sweat|blood blood|sweat . and|sweat . tears
        hush: blood . type|pressure|test|tests|drive|donor|donors|donation|moon|bank|work|orange|thirsty|count|bath|brother|hound|line|sample|samples|clot|thinner|thinners|sucking|curdling|lust|diamond
        hush: choke|choked|choking . in|the|on|under|his|their|again|like|at . playoffs|final|finals|lead|game|title|pressure|series|season|words|4th|quarter
        hush: on fire . today|tonight|lately|🔥|emoji|lol|rn|this|right
        hush: girl|tinder|hair|ceasefire|rapid|play|playing|mixtape|team|boys|squad|form|playlist|song|outfit|beat|album|feet|hes|shes|theyre|youre|we|were|you|they . is|are|was|on|so on|fire . fire|today|tonight
        hush: camp|open|under|cease|bon|rapid|fire fire|drill|alarm|works|sale|stick|fighter|fighters|emoji|tv|truck|dept|department|hydrant|ant|ball
        hush: shoot|shooting|shot . me|a|an|the|an|for|for|some|your|his|my|our|free|up . a|me|an|for . dm|email|message|text|video|videos|photo|photos|pictures|film|movie|scene|hoops|hoop|ball|basket|pool|star|moon|goal|penalty|threes|three|shot|stars|selfies|breeze|wedding|documentary|commercial|line|foot|messenger|music|episode|portrait
        hush: photo|video|film|movie|music|hot|big|long|screen|cheap|slap|parting|jello|tequila|flu|tetanus|booster|espresso|head|mug|jump|three|foul|money|bridal|mood|good|best|nice|vodka|whiskey|vaccine|covid|allergy|b12 . shoot|shoots|shooting|shot|shots
        hush: shots at|on
        hush: shots . of|were|for|today|booster|kids|vaccine
        hush: stab|stabs|stabbing . at|in|it . it|the . back
        hush: back|wild stabber|stabbing|stabbed|stab
        hush: bomb . ass|diggity|squad|cyclone|shelter|com|cyclone|dot|song|food|party
        hush: photo|bath|the|glitter|f|love|sex|cherry|dropped|drop|da|seed|truth|time|yarn|tea|cocoa . a|the . f . bomb|bombs|bombed|bombing
        hush: seizure . of|assets|drugs|warning|by|property|disorder|documents|salad
        hush: asset|drug|drugs|land|police|cocaine|property|search|power seizure|seizures|seized
        hush: overdose|opioid|suicide|stroke|sepsis|cardiac|meningitis|seizure . overdose|arrest . awareness|prevention|deaths|death|epidemic|rate|rates|statistics|training|kits|unit|ward|week|month|day|clinic|research|survivor|survivors
        hush: overdose|suicide|stroke|sepsis|seizure awareness|prevention|deaths|epidemic|rate|rates|statistics|training|unit|ward|week|day|clinic|research|survivor|survivors|patients
        hush: nearly|almost|practically .. heart attack
        hush: cut|cutting {me} some|a|off
        hush: overdose|overdosed|overdosing|od|oding . on|of . cute|cuteness|chocolate|coffee|caffeine|love|nostalgia|candy|sugar|football|netflix|christmas|feels|pizza|food|turkey|feels|cookies|memes|tea|anime|cheese|kpop|music|awareness|prevention|deaths|crisis|epidemic|statistics
        hush: panic|anxiety . room|at|buying|station
        hush: collapse|collapsed . of|in|into|on|onto|the|at|like . bed|sofa|couch|economy|government|bridge|building|building|roof|market|markets|a|laughing|laughter|ice|civilization|civilisation|society|empire|currency|bank|banks|talks|deal|housing
        hush: bridge|building|roof|mine|market|wall|factory|tunnel|crane|ceiling|stage|economy|government|housing|ice|bank|scaffolding|dam|house|houses|church|tower|plaza|garment|talks|deal|negotiations|system|civilization|ecosystem|marriage|empire|currency|nhs|star|wave|colony|stadium|structure . has|had|have|is|just|partially|was|to . collapsed|collapse|collapses|collapsing
        hush: passed|pass|passing out . flyers|on|food|in|candy|drunk|supplies|leaflets|water|masks|cards|the|on|early|cold|parade|at|last . couch|sofa|flyers|candy|supplies|leaflets|cards|bed|treats|samples|water|masks|night
        hush: drowning in|my . work|debt|homework|emails|tears|paperwork|love|assignments|laundry|sorrow|sorrows|my|school|deadlines|memories|money|admin
        hush: call|called|calling . an . ambulance . but|chaser|chasing|fees|fee|bill|charge|costs|cost
        hush: bullet . points|point|journal|train|proof|list|dodged
        hush: gun . control|laws|law|violence|show|reform|rights|owners|owner|debate|safety|lobby|range|sales|ownership|culture|policy|metal
        hush: jump|jumped|jumping off . the|of . bandwagon|couch|bed|point|train|hype|diving|page
        hush: play|playing|played|plays dead
        hush: the|walking|day|evil|red|grateful|bbc|drop|deadpool|black|night|dear|left|living|drop|world|half . of|of|the . dead
        hush: drop|brain|undead|knock|knocked|stone dead
        hush: living|life . to the|best|my|is|his|her|our|their . fullest|best|short|beautiful|good
        hush: wake . me|up . up|call|calls|early|september|and|to|before|at|for|for|next . smell|when|go|early|work|school|coffee|september
        hush: end|ending|ended it|this|the|things . on|with|off|in|up|by . note|high|season|style|smile|draw|bang|day|laugh|week|night|year|relationship
        hush: lyrics|song|album|movie|film|novel|episode|season|series|character|spoiler|spoilers|playlist|nowplaying|np|trailer|soundtrack|chorus .. die|dying|dead|kill|killing|suicide|suicidal|breathe|breathing|bleeding|live|choke
        hush: die|dying|dead|kill|killing|suicide|suicidal|breathe|breathing|bleeding|bleed|breath .. lyrics|song|album|movie|film|novel|episode|season|trailer|soundtrack|nowplaying|playlist|chorus|concert
        hush: hope|hoping|wish|wishing|want|wants|wanted|going|gonna .. my|phone|battery|team|mosquito|spider|bugs|weeds . die|dies|dead|dying
        hush: id|would|rather|sooner|prefer . rather . die than|before|if|lol
        hush: i|id|im|ill . rather|would . die|kill for|than|before . a|my|that|this|than
        hush: if|when .. dies|dead|die .. we|riot|show|season|game|twd|glenn|jon
        hush: kills|makes|made|gets|slays|killing|killin . me|me|every . every|wanna|want|to|time|always|when|how|the|that|lol|😂|everytime|😭
        hush: kill me every|everytime|lol|😂|😭|now|lmao|haha
        hush: i|we|me|u dead|ded|deceased|deadass . 😂|💀|lol|lmao|🤣|😭
        """;
}
