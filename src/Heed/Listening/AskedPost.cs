using Heed.Channels;
using Heed.Language.Queries;

namespace Heed.Listening;

/// <summary>A heard post as topics ask about it.</summary>
public static class AskedPost
{
    /// <summary>Fills a post that is kept for asking. Allocates nothing once it is warm.</summary>
    /// <param name="createdAt">When it was written, as far as that is believed.</param>
    /// <param name="source">Where it was heard; 0 where that is not known.</param>
    public static QueryPost Fill(this QueryPost asked, HeardPost post, long source, DateTimeOffset createdAt, DateTimeOffset now, HeardAnswers answers)
    {
        asked.Begin(post.Text).By(post.Author).Stating(post.Language);
        (asked.Now, asked.Ask) = (now.ToUnixTimeMilliseconds(), answers.Ask);
        asked.Set(QueryField.Published, createdAt.ToUnixTimeMilliseconds()).Set(QueryField.MinuteOfDay, HeardAnswers.MinuteOfDay(createdAt, answers.Zone))
            .Set(QueryField.Shares, post.Reposts).Add(QueryField.Id, post.Id).Add(QueryField.Url, post.Url).AddSite(post.Url);
        var (kind, name) = answers.Channels.Of(source);
        asked.Add(QueryField.Channel, kind).Add(QueryField.Channel, name);
        if (post.Followers is { } followers) asked.Set(QueryField.Followers, followers);
        if (!string.IsNullOrEmpty(post.Parent)) asked.Add(QueryField.Parent, post.Parent).Add(QueryField.Is, "reply").Add(QueryField.Type, "reply");
        if (asked.Walk.Questions > 0) asked.Add(QueryField.Is, "question");
        return asked;
    }
}
