using System.Net;
using Heed.Channels;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

/// <summary>A person's word on a label: Max may handle alerts, Olive only reads.</summary>
public sealed class LabelTests : IAsyncLifetime
{
    private WebApp web = null!;
    private long topic;

    public async ValueTask InitializeAsync()
    {
        web = await WebApp.Start();
        var now = web.Time.GetUtcNow();
        var source = web.Database.Write(work => SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", now));
        topic = web.Database.Write(work => { SourceStore.Pause(work, source, now); return TopicStore.Add(work, "Clinic", "clinic", "", "Ada", now); });
        string[] texts = ["the clinic was terrible and rude", "the clinic opens at nine", "clinic number three"];
        web.PostLog.Append("batch", source, true, texts.Length, PostBatches.Write([.. texts.Select((text, at) => new HeardPost { Id = $"p{at}", Text = text, CreatedAt = now.ToUnixTimeMilliseconds() })]));
        await web.RunWorkers();
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private Task<Browser> Max() => web.SignIn("Max Manager", Role.CommunityManager);
    private Mention Get(long id) => web.Database.Read(work => MentionStore.Get(work, id))!;
    private long Negative() => web.Database.Read(work => work.Number("SELECT sum(negative) FROM topic_count WHERE topic_id = @topic", new { topic }));

    [Fact]
    public async Task A_corrected_tone_changes_the_mention_and_the_counters_and_the_machines_word_is_kept()
    {
        Negative().ShouldBe(1);
        var max = await Max();
        await max.Get("/listen/mentions/1");
        await max.Submit("form[action*=Label]", ("label.sentiment", "positive"), ("label.theme", "none"));
        max.Text.ShouldContain("Saved. Lists and plots now use your labels.");
        (Get(1).Sentiment, Get(1).Theme, Negative()).ShouldBe((1, "", 0));
        await max.Submit("form[action*=Label]", ("label.sentiment", "negative"));
        Negative().ShouldBe(1);
        var label = web.Database.Read(work => LabelStore.Of(work, 1)).Single(label => label.Facet == "sentiment");
        (label.Machine, label.Said, label.ByName).ShouldBe(("negative", "negative", "Max Manager"));
        web.Database.Read(work => JournalStore.About(work, "mention:1")).ShouldContain(entry => entry.Act == "mention.labelled");
    }

    [Fact]
    public async Task Accuracy_is_counted_apart_for_mentions_drawn_at_random()
    {
        var max = await Max();
        await max.Get("/listen/labels?handler=Draw");
        max.At.PathAndQuery.ShouldContain("?drawn=");
        await max.Submit("form[action*=Label]");
        max.At.PathAndQuery.ShouldContain("?drawn="); // the next one
        await max.Get(max.At.AbsolutePath);
        await max.Submit("form[action*=Label]", ("label.intent", "threat"));
        await max.Get("/listen/labels");
        var intent = max.Page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Intent");
        intent.Children[1].TextContent.ShouldBe("1 of 1: 100%, likely 21 to 100%");
        intent.Children[2].TextContent.ShouldBe("0 of 1: 0%, likely 0 to 79%");
        await max.Get(intent.QuerySelector("a")!.GetAttribute("href")!);
        max.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(1);
        await max.Get("/listen/labels?handler=Draw");
        await max.Submit("form[action*=Label]");
        max.Text.ShouldContain("Every mention has been looked at.");
    }

    [Fact]
    public async Task A_mention_somebody_chose_cannot_be_passed_off_as_drawn()
    {
        var max = await Max();
        await max.Get("/listen/labels?handler=Draw");
        var (drawn, path) = (max.At.Query, max.At.AbsolutePath);
        var other = path == "/listen/mentions/1" ? 2 : 1;
        foreach (var address in new[] { $"/listen/mentions/{other}?drawn=true", $"/listen/mentions/{other}{drawn}", $"/listen/mentions/{other}?drawn=" })
        {
            await max.Get(address);
            max.Page.QuerySelector("form[action*=Label] button")!.TextContent.ShouldBe("Save what is right");
            await max.Submit("form[action*=Label]");
        }
        web.Database.Read(work => work.Number("SELECT sum(drawn) FROM mention_label WHERE mention_id = @other", new { other })).ShouldBe(0);
        var mia = await web.SignIn("Mia Manager", Role.CommunityManager);
        await mia.Get(path + drawn);
        mia.Page.QuerySelector("form[action*=Label] button")!.TextContent.ShouldBe("Save what is right");
    }

    [Fact]
    public async Task A_corrected_theme_is_the_one_that_searches_find()
    {
        web.Database.Write(work => work.Execute("UPDATE mention SET theme = 'billing', themes = 'billing,parking'"));
        var max = await Max();
        async Task<int> Found(string query)
        {
            await max.Get("/listen?words=" + Uri.EscapeDataString("clinic " + query));
            return max.Page.QuerySelectorAll("li[data-key]").Length;
        }
        (await Found("theme:billing")).ShouldBe(3);
        await max.Get("/listen/mentions/1");
        await max.Submit("form[action*=Label]", ("label.theme", "food"));
        (Get(1).Theme, Get(1).Themes).ShouldBe(("food", "food,parking"));
        (await Found("theme:billing")).ShouldBe(2);
        (await Found("theme:food")).ShouldBe(1);
        // Its words speak of staff: said to have no theme, it must not get the machine's back.
        await max.Get("/listen/mentions/1");
        await max.Submit("form[action*=Label]", ("label.theme", "none"));
        web.Database.Write(work => work.Execute("UPDATE mention SET intent = '' WHERE id = 1"));
        Get(1).Themes.ShouldBe("none");
        foreach (var theme in Heed.Language.Themes.All) (await Found($"theme:\"{theme}\" rude")).ShouldBe(0, theme);
    }

    [Fact]
    public async Task A_tone_the_judge_is_not_sure_of_says_so_until_somebody_says_it()
    {
        web.Database.Write(work => work.Execute("UPDATE mention SET confidence = CASE id WHEN 1 THEN 0.44 ELSE 0.45 END"));
        var max = await Max();
        await max.Get("/listen/mentions/2");
        max.Text.ShouldNotContain("not sure");
        await max.Get("/listen/mentions/1");
        max.Text.ShouldContain("Negative not sure, score");
        await max.Submit("form[action*=Label]");
        max.Text.ShouldNotContain("not sure");
    }

    [Fact]
    public async Task An_impossible_label_saves_nothing_and_says_so()
    {
        var max = await Max();
        await max.Get("/listen/mentions/1");
        await max.Submit("form[action*=Label]", ("label.sentiment", "furious"), ("label.language", "xx' OR 1"));
        max.Page.QuerySelectorAll("[role=alert]").Single().TextContent.ShouldBe("Nothing was saved. Tone cannot be what was chosen. Choose one of the list.");
        max.Page.QuerySelector("[role=alert]")!.Closest("section")!.QuerySelector("h2")!.TextContent.ShouldBe("Is this right?");
        await max.Get("/listen/mentions/1");
        await max.Submit("form[action*=Label]", ("label.language", "xx' OR 1"));
        max.Page.QuerySelectorAll("[role=alert]").Single().TextContent.ShouldBe("Nothing was saved. Language cannot be what was typed. Type two or three small letters: en, es, or und if nobody can tell.");
        web.Database.Read(work => LabelStore.Of(work, 1)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_only_reads_sees_the_figures_and_changes_nothing()
    {
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get("/listen/mentions/1");
        olive.Page.QuerySelector("form[action*=Label]").ShouldBeNull();
        (await olive.Post("/listen/mentions/1?handler=Label", ("label.sentiment", "positive"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await olive.Get("/listen/labels")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await olive.Get("/listen/labels?handler=Draw")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
