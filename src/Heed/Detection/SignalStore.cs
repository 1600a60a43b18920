using Heed.Records;

namespace Heed.Detection;

/// <summary>One detector's finding on one window, as it was when it was made.</summary>
public sealed record Signal
{
    public long Id { get; init; }
    public long TopicId { get; init; }
    public string Detector { get; init; } = "";
    public DateTimeOffset WindowStart { get; init; }
    public DateTimeOffset WindowEnd { get; init; }
    public long Observed { get; init; }
    public double Expected { get; init; }
    public double Upper { get; init; }
    public double Probability { get; init; }
    public string Reason { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public long? AlertId { get; init; }
}

public static class SignalStore
{
    /// <summary>A bucket that is still filling is looked at again and again: its signal is one row that grows.</summary>
    public static void Save(Work work, long topicId, SurgeFinding finding, string reason, long? alertId, DateTimeOffset now)
    {
        var values = new
        {
            topicId, finding.Detector, finding.From, finding.Until, finding.Observed, finding.Expected, finding.Upper, finding.Probability, reason, alertId, now
        };
        if (work.Execute("""
            UPDATE signal SET observed = @Observed, expected = @Expected, upper = @Upper, probability = @Probability, reason = @reason, alert_id = @alertId
            WHERE topic_id = @topicId AND window_end = @Until AND detector = @Detector
            """, values) > 0) return;
        work.Execute("""
            INSERT INTO signal (topic_id, detector, window_start, window_end, observed, expected, upper, probability, reason, created_at, alert_id)
            VALUES (@topicId, @Detector, @From, @Until, @Observed, @Expected, @Upper, @Probability, @reason, @now, @alertId)
            """, values);
    }

    public static IReadOnlyList<Signal> OfAlert(Work work, long alertId) =>
        work.All<Signal>("""
            SELECT id, topic_id, detector, window_start, window_end, observed, expected, upper, probability, reason, created_at, alert_id
            FROM signal WHERE alert_id = @alertId ORDER BY window_end DESC, detector LIMIT 500
            """, new { alertId });
}
