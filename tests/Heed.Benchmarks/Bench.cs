using System.Diagnostics;
using Heed.Channels;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Benchmarks;

/// <summary>A whole installation in a folder of its own, gone when the benchmark is done.</summary>
public sealed class Bench : IDisposable
{
    private readonly ServiceProvider parts;

    public Bench()
    {
        Workspace = new Workspace(Path.Combine(Path.GetTempPath(), "heed-bench-" + Guid.NewGuid().ToString("N")));
        Keys = new Keys(Workspace);
        Database = new Database(Workspace);
        Log = new PostLogStore(Workspace, Keys, TimeProvider.System);
        Migrator.Migrate(Workspace.DatabasePath, TimeProvider.System);
        parts = new ServiceCollection().AddSingleton(Workspace).AddSingleton(Keys).AddSingleton(Database).AddSingleton(Log).AddSingleton(TimeProvider.System)
            .AddSingleton<Journal>().AddSingleton<LocalTime>().AddSingleton<SourceHealth>().AddLogging().BuildServiceProvider();
        Ingest = ActivatorUtilities.CreateInstance<Ingest>(parts);
    }

    public Workspace Workspace { get; }
    public Keys Keys { get; }
    public Database Database { get; }
    public PostLogStore Log { get; }
    public Ingest Ingest { get; }

    public long AddTopics() => Database.Write(work =>
    {
        var number = 0;
        foreach (var (query, _, _) in Corpus.Topics()) TopicStore.Add(work, $"Topic {++number:000}", query, "", "benchmark", TimeProvider.System.GetUtcNow());
        return SourceStore.FindOrAdd(work, "benchmark", Source.Replay, "{}", "benchmark", TimeProvider.System.GetUtcNow());
    });

    public void Append(long sourceId, IReadOnlyList<HeardPost> posts, bool history)
    {
        foreach (var (body, count) in PostBatches.Split(posts, PostLogStore.TargetBatchBytes))
            Log.Append(PostBatches.IdOf(sourceId, "benchmark", body), sourceId, history, count, body);
    }

    public async Task Digest()
    {
        while (await Ingest.RunOnce(TimeProvider.System.GetUtcNow(), CancellationToken.None)) { }
    }

    /// <summary>Seconds and bytes allocated by all threads.</summary>
    public static async Task<(double Seconds, long Bytes)> Measure(Func<Task> act)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        await act();
        watch.Stop();
        return (watch.Elapsed.TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    public void Dispose()
    {
        parts.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Workspace.Root, recursive: true);
    }
}
