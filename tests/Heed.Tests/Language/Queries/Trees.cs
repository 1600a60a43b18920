using FsCheck;
using FsCheck.Fluent;
using Heed.Language;
using Heed.Language.Queries;

namespace Heed.Tests.Language.Queries;

/// <summary>Query trees and posts over a vocabulary so small that they often meet.</summary>
internal static class Trees
{
    private static readonly string[] Plain = ["a", "b", "c", "ab", "lab", "label", "labels", "wendys", "cafe", "los", "😡", "病", "院"];

    public static Gen<QueryNode> Any(int depth = 4)
    {
        if (depth <= 1) return Gen.OneOf(Term(), Term(), Phrase(), Field());
        var part = Any(depth - 1);
        return Gen.OneOf(Term(), Phrase(), Field(), Near(3), Near(2), part.Select(QueryNode (one) => new QueryNot(one)),
            part.ListOf(2).Select(QueryNode (parts) => new QueryAnd([.. parts])), part.ListOf(3).Select(QueryNode (parts) => new QueryAnd([.. parts])),
            part.ListOf(2).Select(QueryNode (parts) => new QueryOr([.. parts])), part.ListOf(3).Select(QueryNode (parts) => new QueryOr([.. parts])));
    }

    private static Gen<QueryNode> Term() => OneTerm().Select(QueryNode (term) => term);

    private static Gen<QueryTerm> OneTerm() => Gen.Frequency(
        (8, Gen.Elements(Plain).Select(word => new QueryTerm(word))),
        (1, Gen.Elements("#a", "@b", "#lab", "@ab").Select(word => new QueryTerm(word))),
        (2, Gen.Elements("l", "la", "lab", "#l", "c", "w").Select(word => new QueryTerm(word, Prefix: true))),
        (1, Gen.Elements("l?b", "l*l", "la?el", "#l*b", "?", "a*?b").Select(word => new QueryTerm(word) { Wild = true })),
        (1, Gen.Elements("l?b", "l*e").Select(word => new QueryTerm(word, Prefix: true) { Wild = true })),
        (1, from word in Gen.Elements("lab", "label", "bal", "wendy", "cfae") from edits in Gen.Choose(1, 2) select new QueryTerm(word) { Fuzzy = edits }),
        (1, Gen.Elements(("lab", "Lab"), ("lab", "LAB"), ("a", "A"), ("cafe", "Café"), ("cafe", "cafe"), ("wendys", "Wendys")).Select(two => new QueryTerm(two.Item1) { Form = TermForm.CaseSensitive, Exact = two.Item2 })),
        (1, Gen.Elements(("cafe", "Café"), ("cafe", "cafe"), ("los", "łos")).Select(two => new QueryTerm(two.Item1) { Form = TermForm.Accented, Exact = two.Item2 })),
        (1, Gen.Constant(new QueryTerm("c", Prefix: true) { Form = TermForm.Accented, Exact = "c" })),
        (1, from word in Gen.Elements(Plain) from zone in Gen.Elements(TextZone.Title, TextZone.Lead) select new QueryTerm(word) { Zone = zone }));

    private static Gen<QueryNode> Phrase() =>
        from words in OneTerm().NonEmptyListOf()
        from slop in Gen.Elements(0, 0, 0, 1, 2, 4)
        select (QueryNode)new QueryPhrase([.. words.Take(4)], slop);

    private static Gen<QueryNode> Near(int depth)
    {
        var side = depth <= 1 ? Gen.OneOf(Term(), Phrase()) : Gen.OneOf(Term(), Phrase(), Near(depth - 1), Gen.OneOf(Term(), Phrase(), Near(depth - 1)).ListOf(2).Select(QueryNode (parts) => new QueryOr([.. parts])));
        return from left in side from right in side from distance in Gen.Choose(0, 4) from ordered in Gen.Elements(true, false) select (QueryNode)new QueryNear(left, right, distance, ordered);
    }

    private static Gen<QueryNode> Field() => Gen.OneOf<QueryNode>(
        from name in Gen.Elements("anna", "b", "") from prefix in Gen.Elements(true, false) select (QueryNode)new QueryAuthor(name, prefix),
        Gen.Elements("en", "de").Select(QueryNode (code) => new QueryLanguage(code)),
        from field in Gen.Elements(QueryField.Site, QueryField.Url, QueryField.Links, QueryField.Country, QueryField.AuthorContaining)
        from value in Gen.Elements("nhs.uk", "us", "nn", "a", "")
        from shape in Gen.Elements(0, 0, 1)
        select (QueryNode)new QueryText(field, value, Prefix: shape == 1),
        Gen.Elements("n*s.u?", "*s", "u?").Select(QueryNode (value) => new QueryText(QueryField.Site, value, Wild: true)),
        from low in Gen.Elements(0, 10, double.NegativeInfinity) from high in Gen.Elements(10, 20, double.PositiveInfinity) from open in Gen.Elements(true, false)
        select (QueryNode)new QueryRange(QueryField.Followers, low, high, open, !open),
        Gen.Elements(1, 24).Select(QueryNode (hours) => new QueryWithin(TimeSpan.FromHours(hours))),
        Gen.Elements(5.0, 500.0, 20_000.0).Select(QueryNode (kilometres) => new QueryPlace(40.7, -74.0, kilometres)),
        Gen.Elements(QueryField.Has, QueryField.Sentiment).Select(QueryNode (field) => new QueryText(field, field == QueryField.Has ? "link" : "negative")));

    public static Gen<QueryPost> Posts() =>
        from words in Gen.Elements(["a", "b", "A", "ab", "c", "c", "Lab", "lab", "LAB", "label", "LABELS", "Wendy's", "wendy", "Wendy s", "s", "café", "Cafe", "łos", "#a", "#Lab", "@b", "病院", "😡", "x", "y", "nothing", ".", "\n", "https://lab.nhs.uk/a?b=c", "https://a.b"]).ListOf()
        from title in Gen.Elements(null, null, null, "Lab a", "b", "😡 label a")
        from author in Gen.Elements("anna", "@Bob", "", null)
        from language in Gen.Elements("en", "en-GB", "DE", null)
        from site in Gen.Elements("nhs.uk", "www.nhs.uk", "US", null)
        from followers in Gen.Elements<double?>(null, 0, 10, 15, 20)
        from hours in Gen.Elements<int?>(null, 0, 5, -1)
        from place in Gen.Elements<(double, double)?>(null, (40.7, -74.0), (42.0, -71.0), (-40, 100))
        select Make(words, title, author, language, site, followers, hours, place);

    private static QueryPost Make(IList<string> words, string? title, string? author, string? language, string? site, double? followers, int? hours, (double, double)? place)
    {
        const long now = 1_800_000_000_000;
        var post = new QueryPost { Now = hours == 5 ? null : now }.Begin(string.Join(' ', words), title).By(author).In(language).Add(QueryField.Site, site).Add(QueryField.Country, site).Add(QueryField.AuthorContaining, author);
        if (site is not null) post.Add(QueryField.Country, "a");
        if (followers is { } number) post.Set(QueryField.Followers, number);
        if (hours is { } ago) post.Set(QueryField.Published, now - ago * 3_600_000L);
        post.Place = place;
        return post;
    }
}
