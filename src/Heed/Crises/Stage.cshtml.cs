using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Crises;

[RequirePermission(Permission.ManageCrises)]
public sealed class StageModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }
    [BindProperty] public string To { get; set; } = "";
    [BindProperty] public List<string> Signed { get; set; } = [];
    [BindProperty] public string Reason { get; set; } = "";

    public Crisis Crisis { get; private set; } = new();
    public IReadOnlyList<LeaveCondition> Conditions { get; private set; } = [];
    public string Refusal { get; private set; } = "";

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost()
    {
        var refusal = database.Write(work => CrisisDirection.SetStage(work, journal, User.Actor(), Id, new StageCommand(To ?? "", Signed, Reason ?? ""), local.Now));
        if (refusal is null) return Redirect($"/crises/{Id}");
        if (!Load()) return NotFound();
        Refusal = refusal.Sentence;
        return Page();
    }

    private bool Load()
    {
        var (crisis, evidence) = database.Read(work => (CrisisStore.Get(work, Id), CrisisDirection.Evidence(work, Id)));
        if (crisis is null) return false;
        (Crisis, Conditions) = (crisis, StageChange.ConditionsToLeave(crisis, evidence, local.Now));
        return true;
    }
}
