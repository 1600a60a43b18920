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

/// <summary>
/// Reads the counters that ingest keeps, and those of alert filters (AlertFilters). Every number of a plot, an alert or a baseline comes from here, never from
/// counting mentions.
/// </summary>
public static class TopicCountStore
{
    /// <summary>Counts of these topics together, by slots of <paramref name="bucketMinutes"/> (a multiple of 5), oldest first; slots without mentions are left out.</summary>
    /// <param name="countedBy">0, or the version of the one topic whose alert filter the mentions match.</param>
    public static IReadOnlyList<CountPoint> Series(Work work, IReadOnlyList<long> topicIds, DateTimeOffset from, DateTimeOffset until, int bucketMinutes, long countedBy = 0) =>
        topicIds.Count == 0 ? [] : work.All<CountPoint>($"""
            SELECT (bucket / @size) * @size AS at, sum(mentions) AS mentions, sum(positive) AS positive, sum(negative) AS negative
            FROM {From(countedBy)} topic_id IN @topicIds AND bucket >= @from AND bucket < @until
            GROUP BY (bucket / @size) * @size ORDER BY 1
            """, new { topicIds, from, until, countedBy, size = bucketMinutes * 60_000L });

    public static WindowCounts Windows(Work work, long topicId, DateTimeOffset until, long countedBy = 0) =>
        work.One<WindowCounts>($"""
            SELECT coalesce(sum(CASE WHEN bucket >= @hour THEN mentions ELSE 0 END), 0) AS in_hour,
                   coalesce(sum(CASE WHEN bucket >= @hour THEN negative ELSE 0 END), 0) AS negative_in_hour,
                   coalesce(sum(mentions), 0) AS in_day, coalesce(sum(negative), 0) AS negative_in_day
            FROM {From(countedBy)} topic_id = @topicId AND bucket >= @day AND bucket < @until
            """, new { topicId, until, countedBy, hour = until - Surge.Hour, day = until - Surge.Day })!;

    private static string From(long countedBy) => countedBy == 0 ? "topic_count WHERE" : "alert_filter_count WHERE version = @countedBy AND";

    /// <summary>The first bucket of a topic at or after a time, whether or not its mentions match the alert filter: that is when listening began.</summary>
    public static DateTimeOffset? First(Work work, long topicId, DateTimeOffset from, DateTimeOffset until) =>
        work.One<long?>("SELECT min(bucket) FROM topic_count WHERE topic_id = @topicId AND bucket >= @from AND bucket < @until", new { topicId, from, until })
            is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;

    public static long Total(Work work, long topicId, DateTimeOffset from, DateTimeOffset until) =>
        work.Number("SELECT coalesce(sum(mentions), 0) FROM topic_count WHERE topic_id = @topicId AND bucket >= @from AND bucket < @until", new { topicId, from, until });
}
