using Heed.Records;

namespace Heed.Listening;

/// <summary>
/// Puts new mentions into narratives and notes the checked claims they likely repeat, 1,000 at a time in the order they were kept. Everything about a batch is written
/// in one transaction with the cursor. What it has in memory is thrown away whenever it does not agree with the cursor, and brought back from the rows: the same numbers come out.
/// </summary>
public sealed class GroupNarratives(Database database) : IWorker
{
    public const string Consumer = "narratives";
    public const int Batch = 1000;

    // The state is some megabytes: it is not saved with every batch. After a restart at most this many mentions and a batch are heard again, which takes under a second.
    private const int BetweenSaves = 4000;

    private NarrativeMemory? memory;
    private string of = "";

    public string Name => "Group narratives";
    public TimeSpan Rest => TimeSpan.FromSeconds(5);

    public Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        if (database.Read(ClaimLookBackStore.HasNew)) database.Write(work => { ClaimLookBackStore.Begin(work, now); return true; });
        var path = database.Workspace.DatabasePath;
        var (memory, mentions) = database.Read(work =>
        {
            var after = CursorStore.Get(work, Consumer);
            var kept = this.memory is { } same && same.Through == after && of == path ? same : null;
            var next = NarrativeStore.After(work, after, Batch);
            if (next.Count == 0) return (kept, next);
            kept ??= NarrativeMemory.Load(work, after);
            kept.UseClaims(work);
            return (kept, next);
        });
        // Until all of the batch is written, the memory is ahead of the rows: no exception may leave it standing.
        this.memory = null;
        if (memory is null || mentions.Count == 0)
        {
            this.memory = memory;
            return Task.FromResult(false);
        }
        var before = memory.Through;
        var heard = memory.Hear(mentions);
        var written = database.Workspace.DatabasePath == path && database.Write(work =>
        {
            // The sample may have been installed or removed in between: then this is another database.
            if (CursorStore.Get(work, Consumer) != before) return false;
            NarrativeStore.Write(work, heard);
            if (memory.Through - memory.SavedThrough >= BetweenSaves || memory.SavedThrough == 0) NarrativeStore.Save(work, memory.Through, memory.Save());
            CursorStore.Set(work, Consumer, memory.Through, now);
            return true;
        });
        if (written) (this.memory, of) = (memory, path);
        return Task.FromResult(!written || mentions.Count == Batch);
    }
}
