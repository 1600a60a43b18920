namespace Heed.Listening;

/// <summary>What we listen for: a name people say, and a query that decides which posts become mentions of it.</summary>
public sealed record Topic
{
    public const string Active = "active", Paused = "paused", Archived = "archived";

    public long Id { get; init; }
    public string Name { get; init; } = "";
    public string Query { get; init; } = "";
    public string Purpose { get; init; } = "";
    /// <summary>A query in the same language: only mentions that match it count when Heed decides whether to warn. Empty: all do.</summary>
    public string AlertFilter { get; init; } = "";
    /// <summary>The version of the topic that brought the filter; 0 while there never was one.</summary>
    public long AlertFilterVersion { get; init; }
    public string State { get; init; } = Active;
    public long Version { get; init; }
    public string CreatedBy { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset UpdatedAt { get; init; }

    public bool IsActive => State == Active;

    /// <summary>Which counts alerts are made from: 0 all of the topic's mentions, else those of the filter that this version brought.</summary>
    public long CountedBy => AlertFilter.Length == 0 ? 0 : AlertFilterVersion;
}

/// <summary>What the query said before: a number on an old plot can be traced to the words that were counted then.</summary>
public sealed record TopicVersion
{
    public long TopicId { get; init; }
    public long Version { get; init; }
    public string Query { get; init; } = "";
    public string AlertFilter { get; init; } = "";
    public string ByName { get; init; } = "";
    public DateTimeOffset At { get; init; }
}
