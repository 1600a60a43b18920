using System.Runtime.InteropServices;

namespace Heed.Language.Queries;

/// <summary>
/// The stretches of words that a side of NEAR stands for: first and last place, the first in the upper half of a number. In order, each once,
/// and not more than the first <see cref="Most"/>: what holds the cost of a post that repeats one word down.
/// </summary>
internal abstract class Stretches
{
    public const int Most = 20_000;

    /// <summary>Fills an empty list.</summary>
    public abstract void Fill(MatchScratch heard, List<long> list);

    public abstract bool Any(MatchScratch heard);

    protected static long Of(int start, int end) => (long)start << 32 | (uint)end;

    protected static int Start(long stretch) => (int)(stretch >> 32);

    protected static int End(long stretch) => (int)stretch;

    public sealed class None : Stretches
    {
        public override void Fill(MatchScratch heard, List<long> list) { }
        public override bool Any(MatchScratch heard) => false;
    }

    public sealed class Word(int term) : Stretches
    {
        public override bool Any(MatchScratch heard) => heard.Saw(term);

        public override void Fill(MatchScratch heard, List<long> list)
        {
            for (var at = heard.First(term); at >= 0 && list.Count < Most; at = heard.Next(at)) list.Add(Of(heard.Position(at), heard.Position(at)));
        }
    }

    public sealed class Words(int[] terms, int rarest) : Stretches
    {
        public override bool Any(MatchScratch heard) => heard.Follows(terms, rarest);

        public override void Fill(MatchScratch heard, List<long> list)
        {
            foreach (var term in terms) if (!heard.Saw(term)) return;
            Span<int> cursors = terms.Length <= 64 ? stackalloc int[terms.Length] : new int[terms.Length];
            for (var i = 0; i < terms.Length; i++) cursors[i] = heard.First(terms[i]);
            for (var at = heard.First(terms[rarest]); at >= 0 && list.Count < Most; at = heard.Next(at))
            {
                var start = heard.Position(at) - rarest;
                if (heard.StandsAt(start, cursors, out var over)) list.Add(Of(start, start + terms.Length - 1));
                else if (over) return;
            }
        }
    }

    public sealed class Either(Stretches[] parts) : Stretches
    {
        public override bool Any(MatchScratch heard)
        {
            foreach (var part in parts) if (part.Any(heard)) return true;
            return false;
        }

        public override void Fill(MatchScratch heard, List<long> list)
        {
            foreach (var part in parts)
            {
                var one = heard.Lend();
                part.Fill(heard, one);
                list.AddRange(one);
                heard.Return(1);
            }
            Tidy(list);
        }
    }

    /// <summary>One stretch of each side, not overlapping, with at most <paramref name="distance"/> words between.</summary>
    public sealed class Near(Stretches left, Stretches right, int distance, bool ordered) : Stretches
    {
        public override bool Any(MatchScratch heard)
        {
            if (!left.Any(heard) || !right.Any(heard)) return false;
            var (lefts, rights) = (heard.Lend(), heard.Lend());
            left.Fill(heard, lefts);
            right.Fill(heard, rights);
            var found = Meets(lefts, rights) || (!ordered && Meets(rights, lefts));
            heard.Return(2);
            return found;
        }

        public override void Fill(MatchScratch heard, List<long> list)
        {
            if (!left.Any(heard) || !right.Any(heard)) return;
            var (lefts, rights, ends) = (heard.Lend(), heard.Lend(), heard.Lend());
            left.Fill(heard, lefts);
            right.Fill(heard, rights);
            int i = 0, j = 0;
            while ((i < lefts.Count || (!ordered && j < rights.Count)) && list.Count < Most)
            {
                var start = i < lefts.Count ? Start(lefts[i]) : int.MaxValue;
                if (!ordered && j < rights.Count) start = Math.Min(start, Start(rights[j]));
                ends.Clear();
                for (; i < lefts.Count && Start(lefts[i]) == start; i++) Reach(lefts[i], rights, ends);
                if (!ordered) for (; j < rights.Count && Start(rights[j]) == start; j++) Reach(rights[j], lefts, ends);
                Tidy(ends);
                foreach (var end in ends) if (list.Count < Most) list.Add(Of(start, (int)end));
            }
            heard.Return(3);
        }

        /// <summary>Where the stretches that come soon after this one end.</summary>
        private void Reach(long first, List<long> others, List<long> ends)
        {
            for (var k = From(others, End(first) + 1); k < others.Count && Start(others[k]) - End(first) - 1 <= distance; k++) ends.Add(End(others[k]));
        }

        private bool Meets(List<long> firsts, List<long> seconds)
        {
            foreach (var first in firsts)
            {
                var k = From(seconds, End(first) + 1);
                if (k < seconds.Count && Start(seconds[k]) - End(first) - 1 <= distance) return true;
            }
            return false;
        }

        private static int From(List<long> stretches, int start)
        {
            int low = 0, high = stretches.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Start(stretches[middle]) < start) low = middle + 1;
                else high = middle;
            }
            return low;
        }
    }

    /// <summary>In order, each once, no more than allowed.</summary>
    protected static void Tidy(List<long> list)
    {
        if (list.Count < 2) return;
        var span = CollectionsMarshal.AsSpan(list);
        span.Sort();
        var kept = 1;
        for (var i = 1; i < span.Length; i++) if (span[i] != span[kept - 1]) span[kept++] = span[i];
        kept = Math.Min(kept, Most);
        if (kept < list.Count) list.RemoveRange(kept, list.Count - kept);
    }
}
