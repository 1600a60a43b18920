using System.Net;
using Heed.Channels;
using Heed.Listening;
using Heed.People;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

/// <summary>The list of mentions answers words and queries alike: Max may handle alerts, Olive only reads.</summary>
public sealed class SearchTests : IAsyncLifetime
{
    private WebApp web = null!;

    public async ValueTask InitializeAsync()
    {
        web = await WebApp.Start();
        var now = web.Time.GetUtcNow();
        var source = web.Database.Write(work => SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", now));
        web.Database.Write(work => { SourceStore.Pause(work, source, now); return TopicStore.Add(work, "Clinic", "clinic", "", "Ada", now); });
        string[] texts = ["the clinic was terrible and rude, we had to wait five hours", "the clinic opens at nine", "lovely clinic, thank you", "no wait at the clinic", "wait for the clinic bus, it runs at all hours from nine to five"];
        web.PostLog.Append("batch", source, true, texts.Length, PostBatches.Write([.. texts.Select((text, at) => new HeardPost { Id = $"p{at}", Text = text, CreatedAt = now.AddMinutes(-at).ToUnixTimeMilliseconds(), Followers = at * 100 })]));
        await web.RunWorkers();
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    private static async Task<string[]> Found(Browser browser, string words)
    {
        (await browser.Get("/listen?words=" + Uri.EscapeDataString(words))).StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. browser.Page.QuerySelectorAll("li[data-key] a[dir]").Select(link => link.TextContent[..12].Trim())];
    }

    [Fact]
    public async Task A_query_in_the_listening_language_finds_mentions_by_words_and_by_what_Heed_made_of_them()
    {
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        (await Found(olive, "wait NEAR/2 hours")).ShouldBe(["the clinic w"]);
        (await Found(olive, "clinic sentiment:negative")).ShouldBe(["the clinic w"]);
        (await Found(olive, "clinic followers:>=300")).Length.ShouldBe(2);
        (await Found(olive, "topic:Clinic NOT wait")).Length.ShouldBe(2);
        olive.Page.QuerySelector("section h2")!.TextContent.ShouldBe("2 mentions found in 5");
        (await Found(olive, "clinic wait")).Length.ShouldBe(3); // plain words: the full-text index
        olive.Page.QuerySelector("section h2")!.TextContent.ShouldBe("3 mentions found");
    }

    [Fact]
    public async Task What_cannot_be_read_as_a_query_is_searched_as_words_and_says_why()
    {
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        (await Found(olive, "clinic (wait")).Length.ShouldBe(3);
        olive.Text.ShouldContain("This cannot be read as a query, so it was searched as plain words.");
    }

    [Fact]
    public async Task A_search_is_saved_under_a_name_opened_by_everybody_and_removed()
    {
        var max = await web.SignIn("Max Manager", Role.CommunityManager);
        await Found(max, "clinic sentiment:negative");
        await max.Submit("form[action*=Save]", ("name", "Unhappy"));
        max.At.Query.ShouldBe("?saved=1");
        max.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(1);
        await Found(max, "clinic");
        await max.Submit("form[action*=Save]", ("name", "Unhappy"));
        max.Text.ShouldContain("There is a search of this name");
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get("/listen?saved=1");
        olive.Page.QuerySelectorAll("li[data-key]").Length.ShouldBe(1);
        olive.Page.QuerySelector("form[action*=Forget]").ShouldBeNull();
        (await olive.Post("/listen?handler=Forget", ("saved", "1"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await max.Get("/listen?saved=1");
        await max.Submit("form[action*=Forget]");
        (await max.Get("/listen?saved=1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
