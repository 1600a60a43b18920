using System.Text.RegularExpressions;

namespace Heed.Language.Plain;

/// <summary>
/// Terms that a text explains itself: “hypertension (high blood pressure)”, “high blood pressure (hypertension)”, “a germ called norovirus”, “sepsis means …”.
/// Whoever explains a word may use it.
/// </summary>
public sealed partial class ExplainedTerms
{
    private readonly HashSet<string> _terms = new(StringComparer.OrdinalIgnoreCase);

    public bool Contains(string term) => _terms.Count > 0 && (_terms.Contains(term) || (term.EndsWith('s') && _terms.Contains(term[..^1])));

    public static ExplainedTerms Of(string text)
    {
        var explained = new ExplainedTerms();
        foreach (Match match in InBrackets().Matches(text))
        {
            var (before, inside) = (match.Groups["before"].Value, match.Groups["inside"].Value);
            var words = inside.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // One to three words in brackets are the term; more words explain the term before them.
            if (words.Length <= 3) explained.AddTail(inside);
            if (words.Length >= 2) explained.AddTail(before);
        }
        foreach (Match match in Called().Matches(text)) explained.AddHead(match.Groups["term"].Value);
        foreach (Match match in Means().Matches(text)) explained.AddTail(match.Groups["term"].Value);
        return explained;
    }

    // Every run of words that ends where the passage ends, at most four words.
    private void AddTail(string passage)
    {
        var words = passage.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var from = Math.Max(0, words.Length - 4); from < words.Length; from++) _terms.Add(string.Join(' ', words[from..]));
    }

    private void AddHead(string passage)
    {
        var words = passage.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var to = 1; to <= words.Length; to++) _terms.Add(string.Join(' ', words[..to]));
    }

    // Bounded runs that begin at a word's beginning: hostile text cannot make them slow.
    [GeneratedRegex(@"(?<![\p{L}\d’'-])(?<before>([\p{L}\d’'-]{1,40} ){0,3}[\p{L}\d’'-]{1,40}) ?\((?<inside>[^()\n]{2,120})\)")]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"\b(called|known as|named|termed) (an? |the )?[“""*_]{0,2}(?<term>[\p{L}\d’'-]{1,40}( [\p{L}\d’'-]{1,40}){0,3})", RegexOptions.IgnoreCase)]
    private static partial Regex Called();

    [GeneratedRegex(@"(?<![\p{L}\d’'-])(?<term>([\p{L}\d’'-]{1,40} ){0,2}[\p{L}\d’'-]{1,40})[”""*_]{0,2},? (means|is when|stands for|is a kind of|is a type of|which means|which is)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Means();
}
