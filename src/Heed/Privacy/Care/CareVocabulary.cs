using System.Text;
using Heed.Language;
using static Heed.Privacy.CareTag;

namespace Heed.Privacy;

/// <summary>The English words that <see cref="CareRules"/> reads, written by hand; folded as <see cref="TokenWalk"/> folds them. "We're" and "didn't" are two words.</summary>
internal static class CareVocabulary
{
    private static readonly Dictionary<uint, CareTag> Words = [];
    /// <summary>What a word with an apostrophe in it stands for; some are known without it too (didnt).</summary>
    private static readonly Dictionary<uint, (CareTag First, CareTag Second)> Joined = [], AlsoBare = [];

    public static CareTag Of(uint hash) => Words.GetValueOrDefault(hash);

    /// <summary>The two words that one token stands for: we're, didn't, mum's.</summary>
    public static bool Two(in Token token, out CareTag first, out CareTag second)
    {
        (first, second) = (None, None);
        if (!(token.Is(TokenMarks.Apostrophe) ? Joined : AlsoBare).TryGetValue(token.Hash, out var both)) return false;
        (first, second) = both;
        return true;
    }

    public static uint Hash(string word) => TokenWalk.HashOf(Encoding.UTF8.GetBytes(word));

    static CareVocabulary()
    {
        Add(You, "you u ya yourself");
        Add(Your, "your ur yours");
        Add(He, "he she him himself herself");
        Add(He | His, "her");
        Add(His, "his hers");
        Add(They, "they them");
        Add(Their, "their");
        Add(We, "we i");
        Add(Us, "us me");
        Add(Our, "our my");
        Add(The, "the");
        Add(This, "this that");
        Add(General, "people patients persons anyone anybody someone somebody everyone everybody nobody none those who whoever whose families visitors adults parents kids children women men babies residents neighbors neighbours any every each no all some many most few several public community others victims survivors a an");
        Add(Kin, "son daughter wife husband mother mum mom mam mama mommy mummy dad father daddy papa baby newborn infant child kid toddler brother sister sibling partner spouse fiance fiancee girlfriend boyfriend grandmother grandma gran granny nan nana grandfather grandad granddad grandpa grandson granddaughter aunt auntie uncle niece nephew cousin friend relative boy girl stepson stepdaughter twins triplets one");
        Add(Person, "man woman person gentleman lady guy teenager teen youth individual victim officer policeman firefighter soldier player athlete singer actor actress senator mayor governor president minister politician celebrity star driver passenger cyclist rider biker pilot student pupil teacher inmate prisoner suspect gunman shooter caller author poster complainant worshipper footballer swimmer runner congressman congresswoman representative guest king queen prince princess pope");
        Add(Person | Patient, "patient inpatient outpatient");
        Add(General | Patient, "patients");
        Add(Staff, "team teams doctor doctors nurse nurses staff surgeon surgeons midwife midwives paramedic paramedics physician physicians consultant consultants crew colleagues clinicians therapist therapists specialist specialists medics medic hospital ward unit clinic er department");
        Add(Be, "is are am be s re");
        Add(Be, "remains remain stays");
        Add(Be | Past, "was were been remained");
        Add(Be | Being, "being");
        Add(Have, "have has having ve");
        Add(Have | Past, "had");
        Add(Do, "do does");
        Add(Do | Past, "did");
        Add(Not, "not never nor neither");
        Add(Modal | Not, "cannot cant wont");
        Add(Modal, "will would can could should may might must shall ll lets");
        Add(If, "if whether unless anyone who whoever");
        Add(When, "when while since after during before once until");
        Add(But, "but however yet except though although");
        Add(And, "and or then");
        Add(Prep, "in on at to into under from with by for of through out off within onto inside near about against without");
        Add(Adverb, "also already just even ever always first immediately quickly indeed actually properly safely personally well really very so longer still now once only sadly certainly definitely simply kindly directly recently promptly being later soon both right only again only quite twice yesterday today");
        Add(Say, "say confirm deny discuss talk comment tell share speak disclose reveal answer know");
        Add(Done, "treated admitted readmitted discharged operated diagnosed misdiagnosed hospitalised hospitalized triaged resuscitated intubated examined vaccinated sedated medicated anaesthetised anesthetized stabilised stabilized restrained revived transfused immunised immunized ventilated x-rayed xrayed catheterised");
        Add(Deed, "treat admit readmit discharge operate diagnose misdiagnose hospitalise hospitalize triage resuscitate intubate examine vaccinate sedate stabilise stabilize transfuse");
        Add(Doing, "treating admitting discharging operating diagnosing triaging resuscitating examining stabilising stabilizing delivering nursing");
        Add(Moved, "brought taken took moved transferred flown airlifted rushed seen saw tested checked given released delivered sent referred born scanned screened monitored helped put placed transported carried assessed evaluated called kept left pronounced declared met visited spoke spoken fed washed saved lost");
        Add(Met, "saw seen helped called spoke spoken delivered followed");
        Add(Mend, "doing getting feeling resting home known fighting");
        Add(Named, "mum mom mam mama mommy mummy dad daddy papa grandma gran granny nan nana grandad granddad grandpa");
        Add(Gave, "gave given took taken drew sent kept offered did done got checked tested scanned moved transferred brought delivered lost mixed cancelled canceled failed hurt harmed");
        Add(Dealt, "offered told advised asked given prescribed scheduled booked seen checked tested scanned assessed screened sent kept left turned ignored neglected mistreated informed warned referred released monitored examined helped moved transferred fed overcharged billed born");
        Add(Got, "received got had underwent undergoing receiving getting needed");
        Add(Undergone, "underwent undergoing");
        Add(Came, "came visited stayed arrived waited attended returned left spent checked walked sat turn turned chose");
        Add(Refused, "missed cancelled canceled refused declined rejected skipped");
        Add(Died, "died passed");
        Add(Noun, "visit visits appointment appointments stay surgery procedure treatment treatments test tests result results scan scans diagnosis condition prescription prescriptions medication medications medicine medicines meds bill bills chart record records room doctor doctors nurse nurses provider admission discharge delivery baby wait operation op ops xray bloods bloodwork birth labour labor referral injury injuries chemo chemotherapy radiotherapy radiation dialysis therapy recovery illness symptoms wound stitches bed surgeon midwife consultant physician specialist transplant biopsy pregnancy cancer care medication case file files infection allergy insurance consultation checkup follow-up followup pain notes dose doses cast fracture hospitalisation hospitalization rehab anaesthetic anesthetic aftercare transfusion transfer antibiotics painkillers blood ultrasound mri");
        Add(PureNoun, "surgery treatment treatments diagnosis condition prescription medication medications chemo chemotherapy radiotherapy dialysis operation recovery admission discharge results scan scans transplant biopsy illness symptoms wound stitches injuries injury prognosis overdose transfusion antibiotics painkillers medicine");
        Add(Ward, "ward icu nicu picu er ed surgery theatre labour labor intensive emergency trauma maternity oncology a&e hospice custody");
        Words.Remove(Hash("custody"));
        Add(House, "hospital clinic unit department facility centre center care ward er icu room bed");
        Add(Here, "here");
        Add(State, "stable recovering critical unconscious sedated ventilated intubated healing improving hospitalised hospitalized comatose");
        Add(Joy, "pleasure privilege honour honor honored honoured loved love enjoyed enjoy glad happy pleased proud grateful lucky delighted joy relieved thrilled wonderful");
        Add(Wish, "wish wishing hope hoping praying wishes hopes prayers pray rooting");
        Add(Sorry, "sorry apologise apologize apology apologies regret");
        Add(Event, "meeting fair event run walk webinar forum drive hall concert gala open website page site post video message comment review story sign news notice question questions feedback note letter picture call email tour fundraiser game talk");
        Add(Ask, "dm pm message send tell give share post reply comment provide confirm what whats drop leave text inbox state include type write need");
        Add(Record, "record records chart charts file files notes logs log system database");
        Add(Show, "show shows indicate indicates reflect reflects say says state states tell tells confirm confirms suggest suggests");
        Add(Advice, "ask call see tell contact visit to with consult choose find need bring");
        Join();
    }

    private static void Add(CareTag tag, string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Words[Hash(word)] = Of(Hash(word)) | tag;
    }

    private static void Join()
    {
        foreach (var word in "i you we they he she it who that there".Split(' '))
            foreach (var (end, tag) in new[] { ("re", Be), ("ve", Have), ("ll", Modal), ("d", Have | Modal | Past), ("s", Be | Have | Possessive), ("m", Be) })
                Joined.TryAdd(Hash(word + end), (Of(Hash(word)), tag));
        foreach (var word in "is are was were do does did has have had could would should might must can".Split(' '))
        {
            var both = (Of(Hash(word)), Not);
            Joined[Hash(word + "nt")] = both;
            AlsoBare[Hash(word + "nt")] = both;
        }
        Joined[Hash("cant")] = AlsoBare[Hash("cant")] = Joined[Hash("wont")] = AlsoBare[Hash("wont")] = (Modal, Not);
        foreach (var (word, tags) in new[] { ("youre", (You, Be)), ("youve", (You, Have)), ("theyre", (They, Be)), ("hes", (He, Be | Have)), ("shes", (He, Be | Have)), ("weve", (We, Have)), ("ive", (We, Have)) }) AlsoBare[Hash(word)] = tags;
        // "Your mum's results" and "your mum's recovering" look alike until the next word.
        foreach (var word in Nouns) Joined.TryAdd(Hash(word + "s"), (Of(Hash(word)), Be | Have | Possessive));
    }

    private static readonly string[] Nouns = ("son daughter wife husband mother mum mom mam dad father daddy mummy mommy baby newborn infant child kid toddler brother sister partner spouse grandmother grandma gran granny nan nana grandfather grandad granddad grandpa grandson granddaughter aunt auntie uncle niece nephew cousin friend relative boy girl one "
        + "man woman person gentleman lady patient officer player singer actor senator mayor governor president minister driver student teacher victim everyone anyone anybody everybody somebody someone nobody").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
