namespace Heed.Composing.Checks;

/// <summary>Something the reader can do: doing something useful is what calms people.</summary>
internal static class ActionForReader
{
    private static readonly PhraseList Actions = new("""
        please|call|you can|stay away|come in|bring|check|visit|read|contact|go to|follow|ask|use|look for|see|talk with|talk to|do not|don't|text|sign up|tell us|share|report|wash|wear|keep|stay|get
        """);

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        if (draft.Level < 1 || draft.AddressedToPerson || draft.Text.Length == 0 || !DraftLanguage.IsChecked(ReadText.Of(draft.Text).Language) || Given(draft)) yield break;
        yield return new Finding("action-missing", "Action", Gate.Warn, 0, 0, "It gives people nothing to do.", "Add one thing people can do, such as a number to call or a page to read.");
    }

    internal static bool Given(CheckedDraft draft) => ReadText.Of(draft.Text).Heard(Abroad.Action).Any() || ReadText.Of(draft.Text).Language == "en" && Actions.In(draft.Text).Any();
}
