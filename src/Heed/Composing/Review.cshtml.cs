using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Composing;

/// <summary>A second person reads exactly this text and decides. The form carries the text's hash: words that changed meanwhile are never approved by mistake.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class ReviewModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }
    [BindProperty] public string? Hash { get; set; }
    [BindProperty] public string? Note { get; set; }
    [BindProperty(SupportsGet = true)] public string? Said { get; set; }

    public Draft Draft { get; private set; } = new();
    public Standing Standing { get; private set; } = null!;
    public IReadOnlyList<Fact> Facts { get; private set; } = [];
    public IReadOnlyList<Approval> Decisions { get; private set; } = [];
    public Refusal? WhyNotI { get; private set; }
    public Refusal? WhyNotNow { get; private set; }
    public string? Problem { get; private set; }

    public bool MayDecide => User.May(Permission.ApproveDrafts) && Draft.State == Draft.InReview && WhyNotI is null;

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPostApprove() =>
        Act(work => DraftReview.Approve(work, journal, User.Actor(), Id, Hash ?? "", (Note ?? "").Trim(), local.Now), "approved");

    public IActionResult OnPostChanges() =>
        Act(work => DraftReview.AskForChanges(work, journal, User.Actor(), Id, Hash ?? "", (Note ?? "").Trim(), local.Now), "changes");

    public string? Notice => Said switch
    {
        "sent" => "Sent for review. Somebody who did not write any of it can approve it now.",
        "approved" => "Approved. Exactly this text may be published.",
        "changes" => "Sent back to the author with your note.",
        _ => null
    };

    private IActionResult Act(Func<Work, Refusal?> act, string said)
    {
        if (!User.May(Permission.ApproveDrafts)) return Forbid();
        if (database.Write(act) is not { } refusal) return Redirect($"/write/{Id}/review?said={said}");
        Problem = refusal.Sentence;
        return Load() ? Page() : NotFound();
    }

    private bool Load() => database.Read(work =>
    {
        if (DraftStore.Get(work, Id) is not { } draft) return false;
        Draft = draft;
        Standing = Standing.Shown(work, draft, local.Now);
        Facts = FactStore.ForDraft(work, Id);
        Decisions = ApprovalStore.All(work, Id);
        WhyNotI = draft.WhyNotReview(User.Actor().PersonId!.Value, DraftStore.Editors(work, Id));
        WhyNotNow = DraftReview.WhyNotSay(work, draft, local.Now);
        return true;
    });
}
