using System.Net;
using System.Text.Json;
using Heed.Crises;
using Heed.Desk;
using Heed.People;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Desk;

public sealed class CrisisRoomTests : IAsyncLifetime
{
    private WebApp web = null!;
    public async ValueTask InitializeAsync() => web = await WebApp.Start();
    public ValueTask DisposeAsync() => web.DisposeAsync();

    private DateTimeOffset Now => web.Time.GetUtcNow();

    private async Task<(Browser Browser, long Id)> Declare(string name = "Fever on 3 West")
    {
        var browser = await web.SignIn("Ines Lead", Role.CommunicationsLead);
        await browser.Get("/crises/declare");
        await browser.Submit("main form", ("Name", name), ("Scenario", "S02"), ("Severity.Harm", "3"), ("Summary", "Two patients <b>fell</b> ill"));
        browser.At.AbsolutePath.ShouldStartWith("/crises/", customMessage: browser.Text);
        return (browser, long.Parse(browser.At.Segments[^1]));
    }

    private long AddTopic(long crisis) => web.Database.Write(work =>
    {
        var topic = work.Number("INSERT INTO topic (name, query, state, version, created_by, created_at, updated_at) VALUES ('Fever', 'fever', 'active', 1, 'x', 0, 0) RETURNING id");
        CrisisStore.AddTopic(work, crisis, topic);
        return topic;
    });

    [Fact]
    public async Task A_crisis_is_declared_through_the_page_and_its_room_opens()
    {
        var (browser, id) = await Declare();
        browser.Page.QuerySelector("h1")!.TextContent.ShouldBe("Fever on 3 West");
        browser.Text.ShouldContain("Level 3, Serious");
        browser.Text.ShouldContain("Due in 1 h");
        browser.Page.QuerySelector(".crisis-bar a")!.GetAttribute("href").ShouldBe($"/crises/{id}");
        await browser.Get("/crises");
        browser.Text.ShouldContain("One crisis is open.");
    }

    [Fact]
    public async Task The_level_is_worked_out_on_the_server_without_declaring_anything()
    {
        var browser = await web.SignIn("Ines Lead", Role.CommunicationsLead);
        await browser.Get("/crises/declare");
        await browser.Submit("button[formaction*=Weigh]", ("Name", "Kept words"), ("Scenario", "S14"), ("Severity.Triggers", "H1"));
        browser.Text.ShouldContain("Level 4, Critical");
        browser.Page.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("Kept words");
        web.Database.Read(work => CrisisStore.All(work)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refusal_is_a_sentence_and_keeps_what_was_written()
    {
        var browser = await web.SignIn("Ines Lead", Role.CommunicationsLead);
        await browser.Get("/crises/declare");
        await browser.Submit("main form", ("Name", "Kept words"), ("Scenario", ""));
        browser.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Choose a scenario");
        browser.Page.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("Kept words");
    }

    [Fact]
    public async Task An_observer_reads_the_room_and_changes_nothing()
    {
        var (_, id) = await Declare();
        var observer = await web.SignIn("Otto Observer", Role.Observer);
        (await observer.Get($"/crises/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        observer.Page.QuerySelectorAll("main form").ShouldBeEmpty();
        foreach (var path in new[] { "/crises/declare", $"/crises/{id}/level", $"/crises/{id}/stage", $"/crises/{id}/note" })
            (await observer.Get(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        await observer.Get($"/crises/{id}");
        (await observer.Post($"/crises/{id}/checklist", ("Step", "C01"), ("To", "done"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await observer.Get($"/crises/{id}");
        (await observer.Post($"/crises/{id}/duties?handler=Assign", ("DutyRole", DutyRoles.Scribe))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        web.Database.Read(work => ChecklistStore.Get(work, id, "C01"))!.State.ShouldBe("open");
    }

    [Fact]
    public async Task An_outsider_sees_nothing()
    {
        var (_, id) = await Declare();
        var outsider = web.Open();
        foreach (var path in new[] { "/crises", $"/crises/{id}", $"/crises/{id}/plot.json", $"/crises/{id}/record.json", $"/crises/{id}/record.html", "/crises/bar", $"/crises/{id}?handler=Timeline" })
        {
            await outsider.Get(path);
            (await outsider.Last.Content.ReadAsStringAsync()).ShouldNotContain("Fever on 3 West", customMessage: path);
        }
    }

    [Fact]
    public async Task Steps_levels_stages_duties_and_notes_work_from_their_pages()
    {
        var (browser, id) = await Declare();
        await browser.Submit("#checklist form button");
        web.Database.Read(work => ChecklistStore.Get(work, id, "C01"))!.State.ShouldBe("done");
        browser.At.AbsolutePath.ShouldBe($"/crises/{id}");

        await browser.Get($"/crises/{id}/checklist");
        await browser.Submit("#step-C23 button[value=not_applicable]", ("Note", ""));
        browser.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Say why C23");

        await browser.Get($"/crises/{id}/level");
        await browser.Submit("main form", ("To", "4"), ("Severity.Triggers", "H1"), ("Reason", "A threat was phoned in"));
        browser.Text.ShouldContain("Level 4, Critical");

        await browser.Get($"/crises/{id}/stage");
        await browser.Submit("main form", ("Reason", "All calm"));
        browser.Page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("full statement");

        await browser.Get($"/crises/{id}/duties");
        await browser.Submit("form[action*=Accept]");
        browser.Text.ShouldContain("Accepted");

        await browser.Get($"/crises/{id}/note");
        await browser.Submit("main form", ("Text", "Spoke with the <ward>"));
        browser.Page.QuerySelector("#timeline")!.TextContent.ShouldContain("Spoke with the <ward>");
    }

    [Fact]
    public async Task The_clocks_say_the_next_step_and_the_one_button_carries_on_the_text_that_was_begun()
    {
        var (browser, id) = await Declare();
        browser.Page.QuerySelector(".next-step")!.TextContent.ShouldContain(web.Database.Read(work => ChecklistStore.Get(work, id, "C01"))!.Text);
        await browser.Submit("#checklist form button");
        browser.Page.QuerySelector(".next-step")!.TextContent.ShouldNotContain(web.Database.Read(work => ChecklistStore.Get(work, id, "C01"))!.Text);

        browser.Page.QuerySelector(".page-head .primary")!.TextContent.ShouldBe("Write the holding statement");
        var draft = web.Database.Write(work => work.Number("""
            INSERT INTO draft (crisis_id, kind, title, text, state, version, text_hash, author_id, created_at, updated_at)
            SELECT @id, 'holding', 'What we know', 'x', 'writing', 1, 'h', min(p.id), 0, 0 FROM person p RETURNING id
            """, new { id }));
        await browser.Get($"/crises/{id}");
        var carryOn = browser.Page.QuerySelector(".page-head .primary")!;
        (carryOn.TextContent, carryOn.GetAttribute("href")).ShouldBe(("Open the holding statement", $"/write/{draft}"));
    }

    [Fact]
    public async Task The_plot_and_the_mentions_can_be_heard()
    {
        var (browser, id) = await Declare();
        var topic = AddTopic(id);
        var bucket = (Now - TimeSpan.FromMinutes(30)).ToUnixTimeMilliseconds();
        web.Database.Write(work => work.Execute("INSERT INTO topic_count (topic_id, bucket, mentions, positive, negative) VALUES (@topic, @bucket, 10, 1, 6)", new { topic, bucket }));
        await browser.Get($"/crises/{id}");
        browser.Page.QuerySelector(".plot")!.GetAttribute("aria-label")!.ShouldStartWith("10 mentions, 6 of them negative. The most in 5 min: 10, from ");
    }

    [Fact]
    public async Task The_crisis_bar_stands_in_a_frame_that_takes_no_room_so_that_it_sticks_when_it_arrives_by_itself()
    {
        var reader = await web.SignIn("Otto Observer", Role.Observer);
        await reader.Get("/listen");
        reader.Page.QuerySelector(".crisis-bar").ShouldBeNull();
        reader.Page.QuerySelector("[data-live='/crises/bar']")!.ClassName.ShouldBe("live-frame");
        var (_, id) = await Declare();
        await reader.Get("/crises/bar");
        reader.Page.QuerySelector("body > .crisis-bar a")!.GetAttribute("href").ShouldBe($"/crises/{id}");
    }

    [Fact]
    public async Task The_plot_has_the_counters_of_the_crisis_and_a_flag_for_each_decision()
    {
        var (browser, id) = await Declare();
        web.Time.Move(TimeSpan.FromMinutes(5));
        await browser.Get($"/crises/{id}/level");
        await browser.Submit("main form", ("To", "4"), ("Severity.Triggers", "H1"), ("Reason", "A threat was phoned in"));
        var topic = AddTopic(id);
        var bucket = (Now - TimeSpan.FromMinutes(30)).ToUnixTimeMilliseconds();
        web.Database.Write(work => work.Execute("INSERT INTO topic_count (topic_id, bucket, mentions, positive, negative) VALUES (@topic, @bucket, 10, 1, 6)", new { topic, bucket }));
        await browser.Get($"/crises/{id}/plot.json");
        var plot = JsonDocument.Parse(await browser.Last.Content.ReadAsStringAsync()).RootElement;
        plot.GetProperty("zone").GetString().ShouldBe("America/New_York");
        plot.GetProperty("bars")[0].GetProperty("points").EnumerateArray().Single(point => point[1].GetInt64() == 10)[0].GetInt64().ShouldBe(bucket);
        plot.GetProperty("lines")[0].GetProperty("points")[0][1].GetDouble().ShouldBe(-0.5);
        plot.GetProperty("flags").EnumerateArray().Select(flag => flag.GetProperty("label").GetString()).ShouldBe(["T0", "Level 4"]);
        await browser.Get($"/crises/{id}");
        browser.Page.QuerySelector("table.data caption")!.TextContent.ShouldContain("each 5 min");
    }

    [Fact]
    public async Task The_record_is_a_file_that_opens_alone_and_holds_no_words_of_a_mention()
    {
        var (browser, id) = await Declare();
        var topic = AddTopic(id);
        web.Database.Write(work =>
        {
            var source = work.Number("INSERT INTO source (name, kind, state, state_since, created_at, created_by) VALUES ('S', 'import', 'connected', 0, 0, 'x') RETURNING id");
            var mention = work.Number("""
                INSERT INTO mention (source_id, external_id, text, sealed, author_mark, created_at, heard_at, language, sentiment, sentiment_score, confidence)
                VALUES (@source, 'e', 'words of a stranger', x'00', 'm', @now, @now, 'en', 0, 0, 0) RETURNING id
                """, new { source, now = Now });
            work.Execute("INSERT INTO mention_topic (topic_id, created_at, mention_id) VALUES (@topic, @now, @mention)", new { topic, mention, now = Now });
        });
        await browser.Get($"/crises/{id}");
        browser.Text.ShouldContain("words of a stranger");

        await browser.Get($"/crises/{id}/record.html");
        browser.Last.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        var html = await browser.Last.Content.ReadAsStringAsync();
        html.ShouldContain("Fever on 3 West");
        html.ShouldContain("Two patients &lt;b&gt;fell&lt;/b&gt; ill");
        html.ShouldNotContain("words of a stranger");
        html.ShouldNotContain("http://");
        html.ShouldNotContain("Sample.");

        await browser.Get($"/crises/{id}/record.json");
        var json = await browser.Last.Content.ReadAsStringAsync();
        json.ShouldNotContain("words of a stranger");
        JsonDocument.Parse(json).RootElement.GetProperty("checklist").GetArrayLength().ShouldBe(52);
        (await browser.Get($"/crises/{id}/record.exe")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get("/crises/999/record.json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_record_of_the_sample_hospital_says_so()
    {
        var (_, id) = await Declare();
        var record = web.Database.Read(work => CrisisRecord.Read(work, id, sample: true, new Actor(1, "Ines Lead"), Now))!;
        CrisisRecordHtml.Write(record).ShouldContain("Sample. This hospital and everything in this record are made up.");
    }

    [Fact]
    public async Task The_live_parts_answer_without_the_frame()
    {
        var (browser, id) = await Declare();
        foreach (var path in new[] { $"/crises/{id}?handler=Clocks", $"/crises/{id}?handler=Timeline", $"/crises/{id}?handler=Mentions", "/crises/bar" })
        {
            (await browser.Get(path)).StatusCode.ShouldBe(HttpStatusCode.OK, path);
            (await browser.Last.Content.ReadAsStringAsync()).ShouldNotContain("<main", customMessage: path);
        }
    }
}
