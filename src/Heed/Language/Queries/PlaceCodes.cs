namespace Heed.Language.Queries;

/// <summary>Countries by their two and three letters (ISO 3166-1) and by the names people type, and languages by theirs (ISO 639).</summary>
internal static class PlaceCodes
{
    private const string Countries = """
        ad and ae are af afg ag atg ai aia al alb am arm ao ago aq ata ar arg as asm at aut au aus aw abw ax ala az aze ba bih bb brb bd bgd be bel bf bfa bg bgr bh bhr bi bdi bj ben
        bl blm bm bmu bn brn bo bol bq bes br bra bs bhs bt btn bv bvt bw bwa by blr bz blz ca can cc cck cd cod cf caf cg cog ch che ci civ ck cok cl chl cm cmr cn chn co col cr cri
        cu cub cv cpv cw cuw cx cxr cy cyp cz cze de deu dj dji dk dnk dm dma do dom dz dza ec ecu ee est eg egy eh esh er eri es esp et eth fi fin fj fji fk flk fm fsm fo fro fr fra
        ga gab gb gbr gd grd ge geo gf guf gg ggy gh gha gi gib gl grl gm gmb gn gin gp glp gq gnq gr grc gs sgs gt gtm gu gum gw gnb gy guy hk hkg hm hmd hn hnd hr hrv ht hti hu hun
        id idn ie irl il isr im imn in ind io iot iq irq ir irn is isl it ita je jey jm jam jo jor jp jpn ke ken kg kgz kh khm ki kir km com kn kna kp prk kr kor kw kwt ky cym kz kaz
        la lao lb lbn lc lca li lie lk lka lr lbr ls lso lt ltu lu lux lv lva ly lby ma mar mc mco md mda me mne mf maf mg mdg mh mhl mk mkd ml mli mm mmr mn mng mo mac mp mnp mq mtq
        mr mrt ms msr mt mlt mu mus mv mdv mw mwi mx mex my mys mz moz na nam nc ncl ne ner nf nfk ng nga ni nic nl nld no nor np npl nr nru nu niu nz nzl om omn pa pan pe per pf pyf
        pg png ph phl pk pak pl pol pm spm pn pcn pr pri ps pse pt prt pw plw py pry qa qat re reu ro rou rs srb ru rus rw rwa sa sau sb slb sc syc sd sdn se swe sg sgp sh shn si svn
        sj sjm sk svk sl sle sm smr sn sen so som sr sur ss ssd st stp sv slv sx sxm sy syr sz swz tc tca td tcd tf atf tg tgo th tha tj tjk tk tkl tl tls tm tkm tn tun to ton tr tur
        tt tto tv tuv tw twn tz tza ua ukr ug uga um umi us usa uy ury uz uzb va vat vc vct ve ven vg vgb vi vir vn vnm vu vut wf wlf ws wsm ye yem yt myt za zaf zm zmb zw zwe
        """;

    private const string CountryNames = """
        us=united states;us=united states of america;us=america;gb=united kingdom;gb=great britain;gb=england;gb=scotland;gb=wales;gb=uk;ca=canada;au=australia;nz=new zealand;ie=ireland;
        de=germany;fr=france;es=spain;it=italy;pt=portugal;nl=netherlands;nl=holland;be=belgium;ch=switzerland;at=austria;se=sweden;no=norway;dk=denmark;fi=finland;is=iceland;pl=poland;cz=czechia;
        cz=czech republic;hu=hungary;ro=romania;bg=bulgaria;gr=greece;tr=turkey;ua=ukraine;ru=russia;il=israel;eg=egypt;sa=saudi arabia;ae=united arab emirates;in=india;pk=pakistan;bd=bangladesh;
        cn=china;jp=japan;kr=south korea;tw=taiwan;sg=singapore;my=malaysia;id=indonesia;ph=philippines;vn=vietnam;th=thailand;br=brazil;mx=mexico;ar=argentina;cl=chile;co=colombia;pe=peru;
        za=south africa;ng=nigeria;ke=kenya;gh=ghana;et=ethiopia;hr=croatia;si=slovenia;sk=slovakia;rs=serbia;lu=luxembourg;pr=puerto rico
        """;

    private const string LanguageCodes = """
        en eng english;es spa spanish;fr fra french;de deu german;it ita italian;pt por portuguese;nl nld dutch;sv swe swedish;no nor norwegian;nb nob;nn nno;da dan danish;fi fin finnish;is isl icelandic;
        pl pol polish;cs ces czech;sk slk slovak;sl slv slovenian;hr hrv croatian;sr srp serbian;bs bos bosnian;mk mkd macedonian;bg bul bulgarian;ro ron romanian;hu hun hungarian;el ell greek;sq sqi albanian;
        et est estonian;lv lav latvian;lt lit lithuanian;ru rus russian;uk ukr ukrainian;be bel belarusian;tr tur turkish;az aze azerbaijani;kk kaz kazakh;uz uzb uzbek;ar ara arabic;he heb hebrew;fa fas persian;
        ur urd urdu;hi hin hindi;bn ben bengali;pa pan punjabi;gu guj gujarati;mr mar marathi;ta tam tamil;te tel telugu;kn kan kannada;ml mal malayalam;si sin sinhala;ne nep nepali;th tha thai;lo lao;
        my mya burmese;km khm khmer;vi vie vietnamese;id ind indonesian;ms msa malay;tl tgl tagalog;fil filipino;zh zho chinese;ja jpn japanese;ko kor korean;mn mon mongolian;ka kat georgian;hy hye armenian;
        am amh amharic;ti tir tigrinya;so som somali;sw swa swahili;ha hau hausa;yo yor yoruba;ig ibo igbo;zu zul zulu;xh xho xhosa;af afr afrikaans;ga gle irish;cy cym welsh;gd gla;eu eus basque;ca cat catalan;
        gl glg galician;mt mlt maltese;lb ltz luxembourgish;yi yid yiddish;ht hat haitian;ku kur kurdish;ps pus pashto;eo epo esperanto;la lat latin;und
        """;

    // Postal codes of the states of the USA and its districts, and of Canada's provinces.
    private const string States = """
        al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy pr gu vi as mp
        ab bc mb nb nl ns nt nu on pe qc sk yt
        """;

    private static readonly Dictionary<string, string> CountryByName = Read();
    private static readonly Dictionary<string, string> LanguageByName = LanguageCodes.Split(';', StringSplitOptions.TrimEntries)
        .SelectMany(line => line.Split(' ').Select(name => (Name: name, Code: line.Split(' ')[0]))).ToDictionary(pair => pair.Name, pair => pair.Code);
    private static readonly HashSet<string> StateCodes = [.. States.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The two letters of a country, or null when the code or name is not known. Takes folded text.</summary>
    public static string? Country(ReadOnlySpan<char> typed) => CountryByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(typed, out var code) ? code : null;

    /// <summary>The short code of a language, or null. Takes folded text without a region.</summary>
    public static string? Language(string typed) => LanguageByName.GetValueOrDefault(typed);

    public static string? NearestCountry(string typed) => QueryFields.Nearest(typed, CountryByName.Keys.Where(name => name.Length > 3));

    /// <summary>Whether a region or city such as usa.fl or deu.berlin.berlin begins with a country we know, and for the USA goes on with one of its states.</summary>
    public static bool Region(string typed)
    {
        var parts = typed.Split('.');
        if (parts.Length == 1) return true; // a plain name
        return Country(parts[0]) is { } country && (country is not "us" || parts[1].Length != 2 || StateCodes.Contains(parts[1]));
    }

    private static Dictionary<string, string> Read()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var all = Countries.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < all.Length; i += 2) codes[all[i]] = codes[all[i + 1]] = all[i];
        foreach (var pair in CountryNames.Replace("\n", "").Split(';')) codes[pair.Split('=')[1]] = pair.Split('=')[0].Trim();
        return codes;
    }
}
