using Heed.Records;

namespace Heed.Crises;

/// <summary>What a declaration needs to know of the alert it came from.</summary>
public sealed record AlertLink
{
    public long Id { get; init; }
    public long TopicId { get; init; }
    public string TopicName { get; init; } = "";
    public string State { get; init; } = "";
    public string Sentence { get; init; } = "";
    public long Observed { get; init; }
    public double Expected { get; init; }
    public DateTimeOffset HappenedAt { get; init; }
    public DateTimeOffset RaisedAt { get; init; }
    public long? CrisisId { get; init; }

    /// <summary>A first answer to "how fast does it grow": how many standard deviations of a Poisson count above what was expected.</summary>
    public int Velocity => ((Observed - Expected) / Math.Sqrt(Math.Max(Expected, 1))) switch { < 2 => 0, < 3 => 1, < 5 => 2, < 8 => 3, _ => 4 };
}

public sealed record TopicChoice
{
    public long Id { get; init; }
    public string Name { get; init; } = "";
}

public static class AlertLinkStore
{
    public static AlertLink? Get(Work work, long alertId) => work.One<AlertLink>("""
        SELECT a.id, a.topic_id, t.name AS topic_name, a.state, a.sentence, a.observed, a.expected, a.happened_at, a.raised_at, a.crisis_id
        FROM alert a JOIN topic t ON t.id = a.topic_id WHERE a.id = @alertId
        """, new { alertId });

    /// <summary>True for exactly one declaration: an alert becomes one crisis.</summary>
    public static bool Escalate(Work work, long alertId, long crisisId, string byName, DateTimeOffset now) => work.Execute("""
        UPDATE alert SET state = 'escalated', crisis_id = @crisisId, handled_by = @byName, handled_at = @now WHERE id = @alertId AND crisis_id IS NULL
        """, new { alertId, crisisId, byName, now }) == 1;

    public static IReadOnlyList<TopicChoice> Topics(Work work) =>
        work.All<TopicChoice>("SELECT id, name FROM topic WHERE state <> 'archived' ORDER BY name");
}
