namespace Heed.Language.Queries;

/// <summary>The slow, plain evaluator that says what a query means. The matcher must agree with it, pair by pair.</summary>
public static class QueryReference
{
    private sealed record Heard(string Word, string? Tag);

    /// <summary>Whether the post matches; false for a query that cannot run.</summary>
    public static bool Matches(ParsedQuery query, in QueryPost post)
    {
        if (query.Root is null) return false;
        var words = new List<Heard>();
        var reader = new TokenReader(post.Text, stackalloc char[TokenReader.ScratchLength]);
        while (reader.MoveNext()) words.Add(new Heard(new string(reader.Word), reader.Sigil == '\0' ? null : new string(reader.Tag)));
        return Holds(query.Root, words, post.Author, post.Language);
    }

    private static bool Holds(QueryNode node, List<Heard> words, string? author, string? language) => node switch
    {
        QueryTerm term => words.Exists(word => Is(word, term)),
        QueryPhrase phrase => Enumerable.Range(0, Math.Max(0, words.Count - phrase.Words.Count + 1))
            .Any(from => phrase.Words.Select((term, i) => Is(words[from + i], term)).All(same => same)),
        QueryAuthor wanted => author is not null && (wanted.Prefix
            ? Letters.Fold(author).StartsWith(wanted.Name, StringComparison.Ordinal)
            : Letters.Fold(author) == wanted.Name),
        QueryLanguage wanted => language is not null && (Letters.Fold(language) == wanted.Code || Letters.Fold(language).StartsWith(wanted.Code + "-", StringComparison.Ordinal)),
        QueryNot not => !Holds(not.Part, words, author, language),
        QueryAnd and => and.Parts.All(part => Holds(part, words, author, language)),
        QueryOr or => or.Parts.Any(part => Holds(part, words, author, language)),
        _ => throw new InvalidOperationException("A query node of an unknown kind."),
    };

    private static bool Is(Heard word, QueryTerm term)
    {
        var spoken = term.Text[0] is '#' or '@' ? word.Tag : word.Word;
        return spoken is not null && (term.Prefix ? spoken.StartsWith(term.Text, StringComparison.Ordinal) : spoken == term.Text);
    }
}
