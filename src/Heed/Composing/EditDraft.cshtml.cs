using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Composing;

/// <summary>The editor: the words, the facts they lean on, and beside them what the checks found.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class EditDraftModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }
    [BindProperty] public long Version { get; set; }
    [BindProperty] public string? Heading { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? NextUpdate { get; set; }
    [BindProperty] public long[] Facts { get; set; } = [];
    [BindProperty] public string? Hash { get; set; }
    [BindProperty] public string? Mark { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty(SupportsGet = true)] public string? Said { get; set; }

    public Draft Draft { get; private set; } = new();
    public Standing Standing { get; private set; } = null!;
    public Crisis? Crisis { get; private set; }
    public Draft? Corrected { get; private set; }
    public IReadOnlyList<Fact> Offered { get; private set; } = [];
    public IReadOnlyList<Approval> Decisions { get; private set; } = [];
    public IReadOnlyList<DraftVersion> Versions { get; private set; } = [];
    public bool IsAuthor { get; private set; }
    /// <summary>What somebody else saved while this person was writing.</summary>
    public Draft? Newer { get; private set; }
    public string? Problem { get; private set; }

    public bool MayEdit => User.May(Permission.WriteDrafts) && Draft.WhyNotEdit() is null;
    public bool MayOverride => User.May(Permission.OverrideFindings) && !IsAuthor && Draft.WhyNotEdit() is null;

    public IActionResult OnGet()
    {
        if (!Load()) return NotFound();
        (Version, Heading, Text, NextUpdate) = (Draft.Version, Draft.Title, Draft.Text, Draft.NextUpdateAt is { } at ? local.Input(at) : "");
        return Page();
    }

    public IActionResult OnPost()
    {
        if (!User.May(Permission.WriteDrafts)) return Forbid();
        var promise = local.Parse(NextUpdate);
        if (promise is null && !string.IsNullOrWhiteSpace(NextUpdate))
            return Again("The time of the next update is not a time that exists. Nothing was saved; your words are below.", keepWords: true);
        // The form knows minutes only: a promise nobody touched stays what it is.
        var saved = database.Write(work =>
        {
            if (DraftStore.Get(work, Id)?.NextUpdateAt is { } before && promise is not null && local.Input(before) == NextUpdate) promise = before;
            return DraftWriting.Save(work, journal, User.Actor(), new DraftEdit(Id, Version, Heading ?? "", Text ?? "", promise, Facts), local.Now);
        });
        if (saved.Refusal is null) return Redirect($"/write/{Id}?said={(saved.VoidedApprovals > 0 ? "voided" : "saved")}");
        Newer = saved.Newer;
        if (Newer is not null) { Version = Newer.Version; ModelState.Remove(nameof(Version)); }
        return Again(saved.Refusal.Sentence, keepWords: true);
    }

    public IActionResult OnPostSend() =>
        User.May(Permission.WriteDrafts)
            ? Act(work => DraftReview.Send(work, journal, User.Actor(), Id, Hash ?? "", local.Now), $"/write/{Id}/review?said=sent")
            : Forbid();

    public IActionResult OnPostWithdraw() =>
        User.May(Permission.WriteDrafts) ? Act(work => DraftWriting.Withdraw(work, journal, User.Actor(), Id, local.Now), $"/write/{Id}?said=withdrawn") : Forbid();

    public IActionResult OnPostOverride() =>
        User.May(Permission.OverrideFindings)
            ? Act(work => DraftReview.Override(work, journal, User.Actor(), Id, Hash ?? "", Mark ?? "", (Reason ?? "").Trim(), local.Now), $"/write/{Id}?said=overridden")
            : Forbid();

    public string? Notice => Said switch
    {
        "saved" => "Saved and checked.",
        "voided" => "Saved and checked. The text was approved before; that approval is void now, and it needs a new one.",
        "withdrawn" => "The draft is withdrawn. Nothing of it can be published.",
        "overridden" => "The finding is let through for exactly this text. The reason is in the journal.",
        _ => null
    };

    private IActionResult Act(Func<Work, Refusal?> act, string then) =>
        database.Write(act) is { } refusal ? Again(refusal.Sentence, keepWords: false) : Redirect(then);

    private IActionResult Again(string problem, bool keepWords)
    {
        Problem = problem;
        if (!Load()) return NotFound();
        if (keepWords) return Page();
        ModelState.Clear();
        (Version, Heading, Text, NextUpdate) = (Draft.Version, Draft.Title, Draft.Text, Draft.NextUpdateAt is { } at ? local.Input(at) : "");
        return Page();
    }

    private bool Load() => database.Read(work =>
    {
        if (DraftStore.Get(work, Id) is not { } draft) return false;
        Draft = draft;
        Standing = Standing.Shown(work, draft, local.Now);
        Crisis = draft.CrisisId is { } crisis ? CrisisStore.Get(work, crisis) : null;
        Corrected = draft.CorrectsId is { } corrected ? DraftStore.Get(work, corrected) : null;
        var linked = DraftStore.FactIds(work, Id);
        if (!HttpMethods.IsPost(Request.Method)) Facts = [.. linked];
        Offered = [.. FactStore.ForDraft(work, Id).Concat(FactStore.Offered(work, draft.CrisisId)).DistinctBy(fact => fact.Id)];
        Decisions = ApprovalStore.All(work, Id);
        Versions = DraftStore.Versions(work, Id);
        IsAuthor = DraftStore.Editors(work, Id).Contains(User.Actor().PersonId!.Value);
        return true;
    });
}
