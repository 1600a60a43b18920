using System.Text;

namespace Heed.Language.Queries;

/// <summary>Writes a tree out again so that reading it gives the same tree. Every nearness, and every AND or OR inside another, stands in brackets.</summary>
public static class QueryPrinter
{
    private const int ShortLength = 160;

    /// <summary>The canonical form.</summary>
    public static string Print(QueryNode node)
    {
        var text = new StringBuilder();
        Write(node, text, int.MaxValue, everything: false);
        return text.ToString();
    }

    /// <summary>With brackets around every part, also where the order of reading would not need them.</summary>
    public static string Bracketed(QueryNode node)
    {
        var text = new StringBuilder();
        Write(node, text, int.MaxValue, everything: true);
        return text.ToString();
    }

    /// <summary>The beginning of the canonical form, for a sentence.</summary>
    public static string Short(QueryNode node)
    {
        var text = new StringBuilder();
        Write(node, text, ShortLength, everything: false);
        if (text.Length <= ShortLength) return text.ToString();
        var cut = char.IsHighSurrogate(text[ShortLength - 1]) ? ShortLength - 1 : ShortLength;
        return text.ToString(0, cut) + " …";
    }

    private static void Write(QueryNode node, StringBuilder text, int limit, bool everything)
    {
        if (text.Length > limit) return;
        switch (node)
        {
            case QueryAnd and: Join(and.Parts, " AND ", text, limit, everything); break;
            case QueryOr or: Join(or.Parts, " OR ", text, limit, everything); break;
            case QueryNot not: text.Append("NOT "); Inside(not.Part, text, limit, everything); break;
            case QueryNear near:
                Inside(near.Left, text, limit, everything);
                text.Append(near.Ordered ? " ONEAR/" : " NEAR/").Append(near.Distance).Append(' ');
                Inside(near.Right, text, limit, everything);
                break;
            case QueryTerm term: text.Append(Zone(term.Zone)); Word(term, text); break;
            case QueryPhrase phrase: Phrase(phrase, text); break;
            case QueryAuthor author: text.Append("author:"); Value(author.Name, author.Prefix, text, marks: false); break;
            case QueryLanguage language: text.Append("lang:"); Value(language.Code, false, text, marks: false); break;
            case QueryText value:
                text.Append(QueryFields.NameOf(value.Field)).Append(':');
                Value(value.Value, value.Prefix, text, marks: !value.Wild && value.Field is not (QueryField.Url or QueryField.Links or QueryField.Site), wild: value.Wild);
                break;
            case QueryRange range: text.Append(QueryFields.NameOf(range.Field)).Append(':').Append(QueryBounds.Range(range, range.Field == QueryField.Published)); break;
            case QueryWithin within: text.Append("within:").Append(QueryBounds.Span(within.Span)); break;
            case QueryPlace place:
                text.Append("near:\"").Append(QueryBounds.Number(place.Latitude)).Append(',').Append(QueryBounds.Number(place.Longitude)).Append(',').Append(QueryBounds.Number(place.Kilometres)).Append("km\"");
                break;
            default: throw new InvalidOperationException("A query node of an unknown kind.");
        }
    }

    private static void Join(IReadOnlyList<QueryNode> parts, string between, StringBuilder text, int limit, bool everything)
    {
        for (var i = 0; i < parts.Count && text.Length <= limit; i++)
        {
            if (i > 0) text.Append(between);
            if (parts[i] is QueryNot && !everything) Write(parts[i], text, limit, everything);
            else Inside(parts[i], text, limit, everything);
        }
    }

    private static void Inside(QueryNode node, StringBuilder text, int limit, bool everything)
    {
        var brackets = node is QueryAnd or QueryOr or QueryNear or QueryNot;
        if (brackets) text.Append('(');
        Write(node, text, limit, everything);
        if (brackets) text.Append(')');
    }

    internal static string Zone(TextZone zone) => zone switch { TextZone.Text => "", TextZone.Title => "title:", TextZone.Lead => "ingress:" };

    private static void Phrase(QueryPhrase phrase, StringBuilder text)
    {
        text.Append(phrase.Words.Count > 0 ? Zone(phrase.Words[0].Zone) : "");
        var capitals = phrase.Words.All(word => word.Form == TermForm.CaseSensitive);
        text.Append(capitals ? '{' : '"');
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            if (i > 0) text.Append(' ');
            var braces = !capitals && phrase.Words[i].Form == TermForm.CaseSensitive;
            if (braces) text.Append('{');
            Escaped(Written(phrase.Words[i]), text, stars: phrase.Words[i].Wild);
            if (phrase.Words[i].Prefix) text.Append('*');
            if (braces) text.Append('}');
        }
        text.Append(capitals ? '}' : '"');
        if (phrase.Slop > 0) text.Append('~').Append(phrase.Slop);
    }

    private static void Word(QueryTerm term, StringBuilder text)
    {
        var written = Written(term);
        var capitals = term.Form == TermForm.CaseSensitive;
        var quotes = !capitals && !IsBare(written, term.Wild);
        text.Append(capitals ? "{" : quotes ? "\"" : "");
        if (quotes) Escaped(written, text, term.Wild);
        else text.Append(written);
        if (term.Prefix) text.Append('*');
        text.Append(capitals ? "}" : quotes ? "\"" : "");
        if (term.Fuzzy > 0) text.Append('~').Append(term.Fuzzy);
    }

    /// <summary>The word as it must be typed: its sigil, and its accents or capitals where they count.</summary>
    internal static string Written(QueryTerm term) =>
        term.Form == TermForm.Folded ? term.Text : term.Text.Length > 0 && term.Text[0] is '#' or '@' ? term.Text[0] + term.Exact : term.Exact;

    private static bool IsBare(string word, bool wild)
    {
        if (word is "and" or "or" or "not") return false;
        for (var i = 0; i < word.Length; i++)
        {
            var unit = word[i];
            if (wild && unit is '*' or '?') continue;
            if (i == 0 && unit is '#' or '@' && word.Length > 1) continue;
            if (i > 0 && word[0] == '@' && unit is '.' or '-') continue;
            if (Letters.Kind(unit) is LetterKind.Word or LetterKind.Solo or LetterKind.Symbol or LetterKind.Mark || char.IsSurrogate(unit)) continue;
            return false;
        }
        return word.Length > 0;
    }

    private static void Escaped(string word, StringBuilder text, bool stars)
    {
        foreach (var unit in word)
        {
            if (QueryLexer.IsQuote(unit) || unit is '\\' or '{' or '}' || (!stars && unit is '*' or '?')) text.Append('\\');
            text.Append(unit);
        }
    }

    private static void Value(string value, bool prefix, StringBuilder text, bool marks, bool wild = false)
    {
        var bare = value.Length > 0 && value.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or '-' or '/' or '@' or '+' or '%' or '=' or '&' or '#' or ':' || (wild && unit is '*' or '?')) && value[0] is not '=';
        if (!bare) text.Append('"');
        foreach (var unit in value)
        {
            if (!bare && (QueryLexer.IsQuote(unit) || unit == '\\' || (marks && unit == '?') || (!wild && unit == '*'))) text.Append('\\');
            text.Append(unit);
        }
        if (prefix) text.Append('*');
        if (!bare) text.Append('"');
    }
}
