using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Heed.Language;

/// <summary>
/// One walk over a UTF-8 text that yields its words once for everybody: matching, tone, identifiers, claims and likeness all read the same tokens.
/// Words are folded (lower case, no accents, no apostrophes: Wendy's is wendys) and hashed on the way. A hashtag or a handle is one token
/// that knows its kind. An emoji is a token. In scripts without spaces each character is a token. Bytes that are no UTF-8 are gaps.
/// Meant to be kept and used again, one a thread: a warm walk allocates nothing. What it returns is valid until the next <see cref="Read(ReadOnlySpan{byte})"/>.
/// </summary>
public sealed partial class TokenWalk
{
    /// <summary>A folded word is known by at most this many bytes.</summary>
    public const int LongestWord = 192;

    private byte[] _text = new byte[1024];
    private byte[] _folded = new byte[2048];
    private Token[] _tokens = new Token[128];
    private int _length, _count, _foldEnd;
    private byte[]? _encoded;

    /// <summary>The text as it was read. The walk keeps a copy of its own.</summary>
    public ReadOnlySpan<byte> Text => _text.AsSpan(0, _length);

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>The folded word without its sigil.</summary>
    public ReadOnlySpan<byte> Folded(in Token token) => _folded.AsSpan(token.FoldStart, token.FoldLength);

    /// <summary>The first four bytes of a folded word of at least four.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint FirstFour(in Token token) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_folded), token.FoldStart));

    /// <summary>A folded word of at most sixteen bytes, filled up with zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector128<byte> FoldedBlock(in Token token) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_folded), (nuint)token.FoldStart) & Vector128.LessThan(Places, Vector128.Create((byte)token.FoldLength));

    private static Vector128<byte> Places => Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);

    /// <summary>The token as it was written, its sigil included.</summary>
    public ReadOnlySpan<byte> Written(in Token token) => _text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>How many bytes at the end of a word are an apostrophe and a possessive's s ("Mercy's", "Mercy’s"); 0 for none.</summary>
    public int PossessiveBytes(in Token token)
    {
        if (!token.Is(TokenMarks.Apostrophe)) return 0;
        var written = Written(token);
        if (written.Length < 3 || (written[^1] | 0x20) != 's') return 0;
        return written[^2] == '\'' ? 2 : written.Length > 4 && written[^4] == 0xE2 && written[^3] == 0x80 && written[^2] is 0x99 or 0x98 ? 4 : 0;
    }

    /// <summary>Exclamation marks in the whole text.</summary>
    public int Exclamations { get; private set; }
    /// <summary>Question marks in the whole text.</summary>
    public int Questions { get; private set; }
    /// <summary>More than half of the words of two letters or more are in capitals, so capitals say nothing here.</summary>
    public bool AllShouted { get; private set; }

    /// <summary>FNV-1a over bytes (Fowler, Noll, Vo), 32 bits: the hash of a folded word.</summary>
    public static uint HashOf(ReadOnlySpan<byte> folded)
    {
        var hash = 2166136261u;
        foreach (var unit in folded) hash = (hash ^ unit) * 16777619u;
        return hash;
    }

    /// <summary>Reads a text of UTF-16 units; a lone surrogate becomes U+FFFD, which is a gap.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        var needed = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_encoded is null || _encoded.Length < needed) _encoded = new byte[Math.Max(needed, 2048)];
        Read(_encoded.AsSpan(0, Encoding.UTF8.GetBytes(text, _encoded)));
        if (_encoded.Length > 1 << 20) _encoded = null;
    }

    public void Read(ReadOnlySpan<byte> utf8)
    {
        Prepare(utf8);
        int at = 0, gap = 0, words = 0, shouted = 0;
        var url = 0;
        while (at < _length)
        {
            var first = _text[at];
            var what = Ascii[first];
            if ((what & (IsWord | IsOther)) == 0)
            {
                // Behind a token: most of what comes is plain words, one space apart.
                if (first == ' ' && at == gap && at > 0)
                {
                    gap = at = PlainWords(at, ref words, ref shouted);
                    if (_text[at] != ' ') continue;
                }
                at++;
                continue;
            }
            if ((what & IsWord) != 0)
            {
                if ((what & MayStartUrl) != 0 && at >= url && IsUrlStart(at)) url = EndOfUrl(at);
                gap = at = Word(at, at, TokenKind.Word, gap, at < url);
                Note(ref words, ref shouted);
                continue;
            }
            if (first >= 0x80)
            {
                var kind = Letters.KindAt(_text.AsSpan(0, _length), at, out _, out var size);
                if (kind == LetterKind.Word) { gap = at = Word(at, at, TokenKind.Word, gap, at < url); Note(ref words, ref shouted); }
                else if (kind is LetterKind.Solo or LetterKind.Symbol) { Solo(at, size, kind == LetterKind.Symbol, gap, at < url); gap = at += size; }
                else at += size;
                continue;
            }
            if (first is (byte)'#' or (byte)'@')
            {
                if (!StartsTag(at)) at++;
                else gap = at = Word(at, at + 1, first == '#' ? TokenKind.Hashtag : TokenKind.Handle, gap, at < url);
                continue;
            }
            if (at < url) { at++; continue; }
            if (first == '&' && Entity(at) is > 0 and var entity)
            {
                // A heart as it was typed where the sign was written out: &lt;3.
                if (_text[at + 1] == 'l' && _text[at + entity] == '3' && !Glued(at + entity + 1)) { Heart(at, entity + 1, gap); gap = at += entity + 1; }
                else at += entity;
                continue;
            }
            if (Emoticon(at) is > 0 and var length) { Face(at, length, gap); gap = at += length; }
            else at++;
        }
        AllShouted = words > 0 && shouted * 2 > words;
        CountMarks();
    }

    private void Prepare(ReadOnlySpan<byte> utf8)
    {
        // A walk that read one huge text does not keep its memory for ever.
        if (_text.Length > 1 << 20 && utf8.Length < 1 << 16) (_text, _folded, _tokens) = (new byte[1024], new byte[2048], new Token[128]);
        if (_text.Length < utf8.Length + Slack) _text = new byte[Math.Max(utf8.Length + Slack, _text.Length * 2)];
        // Folding makes a letter at most half as long again (Ⱥ, two bytes, becomes ⱥ, three).
        if (_folded.Length < utf8.Length * 2 + Slack) _folded = new byte[utf8.Length * 2 + 1024];
        utf8.CopyTo(_text);
        _text.AsSpan(utf8.Length, 4).Clear();
        (_length, _count, _foldEnd) = (utf8.Length, 0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Token Add(int start, int end, TokenKind kind, TokenMarks marks, int gapStart)
    {
        if (_count == _tokens.Length) Array.Resize(ref _tokens, _count * 2);
        ref var token = ref _tokens[_count++];
        token.Start = start;
        token.End = end;
        token.Kind = kind;
        token.FoldStart = _foldEnd;
        token.FoldLength = 0;
        // Most words stand one space after the last.
        token.Marks = start - gapStart == 1 && _text[gapStart] == ' ' && _count > 1 ? marks : marks | Gap(gapStart, start);
        return ref token;
    }

    /// <summary>What stands between two tokens.</summary>
    private TokenMarks Gap(int from, int to)
    {
        if (_count == 1) return TokenMarks.AfterStop | PauseIn(from, to);
        return from == to ? TokenMarks.Joined : PauseIn(from, to);
    }

    private TokenMarks PauseIn(int from, int to)
    {
        var marks = TokenMarks.None;
        var space = from == 0;
        for (var i = from; i < to; i++)
        {
            switch (_text[i])
            {
                case (byte)' ' or (byte)'\t': space = true; break;
                case (byte)'&' when Entity(i) is > 0 and var entity:
                    marks |= _text[i + 1] == 'q' ? TokenMarks.AfterPause : TokenMarks.None;
                    space |= _text[i + 1] == 'n';
                    i += entity - 1;
                    break;
                case (byte)'!': marks |= TokenMarks.AfterExclamation | TokenMarks.AfterStop; break;
                case (byte)'?': marks |= TokenMarks.AfterQuestion | TokenMarks.AfterStop; break;
                case (byte)'\n' or (byte)'\r': marks |= TokenMarks.AfterStop; space = true; break;
                // "3.5" and "e.g" are not the end of a sentence.
                case (byte)'.': marks |= i + 1 < to ? TokenMarks.AfterStop : TokenMarks.None; break;
                case (byte)',' or (byte)';' or (byte)':' or (byte)'(' or (byte)')' or (byte)'"' or (byte)'[' or (byte)']' or (byte)'*' or (byte)'|': marks |= TokenMarks.AfterPause; break;
                case (byte)'-': marks |= i > from && i + 1 < to ? TokenMarks.AfterPause : TokenMarks.None; break;
                case 0xE2 when i + 2 < to && _text[i + 1] == 0x80: marks |= _text[i + 2] == 0xA6 ? TokenMarks.AfterStop : TokenMarks.AfterPause; break; // dashes, quotes; …
                case 0xE3 when i + 2 < to && _text[i + 1] == 0x80: marks |= _text[i + 2] == 0x82 ? TokenMarks.AfterStop : TokenMarks.AfterPause; break; // 。、
                case 0xEF when i + 2 < to && _text[i + 1] == 0xBC: marks |= _text[i + 2] switch { 0x81 => TokenMarks.AfterExclamation | TokenMarks.AfterStop, 0x9F => TokenMarks.AfterQuestion | TokenMarks.AfterStop, _ => TokenMarks.AfterPause }; break; // ！？
            }
        }
        return space ? marks : marks | TokenMarks.Joined;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Note(ref int words, ref int shouted)
    {
        ref readonly var token = ref _tokens[_count - 1];
        if (token.FoldLength < 2 || token.Kind != TokenKind.Word || token.Is(TokenMarks.InUrl)) return;
        words++;
        if (token.Is(TokenMarks.Shouted)) shouted++;
    }

    private void CountMarks()
    {
        var text = Text;
        Exclamations = text.Count((byte)'!');
        Questions = text.Count((byte)'?');
        if (text.IndexOf((byte)0xEF) < 0) return;
        Exclamations += text.Count("！"u8);
        Questions += text.Count("？"u8);
    }
}
