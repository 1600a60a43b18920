using System.Buffers;
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
        foreach (var (before, inside) in Brackets(text))
        {
            var words = inside.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            // One to three words in brackets are the term; more words explain the term before them.
            if (words.Length <= 3) explained.AddTail(inside);
            if (words.Length >= 2) explained.AddTail(before);
        }
        foreach (Match match in Called().Matches(text)) explained.AddHead(match.Groups["term"].Value);
        foreach (var term in Meanings(text)) explained.AddTail(term);
        return explained;
    }

    /// <summary>Passages in brackets of 2 to 120 units, without brackets and line ends in them, and the one to four words that stand before.</summary>
    internal static IEnumerable<(string Before, string Inside)> Brackets(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.AsSpan(open + 1, Math.Min(121, text.Length - open - 1)).IndexOfAny('(', ')', '\n');
            if (close < 2 || text[open + 1 + close] != ')') continue;
            var end = open > 0 && text[open - 1] == ' ' ? open - 1 : open;
            if (Before(text, end) is >= 0 and var start) yield return (text[start..end], text[(open + 1)..(open + 1 + close)]);
        }
    }

    /// <summary>Where the words before a place begin, at most four; -1 when none stands there.</summary>
    private static int Before(string text, int end)
    {
        Span<int> starts = stackalloc int[4];
        return Starts(text, end, starts) is > 0 and var words ? starts[words - 1] : -1;
    }

    /// <summary>What stands before "means" and its like, at most three words; the longest where several could be meant.</summary>
    internal static IEnumerable<string> Meanings(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(BeforeMeaning);
            if (next < 0) yield break;
            at += next;
            if (MatchOf(text, at, from) is not { } match) continue;
            yield return match.Groups["term"].Value;
            from = match.Index + match.Length;
            at = Math.Max(at, from - 1);
        }
    }

    /// <summary>The match that begins first among those that may lead to this place, and not before <paramref name="from"/>.</summary>
    private static Match? MatchOf(string text, int at, int from)
    {
        var end = at > 0 && text[at - 1] == ',' ? at - 1 : at;
        for (var quotes = 0; quotes < 2 && end > 0 && text[end - 1] is '”' or '"' or '*' or '_'; quotes++) end--;
        Span<int> starts = stackalloc int[3];
        for (var words = Starts(text, end, starts); words > 0; words--)
            if (starts[words - 1] >= from && Means().Match(text, starts[words - 1]) is { Success: true } match) return match;
        return null;
    }

    /// <summary>Where the last words before a place begin, the nearest first, with one space between: as many as fit. A word has at most 40 units.</summary>
    private static int Starts(string text, int end, Span<int> starts)
    {
        for (var found = 0; found < starts.Length; found++)
        {
            var start = end;
            while (start > 0 && end - start <= LongestWord && IsWord(text[start - 1])) start--;
            if (start == end || end - start > LongestWord) return found;
            starts[found] = start;
            if (start == 0 || text[start - 1] != ' ') return found + 1;
            end = start - 1;
        }
        return starts.Length;
    }

    private const int LongestWord = 40;

    private static bool IsWord(char unit) => char.IsLetter(unit) || char.IsDigit(unit) || unit is '’' or '\'' or '-';

    private static readonly SearchValues<string> BeforeMeaning = SearchValues.Create([" means", " is when", " stands for", " is a ", " which "], StringComparison.OrdinalIgnoreCase);

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
    [GeneratedRegex(@"\b(called|known as|named|termed) (an? |the )?[“""*_]{0,2}(?<term>[\p{L}\d’'-]{1,40}( [\p{L}\d’'-]{1,40}){0,3})", RegexOptions.IgnoreCase)]
    private static partial Regex Called();

    [GeneratedRegex(@"\G(?<term>([\p{L}\d’'-]{1,40} ){0,2}[\p{L}\d’'-]{1,40})[”""*_]{0,2},? (means|is when|stands for|is a kind of|is a type of|which means|which is)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Means();
}
