using Heed.Records;

namespace Heed.Detection;

public sealed record CountPoint
{
    public DateTimeOffset At { get; init; }
    public long Mentions { get; init; }
    public long Positive { get; init; }
    public long Negative { get; init; }
}

/// <summary>The hour and the day that end with a bucket.</summary>
public sealed record WindowCounts
{
    public long InHour { get; init; }
    public long NegativeInHour { get; init; }
    public long InDay { get; init; }
    public long NegativeInDay { get; init; }
}

/// <summary>Reads the counters that ingest keeps. Every number of a plot, an alert or a baseline comes from here, never from counting mentions.</summary>
public static class TopicCountStore
{
    /// <summary>Counts of these topics together, by slots of <paramref name="bucketMinutes"/> (a multiple of 5), oldest first; slots without mentions are left out.</summary>
    public static IReadOnlyList<CountPoint> Series(Work work, IReadOnlyList<long> topicIds, DateTimeOffset from, DateTimeOffset until, int bucketMinutes) =>
        topicIds.Count == 0 ? [] : work.All<CountPoint>("""
            SELECT (bucket / @size) * @size AS at, sum(mentions) AS mentions, sum(positive) AS positive, sum(negative) AS negative
            FROM topic_count WHERE topic_id IN @topicIds AND bucket >= @from AND bucket < @until
            GROUP BY (bucket / @size) * @size ORDER BY 1
            """, new { topicIds, from, until, size = bucketMinutes * 60_000L });

    public static WindowCounts Windows(Work work, long topicId, DateTimeOffset until) =>
        work.One<WindowCounts>("""
            SELECT coalesce(sum(CASE WHEN bucket >= @hour THEN mentions ELSE 0 END), 0) AS in_hour,
                   coalesce(sum(CASE WHEN bucket >= @hour THEN negative ELSE 0 END), 0) AS negative_in_hour,
                   coalesce(sum(mentions), 0) AS in_day, coalesce(sum(negative), 0) AS negative_in_day
            FROM topic_count WHERE topic_id = @topicId AND bucket >= @day AND bucket < @until
            """, new { topicId, until, hour = until - Surge.Hour, day = until - Surge.Day })!;

    /// <summary>The first bucket of a topic at or after a time.</summary>
    public static DateTimeOffset? First(Work work, long topicId, DateTimeOffset from, DateTimeOffset until) =>
        work.One<long?>("SELECT min(bucket) FROM topic_count WHERE topic_id = @topicId AND bucket >= @from AND bucket < @until", new { topicId, from, until })
            is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;

    public static long Total(Work work, long topicId, DateTimeOffset from, DateTimeOffset until) =>
        work.Number("SELECT coalesce(sum(mentions), 0) FROM topic_count WHERE topic_id = @topicId AND bucket >= @from AND bucket < @until", new { topicId, from, until });
}
