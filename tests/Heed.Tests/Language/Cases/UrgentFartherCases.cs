namespace Heed.Tests.Language.Cases;

/// <summary>Made-up cries for help in languages other than English, the second half. One a line.</summary>
public static class UrgentFartherCases
{
    public static IEnumerable<string> All => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private const string Text = """
        сильная боль в груди
        у папы инфаркт
        у мамы инсульт помогите
        ребёнок без сознания
        он потерял сознание
        бабушка не приходит в себя
        кровь не останавливается
        у сына судороги
        ребенок задыхается
        вызовите скорую
        我想死
        我不想活了
        我要自杀
        我想结束自己的生命
        她说她想自杀
        活着没有意思
        我吞了一整瓶安眠药
        我又割腕了
        真的活不下去了
        他要跳楼
        我爸爸没有呼吸了
        我不能呼吸
        我喘不过气
        妈妈胸口很痛
        爷爷心脏病发作
        奶奶中风了
        他昏迷不醒
        她晕倒了叫不醒
        孩子失去意识
        流了很多血
        血止不住
        孩子在抽搐
        快叫救护车
        宝宝噎住了
        服药过量
        死にたい
        もう生きていたくない
        自殺したい
        消えてしまいたい
        今夜死のうと思う
        薬を全部飲んだ
        薬を大量に飲みました
        リストカットしてしまった
        飛び降りようと思っている
        生きるのがつらい
        首を吊りたい
        父が息をしていない
        息ができない
        胸が痛い、苦しい
        母が倒れた
        助けて 意識がない
        呼吸が止まった
        祖父が心筋梗塞
        脳卒中かもしれない
        血が止まらない
        子供がけいれんしている
        窒息しそう
        救急車を呼んで
        赤ちゃんの意識がない
        i wan die
        i wan kill myself
        i no wan live again
        i don tire for life
        life don tire me i wan end am
        my sister drink sniper
        him don swallow plenty tablet
        she dey talk say she go kill herself
        i go hang myself
        e better make i die
        i no fit continue with this life
        na death i dey find
        my papa no dey breathe
        i no fit breathe well
        abeg help my mama don faint
        he no dey wake up
        blood dey rush from him head
        blood no gree stop
        my chest dey pain me well well
        my pikin dey shake him eye don turn
        grandpa don collapse for house
        she no dey respond
        the baby no dey breathe o
        my wife dey bleed and nobody dey
        ölmek istiyorum
        artık yaşamak istemiyorum
        kendimi öldüreceğim
        intihar etmek istiyorum
        intiharı düşünüyorum
        canıma kıyacağım
        bütün hapları içtim
        bir kutu ilaç içtim
        bileklerimi kestim
        kız kardeşim intihar edecek
        yaşamanın anlamı yok
        keşke ölsem
        babam nefes almıyor
        nefes alamıyorum
        göğsüm çok ağrıyor
        annem kalp krizi geçiriyor
        dedem felç geçirdi
        bilinci yok
        annem bayıldı uyanmıyor
        çok kanıyor durmuyor
        kanama durmuyor
        çocuğum nöbet geçiriyor
        bebeğim boğuluyor
        ambulans çağırın
        tôi muốn chết
        tôi không muốn sống nữa
        tôi muốn tự tử
        tôi sẽ tự sát
        em gái tôi muốn tự tử
        tôi đã uống hết thuốc ngủ
        tôi uống cả vỉ thuốc
        tôi vừa rạch tay
        sống không còn ý nghĩa
        chỉ muốn chết thôi
        bố tôi không thở
        tôi không thở được
        mẹ tôi đau ngực dữ dội
        ông tôi bị đau tim
        bà tôi bị đột quỵ
        bố tôi bị bất tỉnh
        mẹ tôi ngất xỉu
        con tôi bị co giật
        chảy nhiều máu quá
        máu chảy không ngừng
        con tôi bị hóc
        gọi xe cấp cứu giúp tôi
        mwen vle mouri
        mwen pa vle viv ankò
        m ap touye tèt mwen
        m vle touye tèt mwen
        li vle touye tèt li
        mwen anvi mouri
        mwen pran tout grenn yo
        mwen bwè pwazon
        papa m pa ka respire
        mwen pa ka respire
        li pa respire
        manman m pèdi konesans
        li tonbe li pa reponn
        pitit mwen ap fè kriz
        l ap senyen anpil
        san an pa vle rete
        papa m fè yon kriz kadyak
        mwen gen doulè nan lestomak ak pwatrin
        rele yon anbilans
        souple ede m, bebe a ap toufe
        no quiero vivir
        me quiero morir
        quiero matarme
        me voy a suicidar
        no puedo respirar
        mi bebe no respira
        mi papa se desmayó y no reacciona
        le está dando un infarto a mi mamá
        me tomé todas las pastillas
        ya no aguanto más quiero acabar con todo
        mi hija se está ahogando
        hay un tirador en el hospital
        está convulsionando
        je veux mourir
        je veux me tuer
        j'ai avalé tous mes médicaments
        mon père ne respire plus
        mon bébé est inconscient
        elle fait un AVC
        il fait une crise cardiaque
        je n'en peux plus, je veux en finir
        je vais me suicider
        elle convulse
        il saigne beaucoup et personne ne vient
        ich will sterben
        ich will mich umbringen
        ich bringe mich um
        mein Vater atmet nicht
        mein Baby ist bewusstlos
        sie hat einen Schlaganfall
        er hat einen Herzinfarkt
        ich habe alle Tabletten genommen
        ich kann nicht mehr, ich will nicht mehr leben
        er blutet stark und keiner kommt
        sie krampft
        quero morrer
        vou me matar
        tomei todos os remédios
        não aguento mais viver
        sta avendo un infarto
        non ce la faccio più voglio farla finita
        ma zawał
        nie chcę żyć
        ayoko na mabuhay
        tulong po inatake sa puso si nanay
        mai mar jaunga
        jag vill dö
        nakakamatay
        vreau sa mor
        chci umřít
        أنا عايز أموت
        muốn chết
        aku ingin mati
        nataka kufa
        """;
}
