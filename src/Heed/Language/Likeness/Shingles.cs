using Heed.Language.Learned;

namespace Heed.Language.Likeness;

/// <summary>
/// What makes two posts copies of one another: the set of their words, and of their words and pairs of words, as sorted hashes, without what a copy changes: the "RT @name:" in front,
/// web addresses, "via @name", handles and hashtags trailing at the end, the word that a cut-off copy ends in ("tonigh…"), case, accents and marks. One a thread.
/// </summary>
public sealed class Shingles
{
    /// <summary>Words looked at; a longer text is known by its beginning.</summary>
    public const int MostWords = 512;

    private const int LeastPlain = 6;

    private static readonly uint Rt = TokenWalk.HashOf("rt"u8), Via = TokenWalk.HashOf("via"u8), Amp = TokenWalk.HashOf("amp"u8);
    private readonly uint[] _read = new uint[MostWords];
    private readonly uint[] _words = new uint[MostWords];
    private readonly uint[] _set = new uint[MostWords * 2];
    private int _wordCount, _count;

    /// <summary>Words and pairs of neighbours, sorted, each once. Valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<uint> Set => _set.AsSpan(0, _count);

    /// <summary>The words alone, sorted, each once.</summary>
    public ReadOnlySpan<uint> Words => _words.AsSpan(0, _wordCount);

    /// <summary>The text was cut off at its end.</summary>
    public bool Cut { get; private set; }

    public void Read(TokenWalk walk)
    {
        var words = Body(walk);
        var count = 0;
        for (var i = 0; i < words; i++)
        {
            _words[i] = _set[count++] = LinearModel.Mix(_read[i]);
            if (i > 0) _set[count++] = LinearModel.Pair(_read[i - 1], _read[i]);
        }
        _count = Distinct(_set.AsSpan(0, count));
        _wordCount = Distinct(_words.AsSpan(0, words));
    }

    /// <summary>Shared members over all members (Jaccard), 0 to 1. Both sorted, each member once.</summary>
    public static float Likeness(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        if (one.IsEmpty || other.IsEmpty) return 0;
        var shared = Shared(one, other);
        return shared / (float)(one.Length + other.Length - shared);
    }

    /// <summary>The same, estimated from the smallest members of each (bottom-k of Cohen and Kaplan, 2007): of the smallest of both together, the share that stands in both.</summary>
    public static float SampledLikeness(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other, int most)
    {
        int i = 0, j = 0, shared = 0, seen = 0;
        while (seen < most && (i < one.Length || j < other.Length))
        {
            var takeOne = j == other.Length || (i < one.Length && one[i] <= other[j]);
            var takeOther = i == one.Length || (j < other.Length && other[j] <= one[i]);
            if (takeOne && takeOther) shared++;
            if (takeOne) i++;
            if (takeOther) j++;
            seen++;
        }
        return seen == 0 ? 0 : shared / (float)seen;
    }

    public static int Shared(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        int i = 0, j = 0, shared = 0;
        while (i < one.Length && j < other.Length)
        {
            var (a, b) = (one[i], other[j]);
            if (a == b) shared++;
            if (a <= b) i++;
            if (b <= a) j++;
        }
        return shared;
    }

    private static int Distinct(Span<uint> set)
    {
        set.Sort();
        var count = 0;
        for (var i = 0; i < set.Length; i++) if (i == 0 || set[i] != set[i - 1]) set[count++] = set[i];
        return count;
    }

    private int Body(TokenWalk walk)
    {
        var tokens = walk.Tokens;
        var text = walk.Text;
        int words = 0, plain = 0, start = 0;
        Cut = false;
        // "RT @name: RT @other: words", "@name words": everything up to the words.
        while (start + 1 < tokens.Length && tokens[start].Hash == Rt && tokens[start + 1].Kind == TokenKind.Handle) start += 2;
        while (start < tokens.Length && tokens[start].Kind == TokenKind.Handle) start++;
        for (var i = start; i < tokens.Length && words < MostWords; i++)
        {
            ref readonly var token = ref tokens[i];
            if (CutOff(text, token.End)) { Cut = true; continue; }
            if (token.Is(TokenMarks.InUrl) || token.Hash == Amp) continue;
            if ((token.Hash == Via || token.Hash == Rt) && i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Handle) { i++; continue; }
            _read[words++] = token.Hash;
            if (token.Kind is TokenKind.Word or TokenKind.Number) plain = words;
        }
        // Tags, handles and faces after the last plain word come and go between copies. A post of few other words keeps them: there they tell it from others.
        return plain >= LeastPlain ? plain : words;
    }

    // "tonigh…", with at most a web address behind it.
    private static bool CutOff(ReadOnlySpan<byte> text, int end)
    {
        var rest = text[end..].TrimStart((byte)' ');
        var dots = rest.StartsWith("…"u8) || rest.StartsWith("..."u8) ? 3 : 0;
        if (dots == 0 || rest.Length > 48) return false;
        rest = rest[dots..].Trim(" )"u8);
        return rest.IsEmpty || (rest.StartsWith("http"u8) && rest.IndexOf((byte)' ') < 0);
    }
}
