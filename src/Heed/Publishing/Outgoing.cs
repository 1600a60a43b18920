using System.Globalization;
using Heed.Channels;
using Heed.Composing;
using Heed.People;

namespace Heed.Publishing;

/// <summary>A publication as a channel gets it. The preview and the delivery are made here both, so that what was shown is what goes out.</summary>
public static class Outgoing
{
    /// <param name="linked">True if the publication stands on the public newsroom page: only then is there something to link to.</param>
    public static OutgoingDelivery Of(Publication publication, Organisation organisation, Channel channel, string key, bool linked, Subscriber? recipient = null)
    {
        var mail = channel.Kind == Channel.MailKind;
        return new OutgoingDelivery(
            Key: key,
            Title: publication.Title,
            // A mailing says who sends it and from where (CAN-SPAM); the way to leave the list is added by the mail channel.
            Text: mail && organisation.PostalAddress.Length > 0 ? $"{publication.Text}\n\n{organisation.Name}, {organisation.PostalAddress}" : publication.Text,
            Link: linked ? LinkOf(organisation, publication.Slug) : "",
            CreatedAt: publication.CreatedAt,
            NextUpdateAt: publication.NextUpdateAt,
            NextUpdateText: publication.NextUpdateAt is { } next ? NextUpdate(next, organisation.Zone) : "",
            OrganisationName: organisation.Name,
            RecipientAddress: recipient?.Email ?? "",
            RecipientName: recipient?.Name ?? "",
            UnsubscribeLink: mail ? $"{organisation.PublicAddress.TrimEnd('/')}/newsroom/unsubscribe/{recipient?.Token ?? "each-reader-has-their-own"}" : "");
    }

    /// <summary>What a draft would become, for the preview.</summary>
    public static Publication AsIf(Draft draft, DateTimeOffset now) => new()
    {
        DraftId = draft.Id, CrisisId = draft.CrisisId, Kind = draft.Kind, Title = draft.Title, Text = draft.Text, TextHash = draft.TextHash,
        Slug = Publication.SlugOf(draft.Title, draft.Id), NextUpdateAt = draft.NextUpdateAt, CreatedAt = now
    };

    public static string LinkOf(Organisation organisation, string slug) => $"{organisation.PublicAddress.TrimEnd('/')}/newsroom/{slug}";

    /// <summary>"Next update by 16:00 on November 22 (Eastern Standard Time)."</summary>
    public static string NextUpdate(DateTimeOffset at, TimeZoneInfo zone) => $"Next update by {HoldingStatement.Say(at, zone)} ({ZoneName(at, zone)}).";

    /// <summary>"2026-11-22 14:05 (Eastern Standard Time)": a time as strangers read it, with its zone.</summary>
    public static string Stamp(DateTimeOffset at, TimeZoneInfo zone) =>
        $"{TimeZoneInfo.ConvertTime(at, zone).ToString("MMMM d, yyyy, HH:mm", CultureInfo.InvariantCulture)} ({ZoneName(at, zone)})";

    private static string ZoneName(DateTimeOffset at, TimeZoneInfo zone) =>
        zone.Equals(TimeZoneInfo.Utc) ? "UTC" : zone.IsDaylightSavingTime(at) ? zone.DaylightName : zone.StandardName;
}
