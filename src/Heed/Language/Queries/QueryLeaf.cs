using System.Globalization;

namespace Heed.Language.Queries;

/// <summary>Reads a word, a phrase or {Capitals} of the post itself, with the ~ or ^ behind it.</summary>
internal static class QueryLeaf
{
    public static QueryNode Read(QueryToken token, QueryToken? tilde, QueryFieldName? field, QueryWords words, QueryFaults faults)
    {
        if (token.Kind == QueryTokenKind.Range)
        {
            faults.Error("E013", token, $"A range needs a field with numbers or dates, such as followers: or published:. {field?.Name ?? "text"}: holds words.");
            return QueryNothing.Here;
        }
        var raw = token.Text;
        var quoted = token.Kind == QueryTokenKind.Phrase;
        int slop = 0, fuzzy = 0;
        if (token.Kind == QueryTokenKind.Word) (raw, fuzzy) = Suffix(token, raw, faults);
        else if (tilde is { } distance) slop = Slop(token, distance, faults);
        var sigil = field?.Kind switch { QueryFieldKind.Hashtag => "#", QueryFieldKind.Handle => "@", _ => "" };
        if (sigil.Length > 0) raw = sigil + raw.TrimStart().TrimStart('#', '@');
        if (raw.Trim().Length == 0)
        {
            faults.Error("E004", token, "Nothing stands between these marks. Put words between them, or remove them.");
            return QueryNothing.Here;
        }
        var before = faults.Errors;
        var node = words.Read(token, raw, new QueryReading(field?.Zone ?? TextZone.Text, quoted || token.Kind == QueryTokenKind.Exact, token.Kind == QueryTokenKind.Exact, slop, fuzzy));
        if (node is null)
        {
            if (faults.Errors == before) faults.Warn("W111", token, $"{QueryFaults.Said(token.Text)} holds no letter, digit or emoji, so there is nothing to look for. It is left out.");
            return QueryNothing.Here;
        }
        if (raw.AsSpan().IndexOfAny("$€£¥%") >= 0) faults.Warn("W110", token, $"Signs such as $ and % are not looked for. This finds {QueryPrinter.Short(node)}.");
        if (fuzzy > 0 && node is not QueryTerm)
        {
            faults.Warn("W121", token, "A ~ after several words changes nothing. Put it after one word, or set the words in quotation marks.");
            return words.Read(token, raw, new QueryReading(field?.Zone ?? TextZone.Text)) ?? QueryNothing.Here;
        }
        if (fuzzy > 0 && node is QueryTerm { Prefix: true } or QueryTerm { Wild: true } or QueryTerm { Text.Length: < 4 })
        {
            if (fuzzy > 0) faults.Warn("W115", token, "A ~ after a wildcard or a word of fewer than four letters is left out: too much would match.");
            return words.Read(token, raw, new QueryReading(field?.Zone ?? TextZone.Text)) ?? QueryNothing.Here;
        }
        if (slop > 0 && node is not (QueryPhrase or QueryNear)) faults.Warn("W121", token, "A distance after one word changes nothing. It is left out.");
        return node;
    }

    /// <summary>Takes "~1", "~" or "^2" off the end of a word.</summary>
    private static (string Word, int Fuzzy) Suffix(QueryToken token, string raw, QueryFaults faults)
    {
        var fuzzy = 0;
        for (var rounds = 0; rounds < 2; rounds++)
        {
            var at = raw.LastIndexOfAny(['~', '^']);
            if (at <= 0 || raw[at - 1] == '\\' || raw.AsSpan(at + 1).IndexOfAnyExcept("0123456789.") >= 0) break;
            var number = raw.AsSpan(at + 1);
            if (raw[at] == '^') faults.Warn("W125", token, "A weight (^) changes nothing here: a post matches or it does not. It is left out.");
            else
            {
                // Lucene's old form: ~0.8 is a likeness, not a count.
                var asked = number.Length == 0 ? 2 : !double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? 2 : number.Contains('.') ? value >= 1 ? 0 : value >= 0.7 ? 1 : 2 : value > 2 ? 3 : (int)value;
                fuzzy = Math.Min(2, asked);
                if (fuzzy > 0) faults.Warn("W108", token, $"The ~ forgives {(fuzzy == 1 ? "one wrong letter" : "two wrong letters")}{(asked > 2 ? ", and never more than two" : "")}, so other words are found too. For a distance between words, put them in quotation marks: \"a b\"~5.");
            }
            raw = raw[..at];
        }
        return (raw, fuzzy);
    }

    private static int Slop(QueryToken token, QueryToken tilde, QueryFaults faults)
    {
        if (tilde.Number > 10) faults.Warn("W106", tilde, $"Up to {tilde.Number} words between is so far that the words may have nothing to do with each other. Ten or fewer is better.");
        if (tilde.Number < 0) faults.Warn("W121", tilde, "Say how many words may stand between, as in \"lab results\"~5. Without a number the phrase must stand as it is.");
        return Math.Max(0, tilde.Number);
    }
}
