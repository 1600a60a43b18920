namespace Heed.Language.Queries;

/// <summary>A query tree with its words replaced by numbers, ready to be asked about one post at a time.</summary>
internal abstract record QueryPlan
{
    public sealed record Term(int Id) : QueryPlan;
    public sealed record Phrase(int[] Ids, int Rarest) : QueryPlan;
    public sealed record Author(string Name, bool Prefix) : QueryPlan;
    public sealed record Language(string Code) : QueryPlan;
    public sealed record Not(QueryPlan Part) : QueryPlan;
    public sealed record And(QueryPlan[] Parts) : QueryPlan;
    public sealed record Or(QueryPlan[] Parts) : QueryPlan;

    public static QueryPlan Of(QueryNode node, Func<QueryTerm, int> id) => node switch
    {
        QueryTerm term => new Term(id(term)),
        QueryPhrase phrase => new Phrase([.. phrase.Words.Select(id)], RarestWord(phrase)),
        QueryAuthor author => new Author(author.Name, author.Prefix),
        QueryLanguage language => new Language(language.Code),
        QueryNot not => new Not(Of(not.Part, id)),
        QueryAnd and => new And([.. and.Parts.Select(part => Of(part, id))]),
        QueryOr or => new Or([.. or.Parts.Select(part => Of(part, id))]),
        _ => throw new InvalidOperationException("A query node of an unknown kind."),
    };

    /// <summary>The words of which at least one must be present for the query to match, and how common they are together; null when there is no such set.</summary>
    public static (List<QueryTerm> Terms, double Commonness)? Anchors(QueryNode node)
    {
        switch (node)
        {
            case QueryTerm term: return ([term], Commonness(term));
            case QueryPhrase phrase:
                var rarest = phrase.Words[RarestWord(phrase)];
                return ([rarest], Commonness(rarest));
            case QueryAnd and:
                (List<QueryTerm> Terms, double Commonness)? best = null;
                foreach (var part in and.Parts)
                    if (Anchors(part) is { } anchors && (best is null || anchors.Commonness < best.Value.Commonness)) best = anchors;
                return best;
            case QueryOr or:
                var all = new List<QueryTerm>();
                var sum = 0.0;
                foreach (var part in or.Parts)
                {
                    if (Anchors(part) is not { } anchors) return null;
                    all.AddRange(anchors.Terms);
                    sum += anchors.Commonness;
                }
                return (all, sum);
            default: return null;
        }
    }

    private static int RarestWord(QueryPhrase phrase)
    {
        var best = 0;
        for (var i = 1; i < phrase.Words.Count; i++)
            if (Commonness(phrase.Words[i]) < Commonness(phrase.Words[best])) best = i;
        return best;
    }

    // Zipf's rule of thumb: a longer word is a rarer word; the short function words are common whatever their length.
    private static double Commonness(QueryTerm term)
    {
        var length = term.Text.Length;
        var common = Common.Contains(term.Text) ? 50 : 1;
        return common * (term.Prefix ? 8 : 1) / (double)(length * length);
    }

    private static readonly HashSet<string> Common =
    [
        "the", "a", "an", "and", "or", "of", "to", "in", "is", "it", "i", "you", "we", "they", "he", "she", "for", "on", "with", "at", "by", "from", "this", "that", "was", "are", "be",
        "have", "has", "had", "my", "your", "our", "their", "not", "no", "but", "so", "just", "like", "what", "when", "who", "how", "all", "about", "there", "people", "because", "would",
        "hospital", "health", "care", "doctor", "patient", "patients", "nurse", "medical", "clinic", "https", "http", "com", "www", "de", "la", "que", "el", "en", "der", "die", "und",
    ];
}
