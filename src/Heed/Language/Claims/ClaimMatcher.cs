namespace Heed.Language.Claims;

/// <param name="Claim">Which claim, by its place in the library.</param>
/// <param name="Score">0 to 1. From <see cref="ClaimMatcher.Likely"/> on it is likely the same claim, from <see cref="ClaimMatcher.Maybe"/> on worth a look, below that it is not.</param>
public readonly record struct ClaimMatch(int Claim, float Score);

/// <summary>
/// Finds the checked claims a post may be repeating. First every claim that shares a word with the post, or a word that may stand for it, is scored by BM25F; then the best are
/// judged again: one word of the post counts once though the claim says it in two ways, a word that is to be expected after a rarer one counts less, words that stand together in both count
/// more, and so does a claim whose every word is there, one that is like the other good ones, and one that is spelled like the post.
/// Keeps its working memory (eight bytes a claim, sixteen a word, a quarter of a megabyte for letters): one a thread. A warm match allocates nothing. The cost is bounded by the library's size, whatever the post.
/// </summary>
public sealed class ClaimMatcher(ClaimLibrary library)
{
    public const float Likely = 0.6f, Maybe = 0.3f;

    /// <summary>Claims that are judged a second time.</summary>
    private const int Judged = 60;

    // Who wrote the post is part of many claims ("X said…"), yet less than what it says; a word of any talk says less than a rare one; a misspelt word may be another.
    private const float BylineWeight = 0.7f, CommonWeight = 0.75f, NearWeight = 0.7f, FamilyWeight = 0.4f;

    // A word of the claim that says what another word already said counts this much; then how much it counts that all of the claim is there, and that words stand side by side.
    private const float SameAgain = 0.3f, CoverWeight = 0.7f, PairWeight = 0.1f;

    // How much of a word that is expected after another is not counted; how much it counts that a claim is like the other good ones, and that its letters are those of the post.
    private const float TiedLoss = 0.5f, CompanyWeight = 12, LettersWeight = 20;

    /// <summary>Words of a claim, the rarest ones, that may tell what to expect of the others; it bounds the work on long texts.</summary>
    private const int Telling = 24;

    private readonly TermReader _reader = new();
    private readonly float[] _sums = new float[library.Claims.Count];
    private readonly float[] _weights = new float[library.Terms.Count];
    private readonly short[] _source = new short[library.Terms.Count];
    private readonly short[] _first = new short[library.Terms.Count];
    private readonly short[] _next = new short[TermReader.Most];
    private readonly List<int> _near = new(16);
    private readonly float[] _said = new float[TermReader.Most];
    private readonly float[] _credit = new float[TermReader.Most];
    private readonly int[] _asked = new int[library.Terms.Count];
    private readonly PriorityQueue<int, (float, int)> _best = new(Judged + 1);
    private readonly ClaimMatch[] _judged = new ClaimMatch[Judged];
    private readonly int[] _telling = new int[Telling];
    private readonly float[] _company = new float[library.Terms.Count];
    private readonly LetterPieces.Asked _letters = new(library.Pieces);
    private int _askedCount;

    /// <summary>Fills <paramref name="into"/> with at most <paramref name="top"/> (and at most 60) claims, best first; of equals the one that stands first in the library.</summary>
    public void Match(TokenWalk post, int top, List<ClaimMatch> into)
    {
        into.Clear();
        Forget();
        _reader.Read(post, library.Cutter);
        Ask();
        Gather();
        var count = _best.Count;
        for (var i = 0; i < count; i++)
        {
            var claim = _best.Dequeue();
            _judged[i] = new ClaimMatch(claim, Judge(library.Texts[claim]));
        }
        var judged = _judged.AsSpan(0, count);
        Weigh(judged);
        judged.Sort(static (one, other) => one.Score == other.Score ? one.Claim.CompareTo(other.Claim) : other.Score.CompareTo(one.Score));
        foreach (var match in judged[..Math.Min(count, Math.Max(0, top))]) into.Add(match);
    }

    /// <summary>The words of the last post that speak for a claim, as bytes from and to, in order.</summary>
    public void Words(int claim, List<(int Start, int End)> into)
    {
        into.Clear();
        foreach (var id in library.Texts[claim].Ids)
        {
            if (_weights[id] == 0) continue;
            ref readonly var term = ref _reader.Terms[_source[id]];
            if (!into.Contains((term.Start, term.End))) into.Add((term.Start, term.End));
        }
        into.Sort();
    }

    private void Forget()
    {
        for (var i = 0; i < _askedCount; i++) _weights[_asked[i]] = _first[_asked[i]] = 0;
        _askedCount = 0;
    }

    private void Ask()
    {
        var terms = _reader.Terms;
        for (var i = 0; i < terms.Length; i++)
        {
            var known = library.Terms.TryGetValue(terms[i].Hash, out var id);
            _said[i] = known ? library.Rarity[id] : float.PositiveInfinity;
            library.Near.Find(_reader.Stem(terms[i]), known, _near);
            foreach (var near in _near) Raise(near, WeightOf(terms[i]) * Share(known ? FamilyWeight : NearWeight, near, _said[i]), i);
            if (!known) continue;
            Raise(id, WeightOf(terms[i]), i);
            _next[i] = _first[id];
            _first[id] = (short)(i + 1);
        }
        for (var i = 0; i < terms.Length; i++)
        {
            var weight = WeightOf(terms[i]);
            foreach (var (id, share) in library.Related.Of(terms[i].Hash)) Raise(id, weight * Share(share, id, _said[i]), i);
            if (terms[i].Small != 0) foreach (var (id, share) in library.Related.Of(Thesaurus.PairKey(terms[i].Hash, terms[i].Small))) Raise(id, weight * share, i);
            if (i == 0 || terms[i].Place > terms[i - 1].Place + 1) continue;
            foreach (var (id, share) in library.Related.Of(Thesaurus.PairKey(terms[i - 1].Hash, terms[i].Hash))) Raise(id, weight * share, i);
        }
    }

    // A word that stands for another says no more than the word that was said: "infirmary" for "hospital" counts as if it were no rarer than "hospital" is.
    private float Share(float share, int id, float said) => share * MathF.Min(1, said / library.Rarity[id]);

    private static float WeightOf(in Term term) =>
        ((term.Marks & TermMarks.Byline) != 0 ? BylineWeight : 1) * ((term.Marks & TermMarks.Name) == 0 && Language.Words.EverydayWords.Has(term.Hash) ? CommonWeight : 1);

    private void Raise(int id, float weight, int source)
    {
        if (weight <= _weights[id]) return;
        if (_weights[id] == 0) _asked[_askedCount++] = id;
        _weights[id] = weight;
        _source[id] = (short)source;
    }

    private void Gather()
    {
        for (var i = 0; i < _askedCount; i++)
        {
            var (id, end) = (_asked[i], library.PostingStart[_asked[i] + 1]);
            var weight = _weights[id];
            for (var p = library.PostingStart[id]; p < end; p++) _sums[library.PostingClaim[p]] += weight * library.PostingImpact[p];
        }
        var least = 0f;
        for (var claim = 0; claim < _sums.Length; claim++)
        {
            var sum = _sums[claim];
            _sums[claim] = 0;
            if (sum <= least) continue;
            // Of equals the later claim leaves first.
            _best.Enqueue(claim, (sum, -claim));
            if (_best.Count <= Judged) continue;
            _best.Dequeue();
            _best.TryPeek(out _, out var lowest);
            least = lowest.Item1;
        }
    }

    private float Judge(ClaimText text)
    {
        var credit = _credit.AsSpan(0, _reader.Terms.Length);
        credit.Clear();
        float sum = 0;
        var telling = 0;
        for (var i = 0; i < text.Ids.Length; i++)
        {
            var id = text.Ids[i];
            if (_weights[id] == 0) continue;
            var gain = _weights[id] * text.Impacts[i] * (1 - TiedLoss * (1 - Unexpected(id, telling)));
            if (telling < Telling) _telling[telling++] = id;
            ref var known = ref credit[_source[id]];
            sum += SameAgain * MathF.Min(gain, known) + MathF.Max(gain, known) - known;
            known = MathF.Max(gain, known);
        }
        var (claimCover, claimPairs) = Compare(text.Claim);
        var (titleCover, titlePairs) = Compare(text.Title);
        var cover = (claimCover + titleCover + 2 * MathF.Max(claimCover, titleCover)) / 4;
        return sum * (1 + CoverWeight * cover) + PairWeight * MathF.Max(claimPairs, titlePairs);
    }

    // What is left of a word after the rarer words of the claim that the post has. Words that the same word of the post stands for are counted elsewhere.
    private float Unexpected(int id, int telling)
    {
        var least = 1f;
        foreach (var rarer in _telling.AsSpan(0, telling)) if (_source[rarer] != _source[id]) least = MathF.Min(least, library.Tied.Left(rarer, id));
        return least;
    }

    /// <summary>
    /// From sums to scores. The best claims tell what the post is about beyond its own words: a claim gains by the words, unsaid in the post, that the others have as well, each other claim
    /// weighing by the square of its sum (pseudo-relevance feedback, after Lavrenko and Croft 2001, within the claims at hand).
    /// </summary>
    private void Weigh(Span<ClaimMatch> judged)
    {
        float all = 0;
        foreach (var match in judged) all += match.Score * match.Score;
        foreach (var match in judged) Accompany(match, all);
        _letters.Read(_reader.Letters);
        foreach (ref var match in judged)
        {
            var text = library.Texts[match.Claim];
            var own = match.Score * match.Score / all;
            float company = 0;
            for (var i = 0; i < text.Ids.Length; i++) if (_weights[text.Ids[i]] == 0) company += _company[text.Ids[i]] - own * text.Impacts[i];
            match = match with { Score = Calibrated(match.Score + CompanyWeight * company / text.Length + LettersWeight * _letters.Likeness(match.Claim)) };
        }
        foreach (var match in judged) foreach (var id in library.Texts[match.Claim].Ids) _company[id] = 0;
    }

    private void Accompany(ClaimMatch match, float all)
    {
        var text = library.Texts[match.Claim];
        var share = match.Score * match.Score / all;
        for (var i = 0; i < text.Ids.Length; i++) _company[text.Ids[i]] += share * text.Impacts[i];
    }

    /// <summary>How much of the words' rarity the post has, and how much of it stands side by side in both.</summary>
    private (float Cover, float Pairs) Compare(ClaimTerm[] terms)
    {
        float mass = 0, got = 0, pairs = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            var (id, rarity) = (terms[i].Id, library.Rarity[terms[i].Id]);
            mass += rarity;
            got += rarity * _weights[id];
            if (_first[id] == 0) continue;
            for (var j = i + 1; j < Math.Min(terms.Length, i + 3); j++)
            {
                var other = terms[j].Id;
                if (_first[other] == 0 || id == other) continue;
                var apart = Apart(_first[id], _first[other]);
                if (apart <= 3) pairs += MathF.Min(rarity, library.Rarity[other]) / apart;
            }
        }
        return mass == 0 ? (0, 0) : (got / mass, pairs);
    }

    // The least distance in the post from one word forward to another. Looks at the last eight places of each.
    private int Apart(int first, int second)
    {
        var least = int.MaxValue;
        var terms = _reader.Terms;
        for (int one = first, i = 0; one != 0 && i < 8; one = _next[one - 1], i++)
            for (int other = second, j = 0; other != 0 && j < 8; other = _next[other - 1], j++)
                if (terms[other - 1].Place - terms[one - 1].Place is > 0 and var apart && apart < least) least = apart;
        return least;
    }

    // A sum of 21 is as likely the same claim as not; every doubling from there takes the odds by more than five.
    private static float Calibrated(float sum) => sum <= 0 ? 0 : 1 / (1 + MathF.Pow(sum / 21, -2.45f));
}
