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
    /// <summary>A query with more nodes than this has no variants: each is a whole query more to keep and to ask.</summary>
    public const int MostNodes = 2000;

    /// <summary>In the order of the query, at most <paramref name="most"/>. Empty for a query that cannot run, has no such parts, or more than <see cref="MostNodes"/> nodes.</summary>
    public static IReadOnlyList<QueryVariant> Of(ParsedQuery query, int most)
    {
        if (query.Root is null || Nodes(query.Root) > MostNodes) return [];
        return [.. Without(query.Root).Take(most).Select(found => new QueryVariant(found.Kind, QueryPrinter.Print(found.Part), new ParsedQuery("", found.Others, [])))];
    }

    /// <summary>How many such parts there are. Builds nothing.</summary>
    public static int Count(ParsedQuery query) => query.Root is null ? 0 : Count(query.Root);

    private static int Count(QueryNode node) => node switch
    {
        QueryOr or => or.Parts.Count + or.Parts.Sum(Count),
        QueryAnd and => and.Parts.Sum(part => part is QueryNot ? 1 : Count(part)),
        QueryNear near => Count(near.Left) + Count(near.Right),
        _ => 0,
    };

    private static int Nodes(QueryNode node) => 1 + node switch
    {
        QueryOr or => or.Parts.Sum(Nodes),
        QueryAnd and => and.Parts.Sum(Nodes),
        QueryNot not => Nodes(not.Part),
        QueryNear near => Nodes(near.Left) + Nodes(near.Right),
        QueryPhrase phrase => phrase.Words.Count,
        _ => 0,
    };

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
        for (var i = 0; i < or.Parts.Count; i++) yield return (VariantKind.WithoutBranch, or.Parts[i], QueryTree.Or(Left(or.Parts, i)));
        for (var i = 0; i < or.Parts.Count; i++)
            foreach (var (kind, part, rest) in Without(or.Parts[i]))
                yield return (kind, part, QueryTree.Or(Replaced(or.Parts, i, rest)));
    }

    private static IEnumerable<(VariantKind, QueryNode, QueryNode)> OfAnd(QueryAnd and)
    {
        for (var i = 0; i < and.Parts.Count; i++)
        {
            if (and.Parts[i] is QueryNot not) yield return (VariantKind.WithoutExclusion, not.Part, QueryTree.And(Left(and.Parts, i)));
            else foreach (var (kind, part, rest) in Without(and.Parts[i])) yield return (kind, part, QueryTree.And(Replaced(and.Parts, i, rest)));
        }
    }

    private static QueryNode[] Left(IReadOnlyList<QueryNode> parts, int without) => [.. parts.Take(without), .. parts.Skip(without + 1)];

    private static QueryNode[] Replaced(IReadOnlyList<QueryNode> parts, int at, QueryNode by)
    {
        QueryNode[] replaced = [.. parts];
        replaced[at] = by;
        return replaced;
    }
}
