using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Heed.Channels;
using Heed.Channels.Bluesky;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Heed.Tests.Channels;

/// <summary>Jetstream, and what a Bluesky server does only when it is ill.</summary>
public sealed class BlueskyStandInTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static OutgoingDelivery Delivery => new(BlueskyKey.For(Now, 1), "Title", "Words.", "", Now, null, "", "Riverside Health");
    private static string Settings(StandIn server) => JsonSerializer.Serialize(new { service = server.Address.AbsoluteUri, handle = "h.test", appPassword = "p" });

    private static string Post(long time, string key, string text) => JsonSerializer.Serialize(new
    {
        did = "did:plc:abc", time_us = time, kind = "commit",
        commit = new { operation = "create", collection = "app.bsky.feed.post", rkey = key, record = new { text, createdAt = "2026-11-02T09:00:00Z", langs = new[] { "de", "en" }, reply = new { parent = new { uri = "at://p" } } } }
    });

    private static Task<StandIn> Jetstream(List<string> queries, params byte[][] frames) => StandIn.Start(async context =>
    {
        queries.Add(context.Request.QueryString.Value!);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        foreach (var frame in frames) await socket.SendAsync(frame, WebSocketMessageType.Text, true, context.RequestAborted);
        // Stays until the other side leaves.
        try { await socket.ReceiveAsync(new byte[16], context.RequestAborted); }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException) { /* it left without a word */ }
    });

    private static string Stream(StandIn server) => JsonSerializer.Serialize(new { url = new UriBuilder(server.Address) { Scheme = "ws", Path = "/subscribe" }.Uri });

    [Fact]
    public async Task Jetstream_posts_are_heard_garbage_is_counted_and_the_cursor_goes_on()
    {
        var queries = new List<string>();
        await using var server = await Jetstream(queries,
            Encoding.UTF8.GetBytes(Post(100, "k1", "Hallo")), "garbage"u8.ToArray(), "[1]"u8.ToArray(), """{"kind":"commit","commit":{"operation":"create","collection":"app.bsky.feed.post"}}"""u8.ToArray(),
            new byte[6 * 1024 * 1024], """{"did":"did:plc:abc","time_us":150,"kind":"identity"}"""u8.ToArray(), Encoding.UTF8.GetBytes(Post(200, "k2", "zwei")));
        using var web = StandIn.Web();
        var ear = new Ear(heard => heard.Posts.Count == 2);
        await ear.Listen(new BlueskyListening(web, new QuickTime()), Stream(server));
        ear.Posts[0].ShouldBe(new HeardPost { Id = "at://did:plc:abc/app.bsky.feed.post/k1", Text = "Hallo", Author = "did:plc:abc", CreatedAt = 1793610000000, Language = "de", Parent = "at://p", Url = "https://bsky.app/profile/did:plc:abc/post/k1" });
        ear.Rejected.ShouldBe(new Dictionary<string, long> { [StreamReason.Garbage] = 3, [StreamReason.TooLong] = 1 }, ignoreOrder: true);
        ear.Position.ShouldBe("200");
        await new Ear(heard => heard.Posts.Count == 2) { Position = ear.Position }.Listen(new BlueskyListening(web, new QuickTime()), Stream(server));
        queries.ShouldBe(["?wantedCollections=app.bsky.feed.post", "?wantedCollections=app.bsky.feed.post&cursor=200"]);
    }

    [Fact]
    public async Task Many_posts_are_handed_over_in_portions_of_200()
    {
        await using var server = await Jetstream([], [.. Enumerable.Range(1, 450).Select(n => Encoding.UTF8.GetBytes(Post(n, $"k{n}", "x")))]);
        using var web = StandIn.Web();
        var ear = new Ear(heard => heard.Posts.Count == 450);
        await ear.Listen(new BlueskyListening(web, new QuickTime()), Stream(server));
        ear.Calls.ShouldBeGreaterThanOrEqualTo(3);
        ear.Posts.Select(post => post.Id).Distinct().Count().ShouldBe(450);
        ear.Position.ShouldBe("450");
    }

    [Fact]
    public async Task A_stream_that_ends_keeps_what_was_heard_and_asks_to_be_tried_again()
    {
        await using var server = await StandIn.Start(async context =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await socket.SendAsync(Encoding.UTF8.GetBytes(Post(100, "k1", "last words")), WebSocketMessageType.Text, true, context.RequestAborted);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
        });
        using var web = StandIn.Web();
        var ear = new Ear();
        (await Should.ThrowAsync<ChannelException>(() => ear.Listen(new BlueskyListening(web, new QuickTime()), Stream(server)))).Permanent.ShouldBeFalse();
        (ear.Posts.Count, ear.Position).ShouldBe((1, "100"));
    }

    [Theory]
    [InlineData(429, false)]
    [InlineData(500, false)]
    [InlineData(403, true)]
    [InlineData(404, true)]
    public async Task A_stream_that_is_refused_says_whether_trying_again_helps(int status, bool permanent)
    {
        await using var server = await StandIn.Start(context => StandIn.Say(context, status, "no"));
        using var web = StandIn.Web();
        (await Should.ThrowAsync<ChannelException>(() => new Ear().Listen(new BlueskyListening(web, new QuickTime()), Stream(server)))).Permanent.ShouldBe(permanent);
    }

    [Fact]
    public async Task A_stream_on_a_private_network_is_not_connected_to()
    {
        await using var server = await StandIn.Start(context => StandIn.Say(context, 200, ""));
        using var web = new PublicWeb(new PublicWebOptions(), TimeProvider.System);
        (await Should.ThrowAsync<ChannelException>(() => new Ear().Listen(new BlueskyListening(web, new QuickTime()), Stream(server)))).Message.ShouldContain("not on the public internet");
        server.Asked.ShouldBe(0);
    }

    [Fact]
    public async Task A_line_that_died_without_a_word_is_noticed()
    {
        await using var server = await StandIn.Start(async context =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await new TaskCompletionSource().Task.WaitAsync(context.RequestAborted); // never reads, so never answers a ping
        });
        using var web = new PublicWeb(PublicWebOptions.Parse("127.0.0.1/32") with { PingEvery = TimeSpan.FromMilliseconds(50), PingPatience = TimeSpan.FromMilliseconds(100) }, TimeProvider.System);
        (await Should.ThrowAsync<ChannelException>(() => new Ear().Listen(new BlueskyListening(web, new QuickTime()), Stream(server)))).Message.ShouldBe("The connection to Bluesky was lost.");
    }

    [Fact]
    public void Firehose_bytes_of_every_kind_never_throw()
    {
        var decoder = new FirehoseDecoder();
        var random = new Random(7);
        // {op: 1, t: "#commit"} and then anything at all.
        byte[] header = [0xA2, 0x62, (byte)'o', (byte)'p', 0x01, 0x61, (byte)'t', 0x67, .. "#commit"u8];
        for (var turn = 0; turn < 20_000; turn++)
        {
            var noise = new byte[random.Next(1, 200)];
            random.NextBytes(noise);
            decoder.Decode(turn % 2 == 0 ? noise : (byte[])[.. header, .. noise]).Posts.ShouldBeEmpty();
        }
        decoder.Decode(Enumerable.Repeat((byte)0x81, 100_000).ToArray()).Rejected.ShouldContainKey(StreamReason.Garbage); // nested without end
    }

    [Theory]
    [InlineData(500, "", false)]
    [InlineData(502, "", false)]
    [InlineData(200, "<html>", false)]
    [InlineData(200, "[]", false)]
    [InlineData(400, """{"error":"InvalidRequest","message":"Words of the post."}""", true)]
    public async Task A_sick_server_is_told_in_a_sentence_without_the_posts_words(int status, string body, bool permanent)
    {
        await using var server = await StandIn.Start(context => StandIn.Say(context, status, body));
        using var web = StandIn.Web();
        var fault = await Should.ThrowAsync<ChannelException>(() => new BlueskyPublishing(new BlueskySessions(web)).Publish(Settings(server), Delivery, TestContext.Current.CancellationToken));
        fault.Permanent.ShouldBe(permanent);
        fault.Message.ShouldStartWith("Bluesky ");
        fault.Message.ShouldNotContain("Words of the post");
    }

    [Fact]
    public async Task A_limit_is_obeyed_and_an_expired_session_renewed()
    {
        var asked = new List<string>();
        await using var server = await StandIn.Start(context =>
        {
            var method = context.Request.Path.Value!.Split('/')[^1];
            asked.Add(method);
            var token = context.Request.Headers.Authorization.ToString();
            if (method is "com.atproto.server.createSession") return StandIn.Say(context, 200, """{"did":"did:plc:a","handle":"h.test","accessJwt":"old","refreshJwt":"r"}""", "application/json");
            if (method is "com.atproto.server.refreshSession") return StandIn.Say(context, 200, """{"did":"did:plc:a","handle":"h.test","accessJwt":"new","refreshJwt":"r2"}""", "application/json");
            if (token == "Bearer old") return StandIn.Say(context, 400, """{"error":"ExpiredToken"}""", "application/json");
            context.Response.Headers["RateLimit-Reset"] = Now.AddSeconds(90).ToUnixTimeSeconds().ToString();
            return StandIn.Say(context, 429, "");
        });
        using var web = StandIn.Web(new TestTime());
        var fault = await Should.ThrowAsync<ChannelException>(() => new BlueskyPublishing(new BlueskySessions(web)).Publish(Settings(server), Delivery, TestContext.Current.CancellationToken));
        fault.RetryAfter.ShouldBe(TimeSpan.FromSeconds(90));
        asked.ShouldBe(["com.atproto.server.createSession", "com.atproto.repo.getRecord", "com.atproto.server.refreshSession", "com.atproto.repo.getRecord"]);
    }

    [Fact]
    public void Settings_are_checked_before_they_are_saved()
    {
        var channel = new BlueskyPublishing(null!);
        channel.Validate("""{"service":"https://bsky.social","handle":"a.bsky.social","appPassword":"x"}""").ShouldBeEmpty();
        channel.Validate("""{"service":"http://bsky.social","handle":"","appPassword":""}""").Count.ShouldBe(3);
        channel.Validate("nonsense").ShouldHaveSingleItem();
        BlueskySettings.Parse("""{"appPassword":"hush"}""")!.ToString().ShouldNotContain("hush");
    }

    [Fact]
    public void Keys_are_valid_the_same_each_time_and_sorted_by_part()
    {
        var key = BlueskyKey.For(Now, 4711);
        key.ShouldBe(BlueskyKey.For(Now, 4711));
        BlueskyKey.Part(key, 0).ShouldBe(key);
        var keys = Enumerable.Range(0, 50).SelectMany(id => Enumerable.Range(0, 5).Select(part => BlueskyKey.Part(BlueskyKey.For(Now, id), part))).ToArray();
        keys.ShouldAllBe(one => BlueskyKey.IsValid(one));
        keys.Distinct().Count().ShouldBe(keys.Length);
        Enumerable.Range(0, 20).Select(part => BlueskyKey.Part(key, part)).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Fact]
    public void Parts_never_exceed_the_limit_and_lose_no_word() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString[]>(), words =>
        {
            var text = string.Join(' ', words.SelectMany(word => Enumerable.Repeat(word.Get, 9)));
            var parts = BlueskyText.Split(text);
            static string Bare(string some) => string.Concat(some.Where(letter => !char.IsWhiteSpace(letter)));
            return Bare(string.Concat(parts)) == Bare(text)
                && parts.All(part => new System.Globalization.StringInfo(part).LengthInTextElements <= 300 && Encoding.UTF8.GetByteCount(part) <= 3000);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_is_cut_where_a_reader_pauses()
    {
        var first = string.Join(' ', Enumerable.Repeat("One sentence stands here.", 8));
        BlueskyText.Split($"{first}\n\n{first}").ShouldBe([first, first]);
        BlueskyText.Split(string.Join(' ', Enumerable.Repeat("A sentence.", 40)))[0].ShouldEndWith("sentence.");
        BlueskyText.Split(new string('x', 700)).Select(part => part.Length).ShouldBe([300, 300, 100]);
        BlueskyText.Split(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 300))).Count.ShouldBe(2); // 300 graphemes, but 18 bytes each: the byte limit cuts
        BlueskyText.Links("Größe: https://example.org/ä. (https://x.example)").Select(link => (link.ByteStart, link.ByteEnd, link.Uri)).ShouldBe([(9, 31, "https://example.org/ä"), (34, 51, "https://x.example")]);
    }
}
