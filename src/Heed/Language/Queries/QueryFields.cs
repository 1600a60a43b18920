namespace Heed.Language.Queries;

internal enum QueryFieldKind { Words, Hashtag, Handle, Author, Language, Text, Number, Published, Since, Until, Within, Place, Foreign }

/// <param name="Name">How the field is written in the canonical form.</param>
internal sealed record QueryFieldName(string Name, QueryFieldKind Kind, QueryField Field = default, TextZone Zone = TextZone.Text);

/// <summary>Every name of a field, ours and those that other tools use for the same thing.</summary>
internal static class QueryFields
{
    private static readonly Dictionary<string, QueryFieldName> Names = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<QueryField, string> Canonical = [];

    static QueryFields()
    {
        Add(new("text", QueryFieldKind.Words), "message content body fulltext");
        Add(new("title", QueryFieldKind.Words, Zone: TextZone.Title), "headline");
        Add(new("ingress", QueryFieldKind.Words, Zone: TextZone.Lead), "lead");
        Add(new("hashtag", QueryFieldKind.Hashtag), "tags hashtags");
        Add(new("mention", QueryFieldKind.Handle), "engagingWith mentions at_mentions");
        Add(new("author", QueryFieldKind.Author), "from weblogTitle blogName");
        Add(new("lang", QueryFieldKind.Language), "language");
        Add(new("since", QueryFieldKind.Since), "");
        Add(new("until", QueryFieldKind.Until), "");
        Add(new("within", QueryFieldKind.Within), "");
        Add(new("near", QueryFieldKind.Place), "");
        Add(new("published", QueryFieldKind.Published, QueryField.Published), "date");
        Text(QueryField.AuthorContaining, "authorContaining", "");
        Text(QueryField.To, "to", "inReplyTo");
        Text(QueryField.Site, "site", "domain domainurl domain_url host_url publication");
        Text(QueryField.Url, "url", "");
        Text(QueryField.Links, "links", "link");
        Text(QueryField.Country, "country", "sourcecountry");
        Text(QueryField.Region, "region", "state");
        Text(QueryField.City, "city", "");
        Text(QueryField.Type, "type", "engagementType sourcetype");
        Text(QueryField.Subreddit, "subreddit", "");
        Text(QueryField.Sentiment, "sentiment", "tone");
        Text(QueryField.Id, "id", "guid");
        Text(QueryField.Parent, "parent", "parentPostId");
        Text(QueryField.Root, "root", "rootPostId");
        Text(QueryField.Verified, "verified", "authorVerified");
        foreach (var field in new[] { QueryField.Is, QueryField.Has, QueryField.Intent, QueryField.Emotion, QueryField.Topic, QueryField.Theme, QueryField.Narrative, QueryField.Claim, QueryField.Phi,
                     QueryField.Status, QueryField.Assignee, QueryField.Label, QueryField.Crisis, QueryField.Channel, QueryField.Unit, QueryField.List })
            Text(field, field.ToString().ToLowerInvariant(), "");
        Number(QueryField.Followers, "followers", "authorFollowers");
        Number(QueryField.Rating, "rating", "");
        Number(QueryField.MinuteOfDay, "minuteOfDay", "");
        foreach (var field in new[] { QueryField.Risk, QueryField.Reach, QueryField.Engagement, QueryField.Likes, QueryField.Shares, QueryField.Comments, QueryField.Velocity })
            Number(field, field.ToString().ToLowerInvariant(), "");
        Canonical[QueryField.Published] = "published";
        // Fields of other tools for things that no post brings to us: the query runs without them and says so.
        foreach (var name in "channelId topLevelDomain continent latitude longitude authorVerifiedType authorGender gender engagingWithGuid imageType objects brandIds itemReview pubType publisherSubType subredditNSFW subredditTopics redditAuthorFlair redditPostFlair redditSpoiler sensitiveContent entityId demographic userbio bio parentMessage exactMessage retweets_of context entity place bounding_box sample _exists_".Split(' '))
            Names[name] = new QueryFieldName(name, QueryFieldKind.Foreign);
    }

    public static QueryFieldName? Find(string name) => Names.GetValueOrDefault(name);

    public static string NameOf(QueryField field) => Canonical[field];

    public static bool HoldsNumbers(QueryFieldKind kind) => kind is QueryFieldKind.Number or QueryFieldKind.Published or QueryFieldKind.Foreign;

    /// <summary>Every name that can be typed, ours and the aliases; without the fields that say nothing to us.</summary>
    public static IEnumerable<string> Known => Names.Where(name => name.Value.Kind != QueryFieldKind.Foreign).Select(name => name.Key);

    public static string Unknown(string name)
    {
        var near = Nearest(name, Known);
        var hint = near is null ? "The commonest are author:, lang:, title:, site:, country:, is: and since:." : $"Did you mean “{near}:”?";
        return $"{QueryFaults.Said(name + ":")} is not a field this search knows. {hint} To look for the words themselves, put them in quotation marks.";
    }

    /// <summary>The known name that a slip of the finger turns into this one: fewest edits, at most a third of its letters; null when none is near.</summary>
    public static string? Nearest(string typed, IEnumerable<string> known)
    {
        if (typed.Length > 40) return null;
        var lower = typed.ToLowerInvariant();
        string? best = null;
        var fewest = Math.Max(1, lower.Length / 3) + 1;
        foreach (var name in known)
        {
            var edits = Edits(lower, name.ToLowerInvariant());
            if (edits < fewest || (edits == fewest && best is not null && name.Length < best.Length && name[0] == typed[0])) (best, fewest) = (name, edits);
        }
        return best;
    }

    /// <summary>Letters added, left out, changed or swapped with their neighbour (optimal string alignment; Damerau 1964, Levenshtein 1966).</summary>
    private static int Edits(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 8) return 99;
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                var best = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) best = Math.Min(best, rows[i - 2, j - 2] + 1);
                rows[i, j] = best;
            }
        }
        return rows[one.Length, other.Length];
    }

    private static void Text(QueryField field, string name, string aliases) => Add(new(name, QueryFieldKind.Text, field), aliases);

    private static void Number(QueryField field, string name, string aliases) => Add(new(name, QueryFieldKind.Number, field), aliases);

    private static void Add(QueryFieldName field, string aliases)
    {
        Names[field.Name] = field;
        foreach (var alias in aliases.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Names[alias] = field;
        if (field.Kind is QueryFieldKind.Text or QueryFieldKind.Number) Canonical[field.Field] = field.Name;
    }
}
