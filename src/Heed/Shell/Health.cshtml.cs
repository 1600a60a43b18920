using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Data.Sqlite;

namespace Heed.Shell;

public enum HealthMark { Good, Look, Bad }

/// <summary>One thing that must be right, and a sentence: how it is, or exactly what is missing and what to do.</summary>
public sealed record HealthLine(string Name, HealthMark Mark, string Sentence);

[RequirePermission(Permission.ManageInstallation)]
public sealed class HealthModel(Database database, PostLogStore log, Keys keys, WorkerHealth workers, TimeProvider time) : PageModel
{
    private const long LittleDisk = 2L * 1024 * 1024 * 1024;

    public IReadOnlyList<HealthLine> Lines { get; private set; } = [];
    public IReadOnlyList<WorkerHealth.Run> Runs => workers.All;
    public bool AllGood => Lines.All(line => line.Mark == HealthMark.Good);

    public void OnGet() => Lines = [DatabaseLine(), DiskLine(), KeysLine(), LogLine(), WorkersLine(), .. Sources(), .. Channels()];

    private HealthLine DatabaseLine()
    {
        try
        {
            var steps = database.Read(HealthStore.SchemaSteps);
            // What was written last still lies beside the file, in the write-ahead log.
            var files = new[] { "", "-wal" }.Select(end => new FileInfo(database.Workspace.DatabasePath + end));
            var size = Bytes(files.Where(file => file.Exists).Sum(file => file.Length));
            return new("Database", HealthMark.Good, $"Answers, holds {size} and is at schema step {steps}.");
        }
        catch (SqliteException error)
        {
            return new("Database", HealthMark.Bad, $"The database does not answer (SQLite code {error.SqliteErrorCode}). Check the disk and the rights of the data folder.");
        }
    }

    private HealthLine DiskLine()
    {
        var free = new DriveInfo(database.Workspace.Root).AvailableFreeSpace;
        return free >= LittleDisk
            ? new("Disk", HealthMark.Good, $"{Bytes(free)} are free.")
            : new("Disk", HealthMark.Bad, $"Only {Bytes(free)} are free. Make room: a full disk stops listening, though nothing that was heard is lost.");
    }

    private HealthLine KeysLine()
    {
        var folder = database.Workspace.KeyFolder;
        keys.Get("journal");
        var open = Directory.EnumerateFiles(folder, "*.key").Any(OthersMayRead);
        var count = Directory.EnumerateFiles(folder, "*.key").Count();
        return open
            ? new("Keys", HealthMark.Bad, "A key file can be read by others on this machine. Make the files in the keys folder readable by the owner only.")
            : new("Keys", HealthMark.Good, $"{Count(count, "key")}, readable by the owner only. Back them up apart from the database: without them sealed parts cannot be read.");
    }

    private HealthLine LogLine()
    {
        var behind = log.End() - database.Read(work => CursorStore.Get(work, "ingest"));
        return behind <= 20
            ? new("Post log", HealthMark.Good, behind <= 0 ? "Everything heard has been looked at." : $"{behind} batches wait to be looked at.")
            : new("Post log", HealthMark.Look, $"{behind} batches wait to be looked at. They are safe; if the number keeps growing, listening hears more than this machine can take.");
    }

    private HealthLine WorkersLine()
    {
        if (workers.All.Count == 0) return new("Workers", HealthMark.Look, "No worker has run yet in this process.");
        var late = workers.All.Where(run => run.LastFaultAt is { } at && time.GetUtcNow() - at < TimeSpan.FromMinutes(15)).ToList();
        return late.Count == 0
            ? new("Workers", HealthMark.Good, $"{Count(workers.All.Count, "worker")} running.")
            : new("Workers", HealthMark.Bad, $"Stumbled in the last 15 minutes: {string.Join(", ", late.Select(run => $"{run.Worker} ({run.LastFault})"))}. They try again by themselves.");
    }

    private IEnumerable<HealthLine> Sources()
    {
        var all = database.Read(HealthStore.Sources);
        if (all.Count == 0) return [new("Sources", HealthMark.Look, "Heed listens to nothing yet. Add a source under Listen.")];
        var wrong = all.Where(line => line.State is not ("connected" or "paused")).ToList();
        return wrong.Count == 0
            ? [new("Sources", HealthMark.Good, $"{Count(all.Count, "source")}, none in trouble.")]
            : wrong.Select(line => new HealthLine($"Source {line.Name}", line.State == "auth_needed" ? HealthMark.Bad : HealthMark.Look,
                line.LastError.Length > 0 ? line.LastError : $"Its state is {line.State.Replace('_', ' ')}."));
    }

    private IEnumerable<HealthLine> Channels()
    {
        var all = database.Read(HealthStore.PublishingChannels);
        if (all.Count == 0) return [new("Channels", HealthMark.Look, "There is nowhere to publish yet. Add a channel under Publish.")];
        var wrong = all.Where(line => line.State is not ("connected" or "paused")).ToList();
        return wrong.Count == 0
            ? [new("Channels", HealthMark.Good, $"{Count(all.Count, "channel")}, {all.Count(line => line.Mode == "live")} live, the rest in dry-run.")]
            : wrong.Select(line => new HealthLine($"Channel {line.Name}", HealthMark.Bad, line.LastError.Length > 0 ? line.LastError : $"Its state is {line.State.Replace('_', ' ')}."));
    }

    private static bool OthersMayRead(string file) =>
        !OperatingSystem.IsWindows() && (System.IO.File.GetUnixFileMode(file) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead)) != 0;

    private static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";

    private static string Bytes(long size) => size switch
    {
        >= 1L << 30 => $"{size / (double)(1L << 30):0.0} GB",
        >= 1L << 20 => $"{size / (double)(1L << 20):0.0} MB",
        _ => $"{size / 1024} kB"
    };
}
