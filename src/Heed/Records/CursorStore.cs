namespace Heed.Records;

/// <summary>How far each consumer has read. Moved in the transaction that stores what the consumer made of it: nothing is lost or counted twice.</summary>
public static class CursorStore
{
    /// <returns>The last offset read, or 0 before the first.</returns>
    public static long Get(Work work, string consumer) =>
        work.Number("SELECT coalesce(max(read_offset), 0) FROM read_cursor WHERE consumer = @consumer", new { consumer });

    public static void Set(Work work, string consumer, long offset, DateTimeOffset now) =>
        work.Execute("""
            INSERT INTO read_cursor (consumer, read_offset, updated_at) VALUES (@consumer, @offset, @now)
            ON CONFLICT (consumer) DO UPDATE SET read_offset = excluded.read_offset, updated_at = excluded.updated_at
            """, new { consumer, offset, now });
}
