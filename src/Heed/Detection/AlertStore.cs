using Heed.Listening;
using Heed.Records;

namespace Heed.Detection;

public static class AlertStore
{
    private const string Columns = """
        a.id, a.topic_id, t.name AS topic_name, a.state, a.sentence, a.window_start, a.window_end, a.observed, a.expected, a.upper, a.probability,
        a.negative, a.happened_at, a.raised_at, a.last_signal_at, a.handled_by, a.handled_at, a.note, a.crisis_id, a.alert_filter, a.alert_filter_version
        """;

    public static Alert? Get(Work work, long id) =>
        work.One<Alert>($"SELECT {Columns} FROM alert a JOIN topic t ON t.id = a.topic_id WHERE a.id = @id", new { id });

    /// <summary>Firing and acknowledged, newest first.</summary>
    public static IReadOnlyList<Alert> Open(Work work) =>
        work.All<Alert>($"SELECT {Columns} FROM alert a JOIN topic t ON t.id = a.topic_id WHERE a.state IN ('firing', 'acknowledged') ORDER BY a.raised_at DESC, a.id DESC");

    public static IReadOnlyList<Alert> Closed(Work work, int limit) =>
        work.All<Alert>($"""
            SELECT {Columns} FROM alert a JOIN topic t ON t.id = a.topic_id
            WHERE a.state IN ('false_positive', 'escalated', 'resolved') ORDER BY a.raised_at DESC, a.id DESC LIMIT @limit
            """, new { limit });

    /// <summary>The topic's alerts whose newest signal lies near a time, newest signal first.</summary>
    public static IReadOnlyList<Alert> Near(Work work, long topicId, DateTimeOffset at) =>
        work.All<Alert>($"""
            SELECT {Columns} FROM alert a JOIN topic t ON t.id = a.topic_id
            WHERE a.topic_id = @topicId AND a.last_signal_at >= @from AND a.last_signal_at <= @until ORDER BY a.last_signal_at DESC, a.id DESC
            """, new { topicId, from = at - Alert.Together, until = at + Alert.Together });

    public static long Raise(Work work, Topic topic, SurgeFinding finding, string sentence, long negative, DateTimeOffset happenedAt, DateTimeOffset now) =>
        work.Number("""
            INSERT INTO alert (topic_id, state, sentence, window_start, window_end, observed, expected, upper, probability, negative, happened_at, raised_at, last_signal_at,
              alert_filter, alert_filter_version)
            VALUES (@topicId, 'firing', @sentence, @From, @Until, @Observed, @Expected, @Upper, @Probability, @negative, @happenedAt, @now, @Until, @AlertFilter, @CountedBy) RETURNING id
            """, new
        {
            topicId = topic.Id, topic.AlertFilter, topic.CountedBy, sentence, finding.From, finding.Until, finding.Observed, finding.Expected, finding.Upper, finding.Probability, negative, happenedAt, now
        });

    /// <summary>One more signal of the same; the numbers grow with it but never shrink, so that the sentence tells the worst that was seen.</summary>
    /// <param name="alert">As it is in this transaction: what it shows cannot change is not written.</param>
    public static void Join(Work work, Topic topic, Alert alert, SurgeFinding finding, string sentence, long negative)
    {
        var id = alert.Id;
        if (alert.LastSignalAt < finding.Until) work.Execute("UPDATE alert SET last_signal_at = @Until WHERE id = @id AND last_signal_at < @Until", new { id, finding.Until });
        if (alert.Observed >= finding.Observed || alert.WindowEnd - alert.WindowStart < finding.Until - finding.From) return;
        work.Execute("""
            UPDATE alert SET sentence = @sentence, window_start = @From, window_end = @Until, observed = @Observed, expected = @Expected, upper = @Upper,
              probability = @Probability, negative = @negative, alert_filter = @AlertFilter, alert_filter_version = @CountedBy
            WHERE id = @id AND observed < @Observed AND window_end - window_start >= @length
            """, new
        {
            id, topic.AlertFilter, topic.CountedBy, sentence, negative, finding.From, finding.Until, finding.Observed, finding.Expected, finding.Upper, finding.Probability,
            length = (long)(finding.Until - finding.From).TotalMilliseconds
        });
    }

    public static bool Acknowledge(Work work, long id, string byName, DateTimeOffset now) =>
        work.Execute("UPDATE alert SET state = 'acknowledged', handled_by = @byName, handled_at = @now WHERE id = @id AND state = 'firing'", new { id, byName, now }) == 1;

    public static bool PutAside(Work work, long id, string state, string note, string byName, DateTimeOffset now) =>
        work.Execute("""
            UPDATE alert SET state = @state, note = @note, handled_by = @byName, handled_at = @now WHERE id = @id AND state IN ('firing', 'acknowledged')
            """, new { id, state, note, byName, now }) == 1;

    /// <summary>A crisis was opened from it. False if somebody else was quicker.</summary>
    public static bool MarkEscalated(Work work, long id, long crisisId, string byName, DateTimeOffset now) =>
        work.Execute("""
            UPDATE alert SET state = 'escalated', crisis_id = @crisisId, handled_by = @byName, handled_at = @now
            WHERE id = @id AND state IN ('firing', 'acknowledged')
            """, new { id, crisisId, byName, now }) == 1;
}
