using FsCheck;
using FsCheck.Fluent;
using Heed.Language.Queries;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language;

public sealed class QueryTests
{
    [Theory]
    [InlineData("portal", "The patient portal is down", true)]
    [InlineData("PORTAL down", "portal is Down again", true)]
    [InlineData("portal AND down", "portal is up", false)]
    [InlineData("portal OR lab", "my lab results", true)]
    [InlineData("portal -music", "portal music", false)]
    [InlineData("portal NOT music", "portal", true)]
    [InlineData("\"lab results\"", "my lab results are late", true)]
    [InlineData("\"lab results\"", "results from the lab", false)]
    [InlineData("infect*", "three infections", true)]
    [InlineData("\"lab result*\"", "the lab resulted in nothing", true)]
    [InlineData("wendy's", "I love Wendys", true)]
    [InlineData("wendys", "Wendy’s is closed", true)]
    [InlineData("cafe", "le café", true)]
    [InlineData("café", "the cafe", false)]
    [InlineData("café", "the Café", true)]
    [InlineData("#strike", "we #Strike today", true)]
    [InlineData("#strike", "we strike today", false)]
    [InlineData("strike", "we #strike today", true)]
    [InlineData("@mercy", "hi @Mercy", true)]
    [InlineData("@mercy", "have mercy", false)]
    [InlineData("@mercy.bsky.social", "hi @mercy.bsky.social.", true)]
    [InlineData("state-of-the-art", "a state of the art wing", true)]
    [InlineData("a OR b AND c", "a", true)]
    [InlineData("(a OR b) AND c", "a", false)]
    [InlineData("NOT a AND b", "b", true)]
    [InlineData("病院", "近くの病院です", true)]
    [InlineData("病院", "院の病", false)]
    [InlineData("😡", "so late 😡", true)]
    [InlineData("hashtag:strike", "#strike", true)]
    public void A_query_finds_what_it_says(string query, string text, bool expected)
    {
        var parsed = QueryParser.Parse(query);
        parsed.CanRun.ShouldBeTrue(string.Join("; ", parsed.Faults));
        QueryReference.Matches(parsed, new QueryPost(text, null, null)).ShouldBe(expected);
        Hits(parsed, new QueryPost(text, null, null)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("lang:en portal", "portal", "anna", "en-GB", true)]
    [InlineData("lang:en portal", "portal", "anna", "eng", false)]
    [InlineData("lang:en portal", "portal", "anna", null, false)]
    [InlineData("author:anna", "anything", "Anna", null, true)]
    [InlineData("author:ann*", "anything", "Anna", null, true)]
    [InlineData("author:ann", "anything", "Anna", null, false)]
    [InlineData("author:(bob OR anna) portal", "portal", "anna", null, true)]
    [InlineData("from:@anna portal", "portal", null, null, false)]
    public void Author_and_language_are_fields(string query, string text, string? author, string? language, bool expected)
    {
        var parsed = QueryParser.Parse(query);
        parsed.CanRun.ShouldBeTrue(string.Join("; ", parsed.Faults));
        QueryReference.Matches(parsed, new QueryPost(text, author, language)).ShouldBe(expected);
        Hits(parsed, new QueryPost(text, author, language)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("", "E001")]
    [InlineData("   ", "E001")]
    [InlineData("(portal", "E002")]
    [InlineData("portal)", "E002")]
    [InlineData("\"portal", "E003")]
    [InlineData("portal ()", "E004")]
    [InlineData("*tal", "E005")]
    [InlineData("portal AND", "E006")]
    [InlineData("OR portal", "E006")]
    [InlineData("author:", "E006")]
    [InlineData("NOT portal", "E007")]
    [InlineData("portal OR NOT lab", "E007")]
    [InlineData("auhtor:anna", "E008")]
    [InlineData("a NEAR/x b", "E011")]
    [InlineData("\"a b\"~5000", "E011")]
    [InlineData("&", "E012")]
    public void What_cannot_run_says_why_and_where(string query, string code)
    {
        var parsed = QueryParser.Parse(query);
        parsed.CanRun.ShouldBeFalse();
        var fault = parsed.Faults.First(one => one.Error);
        fault.Code.ShouldBe(code);
        fault.Sentence.ShouldEndWith(".");
        fault.Start.ShouldBeInRange(0, query.Length);
        fault.End.ShouldBeInRange(fault.Start, query.Length);
    }

    [Theory]
    [InlineData("portal down", "W101")]
    [InlineData("a AND b OR c", "W102")]
    [InlineData("portal and down", "W103")]
    [InlineData("p*", "W104")]
    [InlineData("lang:en", "W105")]
    public void What_runs_but_may_surprise_is_said(string query, string code)
    {
        var parsed = QueryParser.Parse(query);
        parsed.CanRun.ShouldBeTrue();
        parsed.Faults.Select(fault => fault.Code).ShouldContain(code);
    }

    [Fact]
    public void A_monstrous_query_is_answered_with_an_error()
    {
        foreach (var query in new[] { new string('(', 10_000), new string('(', 10_000) + "a" + new string(')', 10_000), new string('a', 100_000), string.Concat(Enumerable.Repeat("- ", 9_000)), string.Concat(Enumerable.Repeat("NOT ", 4_901)) + "a", new string('a', 300_000), new string('"', 9_999) })
            QueryParser.Parse(query).CanRun.ShouldBeFalse();
    }

    [Fact]
    public void Any_text_at_all_is_read_without_a_crash() =>
        Prop.ForAll<string>(text => { QueryParser.Parse(text ?? ""); }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_canonical_form_reads_back_as_itself() =>
        Prop.ForAll(Queries().ToArbitrary(), query =>
        {
            var parsed = QueryParser.Parse(query);
            if (!parsed.CanRun) return true;
            var again = QueryParser.Parse(parsed.Canonical);
            return again.CanRun && again.Canonical == parsed.Canonical;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_matcher_agrees_with_the_reference_pair_by_pair() =>
        Prop.ForAll(Queries().ListOf(12).ToArbitrary(), Posts().ListOf(20).ToArbitrary(), (queries, posts) =>
        {
            var parsed = queries.Select((query, i) => KeyValuePair.Create((long)(i * 7 % 12), QueryParser.Parse(query))).ToArray();
            var matcher = new QueryMatcher(parsed);
            var hits = new List<long> { 99 };
            foreach (var post in posts)
            {
                matcher.Match(post, hits);
                var expected = parsed.Where(query => QueryReference.Matches(query.Value, post)).Select(query => query.Key).Order().ToArray();
                if (!hits.SequenceEqual(expected)) return false;
            }
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void One_matcher_serves_many_threads()
    {
        var queries = Enumerable.Range(0, 50).Select(i => KeyValuePair.Create((long)i, QueryParser.Parse($"w{i} OR \"x{i} y\""))).ToArray();
        var matcher = new QueryMatcher(queries);
        var other = new QueryMatcher(queries[..5]);
        Parallel.For(0, 2000, i =>
        {
            var hits = new List<long>();
            matcher.Match(new QueryPost($"zero w{i % 50} and x{(i + 1) % 50} y", null, null), hits);
            hits.ShouldBe(new long[] { i % 50, (i + 1) % 50 }.Order());
            other.Match(new QueryPost($"w{i % 50}", null, null), hits);
            hits.Count.ShouldBe(i % 50 < 5 ? 1 : 0);
        });
    }

    private static bool Hits(ParsedQuery query, QueryPost post)
    {
        var hits = new List<long>();
        new QueryMatcher([KeyValuePair.Create(7L, query)]).Match(post, hits);
        return hits.Count == 1;
    }

    private static readonly string[] Words = ["a", "b", "c", "lab", "label", "Wendy's", "café", "#a", "@b", "病院", "😡"];

    private static Gen<string> Queries() => Gen.Sized(size => Query(Math.Min(4, size)));

    private static Gen<string> Query(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Elements(Words), Gen.Elements("la*", "l*", "#a*", "label*", "lang:en", "lang:de", "author:anna", "author:b*"),
            Gen.Elements(Words).ListOf(2).Select(words => $"\"{string.Join(' ', words)}\""), Gen.Constant("\"a la* c\""));
        if (depth <= 1) return leaf;
        var part = Query(depth - 1);
        return Gen.OneOf(leaf,
            part.Two().Select(two => $"({two.Item1} AND {two.Item2})"), part.Two().Select(two => $"({two.Item1} OR {two.Item2})"),
            part.Two().Select(two => $"{two.Item1} {two.Item2}"), part.Two().Select(two => $"{two.Item1} -({two.Item2})"), part.Select(one => $"NOT ({one})"));
    }

    private static Gen<QueryPost> Posts() =>
        from words in Gen.Elements([.. Words, "wendys", "cafe", "LABELS", "A", "nothing", "."]).ListOf()
        from author in Gen.Elements("anna", "Bob", "", null)
        from language in Gen.Elements("en", "en-GB", "DE", null)
        select new QueryPost(string.Join(' ', words), author, language);
}
