using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Composing;

/// <summary>The facts ledger of one crisis, or the standing facts that belong to none.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class FactsModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "crisis")] public long? CrisisId { get; set; }
    [BindProperty(SupportsGet = true)] public string? Said { get; set; }
    [BindProperty] public string? Statement { get; set; }
    [BindProperty] public string? Category { get; set; }
    [BindProperty] public string? Origin { get; set; }
    [BindProperty] public long FactId { get; set; }
    [BindProperty] public string? ValidUntil { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public Crisis? Crisis { get; private set; }
    public IReadOnlyList<Crisis> OpenOnes { get; private set; } = [];
    public IReadOnlyList<Fact> Facts { get; private set; } = [];
    public IReadOnlyDictionary<long, IReadOnlyList<Draft>> UsedBy { get; private set; } = new Dictionary<long, IReadOnlyList<Draft>>();
    public string Until { get; private set; } = "";
    public string? Problem { get; private set; }
    public long Me => User.Actor().PersonId!.Value;

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPostAdd() =>
        Act(Permission.WriteDrafts, work => FactLedger.Add(work, journal, User.Actor(), CrisisId, Draft.CleanTitle(Statement), Category ?? "", Draft.CleanTitle(Origin), local.Now), "added");

    public IActionResult OnPostVerify() => Act(Permission.VerifyFacts, work =>
        local.Parse(ValidUntil) is { } until
            ? FactLedger.Verify(work, journal, User.Actor(), FactId, until, local.Now)
            : new Refusal("Say until when the fact holds. Nothing was changed."), "verified");

    public IActionResult OnPostRetract() => User.May(Permission.VerifyFacts)
        ? Act(Permission.VerifyFacts, Retract, "retracted")
        : Act(Permission.WriteDrafts, Retract, "retracted");

    public string? Notice => Said switch
    {
        "added" => "The fact is in the ledger. Somebody else must verify it before it counts.",
        "verified" => "The fact is verified.",
        "retracted" => "The fact is retracted. Below it stands which texts used it: each published one needs a correction.",
        _ => null
    };

    private Refusal? Retract(Work work) => FactLedger.Retract(work, journal, User.Actor(), FactId, (Reason ?? "").Trim(), local.Now);

    private IActionResult Act(Permission permission, Func<Work, Refusal?> act, string said)
    {
        if (!User.May(permission)) return Forbid();
        if (database.Write(act) is not { } refusal)
            return Redirect($"/write/facts?said={said}{(CrisisId is { } crisis ? $"&crisis={crisis}" : "")}");
        Problem = refusal.Sentence;
        return Load() ? Page() : NotFound();
    }

    private bool Load() => database.Read(work =>
    {
        Crisis = CrisisId is { } id ? CrisisStore.Get(work, id) : null;
        if (CrisisId is not null && Crisis is null) return false;
        OpenOnes = CrisisStore.Open(work);
        Facts = FactStore.Ledger(work, CrisisId);
        UsedBy = Facts.Where(fact => fact.Status == Fact.Retracted || fact.Expired(local.Now)).ToDictionary(fact => fact.Id, fact => DraftStore.UsingFact(work, fact.Id));
        Until = local.Input(local.Now + Clocks.FactValidFor(Crisis?.Level ?? 0));
        return true;
    });
}
