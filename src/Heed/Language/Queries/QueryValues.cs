using System.Text;

namespace Heed.Language.Queries;

/// <summary>Turns what follows "field:" into a node, for every field that does not hold words of the post.</summary>
internal sealed class QueryValues(QueryFaults faults)
{
    private const int LongestValue = 1000;

    /// <summary>The node; <see cref="QueryNothing"/> where the value cannot be used, which is said.</summary>
    public QueryNode Read(QueryFieldName field, QueryToken token)
    {
        var quoted = token.Kind == QueryTokenKind.Phrase;
        var raw = token.Text;
        if (raw.Length > LongestValue)
        {
            faults.Error("E017", token, $"A value of more than {LongestValue:N0} characters is too long for {field.Name}:. Shorten it.");
            return QueryNothing.Here;
        }
        if (token.Kind == QueryTokenKind.Exact) raw = raw.Trim();
        return field.Kind switch
        {
            QueryFieldKind.Number => Numbers(field, token, times: false),
            QueryFieldKind.Published => Numbers(field, token, times: true),
            QueryFieldKind.Since or QueryFieldKind.Until => SinceUntil(field, token),
            QueryFieldKind.Within => QueryBounds.Span(raw, out var span) ? new QueryWithin(span) : Bad(token, "Write a span of time: a number with m, h, d or w, as in within:24h. The longest is ten years."),
            QueryFieldKind.Place => QueryBounds.Place(raw, out var place) ? place : Bad(token, "Write a place as latitude, longitude and distance in quotation marks: near:\"40.7,-74.0,25km\"."),
            QueryFieldKind.Foreign => QueryNothing.Here,
            _ when token.Kind == QueryTokenKind.Range => Bad(token, $"A range needs a field with numbers or dates, such as followers: or published:. {field.Name}: holds words."),
            QueryFieldKind.Author => Author(field, token, Unescaped(raw)),
            QueryFieldKind.Language => Language(token, Letters.Fold(Unescaped(raw).Trim().Trim('*'))),
            _ => Text(field, token, raw, quoted),
        };
    }

    private QueryNode Numbers(QueryFieldName field, QueryToken token, bool times)
    {
        if (QueryBounds.Range(field.Field, token.Text, times) is not { } range)
        {
            return Bad(token, times
                ? $"{QueryFaults.Said(token.Text)} is not a date or a range of dates. Write published:2026-11-01, published:>=2026-11-01 or published:[2026-11-01 TO 2026-11-30]."
                : $"{QueryFaults.Said(token.Text)} is not a number or a range of numbers. Write {field.Name}:5, {field.Name}:>=5 or {field.Name}:[1 TO 5], the smaller number first.");
        }
        if (field.Field == QueryField.MinuteOfDay && (range.Low is not double.NegativeInfinity and (< 0 or > 1440) || range.High is not double.PositiveInfinity and (< 0 or > 1440)))
            return Bad(token, "A minute of the day lies between 0 (midnight) and 1440. 18:30 is minute 1110.");
        return range;
    }

    private QueryNode SinceUntil(QueryFieldName field, QueryToken token)
    {
        var raw = token.Text.Trim();
        if (field.Kind == QueryFieldKind.Since && QueryBounds.Span(raw, out var span)) return new QueryWithin(span);
        var typed = (field.Kind == QueryFieldKind.Since ? ">=" : "<=") + raw;
        return token.Kind != QueryTokenKind.Range && raw.Length > 0 && raw[0] is not ('<' or '>' or '=' or '*') && QueryBounds.Range(QueryField.Published, typed, times: true) is { } range
            ? range
            : Bad(token, $"Write a date as year-month-day, as in {field.Name}:2026-11-01, or with a time: {field.Name}:2026-11-01T09:30.");
    }

    private QueryNode Author(QueryFieldName field, QueryToken token, string raw)
    {
        var name = Letters.Fold(raw.Trim());
        var prefix = name.EndsWith('*');
        if (name.StartsWith('*') && prefix && Bare(name.Trim('*'), prefix: false) is { Length: > 0 } inside && !inside.Contains('*')) return new QueryText(QueryField.AuthorContaining, inside);
        name = Bare(name, prefix);
        if (name.Contains('*')) return Bad(token, "An author can end with *, not begin with it or hold it inside. Use authorContaining: for a part of the name.", "E005");
        if (name.Length == 0) return Empty(field, token);
        return new QueryAuthor(name, prefix);
    }

    private static string Bare(string name, bool prefix)
    {
        var bare = (prefix ? name.TrimEnd('*') : name).Trim();
        while (bare.StartsWith('@')) bare = bare[1..].Trim();
        return bare;
    }

    private QueryNode Language(QueryToken token, string code)
    {
        if (code.Length == 0) return Bad(token, "Name a language by its two letters, as in lang:en.", "E006");
        if (code.Length > 35 || !code.All(unit => char.IsLetterOrDigit(unit) || unit is '-' or '_')) return Bad(token, "Name a language by its two letters, as in lang:en, or by one word, as in lang:english.");
        var dash = code.IndexOfAny(['-', '_']);
        var known = PlaceCodes.Language(dash > 0 ? code[..dash] : code);
        if (known is null) faults.Warn("W119", token, $"{QueryFaults.Said(code)} is not the code of a language that Heed knows, so nothing may ever match it. English is en, Spanish es.");
        return new QueryLanguage(known is null ? code : dash > 0 ? known + "-" + code[(dash + 1)..] : known);
    }

    private QueryNode Text(QueryFieldName field, QueryToken token, string raw, bool quoted)
    {
        var address = field.Field is QueryField.Url or QueryField.Links or QueryField.Site;
        var value = new StringBuilder(raw.Length);
        var stars = 0;
        var marks = false;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\' && i + 1 < raw.Length && (!quoted || raw[i + 1] is '*' or '?' or '\\' || QueryLexer.IsQuote(raw[i + 1]))) { value.Append(Letters.Fold(raw[++i])); continue; }
            if (raw[i] == '*' && value.Length > 0 && value[^1] == '*' && stars > 0) continue;
            if (raw[i] == '*') stars++;
            if (raw[i] == '?' && !address) marks = true;
            value.Append(Letters.Fold(raw[i]));
        }
        var text = value.ToString().Trim();
        var prefix = stars == 1 && text.EndsWith('*') && !marks;
        var wild = !prefix && (stars > 0 || marks);
        if (stars > 10)
        {
            faults.Error("E017", token, "More than 10 wildcards stand in one value. Leave some out.");
            return QueryNothing.Here;
        }
        while (wild && text.Contains("**", StringComparison.Ordinal)) text = text.Replace("**", "*", StringComparison.Ordinal);
        if (prefix) text = text[..^1].TrimEnd();
        text = Normal(field.Field, text);
        if (text.Trim('*', '?', ' ').Length == 0) return Empty(field, token);
        if (QueryChoices.Has(field.Field))
        {
            if (QueryChoices.Find(field.Field, text) is not { } known || prefix || wild)
            {
                faults.Error("E014", token, QueryChoices.Unknown(field.Field, text));
                return QueryNothing.Here;
            }
            return new QueryText(field.Field, known);
        }
        if (!prefix && !wild) text = Place(field, token, text);
        return new QueryText(field.Field, text, prefix, wild);
    }

    private static string Normal(QueryField field, string text)
    {
        if (field is QueryField.To or QueryField.AuthorContaining) return Bare(text, prefix: false);
        if (field != QueryField.Site) return text;
        for (var before = ""; before != text;)
        {
            before = text;
            foreach (var lead in new[] { "http://", "https://", "www.", "//" }) if (text.StartsWith(lead, StringComparison.Ordinal)) text = text[lead.Length..];
            text = text.Trim().TrimEnd('/');
        }
        return text;
    }

    private string Place(QueryFieldName field, QueryToken token, string text)
    {
        if (field.Field == QueryField.Country)
        {
            if (PlaceCodes.Country(text) is { } code) return code;
            var hint = PlaceCodes.NearestCountry(text) is { } near ? $"Did you mean {near}?" : "Use two letters, as in country:us.";
            faults.Warn("W109", token, $"{QueryFaults.Said(text)} is not a country that Heed knows, so nothing may ever match it. {hint}");
        }
        else if (field.Field is QueryField.Region or QueryField.City && !PlaceCodes.Region(text))
            faults.Warn("W109", token, $"{QueryFaults.Said(text)} does not begin with a country or state that Heed knows. Write it as usa.fl, country first.");
        return text;
    }

    /// <summary>Backslashes before a character that they protect are taken away.</summary>
    internal static string Unescaped(string raw)
    {
        if (!raw.Contains('\\')) return raw;
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++) text.Append(raw[i] == '\\' && i + 1 < raw.Length ? raw[++i] : raw[i]);
        return text.ToString();
    }

    private QueryNode Empty(QueryFieldName field, QueryToken token) => Bad(token, $"Something must follow “{field.Name}:”, without a space.", "E006");

    private QueryNothing Bad(QueryToken token, string sentence, string code = "E013")
    {
        faults.Error(code, token, sentence);
        return QueryNothing.Here;
    }
}
