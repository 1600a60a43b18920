namespace Heed.Composing.Checks;

/// <summary>Apologies that apologise for nothing.</summary>
internal static class NonApology
{
    private static readonly PhraseList Phrases = new("""
        sorry if|sorry you feel|sorry that you feel|sorry for any|regret any inconvenience|apologise for any|apologize for any|any inconvenience caused|mistakes were made|if anyone was offended|if anyone was hurt|sorry to anyone who felt|sorry to anyone who feels|sorry to those who felt|sorry that some|sorry that anyone may|sorry some people|sorry you felt|sorry that you felt|sorry should anyone|sorry for whatever
        |apologise if|apologize if|apologies if|apologise to anyone who felt|apologize to anyone who felt|apologise should anyone|apologize should anyone|apologies for any|regret if|regret any|regret that some|if anyone felt|if anyone was upset|if we offended|if we have offended|if people were upset|if some people felt
        """);

    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from found in Phrases.In(draft.Text).Concat(ReadText.Of(draft.Text).Heard(Abroad.NonApology))
        select new Finding("non-apology", "Non-apology", Gate.Warn, found.Start, found.End, $"“{found.Words}” sounds like an apology and is none.", "Say “We are sorry that …” and name the fact.");
}
