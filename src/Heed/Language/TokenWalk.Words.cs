using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Heed.Language;

/// <summary>How one token is read: words, tags, single characters, typed faces and web addresses.</summary>
public sealed partial class TokenWalk
{
    // What a byte is: its folded form in the lowest eight bits, then these marks.
    private const uint IsWord = 1 << 8, IsOther = 1 << 9, MayStartUrl = 1 << 10;

    /// <summary>Bytes that may be read and written past the end of the text and of the folded words.</summary>
    private const int Slack = 64;

    private static readonly uint[] Ascii = [.. Enumerable.Range(0, 256).Select(unit => What((byte)unit))];

    private static uint What(byte unit)
    {
        if (unit >= 0x80) return IsOther;
        var folded = (byte)Letters.Fold((char)unit);
        if (Letters.Kind((char)unit) != LetterKind.Word) return folded | (unit is (byte)'#' or (byte)'@' or (byte)'&' or (byte)'<' or (byte)':' or (byte)';' or (byte)'=' ? IsOther : 0);
        return folded | IsWord | (folded is (byte)'h' or (byte)'w' ? MayStartUrl : 0);
    }

    /// <summary>
    /// A word of plain letters is read at once, sixteen bytes at a time, nearly without a branch: where it ends is not to be guessed, and every wrong guess of the processor costs as much
    /// as reading the word. What is more than that is left to <see cref="AnyWord"/>. Returns where the word ends.
    /// </summary>
    private int Word(int start, int from, TokenKind kind, int gap, bool inUrl)
    {
        ref var folded = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_folded), _foldEnd);
        var units = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_text), (nuint)from);
        var lower = units | Vector128.Create((byte)0x20);
        var letters = Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var digits = Vector128.LessThan(units - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        var length = BitOperations.TrailingZeroCount(~(letters | digits | Vector128.Equals(units, Vector128.Create((byte)'_'))).ExtractMostSignificantBits());
        var next = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_text), from + length);
        var within = (1u << length) - 1;
        var numbers = digits.ExtractMostSignificantBits() & within;
        if (length >= 16 || next >= 0x80 || next is (byte)'\'' or (byte)'&' || (numbers != 0 && numbers != within) || (kind == TokenKind.Handle && next is (byte)'.' or (byte)'-'))
            return AnyWord(start, from, kind, gap, inUrl);
        // Letters in lower case, all else as it was.
        lower = Vector128.ConditionalSelect(letters, lower, units);
        lower.StoreUnsafe(ref folded);
        ref var token = ref Add(start, from + length, kind, inUrl ? TokenMarks.InUrl : TokenMarks.None, gap);
        token.Hash = HashOf(ref folded, length);
        token.FoldLength = (ushort)length;
        _foldEnd += length;
        if (numbers != 0)
        {
            token.Marks |= TokenMarks.HasDigit;
            if (kind == TokenKind.Word) token.Kind = TokenKind.Number;
            return token.End;
        }
        var capitals = ~Vector128.Equals(lower, units).ExtractMostSignificantBits() & within;
        if (capitals != 0)
            token.Marks |= ((capitals & 1) == 0 ? TokenMarks.None : capitals == within && length > 1 ? TokenMarks.Capital | TokenMarks.Shouted : TokenMarks.Capital) | (capitals > 1 ? TokenMarks.InnerCapital : TokenMarks.None);
        var same = Vector128.Equals(lower, Vector128.Shuffle(lower, Vector128.Create((byte)1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0))).ExtractMostSignificantBits();
        if ((same & same >> 1 & within >> 2) != 0) token.Marks |= TokenMarks.Stretched;
        return token.End;
    }

    /// <summary>FNV-1a over at least one and less than sixteen bytes: over eight always, whatever the length, and then the right one of the eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HashOf(ref byte folded, int length)
    {
        const uint prime = 16777619;
        Unsafe.SkipInit(out Eight hashes);
        ref var first = ref Unsafe.As<Eight, uint>(ref hashes);
        var hash = first = (2166136261u ^ folded) * prime;
        hash = Unsafe.Add(ref first, 1) = (hash ^ Unsafe.Add(ref folded, 1)) * prime;
        hash = Unsafe.Add(ref first, 2) = (hash ^ Unsafe.Add(ref folded, 2)) * prime;
        hash = Unsafe.Add(ref first, 3) = (hash ^ Unsafe.Add(ref folded, 3)) * prime;
        hash = Unsafe.Add(ref first, 4) = (hash ^ Unsafe.Add(ref folded, 4)) * prime;
        hash = Unsafe.Add(ref first, 5) = (hash ^ Unsafe.Add(ref folded, 5)) * prime;
        hash = Unsafe.Add(ref first, 6) = (hash ^ Unsafe.Add(ref folded, 6)) * prime;
        hash = Unsafe.Add(ref first, 7) = (hash ^ Unsafe.Add(ref folded, 7)) * prime;
        if (length <= 8) return Unsafe.Add(ref first, length - 1);
        for (var i = 8; i < length; i++) hash = (hash ^ Unsafe.Add(ref folded, i)) * prime;
        return hash;
    }

    [InlineArray(8)]
    private struct Eight
    {
        private uint _first;
    }

    /// <summary>Reads on while letters, digits and marks come, folding and hashing. Returns where the word ends.</summary>
    private int AnyWord(int start, int from, TokenKind kind, int gap, bool inUrl)
    {
        ref var token = ref Add(start, from, kind, inUrl ? TokenMarks.InUrl : TokenMarks.None, gap);
        var folded = _folded;
        int to = token.FoldStart, limit = to + LongestWord, run = 0, letters = 0, capitals = 0, digits = 0;
        var hash = 2166136261u;
        var marks = TokenMarks.None;
        uint last = 0;
        var at = from;
        while (at < _length)
        {
            var unit = _text[at];
            if (unit < 0x80)
            {
                var what = Ascii[unit];
                if ((what & IsWord) != 0 || (kind == TokenKind.Handle && unit is (byte)'.' or (byte)'-' && WordAt(at + 1)))
                {
                    var plain = (byte)what;
                    if (plain != unit) { marks |= (letters == 0 ? TokenMarks.Capital : TokenMarks.None) | (at > from ? TokenMarks.InnerCapital : TokenMarks.None); capitals++; letters++; }
                    else if ((uint)(unit - '0') < 10) digits++;
                    else letters++;
                    if (plain == last) { if (++run >= 2 && digits == 0) marks |= TokenMarks.Stretched; } else { run = 0; last = plain; }
                    if (to < limit)
                    {
                        folded[to++] = plain;
                        hash = (hash ^ plain) * 16777619u;
                    }
                    at++;
                    continue;
                }
                var apostrophe = unit == '\'' ? 1 : unit == '&' ? WrittenApostrophe(at) : 0;
                if (apostrophe == 0 || !WordAt(at + apostrophe)) break;
                marks |= TokenMarks.Apostrophe;
                at += apostrophe;
                continue;
            }
            var other = Letters.KindAt(_text.AsSpan(0, _length), at, out var rune, out var size);
            if (other == LetterKind.Apostrophe)
            {
                if (!WordAt(at + size)) break;
                marks |= TokenMarks.Apostrophe;
                at += size;
                continue;
            }
            if (other == LetterKind.Mark) { marks |= TokenMarks.Accented; at += size; continue; }
            if (other == LetterKind.Invisible)
            {
                // A word is not cut by what nobody sees in it, nor does it end with that.
                var seen = at + size;
                while (seen < _length && _text[seen] >= 0x80 && Letters.KindAt(_text.AsSpan(0, _length), seen, out _, out var more) == LetterKind.Invisible) seen += more;
                if (!WordAt(seen)) break;
                at = seen;
                continue;
            }
            if (other != LetterKind.Word) break;
            var (bare, upper) = Letters.FoldRune(rune);
            if (upper) { marks |= (letters == 0 ? TokenMarks.Capital : TokenMarks.None) | (at > from ? TokenMarks.InnerCapital : TokenMarks.None); capitals++; }
            letters++;
            if (bare != rune && Letters.LosesAccent(rune)) marks |= TokenMarks.Accented;
            if ((uint)bare.Value == last) { if (++run >= 2) marks |= TokenMarks.Stretched; } else { run = 0; last = (uint)bare.Value; }
            if (to + 4 <= limit)
            {
                var written = bare.EncodeToUtf8(folded.AsSpan(to));
                for (var i = 0; i < written; i++) hash = (hash ^ folded[to + i]) * 16777619u;
                to += written;
            }
            at += size;
        }
        token.End = at;
        token.Hash = hash;
        token.FoldLength = (ushort)(to - token.FoldStart);
        if (digits > 0) marks |= TokenMarks.HasDigit;
        if (capitals >= 2 && capitals == letters) marks |= TokenMarks.Shouted;
        if (kind == TokenKind.Word && letters == 0 && digits == token.FoldLength) token.Kind = TokenKind.Number;
        token.Marks |= marks;
        _foldEnd = to;
        return at;
    }

    private void Solo(int at, int size, bool emoji, int gap, bool inUrl)
    {
        ref var token = ref Add(at, at + size, emoji ? TokenKind.Emoji : TokenKind.Word, (emoji ? TokenMarks.None : TokenMarks.Solo) | (inUrl ? TokenMarks.InUrl : TokenMarks.None), gap);
        Rune.DecodeFromUtf8(_text.AsSpan(at, size), out var rune, out _);
        Close(ref token, Letters.FoldRune(rune).Bare.EncodeToUtf8(_folded.AsSpan(_foldEnd)));
    }

    private void Face(int at, int size, int gap)
    {
        ref var token = ref Add(at, at + size, TokenKind.Emoji, TokenMarks.None, gap);
        // The nose says nothing: ":-)" is ":)". Without a mouth after it, it is none: ":o".
        var length = 0;
        for (var i = 0; i < size; i++)
            if (_text[at + i] is not ((byte)'-' or (byte)'\'' or (byte)'o') || i != 1 || size < 3) _folded[_foldEnd + length++] = _text[at + i];
        Close(ref token, length);
    }

    private void Heart(int at, int size, int gap)
    {
        ref var token = ref Add(at, at + size, TokenKind.Emoji, TokenMarks.None, gap);
        "<3"u8.CopyTo(_folded.AsSpan(_foldEnd));
        Close(ref token, 2);
    }

    private void Close(ref Token token, int length)
    {
        token.FoldLength = (ushort)length;
        token.Hash = HashOf(_folded.AsSpan(_foldEnd, length));
        _foldEnd += length;
    }

    private bool WordAt(int at)
    {
        if (at >= _length) return false;
        return _text[at] < 0x80 ? (Ascii[_text[at]] & IsWord) != 0 : Letters.KindAt(_text.AsSpan(0, _length), at, out _, out _) == LetterKind.Word;
    }

    /// <summary>A sigil counts where no word stands right before it: "a@b" is a mailbox.</summary>
    private bool StartsTag(int at)
    {
        if (!WordAt(at + 1)) return false;
        if (at == 0) return true;
        return _text[at - 1] < 0x80 ? (Ascii[_text[at - 1]] & IsWord) == 0 : _count == 0 || _tokens[_count - 1].End < at || _tokens[_count - 1].Kind == TokenKind.Emoji;
    }

    private bool IsUrlStart(int at)
    {
        var rest = _text.AsSpan(at, _length - at);
        return (rest[0] | 0x20) switch
        {
            'h' => rest.Length > 8 && (rest[4] is (byte)':' || rest[5] is (byte)':') && Scheme(rest),
            'w' => rest.Length > 5 && rest[3] == '.' && (rest[1] | 0x20) == 'w' && (rest[2] | 0x20) == 'w' && !IsGap(rest[4]),
            _ => false,
        };
    }

    private static bool Scheme(ReadOnlySpan<byte> rest)
    {
        var colon = rest[4] == ':' ? 4 : 5;
        return rest[colon + 1] == '/' && rest[colon + 2] == '/' && (rest[1] | 0x20) == 't' && (rest[2] | 0x20) == 't' && (rest[3] | 0x20) == 'p'
            && (colon == 4 || (rest[4] | 0x20) == 's');
    }

    private int EndOfUrl(int at)
    {
        var end = at;
        while (end < _length && !IsGap(_text[end])) end++;
        return end;
    }

    private static bool IsGap(byte unit) => unit <= ' ' || unit is (byte)'"' or (byte)'<' or (byte)'>';

    /// <summary>Length of a typed face at this place, or 0. It must stand alone: after a space or a word, before a space, a mark or the end.</summary>
    private int Emoticon(int at)
    {
        var eyes = _text[at];
        if (eyes == '<') return _text[at + 1] == '3' && !Glued(at + 2) ? 2 : _text[at + 1] == '/' && _text[at + 2] == '3' ? 3 : 0;
        if (eyes is not ((byte)':' or (byte)';' or (byte)'=')) return 0;
        if (at > 0 && (uint)(_text[at - 1] - '0') < 10) return 0; // 10:30
        var nose = _text[at + 1] is (byte)'-' or (byte)'\'' or (byte)'o' && at + 2 < _length ? 1 : 0;
        for (; nose >= 0; nose--)
        {
            if (at + 1 + nose >= _length) continue;
            var mouth = _text[at + 1 + nose];
            if (mouth is (byte)')' or (byte)'(' or (byte)']' or (byte)'[' or (byte)'*' or (byte)'|') return 2 + nose;
            if (mouth is (byte)'D' or (byte)'P' or (byte)'p' or (byte)'O' or (byte)'o' or (byte)'S' or (byte)'s' or (byte)'/' or (byte)'\\' or (byte)'3' && !Glued(at + 2 + nose)) return 2 + nose;
        }
        return 0;
    }

    private bool Glued(int at) => at < _length && (_text[at] >= 0x80 || (Ascii[_text[at]] & IsWord) != 0 || _text[at] == '/');

    /// <summary>Length of a sign written out as in old posts (an ampersand, a name or number, a semicolon) at this place, or 0. It says nothing: it is a gap.</summary>
    private int Entity(int at)
    {
        var rest = _text.AsSpan(at, Math.Min(8, _length - at));
        if (rest.StartsWith("&amp;"u8)) return 5;
        if (rest.StartsWith("&lt;"u8) || rest.StartsWith("&gt;"u8)) return 4;
        if (rest.StartsWith("&quot;"u8) || rest.StartsWith("&apos;"u8) || rest.StartsWith("&nbsp;"u8)) return 6;
        if (rest.Length < 4 || rest[1] != '#') return 0;
        var end = 2;
        while (end < rest.Length && (uint)(rest[end] - '0') < 10) end++;
        return end > 2 && end < rest.Length && rest[end] == ';' ? end + 1 : 0;
    }

    private int WrittenApostrophe(int at)
    {
        var rest = _text.AsSpan(at, Math.Min(6, _length - at));
        return rest.StartsWith("&#39;"u8) ? 5 : rest.SequenceEqual("&apos;"u8) ? 6 : 0;
    }
}
