namespace Heed.Composing.Checks;

/// <summary>Words of the trade, each with the plain word to say instead.</summary>
internal static class Jargon
{
    private static readonly (PhraseList Phrases, string Plain)[] Table = [.. PlainWords.Table.Select(row => (new PhraseList(row.Not), row.Say))];
    private static readonly PhraseList Any = new(string.Join('|', PlainWords.Table.Select(row => row.Not)));

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        if (!Any.In(draft.Text).Any()) yield break;
        foreach (var (phrases, plain) in Table)
            foreach (var found in phrases.In(draft.Text))
                if (!Capitalised(draft.Text, found.Start, found.Words))
                    yield return new Finding("jargon", "Plain words", Gate.Warn, found.Start, found.End, $"“{found.Words}” is a word of the trade.", $"Say “{plain}”.");
    }

    // "Ambulatory Care Center" may be what the building is called; the first word of a sentence is capital for another reason.
    private static bool Capitalised(string text, int start, string words) =>
        char.IsUpper(words[0]) && words.Any(char.IsLower) && start > 1 && text[start - 1] == ' ' && char.IsLetter(text[start - 2]);
}
