namespace Heed.Composing;

/// <summary>One person's decision about one exact text.</summary>
public sealed record Approval
{
    public const string Approved = "approved", ChangesRequested = "changes_requested";

    public long Id { get; init; }
    public long DraftId { get; init; }
    public string TextHash { get; init; } = "";
    public string Decision { get; init; } = "";
    public long PersonId { get; init; }
    public string PersonName { get; init; } = "";
    public string Note { get; init; } = "";
    public DateTimeOffset At { get; init; }
    public DateTimeOffset? VoidedAt { get; init; }
    public string VoidReason { get; init; } = "";
}

/// <summary>One blocked finding that a person who did not write the text let through, for this exact text.</summary>
public sealed record Override
{
    public const int ShortestReason = 20;

    public long Id { get; init; }
    public long DraftId { get; init; }
    public string TextHash { get; init; } = "";
    /// <summary>The finding's code and place: "G9@12-24". Letting one telephone number through lets no other through.</summary>
    public string Code { get; init; } = "";
    public string Reason { get; init; } = "";
    public long PersonId { get; init; }
    public string PersonName { get; init; } = "";
    public DateTimeOffset At { get; init; }
}
