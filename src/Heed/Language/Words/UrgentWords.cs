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
        harm: dont|do|didnt|doesnt|not|never|no .. want|wanna|wants|wish|wanted . to . live|exist|alive|wake|continue
        harm: dont|didnt|doesnt|not wanna|want live|exist|wake|alive|be . alive|anymore|here
        harm: dont|do|not|doesnt|didnt .. want|wanna|wants|wanted to be here|alive|around . anymore|any|longer|tomorrow
        harm: dont|not|doesnt|didnt want|wanna|wants . to be alive
        harm: dont|not|doesnt|didnt want|wanna|wants . be here
        harm: cant|cannot|dont|not|no .. go|going|carry|keep on|living|going|doing anymore|longer|like
        harm: cant|cannot go|carry on
        harm: no|any|not|without|lost .. reason|point|will|purpose .. live|living|going|alive|exist|existing
        harm: point in|of living|life|being|existing|going
        harm: better|best off dead|without|if
        harm: better|easier .. without me|him|her
        harm: better if i|he|she . die|died|dead|gone|disappeared|wasnt|werent|didnt
        harm: better place|off . without me
        harm: wish i|he|she .. dead|died|born|gone|existed|exist|wake|alive
        harm: wish|hope|pray|praying i .. wake|wakes
        harm: never wake|wakes|waking up again|tomorrow|anymore
        harm: not|dont|never|didnt .. wake up . tomorrow|again|anymore|morning
        harm: suicidal|suicidle|suacidal|suisidal|suicidial|sucicidal
        harm: on|onto the ledge
        harm: night|day|time|tonight|today .. i|he|she . finally . end it
        harm: end it
        harm: suicide . note|letter|attempt|plan|plans|pact|watch|method|methods|tonight|hotline|risk
        harm: {want} .. suicide
        harm: commit|committing|commited|committed|attempt|attempted|attempting|contemplating|considering|thinking .. suicide
        harm: thoughts|thought|talk|talks|talking|feeling|feelings|ideation .. suicide|suicidal|dying|death|ending
        harm: suicide {self}
        harm: hurt|hurting|harm|harming|cut|cutting|starve|starving|burn|burning|hang|hanging|hanged|shoot|shooting|drown|drowning|stab|stabbing|poison|poisoning|unalive|unaliving|unalived|delete|deleting|offing|off|neck|kms|gas|suffocate {me}
        harm: self|selfharm . harm|harmed|harming|harms|injury|injuring
        harm: selfharm|selfharming|selfharmed|unaliving|unalive|kms|sewerslide|sewercide|suey|unaliven|kermit
        harm: slit|slitting|cut|cutting|slash|slashing my|her|his|their . wrist|wrists|arms|arm|veins|throat|thighs
        harm: cutting|cut again|tonight|relapsed
        harm: jump|jumping|jumped|throw|leap off|from|in|infront|under .. bridge|roof|building|balcony|cliff|train|traffic|window|overpass|ledge|tracks|car
        harm: step|stepping|walk|walking|drive|driving .. in|into|infront|off .. front|traffic|train|tree|bridge|wall|bus|lorry|truck|sea|ocean
        harm: standing|sitting|stood|sat on|at .. ledge|bridge|edge|roof|rooftop|tracks|overpass
        harm: took|taken|take|taking|swallowed|swallow|swallowing|downed|necked|had .. all|whole|bottle|handful|too|entire|packet|box|loads|lots|bunch|many .. pills|tablets|meds|medication|paracetamol|tylenol|ibuprofen|aspirin|antidepressants|xanax|sleeping|painkillers|insulin|bottle|packet
        harm: bottle|handful|stash|stockpile|stockpiled|pile|hoarding|saved|saving|collecting .. pills|tablets|meds|painkillers
        harm: pills in|by front|hand|beside
        harm: noose|noosed
        harm: rope|belt .. neck
        harm: goodbye|farewell|bye . everyone|all|world|forever|cruel|letters|letter|note|notes
        harm: written|wrote|writing|left|leaving|posting|posted .. goodbye|suicide|farewell . note|notes|letter|letters|post|message
        harm: final|last goodbye|goodbyes|message|night|post|note . on|from|here|tonight|alive|ever|everyone
        harm: by|when the time . you read|see this . ill|i|gone|im
        harm: wont|wouldnt|wont|not|wouldnt .. be here|alive|around . tomorrow|much|anymore|long|morning|christmas|next|for|to
        harm: cant|cannot|dont|done .. do|take|handle|live|face this|it|life|like . life|anymore|any|alive|being|living
        harm: done|tired|sick|exhausted with|of|from living|life|existing|everything|breathing|alive
        harm: done|tired|sick|exhausted with|of|from being alive
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
        harm: od|oding . on|tonight|myself
        harm: plan|method|means|gun|pills|knife|blade|razor .. ready|tonight|loaded|hand|wrist|wrists|lap
        harm: gun|pistol|shotgun . in|to|at . my|his|her mouth|head|temple
        harm: reach|call|need|number . a|the|for|of . suicide|crisis hotline|helpline|line|lifeline|prevention
        """;

    private const string Emergencies = """
        danger: {not} .. {breath}
        danger: {breath} .. struggling|stopped|difficulty|difficulties|trouble|problems|hard|shallow|laboured|labored
        danger: {person} .. stopped|isnt|not|cant .. {breath}
        danger: short|shortness of breath
        danger: turning|turned|gone|going|lips|face|looks . is|are|looks blue|grey|gray|purple
        danger: lips|face|fingers . turned|going|gone|are|is|turning blue|purple|grey
        danger: chest . is|pain|pains|hurts|hurting|tight|tightness|pressure|ache|aching|heavy|crushing|burning|tightening
        danger: pain|pains|pressure|tightness|tight|heaviness|elephant|stabbing|crushing|squeezing .. chest
        danger: left|right . arm|side|leg|face . is|has|went|feels|gone|hurts|goes . numb|weak|tingling|paralysed|paralyzed|dead|limp|pain
        danger: arm|arms|leg|face|side|body|hand . is|has|went|feels|gone|going . numb|paralysed|paralyzed|drooping|droopy|drooped|limp
        danger: numb|numbness|weakness .. one|left|right|arm|face . side|arm|leg|face
        danger: face|mouth|smile|eye . is|has|all|looks|side . drooping|droopy|drooped|dropped|fallen|droops|lopsided|crooked
        danger: slurring|slurred|slur|slurs|garbled|jumbled . his|her|my|their . speech|words|word
        danger: speech|words|talking . is|are|has|sounds . slurred|slurring|garbled|jumbled|slur|gone
        danger: cant|cannot|couldnt|unable|suddenly .. speak|talk|move|see|lift|feel|stand|swallow .. legs|arm|arms|side|properly|suddenly|words|all|body|drooling
        danger: having|had|has|have|is|think|thinks|maybe .. stroke|heart|seizure|seizures|fit|miscarriage|anaphylaxis|anaphylactic . attack|now|again|right|help
        danger: having|think|thinks|may|might|possible .. a stroke|seizure|fit|miscarriage|heart
        danger: heart|cardiac attack|arrest
        danger: signs|symptoms of|like . stroke|sepsis|meningitis|heart|overdose . attack
        danger: seizure|seizures|convulsing|convulsions|convulsion|fitting|seizing .. now|stop|stopping|minutes|floor|help|again|wont|first|first
        danger: having|had|has|another . seizure|seizures|convulsion|convulsions|fit
        danger: convulsing|seizing
        danger: unconscious|unresponsive|unconcious|unconscience
        danger: passed|passing|pass|blacked|blacking out .. wont|not|cant|and|floor|again|wake|help|someone|blood
        danger: wont|cant|not|isnt|doesnt|cannot|couldnt|barely .. wake|waking|respond|responding|responsive|rouse . up|to|him|her|them
        danger: wake|waking {person} up
        danger: collapsed|collapse|collapsing|fainted|fainting .. help|floor|breathing|ambulance|hospital|home|just|cant|now|wait|shop|street|nobody|here|work|bathroom|outside|shower
        danger: {person} .. collapsed|fainted
        danger: bleeding|bleed|blood .. everywhere|heavily|badly|lot|lots|wont|stop|out|stopping|death|pouring|gushing|soaked|head|mouth|ears|vomiting|coughing|clots|pads|pad|nonstop|profusely|through
        danger: wont|not|doesnt|cant|keeps|still|heavy|heavily|coughing|vomiting|throwing|puking|spitting|pissing|losing|lost|lots|pool|puddle|covered|spotting .. bleeding|blood
        danger: {person} .. is|are|am|hes|shes|im|was|still bleeding
        danger: im|were|hes|shes|still|been bleeding
        danger: overdosed|overdosing|overdose|od|oded|oding|odd .. on|help|think|might|pills|now|just|friend|he|she|took|fentanyl|heroin|naloxone|narcan|drugs
        danger: {person} .. overdosed|overdosing|oded|oding
        danger: narcan|naloxone .. need|now|help|anyone|wake|where|please|gave
        danger: need|anyone|gave .. narcan|naloxone|epipen|defibrillator|defib|cpr|aed
        danger: doing|giving|started|need|how|perform .. cpr|compressions|heimlich
        danger: choking|choked|choke . on|help|and|baby|turning|right|now|cant|please
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
        danger: contractions|labour|labor|waters|water .. minutes|apart|broke|broken|now|alone|early|weeks|started|coming|pushing
        danger: baby is|coming coming|now|out|early . now
        danger: crowning|breech
        danger: drowning|drowned .. help|child|kid|pool|someone|sea|cant|river
        danger: temperature|temp|fever . of|is|at . 40|41|42|104|105|106 . and|degrees
        danger: fever|temperature|temp|burning .. rash|limp|floppy|stiff|seizure|unresponsive|wont|spots|fitting
        danger: rash|spots .. glass|fade|fading|purple|meningitis
        danger: stiff neck
        danger: sepsis|septic .. think|help|signs|shock|now|might|has|my|turned
        danger: blood . sugar|sugars|glucose . is|of|at|was .. low|20|25|30|35|40|500|600|dropping|high|hi|dangerously
        danger: hypo|hypoglycemic|dka|diabetic . help|coma|cant|attack|unresponsive|shock|ketoacidosis
        danger: asthma . attack . and|no|cant|help|inhaler|now|bad|right
        danger: {person} .. having|has|is|bad|severe .. asthma attack
        danger: inhaler .. not|isnt|empty|working|run|help|out|doing|nothing
        danger: stabbed|shot|gunshot|gunshots|knifed . in|wound|help|outside|and|right|multiple|someone
        danger: {person} .. been|got|was|gets|just|is|getting stabbed|shot|electrocuted|impaled
        danger: {person} .. been|got|was|just|is hit|run|crushed|knocked . over|by|down|car|bus
        danger: hit by|with . car|bus|truck|lorry|van|train . help|and|just|not|now|bleeding
        danger: crash|accident|pileup|crashed .. trapped|bleeding|injured|hurt|unconscious|ambulance|help|now|stuck
        danger: trapped|stuck . in|under|inside .. car|rubble|fire|building|house|water|wreck|flood|smoke|roof|attic
        danger: fell|fallen|fall . down|off|from|and|over .. stairs|roof|ladder|head|hip|window|balcony|cant|unconscious|bleeding|not|moving
        danger: hit|bumped|banged|smashed|cracked|injured . his|her|my|their . head . and|hard|is|vomiting|dizzy|bleeding|now
        danger: house|kitchen|flat|apartment|car|building|room|ward|hospital|home . is|caught|fire on|fire . fire
        danger: smell|smelling|smells|leak . like|of . gas
        danger: gas leak
        danger: active shooter|shooting|gunman
        danger: shots fired|being|heard
        danger: gunman|shooter|gunfire|knifeman|hostage|hostages . in|at|inside|on|here|near|outside|with|loose
        danger: man|guy|someone|patient|visitor|he|he|person|woman .. with|has|waving|pulled|holding|carrying|swinging . a|an|out . gun|knife|weapon|rifle|machete|axe|hammer|bomb
        danger: call|calling|phone|phoning|ring|ringing|dial . an|the|for . 911|999|112|111|000|ambulance|ambulances|paramedics|15|144
        danger: send|need|needs|get|want|waiting|waited|where|wheres .. ambulance|paramedic|paramedics|medic|medics|help . now|immediately|asap|quick|quickly|here|fast|hurry|still|urgently|hours|pls|please|desperate|desperately
        danger: no|wheres|where|still|please|urgent ambulance
        danger: please|somebody|someone|anyone|pls . please|send|get|call|can . help|ambulance|someone . now|dying|quick|me|ambulance|send|dying
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
        danger: where|wheres|still|waiting|no .. ambulance
        danger: finger|thumb|hand|toe|leg|arm . is|was|got|been . cut|torn|ripped|chopped|sliced|hanging off
        danger: smell|smells|smelling . of|like . gas
        danger: severed|amputated|cut|chopped . off|my|his . off|finger|fingers|hand|artery|thumb|leg
        danger: bone . is|sticking|poking|showing|through .. out|skin
        danger: water|flood|floodwater . is|rising|coming .. rising|roof|trapped|attic|chest|neck|stuck|stranded
        danger: sos|mayday
        danger: spiked|roofied|drugged . drink|and|help|cant
        danger: drink . was|been|got spiked
        danger: beating|hitting|choking|strangling|strangled|attacking|raped|abused|abusing|hurting . me|her|him|us|my . right|now|help|and|again|tonight
        danger: raped|assaulted . last|just|tonight|me|and|by
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
        threat: ill|i|im|were|we|gonna|going|will|imma|ima .. kill|murder|stab|shoot|hurt|strangle|behead|destroy|slaughter|execute|bomb|torch|burn|attack|gut|poison|punch|smash|batter|slap|choke|knock|beat .. you|him|her|them|everyone|all|that|every|this|those|your|nurse|nurses|doctor|doctors|surgeon|staff|receptionist|hospital|clinic|er|place|building|bastards|bitch|fuckers|ceo|manager|u|someone|somebody|people|practice|gp|surgery|dentist|down|outta
        threat: kill|killing|shoot|shooting|stab|stabbing|murder|murdering|hang|hurt|beat|bomb|burn|behead|lynch . up|down|all|the|that|this|every|those|these|a|my|your|their|some|some . the|of|fucking|damn . doctor|doctors|nurse|nurses|surgeon|surgeons|hospital|clinic|staff|receptionist|ceo|er|midwife|paramedic|paramedics|consultant|pharmacist|psychiatrist|ward|gp|dentist
        threat: shoot|shooting|blow|blowing|burn|burning|torch|bomb|bombing|light|set .. up|down|fire|place|hospital|clinic|building|ward|er|surgery . place|hospital|clinic|building|er|office|ward|down|up
        threat: bring|bringing|brought|come|coming|grab|got|get|showing|show|turn|turning|walk|walking|back .. gun|guns|rifle|shotgun|knife|bat|machete|weapon|bomb|glock|ar15|ak47|9mm|acid|hammer|petrol|matches|gasoline
        threat: gun|rifle|shotgun|knife|machete|bomb|acid|bullets|bullet .. hospital|clinic|doctor|doctors|nurse|nurses|staff|er|surgeon|receptionist|name|ceo|ward
        threat: bomb . threat|in|at|inside|planted|the . hospital|clinic|building|lobby|ward|er
        threat: planted|placed|left|put|theres|hidden . a|there|is . bomb|device|explosive|explosives
        threat: you|they|he|she|u|doctor|nurse|doctors|nurses|staff|yall|hell|shell|theyll|youll . all|will|are|gonna|is|re|both .. pay|regret|bleed|die|dead|suffer|sorry . for|with|this|blood|it|soon|tonight
        threat: you|he|she|they|youre|hes|shes|theyre|ur|staff|doctor|nurse|surgeon . are|is|all|a . dead . man|woman|meat|soon|if|when|to
        threat: youre|ur|hes|shes|theyre dead
        threat: know|found|find|finding|got|have|looking . out|where|up . where|your|her|his|their|that|address|you .. live|lives|address|home|house|park|parks|kids|family|sleep|car|school
        threat: follow|following|followed|wait|waiting|waited|meet|see . for|you|her|him|them . you|her|him|them|home|outside|after|car .. shift|park|car|home|outside|lot|dark|alone|night|finish|finishes|leaves|house
        threat: watch|check . your|ur back|backs|step
        threat: better|should watch|hide|run|sleep|lock|hire . your|with|the|out|security . back|doors|door|eye|eyes
        threat: deserve|deserves|need|needs|should|ought|oughta|must|hope|hoping|wish . to|all|be|they|he|she|you|get|someone|somebody|both|that|the|those .. die|shot|killed|hanged|hung|beaten|stabbed|dead|burn|murdered|executed|raped|lynched|suffer|rot|slap|slapped|kicking|punched|strung|bullet|cancer|shoots|burns
        threat: next . time|visit .. shoot|kill|punch|gun|blood|hit|stab|bringing|hurt|knife|swing|break
        threat: break|breaking|smash|knock|kick|bash|cave|rip|cut|slit|slice|crack . your|his|her|their|that|every|the|ur . fucking|nurse|doctor|bloody . neck|legs|face|jaw|skull|head|teeth|arms|fingers|throat|kneecaps|nose|out|face|windows|off|hands|in
        threat: put . a|him|her|you|them|bullet|bullets .. bullet|bullets|ground|grave|hospital|wall|head|heads|bag|morgue
        threat: blood . will|on|is . be|flow|spilled|run|spill
        threat: massacre|bloodbath|mass . shooting|murder .. coming|deserve|hospital|planning|soon|happen|clinic
        threat: make|making|gonna . you|them|him|her|sure . pay|suffer|bleed|regret|sorry|never|hurt|scream
        threat: going|gonna . to . postal|luigi|columbine
        threat: luigi . him|her|them|that|the
        threat: someone|somebody|people . should|needs|ought|oughta|will|gonna|is|to|could . to|gonna|going|just . shoot|kill|bomb|burn|stab|hurt|punch|hang|slap|beat|blow|torch|do . up|that|this|the|him|her|them|down
        threat: pipe|car|letter|nail|fire|petrol|dirty bomb|bombs
        threat: te|os|los|les|lo|la voy . a|vamos . a . matar|quemar|reventar|golpear
        threat: voy|vamos a matar|quemar|volar . al|a|el|la|los|ese|esa
        threat: vais|va|allons . te|vous|le|la|les|tous . tuer|buter|brule|bruler|crever|defoncer|cramer|planter
        threat: bringe|werde|mache|bring .. um|umbringen|toten|kalt|abstechen|anzunden|abknallen|niederbrennen|erschiessen|fertig
        """;
}
