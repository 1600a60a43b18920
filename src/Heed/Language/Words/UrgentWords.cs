namespace Heed.Language.Words;

/// <summary>
/// Rules that hear danger to life. One rule a line: "kind: step step …"; a step is words with bars between them, or a named set in braces; ".." lets up to four words
/// of the same sentence pass, "." up to one; a step before a question mark may be left out. Kinds: harm and danger always hold; harm_likely and danger_likely hold where the writer speaks of people close by and no
/// one laughs; threat is violence against people or a place; hush is a way of speaking that takes back what it overlaps, but never a rule of the kind sure; past is a hush that stays within its sentence. Written for this program: when in doubt it hears too much.
/// </summary>
internal static partial class UrgentWords
{
    public static readonly string[] Lists = 
    [
        Sets, TooMany, Weeks, PastYears, SelfHarm, Despair, Medicines, UrgentWordsAbroad.SelfHarm, Emergencies, AroundUs, UrgentWordsAbroad.Emergencies, .. UrgentWordsEurope.Lists, .. UrgentWordsFarther.Lists,
        Threats, Hushes, Past,
    ];

    /// <summary>Words whose common misspellings (a letter missing, two swapped, one doubled) are heard too.</summary>
    public const string Misspelt = """
        suicide suicidal overdose overdosed overdosing breathing breathe unconscious unresponsive bleeding choking collapsed seizure seizures myself chest ambulance anymore paralysed anaphylaxis anaphylactic emergency swallowed
        """;

    private const string Sets = """
        @self: i im ive id ill me my we were us
        @want: want wants wanted wanna wish wishing wishes need going gonna thinking think thinks considering planning plan plans ready about decided tempted trying try tried tries hoping prefer rather threatening threatened keeps keep kept says said saying talks talking talked
        @person: i im he she they hes shes theyre my me mum mom mother dad father son daughter wife husband partner boyfriend girlfriend brother sister friend mate baby child kid kids toddler infant newborn grandma grandad grandpa grandmother grandfather nan gran granny uncle aunt cousin roommate flatmate neighbour neighbor coworker colleague patient someone somebody man woman lady guy girl boy bf gf hubby nana dude teen student
        @me: myself himself herself themselves themself yourself urself meself mself oneself themselfs myslef
        @spoken: mum mom mother dad father son daughter wife husband partner boyfriend girlfriend brother sister friend mate baby child kid toddler newborn grandma grandad grandpa grandmother nan gran granny uncle aunt cousin roommate flatmate neighbour neighbor patient someone somebody man woman lady guy girl boy hubby nana throat tongue face chest arm leg hand lip mouth speech heart body side head airway vision hospital ward building house
        @unfelt: havent havnt hasnt hasent haven not cant cannot cnt couldnt didnt dont doesnt no never hardly barely stopped
        @breath: breathe breath breathing breaths
        @not: not cant cannot cnt couldnt can_not isnt wasnt arent aint stopped stop stops no barely hardly struggling unable trouble difficulty difficult gasping fighting fight without dont doesnt isn wont
        """;

    private const string SelfHarm = """
        harm: kill|killing|killed|kll|kil {me}
        harm: end|ending|ended|take|taking|took my|his|her|their|ones|your . life|lives
        harm: end|ending it all
        harm: {want} .. end|ending it|everything|things|this tonight|all|now|forever|already|today
        harm: {want} .. end|ending it
        harm: end it|things|everything tonight|all|for|with pills
        harm: {want} .. die|dead|unalive
        harm: {want} .. be dead|gone|buried
        harm: dont|do|didnt|doesnt|not|never|no .. want|wanna|wants|wish|wanted . to . live|exist|alive|continue
        harm: dont|do|didnt|doesnt|not|never|no .. want|wanna|wants|wish|wanted . to . wake . up|tomorrow|again|anymore|ever|tmrw
        harm: dont|didnt|doesnt|not wanna|want live|exist|wake|alive|be . alive|anymore|here
        harm: dont|do|not|doesnt|didnt .. want|wanna|wants|wanted to be here|alive|around . anymore|any|longer|tomorrow
        harm: dont|not|doesnt|didnt want|wanna|wants . to be alive
        harm: dont|not|doesnt|didnt want|wanna|wants . be here
        harm: cant|cannot|dont|not|no .. go|going|carry|keep on|living|going|doing anymore|longer|like
        harm: cant|cannot go|carry on
        harm: no|any|not|without|lost . a|real|good|my|all|the? . reason|point|will|purpose . to|in|of|for|left? . keep|go|be|carry? . live|living|alive|exist|existing|going
        harm: point in|of living|life|existing
        harm: point in|of being|going on|here|alive|around|anymore
        harm: better|best off dead|without|if
        harm: better|easier .. without me|him|her
        harm: better if i|he|she . die|died|dead|gone|disappeared|wasnt|werent|didnt
        harm: better place|off . without me
        harm: wish i|he|she .. dead|died|born|gone|existed|exist|wake|alive
        harm: wish|wishing|hope|hoping|hopes|pray|praying i .. dont|never|didnt|wont|not|couldnt|just . wake|wakes
        harm: never wake|wakes|waking up again|tomorrow|anymore
        harm: not|dont|never|didnt .. wake up . tomorrow|again|anymore|morning
        harm: suicidal|suicidle|suacidal|suisidal|suicidial|sucicidal
        harm: on|onto the ledge
        harm: night|day|time|tonight|today .. i|he|she . finally? . end it
        harm: want|wanna|gonna|ready|might|should|time|ill|will|just|could|must|tonight|cant|lets|can|better|way|how|plan|planning|rather . to|just|finally? . end it
        harm: end it|this now|tonight|today|already|here
        harm: suicide . note|letter|attempt|plan|plans|pact|watch|method|methods|tonight|hotline|risk
        harm: {want} .. suicide
        harm: commit|committing|commited|committed|attempt|attempted|attempting|contemplating|considering|thinking .. suicide
        harm: thoughts|thought|talk|talks|talking|feeling|feelings|ideation .. suicide|suicidal|dying|death|ending
        harm: suicide {self}
        harm_likely: suicide
        harm: hurt|hurting|harm|harming|cut|cutting|starve|starving|burn|burning|hang|hanging|hanged|shoot|shooting|drown|drowning|stab|stabbing|poison|poisoning|unalive|unaliving|unalived|delete|deleting|offing|off|neck|kms|gas|suffocate {me}
        harm: self|selfharm . harm|harmed|harming|harms|injury|injuring
        harm: selfharm|selfharming|selfharmed|unaliving|unalive|kms|sewerslide|sewercide|unaliven
        harm: commit|committing|commited|committed|chose|gonna . kermit|suey
        harm: slit|slitting|cut|cutting|slash|slashing my|her|his|their . wrist|wrists|arms|arm|veins|throat|thighs
        harm: cutting|cut again|tonight|relapsed
        harm: jump|jumping|jumped|throw|leap off|from|in|infront|under .. bridge|roof|building|balcony|cliff|train|traffic|window|overpass|ledge|tracks|car
        harm: step|stepping|walk|walking|drive|driving . out|my|the|myself|this|right|straight|car? . into|infront|off . of|the|a|some|that|oncoming? . traffic|train|tree|bridge|wall|bus|lorry|truck|sea|ocean
        harm: step|stepping|walk|walking|run|jump|throw .. in front of . a|the|that|moving? . train|bus|lorry|truck|car|traffic|tube
        harm: standing|sitting|stood|sat on|at .. ledge|bridge|edge|roof|rooftop|tracks|overpass
        harm: took|taken|take|taking|swallowed|swallow|swallowing|downed|necked|had .. all|whole|bottle|handful|handfuls|too|entire|packet|box|load|loads|lots|bunch|many|pile|heap|strip|rest .. pills|tablets|meds|medication|paracetamol|tylenol|ibuprofen|aspirin|antidepressants|xanax|sleeping|painkillers|insulin|bottle|packet
        harm: bottle|handful|stash|stockpile|stockpiled|pile|hoarding|saved|saving|collecting .. pills|tablets|meds|painkillers
        harm: pills in|by front|hand|beside
        harm: noose|noosed
        harm: rope|belt .. neck
        harm: goodbye|farewell|bye . everyone|all|world|forever|cruel|letters|letter|note|notes
        harm: written|wrote|writing|left|leaving|posting|posted .. goodbye|suicide|farewell . note|notes|letter|letters|post|message
        harm: final|last goodbye|goodbyes|message|post|note . on|from|here|tonight|alive|ever|everyone
        harm: final night . on|here|tonight|alive|ever|everyone
        harm: my last night . on|here|alive
        harm: by|when the time . you read|see this . ill|i|gone|im
        harm: wont|wouldnt|wont|not|wouldnt .. be here|alive|around . tomorrow|much|anymore|long|morning|christmas|next|for|to
        harm: cant|cannot|dont|done .. do|take|handle|live|face this|it|life|like . life|anymore|any|alive|being|living
        harm: done|tired|sick|exhausted with|of|from living|life|existing|everything|breathing|alive
        harm: done|tired|sick|exhausted with|of|from being alive
        harm: had enough of . living|life|existing|being? . alive|living|life|existing
        harm: had enough of living|life|existing
        harm: nobody|noone . would|will|d|wouldnt|could . even|ever? . miss me
        harm: ready|want|wanna|time . to go|leave|sleep .. forever|peace|join|heaven|world|planet|earth
        harm: sleep|asleep|rest . and|forever never|forever|wake|again . wake
        harm: gone tomorrow|by|soon . goodbye|forgive|sorry
        harm: nobody|noone|no|nobodyll|anyone .. miss|notice|care|cares .. gone|dead|die|died|disappeared|if
        harm: disappear|disappearing . forever|permanently
        harm: want|wanna|wish .. disappear|vanish|not|stop . forever|exist|existing|wake|be|breathing
        harm: burden . to|on .. everyone|family|all|kids|anymore
        harm: cut|cutting|hurting|burned|burning|scratching again|deep|deeper|deeply . and|blood|skin|bleeding
        harm: lost|losing|no will|hope . to|left live|left|for|in
        harm: life . isnt|is|not . not|no . worth . it|living
        harm: life|living worth .. living|it|anymore
        harm: ctb|catch the bus
        harm: on edge|verge of . ending|suicide|doing|giving
        harm: do|doing|done something|anything stupid|bad|drastic|silly
        harm: jump|die|kill|hang|end .. goodbye|sorry|forgive
        harm: isnt|not|wont|stopped|hasnt . been? . answering|answer|picking|replying|reply|replied .. texted|said|sent|wrote|posted|left .. goodbye|goodbyes
        harm: od|oding . on|tonight|myself
        harm: gun|pills|knife|blade|razor .. ready|tonight|loaded|hand|wrist|wrists|lap
        harm: plan|method . is|are|all . ready|tonight
        harm: gun|pistol|shotgun . in|to|at . my|his|her mouth|head|temple
        harm: reach|call|need|number . a|the|for|of . suicide|crisis hotline|helpline|line|lifeline|prevention
        """;

    private const string Emergencies = """
        danger: {not} .. {breath}
        danger: {breath} .. struggling|stopped|difficulty|difficulties|trouble|problems|hard|shallow|laboured|labored
        danger: {person} .. stopped|isnt|not|cant .. {breath}
        danger: short|shortness of breath
        danger: turning|turned|gone|going|lips|face|looks . is|are|looks blue|grey|gray|purple
        danger: {person} . is|has|just|keeps|are? . turning|turned|going|gone|went blue|grey|gray|purple
        danger: lips|face|fingers . turned|going|gone|are|is|turning blue|purple|grey
        danger: chest . is|pain|pains|hurts|hurting|tight|tightness|pressure|ache|aching|heavy|crushing|burning|tightening
        danger: pain|pains|pressure|tightness|tight|heaviness|elephant|stabbing|crushing|squeezing .. chest
        danger: left|right . arm|side|leg|face . is|has|went|feels|gone|hurts|goes . numb|weak|tingling|paralysed|paralyzed|dead|limp|pain
        danger: arm|arms|leg|face|side|body|hand . is|has|went|feels|gone|going . numb|paralysed|paralyzed|drooping|droopy|drooped|limp
        danger: numb|numbness|weakness .. one|left|right|arm|face . side|arm|leg|face
        danger: face|mouth|smile|eye . is|has|all|looks|side . drooping|droopy|drooped|dropped|fallen|droops|lopsided|crooked
        danger: slurring|slurred|slur|slurs|garbled|jumbled . his|her|my|their . speech|words|word
        danger: speech|words|talking . is|are|has|sounds . slurred|slurring|garbled|jumbled|slur|gone
        danger: cant|cannot|couldnt|unable|suddenly .. speak|talk|move|see|lift|feel|stand|swallow .. legs|arm|arms|side|properly|suddenly|words|body|drooling
        danger: having|had|has|have|is|think|thinks|maybe .. stroke|seizure|seizures|fit|miscarriage|anaphylaxis|anaphylactic . attack|now|again|right|help
        danger: having|think|thinks|may|might|possible .. a stroke|seizure|fit|miscarriage
        danger: heart|cardiac attack|arrest
        danger: signs|symptoms of|like . stroke|sepsis|meningitis|heart|overdose . attack
        danger: seizure|seizures|convulsing|convulsions|convulsion|fitting|seizing .. now|stop|stopping|minutes|floor|help|again|wont|first|first
        danger: having|had|has|another . seizure|seizures|convulsion|convulsions|fit
        danger: convulsing
        sure: {person}|been|is|keeps|still . been|is|keeps|still? . fitting|seizing|convulsing . for|over|about|nearly? .. minutes|mins|hour|hours
        danger: is|hes|shes|are|he|she|baby|son|daughter|mum|mom|dad|been|keeps|kid|child|patient|now|still . seizing
        danger: unconscious|unresponsive|unconcious|unconscience
        danger: passed|passing|pass|blacked|blacking out .. wont|not|cant|and|floor|again|wake|help|someone|blood
        danger: wont|cant|not|isnt|doesnt|cannot|couldnt|barely . wake|waking|rouse . up|him|her|them|my|mum|dad|nan|baby
        danger: wont|cant|not|isnt|doesnt|cannot|couldnt|barely . respond|responding|responsive . to? . me|us|him|her|voice|pain|anything|anyone|touch|and|help
        danger: {person} . is? . not|barely|isnt|wont|stopped|hardly responding|responsive|waking|rousable
        danger: cant|cannot|cnt|couldnt|wont|unable|not|trying|tried|struggling . to? . wake|waking {person} up
        danger: collapsed|collapse|collapsing|fainted|fainting .. help|floor|breathing|ambulance|hospital|home|just|cant|now|wait|shop|street|nobody|here|work|bathroom|outside|shower
        danger: {person} .. collapsed|fainted
        danger: bleeding|bleed|blood .. everywhere|heavily|badly|lot|lots|wont|stop|out|stopping|death|pouring|gushing|soaked|head|mouth|ears|vomiting|coughing|clots|pads|pad|nonstop|profusely|through
        danger: wont|not|doesnt|cant|keeps|still|heavy|heavily|coughing|vomiting|throwing|puking|spitting|pissing|losing|lost|lots|pool|puddle|covered|spotting .. bleeding|blood
        danger: {person} .. is|are|am|hes|shes|im|was|still bleeding
        danger: im|were|hes|shes|still|been bleeding
        danger: overdosed|overdosing|overdose|od|oded|oding .. on|help|think|might|pills|now|just|friend|he|she|took|fentanyl|heroin|naloxone|narcan|drugs
        danger: {person} .. overdosed|overdosing|oded|oding
        danger: {person} . has|just? . odd . on|in|at|again|last|yesterday|and
        danger: narcan|naloxone .. need|now|help|anyone|wake|where|please|gave
        danger: need|anyone|gave .. narcan|naloxone|epipen|defibrillator|defib|cpr|aed
        danger: doing|giving|started|need|how|perform .. cpr|compressions|heimlich
        danger: choking . on|help|and|baby|turning|right|now|cant|please
        danger: choked on|and
        danger: {person} .. is|are|hes|shes|started|was|just choking
        danger: stuck|lodged|caught . in . throat|airway|windpipe
        danger: allergic|anaphylactic|anaphylaxis . reaction|shock|help|throat|epipen|now
        danger: throat|tongue|airway|lips|face . is|feels|are . closing|swelling|swollen|swelled|swell|tightening|closed
        danger: swallowed|swallow|drank|drunk|drinking|ate|eaten|ingested|inhaled|chewed .. bleach|battery|batteries|magnet|magnets|antifreeze|poison|chemicals|detergent|pod|pods|berries|mushrooms|mushroom|lye|petrol|gasoline|pills|tablets|medication|meds|rat|coin|bottle|cleaner|acid
        danger: poisoned|poisoning . carbon|help|child|baby|now|monoxide
        danger: carbon monoxide
        danger: baby|newborn|infant|toddler|child|son|daughter|kid|bub|bubba|lo .. limp|floppy|lifeless|unresponsive|blue|choking|drowning|convulsing|seizure|moving|feeding|hot|stiff|jerking|stopped|swallowed
        danger: limp|floppy|lifeless|blue .. baby|newborn|infant|toddler|child|son|daughter
        danger: baby|bump|kicks|movements .. stopped|not|isnt|reduced|hasnt . moving|movement|kicking|moved|kicked
        danger: felt|feel|feeling .. baby|bump . move|moving|movements|kick|kicks
        danger: reduced|no fetal|foetal|baby movement|movements
        danger: contractions .. minutes|min|mins|apart|now|alone|early|weeks|started|coming|pushing
        danger: waters|water . have|has|just? . broke|broken|gone . and|early|at|but|in|weeks|months|im|now|help|no|what
        danger: my|her|wifes|the waters|water . have|has|just? . broke|broken|gone
        danger: in labour|labor . now|alone|early|weeks|and|no|help|at|in|for|pushing
        danger: labour|labor . has|pains? . started|coming
        danger: baby is|coming coming|now|out|early . now
        danger: crowning|breech
        danger: drowning|drowned .. help|child|kid|pool|someone|sea|cant|river
        danger: temperature|temp|fever . of|is|at . 40|41|42|104|105|106 . and|degrees
        danger: fever|temperature|temp|burning .. rash|limp|floppy|stiff|seizure|unresponsive|wont|spots|fitting
        danger: rash|spots .. glass|fade|fading|purple|meningitis
        danger: stiff neck
        danger: sepsis|septic .. think|help|signs|shock|now|might|has|my|turned
        danger: blood . sugar|sugars|glucose . is|of|at|was .. low|20|25|30|35|40|500|600|dropping|high|hi|dangerously
        danger: his|her|my|childs|sons|daughters|kids sugar|sugars|glucose . is|are|at|of|reads|shows|over|under? . 26|27|28|29|30|31|32|33|34|35|36|38|40|400|450|500|550|600|hi|unreadable|dangerously
        danger: hypo|hypoglycemic|dka|diabetic . help|coma|cant|attack|unresponsive|shock|ketoacidosis
        danger: asthma . attack . and|no|cant|help|inhaler|now|bad|right
        danger: {person} .. having|has|is|bad|severe .. asthma attack
        danger: inhaler .. not|isnt|empty|working|run|help|out|doing|nothing
        danger: stabbed|knifed . in|help|outside|right|multiple|someone
        sure: patient|visitor|man|woman|guy|he|she|someone stabbed|knifed|shot . a|the|my|our|another? . nurse|doctor|paramedic|patient|porter|receptionist|guard|visitor
        danger: patient|visitor|man|woman|guy|he|she|someone is|hes|shes|just attacking|attacked|stabbing . a|the|my|our|another? . nurse|doctor|paramedic|patient|porter|receptionist|guard|visitor|staff
        danger: shot . help|outside|right|multiple|someone
        danger: shot in my|his|her|their|the|our|your|a . head|chest|leg|arm|stomach|neck|back|face|er|ed|ward|lobby|car|hospital|clinic|corridor|park|waiting|foot|hand|reception
        danger: gunshot|gunshots . in|wound|wounds|help|outside|and|right|multiple|someone
        danger: {person} .. been|got|was|gets|just|is|getting stabbed|shot|electrocuted|impaled
        danger: {person} .. been|got|was|just|is hit|run|crushed|knocked . over|by|down|car|bus
        danger: hit by|with . car|bus|truck|lorry|van|train . help|and|just|not|now|bleeding
        danger: crash|accident|pileup|crashed .. trapped|bleeding|injured|hurt|unconscious|ambulance|help|now|stuck
        danger: trapped . in|under|inside|on .. car|rubble|fire|building|house|water|wreck|flood|smoke|roof|attic|lift|elevator|basement
        danger: in|inside . a|the burning car|house|building|flat|ward|van|home
        danger: stuck . in|under|inside|on .. rubble|fire|wreck|flood|floodwater|floodwaters|smoke|attic|roof
        danger: fell|fallen|fall . down|off|from|and|over .. stairs|roof|ladder|head|hip|window|balcony|cant|unconscious|bleeding|not|moving
        danger: hit|bumped|banged|smashed|cracked|injured . his|her|my|their . head . and|hard|is|vomiting|dizzy|bleeding|now
        danger: house|kitchen|flat|apartment|car|building|room|ward|hospital|home . is|caught|fire on|fire . fire
        danger: smell|smelling|smells|leak . like|of . gas
        danger: gas leak
        danger: active shooter|shooting|gunman
        danger: shots fired|being|heard
        danger: gunman|shooter|gunfire|knifeman|hostage|hostages . in|at|inside|on|here|near|outside|with|loose
        danger: man|guy|someone|patient|visitor|he|he|person|woman .. with|has|waving|pulled|holding|carrying|swinging . a|an|out . gun|knife|weapon|rifle|machete|axe|hammer|bomb
        danger: call|phone|ring|dial an|the|for|a? 911|999|112|000|ambulance|ambulances|paramedics|15|144
        danger: im|am|were|already calling|phoning|ringing an|the|for? 911|999|112|111|ambulance|paramedics
        danger: someone|somebody|anyone|please|pls call|phone|ring .. 911|999|112|111|ambulance|paramedics
        danger: send|need|needs|get|want|waiting|waited|where|wheres .. ambulance|paramedic|paramedics|medic|medics . now|immediately|asap|quick|quickly|here|fast|hurry|still|urgently|hours|pls|please|desperate|desperately
        danger: send|need|needs|get . me|him|her|us|some|urgent|medical? . help now|immediately|asap|quick|quickly|fast|hurry|urgently|desperate|desperately|here
        danger: help needed now|immediately|asap|urgently
        danger: walked|went|gone|jumped|fell|swam . into|in . the . sea|river|lake|canal|water .. cant|missing|gone|help|under
        danger: no|wheres|where|still|please|urgent ambulance
        danger: please|somebody|someone|anyone|pls please|send|get|call|can . some|an|for? . ambulance|help . now|dying|quick|quickly|asap
        danger: please|pls send|get|call . an|some|the? . ambulance|help|paramedics . to|now|here|quick|we|hes|shes|im
        danger: please|pls|somebody|someone help . now|quick|quickly|hurry|dying|ambulance
        danger: {person} . is|are|am|literally|actually|think . dying .. help|please|here|pain|alone|floor|hospital|now|er|ed|waiting|breathing|front|blood|ambulance|nobody|noone
        danger: think|feel|feels|feeling|might|going|gonna . like|im|i|am|hes|shes|to . dying|die . help|tonight|here|alone|now|heart|chest|please
        danger: think im|hes|shes|i|he|she . am|is|might|gonna|going . dying|die|stroke|heart|overdosing
        danger: help . me|him|her|us|please . please|help|now|dying|cant|im . dying|help
        danger: dying .. help|ambulance|hospital
        danger: matter of life
        danger: burned|burnt|burns|scalded|scald . badly|over|face|hand|boiling|severe|third|baby|child|arm|skin
        danger: electrocuted|electrocution|hypothermia|heatstroke|hyperthermia|ectopic|eclampsia|preeclampsia|meningitis|haemorrhage|hemorrhage|hemorrhaging|haemorrhaging|aneurysm .. help|think|my|might|has|now|bad|is|symptoms|signs|im
        danger: worst headache|pain . of|in|ever . my|life
        danger: sudden|suddenly|thunderclap .. headache|blind|numb|confused|vision|collapse|weakness|blindness
        danger: lost|losing|lose . my|all|her|his . vision|sight|eyesight|consciousness|feeling
        danger: vision . is|has|went|gone .. gone|black|blurry|double|blurred
        danger: confused|delirious|hallucinating .. fever|suddenly|wont|recognise|recognize|speech|cant|all
        danger: heart . is|rate .. stopped|racing|pounding|beating|180|190|200|palpitations|irregular|skipping . and|dizzy|faint|breath
        danger: heart . has|is|just . stopped
        danger: heart stopped|stops
        danger: no|cant|weak|without .. pulse
        danger: think|thinks|might|could|looks|sure .. sepsis|meningitis|appendicitis|anaphylaxis|ectopic|stroke|overdose|concussion
        danger: still|waiting .. ambulance
        danger: where|wheres . is|are|the|my|our|this|that|bloody? . ambulance
        danger: no . bloody|sign|of? . an|the? . ambulance
        danger: finger|thumb|hand|toe|leg|arm . is|was|got|been . cut|torn|ripped|chopped|sliced|hanging off
        danger: roof|ceiling|wall . has|just? . came|come|caved|fell|fallen down|in|on .. patients|ward|us|people|department|unit|theatre|staff|hospital|clinic|bed|beds
        danger: smell|fumes|gas|smoke|leak .. staff|patients|people|nurses|kids .. passing|fainting|collapsing|coughing|vomiting|choking|unconscious
        danger: staff|patients|people|nurses passing|dropping|fainting|collapsing . out|everywhere
        danger: fire in|at|on . the|your|a|our . east|west|north|south|top|main? . wing|ward|hospital|clinic|theatre|basement|building|unit|floor|lobby|lab|er|ed|icu|maternity|block
        danger: dementia|alzheimers|confused|vulnerable|patient|resident|child|baby|toddler|boy|girl|mum|mom|dad|nan|grandad|gran .. missing|disappeared|wandered . from|off|out|since . the|your|ward|hospital|clinic|his|her|unit|home|last|this|a|yesterday|6|7|8|9|10|noon|morning
        danger: smell|smells|smelling . of|like . gas
        danger: cut|chopped|sliced|sawed|sawn . off my|his|her|their|a . whole|entire|own? . finger|fingers|hand|thumb|leg|toe|toes|arm|foot|ear
        danger: cut|chopped|sliced my|his|her|their|a . finger|fingers|fingertip|hand|thumb|toe|toes|artery|leg|arm|wrist . really? . off|open|bad|badly|deep|deeply|bone
        danger: severed|amputated|lacerated . my|his|her|a|the? . finger|fingers|hand|artery|thumb|leg|toe|toes|arm|foot
        danger: end|tip|top of . my|his|her|their|a . finger|fingers|thumb|toe|ear off
        danger: cut|chopped|sliced|took . the end|tip|top of . my|his|her|their|a|off . finger|thumb|toe
        danger: bone . is|sticking|poking|showing|through .. out|skin
        danger: stitches|staples|wound|scar|incision . has|have|just|is|are? . burst|opened|split|gaping|open . open|wide? . and|inside|i|pouring|bleeding|can
        danger: leg|foot|toe|toes|hand|arm|fingers . is|has|are|gone|turned|looks|going black|blue|purple|cold|white . and . cold|black|numb|blue|no|white|purple
        danger: blood all over . the|my|her|his|our . bed|floor|bathroom|toilet|sheets|sofa|carpet|trolley|ward|car|bedroom|kitchen
        danger: water|flood|floodwater . is|rising|coming .. rising|roof|trapped|attic|chest|neck|stuck|stranded
        danger: sos|mayday . please|help|now|someone|we|need|send|im|stuck|trapped
        danger: help|sending|sent|an|please sos|mayday
        danger: spiked|roofied . drink|and|help|cant
        danger: drugged . drink|help|cant
        danger: drink . was|been|got spiked
        danger: beating|hitting|choking|strangling|strangled|attacking|raped|abused|abusing|hurting me|her|him|us|my . right|now|help|and|again|tonight
        danger: raped|assaulted . last|tonight|me
        danger: i|ive|was|im|got . just|been|was raped|assaulted
        danger: {person} . has|have|just|was|were|got? . been raped|assaulted|molested
        danger: raped|assaulted just|by . now|him|my|a . porter|nurse|doctor|patient|visitor|boyfriend|husband|ex|stepdad|dad|uncle|man|stranger|guy|someone
        danger: locked .. bathroom|room . hiding|knife|gun|he
        danger_likely: unconscious|collapsed|collapse|bleeding|choking|seizure|overdose|overdosed|overdosing|anaphylaxis|haemorrhaging|hemorrhaging|convulsions|fainted|stroke|drowning
        danger_likely: im|i|hes|shes|am|is dying
        danger_likely: gonna|going . to die
        danger_likely: passed|blacked out
        danger_likely: life threatening
        danger_likely: severe|excruciating|unbearable|extreme|crippling|terrible|worst . stomach|abdominal|head|back|chest . pain|headache|pains|bleeding|ache
        danger_likely: vomiting|throwing|puking|coughing|pooping|peeing . up . blood
        """;

    private const string Threats = """
        threat: ill|gonna|going|will|imma|ima|shall|wanna|well|want .. hit|slit|thump|throttle|kill|murder|stab|shoot|hurt|strangle|behead|destroy|slaughter|execute|bomb|torch|burn|attack|gut|poison|punch|smash|batter|slap|choke|knock|beat .. you|him|her|them|everyone|all|that|every|this|those|your|nurse|nurses|doctor|doctors|surgeon|staff|receptionist|hospital|clinic|er|place|building|bastards|bitch|fuckers|ceo|manager|u|someone|somebody|people|practice|gp|surgery|dentist|down|outta
        threat: kill|killing|shoot|shooting|stab|stabbing|murder|murdering|hang|hurt|beat|bomb|burn|behead|lynch . up|down|all|the|that|this|every|those|these|a|my|your|their|some|some . the|of|fucking|damn . doctor|doctors|nurse|nurses|surgeon|surgeons|hospital|clinic|staff|receptionist|ceo|er|midwife|paramedic|paramedics|consultant|pharmacist|psychiatrist|ward|gp|dentist
        threat: shoot|shooting|blow|blowing|burn|burning|torch|bomb|bombing|light|set .. up|down|fire|place|hospital|clinic|building|ward|er|surgery . place|hospital|clinic|building|er|office|ward|down|up
        threat: bring|bringing|brought|come|coming|grab|got|get|showing|show|turn|turning|walk|walking|back .. gun|guns|rifle|shotgun|knife|bat|machete|weapon|bomb|glock|ar15|ak47|9mm|acid|hammer|petrol|matches|gasoline
        threat: gun|rifle|shotgun|knife|machete|bomb|acid|bullets|bullet .. hospital|clinic|doctor|doctors|nurse|nurses|staff|er|surgeon|receptionist|name|ceo|ward
        threat: bomb . threat|in|at|inside|planted|the . hospital|clinic|building|lobby|ward|er
        threat: planted|placed|left|put|theres|hidden . a|there|is . bomb|device|explosive|explosives
        threat: you|they|he|she|u|doctor|nurse|doctors|nurses|staff|yall|hell|shell|theyll|youll . all|will|are|gonna|is|re|both .. regret|bleed|die|dead|suffer|sorry . for|with|this|blood|it|soon|tonight
        threat: you|they|he|she|u|doctor|nurse|doctors|nurses|staff|yall|hell|shell|theyll|youll . all|will|are|gonna|is|re|both? .. pay . for|with . this|it|what|that|blood|your|my|his|her|everything
        threat: you|they|youll|theyll|doctor|doctors|nurses|staff . all|will|both? pay . soon|tonight|dearly
        threat: you|youre|ur|hes|shes|theyre|staff|doctor|nurse|surgeon . are|is|all|a . dead . man|woman|meat|soon
        threat: you|youre|ur|staff|doctor|nurse|surgeon . are|is|all? . dead . if|when
        threat: youre|ur|yall|youse dead
        threat: know|found|find|finding|got|have|looking . out|where|up . where|your|her|his|their|that|address|you .. live|lives|address|home|house|park|parks|kids|family|sleep|car|school
        threat: follow|following|followed|wait|waiting|waited|meet|see . for|you|her|him|them . you|her|him|them|outside|after .. shift|park|car|home|outside|lot|dark|alone|night|finish|finishes|leaves|house
        threat: follow|following|followed you|her|him|them home
        threat: watch|check . your|ur back|backs|step
        threat: better|should watch|hide|run|sleep|lock|hire . your|with|the|out|security . back|doors|door|eye|eyes
        threat: deserve|deserves|need|needs|should|ought|oughta|must|hope|hoping|wish . to|all|be|they|he|she|you|get|someone|somebody|both|that|the|those .. die|shot|killed|hanged|hung|beaten|stabbed|dead|burn|murdered|executed|raped|lynched|suffer|rot|slap|slapped|kicking|punched|strung|bullet|cancer|shoots|burns
        threat: next . time|visit .. shoot|kill|punch|gun|blood|hit|stab|bringing|hurt|knife|swing|break
        threat: break|breaking|smash|knock|kick|bash|cave|rip|cut|slit|slice|crack . your|his|her|their|that|every|the|ur . fucking|nurse|doctor|bloody . neck|legs|face|jaw|skull|head|teeth|arms|fingers|throat|kneecaps|nose|out|face|windows|off|hands|in
        threat: put . a|him|her|you|them|that|this|bullet|bullets .. bullet|bullets|ground|grave|hospital|wall|head|heads|bag|morgue
        threat: blood . will|on|is . be|flow|spilled|run|spill
        threat: massacre|bloodbath|mass . shooting|murder .. coming|deserve|hospital|planning|soon|happen|clinic
        threat: make|making|gonna . you|them|him|her|sure . pay|suffer|bleed|regret|sorry|never|hurt|scream
        threat: going|gonna . to . postal|luigi|columbine
        threat: luigi . him|her|them|that|the
        threat: someone|somebody|people . should|needs|ought|oughta|gonna|could . to|gonna|going|just? . shoot|kill|bomb|burn|stab|hurt|punch|hang|slap|beat|blow|torch|do . up|that|this|the|him|her|them|down
        threat: someone|somebody|people . will|is|to . to|gonna|going|just . shoot|kill|bomb|burn|stab|hurt|punch|hang|slap|beat|blow|torch|do . up|that|this|the|him|her|them|down
        threat: pipe|car|letter|nail|fire|petrol|dirty bomb|bombs
        threat: wait . till|until . i|we see|get|catch|find . you|him|her|them|that . doctor|nurse|surgeon|bastard|outside|in|car|ceo|receptionist|manager|bitch|consultant
        threat: next time i|im|we .. somebody|someone|you|youre|theyre . get|gets|getting|is|are? . hurt|stabbed|shot|killed|dead|punched
        threat: youll|yall|theyll|shell|hell be sorry . you|when|for|if
        threat: hope|wish|hoping . your|ur|the|that|this|his|her .. gets|get|is|dies stabbed|shot|beaten|battered|killed|raped|burned|murdered
        threat: tell .. to|better watch himself|herself|themselves
        threat: tell .. to|better watch his|her|their back|backs
        threat: bomb . is . in|inside|under|at . the|your|a? . basement|building|lobby|car|toilet|toilets|ward|hospital|bag|stairwell|reception
        threat: you|they|he|she|u . all|lot|both? . should|deserve|ought|deserves . all|to|both? . hang|burn|rot|die|bleed . for|in|slowly|you
        threat: ill|i|im|gonna|going|we .. rip|tear|knock|bash|kick|smash|cave . your|his|her|their|ur|that . head|face|teeth|heads|throat|skull|jaw . off|in|out
        threat: im|i|were|we|ill . am|will|are? coming|come for|after you|him|her|them|u|all
        threat: drive|driving|ram|ramming|crash . my|a|the . car|van|truck|lorry .. into|through . your|the|that . front? . doors|door|windows|reception|lobby|hospital|clinic|entrance|building|surgery
        threat: will|gonna|going . to? . get . a|the|their slap|punch|kicking|beating|smack|thump|hiding|bullet
        threat: need|needs|deserves|deserve|wants blowing|burning|bombing|torching|shooting . up|down|to|the|and|for
        threat: love|like|dying|itching to punch|hit|slap|strangle|smack|stab|shoot|throttle . that|the|this|your|her|him|his|them|you
        threat: armed and ready|coming|waiting|outside
        threat: therell|will be blood
        threat: teach . him|her|them|you|that|the . doctor|nurse|lot? . a lesson
        threat: dont make me|us come . down|back|over|there
        threat: better|best not walk|be|go|come . home|outside|out|near . alone|tonight|again|on
        threat: if .. dies|die|died . then|again? . you|they|doctor|nurse|youre|theyre|heads . will|all|are|gonna? . die|dead|next|pay|roll
        threat: will|ill|well hunt|find you . and|all|one|bastards|down|where
        threat: te|os|los|les|lo|la voy . a|vamos . a . matar|quemar|reventar|golpear
        threat: voy|vamos a matar|quemar|volar . al|a|el|la|los|ese|esa
        threat: vais|va|allons . te|vous|le|la|les|tous . tuer|buter|brule|bruler|crever|defoncer|cramer|planter
        threat: bringe|werde|mache|bring .. um|umbringen|toten|kalt|abstechen|anzunden|abknallen|niederbrennen|erschiessen|fertig
        """;
}
