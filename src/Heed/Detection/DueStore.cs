using Heed.Records;

namespace Heed.Detection;

/// <summary>A topic's bucket that changed and wants looking at.</summary>
public sealed record DueBucket
{
    public long TopicId { get; init; }
    public DateTimeOffset Bucket { get; init; }
}

public static class DueStore
{
    public static bool Any(Work work) => work.Number("SELECT count(*) FROM (SELECT 1 FROM detection_due LIMIT 1) AS some") > 0;

    private static string Free(IReadOnlyCollection<long> held) => held.Count == 0 ? "1 = 1" : $"topic_id NOT IN ({string.Join(',', held)})";

    /// <summary>
    /// Takes the oldest due buckets of stream time; they are claimed by their deletion, in the caller's writing transaction, in which nobody else
    /// can add one between the two statements.
    /// </summary>
    /// <param name="held">Topics whose buckets wait.</param>
    public static IReadOnlyList<DueBucket> Claim(Work work, int limit, IReadOnlyCollection<long>? held = null)
    {
        var due = work.All<DueBucket>($"SELECT topic_id, bucket FROM detection_due WHERE {Free(held ?? [])} ORDER BY bucket, topic_id LIMIT @limit", new { limit });
        if (due.Count > 0) work.Execute($"DELETE FROM detection_due WHERE (bucket, topic_id) <= (@Bucket, @TopicId) AND {Free(held ?? [])}", due[^1]);
        return due;
    }
}
