using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>Saying nothing and sounding like it. "Cannot comment" passes when its sentence or the next gives the reason or the time.</summary>
internal static class Stonewalling
{
    private static readonly PhraseList Never = new("no comment|decline to comment|declined to comment|declines to comment");
    private static readonly PhraseList Alone = new("cannot comment|can't comment|unable to comment|not able to comment|will not comment|won't comment");
    private static readonly PhraseList Reasons = new("because|privacy law|law means|until|while the|while police|by law|next update|we will share|we will say|what we can say|to protect");

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        foreach (var found in Never.In(draft.Text).Concat(ReadText.Of(draft.Text).Heard(Abroad.Wall))) yield return Wall(found.Start, found.End, found.Words);
        var read = ReadText.Of(draft.Text);
        foreach (var found in Alone.In(draft.Text))
        {
            // The reason may stand in the sentence itself or in the one after it.
            var at = read.SentenceOf(found.Start, found.Start + 1);
            var reasoned = at >= 0 && read.Sentences.Skip(at).Take(2).Any(sentence => Reasons.In(draft.Text[sentence.Start..sentence.End]).Any());
            if (!reasoned) yield return Wall(found.Start, found.End, found.Words);
        }
    }

    private static Finding Wall(int start, int end, string words) => new("stonewalling", "Stonewalling", Gate.Block, start, end,
        $"“{words}” closes the door and gives no reason.", "Say why you cannot speak now, when you can, and what you can say today.");
}
