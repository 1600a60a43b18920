using System.Net;
using Heed.Channels;
using Heed.Language.Queries;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

/// <summary>The query bench: Max may manage listening, Olive only reads.</summary>
public sealed class BenchTests : IAsyncLifetime
{
    private WebApp web = null!;

    public async ValueTask InitializeAsync() => web = await WebApp.Start();
    public ValueTask DisposeAsync() => web.DisposeAsync();

    private long Hear(int batch, params string[] texts)
    {
        var now = web.Time.GetUtcNow();
        var source = web.Database.Write(work => SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", now));
        web.Database.Write(work => SourceStore.Pause(work, source, now));
        var posts = texts.Select((text, at) => new HeardPost { Id = $"{batch}-{at}", Text = text, CreatedAt = now.AddDays(-at % 3).ToUnixTimeMilliseconds(), Author = "@someone" }).ToArray();
        web.PostLog.Append($"batch {batch}", source, true, posts.Length, PostBatches.Write(posts));
        return source;
    }

    [Fact]
    public async Task A_query_is_tried_on_everything_heard_its_parts_are_weighed_and_its_precision_judged()
    {
        Hear(1, [.. Enumerable.Repeat("a long wait at the clinic", 30).Select((text, n) => $"{text} {n}"), "no bed for Sarah Miller at the clinic", "clinic car wash", "weather"]);
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get("/listen/bench");
        await max.Submit("form[data-bench]", ("Query", "clinic AND (wait OR bed OR trolley) NOT wash"));
        max.Text.ShouldContain("Trying it");
        await web.RunWorkers();
        await max.Get(max.At.PathAndQuery);
        max.Page.QuerySelector(".figure b")!.TextContent.ShouldBe("31");
        var parts = max.Page.QuerySelectorAll("section.card").Single(card => card.TextContent.Contains("each part")).QuerySelectorAll("tbody tr")
            .Select(row => $"{row.QuerySelector("code")!.TextContent} {row.QuerySelectorAll("td").Last().TextContent}");
        parts.ShouldBe(["wait 30", "bed 1", "trolley 0", "wash 0"]);
        max.Page.QuerySelectorAll("li[id^=sample-]").Length.ShouldBe(20);
        await max.Submit("li[id^=sample-] button[value=relevant]");
        await max.Submit("li[id^=sample-]:nth-of-type(2) button[value=not]");
        max.Text.ShouldContain("1 of 2 judged are relevant: 50%, likely between 9% and 91%.");
        max.Text.ShouldNotContain("Sarah Miller");
    }

    [Fact]
    public async Task The_linter_answers_while_somebody_types_and_an_unfinished_query_starts_nothing()
    {
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get("/listen/bench");
        await max.Post("/listen/bench?handler=Lint", ("Query", "clinic AND (wait"));
        max.Text.ShouldContain("never closed");
        await max.Get("/listen/bench");
        await max.Submit("form[data-bench]", ("Query", "clinic AND (wait"));
        max.Text.ShouldContain("never closed");
        web.Database.Read(BackTestStore.NextRunning).ShouldBeNull();
    }

    [Fact]
    public async Task A_query_of_another_tool_is_translated_and_what_changed_is_listed()
    {
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get("/listen/bench");
        await max.Submit("button[formaction*=Translate]", ("Query", "clinic wait"), ("Tool", "lucene"));
        max.Page.QuerySelector("textarea")!.TextContent.ShouldBe("clinic OR wait");
        max.Text.ShouldContain("The query as it came in");
    }

    [Fact]
    public async Task Strict_reading_asks_for_brackets()
    {
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get("/listen/bench");
        await max.Post("/listen/bench?handler=Lint", ("Query", "a1 AND b1 OR c1"), ("Strict", "true"));
        max.Page.QuerySelector(".notice.error").ShouldNotBeNull();
        await max.Get("/listen/bench");
        await max.Post("/listen/bench?handler=Lint", ("Query", "a1 AND b1 OR c1"));
        max.Page.QuerySelector(".notice.error").ShouldBeNull();
    }

    [Fact]
    public async Task A_slice_counts_once_and_a_stopped_test_goes_no_further()
    {
        Hear(1, "clinic one");
        var now = web.Time.GetUtcNow();
        var id = web.Database.Write(work => BackTestStore.Add(work, new BackTest { Query = "clinic", Canonical = "clinic", LogEnd = web.PostLog.End(), Result = "{}", ByName = "Max", CreatedAt = now }, now.AddDays(-30)));
        var seen = web.Database.Read(work => BackTestStore.Get(work, id))!;
        web.Database.Write(work => BackTestStore.SaveSlice(work, seen, 1, 0, new BackTestResult { HeardFound = 1 }, false, now)).ShouldBeTrue();
        web.Database.Write(work => BackTestStore.SaveSlice(work, seen, 1, 0, new BackTestResult { HeardFound = 2 }, false, now)).ShouldBeFalse();
        web.Database.Write(work => BackTestStore.Cancel(work, id, now)).ShouldBeTrue();
        await web.RunWorkers();
        var stopped = web.Database.Read(work => BackTestStore.Get(work, id))!;
        (stopped.State, stopped.Counts().HeardFound).ShouldBe((BackTest.Cancelled, 1));
    }

    [Fact]
    public async Task A_month_later_the_test_and_its_quoted_posts_are_forgotten()
    {
        Hear(1, "clinic one");
        var now = web.Time.GetUtcNow();
        var id = web.Database.Write(work => BackTestStore.Add(work, new BackTest { Query = "clinic", Canonical = "clinic", LogEnd = web.PostLog.End(), Result = "{}", ByName = "Max", CreatedAt = now }, now.AddDays(-30)));
        await web.RunWorkers();
        web.Database.Read(work => BackTestStore.Samples(work, id)).Count.ShouldBe(1);
        web.Time.Move(TimeSpan.FromDays(31));
        await web.RunWorkers();
        web.Database.Read(work => BackTestStore.Get(work, id)).ShouldBeNull();
        web.Database.Read(work => BackTestStore.Samples(work, id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_query_from_the_bench_becomes_the_next_version_of_its_topic_with_its_author_and_difference()
    {
        var topic = web.Database.Write(work => TopicStore.Add(work, "Waits", "clinic AND wait", "", "Ada", web.Time.GetUtcNow()));
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get($"/listen/bench?topic={topic}");
        await max.Submit("button[formaction*=Save]", ("Query", "clinic AND (wait OR delay)"));
        max.At.AbsolutePath.ShouldBe($"/listen/topics/{topic}");
        max.Page.QuerySelectorAll("ins").Select(added => added.TextContent).ShouldContain(words => words.Contains("OR delay"));
        max.Text.ShouldContain("by Max Manager");
    }

    [Fact]
    public async Task Who_only_reads_has_no_bench()
    {
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        (await olive.Get("/listen/bench")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await olive.Get("/listen/topics");
        olive.Text.ShouldNotContain("Query bench");
    }

    [Fact]
    public void Every_template_runs_as_it_stands()
    {
        foreach (var template in QueryTemplates.For("Mercy \"Valley\" Health", ["Gull Point Hospital"]))
            QueryParser.Parse(template.Query).Faults.ShouldBeEmpty(template.Key);
    }

    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(0, 10, 0, 0.278)]
    [InlineData(17, 20, 0.640, 0.948)]
    [InlineData(20, 20, 0.839, 1)]
    public void A_precision_says_how_sure_it_is(long right, long judged, double low, double high)
    {
        var precision = new Precision(right, judged);
        precision.Low.ShouldBe(low, 0.001);
        precision.High.ShouldBe(high, 0.001);
    }

    [Fact]
    public void The_difference_of_two_versions_is_told_word_by_word() =>
        VersionDifference.Between("a AND (b OR c)", "a AND (b OR d OR c) NOT e").ShouldBe(
            [new(' ', "a AND ( b OR"), new('+', "d OR"), new(' ', "c )"), new('+', "NOT e")]);
}
