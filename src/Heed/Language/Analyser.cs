using System.Text;
using Heed.Language.Abroad;
using Heed.Language.Facets;
using Heed.Language.Feeling;
using Heed.Language.Tongues;

namespace Heed.Language;

/// <summary>
/// Reads one post in one walk: language, tone, emotions, intent, urgency and themes.
/// At most 2,000 words are read of one text.
/// </summary>
public static class Analyser
{
    /// <summary>Words read of one text at most.</summary>
    public const int MaximumWords = 2000;

    [ThreadStatic] private static PostWords? _words;
    [ThreadStatic] private static FacetFeatures? _features;
    [ThreadStatic] private static TokenWalk? _walk;

    /// <param name="statedLanguage">What the network or the author said, used when the text itself does not decide.</param>
    /// <param name="question">What the writer was asked, where the text is the answer to a survey's question.</param>
    public static Analysis Analyse(string text, string? statedLanguage = null, string? question = null)
    {
        var walk = _walk ??= new TokenWalk();
        walk.Read(text);
        Analyse(walk, statedLanguage, out var reading, question is null ? default : Encoding.UTF8.GetBytes(question));
        return Analysis.Of(reading);
    }

    /// <summary>The same over a walk that is read already; allocates nothing when warm.</summary>
    /// <param name="statedLanguage">What the network or the author said, used when the text itself does not decide.</param>
    public static void Analyse(TokenWalk walk, string? statedLanguage, out Reading reading, ReadOnlySpan<byte> question = default)
    {
        var words = Words(walk);
        reading = default;
        reading.Language = TongueFinder.Find(walk, statedLanguage, out var confidence);
        var abroad = OtherTongue.Is(walk, reading.Language, confidence, statedLanguage);
        var mocks = false;
        if (!abroad) reading.Sentiment = SentimentJudge.Judge(walk, words.Tones, question, out mocks);
        var features = _features ??= new FacetFeatures();
        features.Read(walk, words);
        Span<float> scores = stackalloc float[FacetModel.Columns];
        FacetModel.Shipped.Score(features.All, words.FacetSums, words.FacetCount - features.Apart, scores);
        Tally.Of(walk, words, scores, abroad, mocks, ref reading);
    }

    /// <summary>The words of a walk with all that is known of them. Valid until the next call on this thread.</summary>
    internal static PostWords Words(TokenWalk walk)
    {
        var words = _words ??= new PostWords(FacetModel.Shipped);
        words.Read(walk);
        return words;
    }

    /// <summary>The tone of each word of a walk. Valid until the next call on this thread.</summary>
    internal static ReadOnlySpan<ToneEntry> Tones(TokenWalk walk)
    {
        var words = _words ??= new PostWords(FacetModel.Shipped);
        words.ReadTones(walk);
        return words.Tones;
    }

    /// <summary>The features that the facets are learned from, for training: what <see cref="Analyse(TokenWalk, string?, out Reading, ReadOnlySpan{byte})"/> itself sees.</summary>
    /// <param name="themeWords">Takes how many words of each theme there are; 64 places, or none.</param>
    internal static uint[] FeaturesOf(TokenWalk walk, Span<byte> themeWords = default)
    {
        var words = Words(walk);
        var features = _features ??= new FacetFeatures();
        features.Read(walk, words);
        if (themeWords.Length > 0) Tally.ThemeWords(words.Known, themeWords);
        return [.. FacetFeatures.OfWords(walk), .. features.All];
    }
}
