namespace Heed.Language.Queries;

/// <summary>
/// Asks many queries about one post at once. The post's words are looked up once each; a query waits under the rarest words one of which it needs, with a signature
/// of the others, so that most queries are never looked at and most of the rest only for an instant. A query that needs no word waits under the author, the site or another
/// value it needs; one that needs none of these either is asked about every post.
/// Queries that cannot run match nothing. Immutable; any number of threads may use it. A warm one allocates nothing.
/// </summary>
public sealed class QueryMatcher
{
    private readonly record struct Waiting(int Query, ulong All, ulong Any);

    private readonly long[] _ids;
    private readonly QueryPlan[] _plans;
    private readonly Vocabulary _vocabulary;
    private readonly Waiting[] _waiting;
    private readonly int[] _from; // by term: where its waiting queries begin; the next term's beginning is their end
    private readonly int[] _always;
    private readonly FieldAnchors? _anchors;
    private readonly int _terms; // words and values

    [ThreadStatic] private static MatchScratch? _scratch;
    [ThreadStatic] private static List<int>? _hits;

    public QueryMatcher(IReadOnlyList<KeyValuePair<long, ParsedQuery>> queries)
        : this([.. queries.Where(query => query.Value.CanRun).Select(query => KeyValuePair.Create(query.Key, query.Value.Root!))]) { }

    internal QueryMatcher(KeyValuePair<long, QueryNode>[] queries)
    {
        Array.Sort(queries, (one, other) => one.Key.CompareTo(other.Key));
        var planner = new QueryPlanner();
        planner.Number(queries.Select(query => query.Value));
        _ids = [.. queries.Select(query => query.Key)];
        _plans = [.. queries.Select(query => planner.Plan(query.Value))];
        var ways = queries.Select(query => planner.WaysInto(query.Value)).ToArray();
        _always = [.. Enumerable.Range(0, queries.Length).Where(query => ways[query] is null)];
        var words = planner.Terms.Count;
        // Only values that some query waits under are looked up: another way into the query was the rarer one for the rest.
        int[] used = [.. ways.SelectMany(way => way?.Ways ?? []).Where(way => way.Term < 0).Select(way => ~way.Term).Distinct()];
        var anchored = used.Select((anchor, at) => (anchor, at)).ToDictionary(one => one.anchor, one => words + one.at);
        _terms = words + used.Length;
        if (used.Length > 0) _anchors = new FieldAnchors([.. used.Select(anchor => planner.Anchors[anchor])], words);
        var byTerm = new List<Waiting>[_terms];
        for (var query = 0; query < queries.Length; query++)
            foreach (var way in ways[query]?.Ways.Distinct() ?? []) (byTerm[way.Term >= 0 ? way.Term : anchored[~way.Term]] ??= []).Add(new Waiting(query, way.All, way.Any));
        _from = new int[_terms + 1];
        for (var term = 0; term < _terms; term++) _from[term + 1] = _from[term] + (byTerm[term]?.Count ?? 0);
        _waiting = [.. byTerm.Where(list => list is not null).SelectMany(list => list!)];
        _vocabulary = new Vocabulary(planner);
    }

    /// <summary>Queries that need no word and no value of a field that can be looked up, and are therefore asked about every post.</summary>
    public int AskedAlways => _always.Length;

    /// <summary>Fills <paramref name="hits"/> with the ids of the queries that match, ascending. What was in it is cleared first.</summary>
    public void Match(QueryPost post, List<long> hits)
    {
        hits.Clear();
        if (_plans.Length == 0) return;
        var scratch = _scratch ??= new MatchScratch();
        scratch.Begin(_terms, _plans.Length);
        _vocabulary.Hear(post, scratch);
        _anchors?.Hear(post, scratch);
        var found = _hits ??= [];
        found.Clear();
        for (var i = 0; i < scratch.TermCount; i++)
        {
            var term = scratch.Terms[i];
            foreach (ref readonly var waiting in _waiting.AsSpan(_from[term], _from[term + 1] - _from[term]))
            {
                if ((waiting.All & ~scratch.Signature) != 0 || (waiting.Any != 0 && (waiting.Any & scratch.Signature) == 0)) continue;
                if (scratch.Offer(waiting.Query) && _plans[waiting.Query].Holds(scratch, post)) found.Add(waiting.Query);
            }
        }
        foreach (var query in _always) if (_plans[query].Holds(scratch, post)) found.Add(query);
        if (found.Count > 1) found.Sort();
        foreach (var query in found) hits.Add(_ids[query]);
    }
}
