using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Crises;

[RequirePermission(Permission.ReadDesk)]
public sealed class ChecklistModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }
    [BindProperty] public string Step { get; set; } = "";
    [BindProperty] public string To { get; set; } = "";
    [BindProperty] public string Note { get; set; } = "";
    /// <summary>The quick tick in the crisis room goes back there.</summary>
    [BindProperty] public bool FromRoom { get; set; }

    public Crisis Crisis { get; private set; } = new();
    public Scenario? Scenario { get; private set; }
    public IReadOnlyList<ChecklistStep> Steps { get; private set; } = [];
    public string Refusal { get; private set; } = "";

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost()
    {
        if (!User.May(Permission.ManageCrises)) return StatusCode(StatusCodes.Status403Forbidden);
        var refusal = database.Write(work => CrisisDirection.SetStep(work, journal, User.Actor(), Id, Step ?? "", To ?? "", Note ?? "", local.Now));
        if (refusal is null) return Redirect(FromRoom ? $"/crises/{Id}#checklist" : $"/crises/{Id}/checklist#step-{Step}");
        if (!Load()) return NotFound();
        Refusal = refusal.Sentence;
        return Page();
    }

    private bool Load()
    {
        var (crisis, steps) = database.Read(work => (CrisisStore.Get(work, Id), ChecklistStore.Of(work, Id)));
        if (crisis is null) return false;
        (Crisis, Steps, Scenario) = (crisis, steps, Scenarios.Get(crisis.Scenario));
        return true;
    }
}
