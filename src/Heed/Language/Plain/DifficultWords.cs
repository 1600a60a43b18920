using Heed.Language.Words;

namespace Heed.Language.Plain;

/// <summary>What the shape of a word and a few words of research say about how hard a text is. Our own lists.</summary>
internal static class DifficultWords
{
    private static readonly string[] MedicalEndings =
    [
        "itis", "osis", "oses", "emia", "aemia", "ectomy", "otomy", "ostomy", "oscopy", "opathy", "opathies", "ology", "ological", "ologic", "ogram", "ography", "ographic", "oma", "omas", "uria", "algia", "plasty", "plegia",
        "paresis", "genic", "genesis", "lysis", "lytic", "cyte", "cytes", "cytic", "penia", "rrhea", "rrhoea", "trophy", "trophic", "megaly", "sclerosis", "stenosis", "kinase", "statin", "statins", "olol", "pril", "sartan", "mab", "tinib",
        "cillin", "mycin", "cycline", "azole", "ovir", "parin", "idone", "amine", "oxide", "globin", "globulin", "toxic", "toxicity", "therapy", "therapies", "tropic", "static", "ptysis", "phagia", "phasia", "pnea", "pnoea", "cardial", "cranial", "ectal", "enteral", "venous", "thelial", "peptide", "amide", "rubin", "xaban", "setron", "gliptin", "glitazone", "prazole", "triptan", "dipine",
    ];

    private static readonly string[] MedicalBeginnings =
    [
        "hyper", "hypo", "cardio", "neuro", "gastro", "hepat", "nephr", "pulmo", "osteo", "arthr", "derm", "haem", "hemo", "hemat", "intra", "peri", "endo", "electro", "immuno", "onco", "pharmaco", "psych", "bronch", "cerebr", "chemo", "cyto",
        "epidem", "histo", "lipo", "lymph", "mening", "myo", "necro", "ophthal", "patho", "phleb", "pneumo", "radio", "sero", "tachy", "brady", "thromb", "vaso", "leuk", "erythr", "antibio", "antivir", "antimicro", "micro", "ortho", "paed", "gyna", "gynec", "obstet", "urolog", "encephal", "spondyl", "cholecyst", "glyc", "gluc", "steroid", "cortico", "subcut", "trans", "ischa", "ische", "carcin", "retro", "sarco", "fibro", "angio", "laparo", "mamm", "pancrea", "prostat", "thyro", "tubercul",
    ];

    private static readonly string[] NounEndings = ["tion", "tions", "sion", "sions", "ment", "ments", "ance", "ence", "ances", "ences", "ity", "ities", "ness", "ism", "ency", "ancy", "isation", "ization", "ability", "ivity", "ure", "ures"];

    public static readonly HashSet<uint> Study = WordHashes.Of("""
        trial trials randomised randomized randomly randomisation randomization quasi participants participant cohort cohorts placebo baseline outcome outcomes endpoint endpoints intervention interventions comparator control controls controlled arm arms
        efficacy effectiveness efficacious significant significantly significance statistical statistically confidence interval intervals odds ratio ratios relative hazard mean median standardised standardized deviation variance heterogeneity heterogeneous homogeneous
        meta analysis analyses analysed analyzed analysing subgroup subgroups sensitivity specificity regression multivariate univariate logistic adjusted unadjusted correlation correlated association associated associations predictor predictors incidence prevalence morbidity mortality etiology aetiology
        versus vs respectively compared comparing comparison comparisons assessed assessing assessment assess evaluated evaluating evaluation evaluate investigated investigate examined conducted performed undertaken obtained observed demonstrated demonstrate demonstrating reported reporting yielded exhibited revealed indicated indicating suggest suggests suggesting
        included excluded inclusion exclusion eligible eligibility criteria criterion enrolled enrolling enrolment enrollment recruited allocated allocation concealment blinded blinding double bias biases attrition methodological methodologically methodology quality certainty grade downgraded imprecision indirectness inconsistency
        database databases medline embase cochrane central registry protocol pooled pooling synthesis narrative quantitative qualitative prospective retrospective crossover parallel factorial dose doses dosage regimen regimens administration administered administering intravenous oral adjuvant concomitant subsequent subsequently prior post pre
        levels concentrations concentration parameters parameter indices index score scores scale rate rates reduction reductions increase decrease decreased elevated improvement duration frequency magnitude estimate estimates estimated data evidence insufficient limited moderate low potential therapeutic clinical clinically patients subjects individuals
        however furthermore moreover therefore thus whereas hence moreover despite although robust novel optimal impaired mediated induced derived dependent independent underlying mechanism mechanisms pathway pathways function functional expression receptor receptors protein proteins gene genes cellular molecular in vitro vivo signaling signalling activation inhibition regulation modulation
        """);

    public static readonly HashSet<uint> Statistics = WordHashes.Of("ci rr or hr md smd wmd sd se iqr rct rcts nnt nnth nntb auc roc df anova i2 n p ae aes ipd itt arr rrr irr peto chi tau");

    public static readonly HashSet<uint> Talk = WordHashes.Of("""
        people person called means mean know known find found out help helps helped work works working better worse problem problems doctor doctors nurse nurses child children women men babies baby family families getting get gets got give given gives take taking taken use used using need needs want looked look looking whether how why what when who because but so also like many some lot more most less about around
        body brain heart blood pain feel feeling feels sick ill illness disease diseases life live living die died dies death deaths risk chance harm harms harmful good bad side effects medicine medicines drug drugs pill pills treat treated treatment treatments test tests tested testing happen happens happened cause causes caused makes make made keep stop stops start try tried day days week weeks month months year years
        we our us you your they them their there this these it its do does did not no can could may might should will would think thought important often usually sometimes common such example including try ask talk tell call learn understand show shows showed showed cells germs virus home hospital
        """);

    public static bool Medical(ReadOnlySpan<byte> word) => word.Length >= 6 && (Ends(word, MedicalEndings) || word.Length >= 8 && Begins(word, MedicalBeginnings));

    public static bool Noun(ReadOnlySpan<byte> word) => word.Length >= 7 && Ends(word, NounEndings);

    private static bool Ends(ReadOnlySpan<byte> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            var from = word.Length - ending.Length;
            if (from < 2) continue;
            var same = true;
            for (var i = ending.Length - 1; i >= 0 && same; i--) same = word[from + i] == ending[i];
            if (same) return true;
        }
        return false;
    }

    private static bool Begins(ReadOnlySpan<byte> word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            var same = word[0] == beginning[0];
            for (var i = 1; i < beginning.Length && same; i++) same = word[i] == beginning[i];
            if (same) return true;
        }
        return false;
    }
}
