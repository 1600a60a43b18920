using Heed.Channels.Files;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>A file of posts into the post log, as history: kept and counted, raising no alert. The same file again changes nothing, so no redirect is needed.</summary>
[RequirePermission(Permission.ManageListening)]
[RequestSizeLimit(Largest + 1024 * 1024)]
// Held in memory while it is read: beyond this threshold the framework would write what people posted, open to every account of this machine, into the temporary folder.
[RequestFormLimits(MultipartBodyLengthLimit = Largest + 1024 * 1024, MemoryBufferThreshold = (int)Largest + 1024 * 1024)]
public sealed class ImportModel(Database database, PostLogStore log, Journal journal, LocalTime local, SourceHealth health) : PageModel
{
    public const long Largest = 50 * 1024 * 1024;
    public const int RejectionsShown = 50;

    [BindProperty] public IFormFile? Upload { get; set; }
    [BindProperty] public string? SourceName { get; set; } = "";

    public string Fault { get; private set; } = "";
    public FileSummary? Summary { get; private set; }
    public long SourceId { get; private set; }
    public IReadOnlyList<(long Line, string Reason)> Rejections => rejections;

    private readonly List<(long Line, string Reason)> rejections = [];

    public void OnGet() { }

    public IActionResult OnPost()
    {
        if (Upload is not { Length: > 0 } file) return Refuse("Nothing was imported: choose a file that is not empty.");
        if (file.Length > Largest) return Refuse("Nothing was imported: the file is larger than 50 MB. Use the command heed import on the machine Heed runs on.");
        var name = string.IsNullOrWhiteSpace(SourceName) ? Path.GetFileName(file.FileName) : SourceName.Trim();
        if (name.Length > 100) name = name[..100];
        try
        {
            SourceId = database.Write(work =>
            {
                var id = SourceStore.FindOrAdd(work, name, Source.Import, "{}", User.Actor().Name, local.Now);
                // Before the first post: whatever ends the import early, the journal says who began it.
                journal.Record(work, User.Actor(), "file.import_begun", $"source:{id}", new { bytes = file.Length });
                return id;
            });
            using var stream = file.OpenReadStream();
            Summary = FileFeed.Append(stream, FileFeed.FormatOf(file.FileName), log, SourceId, history: true, rejection =>
            {
                if (rejections.Count < RejectionsShown) rejections.Add((rejection.Line, rejection.Reason));
                return true;
            });
            database.Write(work => journal.Record(work, User.Actor(), "file.imported", $"source:{SourceId}",
                new { posts = Summary.Posts, known = Summary.AlreadyKnown, rejected = Summary.RejectedLines }));
        }
        catch (Exception error) when (SourceHealth.IsDisk(error))
        {
            health.Fault("import", SourceHealth.DiskFull);
            return Refuse("The disk is full or cannot be written. The part of the file before that is kept. Free some space, then import the same file again: nothing will be counted twice.");
        }
        health.Well("import");
        return Page();
    }

    private PageResult Refuse(string sentence)
    {
        Fault = sentence;
        return Page();
    }
}
