using System.Buffers;

namespace Heed.Language.Queries;

/// <summary>Cuts a query into tokens in one pass. Says what it cannot read and goes on.</summary>
internal sealed class QueryLexer(string query, QueryFaults faults)
{
    /// <summary>More words between two words than this is no nearness.</summary>
    public const int LongestDistance = 1000;

    private readonly List<QueryToken> _tokens = [];

    public List<QueryToken> Read()
    {
        var at = 0;
        while (at < query.Length)
        {
            var unit = query[at];
            if (IsSpace(unit)) at = Space(at);
            else if (IsComment(at)) at = ReadComment(at);
            else if (unit == '(') _tokens.Add(new(QueryTokenKind.Open, at, ++at, "("));
            else if (unit == ')') _tokens.Add(new(QueryTokenKind.Close, at, ++at, ")"));
            else if (IsQuote(unit)) at = ReadPhrase(at);
            else if (unit == '{') at = ReadExact(at);
            else if (unit == '}') faults.Error("E002", at, ++at, "This curly bracket has no opening one. Remove it, or add one before the words whose capitals matter.");
            else if (unit is '~' or '^' && FollowsGroup(at)) at = ReadSuffix(at);
            else if (FaceAt(at) is > 0 and var face) { _tokens.Add(new(QueryTokenKind.Phrase, at, at + face, query.Substring(at, face))); at += face; }
            else if (IsMinus(at)) _tokens.Add(new(QueryTokenKind.Not, at, ++at, "-"));
            else at = ReadPiece(at);
        }
        return _tokens;
    }

    private int Space(int at)
    {
        if (char.IsControl(query[at]) && !char.IsWhiteSpace(query[at])) faults.Warn("W124", at, at + 1, "An invisible character stands here. It is left out.");
        return at + 1;
    }

    private int ReadComment(int start)
    {
        var end = query.IndexOf(">>>", start + 3, StringComparison.Ordinal);
        if (end >= 0) return end + 3;
        faults.Error("E003", start, query.Length, "This comment is never closed. Add >>> where it ends.");
        return query.Length;
    }

    private int ReadPhrase(int start)
    {
        var end = start + 1;
        while (end < query.Length && !IsQuote(query[end])) end += query[end] == '\\' && end + 1 < query.Length ? 2 : 1;
        if (end >= query.Length)
        {
            faults.Error("E003", start, query.Length, "This quotation mark is never closed. Add a second one after the last word of the phrase.");
            return query.Length;
        }
        _tokens.Add(new(QueryTokenKind.Phrase, start, end + 1, query[(start + 1)..end]));
        return end + 1;
    }

    private int ReadExact(int start)
    {
        var end = query.IndexOf('}', start);
        if (end < 0)
        {
            faults.Error("E003", start, query.Length, "This curly bracket is never closed. Add } after the words whose capitals matter.");
            return query.Length;
        }
        _tokens.Add(new(QueryTokenKind.Exact, start, end + 1, query[(start + 1)..end]));
        return end + 1;
    }

    /// <summary>Whether a ~ or ^ here belongs to the phrase or group that ends right before it.</summary>
    private bool FollowsGroup(int at) =>
        _tokens.Count > 0 && _tokens[^1].End == at && _tokens[^1].Kind is QueryTokenKind.Phrase or QueryTokenKind.Exact or QueryTokenKind.Close or QueryTokenKind.Tilde;

    private int ReadSuffix(int start)
    {
        var end = start + 1;
        while (end < query.Length && (char.IsAsciiDigit(query[end]) || query[end] == '.')) end++;
        if (query[start] == '^')
        {
            faults.Warn("W125", start, end, "A weight (^) changes nothing here: a post matches or it does not. It is left out.");
            return end;
        }
        var number = query.AsSpan(start + 1, end - start - 1);
        var distance = -1;
        if (number.Length > 0 && (!int.TryParse(number, out distance) || distance > LongestDistance))
        {
            faults.Error("E011", start, end, $"After ~ write how many words may stand between: a whole number from 0 to {LongestDistance:N0}, as in \"lab results\"~5.");
            distance = 0;
        }
        _tokens.Add(new(QueryTokenKind.Tilde, start, end, query[start..end], distance));
        return end;
    }

    private int ReadPiece(int start)
    {
        var end = EndOfPiece(start);
        var piece = query[start..end];
        var bare = piece.AsSpan().Trim(Invisible);
        if (bare.IndexOfAny(InvisibleSet) >= 0 || bare.Length < piece.Length) faults.Warn("W124", start, end, "An invisible character stands here. Type the word again if it does not find what you expect.");
        if (bare.Length == 0) return end;
        switch (bare)
        {
            case "AND" or "&&": _tokens.Add(new(QueryTokenKind.And, start, end, "AND")); return end;
            case "OR" or "||": _tokens.Add(new(QueryTokenKind.Or, start, end, "OR")); return end;
            case "NOT" or "ANDNOT": _tokens.Add(new(QueryTokenKind.Not, start, end, "NOT")); return end;
            case "and" or "or" or "not" or "And" or "Or" or "Not":
                faults.Warn("W103", start, end, $"“{bare}” is read as a word to look for. Write {bare.ToString().ToUpperInvariant()} in capitals to join words.");
                break;
        }
        if (bare.StartsWith("near/", StringComparison.Ordinal) || bare.StartsWith("onear/", StringComparison.Ordinal))
            faults.Warn("W103", start, end, "“near” is read as a word to look for. Write NEAR in capitals to ask for words close together.");
        if (NearLength(bare) is > 0 and var operatorLength) { ReadNear(start, end, bare[operatorLength..], bare[0] == 'O'); return end; }
        var lead = bare[0] == '+' ? 1 : 0;
        var colon = bare.IndexOf(':');
        if (colon > lead && IsName(bare[lead..colon]) && !bare[colon..].StartsWith("://"))
        {
            colon = query.IndexOf(':', start);
            _tokens.Add(new(QueryTokenKind.Field, start, colon + 1, bare[lead..bare.IndexOf(':')].ToString()));
            return ReadValue(_tokens[^1].Text, colon + 1);
        }
        if (bare is "s" or "S" && _tokens.Count > 0 && _tokens[^1] is { Kind: QueryTokenKind.Word } owner && owner.End == start - 1 && owner.Text.AsSpan().IndexOfAny("*?~^\\") < 0
            && Letters.Kind(owner.Text[^1]) == LetterKind.Word)
        {
            _tokens[^1] = owner with { End = end, Text = owner.Text + "’" + bare.ToString() }; // wendy s is wendy's
            return end;
        }
        if (bare is "&" && _tokens.Count > 0 && _tokens[^1] is { Kind: QueryTokenKind.Word } first && first.End == start - 1 && NextWord(end) is > 0 and var last)
        {
            _tokens[^1] = first with { End = last, Text = $"{first.Text}&{query[(end + 1)..last]}" }; // Johnson & Johnson is a phrase
            return last;
        }
        _tokens.Add(new(QueryTokenKind.Word, start, end, piece));
        return end;
    }

    /// <summary>Where the plain word one space on ends, or 0.</summary>
    private int NextWord(int at)
    {
        if (at + 1 >= query.Length || !IsSpace(query[at]) || Letters.Kind(query[at + 1]) != LetterKind.Word) return 0;
        var end = EndOfPiece(at + 1);
        var word = query.AsSpan(at + 1, end - at - 1);
        return word is "AND" or "OR" or "NOT" or "ANDNOT" || NearLength(word) > 0 || word.IndexOfAny(':', '~') >= 0 ? 0 : end;
    }

    /// <summary>What follows "field:" right away is its value, whatever it looks like: state:OR is Oregon.</summary>
    private int ReadValue(string field, int at)
    {
        var from = at;
        while (from < query.Length && IsSpace(query[from])) from++;
        if (from == query.Length) return at;
        var unit = query[from];
        var kind = QueryFields.Find(field)?.Kind;
        if (unit == '[' || (unit == '{' && (kind is null || QueryFields.HoldsNumbers(kind.Value)))) return ReadRange(from);
        var compares = unit is '<' or '>' or '=' && !IsComment(from);
        if (from > at && !compares) return at;
        if (IsQuote(unit) || unit is '(' or ')' or '{' or '}' || IsComment(from)) return at;
        var end = EndOfPiece(from);
        if (compares && query.AsSpan(from, end - from).IndexOfAnyExcept("<>=") < 0)
        {
            var next = end;
            while (next < query.Length && IsSpace(query[next])) next++;
            end = EndOfPiece(next);
        }
        _tokens.Add(new(QueryTokenKind.Word, from, end, query[from..end]));
        return end;
    }

    private int ReadRange(int start)
    {
        var end = query.AsSpan(start + 1).IndexOfAny(']', '}');
        if (end < 0)
        {
            faults.Error("E003", start, query.Length, "This range is never closed. Write it as [1 TO 5].");
            return query.Length;
        }
        end += start + 2;
        _tokens.Add(new(QueryTokenKind.Range, start, end, query[start..end]));
        return end;
    }

    /// <summary>NEAR, NEAR/5, NEAR/5f, ONEAR and ONEAR/5: the length of the word before the slash, or 0.</summary>
    private static int NearLength(ReadOnlySpan<char> piece)
    {
        var length = piece.StartsWith("NEAR", StringComparison.Ordinal) ? 4 : piece.StartsWith("ONEAR", StringComparison.Ordinal) ? 5 : 0;
        return length > 0 && (piece.Length == length || piece[length] is '/' or '~') ? length : 0;
    }

    private void ReadNear(int start, int end, ReadOnlySpan<char> rest, bool ordered)
    {
        var distance = 4;
        if (rest.Length > 0)
        {
            rest = rest[1..];
            if (rest.Length > 0 && rest[^1] is 'f' or 'F') { ordered = true; rest = rest[..^1]; }
            if (rest.Length is 0 or > 6 || rest.IndexOfAnyExceptInRange('0', '9') >= 0 || !int.TryParse(rest, out distance) || distance > LongestDistance)
            {
                faults.Error("E011", start, end, $"After {(query[start] == 'O' ? "ONEAR" : "NEAR")}/ write how many words may stand between: a whole number from 0 to {LongestDistance:N0}, as in NEAR/5.");
                distance = 4;
            }
        }
        if (distance > 10) faults.Warn("W106", start, end, $"Up to {distance} words between is so far that the words may have nothing to do with each other. Ten or fewer is better.");
        _tokens.Add(new(QueryTokenKind.Near, start, end, query[start..end], distance, ordered));
    }

    private int EndOfPiece(int at)
    {
        while (at < query.Length && !IsSpace(query[at]) && query[at] is not ('(' or ')' or '{' or '}') && !IsQuote(query[at]) && !IsComment(at))
            at += query[at] == '\\' && at + 1 < query.Length ? 2 : 1;
        return Math.Min(at, query.Length);
    }

    /// <summary>A face that a bracket ends, such as :-) between spaces. Others are pieces like any word.</summary>
    private int FaceAt(int at)
    {
        if (query[at] is not (':' or ';' or '=') || (at > 0 && !IsSpace(query[at - 1]) && query[at - 1] != '(')) return 0;
        var mouth = at + 1;
        if (mouth < query.Length && query[mouth] is '-' or '\'') mouth++;
        if (mouth >= query.Length || query[mouth] is not ('(' or ')')) return 0;
        return mouth + 1 == query.Length || IsSpace(query[mouth + 1]) || query[mouth + 1] == ')' ? mouth + 1 - at : 0;
    }

    private bool IsMinus(int at) => query[at] is '-' or '!' or '−' && at + 1 < query.Length && !IsSpace(query[at + 1]) && query[at + 1] != ')';

    private bool IsComment(int at) => query[at] == '<' && at + 2 < query.Length && query[at + 1] == '<' && query[at + 2] == '<';

    internal static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > 40 || !(char.IsAsciiLetter(name[0]) || name[0] == '_')) return false;
        foreach (var unit in name) if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('_' or '.')) return false;
        return true;
    }

    internal static bool IsQuote(char unit) => unit is '"' or '“' or '”' or '„' or '«' or '»';

    internal static bool IsSpace(char unit) => char.IsWhiteSpace(unit) || char.IsControl(unit);

    // Zero-width spaces, direction marks, the byte order mark: pasted along, never meant. The joiners U+200C and U+200D have a meaning inside words.
    private const string Invisible = "\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\u00AD";
    private static readonly SearchValues<char> InvisibleSet = SearchValues.Create(Invisible);
}
