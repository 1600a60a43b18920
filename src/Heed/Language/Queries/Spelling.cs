using System.Buffers;
using System.Text;

namespace Heed.Language.Queries;

/// <summary>How a query's word is compared with a post's word: whole, as a start, with wildcards, with forgiven edits, as it was written. Allocates nothing.</summary>
internal static class Spelling
{
    /// <summary>A word as it was written is looked at for at most so many letters.</summary>
    public const int LongestWritten = 256;

    /// <summary>Edits are counted in words of at most so many letters; a longer word is never a misspelling.</summary>
    public const int LongestFuzzy = 48;

    /// <summary>* stands for any run of letters, also none, ? for one. Takes at most the product of both lengths in steps.</summary>
    public static bool Wild(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> text)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') { star = p++; mark = t; }
            else if (p < pattern.Length && pattern[p] == '?') { p++; t += Size(text[t]); }
            else if (p < pattern.Length && pattern[p] == text[t]) { p++; t++; }
            else if (star >= 0) { p = star + 1; t = mark += Size(text[mark]); }
            else return false;
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length && t == text.Length;
    }

    /// <summary>The same over UTF-16 units; ? stands for one character.</summary>
    public static bool Wild(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') { star = p++; mark = t; }
            else if (p < pattern.Length && pattern[p] == '?') { p++; t += Units(text, t); }
            else if (p < pattern.Length && pattern[p] == text[t]) { p++; t++; }
            else if (star >= 0) { p = star + 1; t = mark += Units(text, mark); }
            else return false;
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length && t == text.Length;
    }

    /// <summary>Whether at most <paramref name="most"/> edits lead from one word to the other: a letter added, left out, changed, or two neighbours swapped
    /// (optimal string alignment; Damerau 1964, Levenshtein 1966). Steps: the product of both lengths.</summary>
    public static bool Near(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || one.Length > LongestFuzzy || other.Length > LongestFuzzy) return false;
        Span<byte> before = stackalloc byte[LongestFuzzy + 1], last = stackalloc byte[LongestFuzzy + 1], row = stackalloc byte[LongestFuzzy + 1];
        for (var j = 0; j <= other.Length; j++) last[j] = (byte)j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = (byte)i;
            var best = row[0];
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) edits = Math.Min(edits, before[j - 2] + 1);
                row[j] = (byte)edits;
                if (row[j] < best) best = row[j];
            }
            if (best > most + 1) return false; // a swap reaches back two rows, so one more is allowed here
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.Length] <= most;
    }

    /// <summary>The token as it was written, composed (NFC), without its sigil and apostrophes: at most the first <see cref="LongestWritten"/> units. For Accented in lower case.</summary>
    /// <param name="buffer">At least <see cref="LongestWritten"/> units.</param>
    public static ReadOnlySpan<char> Written(TokenWalk walk, in Token token, TermForm form, Span<char> buffer)
    {
        var written = walk.Written(token);
        if (token.Kind is TokenKind.Hashtag or TokenKind.Handle) written = written[1..];
        Span<char> plain = stackalloc char[LongestWritten];
        int length = 0, at = 0;
        var marks = false; // accents that stand apart from their letters
        while (at < written.Length && Rune.DecodeFromUtf8(written[at..], out var rune, out var size) == OperationStatus.Done)
        {
            at += size;
            var kind = rune.IsBmp ? Letters.Kind((char)rune.Value) : LetterKind.Solo;
            if (kind is LetterKind.Apostrophe or LetterKind.Invisible) continue;
            if (length + rune.Utf16SequenceLength > LongestWritten) break;
            marks |= kind == LetterKind.Mark;
            length += rune.EncodeToUtf16(plain[length..]);
        }
        if (!marks || !((ReadOnlySpan<char>)plain[..length]).TryNormalize(buffer, out var composed))
        {
            plain[..length].CopyTo(buffer);
            composed = length;
        }
        if (form == TermForm.Accented) for (var i = 0; i < composed; i++) buffer[i] = char.ToLowerInvariant(buffer[i]);
        return buffer[..composed];
    }

    private static int Units(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;

    private static int Size(byte first) => first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}
