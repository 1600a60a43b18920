using Heed.Language.Queries;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Queries;

public sealed class QueryPostTests
{
    private static readonly QueryPost Post = new();

    [Theory]
    [InlineData("title:portal", true)]
    [InlineData("title:lab", false)]
    [InlineData("lead:lab", true)]
    [InlineData("lead:late", false)]
    [InlineData("portal AND lab AND late", true)]
    [InlineData("\"outage lab\"", false)]
    [InlineData("outage NEAR/4 lab", false)]
    public void The_title_is_a_part_of_its_own(string query, bool expected) => Agree(query, Post.Begin("Lab results\nare late", "Portal outage")).ShouldBe(expected);

    [Theory]
    [InlineData("nhs", false)]
    [InlineData("https", false)]
    [InlineData("url:nhs.uk", true)]
    [InlineData("links:\"nhs.uk/portal\"", true)]
    [InlineData("links:bbc.co.uk", false)]
    [InlineData("has:link", true)]
    [InlineData("\"see it\"", false)]
    [InlineData("see ONEAR/1 it", true)]
    public void Words_of_a_web_address_are_not_words_of_the_post(string query, bool expected) => Agree(query, Post.Begin("see https://www.nhs.uk/portal?x=y it")).ShouldBe(expected);

    [Theory]
    [InlineData("author:ann", false)]
    [InlineData("author:anna", true)]
    [InlineData("authorContaining:nn", true)]
    [InlineData("followers:>=100", true)]
    [InlineData("followers:[101 TO *]", false)]
    [InlineData("site:example.org", true)]
    [InlineData("site:ample.org", false)]
    [InlineData("country:us", true)]
    [InlineData("likes:>0", false)]
    public void A_field_says_what_was_given_and_no_more(string query, bool expected) =>
        Agree(query, Post.Begin("x").By("@Anna").Set(QueryField.Followers, 100).AddSite("https://www.news.example.org/a").Add(QueryField.Country, "US")).ShouldBe(expected);

    [Theory]
    [InlineData("wendys", true)]
    [InlineData("wendy's", true)]
    [InlineData("wendys NEAR/4 closed", true)]
    [InlineData("title:wendys", false)]
    [InlineData("{wendys}", false)]
    [InlineData("burgers", false)]
    [InlineData("wendy", true)]
    public void A_name_that_lost_its_apostrophe_is_found_by_either_spelling(string query, bool expected) => Agree(query, Post.Begin("The wendy s near me is closed", "A burger, s")).ShouldBe(expected);

    [Theory]
    [InlineData("mercy", true)]
    [InlineData("\"mercy hospital\"", true)]
    [InlineData("hospital NEAR/1 worst", true)]
    [InlineData("nurse", true)]
    [InlineData("{Mercy}", true)]
    [InlineData("{Hospital}", true)]
    [InlineData("{mercy}", false)]
    [InlineData("#heart", true)]
    [InlineData("café", true)]
    [InlineData("mercys AND hospitals", true)]
    [InlineData("merc", false)]
    [InlineData("thi OR kis", false)]
    [InlineData("hospital NOT mercy", false)]
    public void What_is_said_of_its_own_is_said_of_a_name(string query, bool expected) =>
        Agree(query, Post.Begin("Mercy Hospital's is worst, the nurse’s face, Mercy's #heart's café's kiss this")).ShouldBe(expected);

    [Fact]
    public void What_is_within_a_time_is_counted_from_the_moment_of_asking()
    {
        var post = new QueryPost { Now = 1_000_000_000_000 }.Begin("x");
        Agree("x within:24h", post.Set(QueryField.Published, 1_000_000_000_000 - 24 * 3_600_000L)).ShouldBeTrue();
        Agree("x within:24h", post.Set(QueryField.Published, 1_000_000_000_000 - 24 * 3_600_000L - 1)).ShouldBeFalse();
        Agree("x within:24h", post.Set(QueryField.Published, 1_000_000_000_001)).ShouldBeFalse();
        post.Now = null;
        Agree("x within:24h", post).ShouldBeFalse();
    }

    [Fact]
    public void What_costs_is_found_out_once_and_only_when_asked()
    {
        var asked = new List<QueryField>();
        var post = new QueryPost { Ask = (one, field) => { asked.Add(field); one.Add(field, "complaint"); } };
        Agree("portal AND intent:complaint", post.Begin("nothing")).ShouldBeFalse();
        asked.ShouldBeEmpty();
        Agree("portal AND intent:complaint AND NOT intent:praise", post.Begin("portal")).ShouldBeTrue();
        asked.ShouldBe([QueryField.Intent]);
    }

    [Fact]
    public void A_post_filled_again_remembers_nothing()
    {
        var post = new QueryPost().Begin("a", "b").By("anna").In("en").Add(QueryField.Country, "us").Set(QueryField.Likes, 3);
        post.Place = (1, 2);
        post.Begin("c");
        foreach (var query in new[] { "a", "b", "author:anna", "lang:en", "country:us", "likes:>=0" }) Agree($"{query} OR {query}", post).ShouldBeFalse(query);
        Agree("c", post).ShouldBeTrue();
    }

    [Fact]
    public void Half_the_world_away_is_not_near()
    {
        var post = new QueryPost().Begin("x");
        post.Place = (40.7, -74.0);
        Agree("x near:\"40.8,-74.1,25km\"", post).ShouldBeTrue();
        Agree("x near:\"48.8,2.3,25km\"", post).ShouldBeFalse();
    }

    /// <summary>What the matcher and the reference both say.</summary>
    private static bool Agree(string query, QueryPost post)
    {
        var parsed = QueryParser.Parse(query);
        parsed.CanRun.ShouldBeTrue(string.Join("; ", parsed.Faults));
        var hits = new List<long>();
        new QueryMatcher([KeyValuePair.Create(7L, parsed)]).Match(post, hits);
        QueryReference.Matches(parsed, post).ShouldBe(hits.Count == 1);
        return hits.Count == 1;
    }
}
