using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Heed.Language;

/// <summary>How one token is read: words, tags, single characters, typed faces and web addresses.</summary>
public sealed partial class TokenWalk
{
    // What a byte is: its folded form in the lowest eight bits, then these marks, then one in a lane of its own for a capital and one for a digit.
    private const uint IsWord = 1 << 8, IsOther = 1 << 9, MayStartUrl = 1 << 10, Capital = 1 << 16, Digit = 1 << 24;

    /// <summary>Bytes that may be read past the end of the folded words.</summary>
    private const int Slack = 64;

    private static readonly uint[] Ascii = [.. Enumerable.Range(0, 256).Select(unit => What((byte)unit))];

    private static uint What(byte unit)
    {
        if (unit >= 0x80) return IsOther;
        var folded = (byte)Letters.Fold((char)unit);
        if (Letters.Kind((char)unit) != LetterKind.Word) return folded | (unit is (byte)'#' or (byte)'@' or (byte)'&' or (byte)'<' or (byte)':' or (byte)';' or (byte)'=' ? IsOther : 0);
        return folded | IsWord | (folded != unit ? Capital : 0) | (unit is >= (byte)'0' and <= (byte)'9' ? Digit : 0) | (folded is (byte)'h' or (byte)'w' ? MayStartUrl : 0);
    }

    /// <summary>A word of plain letters is read at once; what is more than that is left to <see cref="AnyWord"/>. Returns where the word ends.</summary>
    private int Word(int start, int from, TokenKind kind, int gap, bool inUrl)
    {
        ref var text = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_text), from);
        ref var table = ref MemoryMarshal.GetArrayDataReference(Ascii);
        ref var folded = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_folded), _foldEnd);
        var hash = 2166136261u;
        uint sums = 0, what;
        nint length = 0;
        // The text ends with a zero, which is no word.
        while (((what = Unsafe.Add(ref table, (nint)Unsafe.Add(ref text, length))) & IsWord) != 0 && length < LongestWord)
        {
            Unsafe.Add(ref folded, length) = (byte)what;
            hash = (hash ^ (byte)what) * 16777619u;
            sums += what & 0xFFFF0000;
            length++;
        }
        var next = Unsafe.Add(ref text, length);
        var digits = sums >> 24;
        if (next >= 0x80 || next is (byte)'\'' or (byte)'&' || length == LongestWord || (digits != 0 && digits != length) || (kind == TokenKind.Handle && next is (byte)'.' or (byte)'-'))
            return AnyWord(start, from, kind, gap, inUrl);
        ref var token = ref Add(start, from + (int)length, kind, inUrl ? TokenMarks.InUrl : TokenMarks.None, gap);
        token.Hash = hash;
        token.FoldLength = (ushort)length;
        _foldEnd += (int)length;
        if (digits != 0)
        {
            token.Marks |= TokenMarks.HasDigit;
            if (kind == TokenKind.Word) token.Kind = TokenKind.Number;
            return token.End;
        }
        var capitals = sums >> 16;
        if (capitals != 0)
        {
            if ((Unsafe.Add(ref table, (nint)text) & Capital) != 0) token.Marks |= TokenMarks.Capital;
            if (capitals >= 2 && capitals == length) token.Marks |= TokenMarks.Shouted;
        }
        if (length > 2 && Stretched(ref folded, (int)length)) token.Marks |= TokenMarks.Stretched;
        return token.End;
    }

    /// <summary>Whether a letter stands three times in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Stretched(ref byte folded, int length)
    {
        for (var from = 0; from < length - 2; from += 16)
        {
            var one = Vector128.LoadUnsafe(ref folded, (nuint)from);
            var same = Vector128.Equals(one, Vector128.LoadUnsafe(ref folded, (nuint)from + 1)) & Vector128.Equals(one, Vector128.LoadUnsafe(ref folded, (nuint)from + 2));
            var bits = same.ExtractMostSignificantBits();
            if (length - 2 - from < 16) bits &= (1u << (length - 2 - from)) - 1;
            if (bits != 0) return true;
        }
        return false;
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
                    if (plain != unit) { if (letters == 0) marks |= TokenMarks.Capital; capitals++; letters++; }
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
            if (upper) { if (letters == 0) marks |= TokenMarks.Capital; capitals++; }
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
