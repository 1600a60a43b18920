namespace Heed.Language.Queries;

/// <summary>
/// Words in any order within one stretch, with at most so many other words between them in total: a phrase with slop. Each word of the query needs a place
/// of its own, so a stretch holds them if its places can be given out: a matching of words to places, grown by augmenting paths (Kuhn, 1955).
/// </summary>
/// <param name="terms">The different terms.</param>
/// <param name="times">How often each is asked for.</param>
internal sealed class LooseWords(int[] terms, int[] times, int slop) : Stretches
{
    private readonly int _words = times.Sum();
    // No post is longer, and sums stay within bounds.
    private readonly int _slop = Math.Min(slop, 1 << 24);

    private int Length => _words + _slop;

    public override bool Any(MatchScratch heard)
    {
        foreach (var term in terms) if (!heard.Saw(term)) return false;
        var window = heard.Lend();
        var found = Slide(heard, window);
        heard.Return(1);
        return found;
    }

    public override void Fill(MatchScratch heard, List<long> list)
    {
        foreach (var term in terms) if (!heard.Saw(term)) return;
        List<long> all = heard.Lend(), matching = heard.Lend();
        Span<int> cursors = terms.Length <= 64 ? stackalloc int[terms.Length] : new int[terms.Length];
        Open(heard, cursors);
        while (Take(heard, cursors, out var place)) all.Add(place);
        for (var from = 0; from < all.Count && list.Count < Most; from = Skip(all, from))
        {
            var start = Start(all[from]);
            var holds = false;
            for (var to = from; to < all.Count && Start(all[to]) < start + Length && list.Count < Most;)
            {
                var next = Skip(all, to);
                holds = holds || (next - from >= _words && Holds(all, from, next, matching));
                // Where all words find a place somewhere in the stretch and its two ends can be given to different words, both can be had at once (Mendelsohn and Dulmage, 1958).
                if (holds && (to == from ? _words == 1 : Apart(all, from, Skip(all, from), to, next))) list.Add(Of(start, Start(all[to])));
                to = next;
            }
        }
        heard.Return(2);
    }

    /// <summary>Slides a stretch of the greatest length over the places; looks closer only where every term is there often enough.</summary>
    private bool Slide(MatchScratch heard, List<long> window)
    {
        Span<int> cursors = terms.Length <= 64 ? stackalloc int[terms.Length] : new int[terms.Length];
        Span<int> counts = terms.Length <= 64 ? stackalloc int[terms.Length] : new int[terms.Length];
        counts.Clear();
        Open(heard, cursors);
        int missing = terms.Length, head = 0;
        var matching = heard.Lend();
        var found = false;
        while (!found && Take(heard, cursors, out var place))
        {
            window.Add(place);
            if (++counts[End(place)] == times[End(place)]) missing--;
            for (; Start(window[head]) <= Start(place) - Length; head++)
                if (counts[End(window[head])]-- == times[End(window[head])]) missing++;
            if (missing == 0) found = Holds(window, head, window.Count, matching);
            if (head < 1024) continue;
            window.RemoveRange(0, head);
            head = 0;
        }
        heard.Return(1);
        return found;
    }

    private void Open(MatchScratch heard, Span<int> cursors)
    {
        for (var i = 0; i < terms.Length; i++) cursors[i] = heard.First(terms[i]);
    }

    /// <summary>The next place of any term, in order: place above, number of the term below.</summary>
    private static bool Take(MatchScratch heard, Span<int> cursors, out long place)
    {
        var best = -1;
        for (var i = 0; i < cursors.Length; i++)
            if (cursors[i] >= 0 && (best < 0 || heard.Position(cursors[i]) < heard.Position(cursors[best]))) best = i;
        place = best < 0 ? 0 : Of(heard.Position(cursors[best]), best);
        if (best < 0) return false;
        cursors[best] = heard.Next(cursors[best]);
        return true;
    }

    /// <summary>Past every entry of the same place.</summary>
    private static int Skip(List<long> places, int from)
    {
        var to = from + 1;
        while (to < places.Count && Start(places[to]) == Start(places[from])) to++;
        return to;
    }

    /// <summary>Whether two places can be given to two different words of the query.</summary>
    private bool Apart(List<long> places, int from, int fromEnd, int to, int toEnd)
    {
        if (fromEnd - from > 1 || toEnd - to > 1) return true;
        return End(places[from]) != End(places[to]) || times[End(places[from])] > 1;
    }

    /// <summary>Whether every word of the query finds a place of its own among these entries.</summary>
    private bool Holds(List<long> places, int from, int to, List<long> matching)
    {
        // The list holds, for each place of the stretch: the word it is given to, then the last round in which it was tried.
        var start = Start(places[from]);
        matching.Clear();
        for (var i = Start(places[to - 1]) - start; i >= 0; i--) matching.Add(Of(-1, -1));
        var round = 0;
        for (var term = 0; term < terms.Length; term++)
            for (var time = 0; time < times[term]; time++)
                if (!Give(term, places, from, to, start, matching, round++)) return false;
        return true;
    }

    private static bool Give(int term, List<long> places, int from, int to, int start, List<long> matching, int round)
    {
        for (var i = from; i < to; i++)
        {
            if (End(places[i]) != term) continue;
            var place = Start(places[i]) - start;
            var owner = Start(matching[place]);
            if (End(matching[place]) == round) continue;
            matching[place] = Of(owner, round);
            if (owner >= 0 && !Give(owner, places, from, to, start, matching, round)) continue;
            matching[place] = Of(term, round);
            return true;
        }
        return false;
    }
}
