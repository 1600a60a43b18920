using FsCheck;
using FsCheck.Fluent;
using Heed.Language.Queries;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Queries;

/// <summary>Queries that name no word but a value of a field wait under that value, and answer as if they were asked about every post.</summary>
public sealed class FieldAnchorTests
{
    private static readonly string[] Values = ["anna", "Anna B", "ann", "a", "é", "bbc.co.uk", "co.uk", "news.bbc.co.uk", "uk", ".uk", "example.org/a", "ple.org", "https://x.example.org/a/b", "aaaa", "aaaaa", "us", "usa", new string('n', 70), new string('n', 64)];
    private static readonly QueryField[] Fields = [QueryField.Site, QueryField.Url, QueryField.Links, QueryField.AuthorContaining, QueryField.Id, QueryField.Channel, QueryField.Country, QueryField.Verified, QueryField.Type];

    private static Gen<QueryNode> Leaf() => Gen.Frequency(
        (2, from value in Gen.Elements([.. Values, ""]) from prefix in Gen.Elements(true, false) select (QueryNode)new QueryAuthor(value, prefix)),
        (5, from field in Gen.Elements(Fields) from value in Gen.Elements([.. Values, ""]) from prefix in Gen.Elements(false, false, true) select (QueryNode)new QueryText(field, value, prefix)),
        (1, from field in Gen.Elements(Fields) from value in Gen.Elements("b*c.co.uk", "an?a", "*") select (QueryNode)new QueryText(field, value, Wild: true)),
        (1, Gen.Elements("lab", "waits").Select(QueryNode (word) => new QueryTerm(word))),
        (1, Gen.Constant((QueryNode)new QueryText(QueryField.Is, "reply"))));

    private static Gen<QueryNode> Tree(int depth) => depth == 0 ? Leaf() : Gen.OneOf(Leaf(), Tree(depth - 1).Select(QueryNode (part) => new QueryNot(part)),
        Tree(depth - 1).ListOf(2).Select(QueryNode (parts) => new QueryAnd([.. parts])), Tree(depth - 1).ListOf(3).Select(QueryNode (parts) => new QueryOr([.. parts])));

    private static Gen<QueryPost> Posts() =>
        from words in Gen.Elements("", "the lab waits", "see https://x.example.org/a/b and aaaa", "lab https://news.bbc.co.uk/1 https://aaaaa.us")
        from author in Gen.Elements([.. Values, ""])
        from told in (from field in Gen.Elements(Fields) from value in Gen.Elements(Values) select (field, value)).ListOf(4)
        select told.Aggregate(new QueryPost(words, author, null), (post, one) => post.Add(one.field, one.value));

    [Fact]
    public void The_matcher_agrees_with_the_reference() =>
        Prop.ForAll(Tree(2).ListOf(20).ToArbitrary(), Posts().ListOf(10).ToArbitrary(), (queries, posts) =>
        {
            var numbered = queries.Select((query, i) => KeyValuePair.Create((long)i, query)).ToArray();
            var matcher = new QueryMatcher([.. numbered]);
            var hits = new List<long>();
            foreach (var post in posts)
            {
                matcher.Match(post, hits);
                hits.ShouldBe(numbered.Where(query => QueryReference.Matches(query.Value, post)).Select(query => query.Key));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("author:anna", 0)]
    [InlineData("author:ann* OR site:bbc.co.uk OR url:example.org", 0)]
    [InlineData("id:17", 0)]
    [InlineData("channel:bluesky lang:en", 0)]
    [InlineData("author:anna OR lab", 0)]
    [InlineData("site:*.gov", 1)]
    [InlineData("url:org", 1)]
    [InlineData("author:anna OR lang:en", 1)]
    [InlineData("sentiment:negative", 1)]
    [InlineData("followers:>10", 1)]
    [InlineData("lab OR lang:en", 1)]
    [InlineData("lab NOT lang:en", 0)]
    public void A_value_that_can_be_looked_up_leads_to_its_query(string query, int always)
    {
        var parsed = QueryParser.Parse(query);
        new QueryMatcher([KeyValuePair.Create(1L, parsed)]).AskedAlways.ShouldBe(always);
        parsed.Faults.Count(fault => fault.Code == "W105").ShouldBe(always);
    }

    [Fact]
    public void A_word_leads_to_a_query_before_an_address_does()
    {
        var asked = 0;
        var matcher = new QueryMatcher([KeyValuePair.Create(1L, QueryParser.Parse("url:example.org AND wait"))]);
        var hits = new List<long>();
        matcher.Match(new QueryPost("nothing of the kind", null, null) { Ask = (_, _) => asked++ }, hits);
        asked.ShouldBe(0); // no address was looked for in the words
        matcher.Match(new QueryPost("wait, see https://example.org/a", null, null), hits);
        hits.ShouldBe([1]);
    }
}
