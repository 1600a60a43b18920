using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>Making harm small. "Minor" and "only a few" are noted only where the sentence speaks of people or harm.</summary>
internal static class Minimising
{
    private static readonly PhraseList Always = new("isolated incident|isolated case|isolated event|unfortunately some|just a handful|blown out of proportion");
    private static readonly PhraseList OfPeople = new("only a few|just a few|minor|a small number|only a small|a handful of|only one");
    private static readonly PhraseList People = new("people|patient|patients|family|families|staff|person|children|harm|harmed|hurt|injury|injuries|injured|sick|ill|infection|infections|died|affected|event|breach|records");

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        foreach (var found in Always.In(draft.Text).Concat(ReadText.Of(draft.Text).Heard(Abroad.Minimising))) yield return Small(found.Start, found.End, found.Words);
        var read = ReadText.Of(draft.Text);
        foreach (var found in OfPeople.In(draft.Text))
        {
            if (read.SentenceOf(found.Start, found.End) is >= 0 and var at && People.In(draft.Text[read.Sentences[at].Start..read.Sentences[at].End]).Any()) yield return Small(found.Start, found.End, found.Words);
        }
    }

    private static Finding Small(int start, int end, string words) => new("minimising", "Minimising", Gate.Warn, start, end,
        $"“{words}” makes it small. For the people hurt it is not.", "Give the verified number, with care.");
}
