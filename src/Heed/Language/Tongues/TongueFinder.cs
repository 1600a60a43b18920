using Heed.Language.Learned;

namespace Heed.Language.Tongues;

/// <summary>
/// Which language a text is in, as a code of ISO 639 ("en", "es", "zh"), or "und" when the evidence is thin, as it is for names, two words or a mix.
/// The script decides where it can; among the languages of a shared script a linear model over words and letters does. Norwegian is "no", Indonesian and Malay are "id",
/// Serbian, Croatian and Bosnian in Latin letters are "hr". A warm thread allocates nothing.
/// </summary>
public static class TongueFinder
{
    public const string Unknown = "und";

    /// <summary>How sure the short way is: of 100,000 English and 2,000 other posts it was tried on, the model agreed with all but a few.</summary>
    private const float BeyondDoubt = 0.99f;

    /// <summary>How sure, where only the words of a text say that it is English.</summary>
    private const float Likely = 0.7f;

    /// <summary>Places of the model's rows: the languages of each shared script stand in the same row.</summary>
    public const int Slots = 48;

    // The order is the order of the model's weights: append, never reorder without training anew. "und" is learned too: names and noise.
    internal static readonly string[] Latin =
    [
        "und", "en", "es", "fr", "de", "it", "pt", "nl", "sv", "da", "no", "fi", "is", "pl", "cs", "sk", "hu", "ro", "hr", "sl", "sq", "tr", "az", "vi", "id", "tl", "sw", "so", "ht", "cy", "ga", "eu", "ca", "gl", "et", "lv", "lt", "af", "yo", "ha", "zu", "ig", "uz", "mt", "ku",
    ];
    internal static readonly string[] Cyrillic = ["ru", "uk", "be", "bg", "mk", "sr", "kk", "mn"];
    internal static readonly string[] Arabic = ["ar", "fa", "ur", "ps", "ckb"];
    internal static readonly string[] Devanagari = ["hi", "mr", "ne"];

    /// <summary>Features that are weighed first.</summary>
    private const int FirstLook = 96;
    /// <summary>A lead that the rest of a text has hardly ever turned: odds of 20,000 to 1.</summary>
    private const float Decided = 10;

    private static readonly Lazy<LinearModel> Model = new(() => LinearModel.Shipped("tongues"));

    /// <summary>How often a language is met before a word is read, as a logarithm: a near tie goes to the one more people here write.</summary>
    private static readonly float[] Prior = [.. Latin.Select(code => code switch { "en" => 1, "es" => 0.7f, "fr" or "de" or "it" or "pt" => 0.3f, "gl" or "ca" => -1.5f, "eu" or "ga" or "mt" or "ku" or "is" => -0.7f, _ => 0 })];

    [ThreadStatic] private static TongueEvidence? _evidence;

    /// <summary>All codes that may be the answer, "und" among them.</summary>
    public static IEnumerable<string> Languages => [.. Latin, .. Cyrillic, .. Arabic, .. Devanagari, .. Enumerable.Range((int)Script.Han, Scripts.Count - (int)Script.Han).Select(script => Scripts.Language((Script)script)), "ti", "as"];

    /// <param name="stated">What the network or the author said ("en-GB"), used where the text itself does not decide.</param>
    /// <param name="confidence">How sure, 0 to 1; 0 where only the statement is known or nothing.</param>
    public static string Find(TokenWalk walk, string? stated, out float confidence) => Find(walk, stated, Model.Value, out confidence);

    public static string Find(TokenWalk walk, string? stated = null) => Find(walk, stated, out _);

    /// <summary>With a model of one's own, for training and measuring.</summary>
    internal static string Find(TokenWalk walk, string? stated, LinearModel model, out float confidence)
    {
        if (ClearEnglish.Is(walk))
        {
            confidence = BeyondDoubt;
            return "en";
        }
        var evidence = _evidence ??= new TongueEvidence();
        evidence.Read(walk);
        confidence = 0;
        // Two scripts in equal parts are two languages.
        if (evidence.Leading == Script.None || evidence.Share < 0.6f) return Stated(stated) ?? Unknown;
        if (evidence.Leading > Script.Devanagari)
        {
            confidence = evidence.Share;
            return Alone(evidence.Leading, walk.Text);
        }
        var found = Among(evidence, Codes(evidence.Leading), model, stated, ref confidence);
        if (found == "en" || evidence.Leading != Script.Latin || found == Stated(stated) && found != Unknown || !PlainEnglish.Is(walk)) return found;
        confidence = Likely;
        return "en";
    }

    internal static string[] Codes(Script script) => script switch { Script.Cyrillic => Cyrillic, Script.Arabic => Arabic, Script.Devanagari => Devanagari, _ => Latin };

    /// <summary>A feature that stands for the script itself: its weights are the bias of its languages.</summary>
    internal static uint Bias(Script script) => 0x5EED0000u + (uint)script;

    private static string Among(TongueEvidence evidence, string[] codes, LinearModel model, string? stated, ref float confidence)
    {
        Span<short> whole = stackalloc short[Slots];
        Span<float> scores = stackalloc float[Slots];
        whole.Clear();
        model.Add(Bias(evidence.Leading), whole);
        // The first words decide nearly always; the rest is weighed only where they leave a doubt.
        var features = evidence.Features;
        var first = Math.Min(FirstLook, features.Length);
        var shares = scores[..codes.Length];
        model.Add(features[..first], whole);
        Weigh(whole, model, shares);
        if (first < features.Length && Lead(shares) < Decided)
        {
            model.Add(features[first..], whole);
            Weigh(whole, model, shares);
        }
        LinearModel.Shares(shares);
        int best = 0, second = -1;
        for (var i = 1; i < shares.Length; i++)
        {
            if (shares[i] > shares[best]) (second, best) = (best, i);
            else if (second < 0 || shares[i] > shares[second]) second = i;
        }
        confidence = shares[best];
        // One word alone is often a name; a near second is a coin tossed.
        var enough = evidence.Words switch { 1 => 0.9f, 2 => 0.7f, _ => 0.5f };
        // What somebody stated is believed where the text does not speak against it.
        if (Stated(stated) is { } said && Array.IndexOf(codes, said) is >= 0 and var known && shares[known] > 0.15f && confidence < 0.9f) return said;
        if (confidence >= enough && codes[best] != Unknown) return codes[best];
        if (codes[best] == Unknown || confidence < enough) confidence = 0;
        return Stated(stated) is { } tag && Array.IndexOf(codes, tag) is var place && (place < 0 || shares[place] > 0.02f || evidence.Words < 3) ? tag : Unknown;
    }

    // Scores of the languages of a script, their priors among them.
    private static void Weigh(ReadOnlySpan<short> whole, LinearModel model, Span<float> scores)
    {
        Span<float> sums = stackalloc float[Slots];
        for (var i = 0; i < Slots; i++) sums[i] = whole[i];
        model.Finish(sums, scores);
        if (scores.Length == Latin.Length) for (var i = 0; i < scores.Length; i++) scores[i] += Prior[i];
    }

    // How far the best score is ahead of the next.
    private static float Lead(ReadOnlySpan<float> scores)
    {
        float best = float.NegativeInfinity, second = float.NegativeInfinity;
        foreach (var score in scores)
        {
            if (score > best) (second, best) = (best, score);
            else if (score > second) second = score;
        }
        return best - second;
    }

    private static string Alone(Script script, ReadOnlySpan<byte> text) => script switch
    {
        // Assamese has an r and a w of its own; Tigrinya writes a vowel letter that Amharic hardly has.
        Script.Bengali => text.IndexOf("ৰ"u8) >= 0 || text.IndexOf("ৱ"u8) >= 0 ? "as" : "bn",
        Script.Ethiopic => text.IndexOf("ኣ"u8) >= 0 || text.IndexOf("እዩ"u8) >= 0 ? "ti" : "am",
        _ => Scripts.Language(script),
    };

    /// <summary>The main part of a stated tag ("en-GB" is en), or null when it is no tag.</summary>
    public static string? Stated(string? tag)
    {
        if (tag is null) return null;
        var end = tag.IndexOf('-');
        var length = end < 0 ? tag.Length : end;
        if (length is not (2 or 3)) return null;
        for (var i = 0; i < length; i++) if (!char.IsAsciiLetter(tag[i])) return null;
        for (var i = 0; i < length; i++) if (char.IsAsciiLetterUpper(tag[i])) return tag[..length].ToLowerInvariant();
        return end < 0 ? tag : tag[..length];
    }
}
