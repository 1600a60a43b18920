namespace Heed.Composing.Checks;

/// <summary>Promises nobody can keep.</summary>
internal static class Guarantee
{
    private static readonly PhraseList Phrases = new("""
        guarantee*|will never happen again|never happen again|never again|100%|100 percent|one hundred percent|we promise that no|we promise this will not|no one will ever
        """);

    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from found in Phrases.In(draft.Text).Concat(ReadText.Of(draft.Text).Heard(Abroad.Guarantee))
        select new Finding("guarantee", "Guarantee", Gate.Block, found.Start, found.End, $"“{found.Words}” promises the future. If it fails once, trust goes with it.", "Say what you are doing: “We are changing … so that this does not happen again.”");
}
