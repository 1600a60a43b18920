namespace Heed.Language.Claims;

/// <summary>
/// Reads the words of meaning off a walk: stems, without stop words, web addresses and emoji; numbers whole ("1,000" is 1000), acronyms whole ("U.S." is us),
/// hashtags and handles cut into their words ("#StaySafe", and with the library's words also "#staysafe"). Bounded: reads at most <see cref="Most"/> terms.
/// One a thread; what it holds is valid until the next <see cref="Read"/>.
/// </summary>
internal sealed class TermReader
{
    /// <summary>Terms read of one text; what comes later in a longer text is not looked at.</summary>
    public const int Most = 400;

    private readonly Term[] _terms = new Term[Most];
    private readonly byte[] _letters = new byte[TokenWalk.LongestWord + 8];
    private readonly byte[] _stem = new byte[TokenWalk.LongestWord + 8];
    private readonly int[] _cuts = new int[TokenWalk.LongestWord + 1];
    private byte[] _stems = new byte[4096];
    private readonly byte[] _spoken = new byte[MostLetters];
    private int _count, _place, _byline, _stemEnd, _spokenEnd;
    private bool _quoted;

    /// <summary>Bytes kept of <see cref="Letters"/>.</summary>
    private const int MostLetters = 4096;

    public ReadOnlySpan<Term> Terms => _terms.AsSpan(0, _count);

    /// <summary>Every word read, small ones too, in small letters and with a space before and after.</summary>
    public ReadOnlySpan<byte> Letters => _spoken.AsSpan(0, _spokenEnd);

    /// <summary>The letters of a term's stem.</summary>
    public ReadOnlySpan<byte> Stem(in Term term) => _stems.AsSpan(term.StemStart, term.StemLength);

    public void Read(TokenWalk walk, WordCutter? cutter)
    {
        (_count, _place, _stemEnd, _quoted) = (0, 0, 0, false);
        _spoken[0] = (byte)' ';
        _spokenEnd = 1;
        var text = walk.Text;
        _byline = Byline(text);
        var tokens = walk.Tokens;
        int skip = 0, quotes = 0;
        for (var i = 0; i < tokens.Length && _count < Most; i++)
        {
            ref readonly var token = ref tokens[i];
            while (quotes < token.Start) Quote(text, ref quotes);
            if (token.Start < skip || token.Is(Language.TokenMarks.InUrl) || token.Kind == TokenKind.Emoji) continue;
            var folded = walk.Folded(token);
            if (AddressAfter(text, token, ref folded)) skip = EndOfAddress(text, token.End);
            if (folded.IsEmpty) continue;
            Speak(folded);
            switch (token.Kind)
            {
                case TokenKind.Number:
                    i = Number(walk, tokens, i);
                    break;
                case TokenKind.Hashtag or TokenKind.Handle:
                    Tag(walk, token, folded, cutter);
                    break;
                default:
                    if (folded.Length == 1 && Acronym(walk, tokens, i) is > 0 and var more) i += more;
                    else Word(folded, token, walk.AllShouted);
                    break;
            }
        }
    }

    private void Speak(ReadOnlySpan<byte> folded)
    {
        if (_spokenEnd + folded.Length >= MostLetters) return;
        folded.CopyTo(_spoken.AsSpan(_spokenEnd));
        _spokenEnd += folded.Length + 1;
        _spoken[_spokenEnd - 1] = (byte)' ';
    }

    private void Word(ReadOnlySpan<byte> folded, in Token token, bool allShouted)
    {
        _place++;
        var shouted = token.Is(Language.TokenMarks.Shouted) && !allShouted;
        if (folded.SequenceEqual("us"u8) && shouted) { Add("usa"u8, token.Start, token.End, TermMarks.Name); return; }
        if (!shouted && Words.StopWords.Has(token.Hash)) { Small(folded, token); return; }
        if (folded.Length == 1 && !token.Is(Language.TokenMarks.Solo | Language.TokenMarks.HasDigit)) return;
        var marks = token.Is(Language.TokenMarks.Capital) && !allShouted ? TermMarks.Name : TermMarks.None;
        if (token.Is(Language.TokenMarks.HasDigit)) marks |= TermMarks.Number;
        AddStem(folded, token.Start, token.End, marks);
    }

    // A small word is no word of meaning, but with the word before it may be: the next one ("step down"), or one that says where to at most three words on ("kicked them out").
    private void Small(ReadOnlySpan<byte> folded, in Token token)
    {
        if (_count == 0 || token.Is(Language.TokenMarks.AfterStop)) return;
        ref var before = ref _terms[_count - 1];
        var apart = _place - before.Place;
        if (apart == 1 || (apart <= 3 && (folded.SequenceEqual("up"u8) || folded.SequenceEqual("down"u8) || folded.SequenceEqual("out"u8) || folded.SequenceEqual("off"u8) || folded.SequenceEqual("over"u8))))
            before.Small = TokenWalk.HashOf(_stem.AsSpan(0, Stemmer.Stem(folded, _stem)));
    }

    // "1,000,000" and "1.5" are one number.
    private int Number(TokenWalk walk, ReadOnlySpan<Token> tokens, int i)
    {
        _place++;
        var first = tokens[i];
        var length = Math.Min(walk.Folded(first).Length, 24);
        walk.Folded(first)[..length].CopyTo(_letters);
        var end = first.End;
        while (i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Number && tokens[i + 1].Start == end + 1 && length < 24)
        {
            var between = walk.Text[end];
            var next = walk.Folded(tokens[i + 1]);
            if (between == '.' && next.Length <= 2) _letters[length++] = (byte)'.';
            else if (between != ',' || next.Length != 3) break;
            next.CopyTo(_letters.AsSpan(length));
            length += next.Length;
            end = tokens[++i].End;
        }
        Add(_letters.AsSpan(0, length), first.Start, end, TermMarks.Number);
        return i;
    }

    // "U.S." and "D.N.C.": letters alone with a full stop between. Returns how many more tokens were taken.
    private int Acronym(TokenWalk walk, ReadOnlySpan<Token> tokens, int i)
    {
        var length = 0;
        var at = i;
        while (at < tokens.Length && tokens[at].Kind == TokenKind.Word && walk.Folded(tokens[at]).Length == 1 && length < 8
            && (at == i || (tokens[at].Start == tokens[at - 1].End + 1 && walk.Text[tokens[at].Start - 1] == '.')))
            _letters[length++] = walk.Folded(tokens[at++])[0];
        if (length < 2) return 0;
        _place++;
        var letters = _letters.AsSpan(0, length);
        Add(letters.SequenceEqual("us"u8) ? "usa"u8 : letters, tokens[i].Start, tokens[at - 1].End, TermMarks.Name);
        return length - 1;
    }

    // The whole word, and its parts: where capitals or digits begin, or else where the library's words end.
    private void Tag(TokenWalk walk, in Token token, ReadOnlySpan<byte> folded, WordCutter? cutter)
    {
        _place++;
        AddStem(folded, token.Start, token.End, TermMarks.Name | TagMarks(token));
        var written = walk.Written(token)[1..];
        var same = written.Length >= folded.Length && System.Text.Ascii.IsValid(written[..folded.Length]);
        var cuts = same ? Capitals(written[..folded.Length]) : 0;
        for (int k = 0, from = 0; k <= cuts; k++)
        {
            var to = k == cuts ? folded.Length : _cuts[k];
            Part(token, folded[from..to], from, cuts > 0, cutter);
            from = to;
        }
    }

    private void Part(in Token token, ReadOnlySpan<byte> part, int at, bool ofMany, WordCutter? cutter)
    {
        Span<int> ends = stackalloc int[12];
        var words = cutter is null || part.Length < 5 ? 0 : cutter.Cut(part, ends);
        if (words > 1)
        {
            for (int k = 0, from = 0; k < words; from = ends[k++]) TagWord(token, part[from..ends[k]], at + from);
        }
        else if (ofMany) TagWord(token, part, at);
    }

    private void TagWord(in Token token, ReadOnlySpan<byte> word, int at)
    {
        _place++;
        if (word.Length < 2 || Words.StopWords.Has(TokenWalk.HashOf(word))) return;
        AddStem(word, token.Start + 1 + at, token.Start + 1 + at + word.Length, TagMarks(token) | (word.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0 ? TermMarks.Number : TermMarks.None));
    }

    private static TermMarks TagMarks(in Token token) => token.Kind == TokenKind.Handle ? TermMarks.Tag | TermMarks.Handle : TermMarks.Tag;

    private int Capitals(ReadOnlySpan<byte> written)
    {
        var cuts = 0;
        for (var i = 1; i < written.Length; i++)
        {
            var (before, here) = (written[i - 1], written[i]);
            var starts = Upper(here) && (!Upper(before) || (i + 1 < written.Length && Lower(written[i + 1])));
            if (starts || before == '_' || (Digit(here) && !Digit(before)) || (Digit(before) && !Digit(here))) _cuts[cuts++] = i;
        }
        return cuts;
    }

    private static bool Upper(byte unit) => unit is >= (byte)'A' and <= (byte)'Z';
    private static bool Lower(byte unit) => unit is >= (byte)'a' and <= (byte)'z';
    private static bool Digit(byte unit) => unit is >= (byte)'0' and <= (byte)'9';

    private void AddStem(ReadOnlySpan<byte> folded, int start, int end, TermMarks marks)
    {
        folded = folded.Trim((byte)'_');
        if (folded.IsEmpty) return;
        Add(_stem.AsSpan(0, Stemmer.Stem(folded, _stem)), start, end, marks);
    }

    private void Add(ReadOnlySpan<byte> stem, int start, int end, TermMarks marks)
    {
        if (_count == Most) return;
        ref var term = ref _terms[_count++];
        (term.Hash, term.Small) = (TokenWalk.HashOf(stem), 0);
        if (_stemEnd + stem.Length > _stems.Length) Array.Resize(ref _stems, _stems.Length * 2);
        stem.CopyTo(_stems.AsSpan(_stemEnd));
        (term.StemStart, term.StemLength) = (_stemEnd, (byte)stem.Length);
        _stemEnd += stem.Length;
        (term.Start, term.End, term.Place) = (start, end, _place);
        term.Marks = marks | (start >= _byline ? TermMarks.Byline : 0) | (_quoted ? TermMarks.Quoted : 0);
    }

    private void Quote(ReadOnlySpan<byte> text, ref int at)
    {
        if (text[at] == '"') _quoted = !_quoted;
        else if (text[at] == 0xE2 && at + 2 < text.Length && text[at + 1] == 0x80 && text[at + 2] is 0x9C or 0x9D) _quoted = text[at + 2] == 0x9C;
        at++;
    }

    // "#Nowpic.twitter.com/x" and "#Nowhttps://t.co/x": an address that a post's words run into.
    private static bool AddressAfter(ReadOnlySpan<byte> text, in Token token, ref ReadOnlySpan<byte> folded)
    {
        var after = text[token.End..];
        if (after.IsEmpty || after[0] is not ((byte)':' or (byte)'.')) return false;
        if (after.StartsWith("://"u8))
        {
            var tail = folded.EndsWith("https"u8) ? 5 : folded.EndsWith("http"u8) ? 4 : 0;
            folded = folded[..^tail];
            return true;
        }
        if (after.StartsWith(".twitter.com/"u8))
        {
            if (folded.EndsWith("pic"u8)) folded = folded[..^3];
            return true;
        }
        return after.StartsWith(".com/"u8) || after.StartsWith(".org/"u8) || after.StartsWith(".gov/"u8) || after.StartsWith(".co.uk/"u8) || after.StartsWith(".ly/"u8);
    }

    private static int EndOfAddress(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] > ' ' && text[at] != 0xC2 && text[at] != 0xE2) at++;
        return at;
    }

    // A post copied from where it was shown ends in "— Name (@handle) January 6, 2020". Returns where that begins.
    private static int Byline(ReadOnlySpan<byte> text)
    {
        var dash = text.LastIndexOf("— "u8);
        if (dash < 0 || text.Length - dash > 160) return int.MaxValue;
        var open = text[dash..].LastIndexOf("(@"u8);
        return open > 0 && text[(dash + open)..].IndexOf((byte)')') is > 0 and < 24 ? dash : int.MaxValue;
    }
}
