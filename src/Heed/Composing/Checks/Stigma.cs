namespace Heed.Composing.Checks;

/// <summary>Labels in place of people.</summary>
internal static class Stigma
{
    private static readonly PhraseList Phrases = new("""
        addict|addicts|the mentally ill|suffers from|suffering from|aids victim*|cancer victim*|obese patients|committed suicide|commit suicide|frequent flyer*|illegal alien*|illegals|wheelchair-bound|wheelchair bound|the disabled|drug abuser*|substance abuser*|crazy|schizophrenic*|normal people
        """);

    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from found in Phrases.In(draft.Text)
        select new Finding("stigma", "Stigma", Gate.Warn, found.Start, found.End, $"“{found.Words}” puts a label where a person should be.", "Put the person first: “people with …”, “died by suicide”, “people who use drugs”.");
}
