namespace Heed.Language.Queries;

internal enum QueryTokenKind { Word, Phrase, Field, Open, Close, And, Or, Not }

/// <param name="Text">The words of a word or phrase, or the name of a field, as typed.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, int Start, int End, string Text);

/// <summary>Cuts a query into tokens. Says what it cannot read and goes on.</summary>
internal sealed class QueryLexer(string query, List<QueryFault> faults)
{
    private readonly List<QueryToken> _tokens = [];

    public List<QueryToken> Read()
    {
        var at = 0;
        while (at < query.Length)
        {
            var unit = query[at];
            if (char.IsWhiteSpace(unit)) at++;
            else if (unit == '(') _tokens.Add(new(QueryTokenKind.Open, at, ++at, "("));
            else if (unit == ')') _tokens.Add(new(QueryTokenKind.Close, at, ++at, ")"));
            else if (IsQuote(unit)) at = ReadPhrase(at);
            else if (unit is '-' or '!' or '−' && at + 1 < query.Length && !char.IsWhiteSpace(query[at + 1])) _tokens.Add(new(QueryTokenKind.Not, at, ++at, "-"));
            else at = ReadPiece(at);
        }
        return _tokens;
    }

    private int ReadPhrase(int start)
    {
        var end = start + 1;
        while (end < query.Length && !IsQuote(query[end])) end++;
        if (end == query.Length)
        {
            Fault("E003", start, end, "This quotation mark is never closed. Add a second one after the last word of the phrase.");
            return end;
        }
        _tokens.Add(new(QueryTokenKind.Phrase, start, end + 1, query[(start + 1)..end]));
        end++;
        if (end < query.Length && query[end] == '~')
        {
            var from = end;
            while (end < query.Length && !char.IsWhiteSpace(query[end]) && query[end] is not ('(' or ')')) end++;
            Fault("E011", from, end, "Distance between words (~) cannot be searched yet. Use the exact phrase, or join the words with AND.");
        }
        return end;
    }

    private int ReadPiece(int start)
    {
        var end = start;
        while (end < query.Length && !char.IsWhiteSpace(query[end]) && query[end] is not ('(' or ')') && !IsQuote(query[end])) end++;
        var piece = query[start..end];
        switch (piece)
        {
            case "AND" or "&&": _tokens.Add(new(QueryTokenKind.And, start, end, piece)); return end;
            case "OR" or "||": _tokens.Add(new(QueryTokenKind.Or, start, end, piece)); return end;
            case "NOT": _tokens.Add(new(QueryTokenKind.Not, start, end, piece)); return end;
            case "and" or "or" or "not":
                Fault("W103", start, end, $"“{piece}” is read as a word. Write {piece.ToUpperInvariant()} in capitals to join words.", error: false);
                break;
        }
        if (piece.StartsWith("NEAR", StringComparison.Ordinal) || piece.StartsWith("ONEAR", StringComparison.Ordinal))
        {
            Fault("E011", start, end, "Distance between words (NEAR) cannot be searched yet. Use AND, or a phrase in quotation marks.");
            return end;
        }
        var colon = piece.IndexOf(':');
        if (colon > 0 && piece.AsSpan(0, colon).IndexOfAnyExceptInRange('A', 'z') < 0 && !piece.AsSpan(colon).StartsWith("://"))
        {
            _tokens.Add(new(QueryTokenKind.Field, start, start + colon + 1, piece[..colon]));
            return start + colon + 1;
        }
        if (piece.IndexOfAny(['{', '}']) >= 0) Fault("E011", start, end, "Searching by capital letters ({…}) is not possible yet. Leave out the curly brackets.");
        else if (piece[0] == '*') Fault("E005", start, end, "A word cannot start with *. Put at least two letters before it.");
        else if (piece.AsSpan(0, piece.Length - 1).Contains('*') || piece.Contains('?')) Fault("E011", start, end, "A * can stand only at the end of a word so far, and ? cannot be used yet.");
        else if (piece.Contains('~')) Fault("E011", start, end, "Near spellings (~) cannot be searched yet. List the spellings with OR.");
        _tokens.Add(new(QueryTokenKind.Word, start, end, piece.TrimStart('+')));
        return end;
    }

    private static bool IsQuote(char unit) => unit is '"' or '“' or '”' or '„' or '«' or '»';

    private void Fault(string code, int start, int end, string sentence, bool error = true) => faults.Add(new QueryFault(code, start, end, sentence, error));
}
