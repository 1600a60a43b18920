using System.Text;
using System.Text.RegularExpressions;

namespace Heed.Language.Queries;

/// <summary>The slow, plain evaluator that says what a query means. The matcher must agree with it, pair by pair. For tests and small numbers of posts.</summary>
public static class QueryReference
{
    /// <param name="Accented">As written, in lower case, with its accents.</param>
    /// <param name="Exact">As written.</param>
    /// <param name="Owner">With the lone s behind it: "wendy s" is wendys too. Empty where none stands there.</param>
    /// <param name="Owned">"Mercy's" is mercy too: the last letter of each form may be left out.</param>
    private sealed record Heard(string Word, char Sigil, string Accented, string Exact, int Place, bool InUrl, bool InTitle, bool InLead, string Owner = "", bool Owned = false);

    private sealed record Asked(List<Heard> Words, QueryPost Post);

    /// <summary>Whether the post matches; false for a query that cannot run.</summary>
    public static bool Matches(ParsedQuery query, QueryPost post) => query.Root is not null && Matches(query.Root, post);

    /// <summary>The keys of all queries that match, ascending.</summary>
    public static IReadOnlyList<long> Matching(IEnumerable<KeyValuePair<long, ParsedQuery>> queries, QueryPost post)
    {
        var asked = new Asked(Listen(post), post);
        return [.. queries.Where(query => query.Value.Root is not null && Holds(query.Value.Root, asked)).Select(query => query.Key).Order()];
    }

    internal static bool Matches(QueryNode root, QueryPost post) => Holds(root, new Asked(Listen(post), post));

    private static List<Heard> Listen(QueryPost post)
    {
        var words = new List<Heard>();
        var buffer = new char[Spelling.LongestWritten];
        var place = 0;
        for (var i = 0; i < post.Walk.Tokens.Length; i++)
        {
            var token = post.Walk.Tokens[i];
            var sigil = token.Kind switch { TokenKind.Hashtag => '#', TokenKind.Handle => '@', _ => '\0' };
            // A web address is one word; a title is far from the text.
            var continues = i > 0 && words[^1].InUrl && token.Is(TokenMarks.InUrl) && token.Is(TokenMarks.Joined);
            if (i > 0 && !continues) place++;
            if (i > 0 && i == post.TitleTokens) place += QueryPost.AfterTitle;
            words.Add(new Heard(Encoding.UTF8.GetString(post.Walk.Folded(token)), sigil, new string(Spelling.Written(post.Walk, token, TermForm.Accented, buffer)),
                new string(Spelling.Written(post.Walk, token, TermForm.CaseSensitive, buffer)), place, token.Is(TokenMarks.InUrl), post.Within(TextZone.Title, i), post.Within(TextZone.Lead, i), Owned: Vocabulary.IsOwned(post.Walk, token)));
        }
        for (var i = 0; i + 1 < words.Count; i++)
            if (i + 1 != post.TitleTokens && !words[i + 1].InUrl && Vocabulary.IsOwner(post.Walk, post.Walk.Tokens, i + 1)) words[i] = words[i] with { Owner = words[i].Word + "s" };
        return words;
    }

    private static bool Holds(QueryNode node, Asked asked) => node switch
    {
        QueryTerm term => asked.Words.Exists(word => Is(word, term)),
        QueryPhrase or QueryNear => Stretches(node, asked.Words).Count > 0,
        QueryText text => Values(asked.Post, (int)text.Field).Exists(value => Says(text, value)),
        QueryRange range => asked.Post.Number(range.Field) is { } number && (range.LowOutside ? number > range.Low : number >= range.Low) && (range.HighOutside ? number < range.High : number <= range.High),
        QueryWithin within => asked.Post.Now is { } now && asked.Post.Number(QueryField.Published) is { } published && published <= now && published >= now - within.Span.TotalMilliseconds,
        QueryPlace place => asked.Post.Place is { } at && Kilometres(at.Latitude, at.Longitude, place.Latitude, place.Longitude) <= place.Kilometres,
        QueryAuthor author => Values(asked.Post, QueryPost.AuthorSlot).Exists(value => author.Prefix ? value.StartsWith(Letters.Fold(author.Name), StringComparison.Ordinal) : value == Letters.Fold(author.Name)),
        QueryLanguage language => Values(asked.Post, QueryPost.LanguageSlot).Exists(value => value == Letters.Fold(language.Code) || value.StartsWith(Letters.Fold(language.Code) + "-", StringComparison.Ordinal)),
        QueryNot not => !Holds(not.Part, asked),
        QueryAnd and => and.Parts.All(part => Holds(part, asked)),
        QueryOr or => or.Parts.Any(part => Holds(part, asked)),
        _ => throw new InvalidOperationException("A query node of an unknown kind."),
    };

    private static bool Is(Heard word, QueryTerm term)
    {
        var tag = term.Text.Length > 1 && term.Text[0] is '#' or '@';
        if (word.InUrl || (tag && word.Sigil != term.Text[0])) return false;
        if (term.Zone == TextZone.Title && !word.InTitle) return false;
        if (term.Zone == TextZone.Lead && !word.InLead) return false;
        if (word.Owner.Length > 0 && word.Owner == term.Text && term is { Fuzzy: <= 0, Wild: false, Prefix: false, Form: TermForm.Folded }) return true;
        return Agrees(term, tag, word.Word, word.Accented, word.Exact)
            || word.Owned && term is { Fuzzy: <= 0, Wild: false, Prefix: false } && Agrees(term, tag, word.Word[..^1], word.Accented[..^1], word.Exact[..^1]);
    }

    private static bool Agrees(QueryTerm term, bool tag, string folded, string accented, string exact) => Agrees(term, tag ? term.Text[1..] : term.Text, folded) && term.Form switch
    {
        TermForm.Folded => true,
        TermForm.Accented => Agrees(term, term.Exact.ToLowerInvariant(), accented),
        TermForm.CaseSensitive => Agrees(term, term.Exact, exact),
    };

    private static bool Agrees(QueryTerm term, string wanted, string said)
    {
        if (term.Fuzzy > 0) return wanted.Length <= Spelling.LongestFuzzy && said.Length <= Spelling.LongestFuzzy && Edits(wanted, said) <= term.Fuzzy;
        if (term.Wild) return Pattern(term.Prefix ? wanted + "*" : wanted, said);
        return term.Prefix ? said.StartsWith(wanted, StringComparison.Ordinal) : said == wanted;
    }

    private static bool Pattern(string pattern, string said) =>
        Regex.IsMatch(said, "^" + Regex.Escape(pattern).Replace("\\*", ".*").Replace("\\?", "(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|.)") + "\\z", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Optimal string alignment: the table of Wagner and Fischer (1974) with swaps of neighbours.</summary>
    private static int Edits(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0) { table[i, j] = i + j; continue; }
                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        return table[one.Length, other.Length];
    }

    /// <summary>The first so many stretches a side of NEAR stands for, in order.</summary>
    private static List<(int Start, int End)> Stretches(QueryNode node, List<Heard> words)
    {
        IEnumerable<(int Start, int End)> all = node switch
        {
            QueryTerm term => words.Where(word => Is(word, term)).Select(word => (word.Place, word.Place)),
            QueryPhrase { Words.Count: 0 } => [],
            QueryPhrase { Slop: <= 0 } phrase => Rows(phrase.Words, 0, null, words),
            QueryPhrase phrase => Sets(phrase.Words, 0, [], phrase.Words.Count + phrase.Slop, words),
            QueryNear near => Pairs(near, Stretches(near.Left, words), Stretches(near.Right, words)),
            QueryOr or => or.Parts.SelectMany(part => Stretches(part, words)),
            _ => [],
        };
        return [.. all.Distinct().Order().Take(Queries.Stretches.Most)];
    }

    /// <summary>Each word at the place after the one before.</summary>
    private static IEnumerable<(int, int)> Rows(IReadOnlyList<QueryTerm> terms, int at, int? last, List<Heard> words)
    {
        foreach (var word in words.Where(word => (last is null || word.Place == last + 1) && Is(word, terms[at])))
            if (at == terms.Count - 1) yield return (word.Place - at, word.Place);
            else foreach (var row in Rows(terms, at + 1, word.Place, words)) yield return row;
    }

    /// <summary>Each word at a place of its own, all within one stretch: every way of choosing.</summary>
    private static IEnumerable<(int, int)> Sets(IReadOnlyList<QueryTerm> terms, int at, List<int> chosen, int length, List<Heard> words)
    {
        foreach (var word in words.Where(word => !chosen.Contains(word.Place) && Is(word, terms[at])))
        {
            List<int> places = [.. chosen, word.Place];
            if (places.Max() - places.Min() >= length) continue;
            if (at == terms.Count - 1) yield return (places.Min(), places.Max());
            else foreach (var set in Sets(terms, at + 1, places, length, words)) yield return set;
        }
    }

    private static IEnumerable<(int, int)> Pairs(QueryNear near, List<(int Start, int End)> lefts, List<(int Start, int End)> rights)
    {
        foreach (var left in lefts)
            foreach (var right in rights)
            {
                if (left.End < right.Start && right.Start - left.End - 1 <= near.Distance) yield return (left.Start, right.End);
                if (!near.Ordered && right.End < left.Start && left.Start - right.End - 1 <= near.Distance) yield return (right.Start, left.End);
            }
    }

    private static List<string> Values(QueryPost post, int slot)
    {
        var values = new List<string>();
        for (var i = post.Next(slot, 0, out var value); i >= 0; i = post.Next(slot, i + 1, out value)) values.Add(Encoding.UTF8.GetString(value));
        return values;
    }

    private static bool Says(QueryText text, string said)
    {
        var wanted = Letters.Fold(text.Value);
        var inside = text.Field is QueryField.AuthorContaining or QueryField.Url or QueryField.Links;
        if (text.Wild) return Pattern(inside ? $"*{wanted}*" : text.Prefix ? wanted + "*" : wanted, said);
        if (inside) return said.Contains(wanted, StringComparison.Ordinal);
        if (text.Prefix) return said.StartsWith(wanted, StringComparison.Ordinal);
        return said == wanted || (text.Field == QueryField.Site && said.EndsWith("." + wanted, StringComparison.Ordinal));
    }

    /// <summary>Great-circle distance by the haversine formula on a sphere of 6,371.0088 km.</summary>
    private static double Kilometres(double latitude, double longitude, double toLatitude, double toLongitude)
    {
        var (one, other) = (latitude * Math.PI / 180, toLatitude * Math.PI / 180);
        var half = Math.Pow(Math.Sin((other - one) / 2), 2) + Math.Cos(one) * Math.Cos(other) * Math.Pow(Math.Sin((toLongitude - longitude) * Math.PI / 360), 2);
        return 2 * 6371.0088 * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
