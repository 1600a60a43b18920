namespace Heed.Listening;

/// <summary>What we listen for: a name people say, and a query that decides which posts become mentions of it.</summary>
public sealed record Topic
{
    public const string Active = "active", Paused = "paused", Archived = "archived";

    public long Id { get; init; }
    public string Name { get; init; } = "";
    public string Query { get; init; } = "";
    public string Purpose { get; init; } = "";
    public string State { get; init; } = Active;
    public long Version { get; init; }
    public string CreatedBy { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset UpdatedAt { get; init; }

    public bool IsActive => State == Active;
}

/// <summary>What the query said before: a number on an old plot can be traced to the words that were counted then.</summary>
public sealed record TopicVersion
{
    public long TopicId { get; init; }
    public long Version { get; init; }
    public string Query { get; init; } = "";
    public string ByName { get; init; } = "";
    public DateTimeOffset At { get; init; }
}
