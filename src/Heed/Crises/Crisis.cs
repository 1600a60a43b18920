namespace Heed.Crises;

/// <summary>One crisis, from T0 to closed: its row. The rules are in Severity, LevelChange and StageChange.</summary>
public sealed record Crisis
{
    public long Id { get; init; }
    public string Name { get; init; } = "";
    /// <summary>"S01" to "S14".</summary>
    public string Scenario { get; init; } = "";
    public int Level { get; init; }
    public string Stage { get; init; } = CrisisStage.Initial;
    /// <summary>The answers behind the level, as JSON: see <see cref="SeverityAnswers"/>.</summary>
    public string Severity { get; init; } = "{}";
    public string Summary { get; init; } = "";
    public long? AlertId { get; init; }
    /// <summary>T0: when we could first have known.</summary>
    public DateTimeOffset DetectedAt { get; init; }
    public DateTimeOffset DeclaredAt { get; init; }
    public long DeclaredBy { get; init; }
    public DateTimeOffset FirstResponseDue { get; init; }
    public DateTimeOffset? FirstResponseAt { get; init; }
    public long? FirstPublication { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>True while the public still waits for us: the first three stages.</summary>
    public bool IsOpen => Stage is CrisisStage.Initial or CrisisStage.Maintenance or CrisisStage.Resolution;

    public bool FirstResponseOverdue(DateTimeOffset now) => IsOpen && FirstResponseAt is null && now > FirstResponseDue;

    public bool FirstResponseInTime => FirstResponseAt is { } at && at <= FirstResponseDue;
}
