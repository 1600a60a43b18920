namespace Heed.Language.Queries;

public enum VariantKind { WithoutBranch, WithoutExclusion }

/// <summary>A query with one part taken out: an alternative of an OR, or something a NOT leaves out.</summary>
/// <param name="Part">The part, printed.</param>
public sealed record QueryVariant(VariantKind Kind, string Part, ParsedQuery Query);

/// <summary>
/// The variants that show what each part of a query is worth: what an OR branch adds is what is found with it and not without it;
/// what a NOT removes is what is found without it and not with it.
/// </summary>
public static class QueryVariants
{
    /// <summary>In the order of the query, at most <paramref name="most"/>. Empty for a query that cannot run or has no such parts.</summary>
    public static IReadOnlyList<QueryVariant> Of(ParsedQuery query, int most)
    {
        if (query.Root is null) return [];
        return [.. Without(query.Root).Take(most).Select(found => new QueryVariant(found.Kind, QueryPrinter.Print(found.Part), QueryParser.Parse(QueryPrinter.Print(found.Others))))];
    }

    /// <summary>How many such parts there are, up to <paramref name="most"/>.</summary>
    public static int Count(ParsedQuery query, int most) => query.Root is null ? 0 : Without(query.Root).Take(most).Count();

    private static IEnumerable<(VariantKind Kind, QueryNode Part, QueryNode Others)> Without(QueryNode node) => node switch
    {
        QueryOr or => OfOr(or),
        QueryAnd and => OfAnd(and),
        QueryNear near => Without(near.Left).Select(found => (found.Kind, found.Part, (QueryNode)(near with { Left = found.Others })))
            .Concat(Without(near.Right).Select(found => (found.Kind, found.Part, (QueryNode)(near with { Right = found.Others })))),
        _ => [],
    };

    private static IEnumerable<(VariantKind, QueryNode, QueryNode)> OfOr(QueryOr or)
    {
        for (var i = 0; i < or.Parts.Count; i++)
        {
            QueryNode[] others = [.. or.Parts.Where((_, at) => at != i)];
            yield return (VariantKind.WithoutBranch, or.Parts[i], others.Length == 1 ? others[0] : new QueryOr(others));
        }
        for (var i = 0; i < or.Parts.Count; i++)
            foreach (var (kind, part, rest) in Without(or.Parts[i]))
                yield return (kind, part, new QueryOr(Replaced(or.Parts, i, rest)));
    }

    private static IEnumerable<(VariantKind, QueryNode, QueryNode)> OfAnd(QueryAnd and)
    {
        for (var i = 0; i < and.Parts.Count; i++)
        {
            if (and.Parts[i] is QueryNot not)
            {
                QueryNode[] others = [.. and.Parts.Where((_, at) => at != i)];
                yield return (VariantKind.WithoutExclusion, not.Part, others.Length == 1 ? others[0] : new QueryAnd(others));
            }
            else
            {
                foreach (var (kind, part, rest) in Without(and.Parts[i])) yield return (kind, part, new QueryAnd(Replaced(and.Parts, i, rest)));
            }
        }
    }

    private static QueryNode[] Replaced(IReadOnlyList<QueryNode> parts, int at, QueryNode by)
    {
        QueryNode[] replaced = [.. parts];
        replaced[at] = by;
        return replaced;
    }
}
