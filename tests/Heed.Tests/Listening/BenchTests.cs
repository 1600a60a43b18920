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
    public async Task A_post_heard_again_counts_once_from_slice_to_slice_and_only_at_its_own_source()
    {
        var source = Hear(1, "clinic one", "clinic two");
        var other = web.Database.Write(work => SourceStore.FindOrAdd(work, "Other talk", Source.Import, "{}", "Ada", web.Time.GetUtcNow()));
        var again = new[] { new HeardPost { Id = "1-0", Text = "clinic one", CreatedAt = web.Time.GetUtcNow().ToUnixTimeMilliseconds() } };
        for (var batch = 0; batch < 40; batch++) web.PostLog.Append($"again {batch}", source, true, 1, PostBatches.Write(again)); // more than one slice reads
        web.PostLog.Append("other", other, true, 1, PostBatches.Write(again));
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get("/listen/bench");
        await max.Submit("form[data-bench]", ("Query", "clinic"));
        await web.RunWorkers();
        await max.Get(max.At.PathAndQuery);
        max.Page.QuerySelector(".figure")!.TextContent.Trim().ShouldBe("3of 3 posts heard");
    }

    [Fact]
    public async Task After_a_restart_in_mid_test_a_post_heard_again_still_counts_once()
    {
        var source = Hear(1, "clinic one", "clinic two", " ");
        for (var batch = 0; batch < 50; batch++)
            web.PostLog.Append($"again {batch}", source, true, 1, PostBatches.Write([new HeardPost { Id = batch < 40 ? $"other{batch}" : "1-1", Text = "clinic", CreatedAt = web.Time.GetUtcNow().ToUnixTimeMilliseconds() }]));
        var id = Added("clinic");
        await new RunBackTests(web.Database, web.PostLog, web.Get<Keys>()).RunOnce(web.Time.GetUtcNow(), CancellationToken.None);
        Tested(id).Counts().HeardPosts.ShouldBe(33); // the first slice
        await web.RunWorkers();
        (Tested(id).State, Tested(id).Counts().HeardPosts).ShouldBe((BackTest.Done, 42));
    }

    [Fact]
    public void The_log_tells_from_where_on_it_holds_so_many_posts()
    {
        for (var batch = 1; batch <= 4; batch++) web.PostLog.Append($"b{batch}", 1, true, 10 * batch, "x"u8); // 10, 20, 30 and 40 posts
        web.PostLog.Holding(50, until: 3).ShouldBe(1);
        web.PostLog.Holding(51, until: 3).ShouldBe(0);
        web.PostLog.Holding(30, until: 3).ShouldBe(2);
        web.PostLog.Holding(1000, until: 4).ShouldBe(0);
    }

    [Fact]
    public async Task What_topics_ask_is_read_once_a_test_and_not_once_a_slice()
    {
        web.Database.Write(work => { for (var i = 0; i < 200; i++) TopicStore.Add(work, $"Topic {i}", $"clinic{i} OR \"waiting room {i}\"", "", "Ada", web.Time.GetUtcNow()); return true; });
        for (var batch = 0; batch < 100; batch++) Hear(batch, "clinic");
        Added("clinic");
        var worker = new RunBackTests(web.Database, web.PostLog, web.Get<Keys>());
        long Slice() => Allocated.Warm(() => worker.RunOnce(web.Time.GetUtcNow(), CancellationToken.None).GetAwaiter().GetResult().ShouldBeTrue(), rounds: 1);
        var first = Slice();
        Slice().ShouldBeLessThan(first / 2);
    }

    [Fact]
    public void What_was_counted_is_remembered_within_bounds_and_forgotten_with_a_slice_that_does_not_count()
    {
        var seen = new SeenPosts(most: 10);
        seen.Add(1, "a").ShouldBeTrue();
        seen.Add(1, "a").ShouldBeFalse();
        seen.Add(2, "a").ShouldBeTrue();
        seen.Forget();
        seen.Add(1, "a").ShouldBeTrue();
        seen.Keep();
        seen.Forget();
        seen.Add(1, "a").ShouldBeFalse();
        for (var i = 0; i < 9; i++) seen.Add(3, $"{i}");
        seen.Keep();
        seen.Add(1, "a").ShouldBeFalse(); // in the older half
        for (var i = 0; i < 10; i++) seen.Add(4, $"{i}");
        seen.Keep();
        seen.Add(1, "a").ShouldBeTrue(); // so long ago that it is forgotten
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

    private long Added(string query, long? by = null, string result = "{}") => web.Database.Write(work => BackTestStore.Add(work,
        new BackTest { Query = query, Canonical = query, LogEnd = web.PostLog.End(), Result = result, ById = by, ByName = "Max", CreatedAt = web.Time.GetUtcNow() }, web.Time.GetUtcNow().AddDays(-30)));

    private BackTest Tested(long id) => web.Database.Read(work => BackTestStore.Get(work, id))!;
    private IReadOnlyList<BackTestSample> Samples(long id) => web.Database.Read(work => BackTestStore.Samples(work, id));

    [Fact]
    public async Task A_quoted_post_is_forgotten_as_long_after_it_was_heard_as_every_other()
    {
        Hear(1, "clinic one");
        web.Time.Move(TimeSpan.FromDays(29));
        var id = Added("clinic");
        await web.RunWorkers();
        Samples(id).Count.ShouldBe(1);
        web.Time.Move(TimeSpan.FromDays(2));
        await web.RunWorkers();
        Tested(id).State.ShouldBe(BackTest.Done);
        Samples(id).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_test_that_is_over_quotes_no_post_of_its_own()
    {
        Hear(1, "clinic one");
        var done = Added("clinic");
        await web.RunWorkers();
        Tested(done).Result.ShouldNotContain("clinic one");
        var stopped = Added("clinic");
        web.Database.Write(work => BackTestStore.SaveSlice(work, Tested(stopped), 1, 0, new BackTestResult { HeardFound = 7, Draws = [new("clinic one", 1, 1, "1:a")] }, false, web.Time.GetUtcNow())).ShouldBeTrue();
        Tested(stopped).Result.ShouldContain("clinic one");
        web.Database.Write(work => BackTestStore.Cancel(work, stopped, web.Time.GetUtcNow()));
        Tested(stopped).Result.ShouldNotContain("clinic one");
        Tested(stopped).Counts().HeardFound.ShouldBe(7);
    }

    [Fact]
    public async Task A_test_that_cannot_go_on_is_failed_with_a_sentence_and_the_next_one_runs()
    {
        Hear(1, "clinic one");
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        var (broken, next) = (Added("clinic", result: "not a result"), Added("clinic"));
        await web.RunWorkers();
        Tested(broken).State.ShouldBe(BackTest.Failed);
        Tested(next).State.ShouldBe(BackTest.Done);
        await max.Get($"/listen/bench?test={broken}");
        max.Page.QuerySelector("main [role=alert]")!.TextContent.ShouldContain("could not finish this test");
    }

    [Fact]
    public async Task A_stopping_program_leaves_the_slice_for_the_next_start()
    {
        Hear(1, "clinic one");
        var id = Added("clinic");
        var worker = new RunBackTests(web.Database, web.PostLog, web.Get<Keys>());
        await Should.ThrowAsync<OperationCanceledException>(async () => await worker.RunOnce(web.Time.GetUtcNow(), new CancellationToken(canceled: true)));
        (Tested(id).State, Tested(id).Revision).ShouldBe((BackTest.Running, 0));
    }

    [Fact]
    public async Task One_person_has_one_test_running_and_the_journal_names_it_without_its_words()
    {
        Hear(1, "clinic one");
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        var others = Added("clinic", by: 4711);
        foreach (var query in new[] { "\"sarah miller\"", "clinic" })
        {
            await max.Get("/listen/bench");
            await max.Submit("form[data-bench]", ("Query", query));
        }
        new[] { others, others + 1, others + 2 }.Select(id => Tested(id).State).ShouldBe([BackTest.Running, BackTest.Cancelled, BackTest.Running]);
        var entry = web.Database.Read(work => JournalStore.About(work, $"back_test:{others + 1}")).ShouldHaveSingleItem();
        (entry.Act, entry.ActorName).ShouldBe(("query.tried", "Max Manager"));
        entry.Details.ShouldNotContain("sarah");
    }

    [Fact]
    public async Task A_post_drawn_by_two_tests_is_judged_and_counted_once()
    {
        Hear(1, "clinic one");
        Hear(2, "clinic two");
        web.PostLog.Append("again", 1, false, 1, PostBatches.Write([new HeardPost { Id = "1-0", Text = "clinic one", CreatedAt = web.Time.GetUtcNow().ToUnixTimeMilliseconds() }]));
        var first = Added("clinic");
        await web.RunWorkers();
        Samples(first).Select(sample => sample.Text).ShouldBe(["clinic one", "clinic two"]);
        web.Database.Write(work => BackTestStore.Judge(work, first, Samples(first)[0].Id, true, "Max", web.Time.GetUtcNow())).ShouldBeTrue();
        var second = Added("clinic");
        await web.RunWorkers();
        Samples(second).Select(sample => sample.Relevant).ShouldBe([1, null]);
        web.Time.Move(TimeSpan.FromMinutes(1));
        web.Database.Write(work => BackTestStore.Judge(work, second, Samples(second)[0].Id, false, "Max", web.Time.GetUtcNow())).ShouldBeTrue();
        var judged = web.Database.Read(work => BackTestStore.JudgedOf(work, "clinic"));
        (judged.Relevant, judged.Total).ShouldBe((0, 1));
    }

    [Fact]
    public async Task What_ingest_drops_for_its_words_is_not_counted_as_heard()
    {
        Hear(1, "clinic one", " ", "clinic " + new string('a', IngestSteps.LongestText));
        var id = Added("clinic");
        await web.RunWorkers();
        (Tested(id).Counts().HeardPosts, Tested(id).Counts().HeardFound).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_number_of_a_day_leads_to_no_other_question()
    {
        Hear(1, "clinic one");
        var id = Added("clinic");
        await web.RunWorkers();
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get($"/listen/bench?test={id}");
        max.Page.QuerySelectorAll("#bench-days tbody tr").ShouldNotBeEmpty();
        max.Page.QuerySelectorAll("#bench-days a").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_colleagues_edit_is_not_overwritten_and_the_typed_query_stays()
    {
        Hear(1, "clinic one");
        var topic = web.Database.Write(work => TopicStore.Add(work, "Waits", "clinic", "", "Ada", web.Time.GetUtcNow()));
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get($"/listen/bench?topic={topic}");
        web.Database.Write(work => TopicStore.Save(work, TopicStore.Get(work, topic)! with { Query = "clinic AND hours" }, 1, "Ada", web.Time.GetUtcNow())).ShouldBeTrue();
        // Trying it, and coming back to the result later, makes the older words no newer.
        await max.Submit("form[data-bench]", ("Query", "clinic AND wait"));
        await web.RunWorkers();
        await max.Get(max.At.PathAndQuery);
        await max.Submit("button[formaction*=Save]");
        max.Page.QuerySelector("main [role=alert]")!.TextContent.ShouldContain("changed after you opened it");
        max.Page.QuerySelector("textarea")!.TextContent.ShouldBe("clinic AND wait");
        web.Database.Read(work => TopicStore.Get(work, topic))!.Query.ShouldBe("clinic AND hours");
        await max.Submit("button[formaction*=Save]");
        web.Database.Read(work => TopicStore.Get(work, topic))!.Query.ShouldBe("clinic AND wait");
    }

    [Fact]
    public async Task The_linter_says_a_short_verdict_aloud_and_keeps_the_rest_for_the_eyes()
    {
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get("/listen/bench?template=waits");
        max.Page.QuerySelector("[role=status][data-bench-said]")!.TextContent.ShouldBe("It can run.");
        max.Page.QuerySelector("[data-bench-lint]")!.Closest("[aria-live]").ShouldBeNull();
        max.Text.ShouldContain("Waiting times: Long waits and closed doors.");
        await max.Post("/listen/bench?handler=Lint", ("Query", "clinic AND (wait"));
        max.Page.QuerySelector("[data-verdict]")!.GetAttribute("data-verdict")!.ShouldStartWith("It cannot run yet: 1 problem");
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
    public async Task What_else_was_typed_on_a_topics_page_stays_while_its_query_is_tried_and_is_saved_with_it()
    {
        Hear(1, "clinic one");
        var topic = web.Database.Write(work => TopicStore.Add(work, "Waits", "clinic", "", "Ada", web.Time.GetUtcNow()));
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get($"/listen/topics/{topic}");
        await max.Submit("button[formaction*='handler=Open']", ("Form.Query", "clinic OR ward"), ("Form.AlertFilter", "sentiment:negative"), ("Form.Purpose", "Long waits"));
        max.Text.ShouldContain("Warn only about mentions that match sentiment:negative");
        await max.Submit("form[action*=Template]", ("template", "waits"));
        max.Text.ShouldContain("Warn only about mentions that match sentiment:negative");
        await max.Submit("form[data-bench]", ("Query", "clinic OR bed"));
        max.At.Query.ShouldNotContain("negative");
        await web.RunWorkers();
        await max.Get(max.At.PathAndQuery);
        await max.Submit("button[formaction*='handler=Back']");
        max.Text.ShouldContain("Nothing is saved yet.");
        max.Page.QuerySelector("#Form-Query")!.TextContent.ShouldBe("clinic OR bed");
        max.Page.QuerySelector("#Form-AlertFilter")!.TextContent.ShouldBe("sentiment:negative");
        max.At.Query.ShouldNotContain("negative");
        await max.Submit("button[formaction*='handler=Open']");
        await max.Submit("button[formaction*=Save]");
        max.At.Query.ShouldBe("?done=filtered");
        var saved = web.Database.Read(work => TopicStore.Get(work, topic))!;
        (saved.Name, saved.Query, saved.AlertFilter, saved.Purpose, saved.Version).ShouldBe(("Waits", "clinic OR bed", "sentiment:negative", "Long waits", 2));
    }

    [Fact]
    public async Task A_topic_that_cannot_be_saved_from_the_bench_goes_back_with_all_its_words()
    {
        var topic = web.Database.Write(work => TopicStore.Add(work, "Waits", "clinic", "", "Ada", web.Time.GetUtcNow()));
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get($"/listen/topics/{topic}");
        await max.Submit("button[formaction*='handler=Open']", ("Form.AlertFilter", "(sentiment:negative"));
        await max.Submit("button[formaction*=Save]", ("Query", "clinic OR bed"));
        max.Page.QuerySelector("main [role=alert]")!.TextContent.ShouldContain("Nothing was saved");
        web.Database.Read(work => TopicStore.Get(work, topic))!.Version.ShouldBe(1);
        await max.Submit("button[formaction*='handler=Back']");
        max.Text.ShouldContain("never closed");
        max.Page.QuerySelector("#Form-Query")!.TextContent.ShouldBe("clinic OR bed");
    }

    [Fact]
    public async Task A_new_topic_tried_first_keeps_its_name_and_filter_on_the_way_there_and_back()
    {
        Hear(1, "clinic one");
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get("/listen/topics/new");
        await max.Submit("button[formaction*='handler=Open']", ("Form.Name", "Waits"), ("Form.Query", "clinic"), ("Form.AlertFilter", "sentiment:negative"));
        await max.Submit("button[formaction*='handler=Back']");
        max.Page.QuerySelector("#Form-Name")!.GetAttribute("value").ShouldBe("Waits");
        await max.Submit("button[formaction*='handler=Open']");
        await max.Submit("form[data-bench]");
        await web.RunWorkers();
        await max.Get(max.At.PathAndQuery);
        await max.Get(max.Page.QuerySelector("a[href^='/listen/topics/new?test=']")!.GetAttribute("href")!);
        await max.Submit("main button.primary");
        max.At.Query.ShouldBe("?done=added");
        var saved = web.Database.Read(TopicStore.All).Single(topic => topic.Name == "Waits");
        (saved.Query, saved.AlertFilter).ShouldBe(("clinic", "sentiment:negative"));
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
