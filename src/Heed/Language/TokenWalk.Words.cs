using System.Text;

namespace Heed.Language;

/// <summary>How one token is read: words, tags, single characters, typed faces and web addresses.</summary>
public sealed partial class TokenWalk
{
    private static readonly LetterKind[] AsciiKinds = [.. Enumerable.Range(0, 128).Select(unit => Letters.Kind((char)unit))];
    private static readonly byte[] AsciiFolds = [.. Enumerable.Range(0, 128).Select(unit => (byte)Letters.Fold((char)unit))];

    /// <summary>Reads on while letters, digits and marks come, folding and hashing. Returns where the word ends.</summary>
    private int Word(int start, int from, TokenKind kind, int gap, bool inUrl)
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
                var what = AsciiKinds[unit];
                if (what == LetterKind.Word || (kind == TokenKind.Handle && unit is (byte)'.' or (byte)'-' && WordAt(at + 1)))
                {
                    var plain = AsciiFolds[unit];
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
                if (what != LetterKind.Apostrophe || !WordAt(at + 1)) break;
                marks |= TokenMarks.Apostrophe;
                at++;
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

    private void Solo(int at, int size, bool emoji, int gap)
    {
        ref var token = ref Add(at, at + size, emoji ? TokenKind.Emoji : TokenKind.Word, emoji ? TokenMarks.None : TokenMarks.Solo, gap);
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

    private void Close(ref Token token, int length)
    {
        token.FoldLength = (ushort)length;
        token.Hash = HashOf(_folded.AsSpan(_foldEnd, length));
        _foldEnd += length;
    }

    private bool WordAt(int at)
    {
        if (at >= _length) return false;
        return _text[at] < 0x80 ? AsciiKinds[_text[at]] == LetterKind.Word : Letters.KindAt(_text.AsSpan(0, _length), at, out _, out _) == LetterKind.Word;
    }

    /// <summary>A sigil counts where no word stands right before it: "a@b" is a mailbox.</summary>
    private bool StartsTag(int at)
    {
        if (!WordAt(at + 1)) return false;
        if (at == 0) return true;
        return _text[at - 1] < 0x80 ? AsciiKinds[_text[at - 1]] != LetterKind.Word : _count == 0 || _tokens[_count - 1].End < at || _tokens[_count - 1].Kind == TokenKind.Emoji;
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
        if (eyes is not ((byte)':' or (byte)';' or (byte)'=' or (byte)'8')) return 0;
        if (at > 0 && AsciiKinds[_text[at - 1] & 0x7F] == LetterKind.Word && _text[at - 1] < 0x80 && (uint)(_text[at - 1] - '0') < 10) return 0; // 10:30
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

    private bool Glued(int at) => at < _length && (_text[at] >= 0x80 || AsciiKinds[_text[at]] == LetterKind.Word || _text[at] == '/');
}
