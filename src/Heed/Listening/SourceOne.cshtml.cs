using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>One source: its state, its last error in words, and every fate of what it heard with a count.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class SourceOneModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "done")] public string? Done { get; set; }
    public Source Source { get; private set; } = new();
    public IReadOnlyList<SourceCount> Counts { get; private set; } = [];

    public long Of(string reason) => Counts.FirstOrDefault(count => count.Reason == reason)?.Posts ?? 0;
    public IEnumerable<SourceCount> Drops => Counts.Where(count => count.Reason is not (Drop.Heard or Drop.Kept or Drop.TimeCorrected));

    public IActionResult OnGet(long id) => database.Read(work =>
    {
        if (SourceStore.Get(work, id) is not { } source) return false;
        Source = source;
        Counts = SourceStore.Counts(work, id);
        return true;
    }) ? Page() : NotFound();

    public IActionResult OnPostPause(long id) => Do(id, "source.paused", "paused", work => SourceStore.Pause(work, id, local.Now));
    public IActionResult OnPostResume(long id) => Do(id, "source.resumed", "resumed", work => SourceStore.Resume(work, id, local.Now));
    public IActionResult OnPostTry(long id) => Do(id, "source.tried", "tried", work => SourceStore.TryNow(work, id));

    private IActionResult Do(long id, string act, string done, Func<Work, bool> change)
    {
        if (!User.May(Permission.ManageListening)) return Forbid();
        var changed = database.Write(work =>
        {
            if (!change(work)) return false;
            journal.Record(work, User.Actor(), act, $"source:{id}");
            return true;
        });
        return LocalRedirect($"/listen/sources/{id}?done={(changed ? done : "nothing")}");
    }
}
