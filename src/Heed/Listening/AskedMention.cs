using System.Globalization;
using Heed.Language.Queries;

namespace Heed.Listening;

/// <summary>A kept mention as searches ask about it: its masked words, its labels (as corrected by people), and what was kept beside them.</summary>
public static class AskedMention
{
    /// <summary>Fills a post that is kept for asking.</summary>
    /// <param name="zone">The organisation's: whose clock minuteOfDay: means.</param>
    public static QueryPost Fill(this QueryPost asked, Mention mention, IEnumerable<MentionTopic> topics, DateTimeOffset now, TimeZoneInfo zone)
    {
        asked.Begin(mention.Text).By(mention.AuthorMark).In(mention.Language);
        (asked.Now, asked.Ask) = (now.ToUnixTimeMilliseconds(), PostAnswers.Answer);
        asked.Set(QueryField.Published, mention.CreatedAt.ToUnixTimeMilliseconds()).Set(QueryField.MinuteOfDay, HeardAnswers.MinuteOfDay(mention.CreatedAt, zone))
            .Set(QueryField.Shares, mention.Reposts).Add(QueryField.Sentiment, mention.ToneWord).Add(QueryField.Channel, mention.SourceKind).Add(QueryField.Channel, mention.SourceName)
            .Add(QueryField.Phi, mention.Identifiers.Length > 0 ? "likely" : "none");
        if (mention.Intent.Length > 0) asked.Add(QueryField.Intent, mention.Intent);
        if (mention.Emotion.Length > 0) asked.Add(QueryField.Emotion, mention.Emotion);
        foreach (var theme in Themes(mention)) asked.Add(QueryField.Theme, theme);
        foreach (var topic in topics) asked.Add(QueryField.Topic, topic.Name);
        if (mention.Followers is { } followers) asked.Set(QueryField.Followers, followers);
        if (mention.IsReply) asked.Add(QueryField.Is, "reply").Add(QueryField.Type, "reply");
        if (asked.Walk.Questions > 0) asked.Add(QueryField.Is, "question");
        if (mention.Complaint == "yes") asked.Add(QueryField.Label, "complaint");
        if (mention.Offensive == "yes") asked.Add(QueryField.Label, "offensive");
        if (mention.Urgency is not ("" or "none")) asked.Add(QueryField.Label, mention.Urgency);
        return asked;
    }

    /// <summary>Adds what a filled mention repeats, by number and by name.</summary>
    public static QueryPost Repeating(this QueryPost asked, IEnumerable<MentionStory> stories)
    {
        foreach (var story in stories)
        {
            var field = story.IsClaim ? QueryField.Claim : QueryField.Narrative;
            if (story.IsClaim) asked.Add(QueryField.Has, "claim");
            asked.Add(field, story.Id.ToString(CultureInfo.InvariantCulture));
            foreach (var name in new[] { story.Name, story.ExternalId, story.Claim }.Where(name => name.Length > 0)) asked.Add(field, name);
        }
        return asked;
    }

    // "none" stands for a mention that was read and has no theme, so that its words are not asked again.
    private static IEnumerable<string> Themes(Mention mention)
    {
        var themes = mention.Themes.Split(',', StringSplitOptions.RemoveEmptyEntries).Append(mention.Theme).Where(theme => theme.Length > 0).Distinct();
        return mention.Intent.Length > 0 ? themes.DefaultIfEmpty("none") : themes;
    }
}
