namespace Heed.Publishing;

/// <summary>One publication on its way to one channel, or, by mail, to one subscriber.</summary>
public sealed record Delivery
{
    public const string Queued = "queued", Underway = "publishing", Published = "published", Failed = "failed", Unconfirmed = "unconfirmed", Cancelled = "cancelled";

    public long Id { get; init; }
    public long PublicationId { get; init; }
    public long ChannelId { get; init; }
    public string ChannelName { get; init; } = "";
    public string ChannelKind { get; init; } = "";
    /// <summary>The subscriber's id for mail, empty elsewhere; never an address.</summary>
    public string Recipient { get; init; } = "";
    public bool DryRun { get; init; }
    public string State { get; init; } = Queued;
    public string DeliveryKey { get; init; } = "";
    public int Attempts { get; init; }
    public DateTimeOffset NextAttemptAt { get; init; }
    public DateTimeOffset? ClaimedAt { get; init; }
    public string ExternalId { get; init; } = "";
    public string ExternalUrl { get; init; } = "";
    public string Error { get; init; } = "";
    public string Advice { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? DeliveredAt { get; init; }

    public static string StateInWords(string state, bool dryRun) => (state, dryRun) switch
    {
        (Queued, _) => "Waiting to go out",
        (Underway, _) => "Going out",
        (Published, true) => "Dry-run: would have been published",
        (Published, false) => "Published",
        (Failed, _) => "Failed",
        (Unconfirmed, _) => "Unconfirmed",
        _ => "Cancelled"
    };

    public static string Colour(string state, bool dryRun) => (state, dryRun) switch
    {
        (Published, false) => "green",
        (Failed, _) => "red",
        (Unconfirmed, _) => "amber",
        (Queued or Underway, _) => "blue",
        _ => "quiet"
    };
}

/// <summary>Deliveries of one publication to one channel that stand alike. A mailing to 900 people is a few of these, not 900 lines.</summary>
public sealed record DeliveryGroup
{
    public long PublicationId { get; init; }
    public string Title { get; init; } = "";
    public long ChannelId { get; init; }
    public string ChannelName { get; init; } = "";
    public string ChannelKind { get; init; } = "";
    public bool DryRun { get; init; }
    public string State { get; init; } = "";
    public string Error { get; init; } = "";
    public string Advice { get; init; } = "";
    public string ExternalUrl { get; init; } = "";
    public long Deliveries { get; init; }
    public int MostAttempts { get; init; }
    public DateTimeOffset? LastDeliveredAt { get; init; }
    public DateTimeOffset NextAttemptAt { get; init; }
}
