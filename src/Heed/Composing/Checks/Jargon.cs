using Heed.Language.Plain;

namespace Heed.Composing.Checks;

/// <summary>Words of the trade, each with the plain word to say instead, and letters that nobody spelt out. Words the text explains itself pass, and so do our own names.</summary>
internal static class Jargon
{
    /// <summary>A draft on a public channel names so many at most; the rest says no more.</summary>
    public const int Shown = 40;

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        var plain = ReadText.Of(draft.Text).Plain;
        foreach (var span in plain.Jargon.Take(Shown))
        {
            var words = draft.Text[span.Start..span.End];
            if (!Own(draft, words)) yield return new Finding("jargon", "Plain words", Gate.Warn, span.Start, span.End, $"“{words}” is a word of the trade.", $"Say “{span.Say}”, or explain it where it first stands.");
        }
        foreach (var span in plain.Acronyms.Take(Shown))
        {
            var letters = draft.Text[span.Start..span.End];
            if (!Own(draft, letters)) yield return new Finding("acronym", "Plain words", Gate.Warn, span.Start, span.End, $"Not everybody knows what “{letters}” stands for.", "Spell it out where it first stands, or say it in other words.");
        }
    }

    private static bool Own(CheckedDraft draft, string words) => draft.OwnIdentifiers.Any(own => Holds(own, words));

    /// <summary>Whether the words stand in the name as whole words: the “er” of Mercy is no emergency room.</summary>
    private static bool Holds(string name, string words)
    {
        for (var at = name.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(name[at - 1])) && (end == name.Length || !char.IsLetterOrDigit(name[end]))) return true;
            if (end == name.Length) return false;
        }
        return false;
    }
}
