namespace Heed.Composing.Checks;

/// <summary>Apologies that apologise for nothing.</summary>
internal static class NonApology
{
    private static readonly PhraseList Phrases = new("""
        sorry if|sorry you feel|sorry that you feel|sorry for any|regret any inconvenience|apologise for any|apologize for any|any inconvenience caused|mistakes were made|if anyone was offended|if anyone was hurt
        """);

    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from found in Phrases.In(draft.Text)
        select new Finding("non-apology", "Non-apology", Gate.Warn, found.Start, found.End, $"“{found.Words}” sounds like an apology and is none.", "Say “We are sorry that …” and name the fact.");
}
