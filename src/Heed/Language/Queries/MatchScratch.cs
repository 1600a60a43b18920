namespace Heed.Language.Queries;

/// <summary>
/// What one thread remembers of one post: which terms were heard, and where those that a phrase or NEAR asks about. Marks carry the number of the post,
/// so that nothing need be wiped between posts. Kept for ever and never shared between threads.
/// </summary>
internal sealed class MatchScratch
{
    private const int Kept = 1 << 16;

    private int[] _seen = [], _offered = [], _first = [], _last = [];
    private int[] _positions = new int[256], _next = new int[256];
    private int _events, _post, _lists;
    private readonly List<List<long>> _pool = [];

    /// <summary>Terms heard in this post, each once.</summary>
    public int[] Terms { get; private set; } = [];
    public int TermCount { get; private set; }
    /// <summary>One bit of 64 for each term heard: says soon that a query cannot match.</summary>
    public ulong Signature { get; private set; }

    public void Begin(int terms, int queries)
    {
        if (_seen.Length < terms) (_seen, _first, _last, Terms) = (new int[terms], new int[terms], new int[terms], new int[terms]);
        if (_offered.Length < queries) _offered = new int[queries];
        if (++_post == int.MaxValue)
        {
            Array.Clear(_seen);
            Array.Clear(_offered);
            _post = 1;
        }
        // One huge post does not keep its memory for ever.
        if (_positions.Length > Kept && _events < 1024) (_positions, _next) = (new int[256], new int[256]);
        (_events, TermCount, Signature, _lists) = (0, 0, 0, 0);
    }

    public bool Saw(int term) => _seen[term] == _post;

    public static ulong Bit(int term) => 1UL << (int)((uint)term * 0x9E3779B1u >> 26);

    public void See(int term)
    {
        if (_seen[term] == _post) return;
        _seen[term] = _post;
        _first[term] = _last[term] = -1;
        Signature |= Bit(term);
        Terms[TermCount++] = term;
    }

    /// <summary>Notes a place where a term stands. Places come in ascending order; a term heard twice at one place (as hashtag and as word) is noted once.</summary>
    public void See(int term, int position)
    {
        See(term);
        var last = _last[term];
        if (last >= 0 && _positions[last] == position) return;
        if (_events == _positions.Length)
        {
            Array.Resize(ref _positions, _events * 2);
            Array.Resize(ref _next, _events * 2);
        }
        _positions[_events] = position;
        _next[_events] = -1;
        if (last < 0) _first[term] = _events;
        else _next[last] = _events;
        _last[term] = _events++;
    }

    /// <summary>True the first time a query is offered for this post.</summary>
    public bool Offer(int query)
    {
        if (_offered[query] == _post) return false;
        _offered[query] = _post;
        return true;
    }

    /// <summary>The first place of a term as a handle to go on from, or -1.</summary>
    public int First(int term) => Saw(term) ? _first[term] : -1;

    public int Next(int handle) => _next[handle];

    public int Position(int handle) => _positions[handle];

    /// <summary>Whether the terms stand one after another somewhere. One pass over the places of each.</summary>
    public bool Follows(int[] terms, int rarest)
    {
        foreach (var term in terms) if (!Saw(term)) return false;
        Span<int> cursors = terms.Length <= 64 ? stackalloc int[terms.Length] : new int[terms.Length];
        for (var i = 0; i < terms.Length; i++) cursors[i] = _first[terms[i]];
        for (var at = _first[terms[rarest]]; at >= 0; at = _next[at])
        {
            var start = _positions[at] - rarest;
            if (StandsAt(start, cursors, out var over)) return true;
            if (over) return false;
        }
        return false;
    }

    /// <summary>Moves every cursor on to the place it should be at, and says whether it is there.</summary>
    /// <param name="over">One of the terms comes no more.</param>
    public bool StandsAt(int start, Span<int> cursors, out bool over)
    {
        over = false;
        for (var k = 0; k < cursors.Length; k++)
        {
            var cursor = cursors[k];
            while (cursor >= 0 && _positions[cursor] < start + k) cursor = _next[cursor];
            cursors[k] = cursor;
            if (cursor < 0) { over = true; return false; }
            if (_positions[cursor] != start + k) return false;
        }
        return true;
    }

    /// <summary>An empty list to work with until <see cref="Return"/>, the last one lent first.</summary>
    public List<long> Lend()
    {
        if (_lists == _pool.Count) _pool.Add([]);
        var list = _pool[_lists++];
        list.Clear();
        if (list.Capacity > Kept * 2) list.Capacity = 0;
        return list;
    }

    public void Return(int lists) => _lists -= lists;
}
