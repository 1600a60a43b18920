using Heed.Language.Learned;

namespace Heed.Language.Feeling;

/// <summary>
/// The tone of a text: a learned judge over words and pairs that also hears what the lexicon and the rules of English say. A text without a question is read
/// as a post; an answer to a survey's question is read with what was asked. Allocates nothing when warm; any thread may call it.
/// </summary>
public static class SentimentJudge
{
    private static readonly SentimentHeads Shipped = new(LinearModel.Shipped("sentiment"));

    [ThreadStatic] private static SentimentFeatures? _features;

    /// <param name="walk">The text, as it was read.</param>
    /// <param name="question">What the writer was asked, in UTF-8; empty where nobody asked.</param>
    public static Sentiment Judge(TokenWalk walk, ReadOnlySpan<byte> question = default) => Judge(walk, Analyser.Tones(walk), question, out _);

    /// <summary>The same where the words have been looked up already.</summary>
    /// <param name="mocks">Whether praise stands beside a mishap as it does where people mock.</param>
    internal static Sentiment Judge(TokenWalk walk, ReadOnlySpan<ToneEntry> tones, ReadOnlySpan<byte> question, out bool mocks)
    {
        var features = _features ??= new SentimentFeatures();
        features.Read(walk, tones, question);
        mocks = features.Mocks;
        if (features.WordCount == 0) return new Sentiment(Tone.Neutral, 0, 0);
        return Shipped.Judge(features);
    }
}
