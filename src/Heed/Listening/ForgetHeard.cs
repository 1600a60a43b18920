using Heed.Records;

namespace Heed.Listening;

/// <summary>
/// Forgets, once an hour, what lies in the post log longer than its retention time: a live stream would fill the disk, and nobody needs the words
/// of people no topic asked about. What back-tests quote of it (masked) goes at the same age, counted from when the post was heard, not from when it was quoted. Costs one look at the log's oldest rows. Safe at any moment: what ingest has not read yet is never forgotten.
/// </summary>
public sealed class ForgetHeard(Database database, PostLogStore log) : IWorker
{
    public string Name => "Forget what was heard";
    public TimeSpan Rest => TimeSpan.FromHours(1);

    public Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        database.Write(work => { BackTestStore.Forget(work, now - PostLogStore.Retention); return true; });
        var read = database.Read(work => CursorStore.Get(work, Ingest.Consumer));
        return Task.FromResult(log.Forget(now - PostLogStore.Retention, read) > 0);
    }
}
