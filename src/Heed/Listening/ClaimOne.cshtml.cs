using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>One checked claim and the mentions that likely repeat it, with the words that say so.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class ClaimOneModel(Database database, Journal journal, LocalTime local) : PageModel
{
    private const int PageLength = 50;

    [BindProperty(SupportsGet = true, Name = "before")] public string? Before { get; set; }

    public KnownClaim Claim { get; private set; } = new();
    public IReadOnlyList<(MentionRow Row, MentionClaim Match)> Rows { get; private set; } = [];
    public string Older { get; private set; } = "";
    /// <summary>Not null while mentions heard before it was added are still to be held against it.</summary>
    public ClaimLookBack? LookBack { get; private set; }

    /// <summary>Where its mentions are read anew.</summary>
    public string Here => $"/listen/claims/{Claim.Id}?handler=Mentions{(Before is null ? "" : "&before=" + Uri.EscapeDataString(Before))}";

    public IActionResult OnGet(long id) => Load(id) ? Page() : NotFound();

    public IActionResult OnGetMentions(long id) => Load(id) ? Partial("/Listening/_ClaimMentions.cshtml", this) : NotFound();

    private bool Load(long id) => database.Read(work =>
    {
        if (ClaimStore.Get(work, id) is not { } claim) return false;
        LookBack = ClaimLookBackStore.Of(work, claim);
        Claim = claim;
        var (beforeAt, beforeId) = Keyset.Read(Before);
        var matches = ClaimStore.Mentions(work, id, beforeAt, beforeId, PageLength + 1);
        var byId = matches.ToDictionary(match => match.MentionId);
        Rows = [.. MentionRow.Of(work, [.. matches.Take(PageLength).Select(match => MentionStore.Get(work, match.MentionId)!)]).Select(row => (row, byId[row.Mention.Id]))];
        if (matches.Count > PageLength) Older = $"/listen/claims/{id}?before={Keyset.Of(Rows[^1].Row.Mention)}";
        return true;
    });

    public IActionResult OnPostRemove(long id)
    {
        if (!User.May(Permission.ManageListening)) return Forbid();
        var removed = database.Write(work =>
        {
            if (!ClaimStore.Remove(work, id, local.Now)) return false;
            journal.Record(work, User.Actor(), "claim.removed", $"claim:{id}");
            return true;
        });
        return removed ? LocalRedirect("/listen/claims?done=removed") : NotFound();
    }
}
