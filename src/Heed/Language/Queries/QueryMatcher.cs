namespace Heed.Language.Queries;

/// <summary>
/// Asks many queries about one post in a single walk over its words. Each query waits under the rarest words one of which it needs;
/// only those whose word appears are looked at in full. Queries that cannot run match nothing. Immutable; any number of threads may use it.
/// </summary>
public sealed class QueryMatcher
{
    private readonly long[] _ids;
    private readonly QueryPlan[] _plans;
    private readonly TermTable _words, _tags, _prefixes;
    private readonly int[] _wordIds, _tagIds, _prefixIds;
    private readonly int[][] _waiting; // by term id: the queries that wait for it
    private readonly int[] _always;
    private readonly ulong[] _prefixLengths = new ulong[256]; // by the first letter: which lengths of prefix exist
    private readonly bool _hasPrefixes;
    private readonly int _terms;

    [ThreadStatic] private static MatchScratch? _scratch;

    public QueryMatcher(IReadOnlyList<KeyValuePair<long, ParsedQuery>> queries)
    {
        var runnable = queries.Where(query => query.Value.CanRun).OrderBy(query => query.Key).ToArray();
        var ids = new Dictionary<QueryTerm, int>();
        int Id(QueryTerm term) => ids.TryGetValue(term, out var id) ? id : ids[term] = ids.Count;

        _ids = [.. runnable.Select(query => query.Key)];
        _plans = [.. runnable.Select(query => QueryPlan.Of(query.Value.Root!, Id))];
        _terms = ids.Count;
        var waiting = new List<int>[_terms];
        var always = new List<int>();
        for (var index = 0; index < runnable.Length; index++)
        {
            if (QueryPlan.Anchors(runnable[index].Value.Root!) is { } anchors)
                foreach (var term in anchors.Terms.Distinct()) (waiting[ids[term]] ??= []).Add(index);
            else always.Add(index);
        }
        _always = [.. always];
        _waiting = [.. waiting.Select(list => list?.ToArray() ?? [])];

        (_words, _wordIds) = Table(ids.Keys.Where(term => !term.Prefix && term.Text[0] is not ('#' or '@')), ids);
        (_tags, _tagIds) = Table(ids.Keys.Where(term => !term.Prefix && term.Text[0] is '#' or '@'), ids);
        (_prefixes, _prefixIds) = Table(ids.Keys.Where(term => term.Prefix), ids);
        foreach (var term in ids.Keys.Where(term => term.Prefix))
            _prefixLengths[term.Text[0] & 255] |= 1UL << Math.Min(63, term.Text.Length);
        _hasPrefixes = _prefixes.Count > 0;
    }

    private static (TermTable, int[]) Table(IEnumerable<QueryTerm> terms, Dictionary<QueryTerm, int> ids)
    {
        var chosen = terms.ToArray();
        return (new TermTable(chosen.Select(term => term.Text)), [.. chosen.Select(term => ids[term])]);
    }

    /// <summary>Fills <paramref name="hits"/> with the ids of the queries that match, ascending. What was in it is cleared first.</summary>
    public void Match(in QueryPost post, List<long> hits)
    {
        hits.Clear();
        if (_plans.Length == 0) return;
        var scratch = _scratch ??= new MatchScratch();
        scratch.Begin(_terms, _plans.Length);
        Walk(post.Text, scratch);
        foreach (var query in _always) scratch.Offer(query);
        if (scratch.Candidates.Count == 0) return;
        foreach (var query in scratch.Candidates)
            if (Holds(_plans[query], scratch, post))
                hits.Add(_ids[query]);
        if (hits.Count > 1) hits.Sort();
    }

    private void Walk(string text, MatchScratch scratch)
    {
        Span<char> buffer = stackalloc char[TokenReader.ScratchLength];
        var reader = new TokenReader(text, buffer);
        var position = 0;
        while (reader.MoveNext())
        {
            var found = _words.Find(reader.Word, reader.Hash);
            if (found >= 0) Hear(_wordIds[found], position, scratch);
            if (reader.Sigil != '\0' && _tags.Count > 0 && (found = _tags.Find(reader.Tag)) >= 0) Hear(_tagIds[found], position, scratch);
            if (_hasPrefixes)
            {
                HearPrefixes(reader.Word, position, scratch);
                if (reader.Sigil != '\0') HearPrefixes(reader.Tag, position, scratch);
            }
            position++;
        }
    }

    private void HearPrefixes(ReadOnlySpan<char> word, int position, MatchScratch scratch)
    {
        var lengths = _prefixLengths[word[0] & 255];
        while (lengths != 0)
        {
            var length = System.Numerics.BitOperations.TrailingZeroCount(lengths);
            if (length > word.Length) return;
            var found = _prefixes.Find(word[..length]);
            if (found >= 0) Hear(_prefixIds[found], position, scratch);
            lengths &= lengths - 1;
        }
    }

    private void Hear(int term, int position, MatchScratch scratch)
    {
        scratch.Heard.Add(((long)term << 32) | (uint)position);
        if (!scratch.See(term)) return;
        foreach (var query in _waiting[term]) scratch.Offer(query);
    }

    private static bool Holds(QueryPlan plan, MatchScratch scratch, in QueryPost post)
    {
        switch (plan)
        {
            case QueryPlan.Term term: return scratch.Saw(term.Id);
            case QueryPlan.Phrase phrase: return scratch.Follows(phrase.Ids, phrase.Rarest);
            case QueryPlan.Not not: return !Holds(not.Part, scratch, post);
            case QueryPlan.And and:
                foreach (var part in and.Parts) if (!Holds(part, scratch, post)) return false;
                return true;
            case QueryPlan.Or or:
                foreach (var part in or.Parts) if (Holds(part, scratch, post)) return true;
                return false;
            case QueryPlan.Author author: return Begins(post.Author, author.Name) && (author.Prefix || post.Author!.Length == author.Name.Length);
            case QueryPlan.Language language:
                return Begins(post.Language, language.Code) && (post.Language!.Length == language.Code.Length || post.Language[language.Code.Length] == '-');
            default: throw new InvalidOperationException("A query plan of an unknown kind.");
        }
    }

    private static bool Begins(string? text, string folded)
    {
        if (text is null || text.Length < folded.Length) return false;
        for (var i = 0; i < folded.Length; i++) if (Letters.Fold(text[i]) != folded[i]) return false;
        return true;
    }
}

/// <summary>What one thread remembers of one post. Marks carry the number of the post, so that nothing need be wiped between posts.</summary>
internal sealed class MatchScratch
{
    private int[] _seen = [], _offered = [];
    private int _post;

    public List<int> Candidates { get; } = [];
    /// <summary>Term in the upper half, position in the lower, in order of position.</summary>
    public List<long> Heard { get; } = [];

    public void Begin(int terms, int queries)
    {
        if (_seen.Length < terms) _seen = new int[terms];
        if (_offered.Length < queries) _offered = new int[queries];
        if (++_post == int.MaxValue)
        {
            Array.Clear(_seen);
            Array.Clear(_offered);
            _post = 1;
        }
        Candidates.Clear();
        Heard.Clear();
        if (Heard.Capacity > 100_000) Heard.Capacity = 1024;
    }

    public bool See(int term)
    {
        if (_seen[term] == _post) return false;
        _seen[term] = _post;
        return true;
    }

    public bool Saw(int term) => _seen[term] == _post;

    public void Offer(int query)
    {
        if (_offered[query] == _post) return;
        _offered[query] = _post;
        Candidates.Add(query);
    }

    /// <summary>Whether the terms stand one after another somewhere. The rarest is looked for first.</summary>
    public bool Follows(int[] terms, int rarest)
    {
        foreach (var term in terms) if (!Saw(term)) return false;
        for (var i = 0; i < Heard.Count; i++)
        {
            if ((int)(Heard[i] >> 32) != terms[rarest]) continue;
            var start = (int)(uint)Heard[i] - rarest;
            if (start < 0) continue;
            var all = true;
            for (var k = 0; k < terms.Length && all; k++) all = k == rarest || IsAt(terms[k], start + k, i);
            if (all) return true;
        }
        return false;
    }

    // Entries are in order of position, so the search walks outwards from where the rarest word was heard.
    private bool IsAt(int term, int position, int from)
    {
        var wanted = ((long)term << 32) | (uint)position;
        for (var i = from; i >= 0 && (int)(uint)Heard[i] >= position; i--) if (Heard[i] == wanted) return true;
        for (var i = from; i < Heard.Count && (int)(uint)Heard[i] <= position; i++) if (Heard[i] == wanted) return true;
        return false;
    }
}
