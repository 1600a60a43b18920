namespace Heed.Listening;

/// <summary>A narrative as it is stored and shown.</summary>
public sealed record NarrativeRow
{
    public long Id { get; init; }
    public string Label { get; init; } = "";
    public long Mentions { get; init; }
    public DateTimeOffset FirstSeen { get; init; }
    public DateTimeOffset LastSeen { get; init; }
    public string Representatives { get; init; } = "";
    public long? ClaimId { get; init; }
    public long? MergedInto { get; init; }
    public string ClaimTitle { get; init; } = "";
    public string ClaimVerdict { get; init; } = "";
    public long LastHour { get; init; }
    public long HourBefore { get; init; }

    /// <summary>The label, or what stands for one until three people have used the same words.</summary>
    public string Name => Label.Length > 0 ? Label : $"Narrative {Id}, no words in common yet";

    public string Speed => $"{LastHour:N0} in the last hour, {HourBefore:N0} in the hour before";

    public IReadOnlyList<long> RepresentativeIds => [.. Representatives.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)];
}

/// <summary>Mentions of a narrative in one whole hour.</summary>
public sealed record NarrativeHour
{
    public DateTimeOffset At { get; init; }
    public long Mentions { get; init; }
}

/// <summary>A mention as the worker reads it; the last three only where it was heard before.</summary>
public sealed record HeardMention
{
    public long Id { get; init; }
    public string Text { get; init; } = "";
    public string AuthorMark { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public long CopyGroup { get; init; }
    public long? ClaimId { get; init; }
}

public sealed record NarrativeState
{
    public long ReadThrough { get; init; }
    public byte[] State { get; init; } = [];
}

/// <param name="DistinctText">1: not word for word an earlier one.</param>
public sealed record Membership(long MentionId, long? NarrativeId, DateTimeOffset CreatedAt, long CopyGroup, long DistinctText, long? ClaimId);

/// <summary>What came of a batch of mentions.</summary>
public sealed class HeardBatch
{
    public List<Membership> Members { get; } = [];
    public List<MentionClaim> Claims { get; } = [];
    public List<NarrativeRow> Narratives { get; } = [];
    public List<(long Younger, long Into)> Merged { get; } = [];
}
