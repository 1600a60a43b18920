using System.Net;
using System.Text;
using Heed.Channels.Files;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Heed.Tests.Channels;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Heed.Tests.Listening;

/// <summary>What the world really sends, through the whole program to the page where a person sees it: a sentence, a count, and nothing else lost.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private const string Good = "{\"id\":\"ID\",\"text\":\"the emergency room in May\",\"created_at\":\"2026-05-01T10:00:00Z\"}\n";
    private WebApp web = null!;
    private Browser max = null!;

    public async ValueTask InitializeAsync()
    {
        web = await WebApp.Start(replace: services => services.AddSingleton(StandIn.Web()));
        web.Database.Write(work => TopicStore.Add(work, "Emergency room", "\"emergency room\"", "", "Ada", web.Time.GetUtcNow()));
        max = await web.SignIn("Max Manager", Role.CommunityManager);
    }

    public ValueTask DisposeAsync() => web.DisposeAsync();

    [Fact]
    public async Task A_post_from_1970_or_2090_is_kept_under_the_time_it_was_heard_and_counted()
    {
        await Import("odd.jsonl", Bytes(
            Good.Replace("ID", "a").Replace("2026-05-01T10:00:00Z", "1970-01-01T00:00:00Z"), Good.Replace("ID", "b").Replace("2026-05-01", "2090-01-01"), Good.Replace("ID", "c")));
        max.Text.ShouldContain("3 posts were taken in");
        (await SourcePage("odd.jsonl")).ShouldContain("2kept with the time corrected");
        var mentions = web.Database.Read(work => MentionStore.Page(work, new MentionFilter(), 10));
        mentions.Count.ShouldBe(3);
        mentions.Count(mention => mention.TimeCorrected && mention.CreatedAt == web.Time.GetUtcNow()).ShouldBe(2);
    }

    [Fact]
    public async Task Ten_megabytes_in_a_line_invalid_bytes_and_garbage_cost_only_themselves()
    {
        await Import("sick.jsonl", Bytes(
            Good.Replace("ID", "a"), Good.Replace("ID", "huge").Replace("in May", new string('x', 10_000_000)), Good.Replace("ID", "long").Replace("in May", new string('x', 200_000)),
            "this is not JSON at all\n", Good.Replace("ID", "latin").Replace("in May", "caf\u00ff"), Good.Replace("ID", "b")));
        max.Text.ShouldContain("2 posts were taken in");
        max.Text.ShouldContain("4 lines could not be read");
        max.Page.QuerySelectorAll("tbody tr").Select(row => row.TextContent.Trim()).ShouldBe(
            ["2" + FileReason.LineTooLong, "3" + FileReason.TextTooLong, "4" + FileReason.Malformed, "5" + FileReason.InvalidUtf8]);
        var page = await SourcePage("sick.jsonl");
        foreach (var words in (string[])["6heard", "2kept", FileReason.LineTooLong, FileReason.TextTooLong, FileReason.Malformed, FileReason.InvalidUtf8]) page.ShouldContain(words);
    }

    [Fact]
    public async Task A_table_with_other_columns_says_what_is_missing_and_what_is_there()
    {
        await Import("wrong.csv", Bytes("when,what\n", "2026-05-01,hello\n"));
        var said = max.Page.QuerySelector("[role=alert]").ShouldNotBeNull().TextContent;
        said.ShouldContain("no column id");
        said.ShouldContain("when, what");
        web.PostLog.End().ShouldBe(0);
    }

    [Fact]
    public async Task The_same_file_twice_counts_nothing_twice()
    {
        for (var time = 0; time < 2; time++) await Import("may.jsonl", Bytes(Good.Replace("ID", "a"), Good.Replace("ID", "b")));
        max.Text.ShouldContain("This file was imported before");
        (await SourcePage("may.jsonl")).ShouldContain("2heard");
        web.Database.Read(work => MentionStore.Count(work, new MentionFilter(), 100)).ShouldBe(2);
    }

    [Theory]
    [InlineData(200, "text/html", "<!doctype html><title>Gazette</title><p>Welcome</p>", "Degraded", "feed")]
    [InlineData(200, "application/xml", "\u0000\u0001 rubbish <<<", "Degraded", "feed")]
    [InlineData(500, "text/plain", "", "Degraded", "has a fault of its own (500)")]
    [InlineData(429, "text/plain", "", "Degraded", "says we ask too often")]
    [InlineData(401, "text/plain", "", "Auth needed", "does not let us read this feed")]
    [InlineData(404, "text/plain", "", "Degraded", "There is no feed at this address")]
    public async Task A_feed_that_is_none_is_told_on_its_page_in_a_sentence(int status, string type, string body, string state, string sentence)
    {
        await using var site = await StandIn.Start(context =>
        {
            if (status == 429) context.Response.Headers.RetryAfter = "7200";
            return StandIn.Say(context, status, body, type);
        });
        var id = await AddFeed(site);
        await Listen();
        await max.Get($"/listen/sources/{id}");
        max.Page.QuerySelector(".tag")!.TextContent.ShouldBe(state);
        var said = max.Page.QuerySelector("aside .notice").ShouldNotBeNull().TextContent.Trim();
        said.ShouldContain(sentence);
        said.ShouldEndWith(".");
        said.ShouldNotContain("Exception");
        var row = web.Database.Read(work => SourceStore.Get(work, id))!;
        row.Failures.ShouldBe(1);
        if (status == 429) row.NextAttemptAt.ShouldBe(web.Time.GetUtcNow().AddHours(2));
        else row.NextAttemptAt!.Value.ShouldBeGreaterThan(web.Time.GetUtcNow());
    }

    [Fact]
    public async Task A_source_shows_each_of_its_states()
    {
        var answer = (Status: 200, Body: "<rss version=\"2.0\"><channel><title>G</title><item><guid>1</guid><title>The emergency room is full</title></item></channel></rss>");
        await using var site = await StandIn.Start(context => StandIn.Say(context, answer.Status, answer.Body));
        var id = await AddFeed(site);
        async Task<string> State()
        {
            await Listen();
            max = await web.SignIn("Max Manager"); // hours pass: sessions end
            await max.Get($"/listen/sources/{id}");
            return max.Page.QuerySelector(".tag")!.TextContent;
        }
        (await State()).ShouldBe("Connected");
        web.Time.Move(TimeSpan.FromHours(25));
        (await State()).ShouldBe("Silent");
        answer.Status = 503;
        web.Time.Move(TimeSpan.FromHours(1));
        (await State()).ShouldBe("Degraded");
        answer.Status = 403;
        web.Time.Move(TimeSpan.FromHours(1));
        (await State()).ShouldBe("Auth needed");
        await max.Submit("button[formaction*=ause]");
        (await State()).ShouldBe("Paused");
        await max.Submit("button[formaction*=esume]");
        answer = (200, answer.Body.Replace("<guid>1", "<guid>2"));
        (await State()).ShouldBe("Connected");
        max.Page.QuerySelector("aside .notice").ShouldBeNull();
    }

    private static byte[] Bytes(params string[] lines) => Encoding.Latin1.GetBytes(string.Concat(lines));

    private async Task Import(string name, byte[] content)
    {
        await max.Get("/listen/import");
        var form = new MultipartFormDataContent
        {
            { new StringContent(max.Page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(content), "Upload", name }
        };
        (await max.Send(new HttpRequestMessage(HttpMethod.Post, "/listen/import") { Content = form })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await web.RunWorkers();
    }

    private async Task<string> SourcePage(string name)
    {
        await max.Get($"/listen/sources/{web.Database.Read(work => SourceStore.Named(work, name))!.Id}");
        return string.Join(" ", max.Page.QuerySelectorAll(".figure, tbody tr").Select(part => part.TextContent.Trim()));
    }

    private async Task<long> AddFeed(StandIn site)
    {
        await max.Get("/listen/sources/new");
        await max.Submit("main button.primary", ("Kind", "feed"), ("Name", "Gazette"), ("Address", new Uri(site.Address, "/feed").ToString()));
        return long.Parse(max.At.AbsolutePath.Split('/')[^1]);
    }

    /// <summary>One round of listening, to its end.</summary>
    private async Task Listen()
    {
        var listen = web.App.Services.GetServices<IWorker>().OfType<Listen>().Single();
        for (var round = 0; round < 2; round++) // the first lets go of what ended before
        {
            await listen.RunOnce(web.Time.GetUtcNow(), CancellationToken.None);
            await listen.Settled();
        }
    }
}
