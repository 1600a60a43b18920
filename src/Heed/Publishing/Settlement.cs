using Heed.Composing;
using Heed.Crises;
using Heed.Records;

namespace Heed.Publishing;

/// <summary>What a person decides about deliveries that did not simply arrive.</summary>
public static class Settlement
{
    /// <summary>Failed deliveries go out again, under the same keys.</summary>
    public static Refusal? TryAgain(Work work, Journal journal, Actor actor, long publicationId, long channelId, DateTimeOffset now) =>
        WhyNotNow(work, publicationId, now) ??
        Change(work, journal, actor, "delivery.tried_again", publicationId, channelId, DeliveryStore.Requeue(work, publicationId, channelId, Delivery.Failed, now));

    /// <summary>Unconfirmed deliveries go out again: the person knows that they did not arrive, or would rather have two than none.</summary>
    public static Refusal? SendAgain(Work work, Journal journal, Actor actor, long publicationId, long channelId, DateTimeOffset now) =>
        WhyNotNow(work, publicationId, now) ??
        Change(work, journal, actor, "delivery.sent_again", publicationId, channelId, DeliveryStore.Requeue(work, publicationId, channelId, Delivery.Unconfirmed, now));

    public static Refusal? Arrived(Work work, Journal journal, Actor actor, long publicationId, long channelId, DateTimeOffset now)
    {
        var refusal = Change(work, journal, actor, "delivery.confirmed", publicationId, channelId, DeliveryStore.Confirm(work, publicationId, channelId, now));
        if (refusal is null && ChannelStore.Get(work, channelId) is { } channel) Outcome.BecamePublic(work, publicationId, channel.Name, say: true, actor, now);
        return refusal;
    }

    /// <summary>Failed deliveries stay undelivered, and stop asking for attention.</summary>
    public static Refusal? Leave(Work work, Journal journal, Actor actor, long publicationId, long channelId, DateTimeOffset now) =>
        Change(work, journal, actor, "delivery.cancelled", publicationId, channelId, DeliveryStore.CancelFailed(work, publicationId, channelId));

    /// <summary>A second try is a publishing of its own: what it leans on may have been retracted or run out since.</summary>
    private static Refusal? WhyNotNow(Work work, long publicationId, DateTimeOffset now) =>
        PublicationStore.Get(work, publicationId) is { } publication && DraftStore.Get(work, publication.DraftId) is { } draft
            ? PublishDraft.WhyNot(work, draft, publication.TextHash, now)
            : new("This publication does not exist.");

    private static Refusal? Change(Work work, Journal journal, Actor actor, string act, long publicationId, long channelId, int deliveries)
    {
        if (deliveries == 0) return new("Nothing was left to decide: somebody else was quicker, or it went out meanwhile.");
        journal.Record(work, actor, act, $"publication:{publicationId}", new { channel = channelId, deliveries });
        return null;
    }
}
