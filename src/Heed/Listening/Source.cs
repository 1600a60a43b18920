namespace Heed.Listening;

/// <summary>Where we hear from: one feed, one firehose, one file that was replayed or imported.</summary>
public sealed record Source
{
    public const string Feed = "feed", Bluesky = "bluesky", Replay = "replay", Import = "import";

    public static IReadOnlyList<string> Kinds { get; } = [Bluesky, Feed, Replay, Import];

    public long Id { get; init; }
    public string Name { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Settings { get; init; } = "{}";
    public string State { get; init; } = SourceState.Connected;
    public DateTimeOffset StateSince { get; init; }
    public string LastError { get; init; } = "";
    public DateTimeOffset? LastSuccessAt { get; init; }
    public DateTimeOffset? LastHeardAt { get; init; }
    public DateTimeOffset? NextAttemptAt { get; init; }
    public long Failures { get; init; }
    public string Position { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public string CreatedBy { get; init; } = "";

    /// <summary>Files are read by a command or an upload; networks are listened to all the time.</summary>
    public bool IsLive => Kind is Feed or Bluesky;

    /// <summary>For how long a healthy source may say nothing before people are told.</summary>
    public TimeSpan SilentAfter => Kind == Bluesky ? TimeSpan.FromMinutes(10) : TimeSpan.FromHours(24);
}

public static class SourceState
{
    public const string Connected = "connected", Degraded = "degraded", AuthNeeded = "auth_needed", Paused = "paused", Silent = "silent";

    public static string InWords(string state) => state switch
    {
        Connected => "Connected",
        Degraded => "Degraded",
        AuthNeeded => "Auth needed",
        Paused => "Paused",
        Silent => "Silent",
        _ => state
    };

    /// <summary>The colour class of the tag; the words above always stand in it.</summary>
    public static string Colour(string state) => state switch
    {
        Connected => "green",
        Degraded or Silent => "amber",
        AuthNeeded => "red",
        _ => "quiet"
    };
}

/// <summary>How many posts met one fate at one source: 'heard', 'kept', or a named reason for a drop.</summary>
public sealed record SourceCount
{
    public long SourceId { get; init; }
    public string Reason { get; init; } = "";
    public long Posts { get; init; }
}
