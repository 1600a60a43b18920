namespace Heed.Composing.Checks;

/// <summary>Words that calm people down more than the facts do.</summary>
internal static class OverReassurance
{
    private static readonly PhraseList Phrases = new("""
        no risk|zero risk|completely safe|totally safe|perfectly safe|absolutely safe|nothing to worry about|no need to worry|no reason to worry|no cause for alarm|no cause for concern|don't panic|do not panic|everything is under control|everything is fine|rest assured|fully contained
        """);

    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from found in Phrases.In(draft.Text).Concat(ReadText.Of(draft.Text).Heard(Abroad.Reassurance))
        select new Finding("reassurance", "Over-reassurance", Gate.Warn, found.Start, found.End, $"“{found.Words}” promises more calm than anyone can. People who find one exception stop believing the rest.", "Say what is being done and what people can do.");
}
