namespace Heed.Language.Words;

/// <summary>
/// The plainest cries for help of <see cref="UrgentWords"/> in Tagalog, Hindi (in both scripts), Arabic, Chinese, Japanese, Vietnamese, Nigerian Pidgin and Haitian Creole, in the same notation.
/// Chinese and Japanese characters are words of their own, so each is a step.
/// </summary>
internal static class UrgentWordsFarther
{
    public static readonly string[] Lists = [Tagalog, HindiRomanised, Hindi, Arabic, Chinese, Japanese, Vietnamese, Pidgin, Haitian];

    private const string Tagalog = """
        harm: gusto|gustong|sana . ko|kong|ko|nang|siya|niyang? . na|nang|ng? . lang|mamatay? . mamatay|magpakamatay
        harm: sana .. mamatay|namatay
        harm: mamatay . na? . lang? . ako|sana
        harm: magpapakamatay|magpakamatay|nagpakamatay|pagpapakamatay|magbibigti|nagbigti|magbigti|maglalaslas|naglaslas|nakakamatay
        harm: ayoko|ayaw . ko|nang|na|kong|niyang? . na|nang? . mabuhay
        harm: papatayin|patayin|saktan|sasaktan . ko|niya? . ang|na? . sarili
        harm: pagod . na? . akong|ako|kong? . mabuhay
        harm: ininom|nilunok|uminom . ko|niya|ng? . lahat|buong|maraming . ng|na|ang? . gamot|tableta|pills
        harm: nilaslas|laslas|laslasan . ko|niya|na? . ang? . pulso|pulsuhan|braso
        harm: wala|walang . nang|na|ng? . saysay|kwenta|silbi . na? . ang? . buhay
        danger: hindi|di . na|ako|siya|na? . humihinga|makahinga|makahinga
        danger: hirap . na|sa|akong|siyang? . huminga|humihinga
        danger: inatake|atake . sa|na|po|siya? . puso|sa . puso
        danger: masakit|sumasakit|naninikip|paninikip . po|na|ang|ng? . ang? . dibdib
        danger: nawalan|walang|nawala . po|na|siya? ng? malay
        danger: hindi|di . na|siya|po? . magising|gumigising|sumasagot|gumagalaw
        danger: na|nag stroke|overdose|collapse . po|siya|si|ang|ako
        danger: dumudugo|nagdudugo|pagdurugo .. ayaw|malakas|tumigil|tumitigil|marami|ulo
        danger: kinukumbulsyon|kinukumbulsiyon|nangingisay|kumbulsyon|nasasakal|nalulunod|nabulunan|nabilaukan
        danger: tumawag|tawag|padala|pakitawag|kailangan . po|ng|kayo|namin|ko? . kayo|ng|ng . ambulansya|ambulance|tulong
        danger: saklolo
        hush: mamatay|namatay|patay|mamamatay . na . sa|ako|kakatawa|katatawa . sa . kakatawa|katatawa|kilig|tawa|gutom
        hush: sa kakatawa|katatawa|tawa
        """;

    private const string HindiRomanised = """
        harm: marna|mar|marne . jana|ka|jane|ko? . chahta|chahti|chahte|hai|mann|dil|chaahta|chahata
        harm: mujhe|muje|mujhko|mujhse . ab? . aur|nahi|bas? . marna|jeena|jina|mar
        harm: mai|main|mein|hum . ab? . mar? . jaunga|jaungi|jaungaa|jana|raha|rahi
        harm: jeena|jina|jeene|jine . hi|ka? . nahi|nahin|nai|mann|dil|man
        harm: nahi|nahin|nai . aur? . jeena|jina|jee|jeena
        harm: khudkushi|khudkhushi|khudkusi|aatmahatya|atmahatya|atamhatya
        harm: suicide . kar|karna|karne|karungi|karunga|karke? . chahta|chahti|wala|lunga|lungi|lu|hu|hai
        harm: apni|apne . jaan|jan|aap . ko? . de|dunga|dungi|le|leni|lelunga|maar? . dunga|dungi|dena|lunga|lungi|du
        harm: zeher|zehar|jeher|jahar|zahar . kha|pi|khaa? . liya|li|lunga|lungi|lu|lia
        harm: goliyan|goliya|goli|golian|dawai|dawaiyan|tablet . kha|khaa|le? . li|liya|gaya|gayi|lia
        harm: phansi|faansi|fansi . laga|lagane|lagaa|pe . li|lunga|lungi|liya
        danger: saans|sans|saas|sasen . nahi|nahin|nai|lene|band|ruk|phool|le . le|aa|ho|me|mein|rahi|rahe|gayi|pa|dikkat|taklif
        danger: saans|sans nahi|nahin|band|ruk
        danger: behosh|bihosh|behos|bejaan . ho|hai|pada|padi|gaya|gayi|hain
        danger: hosh . me|mein|nahi? . nahi|nahin|hai
        danger: seene|sine|seena|chhati|chati . me|mein|may? . bahut|bohot|tez|bhari? . dard
        danger: dil . ka? . dora|daura|dauraa
        danger: heart|attack . attack . aaya|aya|aagaya|aa|aata|ho|pada|hua? . hai|gaya|raha|rahe
        danger: khoon|khun . bahut|nahi|bohot|nahin? . beh|nikal|ruk|bah|nikl . raha|rahi|rha
        danger: khoon|khun nahi|nahin|band . ruk|ho
        danger: bahut|bohot khoon|khun
        danger: daure|dore|mirgi|daura . pad|ka|aa|par? . rahe|raha|gaye|daura
        danger: lakwa|laqwa|lakva . mar|maar|ho|lag? . gaya|gya|gayi
        danger: ambulance . ko? . bulao|bulaao|bulaiye|bhejo|bhejiye|chahiye|bulwao
        danger: bachao|bachaao . bachao|bachaao|koi|please|mujhe|meri|mere
        hush: hansi|hasi|haste|hans|haskar . se|haste|hanste . mar|lotpot
        """;

    private const string Hindi = """
        harm: मरना|मर . जाना|जाने? . चाहता|चाहती|है|चाहते|हूँ|हूं
        harm: मुझे|मुझको . अब|और? . मरना|नहीं . जीना|है
        harm: मर . जाऊंगा|जाऊँगा|जाऊंगी|जाऊँगी|जाना
        harm: जीना|जीने . ही|का? . नहीं|मन
        harm: नहीं . और? . जीना
        harm: आत्महत्या|खुदकुशी|ख़ुदकुशी|खुदखुशी
        harm: जान . दे . दूंगा|दूँगा|दूंगी|दूँगी|देना|दूं|लूंगा|लूंगी
        harm: ज़हर|ज़हर|जहर . खा|पी . लिया|लूंगा|लूंगी|ली
        harm: सारी|सारे|बहुत|ढेर|पूरी . सारी? . गोलियां|गोलियाँ|दवाइयां|दवाई|दवा . खा? . ली|लीं|लिया
        harm: फांसी|फाँसी . लगा|लगाने . ली|लूंगा|लूंगी
        danger: सांस|साँस|सांसें . नहीं|बंद|रुक|लेने|फूल . ले|आ|हो|गई|में? . पा|रही|रहे|गयी|दिक्कत|तकलीफ
        danger: सांस|साँस नहीं|बंद|रुक
        danger: बेहोश
        danger: होश . में|नहीं? . नहीं|है
        danger: सीने|छाती . में? . बहुत|तेज|तेज़|तेज़|भारी? . दर्द
        danger: दिल . का? . दौरा
        danger: हार्ट अटैक|अटेक
        danger: खून|ख़ून|रक्त . नहीं|बहुत|बंद|बह|रुक . बह|रुक|हो|निकल|नहीं|रहा
        danger: बहुत खून|ख़ून
        danger: दौरे|दौरा|मिर्गी . पड़|पड़|आ|का . रहे|रहा|दौरा|गया|है
        danger: लकवा|स्ट्रोक . मार|हो|आ|आया . गया|है|रहा
        danger: एम्बुलेंस|एंबुलेंस|ऐम्बुलेंस . को? . बुलाओ|बुलाइए|भेजो|चाहिए|भेजिए|बुलाये
        danger: बचाओ
        hush: हंसी|हँसी|हंस|हँस . से|हंस|के . मर
        """;

    private const string Arabic = """
        harm: أتمنى|اتمنى الموت
        harm: أريد|اريد|عايز|عايزة|عاوز|عاوزه|عاوزة|ابي|ابغى|بدي|بدّي|أتمنى|اتمنى|ودي|حابب|نفسي|تريد|يريد . أن|ان? . أموت|اموت|موت|الموت|تموت|يموت|أنتحر|انتحر|تنتحر|ينتحر|الانتحار
        harm: لا|ما|مش|لم . أريد|اريد|عايز|بدي|أستطيع|ابغى|أعد|عاد . أن|ان|أحتمل|احتمل|أتحمل|اتحمل? . أعيش|اعيش|الحياة|العيش|حياتي
        harm: سأقتل|ساقتل|أقتل|اقتل|هقتل|بقتل نفسي|حالي
        harm: الانتحار|انتحار|أنتحر|انتحر|سأنتحر|سانتحر|هنتحر|الإنتحار|بالانتحار|للانتحار
        harm: أنهي|انهي|سأنهي|إنهاء|انهاء . حياتي
        harm: ابتلعت|بلعت|ابتلع|شربت|أخذت|اخذت|أخدت|تناولت|خدت . كل|جميع|علبة|كامل|شريط|كمية? . كاملة|كل|كبيرة? . من? . الحبوب|حبوب|الدواء|الأدوية|الادوية|المنوم|دواء|بنادول
        harm: أجرح|اجرح|أقطع|قطعت|جرحت . نفسي|شراييني|عروقي
        harm: ليتني|ياليتني . لم|مت|أموت . أولد|اولد|مت
        danger: لا|ما|مش|توقف|وقف . يستطيع|أستطيع|استطيع|قادر|قادرة|اقدر|أقدر|عم|عن? . يتنفس|تتنفس|أتنفس|اتنفس|التنفس|بيتنفس|بتتنفس|النفس
        danger: فاقد|فاقدة|فقد|فقدت|فاقده . الوعي|وعيه|وعيها|للوعي
        danger: مغمى|مغمي|اغمي|أغمي . عليه|عليها
        danger: ألم|الم|وجع|آلام|ضيق . شديد|حاد|قوي|كبير? . في? . الصدر|صدري|صدره|صدرها|بالصدر|بصدري
        danger: نوبة|بنوبة|أزمة|ازمة|بأزمة|ذبحة|سكتة|بسكتة . قلبية|صدرية|دماغية
        danger: جلطة|بجلطة|جلطه . في|دماغية
        danger: أصيب|أصيبت|اصيب|اصيبت|جاته|جاتها|صار . له|لها|معه? . بجلطة|جلطة|بنوبة|نوبة|تشنجات|بسكتة
        danger: ينزف|تنزف|أنزف|بينزف|النزيف|نزيف . لا|بشدة|شديد|حاد|كثير|ما|بغزارة|كتير
        danger: يختنق|تختنق|اختنق|أختنق|بيختنق|تشنجات|تشنج|يتشنج|تتشنج|يغرق
        danger: اتصلوا|اتصل|أرسلوا|ارسلوا|نحتاج|أحتاج|اطلبوا . إلى? . بالإسعاف|بالاسعاف|إسعاف|اسعاف|الإسعاف|الاسعاف|سيارة
        danger: النجدة|انقذوني|أنقذوني|الحقوني|أنقذوا|انقذوا
        hush: أموت|اموت|مت|متت|هموت . من|عليك|فيك . الضحك|ضحك|الجوع|البرد
        """;

    private const string Chinese = """
        harm: 想 死
        harm: 不 想 活
        harm: 不 想 再 活
        harm: 自 杀|殺
        harm: 轻|輕 生
        harm: 活 不 下 去
        harm: 活 着|著 没|沒 .. 意|有 .. 思|义|義|意
        harm: 结|結 束 . 自 .. 生 命
        harm: 结|結 束 . 我? . 的? . 生 命
        harm: 割 腕|脉|脈
        harm: 跳 楼|樓|河|江|桥|橋
        harm: 上 吊
        harm: 吞|吃|喝|服 .. 整|全|所|安|很|大 .. 瓶|药|藥 .. 药|藥
        harm: 吞|吃|服 了|下 . 安 眠 药|藥
        danger: 没|沒 . 有? . 呼 吸
        danger: 不|无|無|停 . 能|法|止|了? . 呼 吸
        danger: 呼 吸 . 困|停|不|急 . 难|難|止|了
        danger: 喘 不 过|過|上
        danger: 胸 口|部|闷|悶 .. 痛|疼
        danger: 胸 痛|疼
        danger: 心 脏|臟 病 .. 发|發 . 作
        danger: 心 肌 梗
        danger: 心 梗
        danger: 中 风|風 了|倒
        danger: 昏 迷|倒|厥|过|過
        danger: 晕|暈 倒|过|過|厥
        danger: 失 去 .. 意 识|識
        danger: 没|沒 . 有? . 意 识|識
        danger: 叫 不 醒
        danger: 流|失|吐|咳|大 .. 很|好|太|大|量|出 . 多|量 . 血
        danger: 血 . 止|停 . 不 住|下
        danger: 大 出 血
        danger: 抽 搐|筋
        danger: 噎 住|到|着
        danger: 窒 息
        danger: 药|藥|服 . 药|藥|物 . 过|過 量
        danger: 救 护|護 车|車
        danger: 救 命
        hush: 笑|累|饿|餓|热|熱|忙|困|烦|煩|吓|嚇 死
        hush: 想 死 你|妳|他|她
        """;

    private const string Japanese = """
        harm: 死 に た
        harm: 死 の う
        harm: 死 ん で . し|も? . ま|い
        harm: 自 殺
        harm: 生 き て .. い|た .. く|た な|く
        harm: 生 き る . の|こ .. つ|辛|苦|意 ら|い|し|味
        harm: 消 え . て|た .. し|い . ま
        harm: 首 . を? . 吊|つ
        harm: 飛 び 降 り
        harm: 飛 び 込|こ
        harm: リ ス ト カ|カッ
        harm: リ ス カ
        harm: 薬|錠|睡 .. 全|大|た|沢 .. 飲|の ん|み
        harm: オ ー バ ー ド ー ズ
        danger: 息 . が|を|し? . で|し|苦|止|て . き|て|い . な|い|ま . い
        danger: 呼 吸 . が|を|困? . 止|し|で|な|荒|苦
        danger: 胸 . が|の|に? . 痛|苦|締
        danger: 意 識 . が|を? . な|無|失|戻|も
        danger: 倒 れ . た|て|ま
        danger: 心 筋 梗 塞
        danger: 心 臓 . 発|が . 作|止
        danger: 心 停 止
        danger: 脳 卒|梗|出 中|塞|血
        danger: 血 . が? . 止 ま ら
        danger: 出 血 . が|多|ひ|し
        danger: け い れ ん
        danger: 痙 攣
        danger: 窒 息
        danger: 救 急 車 .. 呼|来|お|た
        danger: 助|た す け て
        danger: 助 け て
        danger: 溺 れ
        hush: 笑 .. 死
        """;

    private const string Vietnamese = """
        harm: muon|thich|chi|that chet
        harm: khong muon song|ton
        harm: khong . con? . muon . song
        harm: tu tu|sat|van
        harm: muon|se|dinh|vua . tu? . tu|sat
        harm: uong het|ca|qua . vi|lo|nhieu|chai? . thuoc
        harm: rach|cua . co? tay
        harm: cat co tay
        harm: song|cuoc . khong|chang|doi . con|co? . y? . nghia
        harm: song khong con
        harm: nhay . lau|cau|xuong? . tu
        danger: khong|kho|ngung . the? tho
        danger: dau|tuc . that? . nguc
        danger: dau tim
        danger: con|bi|len . dot quy
        danger: nhoi mau . co
        danger: bat tinh
        danger: ngat . xiu|di|lim|roi
        danger: co giat
        danger: chay|mat|ra . rat|qua? . nhieu . mau
        danger: mau . chay . khong|nhieu|mai . ngung|cam
        danger: bi hoc
        danger: nghet tho
        danger: qua lieu
        danger: duoi nuoc
        danger: xe cap . cuu
        danger: goi . xe|115? . cap
        danger: cuu . toi|voi|me|bo|con? . voi
        hush: cuoi chet
        hush: met|doi|nong|vui|buon|nho chet
        """;

    private const string Pidgin = """
        harm: i|dem|she|him|wey wan die
        harm: i|dem|she|him|wey wan kill|end . myself|am
        harm: wan|go . just . die|kill|hang . myself|himself|herself|imself
        harm: no wan|fit . live|continue|carry . again|with|this
        harm: no wan live
        harm: don tire . for|to? . life|live|living|dis|this
        harm: life don tire
        harm: wan end am
        harm: drink|drank . sniper|otapiapia|kerosene|izal|hypo
        harm: don|go|wan|just . swallow|drink|take . plenty|all|many . tablet|tablets|drug|drugs|medicine|pills
        harm: better make . i|she|he? . die
        harm: make . i|god? . just . die|take . me|life
        harm: death . i dey|wan . find|want|look
        danger: no|nor|never . dey|fit|gree|sabi? . breathe|breath|breeth
        danger: no|nor . dey . wake|respond|talk|move|answer
        danger: don faint|collapse|fall|pass|die
        danger: blood . dey|no? . rush|gree|comot|flow|pour . stop
        danger: dey . bleed|convulse|jerk|choke|shake|vomit . and|plenty|blood|well|him|o|no
        danger: chest . dey? . pain|tight|hold|burn
        danger: eye . don? . turn
        danger: abeg|biko|ejoo . help|una? . my|come|help|save .. mama|papa|pikin|wife|husband|brother|sister|baby
        hush: sweet|dey|laugh . die|kill . o|belle
        hush: laugh . wan . kill|die
        """;

    private const string Haitian = """
        harm: vle|anvi|prale mouri
        harm: touye . tet? . mwen|m|li|mwenm|pam
        harm: pa . vle|kapab|ka . viv . anko
        harm: pa vle viv
        harm: pran|vale|bwe . tout|anpil|yon? . grenn|medikaman|bwat|konprime . yo
        harm: bwe|bwem pwazon|klowoks
        harm: koupe venn
        danger: pa|sispann . ka|kapab|ap|fin? . respire
        danger: pedi|san . konesans
        danger: tonbe . li|epi? . pa|san . reponn|leve|bouje|konesans
        danger: pa . ka|ap? . reponn|reveye|leve|bouje . anko
        danger: fe|gen|ap . yon|fe? . kriz|malkadi|konvilsyon
        danger: kriz kadyak
        danger: doule|mal .. pwatrin|kem|lestomak
        danger: senyen|senye . anpil|pa|toujou|anpil|tet
        danger: san . an|ap? . pa|koule . vle|ka|anpil . rete|kanpe
        danger: rele|voye|bezwen . yon|anbilans? . anbilans
        danger: ap . toufe|trangle|nwaye
        danger: anmwe|ede sekou|m|mwen .. toufe|respire|mouri|vit|tanpri
        danger: konjesyon . serebral
        """;
}
