using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Heed.Tests.Channels;
using Shouldly;
using Xunit;

namespace Heed.Tests.Process;

/// <summary>The real program listens to the firehose of a true Bluesky server, and is killed while the neighbours talk on.</summary>
[Collection(BlueskyPeer.Name), Trait("Part", "slow")]
public sealed class ListenLiveTests(BlueskyServer server) : IDisposable
{
    private readonly Installation heed = new();
    private readonly HttpClient client = new() { BaseAddress = new Uri(server.Url) };
    private readonly List<string> posted = [];
    /// <summary>The server remembers what other tests posted: only our own posts hold this word.</summary>
    private readonly string word = "w" + Guid.NewGuid().ToString("N")[..12];

    public void Dispose()
    {
        client.Dispose();
        heed.Dispose();
    }

    [Fact]
    public async Task Killed_while_others_talk_on_it_resumes_from_its_cursor_and_keeps_every_post_once()
    {
        var stop = TestContext.Current.CancellationToken;
        var source = Prepare(server.Firehose, position: "1"); // from the beginning: nothing depends on who is quicker, the post or the connection
        await Post(6, stop);
        await using (await HeedProcess.Serve(heed.Workspace.Root, stop))
        {
            await heed.Until(() => Kept().Count == posted.Count, stop);
            await Post(5, stop);
            await heed.Until(() => Kept().Count == posted.Count, stop);
            Row(source).State.ShouldBe(SourceState.Connected);
        } // SIGKILL
        var cursor = long.Parse(Row(source).Position);
        cursor.ShouldBeGreaterThan(1);

        await Post(7, stop); // nobody listens
        await using (await HeedProcess.Serve(heed.Workspace.Root, stop))
        {
            await heed.Until(() => Kept().Count >= posted.Count, stop);
            await Post(3, stop);
            await heed.Until(() => Kept().Count >= posted.Count, stop);
            var row = Row(source);
            (row.State, row.LastError, row.Failures).ShouldBe((SourceState.Connected, "", 0));
            long.Parse(row.Position).ShouldBeGreaterThan(cursor);
        }
        Kept().ShouldBe(posted.Select(id => IngestSteps.MarkOfPost(heed.Keys.Get("authors"), id)).Order(StringComparer.Ordinal));
        var counts = heed.Database.Read(work => SourceStore.Counts(work, source)).ToDictionary(count => count.Reason, count => count.Posts);
        counts[Drop.Kept].ShouldBe(posted.Count);
        counts.GetValueOrDefault(Drop.Duplicate).ShouldBe(0, "It resumed from the cursor and did not begin again.");
    }

    [Fact]
    public async Task A_stream_that_is_not_there_is_degraded_with_a_sentence_and_a_next_try()
    {
        var stop = TestContext.Current.CancellationToken;
        var source = Prepare($"ws://127.0.0.1:{Peer.FreePort()}/xrpc/com.atproto.sync.subscribeRepos", position: "");
        await using var running = await HeedProcess.Serve(heed.Workspace.Root, stop);
        await heed.Until(() => Row(source).Failures > 0, stop);
        var row = Row(source);
        (row.State, row.LastError).ShouldBe((SourceState.Degraded, "127.0.0.1 does not answer. Heed tries again by itself."));
        row.NextAttemptAt.ShouldNotBeNull();
        running.Said.ShouldNotContain("Exception");
    }

    private long Prepare(string stream, string position)
    {
        var now = DateTimeOffset.Parse("2026-11-02T09:00:00Z");
        return heed.Database.Write(work =>
        {
            Organisation.Set(work, new Organisation { Name = "Riverside Health" }, now);
            TopicStore.Add(work, "Our word", word, "", "test", now);
            var id = SourceStore.FindOrAdd(work, "Bluesky", Source.Bluesky, JsonSerializer.Serialize(new { url = stream }), "test", now);
            if (position.Length > 0) SourceStore.Heard(work, id, position, anything: false, now);
            return id;
        });
    }

    private Source Row(long source) => heed.Database.Read(work => SourceStore.Get(work, source))!;

    private List<string> Kept()
    {
        using var connection = Database.Open(heed.Workspace.DatabasePath);
        return connection.Query<string>("SELECT external_id FROM mention ORDER BY external_id").AsList();
    }

    /// <summary>The neighbour posts so many times, each time with our word.</summary>
    private async Task Post(int times, CancellationToken stop)
    {
        var session = await Call("com.atproto.server.createSession", new JsonObject { ["identifier"] = server.Neighbour.Handle, ["password"] = server.Neighbour.AppPassword }, null, stop);
        for (var i = 0; i < times; i++)
        {
            var record = new JsonObject { ["$type"] = "app.bsky.feed.post", ["text"] = $"{word}: the clinic is closed, number {posted.Count}", ["createdAt"] = "2026-11-02T09:00:00.000Z" };
            var made = await Call("com.atproto.repo.createRecord", new JsonObject { ["repo"] = server.Neighbour.Did, ["collection"] = "app.bsky.feed.post", ["record"] = record }, (string)session["accessJwt"]!, stop);
            posted.Add((string)made["uri"]!);
        }
    }

    private async Task<JsonNode> Call(string method, JsonNode body, string? token, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/xrpc/" + method) { Content = JsonContent.Create(body) };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await client.SendAsync(request, stop);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(stop))!;
    }
}
