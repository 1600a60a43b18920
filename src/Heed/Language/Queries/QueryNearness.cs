namespace Heed.Language.Queries;

/// <summary>Builds NEAR out of what stands on its two sides: AND and fields are drawn out of it, so that the tree holds only words, phrases and alternatives of these.</summary>
internal sealed class QueryNearness(QueryFaults faults)
{
    /// <summary>How many words one chain of nearness may join, and how many nearnesses one query may come to.</summary>
    public const int LongestChain = 24, Most = 5000;

    private readonly Dictionary<QueryNear, int> _depths = new(ReferenceEqualityComparer.Instance);
    private int _made;

    /// <summary>Left NEAR right; null when it cannot be, which is said.</summary>
    public QueryNode? Join(QueryNode left, QueryNode right, QueryToken near)
    {
        if (faults.Failed) return null;
        if (left is QueryNothing) return right;
        if (right is QueryNothing) return left;
        if (left is QueryAnd first) return Parts(first, part => Join(part, right, near), near);
        if (right is QueryAnd second) return Parts(second, part => Join(left, part, near), near);
        if (left is QueryOr one && !one.Parts.All(IsStretch)) return Alternatives(one, part => Join(part, right, near));
        if (right is QueryOr other && !other.Parts.All(IsStretch)) return Alternatives(other, part => Join(left, part, near));
        if (left is QueryNot || right is QueryNot)
        {
            faults.Error("E015", near, "NOT cannot stand inside NEAR: a word that is absent is nowhere near. Put NOT after it, as in (a NEAR/5 b) NOT c.");
            return null;
        }
        if (!IsStretch(left) || !IsStretch(right))
        {
            faults.Error("E016", near, "Only words and phrases can be near each other, not fields such as author: or lang:. Join the field with AND.");
            return null;
        }
        var depth = 1 + Math.Max(Depth(left), Depth(right));
        if (depth > QueryParser.MaximumDepth)
        {
            faults.Error("E010", near, $"More than {QueryParser.MaximumDepth} nearnesses stand inside each other here. Use fewer.");
            return null;
        }
        if (++_made > Most)
        {
            faults.Error("E018", near, $"The brackets on both sides come to more than {Most:N0} pairs of words. Use fewer words in them, or fewer ANDs.");
            return null;
        }
        if (HasWildcard(left) || HasWildcard(right)) faults.Warn("W107", near, "A wildcard beside NEAR finds many pairs by chance. Whole words are better here.");
        var joined = new QueryNear(left, right, near.Number, near.Ordered);
        _depths[joined] = depth;
        return joined;
    }

    /// <summary>How many nearnesses stand inside each other: bounded, because whoever walks a tree does it by recursion.</summary>
    private int Depth(QueryNode node) => node switch
    {
        QueryNear near => _depths.GetValueOrDefault(near, 1 + QueryNearness.LongestChain), // made of the gaps of a phrase
        QueryOr or => or.Parts.Max(Depth),
        _ => 0,
    };

    /// <summary>(a AND b AND c)~n: each near what comes before it.</summary>
    public QueryNode? Group(QueryNode node, QueryToken tilde)
    {
        switch (node)
        {
            case QueryAnd and:
                var words = and.Parts.Where(part => !IsField(part)).ToArray();
                if (words.Length > LongestChain)
                {
                    faults.Error("E010", tilde, $"More than {LongestChain} words cannot be asked to be near each other. Split the group.");
                    return null;
                }
                if (words.Length == 0) return node;
                QueryNode? chain = words[0];
                for (var i = 1; i < words.Length && chain is not null; i++) chain = Join(chain, words[i], tilde with { Number = Math.Max(0, tilde.Number) });
                return chain is null ? null : words.Length == and.Parts.Count ? chain : QueryTree.And([chain, .. and.Parts.Where(IsField)]);
            case QueryOr or:
                return Alternatives(or, part => part is QueryAnd ? Group(part, tilde) : part);
            default:
                faults.Warn("W121", tilde, "A distance after one word changes nothing. It is left out.");
                return node;
        }
    }

    /// <summary>Whether a node stands for stretches of words.</summary>
    public static bool IsStretch(QueryNode node) => node is QueryTerm or QueryPhrase or QueryNear || (node is QueryOr or && or.Parts.All(IsStretch));

    private static bool IsField(QueryNode node) => node switch
    {
        QueryTerm or QueryPhrase or QueryNear or QueryNot or QueryNothing => false,
        QueryAnd and => and.Parts.All(IsField),
        QueryOr or => or.Parts.All(IsField),
        _ => true,
    };

    private QueryNode? Parts(QueryAnd and, Func<QueryNode, QueryNode?> join, QueryToken near)
    {
        var parts = new List<QueryNode>(and.Parts.Count);
        foreach (var part in and.Parts)
        {
            if (IsField(part))
            {
                faults.Warn("W122", near, "The field in these brackets holds for the whole post, not for the words near each other.");
                parts.Add(part);
            }
            else if (join(part) is { } joined) parts.Add(joined);
            else return null;
        }
        return QueryTree.And(parts);
    }

    private static QueryNode? Alternatives(QueryOr or, Func<QueryNode, QueryNode?> join)
    {
        var parts = new List<QueryNode>(or.Parts.Count);
        foreach (var part in or.Parts)
        {
            if (join(part) is not { } joined) return null;
            parts.Add(joined);
        }
        return QueryTree.Or(parts);
    }

    private static bool HasWildcard(QueryNode node) => node switch
    {
        QueryTerm term => term.Prefix || term.Wild,
        QueryPhrase phrase => phrase.Words.Any(word => word.Prefix || word.Wild),
        QueryOr or => or.Parts.Any(HasWildcard),
        _ => false,
    };
}
