using System.Runtime.Intrinsics;

namespace Heed.Privacy.Names;

/// <summary>A stretch of words that is taken for a name, and the share of all readings of the stretch in which it is one.</summary>
internal readonly record struct NamedSpan(int Start, int End, double Share);

/// <summary>
/// A linear chain over the words of a stretch (Lafferty, McCallum, Pereira 2001): each word is outside, or the first, an inner, the last or the only word of a name.
/// Forward and backward sums give each possible name its exact share; the best that do not overlap are kept. Kept and used again.
/// </summary>
internal sealed class NameChain
{
    public const int Outside = 0, First = 1, Inner = 2, Last = 3, Only = 4, Places = 5;
    private const int LongestName = 6;
    private float[] _factors = new float[64 * Places], _ahead = new float[64 * Places], _behind = new float[64 * Places], _scales = new float[64];
    private NamedSpan[] _spans = new NamedSpan[64];
    private int _count;

    /// <summary>Whether one place may follow another, the text's edges being outside.</summary>
    public static bool MayFollow(int one, int next) => one is First or Inner ? next is Inner or Last : next is Outside or First or Only;

    private void Start(int words)
    {
        if (_factors.Length < words * Places)
        {
            (_factors, _ahead, _behind) = (new float[words * Places], new float[words * Places], new float[words * Places]);
            _scales = new float[words];
        }
        _count = 0;
    }

    /// <summary>Sets a word's scores; they become factors, the greatest of them 1.</summary>
    private void Set(int word, Vector128<float> scores)
    {
        var most = 0f;
        for (var i = 0; i < 4; i++) most = MathF.Max(most, scores[i]);
        var row = _factors.AsSpan(word * Places, Places);
        row[0] = MathF.Exp(-most);
        for (var i = 0; i < 4; i++) row[i + 1] = MathF.Exp(scores[i] - most);
    }

    /// <summary>Names in a stretch of words with these scores, worth at least this share, best first, none overlapping another. Valid until the next call.</summary>
    public ReadOnlySpan<NamedSpan> Names(ReadOnlySpan<Vector128<float>> scores, ReadOnlySpan<float> steps, double least)
    {
        var words = scores.Length;
        Start(words);
        for (var word = 0; word < words; word++) Set(word, scores[word]);
        Sum(words, steps);
        for (var start = 0; start < words; start++)
        {
            var only = _ahead[start * Places + Only] * _behind[start * Places + Only];
            if (only >= least) Add(new NamedSpan(start, start + 1, only));
            var open = _ahead[start * Places + First];
            var place = First;
            for (var end = start + 1; end < Math.Min(words, start + LongestName) && open >= least * 0.5; end++)
            {
                var share = (double)open * steps[place * Places + Last] * _factors[end * Places + Last] / _scales[end] * _behind[end * Places + Last];
                if (share >= least) Add(new NamedSpan(start, end + 1, share));
                open *= steps[place * Places + Inner] * _factors[end * Places + Inner] / _scales[end];
                place = Inner;
            }
        }
        Choose();
        return _spans.AsSpan(0, _count);
    }

    private void Sum(int words, ReadOnlySpan<float> steps)
    {
        for (var word = 0; word < words; word++)
        {
            var sum = 0f;
            var last = word + 1 == words;
            for (var to = 0; to < Places; to++)
            {
                var into = 0f;
                if (word == 0) into = steps[to];
                else for (var from = 0; from < Places; from++) into += _ahead[(word - 1) * Places + from] * steps[from * Places + to];
                if (last && to is First or Inner) into = 0;
                sum += _ahead[word * Places + to] = into * _factors[word * Places + to];
            }
            _scales[word] = sum;
            for (var to = 0; to < Places; to++) _ahead[word * Places + to] /= sum;
        }
        for (var place = 0; place < Places; place++) _behind[(words - 1) * Places + place] = place is First or Inner ? 0 : 1;
        for (var word = words - 2; word >= 0; word--)
            for (var from = 0; from < Places; from++)
            {
                var sum = 0f;
                for (var to = 0; to < Places; to++) sum += steps[from * Places + to] * _factors[(word + 1) * Places + to] * _behind[(word + 1) * Places + to];
                _behind[word * Places + from] = sum / _scales[word + 1];
            }
    }

    private void Add(NamedSpan span)
    {
        if (_count == _spans.Length) Array.Resize(ref _spans, _count * 2);
        _spans[_count++] = span;
    }

    private void Choose()
    {
        var spans = _spans.AsSpan(0, _count);
        // A handful at most, so the plain way is the fast one.
        for (var i = 1; i < spans.Length; i++)
            for (var j = i; j > 0 && spans[j].Share > spans[j - 1].Share; j--) (spans[j], spans[j - 1]) = (spans[j - 1], spans[j]);
        var kept = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            var free = true;
            for (var j = 0; j < kept && free; j++) free = spans[i].Start >= spans[j].End || spans[i].End <= spans[j].Start;
            if (free) spans[kept++] = spans[i];
        }
        _count = kept;
    }
}
