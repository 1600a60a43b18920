using FsCheck;
using FsCheck.Fluent;
using Heed.Language.Queries;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Queries;

public sealed class MatcherTests
{
    [Fact]
    public void The_matcher_agrees_with_the_reference_on_every_pair() =>
        Prop.ForAll(Trees.Any().ListOf(12).ToArbitrary(), Trees.Posts().ListOf(12).ToArbitrary(), (queries, posts) =>
        {
            var numbered = queries.Select((query, i) => KeyValuePair.Create((long)(i * 7 % 12), query)).ToArray();
            var matcher = new QueryMatcher([.. numbered]);
            var hits = new List<long> { 99 };
            foreach (var post in posts)
            {
                matcher.Match(post, hits);
                var expected = numbered.Where(query => QueryReference.Matches(query.Value, post)).Select(query => query.Key).Order().ToArray();
                if (hits.SequenceEqual(expected)) continue;
                var wrong = string.Join("\n", numbered.Where(one => hits.Contains(one.Key) != expected.Contains(one.Key)));
                Assert.Fail($"{wrong}\non: {System.Text.Encoding.UTF8.GetString(post.Walk.Text)}");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(250));

    [Fact]
    public void Generated_queries_and_posts_meet_often_enough_to_say_something()
    {
        var queries = Trees.Any().Sample(150);
        var posts = Trees.Posts().Sample(60);
        var share = queries.Average(query => posts.Count(post => QueryReference.Matches(query, post)) / (double)posts.Length);
        share.ShouldBeInRange(0.05, 0.95);
    }

    [Fact]
    public void A_warm_matcher_allocates_nothing()
    {
        var queries = new[]
        {
            "portal AND (down OR slow)", "\"patient portal\"", "\"portal down\"~3", "portal NEAR/4 (down OR \"not work*\")", "(a NEAR/2 b) NEAR/3 portal", "port* NOT parking", "p?rtal OR hosp*al", "portel~1", "{Portal}", "café",
            "#strike OR @mercy", "lang:en portal", "author:anna", "site:example.org", "followers:>10", "has:link", "url:nhs.uk",
        }.Select((query, i) => KeyValuePair.Create((long)i, QueryParser.Parse(query))).ToArray();
        queries.ShouldAllBe(query => query.Value.CanRun);
        var matcher = new QueryMatcher(queries);
        var texts = new[] { "The patient Portal is down, not working at Mercy @mercy #strike a b", "café a b portal down https://www.nhs.uk/x", "nothing 病院 😡" }.Select(System.Text.Encoding.UTF8.GetBytes).ToArray();
        var (post, hits) = (new QueryPost(), new List<long>());
        for (var i = 0; i < 30; i++) Ask(i);
        hits.Count.ShouldBeLessThan(queries.Length);
        var bytes = Allocated.Warm(() => { for (var i = 0; i < 3000; i++) Ask(i); });
        bytes.ShouldBe(0, string.Join("; ", queries.Select(query => $"{query.Value.Source}: {Alone(query)}")));

        long Alone(KeyValuePair<long, ParsedQuery> query)
        {
            matcher = new QueryMatcher([query]);
            for (var i = 0; i < 30; i++) Ask(i);
            return Allocated.Warm(() => { for (var i = 0; i < 300; i++) Ask(i); });
        }

        void Ask(int i) => matcher.Match(post.Begin(texts[i % 3]).By("anna"u8).In("en"u8).AddSite("https://example.org/x"u8).Set(QueryField.Followers, i), hits);
    }

    [Fact]
    public void A_post_that_repeats_one_word_half_a_million_times_is_answered()
    {
        var queries = new[] { "\"a b\"", "\"a a a b\"", "\"a b\"~5", "\"a a b b\"~20", "a NEAR/10 b", "b ONEAR/3 a", "(a NEAR/5 a) NEAR/5 b", "((a NEAR/10 a) NEAR/10 a) ONEAR/10 b", "(a OR \"a a\") NEAR/4 c", "aaaa~2 NEAR/3 b", "a* NEAR/2 b" }
            .Select((query, i) => KeyValuePair.Create((long)i, QueryParser.Parse(query))).ToArray();
        var (matcher, hits) = (new QueryMatcher(queries), new List<long>());
        var words = string.Concat(Enumerable.Repeat("a ", 500_000));
        matcher.Match(new QueryPost(words, null, null), hits);
        hits.ShouldBeEmpty();
        matcher.Match(new QueryPost("b " + words, null, null), hits);
        hits.ShouldBe([2, 4, 5, 6, 10]);
        matcher.Match(new QueryPost("b x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x " + words, null, null), hits);
        hits.ShouldBeEmpty();
    }

    [Fact]
    public void Real_posts_are_answered_as_the_reference_answers() => Compare(every: 15);

    [Fact, Trait("Part", "slow")]
    public void All_posts_of_the_real_streams_are_answered_as_the_reference_answers() => Compare(every: 1);

    private static void Compare(int every)
    {
        var folder = Path.Combine(House.Root, "../shared/data/replay");
        Assert.SkipUnless(Directory.Exists(folder), "The recorded streams (../shared/data/replay) are not here.");
        var posts = Directory.GetFiles(folder, "*.jsonl").Order().SelectMany(File.ReadLines).Where((_, i) => i % every == 0).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).ToArray();
        var queries = Authored.Queries.Select((query, i) => KeyValuePair.Create((long)i, QueryParser.Parse(query))).ToArray();
        queries.ShouldAllBe(query => query.Value.CanRun, string.Join("; ", queries.SelectMany(query => query.Value.Faults.Where(fault => fault.Error).Select(fault => $"{query.Value.Source}: {fault}"))));
        var matcher = new QueryMatcher(queries);
        var asked = new ThreadLocal<(QueryPost Post, List<long> Hits)>(() => (new QueryPost(), []));
        var found = new int[queries.Length];
        Parallel.ForEach(posts, text =>
        {
            var (post, hits) = asked.Value;
            post.Begin(text);
            var expected = QueryReference.Matching(queries, post);
            matcher.Match(post, hits);
            hits.SequenceEqual(expected).ShouldBeTrue("The matcher and the reference differ.");
            foreach (var hit in expected) Interlocked.Increment(ref found[hit]);
        });
        found.Count(hits => hits > 0).ShouldBeGreaterThan(queries.Length / 2);
    }
}
