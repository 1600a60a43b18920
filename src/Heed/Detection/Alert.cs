namespace Heed.Detection;

/// <summary>Signals on one topic that belong together, as one sentence that somebody must look at.</summary>
public sealed record Alert
{
    public const string Firing = "firing", Acknowledged = "acknowledged", FalsePositive = "false_positive", Escalated = "escalated", Resolved = "resolved";

    /// <summary>Signals this close in stream time are one alert; one that was put aside is quiet this long.</summary>
    public static readonly TimeSpan Together = TimeSpan.FromHours(6);

    public long Id { get; init; }
    public long TopicId { get; init; }
    public string TopicName { get; init; } = "";
    public string State { get; init; } = Firing;
    public string Sentence { get; init; } = "";
    public DateTimeOffset WindowStart { get; init; }
    public DateTimeOffset WindowEnd { get; init; }
    public long Observed { get; init; }
    public double Expected { get; init; }
    /// <summary>Top of the expected range.</summary>
    public double Upper { get; init; }
    /// <summary>The chance of so many or more on an ordinary day.</summary>
    public double Probability { get; init; }
    public long Negative { get; init; }
    /// <summary>Stream time of the post that tipped it.</summary>
    public DateTimeOffset HappenedAt { get; init; }
    public DateTimeOffset RaisedAt { get; init; }
    public DateTimeOffset LastSignalAt { get; init; }
    public string HandledBy { get; init; } = "";
    public DateTimeOffset? HandledAt { get; init; }
    public string Note { get; init; } = "";
    public long? CrisisId { get; init; }
    /// <summary>The topic's alert filter when the numbers were counted; empty: all its mentions count.</summary>
    public string AlertFilter { get; init; } = "";
    /// <summary>The version of the topic that brought that filter; 0 without one.</summary>
    public long AlertFilterVersion { get; init; }

    /// <summary>Somebody still has it on the table.</summary>
    public bool IsOpen => State is Firing or Acknowledged;

    /// <summary>Being worked on, here or in a crisis: more of the same belongs to it.</summary>
    private bool Gathers => IsOpen || State == Escalated;

    public string StateWord => State switch
    {
        Firing => "New",
        Acknowledged => "Acknowledged",
        FalsePositive => "False positive",
        Escalated => "Crisis opened",
        Resolved => "Resolved",
        _ => State
    };

    public string StateColour => State switch { Firing => "red", Acknowledged => "amber", Escalated => "blue", _ => "quiet" };

    /// <summary>What a new finding becomes, given the topic's latest alerts (newest signal first).</summary>
    public static (Outcome Outcome, Alert? Alert) Place(SurgeFinding finding, IReadOnlyList<Alert> latest)
    {
        bool Near(Alert alert) => (finding.Until - alert.LastSignalAt).Duration() <= Together;
        if (latest.FirstOrDefault(alert => alert.Gathers && Near(alert)) is { } open) return (Outcome.Join, open);
        var aside = latest.FirstOrDefault(alert => !alert.Gathers && Near(alert));
        if (aside is null) return (Outcome.Raise, null);
        var sameLength = aside.WindowEnd - aside.WindowStart == finding.Until - finding.From;
        return sameLength && finding.Observed >= 2 * aside.Observed ? (Outcome.Raise, null) : (Outcome.Quiet, aside);
    }

    public enum Outcome { Raise, Join, Quiet }
}
