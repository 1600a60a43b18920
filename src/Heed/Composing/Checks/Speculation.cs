using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>Guesses. A guess about the cause blocks, for the first cause named is the one people remember.</summary>
internal static class Speculation
{
    private static readonly PhraseList AboutCause = new("we believe the cause|we think the cause|most likely due to|probably due to|likely caused by|probably caused by|appears to be caused by|must have been caused");
    private static readonly PhraseList Guesses = new("probably|it appears that|it seems that|it appears to be|most likely|must have been|presumably|we suspect|we assume|we believe that");
    private static readonly PhraseList Causes = new("cause|caused|causes|because|due to|reason|source|origin|blame|result of|led to");

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        var taken = new List<(int Start, int End)>();
        foreach (var found in AboutCause.In(draft.Text))
        {
            taken.Add((found.Start, found.End));
            yield return Guess(found.Start, found.End, found.Words, Gate.Block);
        }
        if (!Guesses.In(draft.Text).Any()) yield break;
        var read = ReadText.Of(draft.Text);
        foreach (var found in Guesses.In(draft.Text))
        {
            if (taken.Exists(span => found.Start < span.End && span.Start < found.End)) continue;
            var aboutCause = read.SentenceOf(found.Start, found.End) is >= 0 and var at && Causes.In(draft.Text[read.Sentences[at].Start..read.Sentences[at].End]).Any();
            yield return Guess(found.Start, found.End, found.Words, aboutCause ? Gate.Block : Gate.Warn);
        }
    }

    private static Finding Guess(int start, int end, string words, Gate gate) => new("speculation", "Speculation", gate, start, end,
        gate == Gate.Block ? $"“{words}” guesses at a cause." : $"“{words}” is a guess.",
        gate == Gate.Block ? "Say “We do not know the cause yet”, and when you will know more." : "Say what is known, what is not, and when you will know more.");
}
