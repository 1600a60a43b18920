namespace Heed.Language.Queries;

/// <summary>
/// In what share of posts a word stands. The matcher hangs a query on its rarest word, so a wrong figure costs time, never an answer.
/// It rests on a list of the commonest words and on length: a longer word is a rarer word (Zipf, 1935).
/// </summary>
internal static class TermFrequencies
{
    /// <summary>The share of posts that hold the term, above 0 and at most 1.</summary>
    public static double Share(QueryTerm term)
    {
        var tag = term.Text.Length > 1 && term.Text[0] is '#' or '@';
        var body = tag ? term.Text[1..] : term.Text;
        var open = body.AsSpan().IndexOfAny('*', '?');
        var known = open < 0 ? body : body[..open];
        var share = Usually(known);
        if (term.Prefix || term.Wild) share *= 8;
        if (term.Fuzzy > 0) share *= 4 * term.Fuzzy;
        if (tag) share /= 8;
        if (term.Zone != TextZone.Text) share /= 4;
        return Math.Min(1, share);
    }

    private static double Usually(string word)
    {
        if (Words.CommonWords.Shares.TryGetValue(word, out var share)) return share;
        var letters = Math.Max(1, word.Length);
        return 0.02 / (letters * letters);
    }
}
