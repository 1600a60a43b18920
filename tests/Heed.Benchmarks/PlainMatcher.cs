using System.Text.Json;
using System.Text.RegularExpressions;
using Heed.Language.Queries;

namespace Heed.Benchmarks;

/// <summary>What a plain program does: deserialise the line, cut its words out with a regular expression, then ask each query's tree of a set of words.</summary>
public sealed partial class PlainMatcher(string[] queries)
{
    private sealed record Line(string id, string text, string? lang);

    private readonly QueryNode[] _queries = [.. queries.Select(query => QueryParser.Parse(query).Root!)];

    public int Match(byte[] json)
    {
        var line = JsonSerializer.Deserialize<Line>(json)!;
        var words = Words(line.text);
        var set = words.ToHashSet();
        var found = 0;
        foreach (var query in _queries) if (Holds(query, words, set, line.lang)) found++;
        return found;
    }

    public static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (Match match in Word().Matches(text.ToLowerInvariant())) words.Add(match.Value);
        return words;
    }

    private static bool Holds(QueryNode node, List<string> words, HashSet<string> set, string? language) => node switch
    {
        QueryTerm { Prefix: true } term => words.Exists(word => word.StartsWith(term.Text, StringComparison.Ordinal)),
        QueryTerm term => set.Contains(term.Text),
        QueryPhrase phrase => phrase.Words.All(term => set.Contains(term.Text)) && string.Join(' ', words).Contains(string.Join(' ', phrase.Words.Select(term => term.Text)), StringComparison.Ordinal),
        QueryLanguage wanted => language == wanted.Code,
        QueryNot not => !Holds(not.Part, words, set, language),
        QueryAnd and => and.Parts.All(part => Holds(part, words, set, language)),
        QueryOr or => or.Parts.Any(part => Holds(part, words, set, language)),
        _ => false,
    };

    [GeneratedRegex(@"[#@]?\w+")]
    private static partial Regex Word();
}
