using Heed.Language.Queries;

namespace Heed.Listening;

/// <summary>
/// Reads a query that will be asked of posts as they are heard, and warns of what no such post tells: a part that can never hold keeps nothing,
/// and after NOT it leaves nothing out, which nobody would notice.
/// </summary>
public static class HeardFields
{
    public const string Code = "W126";

    private static readonly HashSet<QueryField> Told =
    [
        QueryField.AuthorContaining, QueryField.Site, QueryField.Url, QueryField.Links, QueryField.Type, QueryField.Sentiment, QueryField.Id, QueryField.Parent, QueryField.Is, QueryField.Has,
        QueryField.Intent, QueryField.Emotion, QueryField.Theme, QueryField.Phi, QueryField.Label, QueryField.Followers, QueryField.MinuteOfDay, QueryField.Shares, QueryField.Published,
    ];

    // Fields whose values are known in part.
    private static readonly Dictionary<QueryField, string[]> Values = new()
    {
        [QueryField.Is] = ["reply", "question"],
        [QueryField.Type] = ["reply"],
        [QueryField.Has] = ["link", "question", "phi"],
        [QueryField.Phi] = ["none", "likely"],
        [QueryField.Emotion] = ["anger", "joy", "optimism", "sadness", "fear"],
        [QueryField.Label] = ["complaint", "offensive", "soon", "now", "emergency"],
    };

    public static ParsedQuery Read(string query, QueryMode mode = QueryMode.Plain)
    {
        var parsed = QueryParser.Parse(query, mode);
        if (parsed.Root is not { } root) return parsed;
        var untold = Untold(root).Distinct().Take(20).Select(part => Warning(query, part.Field, part.Value)).ToArray();
        return untold.Length == 0 ? parsed : new ParsedQuery(query, root, [.. parsed.Faults.Concat(untold).OrderBy(fault => fault.Start)]);
    }

    private static QueryFault Warning(string query, string field, string value)
    {
        var names = QueryFields.Known.Where(name => QueryFields.Find(name)!.Name == field);
        var at = names.Select(name => (Start: query.IndexOf(name + ":", StringComparison.OrdinalIgnoreCase), name.Length)).Where(found => found.Start >= 0).DefaultIfEmpty((Start: 0, Length: query.Length - 1)).Min();
        return new QueryFault(Code, at.Start, at.Start + at.Length + 1,
            $"No post tells “{field}:{value}” when it is heard: here it finds nothing, and NOT with it leaves nothing out.", false);
    }

    private static IEnumerable<(string Field, string Value)> Untold(QueryNode node) => node switch
    {
        QueryAnd and => and.Parts.SelectMany(Untold),
        QueryOr or => or.Parts.SelectMany(Untold),
        QueryNot not => Untold(not.Part),
        QueryNear near => Untold(near.Left).Concat(Untold(near.Right)),
        QueryPhrase phrase => phrase.Words.SelectMany(Untold),
        QueryTerm { Zone: TextZone.Title } => [("title", "")],
        QueryPlace => [("near", "")],
        QueryText text when !Told.Contains(text.Field) => [(QueryFields.NameOf(text.Field), "")],
        QueryText { Wild: false, Prefix: false } text when Values.TryGetValue(text.Field, out var known) && !known.Contains(text.Value, StringComparer.OrdinalIgnoreCase) => [(QueryFields.NameOf(text.Field), text.Value)],
        QueryRange range when !Told.Contains(range.Field) => [(QueryFields.NameOf(range.Field), "")],
        _ => [],
    };
}
