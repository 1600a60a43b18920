using System.Net;
using System.Text;
using Heed.Channels;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

/// <summary>The screens of listening, by persona. Olive the observer reads and changes nothing; Max may manage; Pia may see identifiers.</summary>
public sealed class ListeningPagesTests : IAsyncLifetime
{
    private WebApp web = null!;

    public async ValueTask InitializeAsync() => web = await WebApp.Start();
    public ValueTask DisposeAsync() => web.DisposeAsync();

    private Task<Browser> Max() => web.SignIn("Max Manager", Role.CommunityManager);
    private Task<Browser> Pia() => web.SignIn("Pia Privacy", Role.PrivacyOfficer);
    private Task<Browser> Olive() => web.SignIn("Olive Observer", Role.Observer);

    /// <summary>One topic, one source, and these posts heard and ingested.</summary>
    private async Task<(long Topic, long Source)> Hear(params string[] texts)
    {
        var now = web.Time.GetUtcNow();
        var (topic, source) = web.Database.Write(work => (
            TopicStore.Named(work, "Emergency room")?.Id ?? TopicStore.Add(work, "Emergency room", "\"emergency room\"", "", "Ada", now),
            SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", now)));
        var posts = texts.Select((text, at) => new HeardPost { Id = $"p{at}", Text = text, CreatedAt = now.AddMinutes(-at).ToUnixTimeMilliseconds(), Author = "@someone", Url = "https://example.org/p" }).ToArray();
        web.PostLog.Append("batch", source, true, posts.Length, PostBatches.Write(posts));
        web.Database.Write(work => SourceStore.Pause(work, source, now)); // no worker may reach for the network
        await web.RunWorkers();
        return (topic, source);
    }

    [Fact]
    public async Task The_list_filters_by_words_tone_and_time_and_pages_on()
    {
        var (topic, source) = await Hear([.. Enumerable.Range(0, 60).Select(n => $"emergency room visit {n} was {(n % 2 == 0 ? "terrible and rude" : "wonderful, thank you")}")]);
        var olive = await Olive();
        await olive.Get("/listen");
        olive.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(50);
        olive.Page.QuerySelector("section h2")!.TextContent.ShouldBe("60 mentions");
        await olive.Get(olive.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        olive.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(10);
        await olive.Get($"/listen?topic={topic}&source={source}&tone=positive");
        olive.Page.QuerySelector("section h2")!.TextContent.ShouldBe("30 mentions found");
        await olive.Get("/listen?words=visit+17");
        olive.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(1);
        await olive.Get($"/listen?from={web.Time.GetUtcNow().AddMinutes(-9.5).ToUnixTimeMilliseconds()}");
        olive.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(10);
        foreach (var odd in new[] { "/listen?from=99999999999999999999", "/listen?before=x.y", "/listen?words=%22%2A%28", "/listen?before=1.2", "/listen?until=2026-02-31T99:00" })
            (await olive.Get(odd)).StatusCode.ShouldBe(HttpStatusCode.OK, odd);
    }

    [Fact]
    public async Task A_masked_mention_is_revealed_once_to_the_privacy_role_with_a_reason_in_the_journal()
    {
        await Hear("Call me on 555-867-5309 about the emergency room");
        var id = web.Database.Read(work => MentionStore.Page(work, new MentionFilter(), 1))[0].Id;

        var olive = await Olive();
        await olive.Get($"/listen/mentions/{id}");
        olive.Text.ShouldNotContain("867");
        olive.Page.QuerySelector("form[action*=Reveal], form[action*=reveal]").ShouldBeNull();
        await olive.Post($"/listen/mentions/{id}?handler=Reveal", ("Reason", "I am just curious"));
        olive.Text.ShouldNotContain("867");

        var pia = await Pia();
        await pia.Get($"/listen/mentions/{id}");
        pia.Text.ShouldNotContain("867");
        await pia.Submit("#Reason", ("Reason", "because"));
        pia.Text.ShouldContain("Nothing was revealed");
        pia.Text.ShouldNotContain("867");
        web.Database.Read(work => JournalStore.About(work, $"mention:{id}")).ShouldBeEmpty();
        await pia.Submit("#Reason", ("Reason", "The caller asked the privacy office for help"));
        pia.Text.ShouldContain("555-867-5309");
        pia.Last.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var entry = web.Database.Read(work => JournalStore.About(work, $"mention:{id}")).ShouldHaveSingleItem();
        (entry.Act, entry.Reason, entry.ActorName).ShouldBe(("mention.revealed", "The caller asked the privacy office for help", "Pia Privacy"));
        await pia.Get($"/listen/mentions/{id}");
        pia.Text.ShouldNotContain("867");
    }

    [Fact]
    public async Task A_topic_is_tried_mended_saved_versioned_and_paused()
    {
        await Hear("the emergency room is full", "the car park is full, call 555-867-5309", "nothing to see");
        var max = await Max();
        await max.Get("/listen/topics/new");
        await max.Submit("button.primary", ("Form.Name", "Parking"), ("Form.Query", "\"car park"));
        max.Text.ShouldContain("cannot run yet");
        max.Page.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("\"car park");
        await max.Submit("button:not(.primary)[formaction]", ("Form.Query", "\"car park\" OR parking"));
        max.At.ToString().ShouldNotContain("park", Case.Insensitive);
        await max.Submit("form[data-bench]");
        await web.RunWorkers();
        await max.Get(max.At.PathAndQuery);
        max.Page.QuerySelector(".figure")!.TextContent.Trim().ShouldBe("1of 3 posts heard");
        max.Text.ShouldContain("the car park is full");
        max.Text.ShouldNotContain("867");
        await max.Get(max.Page.QuerySelector("a[href*='topics/new?test=']")!.GetAttribute("href")!);
        await max.Submit("main button.primary", ("Form.Name", "Parking"));
        max.At.AbsolutePath.ShouldStartWith("/listen/topics/");
        var id = long.Parse(max.At.AbsolutePath.Split('/')[^1]);

        await max.Submit("main button.primary", ("Form.Query", "\"car park\" OR parking OR garage"));
        max.Text.ShouldContain("Saved");
        web.Database.Read(work => TopicStore.Versions(work, id)).Select(version => version.Version).ShouldBe([2, 1]);
        await max.Post($"/listen/topics/{id}?handler=Save", ("SeenVersion", "1"), ("Form.Name", "Parking"), ("Form.Query", "stale"));
        max.Text.ShouldContain("Somebody changed this topic");
        await max.Submit("button[formaction*=Pause], button[formaction*=pause]");
        web.Database.Read(work => TopicStore.Get(work, id))!.State.ShouldBe(Topic.Paused);
        await max.Get("/listen/topics");
        max.Text.ShouldContain("Parking");
        web.Database.Read(work => JournalStore.About(work, $"topic:{id}")).Select(entry => entry.Act).ShouldBe(["topic.added", "topic.changed", "topic.paused"]);
        web.Database.Read(work => JournalStore.About(work, $"topic:{id}")).ShouldAllBe(entry => !entry.Details.Contains("garage"));
    }

    [Fact]
    public async Task Words_typed_on_a_topics_page_go_to_the_bench_and_a_colleagues_edit_is_not_overwritten_from_there()
    {
        var (topic, _) = await Hear();
        var max = await Max();
        await max.Get($"/listen/topics/{topic}");
        await max.Submit("button[formaction*=bench]", ("Form.Query", "\"emergency room\" OR er"));
        max.Page.QuerySelector("textarea")!.TextContent.ShouldBe("\"emergency room\" OR er");
        web.Database.Write(work => TopicStore.Save(work, TopicStore.Get(work, topic)! with { Query = "ambulance" }, 1, "Ada", web.Time.GetUtcNow()));
        await max.Submit("button[formaction*=Save]");
        max.Text.ShouldContain("This topic was changed after you opened it.");
        web.Database.Read(work => TopicStore.Get(work, topic))!.Query.ShouldBe("ambulance");
    }

    [Fact]
    public async Task A_long_query_is_told_in_short_where_it_is_typed()
    {
        var max = await Max();
        await max.Get("/listen/topics/new");
        await max.Submit("button.primary", ("Form.Name", ""), ("Form.Query", string.Join(" OR ", Enumerable.Range(0, 900).Select(n => $"word{n}"))));
        max.Page.QuerySelectorAll("form .notice p").ShouldNotBeEmpty();
        max.Page.QuerySelectorAll("form .notice p").ShouldAllBe(said => said.TextContent.Length < 2100);
    }

    [Fact]
    public async Task The_newest_ten_versions_are_shown_with_their_differences()
    {
        var (topic, _) = await Hear();
        for (var version = 1; version < 12; version++)
            web.Database.Write(work => TopicStore.Save(work, TopicStore.Get(work, topic)! with { Query = $"ambulance{version}" }, version, "Ada", web.Time.GetUtcNow())).ShouldBeTrue();
        var olive = await Olive();
        await olive.Get($"/listen/topics/{topic}");
        olive.Page.QuerySelectorAll("li ins").Select(added => added.TextContent.Split(' ')[^1]).ShouldBe(Enumerable.Range(2, 10).Reverse().Select(version => $"ambulance{version}"));
        olive.Text.ShouldContain("And 2 earlier.");
    }

    [Fact]
    public async Task A_source_is_added_with_a_usable_address_and_can_be_paused_and_resumed()
    {
        var max = await Max();
        await max.Get("/listen/sources/new");
        await max.Submit("main button.primary", ("Kind", "feed"), ("Name", "Gazette"), ("Address", "ftp://gazette"));
        max.Text.ShouldContain("Nothing was added yet");
        max.Page.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("Gazette");
        await max.Submit("main button.primary", ("Kind", "feed"), ("Name", "Gazette"), ("Address", "https://gazette.example/feed"));
        max.At.AbsolutePath.ShouldStartWith("/listen/sources/");
        var id = long.Parse(max.At.AbsolutePath.Split('/')[^1]);
        max.Text.ShouldContain("Connected");
        await max.Submit("button[formaction*=Pause], button[formaction*=pause]");
        max.Text.ShouldContain("Paused");
        await max.Submit("button[formaction*=Resume], button[formaction*=resume]");
        web.Database.Read(work => SourceStore.Get(work, id))!.State.ShouldBe(SourceState.Connected);
        await max.Get("/listen/sources/new");
        await max.Submit("main button.primary", ("Kind", "bluesky"), ("Name", "Gazette"), ("Address", ""));
        max.Text.ShouldContain("a source of this name already");
    }

    [Fact]
    public async Task A_degraded_source_says_why_and_every_drop_has_a_count()
    {
        var (_, source) = await Hear("emergency room", "nothing", " ");
        var now = web.Time.GetUtcNow();
        web.Database.Write(work =>
        {
            SourceStore.Resume(work, source, now);
            SourceStore.Failed(work, source, SourceState.Degraded, "The server answers too slowly.", 3, now.AddMinutes(5), now);
        });
        var olive = await Olive();
        await olive.Get($"/listen/sources/{source}");
        foreach (var words in new[] { "Degraded", "The server answers too slowly.", Drop.NoTopic, Drop.Empty, "Failures in a row" }) olive.Text.ShouldContain(words);
        olive.Page.QuerySelector("main form").ShouldBeNull();
        await olive.Get("/listen/sources");
        olive.Text.ShouldContain("The server answers too slowly.");
        web.Get<SourceHealth>().Fault("ingest", SourceHealth.DiskFull);
        await olive.Get("/listen/sources");
        olive.Text.ShouldContain("The disk is full");
    }

    [Fact]
    public async Task A_file_is_taken_in_once_and_its_bad_lines_are_named()
    {
        await Hear();
        var max = await Max();
        const string file = """
            {"id":"1","text":"the emergency room in May","created_at":"2026-05-01T10:00:00Z"}
            {"id":"2","text":
            {"id":"3","text":"the emergency room in June","created_at":"2026-06-01T10:00:00Z"}

            """;
        await Upload(max, "may.jsonl", file);
        max.Text.ShouldContain("2 posts were taken in");
        max.Page.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("2");
        await web.RunWorkers();
        web.Database.Read(work => MentionStore.Count(work, new MentionFilter(), 100)).ShouldBe(2);
        await Upload(max, "may.jsonl", file);
        max.Text.ShouldContain("This file was imported before");
        await Upload(max, "wrong.csv", "when,what\n2026-05-01,hello\n");
        max.Page.QuerySelector("[role=alert]").ShouldNotBeNull();
        await Upload(max, "big.jsonl", string.Concat(Enumerable.Repeat("{\"id\":\"x\",\"text\":\"" + new string('a', 1000) + "\",\"created_at\":\"2026-05-01T10:00:00Z\"}\n", 6000)));
        max.Text.ShouldContain("6,000 posts were taken in"); // larger than any other request may be
    }

    [Fact]
    public async Task Who_may_only_read_changes_nothing()
    {
        var (topic, source) = await Hear("emergency room");
        var olive = await Olive();
        foreach (var closed in new[] { "/listen/topics/new", "/listen/sources/new", "/listen/import" })
        {
            await olive.Get(closed);
            olive.Page.QuerySelector("main form[method=post]").ShouldBeNull(closed);
        }
        await olive.Get($"/listen/topics/{topic}");
        foreach (var act in new[] { $"/listen/topics/{topic}?handler=Archive", $"/listen/topics/{topic}?handler=Save", $"/listen/sources/{source}?handler=Resume", $"/listen/sources/{source}?handler=Try" })
            await olive.Post(act, ("SeenVersion", "1"), ("Form.Name", "x"), ("Form.Query", "x"));
        web.Database.Read(work => (TopicStore.Get(work, topic)!.Query, SourceStore.Get(work, source)!.State)).ShouldBe(("\"emergency room\"", SourceState.Paused));

        var nobody = web.Open();
        foreach (var page in new[] { "/listen", "/listen/topics", "/listen/sources", "/alerts", "/alerts/rows" })
        {
            await nobody.Get(page);
            nobody.Text.ShouldNotContain("emergency", Case.Insensitive, page);
        }
    }

    private static async Task Upload(Browser browser, string name, string content)
    {
        await browser.Get("/listen/import");
        var form = new MultipartFormDataContent
        {
            { new StringContent(browser.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "Upload", name }
        };
        (await browser.Send(new HttpRequestMessage(HttpMethod.Post, "/listen/import") { Content = form })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
