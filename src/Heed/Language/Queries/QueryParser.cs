namespace Heed.Language.Queries;

/// <summary>
/// Reads a listening query. NOT binds before AND, AND before OR; words side by side mean AND. Never throws: what is wrong is
/// said with a code, a place and a sentence. Limits: 20,000 characters, brackets 64 deep, 500 words.
/// </summary>
public sealed class QueryParser
{
    public const int MaximumLength = 20_000, MaximumDepth = 64, MaximumWords = 500;

    private static readonly Dictionary<string, string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["lang"] = "lang", ["language"] = "lang", ["author"] = "author", ["from"] = "author", ["hashtag"] = "hashtag", ["tags"] = "hashtag",
        ["mention"] = "mention", ["text"] = "text", ["message"] = "text", ["content"] = "text", ["body"] = "text",
    };

    private readonly string _query;
    private readonly List<QueryFault> _faults = [];
    private readonly List<QueryToken> _tokens;
    private int _at, _words;

    private QueryParser(string query) => (_query, _tokens) = (query, new QueryLexer(query, _faults).Read());

    public static ParsedQuery Parse(string query)
    {
        if (query.Length > MaximumLength)
            return new ParsedQuery(query, null, [new QueryFault("E009", MaximumLength, query.Length, $"This query is longer than {MaximumLength:N0} characters. Split it into several topics.", true)]);
        if (string.IsNullOrWhiteSpace(query))
            return new ParsedQuery(query, null, [new QueryFault("E001", 0, query.Length, "The query is empty. Type the words to listen for.", true)]);
        var parser = new QueryParser(query);
        var root = parser.Whole();
        return new ParsedQuery(query, root, [.. parser._faults.OrderBy(fault => fault.Start).ThenBy(fault => fault.Code, StringComparer.Ordinal)]);
    }

    private QueryNode? Whole()
    {
        CheckDepth();
        if (_faults.Exists(fault => fault.Error)) return null;
        var root = Or("text");
        if (_at < _tokens.Count && !_faults.Exists(fault => fault.Error))
            Fault("E002", _tokens[_at], "This closing bracket has no opening bracket. Remove it, or add one before.");
        if (_words > MaximumWords) _faults.Add(new QueryFault("E009", 0, _query.Length, $"This query holds more than {MaximumWords} words. Split it into several topics.", true));
        if (root is not null && !_faults.Exists(fault => fault.Error))
        {
            if (!Positive(root))
                _faults.Add(new QueryFault("E007", 0, _query.Length, "This query only says what to leave out, so it would match almost everything. Add what to listen for.", true));
            else if (!Anchored(root))
                _faults.Add(new QueryFault("W105", 0, _query.Length, "This query names no word, so every post must be looked at. Add a word if you can.", false));
        }
        return root;
    }

    // Recursion is bounded before it starts, so that ten thousand brackets are an answer and not a crash.
    private void CheckDepth()
    {
        var depth = 0;
        var run = 0;
        foreach (var token in _tokens)
        {
            if (token.Kind == QueryTokenKind.Open) depth++;
            if (token.Kind == QueryTokenKind.Close) depth--;
            run = token.Kind == QueryTokenKind.Not ? run + 1 : 0;
            if (depth <= MaximumDepth && run <= MaximumDepth) continue;
            Fault("E010", token, $"Brackets or NOTs are nested more than {MaximumDepth} deep here. Use fewer levels.");
            return;
        }
    }

    private QueryNode? Or(string field)
    {
        var parts = new List<QueryNode>();
        int from = _at;
        var mixed = false;
        while (true)
        {
            var before = _at;
            var part = And(field);
            if (part is null) return null;
            mixed |= part is QueryAnd && _tokens[before].Kind != QueryTokenKind.Open;
            parts.Add(part);
            if (Peek() != QueryTokenKind.Or) break;
            _at++;
        }
        if (parts.Count == 1) return parts[0];
        if (mixed)
            _faults.Add(new QueryFault("W102", _tokens[from].Start, _tokens[_at - 1].End, $"AND and OR stand side by side. AND is read first: {QueryPrinter.Print(new QueryOr(parts))}", false));
        return new QueryOr(parts);
    }

    private QueryNode? And(string field)
    {
        var parts = new List<QueryNode>();
        var said = false;
        while (true)
        {
            var part = Not(field);
            if (part is null) return null;
            parts.Add(part);
            var next = Peek();
            if (next == QueryTokenKind.And) { _at++; continue; }
            if (next is null or QueryTokenKind.Or or QueryTokenKind.Close) break;
            if (next != QueryTokenKind.Not && !said)
            {
                said = true;
                Fault("W101", _tokens[_at], "Words side by side must all be there, as if AND stood between them. For an exact phrase use quotation marks.", error: false);
            }
        }
        return parts.Count == 1 ? parts[0] : new QueryAnd([.. parts.SelectMany(part => part is QueryAnd and ? and.Parts : [part])]);
    }

    private QueryNode? Not(string field)
    {
        if (Peek() != QueryTokenKind.Not) return Unary(field);
        _at++;
        var part = Not(field);
        return part switch { null => null, QueryNot inner => inner.Part, _ => new QueryNot(part) };
    }

    private QueryNode? Unary(string field)
    {
        if (_at >= _tokens.Count)
        {
            if (_tokens.Count == 0) return null;
            var last = _tokens[^1];
            Fault("E006", last, last.Kind == QueryTokenKind.Open ? "This bracket is never closed. Add a closing bracket." : $"Something must follow “{last.Text}”. Add a word after it, or remove it.");
            return null;
        }
        var token = _tokens[_at++];
        switch (token.Kind)
        {
            case QueryTokenKind.Open:
                if (Peek() == QueryTokenKind.Close) { Fault("E004", token, "These brackets are empty. Put words between them, or remove them."); return null; }
                var inside = Or(field);
                if (inside is null) return null;
                if (Peek() != QueryTokenKind.Close) { Fault("E002", token, "This bracket is never closed. Add a closing bracket."); return null; }
                _at++;
                return inside;
            case QueryTokenKind.Field:
                if (Fields.TryGetValue(token.Text, out var known))
                {
                    if (Peek() is QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Open) return Unary(known);
                    Fault("E006", token, $"Something must follow “{token.Text}:”, without a space.");
                    return null;
                }
                Fault("E008", token, UnknownField(token.Text));
                return null;
            case QueryTokenKind.Word: return Leaf(token, field, phrase: false);
            case QueryTokenKind.Phrase: return Leaf(token, field, phrase: true);
            default:
                Fault(token.Kind == QueryTokenKind.Close ? "E002" : "E006", token,
                    token.Kind == QueryTokenKind.Close ? "This closing bracket stands where a word should be. Remove it, or add a word before it." : $"A word is missing before “{token.Text}”. Add one, or remove {token.Text}.");
                return null;
        }
    }

    private QueryNode? Leaf(QueryToken token, string field, bool phrase)
    {
        _words++;
        var prefix = token.Text.EndsWith('*');
        if (field == "lang") return new QueryLanguage(Letters.Fold(token.Text.Trim()));
        if (field == "author") return new QueryAuthor(Letters.Fold(token.Text.Trim().TrimStart('@').TrimEnd('*')), prefix);
        var text = field switch { "hashtag" => "#" + token.Text.TrimStart('#'), "mention" => "@" + token.Text.TrimStart('@'), _ => token.Text };
        var terms = Terms(text);
        if (terms.Count == 0)
        {
            Fault("E012", token, $"“{token.Text}” holds no letter, digit or emoji, so there is nothing to look for.");
            return null;
        }
        if (terms.Find(term => term.Prefix && term.Text.TrimStart('#', '@').Length < 2) is { } shortest)
        {
            if (shortest.Text.Length == 0) return null;
            Fault("W104", token, $"“{shortest.Text}*” matches every word with that first letter. Two letters or more are better.", error: false);
        }
        _ = phrase;
        return terms.Count == 1 ? terms[0] : new QueryPhrase(terms);
    }

    private static List<QueryTerm> Terms(string text)
    {
        var terms = new List<QueryTerm>();
        var reader = new TokenReader(text, stackalloc char[TokenReader.ScratchLength]);
        while (reader.MoveNext())
            terms.Add(new QueryTerm(new string(reader.Sigil == '\0' ? reader.Word : reader.Tag), reader.End < text.Length && text[reader.End] == '*'));
        return terms;
    }

    /// <summary>Whether something must be present for the query to match.</summary>
    private static bool Positive(QueryNode node) => node switch
    {
        QueryNot => false,
        QueryAnd and => and.Parts.Any(Positive),
        QueryOr or => or.Parts.All(Positive),
        _ => true,
    };

    /// <summary>Whether a word (not only a language or an author) must be present.</summary>
    private static bool Anchored(QueryNode node) => node switch
    {
        QueryNot or QueryLanguage or QueryAuthor => false,
        QueryAnd and => and.Parts.Any(Anchored),
        QueryOr or => or.Parts.All(Anchored),
        _ => true,
    };

    private static string UnknownField(string name)
    {
        var near = Fields.Keys.FirstOrDefault(known => known.StartsWith(name[..1], StringComparison.OrdinalIgnoreCase));
        var known = "The fields are lang:, author:, hashtag: and mention:.";
        return near is null ? $"“{name}:” is not a field this search knows. {known}" : $"“{name}:” is not a field this search knows. Did you mean “{near}:”? {known}";
    }

    private QueryTokenKind? Peek() => _at < _tokens.Count ? _tokens[_at].Kind : null;

    private void Fault(string code, QueryToken token, string sentence, bool error = true) => _faults.Add(new QueryFault(code, token.Start, token.End, sentence, error));
}
