using System.Globalization;
using Heed.Channels.Files;
using Heed.Listening;
using Heed.Records;
using Microsoft.Data.Sqlite;

namespace Heed.Shell.Commands;

/// <summary>What heed replay and heed import were asked to do.</summary>
public sealed record FileOrder
{
    /// <summary>A path, or - for standard input.</summary>
    public required string File { get; init; }
    public required string Data { get; init; }
    public bool History { get; init; }
    /// <summary>Times real time; 0 as fast as possible.</summary>
    public double Speed { get; init; }
    public string? Source { get; init; }
    public string? Rejects { get; init; }
    public bool Strict { get; init; }
    public FileFormat? Format { get; init; }

    public bool FromStandardInput => File is "-" or "";
}

/// <summary>
/// Carries a file into an installation's post log. The program that serves reads the log by itself, now or when it next runs, so both verbs work
/// with and without it. Ends with the counts as the last line on standard error.
/// </summary>
public static class FileIntoLog
{
    private const int Full = 13, IoError = 10; // SQLITE_FULL, SQLITE_IOERR

    public static async Task<int> Run(FileOrder order, TimeProvider time, CancellationToken stop)
    {
        var errors = Console.Error;
        Stream input;
        FileStream? rejects = null;
        try
        {
            input = order.FromStandardInput ? Console.OpenStandardInput() : new FileStream(order.File, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
            if (order.Rejects is { } path) rejects = JsonLines.CreateRejects(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await errors.WriteLineAsync($"Heed cannot open a file: {error.Message}");
            return CommandLine.WrongUse;
        }
        var summary = new FileSummary();
        var refusal = "";
        var strictStop = false;
        try
        {
            using (input)
            using (rejects)
            {
                var workspace = new Workspace(order.Data);
                Migrator.Migrate(workspace.DatabasePath, time);
                var keys = new Keys(workspace);
                var log = new PostLogStore(workspace, keys, time);
                var source = SourceFor(order, new Database(workspace), new Journal(keys, time), time.GetUtcNow());
                var format = order.Format ?? FileFeed.FormatOf(order.File);
                var all = order is { FromStandardInput: true, Speed: 0 } ? LiveLines.Read(input, format, TimeSpan.FromSeconds(1)) : FileFeed.Read(input, format);
                var lines = FileFeed.Until(all, found => refusal = found);
                var pace = new Pace(order.Speed, time);
                foreach (var batch in FileFeed.Batches(lines, Rejected, order.Speed > 0 ? TimeSpan.FromSeconds(order.Speed) : null))
                {
                    await pace.WaitFor(batch.LatestAt, stop);
                    summary = FileFeed.Append(batch, log, source, order.History, summary);
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await errors.WriteLineAsync("Stopped. What was read so far is kept; the same command again adds only the rest.");
            await errors.WriteLineAsync(Counts(summary));
            return CommandLine.Failed;
        }
        catch (Exception error) when (error is IOException || error is SqliteException { SqliteErrorCode: Full or IoError })
        {
            await errors.WriteLineAsync("The disk is full or cannot be written. What was read so far is kept. Make room, then run the same command again: nothing is counted twice.");
            await errors.WriteLineAsync(Counts(summary));
            return CommandLine.Failed;
        }
        if (refusal.Length > 0)
        {
            await errors.WriteLineAsync(refusal);
            await errors.WriteLineAsync(Counts(summary));
            return CommandLine.Failed;
        }
        if (strictStop) await errors.WriteLineAsync("Stopped at the first rejected line (--strict). What came before it is kept.");
        else if (summary.WasImportedBefore) await errors.WriteLineAsync("This file was imported before: nothing was counted twice.");
        await errors.WriteLineAsync(Counts(summary));
        return strictStop ? CommandLine.Failed : summary.RejectedLines > 0 ? CommandLine.DoneWithRejects : CommandLine.Done;

        bool Rejected(FileRejection line)
        {
            errors.WriteLine($"Line {line.Line}: {line.Reason}");
            rejects?.Write(line.Raw);
            if (line.Raw.Length == 0 || line.Raw[^1] != (byte)'\n') rejects?.WriteByte((byte)'\n');
            strictStop = order.Strict;
            return !order.Strict;
        }
    }

    public static string Counts(FileSummary summary)
    {
        static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
        var reasons = summary.Rejected.Count == 0 ? "" : $" ({string.Join(", ", summary.Rejected.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {Number(pair.Value)}"))})";
        return $"{Number(summary.Posts)} posts added, {Number(summary.AlreadyKnown)} known already, {Number(summary.RejectedLines)} lines rejected{reasons}";
    }

    private static long SourceFor(FileOrder order, Database database, Journal journal, DateTimeOffset now)
    {
        var kind = order.History ? "import" : "replay";
        var name = order.Source ?? $"{(order.History ? "Import of" : "Replay of")} {(order.FromStandardInput ? "standard input" : Path.GetFileName(order.File))}";
        return database.Write(work =>
        {
            var id = SourceStore.FindOrAdd(work, name, kind, "{}", "command line", now);
            journal.Record(work, Actor.Heed($"heed {kind}"), "source.file_read", $"source:{id}", new { kind, order.Speed });
            return id;
        });
    }

    /// <summary>Lets stream time pass at so many times the speed of real time, from the first post on.</summary>
    private sealed class Pace(double speed, TimeProvider time)
    {
        private readonly long started = time.GetTimestamp();
        private long first = long.MinValue;

        public async Task WaitFor(long at, CancellationToken stop)
        {
            stop.ThrowIfCancellationRequested();
            if (speed <= 0 || at == 0) return;
            if (first == long.MinValue) first = at;
            var due = TimeSpan.FromMilliseconds(Math.Clamp((at - first) / speed, 0, TimeSpan.FromDays(365).TotalMilliseconds)) - time.GetElapsedTime(started);
            // A timer holds at most 49 days; nobody waits longer in one step.
            if (due > TimeSpan.Zero) await Task.Delay(due > TimeSpan.FromDays(40) ? TimeSpan.FromDays(40) : due, time, stop);
        }
    }
}
