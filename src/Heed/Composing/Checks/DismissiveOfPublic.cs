namespace Heed.Composing.Checks;

/// <summary>Words that attack people in place of a claim.</summary>
internal static class DismissiveOfPublic
{
    private static readonly PhraseList Phrases = new("""
        misinformed|anti-vaxxer*|antivaxxer*|troll|trolls|conspiracy theorist*|hysteria|hysterical|so-called|ignorant|overreact*|over-react*|keyboard warrior*
        """);

    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from found in Phrases.In(draft.Text)
        select new Finding("dismissive", "Dismissive of the public", Gate.Block, found.Start, found.End, $"“{found.Words}” speaks down to the people you want to reach.", "Name the claim and give the fact. Leave the person out.");
}
