namespace Heed.Composing.Checks;

/// <summary>Words from contracts.</summary>
internal static class Legalese
{
    private static readonly PhraseList Phrases = new("""
        pursuant to|aforementioned|allegedly|out of an abundance of caution|duly|heretofore|hereby|herein|in accordance with|without prejudice|at this juncture
        """);

    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from found in Phrases.In(draft.Text)
        select new Finding("legalese", "Legalese", Gate.Warn, found.Start, found.End, $"“{found.Words}” is lawyers’ language.", "Use the words you would use to a neighbour.");
}
