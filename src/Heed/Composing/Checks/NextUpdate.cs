using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>From level 2 a statement to everybody says when the next one comes.</summary>
internal static class NextUpdate
{
    private static readonly PhraseList Promises = new("next update|update you by|update this page|will share more|will update|share what we can at|more by|will tell you more|news by|update by");

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        if (!Due(draft) || draft.Text.Length == 0 || !DraftLanguage.IsChecked(ReadText.Of(draft.Text).Language) || Given(draft)) yield break;
        yield return new Finding("next-update-missing", "Next update", Gate.Warn, 0, 0, "It does not say when people will hear from us again.", "Set the time of the next update. Keep it even if there is no news.");
    }

    internal static bool Due(CheckedDraft draft) => draft.Level >= 2 && !draft.AddressedToPerson && draft.Kind is not ("closing" or "routine" or "reply");

    internal static bool Given(CheckedDraft draft) => draft.NextUpdateAt is not null || Promises.In(draft.Text).Any() || ReadText.Of(draft.Text).Heard(Abroad.Update).Any();
}
