namespace Heed.Composing.Checks;

/// <summary>Putting it on one person: a patient, a family, a member of staff.</summary>
internal static class Blame
{
    private static readonly PhraseList Phrases = new("""
        human error by|error by a nurse|error by a doctor|the patient failed|the patient refused|the family refused|the family failed|a rogue employee|rogue employee|rogue nurse|rogue doctor|non-compliant|noncompliant|disgruntled|careless employee|bad apple|bad apples|through their own fault
        """);

    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from found in Phrases.In(draft.Text)
        select new Finding("blame", "Blame", Gate.Block, found.Start, found.End, $"“{found.Words}” puts it on one person.", "Speak of how the work is set up and what is being changed.");
}
