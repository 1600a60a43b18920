namespace Heed.Channels;

/// <summary>
/// A network that can be listened to. One poll or one stretch of a stream: it hands over what it heard through <see cref="Heard"/>, which
/// returns only when that is durable, and says where to go on from. The channel keeps nothing itself.
/// </summary>
public interface IListeningChannel
{
    /// <summary>As stored in source.kind: "feed", "bluesky".</summary>
    string Kind { get; }

    /// <summary>Listens until there is nothing more for now or <paramref name="stop"/>. A stream may stay for minutes and call <paramref name="heard"/> often.</summary>
    /// <exception cref="ChannelException">The network said no, or nothing sensible. Any posts already handed over are safe.</exception>
    Task Listen(ListenFrom from, Heard heard, CancellationToken stop);
}

/// <param name="Settings">The source's settings as JSON; the channel validates them.</param>
/// <param name="Position">What the last <see cref="Heard"/> call stored; empty at first.</param>
public sealed record ListenFrom(string Settings, string Position);

/// <summary>Makes posts durable and then stores the position, so that a lost connection resumes without loss.</summary>
/// <param name="rejected">What could not be read, by reason ("malformed", "too long"…).</param>
public delegate Task Heard(IReadOnlyList<HeardPost> posts, IReadOnlyDictionary<string, long> rejected, string position, CancellationToken stop);

/// <summary>A network that can be published to.</summary>
public interface IPublishingChannel
{
    /// <summary>As stored in channel.kind: "bluesky", "mail", "newsroom".</summary>
    string Kind { get; }

    /// <summary>
    /// Hands one delivery to the network. Called again with the same <see cref="OutgoingDelivery.Key"/> after a crash or a passing fault:
    /// a channel that can ask the network whether the key is already there must, and one that cannot says so in <see cref="AfterUnknown"/>.
    /// </summary>
    /// <exception cref="ChannelException">Permanent: the delivery fails and a person decides. Otherwise it is tried again.</exception>
    Task<Accepted> Publish(string settings, OutgoingDelivery delivery, CancellationToken stop);

    /// <summary>What to do with a delivery that was in the network's hands when Heed died.</summary>
    UnknownOutcome AfterUnknown { get; }

    /// <summary>One sentence for every fault in these settings; none means they can be saved.</summary>
    IReadOnlyList<string> Validate(string settings);

    /// <summary>How the text will stand on this network, for the preview before publishing: parts in order (a thread has several).</summary>
    IReadOnlyList<string> Preview(OutgoingDelivery delivery);
}

public enum UnknownOutcome
{
    /// <summary>The key makes a second try harmless.</summary>
    TryAgain,
    /// <summary>Nobody can know: a person decides, and Heed never sends it twice by itself.</summary>
    AskPerson
}

/// <param name="Key">The same at every try of this delivery: a record key, a Message-ID.</param>
/// <param name="Link">The public page of this publication.</param>
/// <param name="UnsubscribeLink">For mail; empty elsewhere.</param>
public sealed record OutgoingDelivery(
    string Key, string Title, string Text, string Link, DateTimeOffset CreatedAt, DateTimeOffset? NextUpdateAt, string NextUpdateText,
    string OrganisationName, string RecipientAddress = "", string RecipientName = "", string UnsubscribeLink = "");

/// <param name="Id">The network's id of what it accepted.</param>
/// <param name="Url">Where people can see it; empty for mail.</param>
public sealed record Accepted(string Id, string Url);

/// <summary>The one exception a channel throws for what the network did. The message is a sentence for a person and holds no secret and no text of a post.</summary>
/// <param name="advice">What the person can do now.</param>
/// <param name="retryAfter">When the network says to come back.</param>
/// <param name="authentication">True when only a new sign-in helps.</param>
public sealed class ChannelException(string message, bool permanent, string advice = "", TimeSpan? retryAfter = null, bool authentication = false, Exception? inner = null)
    : Exception(message, inner)
{
    public bool Permanent => permanent;
    public string Advice => advice;
    public TimeSpan? RetryAfter => retryAfter;
    public bool Authentication => authentication;
}
