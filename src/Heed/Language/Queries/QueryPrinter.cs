namespace Heed.Language.Queries;

/// <summary>Writes a tree out again: canonical for machines, a sentence for people.</summary>
internal static class QueryPrinter
{
    public static string Print(QueryNode node) => node switch
    {
        QueryTerm term => Term(term),
        QueryPhrase phrase => $"\"{string.Join(' ', phrase.Words.Select(Term))}\"",
        QueryAuthor author => $"author:{author.Name}{(author.Prefix ? "*" : "")}",
        QueryLanguage language => $"lang:{language.Code}",
        QueryNot not => $"NOT {Inside(not.Part, not.Part is QueryAnd or QueryOr)}",
        QueryAnd and => string.Join(" AND ", and.Parts.Select(part => Inside(part, part is QueryOr or QueryAnd))),
        QueryOr or => string.Join(" OR ", or.Parts.Select(part => Inside(part, part is QueryAnd or QueryOr))),
        _ => throw new InvalidOperationException("A query node of an unknown kind."),
    };

    public static string Explain(QueryNode node)
    {
        var parts = node is QueryAnd and ? and.Parts : [node];
        var wanted = parts.Where(part => part is not QueryNot).Select(Say).ToArray();
        var unwanted = parts.OfType<QueryNot>().Select(not => Say(not.Part)).ToArray();
        var sentence = $"Finds mentions with {string.Join(" and ", wanted)}";
        if (unwanted.Length > 0) sentence += $", but without {string.Join(" and without ", unwanted)}";
        return sentence + ".";
    }

    private static string Say(QueryNode node) => node switch
    {
        QueryTerm { Prefix: true } term => $"a word that starts with “{term.Text}”",
        QueryTerm { Text: ['#', ..] } term => $"the hashtag {term.Text}",
        QueryTerm { Text: ['@', ..] } term => $"the name {term.Text}",
        QueryTerm term => $"“{term.Text}”",
        QueryPhrase phrase => $"the words “{string.Join(' ', phrase.Words.Select(Term))}” in this order",
        QueryAuthor author => author.Prefix ? $"an author whose name starts with “{author.Name}”" : $"the author “{author.Name}”",
        QueryLanguage language => $"the language “{language.Code}”",
        QueryNot not => $"no {Say(not.Part)}",
        QueryAnd and => $"({string.Join(" and ", and.Parts.Select(Say))})",
        QueryOr or => or.Parts.Count == 2 ? $"either {Say(or.Parts[0])} or {Say(or.Parts[1])}" : $"any of {string.Join(", ", or.Parts.Select(Say))}",
        _ => throw new InvalidOperationException("A query node of an unknown kind."),
    };

    // AND, OR, NOT and near are typed in capitals to be operators; a word never is, since words are folded to lower case.
    private static string Term(QueryTerm term) => term.Prefix ? term.Text + "*" : term.Text;

    private static string Inside(QueryNode node, bool brackets) => brackets ? $"({Print(node)})" : Print(node);
}
