using System.Globalization;
using System.Text;

namespace Heed.Language.Queries;

/// <summary>How the words of one leaf are to be read.</summary>
internal readonly record struct QueryReading(TextZone Zone, bool Quoted = false, bool Exact = false, int Slop = 0, int Fuzzy = 0);

/// <summary>
/// Turns what was typed in one place into words of the tree, cut by the same walk that cuts posts. Wildcards, capitals in {…}, typed accents and apostrophes are
/// settled here: wendy's, and "wendy s" in quotes, become wendys OR "wendy s".
/// </summary>
internal sealed class QueryWords(QueryFaults faults)
{
    private const int MostWildcards = 10, LongestBytes = 160;

    private readonly TokenWalk _walk = new();
    private readonly List<Piece> _pieces = [];
    private Piece? _open;      // the word that a wildcard right here would belong to
    private bool _leading;     // a wildcard stands here with no word before it
    private bool _capitals;
    private QueryToken _token;

    private sealed class Piece
    {
        public string Text = "", Written = "";
        public TokenKind Kind;
        public bool Capitals, Accent, Solo, Wild, Gap, Possessive;
        public (string Left, string Right)? Halves;
    }

    /// <summary>The node of a leaf; null when nothing in it can be looked for, which is said unless it is an error already.</summary>
    public QueryNode? Read(QueryToken token, string raw, QueryReading how)
    {
        (_token, _open, _leading, _capitals) = (token, null, false, how.Exact);
        _pieces.Clear();
        var before = faults.Errors;
        Cut(raw, how.Quoted);
        if (faults.Errors > before || !Checked(how)) return null;
        while (_pieces.Count > 0 && _pieces[0].Gap) _pieces.RemoveAt(0);
        while (_pieces.Count > 0 && _pieces[^1].Gap) _pieces.RemoveAt(_pieces.Count - 1);
        if (_pieces.Count == 0) return null;
        if (_pieces.Exists(piece => piece.Gap)) return Gapped(how);
        return how.Slop > 0 || how.Fuzzy > 0 ? Plain(_pieces, how) : Possessive(_pieces, how);
    }

    // --- cutting ---

    private void Cut(string raw, bool quoted)
    {
        var text = new StringBuilder();
        var address = raw.Contains("://", StringComparison.Ordinal) || raw.StartsWith("www.", StringComparison.OrdinalIgnoreCase); // there ? is a sign like any other
        for (var i = 0; i < raw.Length; i++)
        {
            var unit = raw[i];
            if (unit == '\\' && i + 1 < raw.Length && (!quoted || raw[i + 1] is '"' or '*' or '?' or '\\' or '{' or '}' || QueryLexer.IsQuote(raw[i + 1]))) text.Append(raw[++i]);
            else if (unit == '*' || (unit == '?' && !address)) { Flush(text); Wildcard(unit, quoted, i + 1 == raw.Length || IsEdge(raw[i + 1])); }
            else if (quoted && unit is '{' or '}') { Flush(text); (_capitals, _open, _leading) = (unit == '{', null, false); }
            else text.Append(unit);
        }
        Flush(text);
    }

    private static bool IsEdge(char unit) => Letters.Kind(unit) == LetterKind.Gap && !char.IsSurrogate(unit) && unit is not ('#' or '@' or '*' or '?');

    private void Wildcard(char unit, bool quoted, bool alone)
    {
        if (_open is not null)
        {
            _open.Wild = true;
            if (_open.Text.Length > 2 * LongestBytes) return; // too long already, which is said when all is cut
            _open.Text += unit;
            _open.Written += unit;
        }
        else if (!alone) _leading = true;
        else if (unit == '*' && quoted && !_leading) _pieces.Add(new Piece { Gap = true });
        else if (unit == '*' && !(_pieces.Count > 0 && _pieces[^1] is { Solo: true } or { Kind: TokenKind.Emoji })) LeadingWildcard();
    }

    private void LeadingWildcard()
    {
        if (!faults.Failed || _pieces.Count == 0) faults.Error("E005", _token, "A word cannot start with * or ?. Put at least one letter before it, or list the words with OR.");
    }

    private void Flush(StringBuilder built)
    {
        if (built.Length == 0) return;
        var text = Composed(built.ToString());
        built.Clear();
        _walk.Read(text);
        var bytes = _walk.Text.Length;
        var tokens = _walk.Tokens;
        var starts = tokens.Length > 0 && tokens[0].Start == 0;
        if (_leading && starts) LeadingWildcard();
        _leading = false;
        var open = starts ? _open : null;
        _open = null;
        foreach (ref readonly var token in tokens)
        {
            var piece = Of(token);
            if (open is not null && token.Kind is TokenKind.Word or TokenKind.Number && !piece.Solo)
            {
                if (open.Text.Length <= 2 * LongestBytes) (open.Text, open.Written) = (open.Text + piece.Text, open.Written + piece.Written);
                open.Accent |= piece.Accent;
                open.Capitals |= piece.Capitals;
                piece = open;
            }
            else _pieces.Add(piece);
            open = null;
            _open = token.End == bytes && token.Kind != TokenKind.Emoji && !piece.Solo ? piece : null;
        }
    }

    private Piece Of(in Token token)
    {
        var written = Encoding.UTF8.GetString(_walk.Written(token));
        var sigil = token.Kind switch { TokenKind.Hashtag => "#", TokenKind.Handle => "@", _ => "" };
        // Without its apostrophe a letter may carry the marks of two.
        var bare = Composed(string.Concat(written[sigil.Length..].Where(unit => Letters.Kind(unit) != LetterKind.Apostrophe)));
        var piece = new Piece
        {
            Text = sigil + Encoding.UTF8.GetString(_walk.Folded(token)), Written = bare, Kind = token.Kind, Solo = token.Is(TokenMarks.Solo), Capitals = _capitals && token.Kind != TokenKind.Emoji && HasCase(bare),
            Accent = token.Is(TokenMarks.Accented) && LosesAccent(bare),
        };
        if (token.Is(TokenMarks.Apostrophe) && token.Kind == TokenKind.Word)
        {
            var at = written.AsSpan().IndexOfAny("'’ʼ‘＇");
            if (at > 0 && at + 1 < written.Length && written.AsSpan(at + 1).IndexOfAny("'’ʼ‘＇") < 0) piece.Halves = (written[..at], written[(at + 1)..]);
            piece.Possessive = true;
        }
        return piece;
    }

    /// <summary>Some letter is written in two ways; where none is, capitals cannot be asked for.</summary>
    private static bool HasCase(string word) => !string.Equals(word.ToLowerInvariant(), word.ToUpperInvariant(), StringComparison.Ordinal);

    private static bool LosesAccent(string word)
    {
        foreach (var unit in word.Normalize(NormalizationForm.FormD)) if (unit is >= '\u0300' and <= '\u036F' or 'ø' or 'Ø' or 'ł' or 'Ł' or 'đ' or 'Đ') return true;
        return false;
    }

    /// <summary>Letters and their accents as one character where there is one. Half characters become gaps; of a heap of marks on one letter the first twenty count.</summary>
    private static string Composed(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF')) return text;
        // Twice: composing may take a mark apart.
        return Thinned(Thinned(text, 40).Normalize(NormalizationForm.FormC), 20);
    }

    private static string Thinned(string text, int most)
    {
        int accents = 0, marks = 0;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            accents = rune.Value is >= 0x300 and <= 0x36F ? accents + 1 : 0;
            marks = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? marks + 1 : 0;
            if (accents > most || marks > 10 * most) continue;
            // Half characters, and code points that are no characters and that composing refuses.
            if (rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF) whole.Append(' ');
            else whole.Append(rune);
        }
        return whole.ToString();
    }

    // --- judging ---

    private bool Checked(QueryReading how)
    {
        foreach (var piece in _pieces)
        {
            if (piece.Wild) Tidy(piece);
            if (Encoding.UTF8.GetByteCount(piece.Text) > LongestBytes)
            {
                faults.Error("E017", _token, $"A word of more than {LongestBytes} letters is not a word that anybody writes. Shorten it; a * may stand for the rest.");
                return false;
            }
            var stars = piece.Wild ? piece.Text.AsSpan().IndexOfAny('*', '?') : -1;
            if (stars < 0) continue;
            if (piece.Text.Count(unit => unit is '*' or '?') > MostWildcards)
            {
                faults.Error("E017", _token, $"More than {MostWildcards} wildcards stand in one word. Leave some out, or list the words with OR.");
                return false;
            }
            if (piece.Text.AsSpan(0, stars).TrimStart("#@").Length < 2)
                faults.Hold("W104", "E021", _token.Start, _token.End, $"{QueryFaults.Said(piece.Text)} matches every word with that first letter. Two letters or more before the wildcard are better.");
            if (how.Quoted && piece.Text.EndsWith('?') && piece == _pieces[^1] && _pieces.Count > 1)
                faults.Warn("W116", _token, "The ? at the end stands for exactly one more letter. If it is only the end of a question, leave it out.");
        }
        return true;
    }

    /// <summary>a**b is a*b, and a*?b is a?*b: one way to write each.</summary>
    private static void Tidy(Piece piece)
    {
        var tidy = new StringBuilder(piece.Text.Length);
        for (var i = 0; i < piece.Text.Length; i++)
        {
            if (piece.Text[i] is not ('*' or '?')) { tidy.Append(piece.Text[i]); continue; }
            var star = false;
            for (; i < piece.Text.Length && piece.Text[i] is '*' or '?'; i++)
            {
                if (piece.Text[i] == '?') tidy.Append('?');
                else star = true;
            }
            if (star) tidy.Append('*');
            i--;
        }
        piece.Text = tidy.ToString();
    }

    // --- building ---

    private QueryTerm Term(Piece piece, QueryReading how)
    {
        var prefix = piece.Wild && piece.Text.EndsWith('*');
        var text = prefix ? piece.Text[..^1] : piece.Text;
        var wild = piece.Wild && text.AsSpan().IndexOfAny('*', '?') >= 0;
        var form = how.Fuzzy > 0 || wild ? TermForm.Folded : piece.Capitals ? TermForm.CaseSensitive : piece.Accent ? TermForm.Accented : TermForm.Folded;
        if (wild && (piece.Capitals || piece.Accent)) faults.Warn("W118", _token, "With a wildcard inside, capitals and accents are not looked at.");
        var exact = form == TermForm.Folded ? "" : (form == TermForm.Accented ? piece.Written.ToLowerInvariant().Normalize(NormalizationForm.FormC) : piece.Written).TrimEnd('*');
        return new QueryTerm(text, prefix) { Zone = how.Zone, Wild = wild, Fuzzy = how.Fuzzy, Form = form, Exact = exact };
    }

    private QueryNode Plain(List<Piece> pieces, QueryReading how)
    {
        if (pieces.Count == 1) return Term(pieces[0], how);
        // Each word of such a phrase needs a place of its own; to give out the places costs the cube of the words.
        if (how.Slop > 0 && pieces.Count > QueryNearness.LongestChain)
            faults.Error("E010", _token, $"More than {QueryNearness.LongestChain} words stand in a phrase that may be in any order. Use fewer, or leave out the ~.");
        return new QueryPhrase([.. pieces.Select(piece => Term(piece, how))], how.Slop);
    }

    /// <summary>"a * b": any one word in the gap, or none.</summary>
    private QueryNode Gapped(QueryReading how)
    {
        faults.Warn("W120", _token, "A * alone in a phrase stands for one word or none, in this order.");
        QueryNode? whole = null;
        var run = new List<Piece>();
        var gap = 0;
        var gaps = 0;
        foreach (var piece in _pieces.Append(new Piece { Gap = true }))
        {
            if (!piece.Gap) { run.Add(piece); continue; }
            if (run.Count > 0)
            {
                var part = Possessive(run, how with { Slop = 0 });
                whole = whole is null ? part : new QueryNear(whole, part, gap, Ordered: true);
                run = [];
                gap = 0;
                if (++gaps > QueryNearness.LongestChain)
                {
                    faults.Error("E010", _token, $"More than {QueryNearness.LongestChain} gaps stand in one phrase. Use fewer.");
                    break;
                }
            }
            gap++;
        }
        return whole!;
    }

    private QueryNode Possessive(List<Piece> pieces, QueryReading how)
    {
        // "wendy s": a lone s after a word, and no second s after it; together they must still be a word.
        int Lone(int i) => i > 0 && pieces[i] is { Text: "s", Wild: false, Solo: false, Accent: false, Kind: TokenKind.Word } s && pieces[i - 1] is { Wild: false, Solo: false, Kind: TokenKind.Word, Text.Length: > 1 } owner
            && s.Capitals == owner.Capitals && Encoding.UTF8.GetByteCount(owner.Text) < LongestBytes && (i + 1 == pieces.Count || pieces[i + 1].Text != "s") ? 1 : 0;
        var lone = -1;
        var count = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Possessive && !pieces[i].Wild) count++;
            if (Lone(i) == 1) { count++; lone = i; }
        }
        if (count == 0) return Plain(pieces, how);
        var joined = new List<Piece>();
        var apart = new List<Piece>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (Lone(i) == 1 && (lone == i || count > 1))
            {
                joined[^1] = Join(joined[^1], piece);
                apart.Add(piece);
                continue;
            }
            joined.Add(piece);
            if (piece is { Possessive: true, Wild: false } && Halves(piece) is { } halves) apart.AddRange(halves);
            else apart.Add(piece);
        }
        if (count > 1 || apart.Count == joined.Count) return Plain(joined, how);
        return new QueryOr([Plain(joined, how), Plain(apart, how)]);
    }

    private static Piece Join(Piece owner, Piece s) => new() { Text = owner.Text + s.Text, Written = owner.Written + s.Written, Kind = TokenKind.Word, Capitals = owner.Capitals, Accent = owner.Accent };

    /// <summary>The two words that an apostrophe stands between, or null when they are not two plain words.</summary>
    private Piece[]? Halves(Piece piece)
    {
        if (piece.Halves is not var (left, right)) return null;
        _walk.Read(left + " " + right);
        if (_walk.Tokens.Length != 2 || _walk.Folded(_walk.Tokens[0]).SequenceEqual("s"u8)) return null;
        _capitals = piece.Capitals;
        var halves = new[] { Of(_walk.Tokens[0]), Of(_walk.Tokens[1]) };
        return halves[0].Kind is TokenKind.Word or TokenKind.Number && halves[1].Kind is TokenKind.Word or TokenKind.Number ? halves : null;
    }
}
