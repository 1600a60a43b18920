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
            var matcher = new QueryMatcher([.. numbered], TermFrequencies.Usual);
            var hits = new List<long> { 99 };
            foreach (var post in posts)
            {
                matcher.Match(post, hits);
                var expected = numbered.Where(query => QueryReference.Matches(query.Value, post)).Select(query => query.Key).Order().ToArray();
                if (hits.SequenceEqual(expected)) continue;
                var wrong = string.Join("\n", numbered.Where(one => hits.Contains(one.Key) != expected.Contains(one.Key)));
                Assert.Fail($"{wrong}\non: {System.Text.Encoding.UTF8.GetString(post.Walk.Text)}");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Generated_queries_and_posts_meet_often_enough_to_say_something()
    {
        var queries = Trees.Any().Sample(200);
        var posts = Trees.Posts().Sample(100);
        var share = queries.Average(query => posts.Count(post => QueryReference.Matches(query, post)) / (double)posts.Length);
        share.ShouldBeInRange(0.05, 0.95);
    }
}
