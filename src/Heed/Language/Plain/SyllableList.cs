namespace Heed.Language.Plain;

/// <summary>Words that the rule for syllables gets wrong or only gets right by luck, by how many syllables they have. Written for this program from how the words are said.</summary>
internal static class SyllableList
{
    public const string Words = """
        1: eye aimed aisle asked badge based bathed binge blamed blazed bossed bought braced breath breathe breathed breathes bribe bridge brought bruised bulge called caused chanced change cheque child
        1: claimed clenched closed clothed clothes cough coughed cried cringe crossed crude cruised cube cursed danced deal debt died does dosed doubt dressed dried dyes earth eased edge eighth eyes
        1: faced fenced fetched fifth file film fire fired flour forced framed fried fringe fudge fused fussed gazed girl goes grange grazed grudge guessed harmed heal heart hearth helped here hinge
        1: hire hired homes hosed hour housed isle judge juiced kissed lapsed lathe laughed launched league learned ledge lied lived lives loathe lodge lounge loved maimed marched matched meal means
        1: messed mild mile missed moved munched named names ninth nosed nude nudge nursed our passed paused peal pearl pieced pile pinched placed plague planned plaque played please pleased pledge
        1: plunge posed praised prayed pressed priced pulsed quenched queue queues raced raised range razed reached real realm realms reals ridge rinsed rogue rough roused rude rules safes said says
        1: scene scenes scheme schemes schools scribe scythe seal searched seethe sensed shared shoes showed sighed signed sixth sketched sledge sliced smile smudge sneezed soothed sour spaced spied
        1: sponge squeezed stayed steal stopped strange stressed stretched style talked teased tensed tenth thanked theme there these those though through tied tile times tire tired toes tongue tossed
        1: touched tough traced tribe tried tube twelfth types used vague vogue voiced warned watched weal weighed wheezed where while whose wild wire wired worked world wreath wreathe zeal
        2: able acne acquire added advanced advised affair ages alarmed allied allowed ample ancient angle anguish ankle announced answered apple applied argue argued argues arise arrange arranged
        2: asleep assessed assumed asthma avoid avoids awake award aware awesome babies badges baggage balanced bandaged barely basement batches battle being betrayed beware bias billiards billion
        2: billions biscuit blower blowing boa bodied bodies bonded borrowed bottle bottled bounded bowel bowels boxes branches breakfast breezes brewer briar bridges bridle brilliant brio bruises
        2: brushes bryan bullion bungle buried buries business buyer buying cable cafe cages candles cannot careful careless carried carries cases catches cattle causes cautious chalice challenge
        2: challenged chances changes chaos charted chasm cheated chewing childcare chlorine circuit cities classes clauses cliche client clients clinic clio cocoa codeine college colon colonel
        2: colonels colons compare complied composed confessed confirmed conscious consumed copied copies cottage couldnt counted couple coupled courage courses covered coward cradle crashes create
        2: creates creature creatures crevice crippled crucial cruel cruises crutches crying cupboard curses cushion damage damaged dances dated daycare dazzle decayed declare decreased deist delayed
        2: denied deployed depressed despair despised destroyed devised dial dials didnt diet diets disclosed discussed diseased dishes displayed doer doesnt doing doses double doubled drizzle dryer
        2: dryest drying dual duel duet duly dungeon duo duos duties dying edges employed emptied empties enclosed ended engaged enjoyed enraged entered enzyme enzymes eon equal esquire evening every
        2: exchange exchanged exclaimed exposed expressed facebook facemask faces facial fashion fateful feather feature features fences fever fevers fewer finely fireman firmware fixes fizzle flashes
        2: fleeing flower flowing fluid fluorine flyer flying focused focussed folded followed forceful forces forearm forecast forehead foreleg foresee forewarn forward founded foxes fraction freeing
        2: freezes friar frying fuel funded furnace fuses gangrene garbage gathered giant giants giggle glacial glasses glowing goer going gorgeous graceful granted grateful grower growing gruel
        2: guarded guidance guided guilty guitar hadnt hallowed handed handled handles handsome hardware harnessed hasnt hated hateful healthcare heated heres homeless homely homemade homepage homework
        2: hopeful hormone hormones horses hoses household houses housework hunted hurried hurries hygiene idle image implied imposed impressed inches increased inflamed informed inquire ion ions iron
        2: ironed irons isnt issue issues jewel jingle judges juices jungle junior justice kettle kisses knowing knowledge ladies ladle landed language languish lapses lately lattice layer laying
        2: leather legion legions liar lifelong lifestyle lifetime likewise lion lions liquid little lively loaded lodges lonely lonesome losses lotion lovely lower lunches lying machine machines
        2: manage managed maple marine married marries martial masses matches maybe mayor measles membrane membranes menace mention merely message middle million millions minute misses mission mixes
        2: morphine motion mounted movement mower muscle muscled muscles naive narrowed nation nearly necklace needed needle needles neon nettle newer nicely nightmare noble noodle noses noted nothing
        2: notice noticed notion novice nurses obeyed obsessed ocean offered office often onion onions opposed orange ordered others package packaged pages painted palace partial parties passage passes
        2: passion patches patient patients pauses pavement paying peaceful penguin pension peon people performed phial phials pieces pigeon pitied placement places planted player playing pliant poem
        2: poet poets police poodle portion poses posse possessed posted potion power practice practiced practised praises prayer praying preempt preface prepare presumed preview previews prices
        2: printed prior prism processed proclaimed professed promise promised pronounced proposed pulses purchased purely purple purpose puzzle puzzled quiet quiets quinine quorum quota quoted races
        2: racial raises ranges rarely rashes rated ration react really recessed redo reformed region regions released relied renew renewed renews renounced repair replied require rerun rescue rescues
        2: rested resume resumed resumes reuse revenge review reviewed reviews revised reward rhythm riddle righteous rinses riot riots roses rounded routine routines rowing ruin ruined saddle
        2: safeguard safely safety sample sausage saviour saying scallion schism science scion seated section seeing senior senses sepsis service serviced settle settled seventh sewer sewing shadowed
        2: shameful shoelace shouldnt shower showing shyest simple single skated skewer skiing slayer slices sneezes social software soldier soldiers someday somehow someone someplace someplaces
        2: something sometimes somewhere sorted sounded spaces spasm spatial special spiteful spleen spleens spying squeezes squirrel stages stallion staple started stated statement station statue
        2: statues staying steeple steward stigma stitches storage stories struggle studied studies sturgeon suet supplied supposed suppressed surely surface surgeon surgeons surprised swallowed
        2: switches syndrome syndromes syringe table tangle tasteful taxes teases temple tension tested theist throwing tidied timely tissue tissues title titled toggle tonsils toward towel tower
        2: treated trial trials trillion trio triumph triumphs trouble troubled trowel truly trusted trying tumor tumors tumour tumours tying uncle undo union unions useful useless uses vaccine
        2: vaccines valiant value valued values varied varies vein veins venue venues version vial vials viewer viewing village virtue virtues vision voices voted vowel wages wanted warfare washes
        2: wasnt wasteful watches weather wednesday wednesdays welded welfare wheezes whiteboard wholesome widely widespread widowed wiggle wisely wishes witnessed worried worries wouldnt wounded
        2: yellowed yielded zygote
        3: loneliness carefully hopefully gracefully peacefully thoughtfully abdomen achievement actual addiction adenoid admission adobe advancement advances advises aerial affection aftercare agreement alias allergen allergens alliance allowing already altitude
        3: ambient ambulance amoeba amusement analogue announces annual another antigen antigens anyone anyplace anywhere aorta aortic apnea apnoea appliance aptitude archaic area areas arguing
        3: arrangement arranges arteries artery arthritis article articles aspirin atrium attitude audience audio audios avenue avoided axiom balances bandages barbecue battalion beautician beautiful
        3: behavior behaviors behaviour behaviours biases bicycle biopsied biopsies biopsy borrowing bronchitis burial burying businesses calcium calculate camera cameras caregiver caregivers caretaker
        3: caretakers careworker carrying casual catalog catalogue catalogues cereal challenges champion cheerio chemical chocolate chocolates chromium cirrhosis clarified clarifies classified clinical
        3: clinician coalesce cochlea colitis collagen colleges collision comfortable commercial commission companion companions compliance conclusion concretely conference confusion constitute
        3: contagious continue continued continues convenience convenient copying cordial cornea corneal corneas correction courageous coworker coyote cranium created creating creation creative creator
        3: critical curio curious cystitis damages decision decreases dedicate defiance deity deliver demonstrate dentistry destitute deviant devious devotion diagnose diagram dialect dialogue
        3: dialogues diaper diaries diary difference different dinosaur direction discover discretely diseases division dominion donation dyspnea dyspnoea edema educate election eleventh emission
        3: emotion emphases emphasis emptying enforcement engagement enhancement envious epilogue erection essential estrogen everyday everyone everything everywhere exchanges excitement exclusion
        3: expenses exposes extremely factual familiar families family favorite favourite federal fibrosis finale financial firefighter firefighters focuses folio follicle follicles following forever
        3: fortitude funeral funerals furious gaiety gastritis general generals genius genuine glorious gradient gradual gratitude haemorrhoid helium hemorrhoid hernia hesitate homeowner hospital
        3: however hurrying hydrogen icicle idea ideal ideas idiom illnesses illusion images important improvement incision inclusion increases indicate infection inflation infusion initial initials
        3: injection institute insulin interest interested interesting interview interviewed interviews intimate involvement iodine isolate judicial justified justifies karate labial laity languages
        3: lateral lenient liberal lifesaver lineage linear literal location lyceum mafia magician magnitude management manages mania manual manuals marrying medallion media medial medical medicine
        3: medium messages microscope mineral minerals miracle modified monologue mosaic multiplied multitude museum musician mutual national nausea nauseous necrosis neonate neonates nephritis
        3: neuritis neuroses neurosis nitrogen notices notified notifies nowadays nuclear numeral nutrient nutrients obstacle obvious occupied oedema oedemas oestrogen offices official omission opinion
        3: opinions opioid opium optician oranges orient outrageous oxygen packages particle particles passionate pathogen pathogens patio patios pavilion peculiar period permission pharmacist pharmacy
        3: phlebitis phobia physical physician piety pneumonia pneumonias podium polio politely pollution potential practices precisely precision prediction preexist preference premises premium
        3: prestigious previewing previous prognoses prognosis promises promotion proposes prosaic protection provincial provision psychoses psychosis punctual purchases purified purposes qualified
        3: qualifies radial radiant radii radio radios radium radius ratio rational ratios reactive realise realised realize realized reassure reassured recipe recipes recover reference relation
        3: releases reliance religious remission remotely renewing reopen reopened reopens replacement rescuing residue responses restaurant restaurants resuming retirement reunion revenue reviewing
        3: revises revision ritual rituals salient satisfied sciences scientist sclerosis scorpion securely selection sentences sepia serial serious services seventy several severely sexual sicknesses
        3: simile simplified sincerely sodium solitude solution specified specifies spectacle stadium stenosis stethoscope studio studios studious studying substantial substitute surfaces surgeries
        3: surgery surgical surprises swallowing synagogue syntheses synthesis syria technician tedious telephone testicle testicles testified theater theatre theorem theories theory therapist
        3: thrombosis timetable timetables tinea trachea transfusion triangle triangles tricycle triumphant trivium tylenol ultimate urea usual vacation vaccinate valuable valuing variant various
        3: varying vegetable vegetables vehicle vehicles ventricle ventricles verified verifies vermilion video videos villages violence violent violet violets virtual viruses visual vitamin whatever
        3: whenever whereabouts wherever whoever witnesses worrying
        4: geography geographic geology geometry ability actually advantageous aliases alleviate amiable anaemia analysis anemia annually anterior antithesis anxiety apostrophe apostrophes appreciate areola arterial artificial asphyxia
        4: associate ataxia auxiliary aviation bacteria bacterial beneficial bilateral bioethics biography biologist biology bisexual capillary caricature casually catastrophe catastrophes cholesterol
        4: collateral colloquial community confidential contextual continual continuing cooperate cooperates coordinate coordinates coronary criteria custodial customary cutaneous dermatitis deviation
        4: diabetes diagnoses diagnosis diagonal dialysis diameter diarrhea diarrhoea dictionary dietary differently disqualified dissatisfied diversified dyslexia ecchymosis emergency enviable epitome
        4: epitomes esophagus evacuate evaluate eventual everybody everybodys expedience expedient experience experienced experiment experiments exterior extraneous facsimile fashionable february
        4: geologist geology geriatric gonorrhea gonorrhoea gradually habitual hepatitis hierarchy hospitalise hospitalised hospitalize hospitalized hyperbole hypotheses hypothesis hypoxia hysteria
        4: ideally identified identifies identify ideology immediate imperial inconvenience inconvenient inferior information ingredient ingredients insomnia intensified interior ischaemia ischemia
        4: january laryngitis leukaemia leukemia literature malaria mammography manually material materials mediocre memorial meningitis metastases metastasis military miniature momentary monetary
        4: mutually necessary negotiate neonatal nephrology neurology obedience obedient obstetrician oesophagus oncologist oncology ordinary paediatric paralysis parentheses parenthesis pathology
        4: pediatric perineal perpetual portfolio posterior prejudicial presidential primordial propriety psychiatric psychiatrist psychiatry pulmonary radiation radiator reality reiterate reliable
        4: remedial residential sacrificial satiety scenario scenarios scientific secretary security sedentary sinusitis sobriety society spiritual spontaneous superficial superior temperature
        4: temperatures temporary theology tonsillitis triangular ulterior unfamiliar unusual uraemia uremia urinary urologist urology usually variable variables variation variety vigilante virtually
        4: voluntary zoology
        5: ambulatory anorexia appendicitis appreciation association biological cardiologist cardiology chemotherapy circulatory conjunctivitis contemporary continuation dermatology deteriorate
        5: encephalitis endocarditis evacuation evaluation examination experiences explanatory geological gynaecology gynecology haematology hematology hypothermia ideological immediately immunisation
        5: immunization immunology inflammatory initiation instantaneous investigation laboratories laboratory miscellaneous necessarily negotiation obligatory ophthalmology ordinarily organisation
        5: organization paediatrician pancreatitis pediatrician pericarditis peritoneal peritonitis physiology pituitary pronunciation radiologist radiology regulatory renunciation respiratory
        5: septicaemia septicemia simultaneous subcutaneous temporarily theological theoretical tuberculosis unilateral voluntarily
        6: atherosclerosis bacteriology cardiovascular deteriorated deterioration diverticulitis endometriosis gastrointestinal hyperglycaemia hyperglycemia hypoglycaemia hypoglycemia immunotherapy
        6: microbiology osteoporosis physiotherapy radiotherapy veterinary
        7: cardiopulmonary electrocardiogram epidemiology gastroenteritis
        """;
}
