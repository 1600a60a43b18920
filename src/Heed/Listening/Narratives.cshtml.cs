using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>What is told just now: those with most mentions in the last hour first.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class NarrativesModel(Database database, LocalTime local) : PageModel
{
    /// <summary>A list somebody reads at a glance, and the whole of it for who asks.</summary>
    public const int AtAGlance = 25, Most = 200;

    [BindProperty(SupportsGet = true, Name = "all")] public bool All { get; set; }

    public IReadOnlyList<NarrativeRow> Rows { get; private set; } = [];
    public bool More { get; private set; }
    public int Shown => All ? Most : AtAGlance;

    public void OnGet()
    {
        var now = local.Now;
        var rows = database.Read(work => All ? NarrativeStore.Latest(work, now, Shown + 1) : NarrativeStore.Since(work, now.AddDays(-7), now, Shown + 1));
        (Rows, More) = ([.. rows.Take(Shown)], rows.Count > Shown);
    }
}
