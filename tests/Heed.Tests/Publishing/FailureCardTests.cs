using System.Text.Json;
using Heed.Channels;
using Heed.Composing;
using Heed.People;
using Heed.Publishing;
using Heed.Records;
using Heed.Tests.Channels;
using Heed.Tests.Composing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Heed.Tests.Publishing;

/// <summary>A network or a mail server that is ill, with the real channels, up to the card on the screen: which channel, why, what to do.</summary>
public sealed class FailureCardTests
{
    [Theory]
    [InlineData(500, "oops", "Bluesky has a fault of its own (500).")]
    [InlineData(429, "{}", "Bluesky says we send too much at once.")]
    [InlineData(200, "<html>Welcome to the hotel", "Bluesky answered something that is not what its protocol says.")]
    public async Task A_sick_network_is_a_card_from_the_first_try_on_and_the_newsroom_is_not_held_up(int status, string body, string sentence)
    {
        await using var network = await StandIn.Start(context =>
        {
            if (status == 429) context.Response.Headers.RetryAfter = "600";
            return StandIn.Say(context, status, body, "application/json");
        });
        await using var web = await WebApp.Start(replace: services => services.AddSingleton(StandIn.Web()));
        Publish(web, "Our Bluesky", Channel.BlueskyKind, new { service = network.Address.ToString(), handle = "hospital.test", appPassword = "secret-word" });
        await web.RunWorkers();
        await Cards(web, "Waiting to go out", "Our Bluesky", sentence, "Next try");

        for (var hour = 0; hour < 12; hour++)
        {
            web.Time.Move(TimeSpan.FromHours(1));
            await web.RunWorkers();
        }
        await Cards(web, "Failed", "Our Bluesky", sentence, "Heed tried 8 times and stopped.");
    }

    [Fact]
    public async Task A_mail_server_that_is_down_is_a_card()
    {
        await using var web = await WebApp.Start(replace: services => services.AddSingleton(StandIn.Web()));
        Publish(web, "Families", Channel.MailKind, new { host = "127.0.0.1", port = Peer.FreePort(), startTls = false, from = "news@example.org", fromName = "Example Health" }, "reader@example.org");
        await web.RunWorkers();
        var card = await Cards(web, "Waiting to go out", "Families, 1 reader", "does not answer", "Next try");
        card.ShouldNotContain("reader@example.org");
    }

    /// <summary>Whoever may only read sees the one card; the newsroom stands published beside it.</summary>
    private static async Task<string> Cards(WebApp web, params string[] words)
    {
        var olive = await web.SignIn("Olive Observer", Role.Observer);
        await olive.Get("/publish");
        var card = olive.Page.QuerySelectorAll("section.card").Where(section => section.QuerySelector(".notice") is not null).ShouldHaveSingleItem();
        foreach (var part in words) card.TextContent.ShouldContain(part);
        card.QuerySelector("form").ShouldBeNull();
        olive.Page.QuerySelectorAll("td .tag").Select(tag => tag.TextContent).ShouldContain(words => words.StartsWith("Newsroom") && words.EndsWith(": published"));
        return card.TextContent;
    }

    private static void Publish(WebApp web, string name, string kind, object settings, params string[] readers)
    {
        var (author, approver) = (web.AddPerson("Ines Writer"), web.AddPerson("Petra Second"));
        var now = web.Time.GetUtcNow();
        web.Database.Write(work =>
        {
            Organisation.Set(work, Organisation.Get(work)! with { PublicAddress = "https://news.example.org", PostalAddress = "1 Harbor Street" }, now);
            var draft = DraftStore.Get(work, DraftWriting.Start(work, web.Journal, author, new Draft { Kind = "full", Title = Newsdesk.GoodTitle, Text = Newsdesk.GoodText }, now).DraftId)!;
            DraftReview.Send(work, web.Journal, author, draft.Id, draft.TextHash, now).ShouldBeNull();
            DraftReview.Approve(work, web.Journal, approver, draft.Id, draft.TextHash, "", now).ShouldBeNull();
            var closed = new Seal(web.Get<Keys>().Get("channels")).CloseText(JsonSerializer.Serialize(settings, JsonSerializerOptions.Web));
            var channel = ChannelStore.Add(work, name, kind, closed, now)!.Value;
            if (readers.Length > 0) ReaderList.Add(work, web.Journal, author, channel, string.Join('\n', readers), now).Added.ShouldBe(readers.Length);
            var newsroom = ChannelStore.All(work).Single(one => one.Kind == Channel.NewsroomKind).Id;
            foreach (var id in (long[])[newsroom, channel]) ChannelStore.SetMode(work, id, Channel.DryRun, Channel.Live);
            PublishDraft.Publish(work, web.Journal, approver, draft.Id, draft.TextHash, [newsroom, channel], web.Workspace, now).Refusal.ShouldBeNull();
        });
    }
}
