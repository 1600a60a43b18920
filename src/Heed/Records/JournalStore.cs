namespace Heed.Records;

public static class JournalStore
{
    public sealed record HeadRow
    {
        public long Sequence { get; init; }
        public string Hash { get; init; } = "";
    }

    private const string Columns = "sequence, at, actor_id, actor_name, act, subject, reason, details, previous, hash";

    internal static HeadRow Head(Work work) =>
        work.One<HeadRow>("SELECT sequence, hash FROM journal_head WHERE id = 1") ?? new HeadRow();

    internal static void Append(Work work, JournalEntry entry)
    {
        work.Execute("""
            INSERT INTO journal (sequence, at, actor_id, actor_name, act, subject, reason, details, previous, hash)
            VALUES (@Sequence, @At, @ActorId, @ActorName, @Act, @Subject, @Reason, @Details, @Previous, @Hash)
            """, entry);
        work.Execute("""
            INSERT INTO journal_head (id, sequence, hash) VALUES (1, @Sequence, @Hash)
            ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
            """, entry);
    }

    internal static IEnumerable<JournalEntry> InOrder(Work work)
    {
        const int page = 1000;
        long after = 0;
        while (true)
        {
            var rows = work.All<JournalEntry>($"SELECT {Columns} FROM journal WHERE sequence > @after ORDER BY sequence LIMIT {page}", new { after });
            foreach (var row in rows) yield return row;
            if (rows.Count < page) yield break;
            after = rows[^1].Sequence;
        }
    }

    public static IReadOnlyList<JournalEntry> Newest(Work work, int limit, long before = long.MaxValue) =>
        work.All<JournalEntry>($"SELECT {Columns} FROM journal WHERE sequence < @before ORDER BY sequence DESC LIMIT @limit", new { before, limit });

    public static IReadOnlyList<JournalEntry> About(Work work, string subject) =>
        work.All<JournalEntry>($"SELECT {Columns} FROM journal WHERE subject = @subject ORDER BY sequence", new { subject });
}
