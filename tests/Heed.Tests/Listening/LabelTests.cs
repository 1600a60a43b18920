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
        max.At.PathAndQuery.ShouldContain("drawn=true");
        await max.Submit("form[action*=Label]");
        max.At.PathAndQuery.ShouldContain("drawn=true"); // the next one
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
    public async Task An_impossible_label_saves_nothing_and_says_so()
    {
        var max = await Max();
        await max.Get("/listen/mentions/1");
        await max.Submit("form[action*=Label]", ("label.sentiment", "furious"), ("label.language", "xx' OR 1"));
        max.Text.ShouldContain("Nothing was saved. Tone cannot be what was chosen.");
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
