using Heed.Channels;
using Heed.People;
using Heed.Records;

namespace Heed.Listening;

/// <summary>
/// Tries the oldest waiting query on the post log and then on the kept mentions, a slice at a time (8 MiB of log or 5,000 mentions, some tenths of a second).
/// Each slice is saved with where it stopped, and only if nobody stopped the test or saved the same slice: a restart loses at most one slice, and none counts twice.
/// Which posts were counted is remembered in memory and read from the log again after a restart, once, for a second or two in a full log.
/// A test whose slice throws is failed with a sentence, so that it does not stand for ever before the tests of others.
/// </summary>
public sealed class RunBackTests(Database database, PostLogStore log, Keys keys) : IWorker
{
    public const int MostVariants = 60, MostSamples = 20;
    public static readonly TimeSpan Back = TimeSpan.FromDays(30);
    private const int Batches = 32, Mentions = 5000;

    private BackTestQuery? built; // of the test under way
    private Listeners? listeners; // how posts answer; loaded again only where a topic or a source changed
    private SeenPosts seen = new();
    private long seenRevision; // of the test, when the slices in it were saved

    public string Name => "Try queries";
    public TimeSpan Rest => TimeSpan.FromSeconds(1);

    /// <exception cref="OperationCanceledException">The program stops; the slice is read again after the next start.</exception>
    public Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        if (database.Read(BackTestStore.NextRunning) is not { } test)
        {
            (built, listeners, seen) = (null, null, new SeenPosts());
            return Task.FromResult(false);
        }
        try
        {
            RunSlice(test, now, stop);
        }
        catch (Exception error) when (error is not (OperationCanceledException or Microsoft.Data.Sqlite.SqliteException))
        {
            // The kind of error, never its message: it may quote a post. What the database throws is no fault of the query; the worker rests and tries again.
            database.Write(work => BackTestStore.Fail(work, test.Id, $"Heed could not finish this test ({error.GetType().Name}). Other tests go on. Try it again; if it happens again, tell whoever runs Heed here.", now));
        }
        return Task.FromResult(true);
    }

    private void RunSlice(BackTest test, DateTimeOffset now, CancellationToken stop)
    {
        // Another test, a restart, or a slice that another worker saved: what is remembered is not what was counted.
        if (built?.TestId != test.Id || seenRevision != test.Revision) seen = Counted(test, stop);
        seen.Forget();
        if (built?.TestId != test.Id) built = new BackTestQuery(test);
        var slice = new BackTestSlice(test, built, new BackTestGround((listeners = database.Read(work => Listeners.Load(work, listeners))).Answers, keys.Get("authors"), seen), now);
        seenRevision = test.Revision;
        var (logRead, storedRead) = (test.LogRead, test.StoredRead);
        var done = false;
        if (logRead < test.LogEnd) logRead = ReadLog(test, slice, now, stop);
        else
        {
            storedRead = ReadStored(test, slice, now);
            done = storedRead >= test.StoredEnd;
        }
        stop.ThrowIfCancellationRequested();
        if (!database.Write(work => BackTestStore.SaveSlice(work, test, logRead, storedRead, slice.Result, done, now))) return;
        seen.Keep();
        seenRevision = test.Revision + 1;
    }

    /// <summary>The posts that earlier slices counted, as far back as they are remembered.</summary>
    private SeenPosts Counted(BackTest test, CancellationToken stop)
    {
        var counted = new SeenPosts();
        if (test.LogRead >= test.LogEnd) return counted; // only kept mentions are left to read
        var posts = new List<HeardPost>();
        var at = Math.Max(test.LogStart, log.Holding(SeenPosts.Remembered, test.LogRead));
        while (at < test.LogRead)
        {
            var batches = log.ReadAfter(at, Batches);
            if (batches.Count == 0) break;
            foreach (var batch in batches.Where(batch => batch.Offset <= test.LogRead))
            {
                stop.ThrowIfCancellationRequested();
                posts.Clear();
                PostBatches.ReadInto(batch.Body, posts);
                foreach (var post in posts.Where(BackTestSlice.Reaches)) counted.Add(batch.SourceId, post.Id);
            }
            counted.Keep();
            at = batches[^1].Offset;
        }
        return counted;
    }

    private long ReadLog(BackTest test, BackTestSlice slice, DateTimeOffset now, CancellationToken stop)
    {
        var batches = log.ReadAfter(test.LogRead, Batches);
        var posts = new List<HeardPost>();
        foreach (var batch in batches.Where(batch => batch.Offset <= test.LogEnd))
        {
            stop.ThrowIfCancellationRequested();
            posts.Clear();
            if (batch.AppendedAt >= now - PostLogStore.Retention) PostBatches.ReadInto(batch.Body, posts);
            foreach (var post in posts) slice.Heard(post, batch.SourceId, batch.AppendedAt);
        }
        return batches.Count < Batches ? test.LogEnd : batches[^1].Offset;
    }

    private long ReadStored(BackTest test, BackTestSlice slice, DateTimeOffset now)
    {
        var (mentions, topics) = database.Read(work =>
        {
            var page = BackTestStore.Stored(work, test.StoredRead, test.StoredEnd, now - Back, Mentions);
            return (page, MentionStore.Topics(work, [.. page.Select(mention => mention.Id)]).ToLookup(topic => topic.MentionId));
        });
        foreach (var mention in mentions) slice.Stored(mention, topics[mention.Id]);
        return mentions.Count < Mentions ? test.StoredEnd : mentions[^1].Id;
    }
}
