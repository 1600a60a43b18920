using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Heed.Channels;
using Heed.Channels.Bluesky;
using Shouldly;
using Xunit;

namespace Heed.Tests.Channels;

/// <summary>Against a true Bluesky server: what these show is what happens on the network.</summary>
[Collection(BlueskyPeer.Name), Trait("Part", "slow")]
public sealed class BlueskyPeerTests(BlueskyServer server) : IDisposable
{
    private readonly PublicWeb web = StandIn.Web();
    private readonly HttpClient client = new() { BaseAddress = new Uri(server.Url) };
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static int deliveries;

    public void Dispose()
    {
        web.Dispose();
        client.Dispose();
    }

    private string Settings(string? password = null) => JsonSerializer.Serialize(new { service = server.Url, handle = server.Hospital.Handle, appPassword = password ?? server.Hospital.AppPassword });
    private string Stream => JsonSerializer.Serialize(new { url = server.Firehose });
    private static OutgoingDelivery Delivery(string text) => new(BlueskyKey.For(Now, Interlocked.Increment(ref deliveries)), "Title", text, "", Now, null, "", "Riverside Health");

    private async Task<string> Neighbour(string text, string? parent = null)
    {
        var session = await Post("com.atproto.server.createSession", new JsonObject { ["identifier"] = server.Neighbour.Handle, ["password"] = server.Neighbour.AppPassword }, null);
        var record = new JsonObject { ["$type"] = "app.bsky.feed.post", ["text"] = text, ["createdAt"] = "2026-11-02T09:00:00.000Z", ["langs"] = new JsonArray("en") };
        var made = await Post("com.atproto.repo.createRecord", new JsonObject { ["repo"] = server.Neighbour.Did, ["collection"] = "app.bsky.feed.post", ["record"] = record }, (string)session["accessJwt"]!);
        return (string)made["uri"]!;
    }

    private async Task<JsonNode> Post(string method, JsonNode body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/xrpc/" + method) { Content = JsonContent.Create(body) };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    /// <summary>What stands in the hospital's repository under these keys, in order.</summary>
    private async Task<JsonNode[]> Published(OutgoingDelivery delivery)
    {
        var page = await client.GetFromJsonAsync<JsonNode>($"/xrpc/com.atproto.repo.listRecords?repo={server.Hospital.Did}&collection=app.bsky.feed.post&limit=100");
        var keys = Enumerable.Range(0, 20).Select(part => BlueskyKey.Part(delivery.Key, part)).ToList();
        return [.. page!["records"]!.AsArray().Select(record => record!)
            .Where(record => keys.Contains(((string)record["uri"]!).Split('/')[^1])).OrderBy(record => keys.IndexOf(((string)record["uri"]!).Split('/')[^1]))];
    }

    [Fact]
    public async Task A_post_is_heard_and_after_a_break_what_was_missed_and_nothing_twice()
    {
        var channel = new BlueskyListening(web, new QuickTime());
        var first = await Neighbour("the portal of the clinic is down 😀");
        var ear = new Ear(heard => heard.Posts.Any(post => post.Id == first)) { Position = "1" };
        await ear.Listen(channel, Stream);
        var post = ear.Posts.Single(one => one.Id == first);
        (post.Text, post.Author, post.Language, post.CreatedAt).ShouldBe(("the portal of the clinic is down 😀", server.Neighbour.Did, "en", 1793610000000));
        post.Url.ShouldBe($"https://bsky.app/profile/{server.Neighbour.Did}/post/{first.Split('/')[^1]}");
        ear.Rejected.ShouldBeEmpty();
        ear.Position.ShouldNotBeEmpty();

        // While nobody listens:
        var missed = new[] { await Neighbour("missed one"), await Neighbour("missed two") };
        var again = new Ear(heard => heard.Posts.Count >= 2) { Position = ear.Position };
        await again.Listen(channel, Stream);
        again.Posts.Select(one => one.Id).ShouldBe(missed);
    }

    [Fact]
    public async Task A_cursor_from_the_future_is_forgotten_and_counted_as_a_gap()
    {
        var ear = new Ear { Position = "999999999" };
        await Should.ThrowAsync<ChannelException>(() => ear.Listen(new BlueskyListening(web, new QuickTime()), Stream));
        ear.Position.ShouldBeEmpty();
        ear.Rejected.Keys.ShouldBe([StreamReason.Gap]);
    }

    [Fact]
    public async Task A_long_statement_is_one_thread_however_often_it_is_tried()
    {
        var text = string.Join(" ", Enumerable.Range(1, 60).Select(n => $"Sentence number {n} — café.")) + "\n\nMore at https://example.org/news.";
        var delivery = Delivery(text);
        var accepted = await new BlueskyPublishing(new BlueskySessions(web)).Publish(Settings(), delivery, TestContext.Current.CancellationToken);
        // As after a crash: another process, another session, the same key.
        var again = await new BlueskyPublishing(new BlueskySessions(web)).Publish(Settings(), delivery, TestContext.Current.CancellationToken);
        again.ShouldBe(accepted);
        accepted.Url.ShouldBe($"https://bsky.app/profile/{server.Hospital.Handle}/post/{delivery.Key}");

        var parts = await Published(delivery);
        var expected = BlueskyText.Parts(delivery);
        expected.Count.ShouldBeGreaterThan(4);
        parts.Select(part => (string)part["value"]!["text"]!).ShouldBe(expected);
        parts[0]["value"]!["reply"].ShouldBeNull();
        ((string)parts[0]["uri"]!).ShouldBe(accepted.Id);
        for (var at = 1; at < parts.Length; at++)
        {
            var reply = parts[at]["value"]!["reply"]!;
            ((string)reply["root"]!["uri"]!).ShouldBe(accepted.Id);
            ((string)reply["parent"]!["cid"]!).ShouldBe((string)parts[at - 1]["cid"]!);
        }
        var link = parts[^1]["value"]!["facets"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)link["features"]![0]!["uri"]!).ShouldBe("https://example.org/news");
    }

    [Fact]
    public async Task A_thread_broken_off_in_the_middle_is_completed_and_not_begun_again()
    {
        var delivery = Delivery(string.Join(" ", Enumerable.Repeat("These are words that need two posts to stand in.", 8)));
        var parts = BlueskyText.Parts(delivery);
        parts.Count.ShouldBe(2);
        var publishing = new BlueskyPublishing(new BlueskySessions(web));
        await publishing.Publish(Settings(), delivery with { Text = parts[0] }, TestContext.Current.CancellationToken); // only the first part got there
        await publishing.Publish(Settings(), delivery, TestContext.Current.CancellationToken);
        (await Published(delivery)).Select(part => (string)part["value"]!["text"]!).ShouldBe(parts);
    }

    [Fact]
    public async Task Ten_tries_at_once_leave_one_post()
    {
        var delivery = Delivery("We are looking into this and will say more by noon.");
        var publishing = new BlueskyPublishing(new BlueskySessions(web));
        var accepted = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => publishing.Publish(Settings(), delivery, TestContext.Current.CancellationToken)));
        accepted.Distinct().Count().ShouldBe(1);
        (await Published(delivery)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Another_text_never_overwrites_what_stands_there()
    {
        var delivery = Delivery("The first words.");
        var publishing = new BlueskyPublishing(new BlueskySessions(web));
        await publishing.Publish(Settings(), delivery, TestContext.Current.CancellationToken);
        var fault = await Should.ThrowAsync<ChannelException>(() => publishing.Publish(Settings(), delivery with { Text = "Other words." }, TestContext.Current.CancellationToken));
        fault.Permanent.ShouldBeTrue();
        ((string)(await Published(delivery)).ShouldHaveSingleItem()["value"]!["text"]!).ShouldBe("The first words.");
    }

    [Fact]
    public async Task A_wrong_password_asks_for_a_new_sign_in_and_shows_no_secret()
    {
        var fault = await Should.ThrowAsync<ChannelException>(() =>
            new BlueskyPublishing(new BlueskySessions(web)).Publish(Settings("wrong-pass-word-here"), Delivery("x"), TestContext.Current.CancellationToken));
        (fault.Authentication, fault.Permanent).ShouldBe((true, true));
        fault.ToString().ShouldNotContain("wrong-pass");
    }
}
