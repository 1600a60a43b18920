using System.Globalization;

namespace Heed.Language.Queries;

/// <summary>Says in one plain sentence what a query finds. Long lists are cut short: the sentence is for reading, the canonical form is whole.</summary>
public static class QueryExplainer
{
    private const int MostParts = 12, DeepestPart = 4;

    public static string Explain(QueryNode node)
    {
        var parts = node is QueryAnd and ? and.Parts : [node];
        var wanted = parts.Where(part => part is not QueryNot).ToArray();
        var unwanted = parts.OfType<QueryNot>().Select(not => not.Part).ToArray();
        var sentence = wanted.Length == 0 ? "Finds mentions" : $"Finds mentions with {List(wanted, "and", 0)}";
        if (unwanted.Length > 0) sentence += $", but without {List(unwanted, "and without", 0)}";
        return sentence + ".";
    }

    private static string List(IReadOnlyList<QueryNode> parts, string word, int depth)
    {
        var said = parts.Take(MostParts).Select(part => Say(part, depth + 1)).ToList();
        if (parts.Count > MostParts) said.Add($"{parts.Count - MostParts:N0} more");
        if (said.Count < 3) return string.Join($" {word} ", said);
        return $"{string.Join(", ", said.Take(said.Count - 1))} {word} {said[^1]}";
    }

    private static string Say(QueryNode node, int depth) => node switch
    {
        QueryAnd or QueryOr or QueryNear when depth > DeepestPart => "a part of its own in brackets",
        QueryTerm term => Term(term) + Where(term.Zone),
        QueryPhrase phrase => (phrase.Slop > 0
            ? $"the words “{Words(phrase)}” with at most {Count(phrase.Slop, "other word")} between them"
            : $"the words “{Words(phrase)}” in this order") + Where(phrase.Words[0].Zone),
        QueryNear near => $"{Say(near.Left, depth + 1)} {(near.Ordered ? "and after it" : "near")} {Say(near.Right, depth + 1)} ({(near.Distance == 0 ? "no word" : "at most " + Count(near.Distance, "word"))} between)",
        QueryAuthor author => author.Prefix ? $"an author whose name starts with “{author.Name}”" : $"the author “{author.Name}”",
        QueryLanguage language => $"the language “{language.Code}”",
        QueryText text => Text(text),
        QueryRange range => Range(range),
        QueryWithin within => $"a time within the last {QueryBounds.Span(within.Span)}",
        QueryPlace place => string.Create(CultureInfo.InvariantCulture, $"a place within {place.Kilometres} km of {place.Latitude}, {place.Longitude}"),
        QueryNot not => $"not {Say(not.Part, depth)}",
        QueryAnd and => $"({List(and.Parts, "and", depth)})",
        QueryOr { Parts: [QueryTerm whole, QueryPhrase { Slop: 0 } apart] } when string.Concat(apart.Words.Select(word => word.Text)) == whole.Text => $"{Say(whole, depth)} (also written “{Words(apart)}”)",
        QueryOr { Parts.Count: 2 } or => $"either {Say(or.Parts[0], depth + 1)} or {Say(or.Parts[1], depth + 1)}",
        QueryOr or => $"any of {List(or.Parts, "or", depth)}",
        _ => throw new InvalidOperationException("A query node of an unknown kind."),
    };

    private static string Term(QueryTerm term)
    {
        var written = QueryPrinter.Written(term);
        if (term.Wild) return $"a word like “{written}{(term.Prefix ? "*" : "")}”";
        if (term.Fuzzy > 0) return $"“{written}” or a word that differs by {Count(term.Fuzzy, "letter")}";
        var form = term.Form switch { TermForm.Folded => "", TermForm.Accented => " with its accents", TermForm.CaseSensitive => " with these capitals" };
        if (term.Prefix) return $"a word that starts with “{written}”{form}";
        return term.Text[0] switch { '#' => $"the hashtag {written}", '@' => $"the name {written}", _ => $"“{written}”" } + form;
    }

    private static string Words(QueryPhrase phrase) => string.Join(' ', phrase.Words.Take(30).Select(word => QueryPrinter.Written(word) + (word.Prefix ? "*" : ""))) + (phrase.Words.Count > 30 ? " …" : "");

    private static string Where(TextZone zone) => zone switch { TextZone.Text => "", TextZone.Title => " in the title", TextZone.Lead => " in the lead" };

    private static string Text(QueryText text)
    {
        var value = $"“{text.Value}{(text.Prefix ? "*" : "")}”";
        return text.Field switch
        {
            QueryField.AuthorContaining => $"an author whose name holds {value}",
            QueryField.To => $"a message to {value}",
            QueryField.Is => $"the kind “{text.Value}”",
            QueryField.Has => text.Value is "claim" or "phi" ? $"a possible {(text.Value == "phi" ? "identifier of a person" : "claim")} in it" : $"{(text.Value == "image" ? "an" : "a")} {text.Value} in it",
            QueryField.Verified => text.Value == "true" ? "a verified author" : "an author who is not verified",
            QueryField.Phi => text.Value == "none" ? "no identifier of a person" : $"an identifier of a person ({text.Value})",
            _ => $"the {QueryFields.NameOf(text.Field)} {value}",
        };
    }

    private static string Range(QueryRange range)
    {
        var times = range.Field == QueryField.Published;
        var text = QueryBounds.Range(range, times);
        var amount = Amount(text, times);
        return range.Field switch
        {
            QueryField.Published => text == "[* TO *]" ? "a known time" : $"a time {amount}",
            QueryField.MinuteOfDay => text == "[* TO *]" ? "a known time of day" : $"a minute of the day {amount}",
            QueryField.Followers or QueryField.Likes or QueryField.Shares or QueryField.Comments => text == "[* TO *]" ? $"a known number of {QueryFields.NameOf(range.Field)}" : $"{amount} {QueryFields.NameOf(range.Field)}",
            _ => text == "[* TO *]" ? $"a known {QueryFields.NameOf(range.Field)}" : $"{(range.Field == QueryField.Engagement ? "an" : "a")} {QueryFields.NameOf(range.Field)} of {amount}",
        };
    }

    private static string Amount(string text, bool times)
    {
        if (text[0] is '<' or '>')
        {
            var sign = text.Length > 1 && text[1] == '=' ? 2 : 1;
            var words = (text[0], sign, times) switch { ('>', 2, true) => "from", ('>', _, true) => "after", ('<', 2, true) => "until", ('<', _, true) => "before", ('>', 2, _) => "at least", ('>', _, _) => "more than", (_, 2, _) => "at most", _ => "less than" };
            return $"{words} {text[sign..]}";
        }
        if (text[0] is not ('[' or '{')) return times ? $"on {text}" : text;
        var parts = text[1..^1].Split(" TO ");
        return $"{(times ? "from" : "between")} {parts[0]}{(text[0] == '{' ? " (not itself)" : "")} {(times ? "to" : "and")} {parts[1]}{(text[^1] == '}' ? " (not itself)" : "")}";
    }

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
