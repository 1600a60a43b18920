namespace Heed.Language.Words;

/// <summary>Self-harm that is not named: means at hand, farewells, plans, and the wish not to live that says neither death nor suicide.</summary>
internal static partial class UrgentWords
{
    /// <summary>Words that are written in disguise to pass a filter.</summary>
    public const string Disguised = "kill killing suicide suicidal die dying dead death myself overdose unalive";

    private const string Despair = """
        @blade: blade blades razor razors scalpel knife rope noose ligature gun pistol revolver pills tablets meds needle syringe
        harm: holding|hold|gripping|clutching|staring|looking . at . the|a|my|this . razor|kitchen . blade|blades|razor|razors|scalpel|noose|rope|pills|tablets
        harm: got|have|ive|has|hes|shes|with . got . the|a|my|some|all . blade|blades|razor|razors|noose|rope|gun|pills|tablets .. ready|here|shaking|hand|hands|garage|attic|tree|bag|now|tonight|lap|bed|beside|next|table|with
        harm: bought|buy|buying|ordered|got|found . a|some|the|my|dads . rope|noose|gun|razor|blades|helium . and|today|tonight|yesterday|now|for|it
        harm: bought|got|have|ive . the rope|noose
        harm: {blade} .. lined|laid|laying|table|desk|front|ready|beside|floor|lap .. me|up|out|table|desk|floor|bed|ready|lap
        harm: pills|tablets|blades|blade|razor|noose|rope . are|is|right|all . on|in|round|around|over . the|my|a . table|desk|hand|hands|bed|neck|beam|door|lap|floor|tree|side
        harm: loaded|loading|load . the|a|my . gun|pistol|shotgun
        harm: gun|knife|blade|razor . is . in|to|at|on|against . my|his|her . hand|hands|wrist|wrists|throat|neck|lap|head|chest|vein|veins
        harm: on|at|off|by|near|onto|over . the|a|our . bridge|roof|rooftop|ledge|overpass .. right|now|rn|looking|thinking|edge|jump|jumping|hospital|storey|story|cant|wont|down|alone|crying|side|railing
        harm: im|i|am|hes|shes|he|she|was|still|son|brother|mate|friend|dad . am|is|sat|stood|standing|sitting|up|out . on|at . the|a|your|our . bridge|roof|rooftop|ledge|tracks|edge|platform
        harm: standing|stood|sat|sitting|walking . on|at|by . the|a . platform|tracks|railway|rails|cliff|cliffs|pier .. thinking|about|it|crying|alone|now|edge|rn|cant|end
        harm: on|onto . the? . train|railway|tube tracks|lines|line
        harm: on|onto . the railway|tracks
        harm: at|on|over|near . the|an edge .. bridge|roof|cliff|jump|tonight|platform|building|platform
        harm: im|am|i at|on . the|an edge
        harm: engine . on|running|is . and|garage|with . the . garage
        harm: top|roof|level|edge|floor . of . a|the|your .. storey|story|carpark|park|building|tower|block .. down|jump|think|dont|not|cant|thinking|brother|son|hes|shes
        harm: gonna|going|wanna|want|will|ill|about|ready . to? . jump . tonight|off|rn|goodbye|today
        harm: im|i|ill . gonna jump
        past: jump . in|into|ship|up|on . bed|pool|sea|lake|ship|shower|train|bus|call|car
        harm: writing|wrote|written|left|leaving|leaves|found|finished . me|us|my|a|her|his|the . suicide|last . note|letters|notes .. police|missing|sorry|goodbye|gone|now|tonight|fed|everyone|everybody|bye|looking|cant|answer|ward|discharged|family|help
        harm: writing|wrote|written|write . my|the|a . last|goodbye . note|letters
        harm: writing|wrote|written|write . my|the|a last|goodbye notes
        harm: he|she|brother|sister|son|daughter|husband|wife|mum|dad|friend|they . has|just . left . me|us . a|his|her . note|letter
        harm: left a note
        past: left . me? . a note . on|in|for|with|at|from|saying|about|asking
        harm: tell|let|telling . my|the|mum|them|everyone . kids|children|family|mum|mom|dad|wife|husband|son|daughter|boys|girls|parents|baby|friends|partner . that|know|how . i|ill . always|did . love|loved|tried
        harm: look|looking|take|care|mind . after|care|of|for . my|the|our . kids|children|dog|dogs|cat|cats|mum|dad|family|baby|son|daughter|boys|girls|pets .. gone|dead|when|after
        harm: given|giving|gave|give . away . all . my|his|her . away . stuff|things|belongings|possessions|clothes|pets . away
        harm: gave|given|giving away . all . my|his|her . stuff|things|belongings|possessions
        harm: said|saying|say|texted|text|sent|posted|posting|messaged|message . me|us|all|my|a|his|her . a|my|his|her goodbye|goodbyes . and|to|on|isnt|he|she|now|tonight|everyone
        harm: goodbye|bye|farewell . x|xx|all|everyone|everybody|world|and|im|i . tell|forgive|sorry|love|so
        harm: this|is|its|be . is|was|be|my . my . last|final . ever . post|tweet|message|day|night|goodbye|christmas|birthday . ever|tomorrow|tmrw|alive|on|here|everyone|goodbye|not|im|before
        harm: this|heres is|be . my last|final . ever post|tweet|message|goodbye
        harm: my last|final day|night . is|will . be|is . tomorrow|tmrw|tonight|alive
        harm: today|tomorrow|tonight|this . is|will . be . my|the last|final day|night . of|alive|on|here|ever|and
        harm: this is|be . my . goodbye|farewell
        harm: wont|not . have|need . to worry|bother . about|with me . after|anymore|any|again|soon|tomorrow
        harm: it|this|everything|all|suffering|pain . will|ll|to . all . be over|done|finished . soon|tonight|tomorrow|now .. bought|gun|sorry|goodbye|love|pills|rope|me
        harm: gun|rope|pills|noose .. over soon|tonight|tomorrow
        harm: ready . to go . im|now|tonight|goodbye|sorry|tired|and|peace|forever
        harm: im|am ready . to go
        harm: have|ive|got|has|had|made|hes|shes . got . a|the|my . suicide . plan . and|to|for . a|the|i|end|do|kill|it|means|pills|date|die|tonight|know|how
        harm: have|ive|got . a plan . and|set|ready . date|pills|rope|date|know|note
        harm: i|ive have|got a plan
        sure: suicidal .. but|just|though|however .. plan|pills|die|dead|wake|kill|end|disappear|overdose|method|rope|note|myself|hurt
        sure: but|still|again|now|today|tonight . i|im|feel|feeling|he|she|is|am . suicidal|kill|die|end . again|now|myself|tonight|today
        harm: know|knows|decided|planned|planning . exactly . how|when|where . i|im|ill|he|she . am|is|going|will . going|gonna|do|will|to . do . it|kill|end
        harm: ill|will|hell|shell|gonna|going|he|she|i|finally|just . to|might|could . do it . tonight|today|tomorrow|soon|now|this|when .. dont|cant|help|alone|crisis|police|line|sorry|goodbye|pills|time|dead|tonight|what
        harm: says|saying|said|keeps|threatening|telling|texted . saying|me|that|to . hell|shell|hes|shes|he|she|gonna|do . will|is|going|gonna|to . do|gonna|going . do . it . tonight|today|now|soon|tomorrow|this
        harm: cant|cannot|cnt|dont|not . keep|feel|be|trust|am . myself|him|her . safe . on|with|from|tonight|at|alone|anymore|by|myself|my|right|here . my|own|myself|tonight
        harm: cant|cannot|cnt|dont|not|unable|couldnt . to keep|trust . myself|him|herself|her|himself|safe . safe|tonight|anymore|alone|with|not
        harm: cant|cannot|cnt|dont . keep myself safe
        harm: not|isnt|arent|never . feel|feeling|be . safe . with|from|around|for|by . myself|himself|herself|themselves|me|him|her
        harm: im|i|am not safe
        harm: scared|afraid|frightened|terrified|worried|know . of|about|that . what . i|ill|im|he|she .. might|could|do|capable . do
        harm: what . i|ill|im|he . might|could|will do . to myself|himself
        harm: wish|wished|wishing|rather . i|that|id|she|he . never|hadnt|had|have|never|didnt|did|wouldnt|wont|would|just . not|never|just|have . woken|woke|wake|survived|survive|waking|die|died|born . up
        harm: wish|wished .. ambulance|paramedics|surgeon|doctors|nurses|they|you|cancer|surgeons|someone .. hadnt|didnt|let|take|had|left|never .. come|came|saved|me|die|go|alone|bothered|revived
        harm: wish|why . they|you|they'd|theyd|didnt|did|dont . they|just|you|doctors . just|have . let . me|him die|go
        harm: just|should|please|wish|have . let me die
        harm: why . did|do|does . you|they|he|she . save|saved|saving|revive|resuscitate|keep|bring . me . back|alive|here
        harm: should|shouldve|shoulda|ought . of|have|a|to . have . just . died|die|bled|gone|drowned|overdosed . on|that|in|there|then|instead|not|when|with|of
        harm: i|it should|shouldve|shoulda . of|have|a . just . died
        harm: should . have|of . been me . who|that|not|instead . died
        harm: shouldnt|should . not|never|have . have|of|be . survived|woken|alive|exist|existed
        harm: hope|pray|praying|hoping|wish|wishing . that|i|to|god . i|that|id|it|cancer . just|dont|never|do|would|will|could|takes|take|kills|can . not|just|takes|take|kills . die|wake|me|survive . me|on|up|tonight|soon|in
        harm: hope|pray|wish|want . i|the|this|my . cancer|illness|disease|tumour|tumor|covid|heart|it .. take|takes|kill|kills me
        harm: death|dying . would|will|is|seems|sounds|looks . be . be|a|so|much|like|an|more . easier|relief|better|peaceful|release|escape|only|comforting|answer|solution|peace|way
        harm: deserve|deserved . to die . i|im
        harm: i|me|myself . dont|really|just|only deserve . to . die|live|suffer|death|dead|alive
        harm: world|everyone|family|kids|life|they|people|everybody|all . would|will|d|is|are? . be . be|much|far|so? . better|happier|easier . off? . if|when . i . wasnt|werent|was|am|were|died|die|disappeared|left|in . in|gone|here|dead|not
        harm: nothing|no|any|anything|little . left|one|more . left|to|for|reason . to|me|for|here . live|stay|living|here|be . for|here|alive|alone|anymore|goodbye|time
        harm: nothing . left to live
        harm: nothing left . for me . here|now|anymore|in
        harm: no|any|see|without . a|any|good|more . reason|reasons|point . to|in|of . stay|be|keep|me|being|here|carry . here|going|living|alive|around|on|anymore|trying
        harm: no reason|point to|in stay|staying|exist|continue
        harm: i|just want|need out . of . this|life|here|my|forever|now
        harm: i want out
        harm: cant|cannot|cnt . take|do|face|bear|stand|survive|live|dis . another|one|any|dis|it|this|more . more|day|single|night|anymor|anymore|longer|of . day|of|like|life|in|minute|this|year
        harm: cnt|cant|cannot . do|take dis|this|it anymor|anymore|nomore
        harm: feel|feels|feeling|felt|think|thinking|thoughts|thought|want|going|gonna|idea|about . like|of|about|to . ending|end . things|it|everything|this|life
        harm: want|wish|need|just . it|this|everything|life|pain . all . to|would . just . stop|end|over . forever|all|for|now|permanently|good|please . of|forever
        harm: stop forever
        harm: talk|talking|talked . myself|me|him|her . out . of . of . it
        harm: quickest|easiest|fastest|best|painless|least|quick|peaceful|easy . painful|most|painless? . way|ways|method|methods . to|of|for|out|i . can|to? . die|kill|suicide|dying|end|death|killing
        harm: how . to . can|do|would|could . you|i|to|one . die|kill|overdose|suffocate|hang . myself|yourself|painlessly|peacefully|quickly|fast|without
        harm: how long|much|fast . does|would|will|do|until|before . it|you . take|takes|to|i|bleed . to|before|until|for|you . die
        harm: how long|much|fast . does|would|will|do|until|before . it|you . take|takes|to|i? . to|before|until|for|you . bleed out|death
        harm: does|is|will|would|how . it|much|drowning|hanging|overdosing|dying . be|really|does|it . painful|hurt|hurts|painless . to|when|if . you|bleed|die|overdose|hang|drown|dying|jump|hanging|i . bleed|die|overdose|out|yourself|hang|death|jump
        harm: ive|have|finally . got|have|made|my . my . peace . with . dying|death|it|ending|going
        harm: locked|locks|shut . himself|herself|themselves|in|me|myself|him . in . the|a|his|her .. razor|knife|pills|blade|blades|tablets|rope|scissors|gun
        harm: tried|tries|trying|attempted|attempts . to . hang|drown|gas|shoot|suffocate|poison|strangle . himself|herself|themselves|myself
        harm: missing|vanished|ran|gone|absconded . from|off|missing . the|psych|a|your . psychiatric|psych|mental|ward|unit .. note|suicidal|risk|pills
        harm: goodbye|suicidal|note|suicide .. isnt|not|wont|stopped|hasnt|doesnt . been . answering|answer|picking|replying|reply|replied|responding . up|me
        harm: dont|do|doesnt . not . feel|deserve . safe|worthy . alone|on|myself|living|to . my|own|live|tonight|with
        harm: hope|pray i just? die
        harm: cant|cannot|cnt|dont trust myself . tonight|anymore|alone|right|with|around|to|not
        sure: rather . be? . die|dead . than live|carry|wake|continue|go
        harm: deserve to die . and|i|im|now|tonight|alone
        harm: i . really|just? deserve . to? die|death
        harm: holding|gripping|clutching . the|a|my . blade|blades|razor|razors|scalpel
        harm: engine . on|running .. garage|shut|closed|hose|exhaust
        harm: garage . door? . is? . shut|closed|locked .. engine|car|running
        harm: standing|stood|sat|sitting on . the|a platform
        harm: tell . my|the . kids|children|family|mum|mom|dad|wife|husband|son|daughter|boys|girls|parents|baby|partner . that? i . love|loved
        harm: this|its|it is|be|my . my? last|final post|tweet|message|goodbye
        harm: my last day . on|is|will? . tomorrow|tmrw|tmr|alive|earth . and|im|i|scared|goodbye
        harm: last day tomorrow|tmrw|tmr . im|i|goodbye|not|and
        harm: its my last day tomorrow|tmrw|tmr
        harm: wish . i . hadnt|never|had|didnt . not|never? . survived|survive|woken|woke
        harm: why . did|do|didnt you|they . not|just? . save|saved|revive|resuscitate . me
        harm: why . did you save me
        harm: nothing|no|one|little . left? . to live for
        harm: texted|text|sent|posted|messaged|left .. goodbye .. isnt|not|wont|stopped|hasnt . been? . answering|answer|picking|replying|reply|replied
        harm: keeps|kept|keep|says|said|saying .. hell|shell|he|she|hes|shes . will|is|going|gonna? . to|gonna? . do it . tonight|today|now|soon|tomorrow
        harm: know how|when|where . im|i|am . am|m? . going|gonna . to? . do it
        harm: want|need|wish . it|this|everything . all? . to? stop .. forever
        harm: want|need|wish it to? stop .. all of it
        harm: k|ki ll {me}
        harm: su|s|sui cide|icide|ide
        """;
}
