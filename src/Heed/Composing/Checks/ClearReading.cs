using Heed.Language;
using Heed.Language.Plain;

namespace Heed.Composing.Checks;

/// <summary>The Clear Communication Index of a draft, as far as its text decides it.</summary>
internal static class ClearReading
{
    /// <summary>What is shorter than a page is held against the modified sheet.</summary>
    public const int PageWords = 250;

    public static (IReadOnlyList<ClearProposed> Proposed, ClearScore Score, bool Modified) Of(CheckedDraft draft)
    {
        var sheet = draft.Channel switch
        {
            "script" => ClearSheet.Spoken,
            "post" => ClearSheet.Short,
            _ => ReadText.Of(draft.Text).Measured.Words < PageWords ? ClearSheet.Short : ClearSheet.Whole,
        };
        var proposed = ClearProposal.Of(draft.Text, ReadText.Of(draft.Text).Plain, risks: ReadText.Of(draft.Text).Risks);
        return (proposed, ClearCommunication.Score([.. proposed.Select(one => one.Answer)], sheet), sheet != ClearSheet.Whole);
    }
}
