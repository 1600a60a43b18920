using System.Security.Cryptography;
using Heed.Channels;
using Heed.People;
using Heed.Records;

namespace Heed.Publishing;

/// <summary>
/// Hands queued deliveries to their networks: one a channel at a time, channels side by side. A delivery is claimed in one transaction, handed over
/// outside any, and its outcome recorded in another. If Heed dies in between, the row still says "publishing": a channel that can be asked gets the
/// same key again, and for one that cannot a person decides. Runs every second; costs one indexed read when there is nothing to do.
/// </summary>
public sealed class Deliver(Database database, Journal journal, Keys keys, TimeProvider time, IEnumerable<IPublishingChannel> networks) : IWorker
{
    public const int MostTries = 8;
    /// <summary>No hand-over lasts longer than <see cref="Longest"/>, so a claim older than this belongs to nobody.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private readonly DateTimeOffset started = time.GetUtcNow();
    private readonly Dictionary<string, IPublishingChannel> networks = networks.ToDictionary(network => network.Kind);

    public string Name => "Deliver";
    public TimeSpan Rest => TimeSpan.FromSeconds(1);

    public async Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        Recover(now);
        var due = database.Read(work => DeliveryStore.Due(work, now));
        await Task.WhenAll(due.Select(id => One(id, now, stop)));
        return due.Count > 0;
    }

    /// <summary>What was in a network's hands when a process died.</summary>
    private void Recover(DateTimeOffset now)
    {
        var limit = now - Lease > started ? now - Lease : started;
        if (database.Read(work => DeliveryStore.Abandoned(work, limit)).Count == 0) return;
        database.Write(work =>
        {
            foreach (var delivery in DeliveryStore.Abandoned(work, limit)) RecordUnknown(work, delivery, now);
        });
    }

    private async Task One(long id, DateTimeOffset now, CancellationToken stop)
    {
        // One write claims and reads all that is needed, so that the hand-over works on what was true at the claim.
        var claimed = database.Write(work => DeliveryStore.Claim(work, id, now) ? Read(work, id) : null);
        if (claimed is null) return;
        if (claimed.EndsWithoutNetwork is { } end)
        {
            database.Write(work => Outcome.Settle(work, journal, claimed.Delivery, end, now));
            return;
        }
        if (claimed.Delivery.DryRun)
        {
            database.Write(work => Outcome.Published(work, journal, claimed.Delivery, new Accepted("", ""), now));
            return;
        }
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(Longest);
            var accepted = await networks[claimed.Channel.Kind].Publish(claimed.Channel.OpenSettings(keys), claimed.Outgoing, limit.Token);
            database.Write(work => Outcome.Published(work, journal, claimed.Delivery, accepted, time.GetUtcNow()));
        }
        catch (ChannelException error)
        {
            database.Write(work => Outcome.Refused(work, journal, claimed.Delivery, error, time.GetUtcNow()));
        }
        catch (Exception error) when (error is CryptographicException or InvalidDataException or FormatException)
        {
            database.Write(work => Outcome.Settle(work, journal, claimed.Delivery,
                new(Delivery.Failed, "The settings of this channel cannot be opened: the key they were sealed with is not there.", "Restore the keys folder from a backup, or enter the settings again."), time.GetUtcNow()));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Heed is stopping. Nobody knows whether the network took it; the next start finds the row and decides by the channel.
        }
        catch (Exception error) when (error is not (OutOfMemoryException or Microsoft.Data.Sqlite.SqliteException))
        {
            database.Write(work => RecordUnknown(work, claimed.Delivery, time.GetUtcNow()));
        }
    }

    private void RecordUnknown(Work work, Delivery delivery, DateTimeOffset now) =>
        Outcome.Unknown(work, journal, delivery, networks.GetValueOrDefault(delivery.ChannelKind)?.AfterUnknown ?? UnknownOutcome.AskPerson, now);

    private sealed record Claimed(Delivery Delivery, Channel Channel, OutgoingDelivery Outgoing, Ending? EndsWithoutNetwork);

    private Claimed Read(Work work, long id)
    {
        var delivery = DeliveryStore.Get(work, id)!;
        var channel = ChannelStore.Get(work, delivery.ChannelId)!;
        var publication = PublicationStore.Get(work, delivery.PublicationId)!;
        var organisation = Organisation.Get(work) ?? new Organisation();
        var reader = delivery.Recipient.Length > 0 ? SubscriberStore.Get(work, long.Parse(delivery.Recipient, System.Globalization.CultureInfo.InvariantCulture)) : null;
        var outgoing = Outgoing.Of(publication, organisation, channel, delivery.DeliveryKey, DeliveryStore.StandsOnNewsroom(work, publication.Id), reader);
        return new Claimed(delivery, channel, outgoing, WhyNot(delivery, channel, reader));
    }

    /// <summary>Asked at the last moment before the network: much may have changed since somebody pressed the button.</summary>
    private Ending? WhyNot(Delivery delivery, Channel channel, Subscriber? reader) =>
        !networks.ContainsKey(channel.Kind) ? new(Delivery.Failed, $"This installation has no network of the kind {channel.Kind}.", "Remove the channel, or install the version of Heed that knows it.")
        : delivery.Recipient.Length > 0 && reader is not { Active: true } ? new(Delivery.Cancelled, "The reader left the list before it was sent.", "")
        : delivery.DryRun ? null
        : database.Workspace.IsSample && channel.Kind != Channel.NewsroomKind ? new(Delivery.Cancelled, "The sample hospital cannot publish to the outside.", "")
        : !channel.IsLive ? new(Delivery.Failed, "The channel went back to dry-run before this was sent. Nothing was sent.", "Take the channel live, then try again.")
        : null;
}
