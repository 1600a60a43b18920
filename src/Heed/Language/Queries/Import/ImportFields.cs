using System.Globalization;

namespace Heed.Language.Queries.Import;

/// <summary>What a field of another tool is called here, and what becomes of its value.</summary>
internal static class ImportFields
{
    // dialect letters: B Brandwatch, M Meltwater, T Talkwalker, S Sprinklr, X, L Lucene; * all. A value of "=" stays as it was.
    private static readonly (string Dialects, string Field, string Value, string Becomes)[] Rules =
    [
        ("B*", "engagementtype", "retweet", "is:repost"), ("B*", "engagementtype", "reply", "is:reply"), ("B*", "engagementtype", "quote", "is:quote"), ("B*", "engagementtype", "comment", "is:comment"),
        ("T", "sourcetype", "socialmedia_twitter", "channel:x"), ("T", "sourcetype", "socialmedia_facebook", "channel:facebook"), ("T", "sourcetype", "socialmedia_instagram", "channel:instagram"),
        ("T", "sourcetype", "socialmedia_youtube", "channel:youtube"), ("T", "sourcetype", "socialmedia_reddit", "channel:reddit"), ("T", "sourcetype", "socialmedia_tiktok", "channel:tiktok"),
        ("T", "sourcetype", "socialmedia_linkedin", "channel:linkedin"), ("T", "sourcetype", "socialmedia_bluesky", "channel:bluesky"), ("T", "sourcetype", "onlinenews", "is:news"), ("T", "sourcetype", "reviews", "is:review"),
        ("X", "filter", "links", "has:link"), ("X", "filter", "media", "has:media"), ("X", "filter", "images", "has:image"), ("X", "filter", "videos", "has:video"), ("X", "filter", "native_video", "has:video"),
        ("X", "filter", "replies", "is:reply"), ("X", "filter", "retweets", "is:repost"), ("X", "filter", "nativeretweets", "is:repost"), ("X", "filter", "quote", "is:quote"), ("X", "filter", "news", "is:news"),
        ("X", "filter", "verified", "verified:true"), ("X", "filter", "blue_verified", "verified:true"), ("X", "is", "verified", "verified:true"),
        ("X", "min_faves", "=", "likes:>="), ("X", "min_likes", "=", "likes:>="), ("X", "min_retweets", "=", "shares:>="), ("X", "min_reposts", "=", "shares:>="), ("X", "min_replies", "=", "comments:>="),
        ("X", "followers_count", "=", "followers:"), ("X", "place_country", "=", "country:"), ("X", "conversation_id", "=", "root:"), ("X", "in_reply_to_tweet_id", "=", "parent:"), ("X", "in_reply_to_status_id", "=", "parent:"),
        ("X", "to", "=", "to:"), ("L", "created_at", "=", "published:"), ("L", "timestamp", "=", "published:"), ("L", "user", "=", "author:"), ("M", "source", "=", "site:"), ("T", "tag", "=", "label:"),
    ];

    public static string Name(QueryDialect dialect, QueryToken field, List<QueryChange> changes)
    {
        var rule = Rules.FirstOrDefault(rule => Holds(rule.Dialects, dialect) && rule.Value == "=" && rule.Becomes[^1] == ':' && rule.Field.Equals(field.Text, StringComparison.OrdinalIgnoreCase));
        if (rule.Field is not null) return rule.Becomes[..^1];
        Foreign(field, field.End, changes);
        return field.Text;
    }

    /// <summary>Field and value in our words. What cannot be said stays as it is; then the linter names it.</summary>
    public static string Rewrite(QueryDialect dialect, QueryToken field, QueryToken value, string typed, List<QueryChange> changes)
    {
        var name = field.Text.ToLowerInvariant();
        var plain = value.Text.Trim('"', ' ').ToLowerInvariant();
        if (dialect == QueryDialect.Lucene && Since(value.Text) is { } span)
        {
            changes.Add(new(field.Start, value.End, $"The range is written within:{span}.", "It is the time up to now, whenever the question is asked."));
            return "within:" + span;
        }
        foreach (var rule in Rules)
        {
            if (rule.Field != name || !Holds(rule.Dialects, dialect) || (rule.Value != "=" && rule.Value != plain)) continue;
            var becomes = rule.Value == "=" ? rule.Becomes + typed : rule.Becomes;
            if (becomes != $"{field.Text}:{typed}") changes.Add(new(field.Start, value.End, $"{QueryFaults.Said($"{field.Text}:{typed}")} is written {becomes}.", "It is the same under the name it has here."));
            return becomes;
        }
        switch (dialect, name)
        {
            case (QueryDialect.X, "until"): return Until(field, value, typed, changes);
            case (QueryDialect.X, "point_radius") when Circle(value.Text) is { } circle:
                changes.Add(new(field.Start, value.End, $"The circle is written {circle}.", "Here latitude stands before longitude."));
                return circle;
            case (QueryDialect.X, "has") when QueryChoices.Find(QueryField.Has, plain) is null:
                changes.Add(new(field.Start, value.End, $"has:{plain} is left out.", "No post tells Heed about it."));
                return "_exists_:" + plain;
            case (QueryDialect.X, "filter"):
                changes.Add(new(field.Start, value.End, $"{QueryFaults.Said("filter:" + plain)} is left out.", "No post tells Heed about it."));
                return "_exists_:filter";
            case (QueryDialect.Sprinklr, "exactmessage"):
                changes.Add(new(field.Start, value.End, "The exact message is written in curly brackets.", "Here {…} asks for these words in this order with these capitals."));
                return "{" + value.Text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal) + "}";
            case (QueryDialect.Brandwatch, "authorverifiedtype"):
                changes.Add(new(field.Start, value.End, "It is written verified:true.", "Heed knows whether an author is verified, not in which way. More authors match."));
                return "verified:true";
        }
        Foreign(field, value.End, changes);
        return $"{field.Text}:{typed}";
    }

    private static void Foreign(QueryToken field, int end, List<QueryChange> changes)
    {
        if (QueryFields.Find(field.Text) is { Kind: QueryFieldKind.Foreign })
            changes.Add(new(field.Start, end, $"“{field.Text}:” changes nothing here.", "No post tells Heed about it, so the query runs without this part and may find more."));
    }

    /// <summary>X stops before the day of until:, Heed at its end.</summary>
    private static string Until(QueryToken field, QueryToken value, string typed, List<QueryChange> changes)
    {
        if (!QueryBounds.Time(value.Text, out var time, out var day) || !day) return "until:" + typed;
        var before = "until:" + DateTimeOffset.FromUnixTimeMilliseconds(time).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        changes.Add(new(field.Start, value.End, $"until: is written with the day before: {before}.", "X stops when that day begins; here the day of until: is the last one inside."));
        return before;
    }

    /// <summary>[-105.3 40.0 25mi]: X writes longitude first.</summary>
    private static string? Circle(string range)
    {
        var parts = range.Trim('[', ']', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3) return null;
        var typed = $"{parts[1]},{parts[0]},{parts[2]}";
        return QueryBounds.Place(typed, out _) ? $"near:\"{typed}\"" : null;
    }

    /// <summary>[now-7d TO now], [now-7d TO *] and >=now-7d: the span.</summary>
    private static string? Since(string typed)
    {
        var text = typed.Trim('[', ']', '{', '}', ' ');
        var end = text.IndexOf(" TO ", StringComparison.Ordinal);
        if (end > 0 && text[(end + 4)..].Trim() is not ("now" or "*")) return null;
        if (end < 0 && !text.StartsWith(">", StringComparison.Ordinal)) return null;
        var from = (end > 0 ? text[..end] : text.TrimStart('>', '=')).Trim();
        if (!from.StartsWith("now-", StringComparison.Ordinal)) return null;
        var span = from[4..].Split('/')[0];
        return QueryBounds.Span(span, out var read) ? QueryBounds.Span(read) : null;
    }

    private static bool Holds(string dialects, QueryDialect dialect) => dialects.Contains('*') || dialects.Contains(dialect.ToString()[0]);
}
