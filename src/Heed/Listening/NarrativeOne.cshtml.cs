using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>One narrative: what it says, when it was told, and all its mentions. A number that an older narrative took up leads there.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class NarrativeOneModel(Database database, LocalTime local) : PageModel
{
    private const int PageLength = 50, HoursShown = 48, MergesFollowed = 50;

    [BindProperty(SupportsGet = true, Name = "before")] public string? Before { get; set; }

    public NarrativeRow Narrative { get; private set; } = new();
    public IReadOnlyList<MentionRow> Representatives { get; private set; } = [];
    public IReadOnlyList<MentionRow> Rows { get; private set; } = [];
    public IReadOnlyList<NarrativeHour> Hours { get; private set; } = [];
    public string Older { get; private set; } = "";

    public IActionResult OnGet(long id)
    {
        if (!database.Read(work => Find(work, id))) return NotFound();
        if (Narrative.Id != id) return LocalRedirect($"/listen/narratives/{Narrative.Id}");
        database.Read(work =>
        {
            Representatives = Shown(work, Narrative.RepresentativeIds);
            Hours = EveryHour(work);
            var (beforeAt, beforeId) = Keyset.Read(Before);
            var ids = NarrativeStore.Mentions(work, id, beforeAt, beforeId, PageLength + 1);
            Rows = Shown(work, [.. ids.Take(PageLength)]);
            if (ids.Count > PageLength) Older = $"/listen/narratives/{id}?before={Keyset.Of(Rows[^1].Mention)}#mentions";
            return true;
        });
        return Page();
    }

    public IActionResult OnGetPlot(long id)
    {
        if (!database.Read(work => Find(work, id))) return NotFound();
        var hours = database.Read(EveryHour);
        return new JsonResult(new { zone = local.Zone.Id, bars = new[] { new { name = "Mentions", points = hours.Select(hour => new[] { hour.At.ToUnixTimeMilliseconds(), hour.Mentions }) } } });
    }

    /// <summary>The 48 hours up to the last mention, those without one too.</summary>
    private IReadOnlyList<NarrativeHour> EveryHour(Work work)
    {
        var last = Narrative.LastSeen.ToUnixTimeMilliseconds();
        var from = DateTimeOffset.FromUnixTimeMilliseconds(last - last % 3_600_000).AddHours(1 - HoursShown);
        var counts = NarrativeStore.Hours(work, Narrative.Id, from).ToDictionary(hour => hour.At, hour => hour.Mentions);
        return [.. Enumerable.Range(0, HoursShown).Select(hour => new NarrativeHour { At = from.AddHours(hour), Mentions = counts.GetValueOrDefault(from.AddHours(hour)) })];
    }

    private bool Find(Work work, long id)
    {
        var found = NarrativeStore.Get(work, id, local.Now);
        for (var step = 0; found?.MergedInto is { } into && step < MergesFollowed; step++) found = NarrativeStore.Get(work, into, local.Now);
        if (found is null or { MergedInto: not null }) return false;
        Narrative = found;
        return true;
    }

    private static IReadOnlyList<MentionRow> Shown(Work work, IReadOnlyList<long> ids) => MentionRow.Of(work, [.. ids.Select(id => MentionStore.Get(work, id)).OfType<Mention>()]);
}
