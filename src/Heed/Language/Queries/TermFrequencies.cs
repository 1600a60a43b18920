using System.Text;

namespace Heed.Language.Queries;

/// <summary>
/// In what share of posts a word stands. The matcher hangs a query on its rarest word, so a wrong figure costs time, never an answer.
/// Unless counted, it rests on a list of the commonest words and on length: a longer word is a rarer word (Zipf, 1935).
/// </summary>
public sealed class TermFrequencies
{
    private const int Places = 1 << 16;

    private readonly int[]? _counts;
    private readonly int _posts;

    private TermFrequencies(int[]? counts, int posts) => (_counts, _posts) = (counts, posts);

    /// <summary>What can be said without having heard anything.</summary>
    public static TermFrequencies Usual { get; } = new(null, 0);

    /// <summary>Counted over posts that were heard. Counts lie by hash: two words may share a place, which makes both look more common than they are.</summary>
    public sealed class Counter
    {
        private readonly int[] _counts = new int[Places];
        private readonly int[] _last = new int[Places];

        public int Posts { get; private set; }

        public void Add(TokenWalk walk)
        {
            Posts++;
            foreach (ref readonly var token in walk.Tokens)
            {
                var place = Place(token.Hash);
                if (_last[place] == Posts) continue;
                _last[place] = Posts;
                _counts[place]++;
            }
        }

        public TermFrequencies ToFrequencies() => new([.. _counts], Posts);
    }

    /// <summary>The share of posts that hold the term, above 0 and at most 1.</summary>
    public double Share(QueryTerm term)
    {
        var tag = term.Text.Length > 1 && term.Text[0] is '#' or '@';
        var body = tag ? term.Text[1..] : term.Text;
        var open = body.AsSpan().IndexOfAny('*', '?');
        var known = open < 0 ? body : body[..open];
        var share = Usually(known);
        if (_counts is not null && _posts > 0 && !term.Prefix && !term.Wild && term.Fuzzy == 0)
        {
            // Between what was counted and what is usual, as if the usual had been counted over a hundred posts.
            var counted = _counts[Place(TokenWalk.HashOf(Encoding.UTF8.GetBytes(body)))];
            share = (counted + share * 100) / (_posts + 100);
        }
        if (term.Prefix || term.Wild) share *= 8;
        if (term.Fuzzy > 0) share *= 4 * term.Fuzzy;
        if (tag) share /= 8;
        if (term.Zone != TextZone.Text) share /= 4;
        return Math.Min(1, share);
    }

    private static double Usually(string word)
    {
        if (Words.CommonWords.Shares.TryGetValue(word, out var share)) return share;
        var letters = Math.Max(1, word.Length);
        return 0.02 / (letters * letters);
    }

    private static int Place(uint hash) => (int)((hash ^ hash >> 16) & (Places - 1));
}
