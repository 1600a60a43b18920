using Heed.Composing;
using Heed.Crises;
using Heed.Records;

namespace Heed.Publishing;

/// <param name="Recipients">How many people a mailing reaches; 1 elsewhere.</param>
public sealed record Target(Channel Channel, bool ForReal, long Recipients, Refusal? WhyNot);

/// <summary>
/// From one approved text to one publication and its deliveries, in one transaction. What may go out is decided here, on the server, whatever the
/// page showed: an approval of exactly this text by somebody who wrote none of it, checks that pass now, and channels that can take it.
/// </summary>
public static class PublishDraft
{
    public static IReadOnlyList<Target> Targets(Work work, Workspace workspace) =>
    [
        .. ChannelStore.All(work).Select(channel =>
        {
            var recipients = channel.Kind == Channel.MailKind ? SubscriberStore.Count(work, channel.Id, "active") : 1;
            return new Target(channel, channel.DeliversForReal(workspace), recipients,
                channel.State == "paused" ? new("This channel is paused.") : recipients == 0 ? new("Nobody is on this list yet.") : null);
        })
    ];

    public static Refusal? WhyNot(Work work, Draft draft, string hash, DateTimeOffset now) =>
        draft.State == Draft.Withdrawn ? draft.WhyNotEdit()
        : draft.TextHash != hash ? new(DraftReview.Changed)
        : ApprovalStore.Valid(work, draft.Id, hash) is null ? new("Nobody has approved exactly this text yet. A second person, who wrote none of it, must approve it first.")
        : draft.State is not (Draft.Approved or Draft.Published) ? new($"This draft is not approved: {draft.StateInWords.ToLowerInvariant()}.")
        : DraftReview.WhyNotSay(work, draft, now);

    /// <returns>The publication, also when it was published before: a second click finds the first one's.</returns>
    public static (long? PublicationId, Refusal? Refusal) Publish(
        Work work, Journal journal, Actor actor, long draftId, string hash, IReadOnlyCollection<long> channelIds, Workspace workspace, DateTimeOffset now)
    {
        if (DraftStore.Get(work, draftId) is not { } draft) return (null, new("This draft does not exist."));
        if (draft.TextHash == hash && PublicationStore.ForDraft(work, draftId) is { } before) return (before.Id, null);
        if (WhyNot(work, draft, hash, now) is { } refusal) return (null, refusal);
        var targets = Targets(work, workspace).Where(target => channelIds.Contains(target.Channel.Id) && target.WhyNot is null).ToArray();
        if (targets.Length == 0) return (null, new("Choose at least one channel that can take it."));

        var approval = ApprovalStore.Valid(work, draftId, hash)!;
        var corrects = draft.CorrectsId is { } corrected ? PublicationStore.ForDraft(work, corrected)?.Id : null;
        var added = PublicationStore.Add(work, new Publication
        {
            DraftId = draftId, CrisisId = draft.CrisisId, Kind = draft.Kind, Title = draft.Title, Text = draft.Text, TextHash = hash, Slug = Publication.SlugOf(draft.Title, draftId),
            NextUpdateAt = draft.NextUpdateAt, AuthorId = draft.AuthorId, ApprovedBy = approval.PersonId, PublishedBy = actor.PersonId!.Value, CreatedAt = now, CorrectsId = corrects
        });
        if (added is not { } id || !DraftStore.Move(work, draftId, hash, Draft.Approved, Draft.Published, now)) return (null, new(DraftReview.Changed));

        foreach (var target in targets) AddDeliveries(work, id, target, now);
        journal.Record(work, actor, "publication.published", $"publication:{id}", new
        {
            draft = draftId, hash, approval = approval.Id, corrects,
            channels = targets.Select(target => new { target.Channel.Id, target.Channel.Kind, dryRun = !target.ForReal, target.Recipients })
        });
        if (draft.CrisisId is { } crisisId)
            Timeline.Add(work, crisisId, now, corrects is null ? "publication" : "correction", $"{(corrects is null ? draft.KindInWords : "Correction")} handed to {Names(targets)}.", actor.Name, $"/publish/publications/{id}");
        return (id, null);
    }

    /// <summary>Sends out for real, on one channel, what was only rehearsed there. The same rules hold as the first time.</summary>
    public static Refusal? GoOut(Work work, Journal journal, Actor actor, long publicationId, long channelId, Workspace workspace, DateTimeOffset now)
    {
        if (PublicationStore.Get(work, publicationId) is not { } publication || DraftStore.Get(work, publication.DraftId) is not { } draft || ChannelStore.Get(work, channelId) is not { } channel)
            return new("This publication or channel does not exist.");
        if (!channel.DeliversForReal(workspace)) return new("This channel is in dry-run. Take it live first.");
        if (WhyNot(work, draft, publication.TextHash, now) is { } refusal) return refusal;
        var deliveries = DeliveryStore.MakeReal(work, publicationId, channelId, now);
        if (deliveries == 0) return new("There is no dry-run on this channel to send out.");
        journal.Record(work, actor, "publication.sent_for_real", $"publication:{publicationId}", new { channel = channelId, deliveries });
        if (publication.CrisisId is { } crisisId)
            Timeline.Add(work, crisisId, now, "publication", $"What was rehearsed on {channel.Name} goes out for real.", actor.Name, $"/publish/publications/{publicationId}");
        return null;
    }

    private static void AddDeliveries(Work work, long publicationId, Target target, DateTimeOffset now)
    {
        var recipients = target.Channel.Kind == Channel.MailKind
            ? SubscriberStore.ActiveIds(work, target.Channel.Id).Select(id => id.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : [""];
        foreach (var recipient in recipients)
            DeliveryStore.Add(work, publicationId, target.Channel.Id, recipient, !target.ForReal, id => KeyOf(target.Channel.Kind, publicationId, id, now), now);
    }

    /// <summary>The same at every try. On Bluesky it is the record's key, in mail the first half of the Message-ID.</summary>
    private static string KeyOf(string kind, long publicationId, long deliveryId, DateTimeOffset now) =>
        kind == Channel.BlueskyKind ? Channels.Bluesky.BlueskyKey.For(now, deliveryId) : $"{publicationId}.{deliveryId}.{Guid.NewGuid():N}";

    private static string Names(IEnumerable<Target> targets) =>
        string.Join(", ", targets.Select(target => target.ForReal ? target.Channel.Name : target.Channel.Name + " (dry-run)"));
}
