namespace Heed.Privacy.Names;

/// <summary>Words that are no names, by what they say about the words beside them.</summary>
internal static partial class OtherWords
{
    public static IEnumerable<(string Words, WordSigns Signs)> All =>
    [
        (Function, WordSigns.Function), (Titles, WordSigns.Title), (Roles, WordSigns.Role), (Kin, WordSigns.Kin), (German, WordSigns.German), (Suffixes, WordSigns.Suffix), (Particles, WordSigns.Particle),
        (Does, WordSigns.Does), (Announces, WordSigns.Announces), (Calendar, WordSigns.Calendar), (Places, WordSigns.Place), (Things, WordSigns.Thing),
        (Plain, WordSigns.Plain), (MorePlain, WordSigns.Plain),
    ];

    private const string Function = """
        the a an and or but nor so yet if then else when while as at by for from in into of off on onto out over to up upon with within without about above across after against along among around before behind below beneath beside between beyond down during except inside like near past since through throughout till toward under until via
        i me my mine myself we us our ours ourselves you your yours yourself u ur he him his himself she her hers herself it its itself they them their theirs themselves this that these those who whom whose which what where why how there here am is are was were be been being do does did done doing have has had having can could shall should would may might must ought
        im ive id ill youre youve youd youll hes shes weve theyre theyve theyd theyll thats whats heres theres dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt aint gonna wanna gotta lemme gimme dunno cuz coz cause because bc tho though although however not no yes yeah yea yep nope ok okay oh ah um uh hmm wow omg lol lmao lmfao rofl haha hahaha wtf smh tbh imo idk btw fyi rt
        very too also just only even still already again ever never always often sometimes now soon later today tomorrow yesterday tonight all any both each every either neither few many more most much less least other another some such same own than well really quite almost enough rather maybe perhaps please thank hey hi hello bye dear amp via etc vs per re
        get gets got getting go goes going went gone come comes came coming make makes made making take takes took taken taking let lets see sees saw seen seeing say know knows knew known knowing think thinks thought thinking want wants wanted wanting need needs needed give gives gave given find finds found put puts keep keeps kept tell told ask asked use used feel feels felt try tried
        el la los las un una de del y en que es por con para le les des et est pas pour dans sur avec une du au aux der die das und ist nicht ein eine mit für von zu im den dem auf il lo gli di che è per non sono da o os as um uma e do dos em no na nos nas se te tu yo mi si con sin como mas pero ya muy este esta estan al su sus me lo ka ki ke hai na ng mga ang sa yg di dan ini itu aku kamu gak ga dgn utk tdk ada
        """;

    private const string Titles = """
        mr mrs ms miss mx dr doc doctor prof professor sir dame rev reverend fr hon sgt lt capt cpt maj col gen cmdr cpl pvt messrs mme mlle herr frau senor senora srta sra sr hrh dra
        """;

    private const string Roles = """
        nurse nurses matron midwife midwives physician surgeon consultant therapist dentist pharmacist paramedic receptionist carer caregiver phlebotomist anaesthetist anesthesiologist radiologist cardiologist oncologist neurologist psychiatrist psychologist pediatrician paediatrician obstetrician gynecologist dermatologist urologist orthodontist optician physio physiotherapist counselor counsellor practitioner registrar clinician hygienist
        doctors staff patient mother father mum mom mommy mummy mam dad daddy son daughter wife husband hubby partner brother bro sister sis baby grandmother grandfather grandma grandad grandpa granny nan nana gran aunt auntie aunty uncle cousin nephew niece friend neighbor neighbour fiance fiancee child boy girl twin grandson granddaughter stepson stepdaughter boyfriend girlfriend bf gf bff mate buddy pal roommate colleague boss
        president vice senator sen governor gov mayor minister premier chancellor secretary congressman congresswoman congressperson rep representative mp ambassador councillor councilman alderman sheriff judge justice attorney prosecutor officer detective inspector sergeant lieutenant captain major colonel general admiral commander private king queen prince princess duke duchess lord lady baron emperor sultan sheikh sheik imam rabbi pope bishop archbishop cardinal priest father sister brother pastor saint st
        coach manager striker goalkeeper keeper midfielder defender quarterback qb pitcher catcher forward guard center captain skipper umpire referee driver jockey golfer boxer fighter wrestler swimmer sprinter champion player rookie legend star superstar singer rapper musician guitarist drummer pianist dj producer composer songwriter artist painter sculptor photographer actor actress comedian comic director filmmaker author writer novelist poet playwright journalist reporter correspondent anchor columnist blogger vlogger youtuber editor host presenter model designer chef
        ceo cfo cto coo chairman chairwoman chair founder cofounder billionaire investor economist scientist physicist chemist biologist engineer inventor historian philosopher astronaut activist lawyer professor teacher principal student candidate nominee leader dictator terrorist gunman suspect killer murderer victim survivor hero spokesman spokeswoman spokesperson
        """;

    private const string Kin = """
        nurse midwife matron porter receptionist paramedic physio therapist carer caregiver patient
        mother father mum mom mommy mummy mam dad daddy son daughter wife husband hubby partner brother bro sister sis baby grandmother grandfather grandma grandad grandpa granny nan nana gran aunt auntie aunty uncle cousin nephew niece
        friend neighbour neighbor fiance fiancee boy girl twin twins grandson granddaughter stepson stepdaughter boyfriend girlfriend bf gf mate tita tito kuya bruder schwester mutter vater sohn tochter oma opa onkel tante enkel enkelin hermano hermana madre padre hijo hija abuela abuelo esposa esposo frere soeur
        """;

    private const string German = """
        und ist nicht ich wir sich auch ein eine einen einem einer eines kein keine keinen sind habe haben hatte wird werden wurde oder sehr noch zum zur das auf bei nach vom beim wenn aber dass weil wie viel vielen danke bitte
        ihr ihre ihren ihrem ihrer unser unsere unseren unserer mein meine meinen meinem meiner dein seine seinen seit schon jetzt heute gestern morgen hier dort immer wieder muss kann konnte
        """;

    private const string Suffixes = """
        hospital hospitals clinic clinics infirmary hospice surgery pharmacy medical health healthcare medicine center centre institute institution foundation trust charity ward unit wing department dept university college school academy library museum gallery theatre theater cinema stadium arena hall house hotel inn resort restaurant cafe bar pub club shop store mall market plaza square street st avenue ave road rd boulevard blvd drive lane court place way highway freeway motorway bridge tunnel
        park garden gardens zoo beach bay harbor harbour port airport station terminal church cathedral chapel temple mosque synagogue abbey castle palace tower building county city town village borough district province state states republic kingdom island islands isle river lake creek canyon valley mountain mountains mount hill hills forest desert ocean sea gulf coast
        inc ltd llc corp corporation company co group holdings partners associates bank insurance fund capital ventures industries enterprises solutions systems technologies tech labs studio studios records entertainment pictures films productions media press news times post journal gazette herald tribune observer chronicle magazine radio tv channel network show podcast awards award prize cup league championship tournament open trophy series festival fest tour concert album song movie film book game games app
        united fc afc cf athletic rovers wanderers rangers city town county bulls bears lions tigers eagles hawks giants kings warriors knights raiders cowboys saints sox yankees lakers celtics army navy force police fire party union association federation committee commission council parliament congress senate ministry agency bureau act bill law treaty amendment
        disease syndrome disorder lymphoma carcinoma palsy contracture sign test scale score reflex chorea tumor tumour dystrophy anemia anaemia thyroiditis esophagus phenomenon sarcoma maneuver manoeuvre procedure method effect vaccine virus stain apgar cure fracture
        """;

    private const string Particles = """
        de da do dos das del della delle di du la le las los van von der den ten ter zu zur bin bint ibn ben al el abu umm ould ap mac mc st ste y e san santa af av
        """;

    private const string Does = """
        says said saying tells told tweets tweeted tweeting retweeted posted posts announces announced announcing wins won winning scores scored scoring sings sang singing plays played playing performs performed performing dies died dead passed speaks spoke speaking talks talked talking explains explained claims claimed denies denied admits admitted confirms confirmed reveals revealed writes wrote writing directed directs stars starred starring signs signed joins joined
        leaves left loses lost beats beat defeats defeated faces faced fights fought kisses kissed marries married divorced arrested charged convicted jailed sued apologizes apologized apologises apologised resigns resigned quits retires retired endorses endorsed slams slammed blasts blasted praises praised thanked helped treated saved hugged smiled laughed cried looks looked sounds seems deserves deserved hits hit runs ran throws threw kicks caught dances danced
        """;

    private const string Announces = """
        by with thanks thank thx ty rip happy birthday bday congrats congratulations follow ft feat featuring starring meet met named called love loves loved hate hates miss misses missed kiss hug marry vote voted elect support team poor dear hello hi hey goodbye bye welcome interview interviewing sincerely cheers regards bless met seeing ask asked told visited saw treated helped
        """;

    private const string Calendar = """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        christmas xmas easter thanksgiving halloween hanukkah ramadan eid diwali valentines memorial labor independence mothers fathers boxing
        """;

    private const string Places = """
        afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brasil britain brunei bulgaria burkina burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus czech denmark djibouti ecuador egypt england eritrea estonia ethiopia europe fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary
        iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait laos latvia lebanon lesotho liberia libya lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia nepal netherlands holland zealand nicaragua niger nigeria norway oman pakistan palestine panama papua paraguay peru philippines poland portugal qatar romania russia rwanda samoa saudi arabia
        scotland senegal serbia singapore slovakia slovenia somalia spain lanka sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga trinidad tobago tunisia turkey turkmenistan uganda ukraine uruguay usa uk us uae uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe africa asia america americas antarctica arctic atlantic pacific mediterranean caribbean scandinavia
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey york ohio oklahoma oregon pennsylvania rhode carolina dakota tennessee texas utah vermont virginia washington wisconsin wyoming alberta ontario quebec manitoba saskatchewan nunavut yukon labrador newfoundland queensland nsw tasmania victoria canberra
        nyc la sf dc philly vegas chicago houston philadelphia phoenix antonio diego dallas austin jacksonville francisco columbus indianapolis seattle denver boston detroit nashville memphis portland louisville baltimore milwaukee albuquerque tucson fresno sacramento atlanta omaha miami oakland minneapolis tulsa cleveland wichita arlington tampa orleans honolulu anaheim pittsburgh cincinnati toledo orlando buffalo brooklyn queens bronx manhattan harlem hollywood broadway compton austin
        london manchester birmingham liverpool leeds sheffield bristol newcastle nottingham leicester coventry sunderland brighton plymouth southampton portsmouth derby wolverhampton oxford cambridge york cardiff swansea edinburgh glasgow aberdeen dundee belfast dublin cork galway limerick paris lyon marseille nice toulouse bordeaux berlin munich hamburg cologne frankfurt stuttgart dresden vienna zurich geneva brussels amsterdam rotterdam hague copenhagen stockholm oslo helsinki rome milan naples turin venice florence
        madrid barcelona valencia seville bilbao lisbon porto athens istanbul ankara moscow kiev kyiv petersburg warsaw krakow prague budapest bucharest sofia belgrade zagreb donetsk crimea tehran baghdad kabul damascus aleppo beirut jerusalem gaza cairo tripoli tunis algiers casablanca lagos abuja accra nairobi johannesburg durban pretoria harare lusaka kampala khartoum mogadishu addis ababa dakar kinshasa luanda delhi mumbai bombay bangalore bengaluru hyderabad chennai kolkata calcutta pune ahmedabad jaipur lucknow kerala punjab gujarat bihar kashmir
        karachi lahore islamabad peshawar dhaka colombo kathmandu beijing shanghai shenzhen guangzhou wuhan tibet xinjiang hongkong kong taipei tokyo osaka kyoto fukushima hiroshima seoul pyongyang busan bangkok phuket hanoi saigon jakarta bali surabaya manila cebu davao luzon kuala lumpur penang melbourne sydney brisbane perth adelaide hobart darwin auckland wellington christchurch toronto montreal vancouver calgary edmonton ottawa winnipeg halifax hamilton
        havana bogota medellin cali caracas quito lima santiago rio janeiro sao paulo brasilia buenos aires montevideo guadalajara tijuana monterrey cancun juarez veracruz colombia kobane mosul fallujah benghazi chernobyl pompeii yorkshire lancashire devon cornwall kent essex sussex surrey norfolk suffolk dorset somerset wiltshire cumbria durham northumberland lincolnshire bavaria catalonia tuscany sicily normandy brittany crete ibiza mallorca tenerife
        earth mars moon jupiter saturn venus mercury uranus neptune pluto hogwarts westeros narnia gotham
        """;

    private const string Things = """
        dob mrn ssn npi ehr emr hipaa icu nicu picu obgyn mri ecg ekg iban pcr ppe rsv copd adhd ptsd
        google facebook twitter instagram snapchat tiktok youtube reddit tumblr pinterest whatsapp skype myspace linkedin netflix hulu spotify itunes amazon ebay paypal uber lyft airbnb apple iphone ipad ipod macbook imac microsoft windows xbox kinect office outlook samsung galaxy android nokia motorola blackberry sony playstation ps3 ps4 nintendo wii zelda mario pokemon minecraft fortnite tesla ford toyota honda nissan bmw mercedes audi volkswagen vw porsche ferrari lamborghini jeep chevy chevrolet dodge kia hyundai
        nike adidas puma reebok gucci prada chanel dior versace zara walmart target costco ikea starbucks mcdonalds kfc subway wendys burger pepsi coke coca cola nestle cadbury oreo nutella redbull disney pixar marvel dc batman superman spiderman avengers potter hobbit lotr twilight glee friends seinfeld simpsons idol voice factor bbc cnn nbc abc cbs fox msnbc espn sky itv mtv hbo bet npr reuters guardian telegraph independent mirror forbes bloomberg buzzfeed wikipedia
        nba nfl nhl mlb mls ufc wwe fifa uefa nascar ncaa epl barca barcelona arsenal chelsea liverpool everton tottenham spurs manutd mufc lfc afc cfc juventus inter milan bayern dortmund madrid lakers celtics knicks heat bulls spurs warriors cavs yankees mets redsox dodgers cubs steelers packers patriots cowboys giants jets broncos seahawks eagles leafs flames oilers canucks habs
        nasa cia fbi nsa nato un eu isis isil nhs cdc fda who fema epa irs dmv gop democrats republicans labour tories ukip snp congress senate parliament pentagon kremlin unicef
        covid coronavirus ebola zika sars h1n1 aids hiv malaria measles polio dengue cholera alzheimer alzheimers parkinson parkinsons crohn crohns hodgkin hodgkins tourette tourettes asperger aspergers huntington huntingtons addison addisons cushing cushings graves hashimoto hashimotos raynaud raynauds sjogren sjogrens menieres marfan turner kawasaki barrett barretts paget bells lou gehrig gehrigs guillain barre pap
        advil tylenol ibuprofen paracetamol aspirin motrin aleve xanax prozac zoloft valium ativan adderall ritalin lipitor metformin insulin humira ozempic wegovy viagra cialis botox penicillin amoxicillin morphine oxycontin percocet vicodin fentanyl narcan pfizer moderna astrazeneca novartis merck bayer gsk roche covax
        mercy kaiser permanente mayo cleveland hopkins sinai presbyterian methodist baptist lutheran samaritan ascension providence sutter intermountain geisinger cedars medstar medicare medicaid obamacare
        quran bible koran torah allah god jesus christ lord buddha satan devil santa islam muslim muslims christian christians jewish jews hindu buddhist catholic catholics english spanish french german italian chinese japanese korean russian arabic indian american americans canadian canadians british brits irish scottish welsh mexican mexicans african asian asians european australian aussie filipino brazilian turkish dutch polish nigerian
        linux ubuntu python java javascript php html css sql excel word powerpoint photoshop chrome firefox safari siri alexa cortana wifi usb pdf
        """;
}
