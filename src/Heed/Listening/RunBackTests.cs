using Heed.Channels;
using Heed.Language.Queries;
using Heed.People;
using Heed.Privacy;
using Heed.Records;

namespace Heed.Listening;

/// <summary>
/// Tries the oldest waiting query on the post log and then on the kept mentions, a slice at a time (8 MiB of log or 5,000 mentions, some tenths of a second).
/// Each slice is saved with where it stopped, and only if nobody stopped the test or saved the same slice: a restart loses at most one slice, and none counts twice.
/// </summary>
public sealed class RunBackTests(Database database, PostLogStore log) : IWorker
{
    public const int MostVariants = 60, MostSamples = 20;
    public static readonly TimeSpan Back = TimeSpan.FromDays(30);
    private const int Batches = 32, Mentions = 5000;

    public string Name => "Try queries";
    public TimeSpan Rest => TimeSpan.FromSeconds(1);

    public Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        if (database.Read(BackTestStore.NextRunning) is not { } test) return Task.FromResult(false);
        var (identifiers, zone) = database.Read(work => (Listeners.Load(work, null).Identifiers, Organisation.Get(work)?.Zone ?? TimeZoneInfo.Utc));
        var slice = new BackTestSlice(test, identifiers, zone, now);
        var (logRead, storedRead) = (test.LogRead, test.StoredRead);
        var done = false;
        if (logRead < test.LogEnd) logRead = ReadLog(test, slice, now);
        else
        {
            storedRead = ReadStored(test, slice, now);
            done = storedRead >= test.StoredEnd;
        }
        database.Write(work => BackTestStore.SaveSlice(work, test, logRead, storedRead, slice.Result, done, now));
        return Task.FromResult(true);
    }

    private long ReadLog(BackTest test, BackTestSlice slice, DateTimeOffset now)
    {
        var batches = log.ReadAfter(test.LogRead, Batches);
        var posts = new List<HeardPost>();
        foreach (var batch in batches.Where(batch => batch.Offset <= test.LogEnd))
        {
            posts.Clear();
            if (batch.AppendedAt >= now - PostLogStore.Retention) PostBatches.ReadInto(batch.Body, posts);
            foreach (var post in posts) slice.Heard(post, batch.AppendedAt);
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
