using Heed.Language;
using Heed.Language.Queries;
using Heed.Privacy;

namespace Heed.Listening;

/// <summary>How a heard post answers what topics ask of it: by its words, read when a query asks, with the same outcome as the kept mention has later. Immutable.</summary>
public sealed class HeardAnswers
{
    [ThreadStatic] private static List<Identifier>? identifiers;

    /// <param name="identifiers">Finds what points at a person, for phi:.</param>
    /// <param name="zone">The organisation's: whose clock minuteOfDay: means.</param>
    /// <param name="channels">What channel: means.</param>
    public HeardAnswers(IdentifierFinder identifiers, TimeZoneInfo zone, HeardChannels? channels = null) => (Identifiers, Zone, Channels, Ask) = (identifiers, zone, channels ?? HeardChannels.None, Answer);

    public IdentifierFinder Identifiers { get; }

    public TimeZoneInfo Zone { get; }
    public HeardChannels Channels { get; }

    /// <summary>For <see cref="QueryPost.Ask"/>.</summary>
    public Action<QueryPost, QueryField> Ask { get; }

    private void Answer(QueryPost post, QueryField field)
    {
        switch (field)
        {
            case QueryField.Phi:
                var found = identifiers ??= [];
                found.Clear();
                Identifiers.Find(post.Walk, found);
                post.Add(QueryField.Phi, found.Count > 0 ? "likely" : "none");
                break;
            case QueryField.Intent or QueryField.Sentiment or QueryField.Emotion or QueryField.Theme or QueryField.Label:
                // Read once, it says all of these; a line of posts may have said some.
                if (!(post.Has(QueryField.Intent) && post.Has(QueryField.Sentiment) && post.Has(QueryField.Emotion) && post.Has(QueryField.Theme))) Read(post);
                break;
            default: PostAnswers.Answer(post, field); break;
        }
    }

    private static void Read(QueryPost post)
    {
        Analyser.Analyse(post.Walk, null, out var reading);
        PostAnswers.Fill(post, reading);
        if (reading.Complaint) post.Add(QueryField.Label, "complaint");
        if (reading.Offensive >= Analysis.OffensiveFrom) post.Add(QueryField.Label, "offensive");
        if (reading.Urgency != Heed.Language.Facets.Urgency.None) post.Add(QueryField.Label, Analysis.Named(reading.Urgency));
    }

    /// <summary>Minutes since midnight on the clock of a zone.</summary>
    public static int MinuteOfDay(DateTimeOffset at, TimeZoneInfo zone) => (int)TimeZoneInfo.ConvertTime(at, zone).TimeOfDay.TotalMinutes;
}
