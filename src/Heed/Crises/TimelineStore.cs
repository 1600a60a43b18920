using Heed.Records;

namespace Heed.Crises;

public static class TimelineStore
{
    private const string Columns = "id, crisis_id, at, kind, text, actor_name, link";

    public static void Add(Work work, TimelineEntry entry) => work.Execute("""
        INSERT INTO timeline_entry (crisis_id, at, kind, text, actor_name, link) VALUES (@CrisisId, @At, @Kind, @Text, @ActorName, @Link)
        """, entry);

    public static IReadOnlyList<TimelineEntry> Newest(Work work, long crisisId, int limit) => work.All<TimelineEntry>(
        $"SELECT {Columns} FROM timeline_entry WHERE crisis_id = @crisisId ORDER BY at DESC, id DESC LIMIT @limit", new { crisisId, limit });

    /// <summary>All of it, oldest first: for the record.</summary>
    public static IReadOnlyList<TimelineEntry> InOrder(Work work, long crisisId) => work.All<TimelineEntry>(
        $"SELECT {Columns} FROM timeline_entry WHERE crisis_id = @crisisId ORDER BY at, id", new { crisisId });
}
