using System.Text.Json;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Crises;

[RequirePermission(Permission.ManageCrises)]
public sealed class LevelModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }
    [BindProperty] public SeverityForm Severity { get; set; } = new();
    [BindProperty] public int To { get; set; }
    [BindProperty] public string Reason { get; set; } = "";
    [BindProperty] public bool Signed { get; set; }

    public Crisis Crisis { get; private set; } = new();
    public IReadOnlyList<Assessment> Assessments { get; private set; } = [];
    public SeverityResult? Weighed { get; private set; }
    public string Refusal { get; private set; } = "";

    public IActionResult OnGet()
    {
        if (!Load()) return NotFound();
        To = Crisis.Level;
        Severity = SeverityForm.From(JsonSerializer.Deserialize<SeverityAnswers>(Crisis.Severity, JsonSerializerOptions.Web) ?? new());
        return Page();
    }

    public IActionResult OnPostWeigh()
    {
        if (!Load()) return NotFound();
        Weighed = Heed.Crises.Severity.Assess(Severity.ToAnswers());
        return Page();
    }

    public IActionResult OnPost()
    {
        var refusal = database.Write(work => CrisisDirection.SetLevel(work, journal, User.Actor(), Id, To, Severity.ToAnswers(), Reason ?? "", Signed, local.Now));
        if (refusal is null) return Redirect($"/crises/{Id}");
        if (!Load()) return NotFound();
        Refusal = refusal.Sentence;
        return Page();
    }

    private bool Load()
    {
        var (crisis, assessments) = database.Read(work => (CrisisStore.Get(work, Id), AssessmentStore.Of(work, Id)));
        if (crisis is null) return false;
        (Crisis, Assessments) = (crisis, assessments);
        return true;
    }
}
