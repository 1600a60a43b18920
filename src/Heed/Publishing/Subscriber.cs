namespace Heed.Publishing;

/// <summary>Somebody on a mailing list. The address stands here and nowhere else: not in links, logs, deliveries or the journal.</summary>
public sealed record Subscriber
{
    public long Id { get; init; }
    public long ChannelId { get; init; }
    public string Email { get; init; } = "";
    public string Name { get; init; } = "";
    /// <summary>256 random bits that let the reader unsubscribe without signing in.</summary>
    public string Token { get; init; } = "";
    public string State { get; init; } = "active";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? UnsubscribedAt { get; init; }
    public bool Active => State == "active";
}
