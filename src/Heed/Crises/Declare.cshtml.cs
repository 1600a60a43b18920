using Heed.Detection;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Crises;

[RequirePermission(Permission.ManageCrises)]
public sealed class DeclareModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long? Alert { get; set; }
    [BindProperty] public string Name { get; set; } = "";
    [BindProperty] public string Scenario { get; set; } = "";
    [BindProperty] public SeverityForm Severity { get; set; } = new();
    [BindProperty] public string DetectedAt { get; set; } = "";
    [BindProperty] public int? RaiseTo { get; set; }
    [BindProperty] public string Summary { get; set; } = "";
    [BindProperty] public List<long> Topics { get; set; } = [];

    public Alert? From { get; private set; }
    public IReadOnlyList<Topic> TopicChoices { get; private set; } = [];
    public string Refusal { get; private set; } = "";
    public Declaration? Weighed { get; private set; }

    public IActionResult OnGet()
    {
        Load();
        if (Alert is not null && From is null) return NotFound();
        if (From?.CrisisId is { } crisis) return Redirect($"/crises/{crisis}");
        DetectedAt = local.Input(From?.RaisedAt ?? local.Now);
        if (From is null) return Page();
        Name = From.TopicName;
        Severity.Velocity = Declaration.VelocityOf(From);
        Topics = [From.TopicId];
        return Page();
    }

    /// <summary>Says which level the answers give, and declares nothing.</summary>
    public IActionResult OnPostWeigh()
    {
        Load();
        Weighed = Wanted(local.Parse(DetectedAt) ?? local.Now);
        return Page();
    }

    public IActionResult OnPost()
    {
        Load();
        if (local.Parse(DetectedAt) is not { } detected)
        {
            Refusal = "T0 is not a time that can be read, or the clocks changed in that hour. Write it as date and time.";
            return Page();
        }
        var (id, refusal) = database.Write(work => Wanted(detected).Make(work, journal, User.Actor(), local.Now));
        if (refusal is null) return Redirect($"/crises/{id}");
        Refusal = refusal.Sentence;
        return Page();
    }

    // A form's times have no seconds: a T0 that was prefilled from the alert keeps the alert's own.
    private Declaration Wanted(DateTimeOffset detected) => new(Name ?? "", Scenario ?? "", Severity.ToAnswers(),
        From is { } alert && local.Input(alert.RaisedAt) == DetectedAt ? alert.RaisedAt : detected, RaiseTo, Summary ?? "", Alert, Topics);

    private void Load() => (From, TopicChoices) = database.Read(work =>
        (Alert is { } id ? AlertStore.Get(work, id) : null, TopicStore.All(work)));
}
