using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>No sentence over 25 words; on average not over 20.</summary>
internal static class LongSentences
{
    public const int Longest = 25, Mean = 20;

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        int words = 0, sentences = 0;
        foreach (var sentence in ReadText.Of(draft.Text).Sentences)
        {
            var count = SentenceReader.Words(draft.Text, sentence).Count;
            if (count == 0) continue;
            words += count;
            sentences++;
            if (count > Longest)
                yield return new Finding("sentence-length", "Long sentence", Gate.Warn, sentence.Start, sentence.End, $"This sentence has {count} words. People under stress lose it after {Longest}.", "Cut it in two.");
        }
        if (sentences > 1 && words > Mean * sentences)
            yield return new Finding("sentence-mean", "Long sentence", Gate.Warn, 0, 0, $"The sentences have {words / sentences} words on average. Aim for 15.", "Cut the longest ones in two.");
    }
}
