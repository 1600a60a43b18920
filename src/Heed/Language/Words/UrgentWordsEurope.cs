namespace Heed.Language.Words;

/// <summary>The plainest cries for help of <see cref="UrgentWords"/> in Portuguese, Italian, Dutch, Polish, Russian and Turkish, in the same notation, and the wish to die alone in five more languages. Words stand as folding leaves them, without accents.</summary>
internal static class UrgentWordsEurope
{
    public static readonly string[] Lists = [Portuguese, Italian, Dutch, Polish, Russian, Turkish, Plainest];

    private const string Portuguese = """
        harm: nao . quero|consigo|aguento|posso|quer|tenho .. viver|existir|vivendo|acordar
        harm: vou|quero|vai|quer|penso|pensando|queria|tentou|tentei . em? . me|se|a? . matar|suicidar|morrer|enforcar
        harm: vou|quero|penso|queria . em? . acabar|terminar . com . a? . minha|tudo
        harm: acabar com . a? . minha|sua? . vida
        harm: me matar|suicidar|mato|enforcar
        harm: suicidio|suicidar|suicida
        harm: queria|gostaria|preferia . de? . nunca|estar|nao . ter|estar . nascido|morto|morta
        harm: tomei|tomou|engoliu|engoli .. todos|todas|cartela|caixa|frasco|monte .. remedios|comprimidos|rivotril|remedio|inteira|medicamentos
        harm: me|se cortando|corto|cortar|cortei . de|meus|os|outra
        harm: nao|sem . vejo|ha|tem|mais .. sentido|razao|motivo . na|em|de|para|pra? . vida|viver
        harm: desistir . da|de vida|viver
        harm: melhor morto|morta|morrer
        danger: nao|parou . esta|ta|de|consigo|consegue|consigo|mais? . a? . respirar|respirando|respira
        danger: nao . acorda|responde|reage . mais
        danger: desmaiou|desmaiei|desmaiado|desmaiada
        danger: dor|dores|aperto .. no peito
        danger: infarto|infartando|enfarte|avc|derrame|convulsao|convulsionando|convulsoes|overdose|inconsciente|engasgado|engasgada|engasgou|engasgando|sufocando|afogando
        danger: sangrando|sangra|sangramento .. muito|nao|para|parar
        danger: perdendo muito sangue
        danger: boca|rosto|cara . esta|ta|ficou? . torta|caida|paralisada
        danger: bebe|filho|filha|labios . esta|ta? . roxo|roxa|mole|azul|roxos
        danger: chamem|chama|chame|mandem|preciso . de? . uma|a . ambulancia|samu
        danger: socorro
        hush: morri|morrendo|morrer|morro . de rir|vontade|saudade|saudades|fome|calor|vergonha
        """;

    private const string Italian = """
        harm: voglio|vorrei|vuole|sto|devo|penso .. uccidermi|uccidere|suicidarmi|suicidarsi|ammazzarmi|impiccarmi|morire
        harm: mi|si voglio|vuole|vorrei . uccidere|ammazzare|impiccare
        harm: mi|si ammazzo|uccido|ammazza|taglio|tagliando|impicco
        harm: mi sto tagliando
        harm: uccidermi|suicidarmi|ammazzarmi|suicidarsi|uccidersi|suicidio|suicida
        harm: farla|faccio|facciamola finita
        harm: non . voglio|vuole|riesco|posso . a? . piu? . vivere|svegliarmi|esistere
        harm: ho|ha . preso|ingoiato|bevuto|preso .. tutte|tutti|scatola|flacone|troppe|troppi .. pillole|pastiglie|compresse|sonniferi|farmaci|medicine|gocce
        harm: vorrei|meglio .. non|fossi . essere|mai|morto|morta . mai|nato|morto . nato|nata
        harm: fossi morto|morta
        harm: mai nato|nata
        harm: vita . mia? . non . ha? . piu senso
        harm: vita non ha . piu|alcun? . senso
        harm: togliermi|togliersi la vita
        danger: non . riesco|riesce|respira|sta|puo . a|piu? . respirare|respirando|respira
        danger: non respira|respiro|risponde|reagisce
        danger: non . si? . sveglia|risveglia
        danger: dolore|dolori|fitte|oppressione .. petto|torace
        danger: infarto|ictus|overdose|convulsioni|convulsione|svenuto|svenuta|incosciente|soffocando|emorragia|annegando
        danger: privo|priva|perso|perde . di|i? . sensi|conoscenza
        danger: perde|perdendo|perdo|perdita . molto|tanto|troppo|di? . sangue
        danger: sanguina|sanguinando .. molto|tanto|non|testa
        danger: chiamate|chiama|chiamare|serve|mandate . un|il? . ambulanza|unambulanza|118|112
        danger: bocca|faccia|viso . storta|paralizzata|storto . di
        hush: muoio|morire|morto|morta . di|dalla|dal . ridere|voglia|risate|sonno|fame|caldo|noia|paura
        hush: ridere|risate .. morire|muoio
        """;

    private const string Dutch = """
        harm: ik|hij|ze|zij|wil wil|wou . gewoon|liever? . dood
        harm: wil|wou|was . ik? . liever|gewoon . dood . zijn|gaan|was
        harm: wil|kan|hoef . niet .. meer leven|verder|wakker
        harm: wil . er niet . meer zijn
        harm: wil er niet meer zijn
        harm: mezelf|zichzelf|mijzelf . iets|van|wat? . kant|aandoen|aan|doden|ophangen|snijden|snij|verhangen|vermoorden
        harm: snij|snijd|snijdt|dood|verwond|snijden mezelf|zichzelf|mijzelf
        harm: maak|maakt|maken|eind|einde . er? . een? . einde|eind . aan
        harm: einde aan . mijn|haar|zijn? . leven|maken
        harm: zelfmoord|zelfdoding|suicidaal|zelfmoordgedachten
        harm: alle|hele|heel|teveel|veel .. pillen|paracetamol|tabletten|slaappillen|medicijnen|strip|doos .. ingenomen|geslikt|genomen|op
        harm: leven . heeft|is . geen? . zin . meer
        harm: leven heeft . geen zin
        harm: beter|liever . dood . ben|was|zijn
        harm: liever dood
        harm: zonder mij .. beter
        danger: ademt|ademen|ademhaling|adem . niet|geen|meer|stopt|slecht|moeilijk
        danger: krijg|krijgt|kan . geen|niet|bijna? . lucht|ademen|adem
        danger: pijn|druk .. borst
        danger: hartaanval|hartinfarct|hartstilstand|beroerte|herseninfarct|bewusteloos|overdosis|stuip|stuipen|stikt|gestikt|verdrinkt|flauwgevallen
        danger: epileptische aanval
        danger: bloedt|bloeden|bloeding .. erg|hevig|stopt|niet|veel|hard
        danger: reageert|beweegt|wordt . niet . meer|wakker
        danger: mond|gezicht|arm . hangt|is . scheef|verlamd
        danger: bel|stuur|bellen . een|een|direct|aub? . ambulance|112
        hush: wil niet meer wachten
        hush: lach|lachen|lachte|verveel|schrik|schrok me|mij . helemaal . dood|rot
        """;

    private const string Polish = """
        harm: chce|chcialbym|chcialabym|zamierzam|mysle|musze ze|sie|o? soba|sie? umrzec|zabic|powiesic|skonczyc|zginac
        harm: zabije|zabic|powiesze|zabijam|tne|cielam sie
        harm: sie|siebie zabic|zabije|tne|powiesic|potne|pociac
        harm: nie chce|moge|potrafie|mam . juz|mi|sily|sie? . dluzej? . zyc
        harm: samobojstwo|samobojstwie|samobojstwa|samobojcze|samobojczy
        harm: skonczyc . ze soba
        harm: skonczyc . z? . soba|zyciem
        harm: odebrac sobie zycie
        harm: polknalem|polknelam|polknela|polknal|wzielam|wzialem|wziela|wzial|lyknelam|zazylam .. wszystkie|cale|cala|opakowanie|garsc .. tabletki|leki|opakowanie|tabletek|paracetamolu|lekow|proszki|pudelko
        harm: nie . widze|ma|mam|ze .. sensu|sens|po . zycia|zyc|co
        harm: lepiej|wolalbym|wolalabym . by? .. nie . zyl|zyla|urodzil|urodzila
        harm: wolalbym|wolalabym|lepiej . by|bym? . nie? . zyc|umrzec
        danger: nie . moge|moze|przestaje|chce . oddychac|oddycha
        danger: nie|przestal|przestala oddycha|oddycham|oddychac|reaguje
        danger: bol|boli|ucisk .. klatce|klatka . piersiowej|piersiowa
        danger: zawal|zawalu|udar|udaru|nieprzytomny|nieprzytomna|drgawki|drgawek|przedawkowal|przedawkowala|przedawkowalem|przedawkowalam|zadlawil|zadlawilo|zemdlal|zemdlala
        danger: stracil|stracila|traci przytomnosc
        danger: dusi|dusze|krztusi sie
        danger: sie dusi|krztusi|wykrwawia
        danger: krwawi|krwawie|krwotok|krew .. bardzo|nie|mocno|przestaje|duzo|leci
        danger: wezwijcie|wezwij|dzwoncie|potrzebna|potrzebuje|zadzwoncie . po|pilnie? . karetke|karetka|pogotowie|112
        danger: ratunku
        hush: umieram|umrzec|zabic|umre . ze|z smiechu|ciekawosci|nudow|glodu
        """;

    private const string Russian = """
        harm: хочу|хочет|хочется|хотел|хотела|собираюсь|решил|решила|буду|думаю .. умереть|сдохнуть|повеситься|убить|застрелиться|утопиться|самоубийство|суицид|исчезнуть
        harm: не хочу|хочет|могу|хочется . больше? . жить|просыпаться|существовать
        harm: убью|убить|убиваю|режу|резать|порезал|порезала себя
        harm: себя убью|режу|убить|порезал|порезала
        harm: покончить|покончу|кончу . с? . собой|жизнью
        harm: самоубийство|самоубийстве|самоубийства|самоубийством|суицид|суициде|суицида|суицидальные|повешусь|выпилиться|роскомнадзор
        harm: наглотался|наглоталась|выпил|выпила|принял|приняла|проглотил|проглотила .. все|всю|пачку|пачка|упаковку|таблеток|горсть|много .. таблетки|таблеток|снотворного|лекарства|парацетамола
        harm: наглотался|наглоталась таблеток
        harm: лучше . бы? . я? . умер|умерла|умереть|сдох
        harm: нет|нету|вижу . никакого . смысла . в|больше . жить|жизни
        harm: смысла жить
        harm: устал|устала жить
        harm: режу|режет|порезал|порезала|вскрыл|вскрыла . себе? . вены
        danger: не|перестал|перестала . может|могу|могут? . дышит|дышу|дышать
        danger: боль|боли|болит|давит|жжет|жжёт .. груди|грудь|грудной|сердце
        danger: инфаркт|инсульт|передозировка|передоз|судороги|судорога|припадок|задыхается|задыхаюсь|подавился|подавилась|истекает|захлебнулся
        danger: без|потерял|потеряла|теряет . сознания|сознание
        danger: не . приходит|реагирует|просыпается|отвечает . в . себя
        danger: кровь|кровотечение .. не|хлещет|сильно|сильное . останавливается|остановить
        danger: вызовите|вызывайте|вызови|нужна|пришлите . срочно? . скорую|скорая
        danger: помогите|спасите .. умирает|умираю|плохо|срочно|дышит|инсульт|инфаркт
        danger: упал|упала .. не|без . встает|встаёт|дышит|сознания
        hush: умираю|умереть|умерла|умер|помираю . со|от . смеху|смеха|скуки|голода|стыда|любопытства
        """;

    private const string Turkish = """
        harm: olmek|olmeyi istiyorum|istiyor|isterim|istedim|dusunuyorum
        harm: yasamak|yasamayi . artik? . istemiyorum|istemiyor
        harm: kendimi|kendini|kendisini oldurecegim|oldurmek|oldurecek|asacagim|asmak|kesiyorum|kestim|oldur
        harm: intihar|intihari|intihara . etmek|edecegim|edecek|ettim|etti|dusunuyorum|dusunuyor|ediyorum|girisimi|istiyorum
        harm: canima kiyacagim|kiymak|kiyarim
        harm: hapi|haplari|hap|ilaci|ilaclari|ilac|uyku . ictim|icti|yuttum|yuttu
        harm: butun|tum|kutu|avuc . hapi|haplari|hap|ilac|ilaci|ilaclari . ictim|icti|yuttum|yuttu
        harm: bileklerimi|bilegimi|damarlarimi . kestim|kesecegim|kesiyorum|keseyim
        harm: yasamanin|hayatin|yasamamin . bir|hicbir? . anlami . yok
        harm: keske . ben? . olsem|olsam|olseydim
        danger: nefes . almiyor|alamiyorum|alamiyor|alamiyo|almakta
        danger: gogsum|gogsu|gogus|gogsumde .. agri|agriyor|agrisi|sikisiyor|aciyor
        danger: kalp krizi
        danger: felc . gecirdi|geciriyor|oldu
        danger: inme . gecirdi|geciriyor
        danger: bilinci|suuru . yok|kapali|gitti
        danger: bayildi .. uyanmiyor|yere|kalkmiyor|annem|babam|cocugum|ne|ambulans|esim|yardim
        danger: annem|babam|esim|cocugum|oglum|kizim|dedem|bebegim|kardesim bayildi|uyanmiyor|boguluyor|yanit
        danger: kan|kaniyor|kanama|kanamasi . cok|hala|kaybediyor? . durmuyor|durmadi|fiskiriyor|kaybediyor
        danger: nobet . geciriyor|gecirdi|geciriyorum
        danger: boguluyor|boguluyorum|zehirlendi
        danger: asiri doz
        danger: ambulans . hemen|lutfen|acil? . cagirin|gonderin|lazim|cagir
        danger: imdat
        hush: gulmekten|meraktan|sikintidan|gulerken . oldum|olucem|oluyorum|olecegim|ol
        """;

    // Swedish, Romanian, Czech, Indonesian, Swahili.
    private const string Plainest = """
        harm: jag vill . inte? . do|leva
        harm: jag vill ta livet
        harm: vreau . sa? . mor|omor|sinucid
        harm: nu . mai? . vreau . sa? . traiesc
        harm: chci|chtel|chtela . se? . umrit|zabit
        harm: aku|saya|gue . ingin|mau|pengen . mati|bunuh
        harm: bunuh diri
        harm: nataka kufa|kujiua
        """;
}
