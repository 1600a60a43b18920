using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

[RequirePermission(Permission.ReadDesk)]
public sealed class SourcesModel(Database database, SourceHealth health) : PageModel
{
    public IReadOnlyList<(Source Source, long Heard, long Kept)> Rows { get; private set; } = [];
    public IReadOnlyList<string> DiskFaults => health.Sentences;

    public void OnGet() => Rows = database.Read(work =>
    {
        var counts = SourceStore.AllCounts(work).ToLookup(count => count.SourceId);
        long Of(Source source, string reason) => counts[source.Id].FirstOrDefault(count => count.Reason == reason)?.Posts ?? 0;
        return SourceStore.All(work).Select(source => (source, Of(source, Drop.Heard), Of(source, Drop.Kept))).ToArray();
    });

    public static string KindInWords(string kind) => kind switch
    {
        Source.Feed => "Feed",
        Source.Bluesky => "Bluesky",
        Source.Replay => "Replayed file",
        Source.Import => "Imported file",
        _ => kind
    };
}
