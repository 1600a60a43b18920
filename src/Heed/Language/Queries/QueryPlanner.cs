namespace Heed.Language.Queries;

/// <summary>A way into a query: it can match only if this term was heard (a field's anchor where it is negative: the complement of its number), all of the signature's bits <paramref name="All"/> are set and one of <paramref name="Any"/> is.</summary>
internal readonly record struct WayIn(int Term, ulong All, ulong Any);

/// <summary>Turns query trees into plans that share one numbering of terms, and finds for each the rarest words that lead to it.</summary>
internal sealed class QueryPlanner
{
    private readonly Dictionary<QueryTerm, int> _ids = [];
    private readonly List<QueryTerm> _terms = [];
    private readonly HashSet<int> _placed = [];
    private readonly Dictionary<FieldAnchor, int> _anchorIds = [];
    private readonly List<FieldAnchor> _anchors = [];

    public IReadOnlyList<QueryTerm> Terms => _terms;

    /// <summary>Values of fields that lead to a query, in the order of their numbers.</summary>
    public IReadOnlyList<FieldAnchor> Anchors => _anchors;

    /// <summary>Whether some phrase or NEAR asks where the term stands.</summary>
    public bool Placed(int term) => _placed.Contains(term);

    /// <summary>Numbers all terms before anything is planned, the commonest first: what is heard often then lies close together in memory.</summary>
    public void Number(IEnumerable<QueryNode> queries)
    {
        foreach (var term in queries.SelectMany(TermsOf).Distinct().OrderByDescending(Often)) Id(term);
    }

    private static IEnumerable<QueryTerm> TermsOf(QueryNode node) => node switch
    {
        QueryTerm term => [term],
        QueryPhrase phrase => phrase.Words,
        QueryNear near => [.. TermsOf(near.Left), .. TermsOf(near.Right)],
        QueryNot not => TermsOf(not.Part),
        QueryAnd and => and.Parts.SelectMany(TermsOf),
        QueryOr or => or.Parts.SelectMany(TermsOf),
        _ => [],
    };

    public QueryPlan Plan(QueryNode node) => node switch
    {
        QueryTerm term => new QueryPlan.Term(Id(term)),
        QueryPhrase { Words.Count: 0 } => new QueryPlan.Never(),
        QueryPhrase { Words.Count: 1 } phrase => new QueryPlan.Term(Id(phrase.Words[0])),
        QueryPhrase { Slop: <= 0 } phrase => new QueryPlan.Phrase(Ids(phrase), Rarest(phrase)),
        QueryPhrase or QueryNear => new QueryPlan.Apart(Stretch(node)),
        QueryText text => new FieldPlans.Text(text),
        QueryRange range => new FieldPlans.Range(range),
        QueryWithin within => new FieldPlans.Within(within.Span),
        QueryPlace place => new FieldPlans.Place(place),
        QueryAuthor author => new FieldPlans.Text(QueryPost.AuthorSlot, author.Name, author.Prefix ? FieldPlans.Comparison.Prefix : FieldPlans.Comparison.Equal),
        QueryLanguage language => new FieldPlans.Text(QueryPost.LanguageSlot, language.Code, FieldPlans.Comparison.Language),
        QueryNot not => new QueryPlan.Not(Plan(not.Part)),
        QueryAnd and => new QueryPlan.And([.. and.Parts.Select(Plan)]),
        QueryOr or => new QueryPlan.Or([.. or.Parts.Select(Plan)]),
        _ => throw new InvalidOperationException("A query node of an unknown kind."),
    };

    /// <summary>Whether the matcher has to ask the query about every post.</summary>
    public static bool AskedAlways(QueryNode query) => new QueryPlanner().WaysInto(query) is null;

    /// <summary>The ways into a query and how often they are walked together, or null when it must always be asked.</summary>
    public (List<WayIn> Ways, double Often)? WaysInto(QueryNode node)
    {
        switch (node)
        {
            case QueryOr or:
                var all = new List<WayIn>();
                var sum = 0.0;
                foreach (var part in or.Parts)
                {
                    if (WaysInto(part) is not { } ways) return null;
                    all.AddRange(ways.Ways);
                    sum += ways.Often;
                }
                return (all, sum);
            case QueryAnd { Parts.Count: > 0 } and: return Cheapest(and.Parts.Select(WaysInto), and);
            case QueryTerm or QueryPhrase { Words.Count: > 0 } or QueryNear:
                var needed = Needed(node);
                return needed.Count == 0 ? null : Cheapest(needed.Select(set => ((List<WayIn>, double)?)([.. set.Select(term => new WayIn(Id(term), 0, 0))], set.Sum(Often))), node);
            case QueryText or QueryAuthor when FieldAnchor.Of(node) is { } anchor: return ([new WayIn(~Anchor(anchor), 0, 0)], anchor.Share);
            default: return null;
        }
    }

    private int Anchor(FieldAnchor anchor)
    {
        if (_anchorIds.TryGetValue(anchor, out var number)) return number;
        _anchors.Add(anchor);
        return _anchorIds[anchor] = _anchors.Count - 1;
    }

    private (List<WayIn>, double)? Cheapest(IEnumerable<(List<WayIn> Ways, double Often)?> choices, QueryNode node)
    {
        var known = choices.Where(ways => ways is not null).Select(ways => ways!.Value).ToArray();
        if (known.Length == 0) return null;
        var best = known.MinBy(ways => ways.Often);
        var needed = Needed(node);
        var all = needed.Where(set => set.Count == 1).Aggregate(0UL, (bits, set) => bits | MatchScratch.Bit(Id(set[0])));
        // Of the other alternatives the rarest: what leads here is one of its own, so that set would say nothing.
        var leads = best.Ways.Select(way => way.Term).ToHashSet();
        var any = needed.Where(set => set.Count > 1 && !set.Any(term => leads.Contains(Id(term)))).MinBy(set => set.Sum(Often)) is { } rarest
            ? rarest.Aggregate(0UL, (bits, term) => bits | MatchScratch.Bit(Id(term))) : 0;
        return ([.. best.Ways.Select(way => new WayIn(way.Term, way.All | all, way.Any == 0 ? any : way.Any))], best.Often);
    }

    /// <summary>Sets of terms of each of which at least one must be heard.</summary>
    private static List<List<QueryTerm>> Needed(QueryNode node) => node switch
    {
        QueryTerm term => [[term]],
        QueryPhrase phrase => [.. phrase.Words.Distinct().Select(word => new List<QueryTerm> { word })],
        QueryNear near => [.. Needed(near.Left), .. Needed(near.Right)],
        QueryAnd and => [.. and.Parts.SelectMany(Needed)],
        QueryOr or => Either([.. or.Parts.Select(Needed)]),
        _ => [],
    };

    private static List<List<QueryTerm>> Either(List<List<List<QueryTerm>>> parts) =>
        parts.Count == 0 || parts.Exists(part => part.Count == 0) ? [] : [[.. parts.SelectMany(part => part.MinBy(set => set.Count)!).Distinct()]];

    private double Often(QueryTerm term) => TermFrequencies.Share(term);

    private Stretches Stretch(QueryNode node)
    {
        switch (node)
        {
            case QueryTerm term: return new Stretches.Word(Place(term));
            case QueryPhrase { Words.Count: 0 }: return new Stretches.None();
            case QueryPhrase { Words.Count: 1 } phrase: return new Stretches.Word(Place(phrase.Words[0]));
            case QueryPhrase { Slop: <= 0 } phrase: return new Stretches.Words(Ids(phrase), Rarest(phrase));
            case QueryPhrase phrase:
                var groups = phrase.Words.GroupBy(Place).ToArray();
                return new LooseWords([.. groups.Select(group => group.Key)], [.. groups.Select(group => group.Count())], phrase.Slop);
            case QueryNear near: return new Stretches.Near(Stretch(near.Left), Stretch(near.Right), near.Distance, near.Ordered);
            case QueryOr or: return new Stretches.Either([.. or.Parts.Select(Stretch)]);
            default: return new Stretches.None(); // a side of NEAR is words
        }
    }

    private int[] Ids(QueryPhrase phrase) => [.. phrase.Words.Select(Place)];

    private int Rarest(QueryPhrase phrase) => Enumerable.Range(0, phrase.Words.Count).MinBy(i => Often(phrase.Words[i]));

    private int Place(QueryTerm term)
    {
        var id = Id(term);
        _placed.Add(id);
        return id;
    }

    private int Id(QueryTerm term)
    {
        if (_ids.TryGetValue(term, out var id)) return id;
        _terms.Add(term);
        return _ids[term] = _ids.Count;
    }
}
