using Heed.Records;
using Microsoft.Extensions.Logging.Abstractions;

namespace Heed.Listening;

/// <summary>
/// Post log to mentions. Takes up to eight batches after its cursor, runs the steps over all their posts on every core, then keeps what passed in
/// one transaction that also moves the counters, the reasons and the cursor: after a crash the same batches are read again and nothing is kept or
/// counted twice. Looking is done outside the transaction, so the write lock is held for the inserts alone.
/// </summary>
public sealed partial class Ingest(Database database, PostLogStore posts, Keys keys, SourceHealth health, ILogger<Ingest>? log = null) : IWorker
{
    public const string Consumer = "ingest";
    private const int BatchesAtOnce = 8;

    private readonly IngestKeys own = new(keys.Get("authors"), new Seal(keys.Get("mentions")));
    private Listeners? listeners;

    public string Name => "Ingest";
    public TimeSpan Rest => TimeSpan.FromMilliseconds(250);

    /// <summary>The steps to run: all there are, unless a test sets one beside them.</summary>
    internal Func<IngestSteps, IReadOnlyList<(string Name, Func<Passage, string?> Do)>> Steps { get; init; } = steps => steps.All;

    private sealed record IngestKeys(byte[] Authors, Seal Mentions);

    /// <summary>How many batches wait. For the health page and for tests.</summary>
    public long Waiting() => posts.End() - database.Read(work => CursorStore.Get(work, Consumer));

    public Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        try
        {
            var more = Advance(now, stop);
            health.Well(Consumer);
            return Task.FromResult(more);
        }
        catch (Exception error) when (SourceHealth.IsDisk(error))
        {
            health.Fault(Consumer, SourceHealth.DiskFull);
            return Task.FromResult(false); // told on the sources page; the batches wait in the log
        }
    }

    private bool Advance(DateTimeOffset now, CancellationToken stop)
    {
        var (from, listening) = database.Read(work => (CursorStore.Get(work, Consumer), Listeners.Load(work, listeners)));
        listeners = listening;
        var batches = posts.ReadAfter(from, BatchesAtOnce);
        if (batches.Count == 0) return false;

        var reasons = new Dictionary<(long Source, string Reason), long>();
        void Count(long source, string reason, long posts) { if (posts > 0) reasons[(source, reason)] = reasons.GetValueOrDefault((source, reason)) + posts; }

        var passages = Read(batches, Count);
        var steps = new IngestSteps(listening, own.Authors, own.Mentions);
        var list = Steps(steps);
        if (passages.Count > 0) Parallel.ForEach(System.Collections.Concurrent.Partitioner.Create(0, passages.Count, Math.Max(1, passages.Count / (Environment.ProcessorCount * 4) + 1)),
            new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount },
            range => { for (var i = range.Item1; i < range.Item2; i++) steps.Run(passages[i], list); });
        foreach (var ((step, error, place), times) in steps.Broken) Unreadable(log ?? NullLogger<Ingest>.Instance, times, step, error, place);

        return database.Write(work =>
        {
            // Another process may have taken these batches meanwhile; then this work is thrown away.
            if (CursorStore.Get(work, Consumer) != from) return true;
            using var keep = KeepStore.Begin(work);
            foreach (var passage in passages)
            {
                passage.Dropped ??= keep.Keep(passage) ? null : Drop.Duplicate;
                Count(passage.SourceId, passage.Dropped ?? Drop.Kept, 1);
                if (passage.Dropped is null && passage.TimeCorrected) Count(passage.SourceId, Drop.TimeCorrected, 1);
            }
            keep.Finish(now);
            foreach (var ((source, reason), posts) in reasons) SourceStore.Count(work, source, reason, posts);
            foreach (var batch in batches) SourceStore.HeardFromFile(work, batch.SourceId, batch.AppendedAt);
            CursorStore.Set(work, Consumer, batches[^1].Offset, now);
            return true;
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Times} posts could not be read and were dropped: at “{Step}”, {Error} in {Place}.")]
    private static partial void Unreadable(ILogger log, long times, string step, string error, string place);

    private static List<Passage> Read(IReadOnlyList<LoggedBatch> batches, Action<long, string, long> count)
    {
        var passages = new List<Passage>(batches.Sum(batch => batch.Posts));
        var heard = new List<Channels.HeardPost>();
        foreach (var batch in batches)
        {
            heard.Clear();
            var malformed = PostBatches.ReadInto(batch.Body, heard);
            foreach (var post in heard) passages.Add(new Passage(post, batch.SourceId, batch.History, batch.AppendedAt));
            count(batch.SourceId, Drop.Malformed, malformed);
            foreach (var (reason, rejected) in batch.Rejected) count(batch.SourceId, reason, rejected);
            count(batch.SourceId, Drop.Heard, heard.Count + malformed + batch.Rejected.Values.Sum());
        }
        return passages;
    }
}
