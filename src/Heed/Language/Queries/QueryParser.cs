namespace Heed.Language.Queries;

/// <summary>How strictly a query is read. Strict is what Brandwatch accepts: mixed AND and OR, or NEAR beside them, need brackets.</summary>
public enum QueryMode { Plain, Strict }

/// <summary>
/// Reads a listening query. NOT binds before NEAR, NEAR before AND, AND before OR; words side by side mean AND. Never throws: what is wrong is
/// said with a code, a place and a sentence. Limits: 200,000 characters, brackets 64 deep, chains of 24 NEARs.
/// </summary>
public sealed class QueryParser
{
    public const int MaximumLength = 200_000, MaximumDepth = 64;

    private readonly string _query;
    private readonly QueryFaults _faults;
    private readonly QueryWords _words;
    private readonly QueryValues _values;
    private readonly QueryNearness _nearness;
    private readonly List<QueryToken> _tokens;
    private int _at;

    private QueryParser(string query, QueryMode mode)
    {
        _query = query;
        _faults = new QueryFaults(mode == QueryMode.Strict);
        (_words, _values, _nearness) = (new QueryWords(_faults), new QueryValues(_faults), new QueryNearness(_faults));
        _tokens = new QueryLexer(query, _faults).Read();
    }

    public static ParsedQuery Parse(string query) => Parse(query, QueryMode.Plain);

    public static ParsedQuery Parse(string query, QueryMode mode)
    {
        if (query.Length > MaximumLength)
            return new ParsedQuery(query, null, [new QueryFault("E009", MaximumLength, query.Length, $"This query is longer than {MaximumLength:N0} characters. Split it into several topics.", true)]);
        if (string.IsNullOrWhiteSpace(query))
            return new ParsedQuery(query, null, [new QueryFault("E001", 0, query.Length, "The query is empty. Type the words to listen for.", true)]);
        var parser = new QueryParser(query, mode);
        var root = parser.Whole();
        return new ParsedQuery(query, root, parser._faults.InOrder());
    }

    private QueryNode? Whole()
    {
        CheckDepth();
        if (_faults.Failed) return null;
        if (_tokens.Count == 0)
        {
            _faults.Error("E001", 0, _query.Length, "The query is empty. Type the words to listen for.");
            return null;
        }
        var root = Or(null);
        if (root is not null && _at < _tokens.Count)
            _faults.Error("E002", _tokens[_at], "This closing bracket has no opening bracket. Remove it, or add one before.");
        if (root is null || _faults.Failed) return null;
        if (root is QueryNothing)
            _faults.Error("E012", 0, _query.Length, $"{QueryFaults.Said(_query.Trim())} holds no letter, digit or emoji to look for, and no field that Heed has. Add a word.");
        else if (!QueryTree.Positive(root))
            _faults.Error("E007", 0, _query.Length, "This query only says what to leave out, so it would match almost everything. Add what to listen for.");
        else if (QueryPlanner.AskedAlways(root))
            _faults.Warn("W105", 0, _query.Length, "No word, author or site leads to everything this query finds, so every post must be looked at. Add a word if you can.");
        return root;
    }

    // Recursion is bounded before it starts, so that ten thousand brackets are an answer and not a crash.
    private void CheckDepth()
    {
        var depth = 0;
        foreach (var token in _tokens)
        {
            if (token.Kind == QueryTokenKind.Open) depth++;
            if (token.Kind == QueryTokenKind.Close) depth--;
            if (depth <= MaximumDepth) continue;
            _faults.Error("E010", token, $"Brackets are nested more than {MaximumDepth} deep here. Use fewer levels.");
            return;
        }
    }

    private QueryNode? Or(QueryFieldName? field)
    {
        var parts = new List<QueryNode>();
        var from = _at;
        bool mixed = false, near = false;
        while (true)
        {
            var part = And(field, out var joined, out var nearJoined);
            if (part is null) return null;
            mixed |= joined;
            near |= nearJoined;
            parts.Add(part);
            if (Peek() != QueryTokenKind.Or) break;
            _at++;
        }
        if (parts.Count == 1) return parts[0];
        var all = QueryTree.Or(parts);
        if ((mixed || near) && all is not QueryNothing)
        {
            var (start, end) = (_tokens[from].Start, _tokens[_at - 1].End);
            var reading = QueryPrinter.Short(all);
            if (mixed) _faults.Hold("W102", "E019", start, end, $"AND and OR stand side by side. AND is read first: {reading}. Set brackets to say what you mean.");
            else _faults.Hold("W114", "E020", start, end, $"NEAR and OR stand side by side. NEAR is read first: {reading}. Set brackets to say what you mean.");
        }
        return all;
    }

    private QueryNode? And(QueryFieldName? field, out bool joined, out bool nearJoined)
    {
        var parts = new List<QueryNode>();
        var said = false;
        var from = _at;
        (joined, nearJoined) = (false, false);
        while (true)
        {
            var part = Not(field, out var near);
            if (part is null) return null;
            nearJoined |= near;
            parts.Add(part);
            var next = Peek();
            if (next == QueryTokenKind.And) { _at++; continue; }
            if (next is null or QueryTokenKind.Or or QueryTokenKind.Close) break;
            if (next is QueryTokenKind.Near or QueryTokenKind.Tilde) { Misplaced(_tokens[_at]); return null; }
            if (next != QueryTokenKind.Not && !said)
            {
                said = true;
                _faults.Warn("W101", _tokens[_at], "Words side by side must all be there, as if AND stood between them. For an exact phrase use quotation marks.");
            }
        }
        if (parts.Count == 1) return parts[0];
        joined = true;
        var all = QueryTree.And(parts);
        if (nearJoined && all is not QueryNothing) _faults.Hold("W114", "E020", _tokens[from].Start, _tokens[_at - 1].End, $"NEAR and AND stand side by side. NEAR is read first: {QueryPrinter.Short(all)}. Set brackets to say what you mean.");
        return all;
    }

    private QueryNode? Not(QueryFieldName? field, out bool near)
    {
        var negative = false;
        var first = _at;
        for (; Peek() == QueryTokenKind.Not; _at++) negative = !negative;
        var part = Near(field, out near);
        if (part is null || first == _at) return part;
        if (near && first < _at && _tokens[first].Kind == QueryTokenKind.Not)
            _faults.Warn("W123", _tokens[first], "NOT leaves out the words near each other, not the first of them alone. Set brackets to say what you mean.");
        return negative ? QueryTree.Not(part) : part;
    }

    private QueryNode? Near(QueryFieldName? field, out bool joined)
    {
        joined = false;
        var from = _at;
        var left = Unary(field);
        for (var links = 0; left is not null && Peek() == QueryTokenKind.Near; links++)
        {
            joined = true;
            var near = _tokens[_at++];
            var negative = Peek() == QueryTokenKind.Not;
            if (negative)
            {
                _faults.Error("E015", near, "NOT cannot stand inside NEAR: a word that is absent is nowhere near. Put NOT after it, as in (a NEAR/5 b) NOT c.");
                return null;
            }
            var right = Unary(field);
            if (right is null) return null;
            if (links + 1 >= QueryNearness.LongestChain)
            {
                _faults.Error("E010", near, $"More than {QueryNearness.LongestChain} words are joined by NEAR here. Use fewer.");
                return null;
            }
            left = _nearness.Join(left, right, near);
            if (links == 1 && left is not null and not QueryNothing)
                _faults.Hold("W113", "E020", _tokens[from].Start, _tokens[_at - 1].End, $"Several NEARs in a row are read from the left: {QueryPrinter.Short(left)}. Set brackets to say what you mean.");
        }
        return left;
    }

    private QueryNode? Unary(QueryFieldName? field)
    {
        if (_at >= _tokens.Count)
        {
            var last = _tokens[^1];
            if (last.Kind == QueryTokenKind.Open) _faults.Error("E002", last, "This bracket is never closed. Add a closing bracket.");
            else _faults.Error("E006", last, $"Something must follow {QueryFaults.Said(last.Text)}. Add a word after it, or remove it.");
            return null;
        }
        var token = _tokens[_at++];
        var unknown = false;
        while (token.Kind == QueryTokenKind.Field)
        {
            if (Peek() is not (QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Exact or QueryTokenKind.Range or QueryTokenKind.Open or QueryTokenKind.Field))
            {
                _faults.Error("E006", token, $"Something must follow {QueryFaults.Said(token.Text + ":")}, without a space.");
                return null;
            }
            field = Known(token, ref unknown);
            token = _tokens[_at++];
        }
        switch (token.Kind)
        {
            case QueryTokenKind.Open: return Group(token, field);
            case QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Exact or QueryTokenKind.Range: return Leaf(token, field);
            default: Misplaced(token); return null;
        }
    }

    private QueryFieldName Known(QueryToken token, ref bool unknown)
    {
        var known = QueryFields.Find(token.Text);
        if (known is null)
        {
            if (!unknown) _faults.Error("E008", token, QueryFields.Unknown(token.Text));
            unknown = true;
        }
        else if (known.Kind == QueryFieldKind.Foreign)
            _faults.Hold("W112", "E008", token.Start, token.End, $"“{known.Name}:” is a field of another tool. No post tells Heed about it, so the query runs without this part.");
        return known ?? new QueryFieldName(token.Text, QueryFieldKind.Foreign);
    }

    private QueryNode? Group(QueryToken open, QueryFieldName? field)
    {
        if (Peek() == QueryTokenKind.Close)
        {
            _faults.Error("E004", open.Start, _tokens[_at].End, "These brackets are empty. Put words between them, or remove them.");
            return null;
        }
        var inside = Or(field);
        if (inside is null) return null;
        if (Peek() != QueryTokenKind.Close)
        {
            _faults.Error("E002", open, "This bracket is never closed. Add a closing bracket.");
            return null;
        }
        _at++;
        return Peek() == QueryTokenKind.Tilde ? _nearness.Group(inside, _tokens[_at++]) : inside;
    }

    private QueryNode Leaf(QueryToken token, QueryFieldName? field)
    {
        var tilde = token.Kind is QueryTokenKind.Phrase or QueryTokenKind.Exact && Peek() == QueryTokenKind.Tilde ? _tokens[_at++] : default(QueryToken?);
        if (field is null || field.Kind is QueryFieldKind.Words or QueryFieldKind.Hashtag or QueryFieldKind.Handle) return QueryLeaf.Read(token, tilde, field, _words, _faults);
        return _values.Read(field, token);
    }

    private void Misplaced(QueryToken token)
    {
        if (token.Kind == QueryTokenKind.Close) _faults.Error("E002", token, "This closing bracket stands where a word should be. Remove it, or add a word before it.");
        else if (token.Kind == QueryTokenKind.Tilde) _faults.Error("E011", token, "A distance (~) belongs right after a phrase in quotation marks or after a group in brackets.");
        else _faults.Error("E006", token, $"A word is missing before {QueryFaults.Said(token.Text)}. Add one, or remove {QueryFaults.Said(token.Text)}.");
    }

    private QueryTokenKind? Peek() => _at < _tokens.Count ? _tokens[_at].Kind : null;
}
