using Heed.Records;

namespace Heed.Listening;

/// <summary>Puts new mentions into the full-text index, 2,000 at a time, some seconds behind ingest. Its cursor moves with the index: a restart goes on where it stopped.</summary>
public sealed class IndexMentions(Database database) : IWorker
{
    public string Name => "Index mentions";
    public TimeSpan Rest => TimeSpan.FromSeconds(1);

    public Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop) =>
        Task.FromResult(database.Read(MentionSearchStore.Behind) && database.Write(work => MentionSearchStore.Advance(work, 2000, now)));
}
