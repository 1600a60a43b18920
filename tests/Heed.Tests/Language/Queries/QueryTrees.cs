using FsCheck;
using FsCheck.Fluent;
using Heed.Language.Queries;

namespace Heed.Tests.Language.Queries;

/// <summary>Trees as the parser makes them: one tree a meaning, every kind of node.</summary>
internal static class QueryTrees
{
    private static readonly string[] Words = ["portal", "lab", "results", "病", "😡", "and", "or", "near", "to", "covid19", "a", "42", "straße", "пациент", "طبيب", "x_y", ":)", "<3", ":*"];
    private static readonly string[] Values = ["vip", "needs reply", "a \"quoted\" word", "x:y", "back\\slash", "50%", "(a)", "{b}", "病院", "north-wing", "what?", "a*b", "<<<", "[1 to 2]", "-x", ">5"];

    public static Gen<QueryNode> Any { get; } = Gen.Sized(size => Node(Math.Min(4, 1 + size / 8))).Select(node => QueryTree.And([new QueryTerm("anchor"), node]));

    private static Gen<QueryNode> Node(int depth)
    {
        if (depth <= 1) return Leaf();
        var part = Node(depth - 1);
        return Gen.OneOf(Leaf(), Near(depth), part.ListOf(3).Select(parts => QueryTree.And([.. parts])), part.ListOf(3).Select(parts => QueryTree.Or([.. parts])), part.Select(QueryTree.Not));
    }

    private static Gen<QueryNode> Leaf() => Gen.OneOf(Stretch(), Stretch(), Field());

    private static Gen<TextZone> Zone() => Gen.Frequency((6, Gen.Constant(TextZone.Text)), (1, Gen.Constant(TextZone.Title)), (1, Gen.Constant(TextZone.Lead)));

    private static Gen<QueryTerm> Term() => Gen.OneOf(
        Gen.Elements(Words).Select(word => new QueryTerm(word)),
        Letters(1, 9).Where(word => word != "s").Select(word => new QueryTerm(word)),
        Letters(1, 6).Select(word => new QueryTerm(word, Prefix: true)),
        Letters(1, 6).Select(word => new QueryTerm("#" + word)),
        Letters(1, 6).Select(word => new QueryTerm("@" + word + ".example")),
        Gen.Elements("wom?n", "a*b", "ab?", "ab??d*e", "#na*me").SelectMany(word => Gen.Elements(true, false).Select(prefix => new QueryTerm(word, prefix) { Wild = true })),
        Gen.Elements(("cafe", "café"), ("uber", "über"), ("#ete", "été"), ("q", "q\u0303")).SelectMany(word => Gen.Elements(true, false).Select(prefix => new QueryTerm(word.Item1, prefix) { Form = TermForm.Accented, Exact = word.Item2 })),
        Gen.Elements(("bt", "BT"), ("who", "WHO"), ("ete", "Été"), ("#who", "WHO"), ("and", "AND")).SelectMany(word => Gen.Elements(true, false).Select(prefix => new QueryTerm(word.Item1, prefix) { Form = TermForm.CaseSensitive, Exact = word.Item2 })))
        .Select(term => Letters(term) ? term : term with { Prefix = false });

    private static bool Letters(QueryTerm term) => Heed.Language.Letters.Kind(term.Text[^1]) == Heed.Language.LetterKind.Word || term.Wild;

    private static Gen<QueryNode> Single() => Gen.OneOf(
        Term().Zip(Zone()).Select(pair => (QueryNode)(pair.Item1 with { Zone = pair.Item2 })),
        Letters(4, 9).Zip(Gen.Choose(1, 2)).Select(pair => (QueryNode)new QueryTerm(pair.Item1) { Fuzzy = pair.Item2 }));

    private static Gen<QueryNode> Phrase() =>
        from count in Gen.Choose(2, 4)
        from zone in Zone()
        from words in Term().ListOf(count)
        from slop in Gen.Elements(0, 0, 1, 3, 12)
        select (QueryNode)new QueryPhrase([.. words.Select(word => word with { Zone = zone })], slop);

    private static Gen<QueryNode> Stretch() => Gen.OneOf(Single(), Single(), Phrase());

    private static Gen<QueryNode> Near(int depth)
    {
        var side = Gen.OneOf(Stretch(), Stretch().ListOf(3).Select(parts => QueryTree.Or([.. parts])));
        if (depth > 2) side = Gen.OneOf(side, Near(depth - 1));
        return from left in side
               from right in side
               from distance in Gen.Choose(0, 12)
               from ordered in Gen.Elements(true, false)
               select (QueryNode)new QueryNear(left, right, distance, ordered);
    }

    private static Gen<QueryNode> Field() => Gen.OneOf<QueryNode>(
        Letters(1, 8).Zip(Gen.Elements(true, false)).Select(pair => (QueryNode)new QueryAuthor(pair.Item1, pair.Item2)),
        Gen.Elements("anna smith", "o\"hara", "a.b").Select(name => (QueryNode)new QueryAuthor(name)),
        Gen.Elements("en", "de", "pt-br", "zz").Select(code => (QueryNode)new QueryLanguage(code)),
        Gen.Elements(QueryField.Topic, QueryField.Label, QueryField.Assignee, QueryField.List, QueryField.Claim).Zip(Gen.Elements(Values)).Zip(Gen.Elements(true, false)).Select(one => (QueryNode)new QueryText(one.Item1.Item1, one.Item1.Item2, one.Item2 && one.Item1.Item2.AsSpan().IndexOfAny('*', '?') < 0)),
        Gen.Elements(QueryField.Unit, QueryField.Site).Select(field => (QueryNode)new QueryText(field, "*a b*", Wild: true)),
        Gen.Elements("https://a.org/b?c=d", "a.org/x y").Select(url => (QueryNode)new QueryText(QueryField.Url, url)),
        Gen.Elements(("is", QueryField.Is, "repost"), ("", QueryField.Has, "image"), ("", QueryField.Intent, "rumour"), ("", QueryField.Country, "gb"), ("", QueryField.Verified, "true")).Select(one => (QueryNode)new QueryText(one.Item2, one.Item3)),
        Range(QueryField.Followers, Gen.Choose(-100, 100000).Select(value => value / 4.0)),
        Range(QueryField.Velocity, Gen.Elements(0.001, -2.5, 0, 1e12, 7)),
        Range(QueryField.Published, Gen.Choose(0, 60).Select(day => 1_790_000_000_000.0 - 1_790_000_000_000 % 86_400_000 + day * 86_400_000.0)),
        Range(QueryField.Published, Gen.Choose(0, 1_000_000).Select(step => 1_790_000_000_000.0 + step * 777)),
        Gen.Elements(1, 90, 3600, 86400, 5400, 315_576_000).Select(seconds => (QueryNode)new QueryWithin(TimeSpan.FromSeconds(seconds))),
        Gen.Elements(new QueryPlace(40.7, -74, 25), new QueryPlace(-90, 180, 0.5), new QueryPlace(0, 0.000001, 20000)).Select(place => (QueryNode)place));

    private static Gen<QueryNode> Range(QueryField field, Gen<double> bound) =>
        from one in bound
        from other in bound
        from open in Gen.Choose(0, 3)
        from lowOutside in Gen.Elements(true, false)
        from highOutside in Gen.Elements(true, false)
        let low = open == 1 || open == 3 ? double.NegativeInfinity : Math.Min(one, other)
        let high = open == 2 || open == 3 ? double.PositiveInfinity : Math.Max(one, other)
        let same = low == high
        select (QueryNode)new QueryRange(field, low, high, lowOutside && !same && double.IsFinite(low), highOutside && !same && double.IsFinite(high));

    private static Gen<string> Letters(int least, int most) =>
        Gen.Choose(least, most).SelectMany(length => Gen.Elements("abcdefghiklmnoprstuvw".ToCharArray()).ListOf(length)).Select(letters => string.Concat(letters));
}
