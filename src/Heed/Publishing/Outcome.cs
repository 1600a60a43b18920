using Heed.Channels;
using Heed.Crises;
using Heed.Records;

namespace Heed.Publishing;

/// <summary>How an attempt ended, with the sentences a person reads.</summary>
public sealed record Ending(string State, string Error, string Advice);

/// <summary>
/// Records how one attempt ended: the delivery, the channel's state, the moment the publication became public, the timeline and the journal,
/// in one transaction. An attempt that is not the current one any more changes nothing.
/// </summary>
public static class Outcome
{
    private static readonly Actor Worker = Actor.Heed("Deliver");

    public static void Published(Work work, Journal journal, Delivery attempt, Accepted accepted, DateTimeOffset now)
    {
        if (!DeliveryStore.FinishPublished(work, attempt, accepted.Id, accepted.Url, now)) return;
        // 900 readers are one mailing: the journal has the publication with their number, and each failure by itself.
        if (attempt.Recipient.Length == 0)
            journal.Record(work, Worker, attempt.DryRun ? "delivery.rehearsed" : "delivery.published", $"delivery:{attempt.Id}", new { publication = attempt.PublicationId, channel = attempt.ChannelId, attempt.Attempts });
        if (attempt.DryRun) return; // no clock stops for a rehearsal
        ChannelStore.SetState(work, attempt.ChannelId, "connected", "");
        BecamePublic(work, attempt.PublicationId, attempt.ChannelName, attempt.Recipient.Length == 0, Worker, now);
    }

    /// <summary>The first delivery that anybody outside can read stops the crisis's clock, once.</summary>
    public static void BecamePublic(Work work, long publicationId, string channelName, bool say, Actor by, DateTimeOffset now)
    {
        var first = PublicationStore.MarkPublic(work, publicationId, now);
        if (PublicationStore.Get(work, publicationId) is not { CrisisId: { } crisisId } publication) return;
        if (say || first) Timeline.Add(work, crisisId, now, "delivery", $"Public on {channelName}.", by.Name, $"/publish/publications/{publicationId}");
        if (first) Response.Record(work, crisisId, publicationId, now, publication.NextUpdateAt);
    }

    public static void Refused(Work work, Journal journal, Delivery attempt, ChannelException error, DateTimeOffset now)
    {
        if (error.Permanent || attempt.Attempts >= Deliver.MostTries)
        {
            var sentence = error.Permanent ? error.Message : $"{error.Message} Heed tried {attempt.Attempts} times and stopped.";
            Settle(work, journal, attempt, new(Delivery.Failed, sentence, error.Advice), now);
            if (error.Authentication) SignInNeeded(work, attempt, error);
            else if (attempt.Recipient.Length == 0) ChannelStore.SetState(work, attempt.ChannelId, "degraded", error.Message);
            return;
        }
        var next = now + Wait(attempt.Attempts, error.RetryAfter);
        if (!DeliveryStore.Finish(work, attempt, Delivery.Queued, error.Message, error.Advice, next)) return;
        // One refusal may be about one reader. The second in a row is about the channel: the others wait with it.
        if (ChannelStore.Get(work, attempt.ChannelId)?.State == "degraded" || error.RetryAfter is not null) DeliveryStore.HoldBack(work, attempt.ChannelId, next);
        ChannelStore.SetState(work, attempt.ChannelId, "degraded", error.Message);
    }

    /// <summary>The attempt ended and nobody knows how.</summary>
    public static void Unknown(Work work, Journal journal, Delivery attempt, UnknownOutcome rule, DateTimeOffset now)
    {
        if (rule == UnknownOutcome.TryAgain && attempt.Attempts < Deliver.MostTries)
        {
            if (DeliveryStore.Finish(work, attempt, Delivery.Queued, "Heed stopped while handing this over. It asks the network again under the same key, so nothing appears twice.", "", now + Wait(attempt.Attempts - 1, null)))
                journal.Record(work, Worker, "delivery.resumed", $"delivery:{attempt.Id}", new { publication = attempt.PublicationId, attempt.Attempts });
            return;
        }
        Settle(work, journal, attempt, rule == UnknownOutcome.TryAgain
            ? new(Delivery.Failed, $"Heed lost this delivery {attempt.Attempts} times while handing it over.", "Look on the network whether it is there. Trying again does not publish it twice.")
            : new(Delivery.Unconfirmed, "Heed stopped while handing this to the mail server. It may have arrived.", "Ask the reader, or whoever runs the mail server. Then say here whether it arrived, or send it again."), now);
    }

    public static void Settle(Work work, Journal journal, Delivery attempt, Ending ending, DateTimeOffset now)
    {
        if (!DeliveryStore.Finish(work, attempt, ending.State, ending.Error, ending.Advice, null)) return;
        journal.Record(work, Worker, "delivery." + ending.State, $"delivery:{attempt.Id}", new { publication = attempt.PublicationId, channel = attempt.ChannelId, attempt.Attempts }, ending.Error);
        if (attempt.Recipient.Length == 0 && PublicationStore.Get(work, attempt.PublicationId) is { CrisisId: { } crisisId })
            Timeline.Add(work, crisisId, now, "delivery", $"Not published on {attempt.ChannelName}: {ending.Error}", Worker.Name, $"/publish/publications/{attempt.PublicationId}");
    }

    /// <summary>30 s, 1 min, 2 min … at most half an hour; or as long as the network asks, up to six hours.</summary>
    private static TimeSpan Wait(int attempts, TimeSpan? asked)
    {
        var own = attempts <= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(30 * Math.Pow(2, attempts - 1), 1800));
        return asked is { } after && after > own ? (after < TimeSpan.FromHours(6) ? after : TimeSpan.FromHours(6)) : own;
    }

    /// <summary>A wrong password fails every delivery alike: they wait together for a person, instead of locking the account one by one.</summary>
    private static void SignInNeeded(Work work, Delivery attempt, ChannelException error)
    {
        ChannelStore.SetState(work, attempt.ChannelId, "auth_needed", error.Message);
        DeliveryStore.FailQueued(work, attempt.ChannelId, error.Message, error.Advice);
    }
}
