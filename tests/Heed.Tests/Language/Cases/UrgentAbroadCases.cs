namespace Heed.Tests.Language.Cases;

/// <summary>Made-up cries for help in other languages than English, and posts that only sound like them. One a line.</summary>
public static class UrgentAbroadCases
{
    public static IEnumerable<string> Emergencies => Lines(EmergenciesText);

    public static IEnumerable<string> LookAlikes => Lines(LookAlikesText);

    private static IEnumerable<string> Lines(string list) => list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private const string EmergenciesText = """
        Quero morrer
        não quero mais viver
        vou me matar hoje à noite
        penso em suicídio todos os dias
        não aguento mais viver assim
        minha amiga quer se matar
        tomei todos os remédios da minha mãe
        tomei uma cartela inteira de rivotril
        estou me cortando de novo
        queria nunca ter nascido
        não vejo mais sentido na vida
        vou acabar com a minha vida
        meu pai não está respirando
        não consigo respirar
        minha mãe está com dor no peito muito forte
        ele está tendo um infarto
        minha avó teve um AVC, a boca está torta
        minha filha desmaiou e não acorda
        meu bebê está roxo
        ele está inconsciente no chão
        ela está sangrando muito e não para
        meu filho está tendo uma convulsão
        chamem uma ambulância por favor
        socorro, ele está engasgado
        voglio morire
        mi voglio uccidere
        non voglio più vivere
        ho intenzione di suicidarmi
        non ce la faccio più, voglio farla finita
        penso al suicidio ogni giorno
        ho preso tutte le pillole
        mia sorella ha ingoiato una scatola di sonniferi
        mi taglio di nuovo
        vorrei non essere mai nato
        sarebbe meglio se fossi morto
        la mia vita non ha più senso
        mio padre non respira
        non riesco a respirare
        ho un forte dolore al petto
        mia madre sta avendo un infarto
        mio nonno ha avuto un ictus
        è svenuta e non si sveglia
        mio figlio è privo di sensi
        perde molto sangue dalla testa
        il bambino sta soffocando
        ha le convulsioni
        chiamate un'ambulanza
        aiuto, è andata in overdose
        ik wil dood
        ik wil niet meer leven
        ik ga mezelf van kant maken
        ik maak er een einde aan
        ik denk aan zelfmoord
        mijn zus wil zichzelf iets aandoen
        ik heb alle pillen ingenomen
        hij heeft een hele strip paracetamol geslikt
        ik snij mezelf weer
        ik was liever dood
        het leven heeft geen zin meer
        ik wil er niet meer zijn
        mijn vader ademt niet
        ze krijgt geen lucht
        mijn man heeft pijn op de borst
        ze heeft een hartaanval
        oma heeft een beroerte, haar mond hangt scheef
        hij is bewusteloos
        ze reageert niet meer
        mijn baby stikt
        het bloedt heel erg en stopt niet
        hij heeft een epileptische aanval
        bel een ambulance
        mijn vriend heeft een overdosis genomen
        gusto ko nang mamatay
        ayoko nang mabuhay
        ayaw ko na mabuhay
        magpapakamatay na ako
        gusto kong magpakamatay
        papatayin ko ang sarili ko
        sana mamatay na lang ako
        pagod na akong mabuhay
        ininom ko lahat ng gamot
        nilaslas niya ang pulso niya
        wala nang saysay ang buhay ko
        nagbigti ang kapatid ko
        hindi na humihinga ang tatay ko
        hindi ako makahinga
        inatake sa puso si nanay
        masakit ang dibdib ni papa
        nawalan ng malay ang anak ko
        walang malay si lola
        hindi magising ang asawa ko
        na-stroke po ang lolo ko
        nag overdose po kapatid ko
        dumudugo nang malakas at ayaw tumigil
        kinukumbulsyon ang anak ko
        tumawag po kayo ng ambulansya
        chcę umrzeć
        chcę się zabić
        nie chcę już żyć
        zabiję się dzisiaj
        myślę o samobójstwie
        chcę ze sobą skończyć
        moja siostra chce popełnić samobójstwo
        połknąłem wszystkie tabletki
        wzięłam całe opakowanie paracetamolu
        znowu się tnę
        nie widzę sensu życia
        lepiej by było, gdybym nie żył
        mój tata nie oddycha
        nie mogę oddychać
        mama ma silny ból w klatce piersiowej
        on ma zawał
        babcia ma udar
        on jest nieprzytomny
        córka straciła przytomność
        dziecko się dusi
        bardzo krwawi i nie przestaje
        syn ma drgawki
        wezwijcie karetkę
        przedawkował leki
        main marna chahta hoon
        mujhe marna hai
        mai mar jana chahti hun
        main jeena nahi chahta
        mujhe ab aur nahi jeena
        mai khudkushi karne wala hu
        suicide karna chahta hu
        main apni jaan de dunga
        meri behen ne zeher kha liya
        usne saari goliyan kha li
        jeene ka mann nahi karta
        meri behan aatmahatya karna chahti hai
        papa saans nahi le pa rahe
        mujhe saans nahi aa rahi
        maa behosh ho gayi hai
        papa ke seene me bahut dard hai
        dadi ko heart attack aaya hai
        mummy ko dil ka daura pada hai
        bahut khoon beh raha hai
        khoon nahi ruk raha
        bachcha hosh me nahi hai
        bhai ko daure pad rahe hai
        ambulance bulao jaldi
        nani ko lakwa mar gaya
        मैं मरना चाहता हूँ
        मुझे मरना है
        मैं जीना नहीं चाहती
        मैं आत्महत्या करना चाहता हूं
        मैं अपनी जान दे दूंगा
        उसने सारी गोलियां खा ली
        मेरी बहन ने ज़हर खा लिया
        मुझे अब नहीं जीना
        मैं खुदकुशी कर लूंगा
        मर जाना चाहता हूँ
        पापा सांस नहीं ले पा रहे हैं
        मुझे सांस नहीं आ रही
        मेरी माँ बेहोश है
        सीने में तेज दर्द हो रहा है
        पापा को हार्ट अटैक आ रहा है
        पिताजी को दिल का दौरा पड़ा है
        बहुत खून बह रहा है
        खून बंद नहीं हो रहा
        बच्चे को दौरे पड़ रहे हैं
        दादी को लकवा मार गया
        एम्बुलेंस बुलाओ जल्दी
        أريد أن أموت
        لا أريد أن أعيش
        سأقتل نفسي
        أفكر في الانتحار
        اريد الانتحار
        عايز اموت
        أختي تريد أن تنتحر
        ابتلعت كل الحبوب
        أخذت علبة كاملة من الدواء
        لم أعد أحتمل الحياة
        أتمنى الموت
        بدي موت
        أبي لا يتنفس
        لا أستطيع التنفس
        أمي فاقدة الوعي
        عندي ألم شديد في الصدر
        أبي أصيب بنوبة قلبية
        جدتي أصيبت بجلطة
        ابني مغمى عليه
        هو ينزف بشدة
        النزيف لا يتوقف
        طفلي يختنق
        ابني عنده تشنجات
        اتصلوا بالإسعاف
        я хочу умереть
        не хочу жить
        я убью себя
        хочу покончить с собой
        думаю о самоубийстве
        сестра хочет покончить с жизнью
        я наглотался таблеток
        она выпила все таблетки
        выпил целую пачку снотворного
        я снова режу себя
        лучше бы я умерла
        нет смысла жить
        мой папа не дышит
        не могу дышать
        """;

    private const string LookAlikesText = """
        meu celular morreu de novo
        quero marcar uma consulta para a minha mãe
        morri de rir com esse vídeo
        a enfermeira foi muito atenciosa
        muoio dalla voglia di un caffè
        vorrei prenotare una visita
        il reparto è pulito e il personale gentile
        muoio dal ridere
        ik wil graag een afspraak maken
        de dood van mijn opa is lang geleden
        ik wil niet meer wachten op de uitslag
        ik lach me dood
        patay na ang cellphone ko
        salamat po sa mga nurse
        gusto kong magpa appointment
        mamatay sa kakatawa
        umieram ze śmiechu
        chcę umówić wizytę
        dziękuję za opiekę nad mamą
        nie chcę już czekać na wynik
        hansi se mar gaya
        appointment kab milegi
        doctor sahab bahut acche hain
        मुझे अपॉइंटमेंट चाहिए
        नर्स बहुत अच्छी थीं
        شكرا للممرضات على الرعاية
        أريد حجز موعد
        متى تفتح العيادة
        хочу записаться на приём
        умираю со смеху
        спасибо врачам за заботу
        не хочу ждать три часа
        我想预约医生
        笑死我了
        护士非常好
        我想死你了
        予約を取りたいです
        看護師さんが親切でした
        笑い死にそう
        this food sweet die
        nurse dem try well well
        i wan book appointment
        randevu almak istiyorum
        gülmekten öldüm
        hemşireler çok iyiydi
        tôi muốn đặt lịch khám
        cười chết mất
        cảm ơn các y tá
        mwen vle pran yon randevou
        mèsi anpil enfimyè yo
        muero de risa con este video
        quiero pedir una cita
        je meurs de rire
        je veux prendre rendez-vous
        ich lache mich tot
        ich möchte einen Termin vereinbaren
        """;
}
