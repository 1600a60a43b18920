using System.Net;
using System.Text.Json;
using Heed.Channels;
using Heed.Desk;
using Heed.Detection;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Detection;

public sealed class AlertPagesTests : IAsyncLifetime
{
    private WebApp web = null!;
    private long id, topic;

    public async ValueTask InitializeAsync()
    {
        web = await WebApp.Start();
        var now = web.Time.GetUtcNow();
        topic = web.Database.Write(work => TopicStore.Add(work, "Lab results", "lab", "", "Ada", now));
        var source = web.Database.Write(work => SourceStore.FindOrAdd(work, "Town talk", Source.Replay, "{}", "Ada", now));
        var posts = Enumerable.Range(0, 12).Select(n => new HeardPost { Id = $"{n}", Text = $"the lab is terrible {n}", CreatedAt = now.AddMinutes(-n).ToUnixTimeMilliseconds() }).ToArray();
        web.PostLog.Append("batch", source, false, posts.Length, PostBatches.Write(posts));
        await web.RunWorkers();
        id = web.Database.Read(AlertStore.Open).ShouldHaveSingleItem().Id;
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private Alert Alert => web.Database.Read(work => AlertStore.Get(work, id))!;

    [Fact]
    public async Task An_alert_shows_its_sentence_its_numbers_and_its_mentions()
    {
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get("/alerts");
        olive.Page.QuerySelector("[data-live='/alerts/rows']")!.TextContent.ShouldContain(Alert.Sentence);
        (await olive.Get("/alerts/rows")).StatusCode.ShouldBe(HttpStatusCode.OK);
        olive.Page.QuerySelector("h1").ShouldBeNull();
        await olive.Get($"/alerts/{id}");
        olive.Text.ShouldContain("The chance of so many in an ordinary window is");
        olive.Page.QuerySelectorAll("li[data-key^=mention]").Length.ShouldBe(12);
        olive.Page.QuerySelectorAll("details table tbody tr").Length.ShouldBe(48);
        await olive.Get(olive.Page.QuerySelector(".figures a")!.GetAttribute("href")!);
        olive.Page.QuerySelector("section h2")!.TextContent.ShouldBe("12 mentions found");

        await olive.Get($"/alerts/{id}/plot.json");
        var plot = JsonDocument.Parse(await olive.Last.Content.ReadAsStringAsync()).RootElement;
        plot.GetProperty("bars")[0].GetProperty("points").EnumerateArray().Sum(point => point[1].GetInt64()).ShouldBe(12);
        plot.GetProperty("flags")[0].GetProperty("at").GetInt64().ShouldBe(Alert.HappenedAt.ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task It_is_acknowledged_then_put_aside_with_a_reason()
    {
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get($"/alerts/{id}");
        max.Page.QuerySelector("a[href^='/crises/declare']").ShouldBeNull(); // he may not declare
        await max.Submit("form[action*=Acknowledge], form[action*=acknowledge]");
        Alert.State.ShouldBe(Heed.Detection.Alert.Acknowledged);
        await max.Submit("#Reason", ("Reason", " "));
        max.Text.ShouldContain("Nothing was changed");
        await max.Submit("#Reason", ("Reason", "A job advert for the lab"));
        (Alert.State, Alert.Note, Alert.HandledBy).ShouldBe((Heed.Detection.Alert.FalsePositive, "A job advert for the lab", "Max Manager"));
        web.Database.Read(work => JournalStore.About(work, $"alert:{id}")).Select(entry => entry.Act).ShouldBe(["alert.raised", "alert.acknowledged", "alert.false_positive"]);
        await max.Get("/alerts");
        max.Text.ShouldContain("False positive");
    }

    [Fact]
    public async Task Who_may_declare_opens_a_crisis_from_it_and_who_may_only_read_changes_nothing()
    {
        var lead = await web.SignIn("Lee Lead", Role.CommunicationsLead);
        await lead.Get($"/alerts/{id}");
        lead.Page.QuerySelector("a.primary")!.GetAttribute("href").ShouldBe($"/crises/declare?alert={id}");

        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get($"/alerts/{id}");
        olive.Page.QuerySelector("main form").ShouldBeNull();
        foreach (var act in new[] { "Acknowledge", "False", "Resolve" }) await olive.Post($"/alerts/{id}?handler={act}", ("Reason", "A reason long enough"));
        Alert.State.ShouldBe(Heed.Detection.Alert.Firing);
        (await olive.Get("/alerts/999")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_topic_is_told_what_to_warn_about_and_its_alerts_say_so()
    {
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await max.Get($"/listen/topics/{topic}");
        max.Text.ShouldContain("All its mentions count for alerts.");
        await max.Submit("main button.primary", ("Form.AlertFilter", "tone:awful AND (lab"));
        max.Text.ShouldContain("This query cannot run yet, so nothing was saved.");
        max.Page.QuerySelector("#Form-AlertFilter")!.TextContent.Trim().ShouldBe("tone:awful AND (lab");
        max.Page.QuerySelector("#Form-AlertFilter")!.GetAttribute("aria-invalid").ShouldBe("true");
        web.Database.Read(work => TopicStore.Get(work, topic))!.Version.ShouldBe(1);

        await max.Submit("main button.primary", ("Form.AlertFilter", "author:anna OR sentiment:negative"));
        max.Text.ShouldContain("What this topic warns about changes from now on.");
        max.Text.ShouldContain("No kept mention tells “author:”");
        max.Text.ShouldNotContain("W105");
        max.Text.ShouldContain("Until all are, this topic raises no alert.");
        max.Page.QuerySelector("progress")!.GetAttribute("value").ShouldBe("0");
        var live = max.Page.QuerySelector("[data-live*=Filter]")!.GetAttribute("data-live")!;
        var before = web.Database.Read(LiveStore.Fingerprint);
        await web.RunWorkers();
        web.Database.Read(LiveStore.Fingerprint).ShouldNotBe(before);
        await max.Get(live);
        max.Page.QuerySelector("progress").ShouldBeNull();
        max.Text.ShouldStartWith("Since ");
        await max.Get($"/listen/topics/{topic}");
        max.Text.ShouldContain("alerts count only mentions that match author:anna OR sentiment:negative");
        max.Text.ShouldNotContain("Until all are");
        max.Page.QuerySelector("ins")!.TextContent.ShouldContain("sentiment:negative");
        web.Database.Read(work => JournalStore.About(work, $"topic:{topic}")).ShouldHaveSingleItem().Act.ShouldBe("topic.changed");
        await max.Get($"/alerts/{id}");
        max.Text.ShouldContain("It counts all mentions of the topic. By now the topic warns only about some of them.");

        web.Time.Move(TimeSpan.FromDays(3));
        var now = web.Time.GetUtcNow();
        var source = web.Database.Read(SourceStore.All)[0].Id;
        var posts = Enumerable.Range(0, 100).Select(n => new HeardPost { Id = $"later{n}", Text = n % 2 == 0 ? $"the lab is terrible {n}" : $"the lab opens at {n}", CreatedAt = now.AddSeconds(-20 * n).ToUnixTimeMilliseconds() }).ToArray();
        web.PostLog.Append("later", source, false, posts.Length, PostBatches.Write(posts));
        await web.RunWorkers();
        var alert = web.Database.Read(AlertStore.Open)[0];
        alert.Observed.ShouldBe(50);
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get($"/alerts/{alert.Id}");
        olive.Page.QuerySelector(".lead code")!.TextContent.ShouldBe("author:anna OR sentiment:negative");
        olive.Text.ShouldContain("These count only mentions that match the alert filter.");
        olive.Page.QuerySelectorAll("li[data-key^=mention]").Length.ShouldBe(20);
        var link = olive.Page.QuerySelector(".figures a")!.GetAttribute("href")!;
        link.ShouldNotContain("anna");
        await olive.Get(link);
        olive.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(50);
        olive.Text.ShouldContain("Only what matches the alert filter author:anna OR sentiment:negative");
        await olive.Get(link + "&words=" + Uri.EscapeDataString("terrible NOT lab"));
        olive.Page.QuerySelectorAll("li[data-key]").ShouldBeEmpty();
        (await olive.Get($"/listen?filter={topic}.99")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await olive.Get("/listen?filter=7")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await olive.Get($"/alerts/{alert.Id}/plot.json");
        (await olive.Last.Content.ReadAsStringAsync()).ShouldNotContain("anna");
        var mia = await web.SignIn("Mia Manager", Role.CommunityManager); // the days signed Max out
        await mia.Get(link);
        await mia.Submit("form[action*=Save]", ("name", "That morning"));
        mia.At.Query.ShouldBe("?saved=1");
        mia.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(50);
        mia.Page.QuerySelector("input[name=filter][checked]").ShouldNotBeNull();
    }
}
