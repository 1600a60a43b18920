using Heed.Records;

namespace Heed.Desk;

/// <summary>Mentions of a crisis's topics in one stretch of time.</summary>
public sealed record VolumePoint
{
    public DateTimeOffset At { get; init; }
    public long Mentions { get; init; }
    public long Positive { get; init; }
    public long Negative { get; init; }

    /// <summary>-1 all negative, 1 all positive; null where nothing was said.</summary>
    public double? NetSentiment => Mentions == 0 ? null : Math.Round((Positive - Negative) / (double)Mentions, 3);
}

public static class CrisisRoomStore
{
    /// <summary>Sums the five-minute counters: its cost depends on the hours shown and never on how many mentions there are. A mention of two topics counts in both.</summary>
    /// <param name="size">Length of one stretch in milliseconds, a multiple of five minutes.</param>
    public static IReadOnlyList<VolumePoint> Volume(Work work, IReadOnlyList<long> topicIds, DateTimeOffset from, DateTimeOffset until, long size) =>
        topicIds.Count == 0 ? [] : work.All<VolumePoint>("""
            SELECT (bucket / @size) * @size AS at, sum(mentions) AS mentions, sum(positive) AS positive, sum(negative) AS negative
            FROM topic_count WHERE topic_id IN @topicIds AND bucket >= @from AND bucket < @until
            GROUP BY (bucket / @size) * @size ORDER BY 1
            """, new { topicIds, from, until, size });

    public static IReadOnlyList<string> TopicNames(Work work, long crisisId) => work.All<string>(
        "SELECT t.name FROM crisis_topic c JOIN topic t ON t.id = c.topic_id WHERE c.crisis_id = @crisisId ORDER BY t.name", new { crisisId });
}
