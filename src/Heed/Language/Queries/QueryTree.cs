namespace Heed.Language.Queries;

/// <summary>Stands for what was left out of a query while it is read (a field without data, a lone sign). Never in a finished tree.</summary>
internal sealed record QueryNothing : QueryNode
{
    public static readonly QueryNothing Here = new();
}

/// <summary>
/// Puts nodes together so that one meaning has one tree: no AND in an AND, no OR in an OR, no NOT in a NOT, nothing twice, at least two parts.
/// </summary>
internal static class QueryTree
{
    public static QueryNode And(IReadOnlyList<QueryNode> parts) =>
        Distinct(parts.SelectMany(part => part is QueryAnd and ? and.Parts : [part])) is var all && all.Count == 0 ? QueryNothing.Here : all.Count == 1 ? all[0] : new QueryAnd(all);

    public static QueryNode Or(IReadOnlyList<QueryNode> parts) =>
        Distinct(parts.SelectMany(part => part is QueryOr or ? or.Parts : [part])) is var all && all.Count == 0 ? QueryNothing.Here : all.Count == 1 ? all[0] : new QueryOr(all);

    public static QueryNode Not(QueryNode part) => part switch { QueryNot not => not.Part, QueryNothing => part, _ => new QueryNot(part) };

    /// <summary>Whether something must be present for the query to match.</summary>
    public static bool Positive(QueryNode node) => node switch
    {
        QueryNot not => Denies(not.Part),
        QueryAnd and => and.Parts.Any(Positive),
        QueryOr or => or.Parts.All(Positive),
        _ => true,
    };

    /// <summary>Whether the opposite asks for something: NOT (NOT a OR b) is a AND NOT b.</summary>
    private static bool Denies(QueryNode node) => node switch
    {
        QueryNot not => Positive(not.Part),
        QueryOr or => or.Parts.Any(Denies),
        QueryAnd and => and.Parts.All(Denies),
        _ => false,
    };

    private static List<QueryNode> Distinct(IEnumerable<QueryNode> parts)
    {
        var seen = new HashSet<QueryNode>();
        var kept = new List<QueryNode>();
        foreach (var part in parts) if (part is not QueryNothing && seen.Add(part)) kept.Add(part);
        return kept;
    }
}
