using System.Text;

namespace Heed.Language.Queries.Import;

internal enum ImportKind { Operand, Open, Close, And, Or, Not, Near, Suffix, Field }

/// <summary>A piece of the translated query and the place it came from. A field goes before a bracket; a suffix hangs on what stands before it.</summary>
internal readonly record struct ImportPiece(ImportKind Kind, int Start, int End, string Text)
{
    public bool EndsOperand => Kind is ImportKind.Operand or ImportKind.Close or ImportKind.Suffix;
    public bool StartsOperand => Kind is ImportKind.Operand or ImportKind.Open or ImportKind.Field;

    public static string Write(IReadOnlyList<ImportPiece> pieces)
    {
        var text = new StringBuilder();
        var glued = true;
        foreach (var piece in pieces)
        {
            if (!glued && piece.Kind is not (ImportKind.Close or ImportKind.Suffix)) text.Append(' ');
            text.Append(piece.Text);
            glued = piece.Kind is ImportKind.Open or ImportKind.Field || piece.Text == "-";
        }
        return text.ToString();
    }
}

/// <summary>Turns tokens into pieces of our language, one dialect's habits at a time.</summary>
internal sealed class ImportPieces(QueryDialect dialect, string source, List<QueryChange> changes)
{
    private readonly List<ImportPiece> _pieces = [];

    public List<ImportPiece> Of(List<QueryToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var next = i + 1 < tokens.Count ? tokens[i + 1] : default(QueryToken?);
            switch (token.Kind)
            {
                case QueryTokenKind.Field:
                    if (next is { Kind: QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Exact or QueryTokenKind.Range } value)
                    {
                        var plus = source[token.Start] == '+';
                        if (plus && dialect == QueryDialect.Lucene) Add(ImportKind.And, token, "+");
                        Add(ImportKind.Operand, token with { End = value.End }, ImportFields.Rewrite(dialect, token, value, source[value.Start..value.End], changes));
                        i++;
                    }
                    else Add(ImportKind.Field, token, ImportFields.Name(dialect, token, changes) + ":");
                    break;
                case QueryTokenKind.Open: Add(ImportKind.Open, token, "("); break;
                case QueryTokenKind.Close: Add(ImportKind.Close, token, ")"); break;
                case QueryTokenKind.And: Add(ImportKind.And, token, "AND"); break;
                case QueryTokenKind.Or: Add(ImportKind.Or, token, "OR"); break;
                case QueryTokenKind.Not: Add(ImportKind.Not, token, "NOT"); break;
                case QueryTokenKind.Near: Add(ImportKind.Near, token, source[token.Start..token.End]); break;
                case QueryTokenKind.Tilde: Tilde(token); break;
                case QueryTokenKind.Word: Word(token, next); break;
                default: Add(ImportKind.Operand, token, source[token.Start..token.End]); break;
            }
        }
        return _pieces;
    }

    private void Tilde(QueryToken token)
    {
        if (dialect is QueryDialect.Lucene && token.Number > 0)
            changes.Add(new(token.Start, token.End, $"~{token.Number} now means at most {token.Number} other words between, in any order.", "Lucene counts moves: words that stand in the other order cost it two."));
        if (dialect is QueryDialect.Talkwalker && token.Number > 0)
            changes.Add(new(token.Start, token.End, $"~{token.Number} now means at most {token.Number} other words between, in any order.", "Talkwalker counts the jumps it takes to set the words side by side."));
        Add(ImportKind.Suffix, token, source[token.Start..token.End]);
    }

    private void Word(QueryToken token, QueryToken? next)
    {
        var text = source[token.Start..token.End];
        if (text.LastIndexOf('^') is > 0 and var weight && text[weight - 1] != '\\' && text.AsSpan(weight + 1).IndexOfAnyExcept("0123456789.") < 0)
        {
            changes.Add(new(token.Start + weight, token.End, "The weight (^) is left out.", "A post matches or it does not; it has no rank."));
            text = text[..weight];
        }
        if (text == "+" && next?.Start == token.End && dialect == QueryDialect.Lucene) { Add(ImportKind.And, token, "+"); return; }
        if (dialect == QueryDialect.Meltwater && Lower(text) is { } said)
        {
            changes.Add(new(token.Start, token.End, $"“{text}” is written {said.Text}.", "Meltwater reads it as an operator in small letters too; here operators are capitals."));
            Add(said.Kind, token, said.Text);
            return;
        }
        if (dialect == QueryDialect.Talkwalker && text is "SENTENCE" or "OSENTENCE")
        {
            var near = text[0] == 'O' ? "ONEAR/15" : "NEAR/15";
            changes.Add(new(token.Start, token.End, $"{text} is written {near}.", "Heed does not look for the ends of sentences. A sentence is about fifteen words."));
            Add(ImportKind.Near, token, near);
            return;
        }
        if (text.Length > 1 && text[0] == '+')
        {
            if (dialect == QueryDialect.Lucene) { Add(ImportKind.And, token with { End = token.Start + 1 }, "+"); Add(ImportKind.Operand, token with { Start = token.Start + 1 }, text[1..]); return; }
            if (dialect == QueryDialect.Talkwalker)
            {
                changes.Add(new(token.Start, token.End, $"{QueryFaults.Said(text)} is written in curly brackets.", "The plus asks Talkwalker for exactly this spelling; here {…} asks for exactly these capitals."));
                Add(ImportKind.Operand, token, "{" + text.Trim('+') + "}");
                return;
            }
        }
        if (text.Length > 1 && text[0] == '$' && dialect == QueryDialect.X)
        {
            changes.Add(new(token.Start, token.End, "The $ is left out.", "Heed does not look for the sign, only for the letters after it."));
            text = text[1..];
        }
        if (dialect == QueryDialect.Brandwatch && text.Contains('~'))
            changes.Add(new(token.Start, token.End, "A ~ after one word forgives wrong letters, two at most.", "It is no distance: for that, put the words in quotation marks."));
        if (dialect == QueryDialect.Lucene && text.Length > 2 && text[0] == '/' && text[^1] == '/')
            changes.Add(new(token.Start, token.End, "The regular expression is read as plain words.", "Heed has no regular expressions. Use * and ?, or list the words with OR."));
        if (dialect == QueryDialect.Lucene && text is "*")
            changes.Add(new(token.Start, token.End, "A lone * cannot run.", "It would match every post. Say what to listen for."));
        Add(ImportKind.Operand, token, text);
    }

    private static (ImportKind Kind, string Text)? Lower(string text) => text switch
    {
        "and" or "And" => (ImportKind.And, "AND"),
        "or" or "Or" => (ImportKind.Or, "OR"),
        "not" or "Not" => (ImportKind.Not, "NOT"),
        "near" or "Near" => (ImportKind.Near, "NEAR"),
        _ when text.StartsWith("near/", StringComparison.Ordinal) || text.StartsWith("onear/", StringComparison.Ordinal) => (ImportKind.Near, text.ToUpperInvariant().TrimEnd('F')),
        _ => null,
    };

    private void Add(ImportKind kind, QueryToken token, string text) => _pieces.Add(new ImportPiece(kind, token.Start, token.End, text));
}
