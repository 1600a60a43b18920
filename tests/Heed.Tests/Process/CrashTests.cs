using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Heed.Tests.Channels;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace Heed.Tests.Process;

/// <summary>
/// The real program, a stream of 10,000 posts, and SIGKILL at random moments: of the server, and of the replay that feeds it.
/// Afterwards everything must be there exactly once, and every counter must say so.
/// </summary>
[Trait("Part", "slow")]
public sealed class CrashTests(BlueskyServer bluesky, MailServer mail) : IClassFixture<BlueskyServer>, IClassFixture<MailServer>, IDisposable
{
    private const int Posts = 10_000, Kills = 6, Readers = 40;

    private readonly Installation heed = new();
    private readonly string stream = Path.GetTempFileName();

    public void Dispose()
    {
        File.Delete(stream);
        heed.Dispose();
    }

    [Fact]
    public async Task Killed_at_random_moments_nothing_is_lost_and_nothing_counted_twice()
    {
        var stop = TestContext.Current.CancellationToken;
        var expected = Prepare();
        var readers = Enumerable.Range(0, Readers).Select(i => $"reader-{i}-{Guid.NewGuid():N}@example.org").ToArray();
        var words = "The lab portal is down today. " + Guid.NewGuid().ToString("N");
        heed.QueuePublication(words, "mail", new { host = "127.0.0.1", port = mail.Port, startTls = false, from = "news@riverside.example", fromName = "Riverside Health" }, readers);
        heed.QueuePublication(words, "bluesky", new { service = bluesky.Url, handle = bluesky.Hospital.Handle, appPassword = bluesky.Hospital.AppPassword });
        var seed = Environment.TickCount;
        var random = new Random(seed);
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed of the kills: {seed}");

        for (var kill = 0; kill < Kills; kill++)
        {
            await using var server = await HeedProcess.Serve(heed.Workspace.Root, stop);
            using var replay = HeedProcess.Start("replay", stream, "--source", "Crash test", "--data", heed.Workspace.Root);
            var moment = TimeSpan.FromMilliseconds(random.Next(40, 900));
            using var timer = new PeriodicTimer(moment);
            await timer.WaitForNextTickAsync(stop);
            if (kill % 2 == 0) replay.Kill();
            server.Kill();
            if (!replay.HasExited) replay.Kill();
            await replay.WaitForExitAsync(stop);
        }

        await using (await HeedProcess.Serve(heed.Workspace.Root, stop))
        {
            (await HeedProcess.Run(stop, "replay", stream, "--source", "Crash test", "--data", heed.Workspace.Root)).Exit.ShouldBe(0);
            await heed.Until(() => heed.Database.Read(work => CursorStore.Get(work, Ingest.Consumer)) == heed.PostLog.End() && Waiting() == 0, stop);
            await heed.Until(() => UnderWay() == 0, stop);
        }

        using var connection = Database.Open(heed.Workspace.DatabasePath);
        connection.Query<string>("SELECT external_id FROM mention ORDER BY external_id").ShouldBe(expected.Select(id => IngestSteps.MarkOfPost(heed.Keys.Get("authors"), id)).Order(StringComparer.Ordinal));
        var counts = connection.Query<(string Reason, long Posts)>("SELECT reason, posts FROM source_count").ToDictionary(row => row.Reason, row => row.Posts);
        counts["heard"].ShouldBe(Posts);
        counts["kept"].ShouldBe(expected.Count);
        counts["matches no topic"].ShouldBe(Posts - expected.Count);
        connection.ExecuteScalar<long>("SELECT sum(mentions) FROM topic_count").ShouldBe(connection.ExecuteScalar<long>("SELECT count(*) FROM mention_topic"));
        connection.ExecuteScalar<long>("SELECT count(*) FROM topic_count c WHERE mentions <> (SELECT count(*) FROM mention_topic t WHERE t.topic_id = c.topic_id AND t.created_at >= c.bucket AND t.created_at < c.bucket + 300000)").ShouldBe(0);
        connection.ExecuteScalar<long>("SELECT count(*) FROM alert").ShouldBeGreaterThan(0);
        connection.ExecuteScalar<string>("PRAGMA integrity_check").ShouldBe("ok");
        heed.Database.Read(heed.Journal.Verify).ShouldBeEmpty();
        await EveryDeliveryOnce(connection, readers, words, stop);
    }

    /// <summary>
    /// Bluesky holds the publication once. Each reader has one message, or, where Heed died with a message in the mail server's hands, at most one,
    /// and a person is asked about it.
    /// </summary>
    private async Task EveryDeliveryOnce(SqliteConnection connection, string[] readers, string words, CancellationToken stop)
    {
        using var client = new HttpClient();
        var records = await client.GetFromJsonAsync<JsonNode>($"{bluesky.Url}/xrpc/com.atproto.repo.listRecords?repo={bluesky.Hospital.Did}&collection=app.bsky.feed.post&limit=100", stop);
        records!["records"]!.AsArray().Count(record => ((string)record!["value"]!["text"]!).Contains(words[^32..], StringComparison.Ordinal)).ShouldBe(1);
        var states = connection.Query<(string Email, string State)>("SELECT s.email, d.state FROM delivery d JOIN subscriber s ON CAST(s.id AS TEXT) = d.recipient").ToDictionary(row => row.Email, row => row.State);
        states.Count.ShouldBe(Readers);
        states.Values.Distinct().ShouldBeSubsetOf(["published", "unconfirmed"]);
        states.Values.Count(state => state == "unconfirmed").ShouldBeLessThanOrEqualTo(Kills);
        foreach (var reader in readers)
            (await mail.Delivered(reader, states[reader] == "published" ? 1 : 0, stop)).Count.ShouldBeLessThanOrEqualTo(1);
    }

    private long UnderWay()
    {
        using var connection = Database.Open(heed.Workspace.DatabasePath);
        return connection.ExecuteScalar<long>("SELECT count(*) FROM delivery WHERE state IN ('queued', 'publishing')");
    }

    private long Waiting()
    {
        using var connection = Database.Open(heed.Workspace.DatabasePath);
        return connection.ExecuteScalar<long>("SELECT count(*) FROM detection_due");
    }

    /// <summary>One organisation, two topics, and a stream in which every fourth post is about one of them; some are about both.</summary>
    private HashSet<string> Prepare()
    {
        var now = DateTimeOffset.Parse("2026-11-02T09:00:00Z");
        heed.Database.Write(work =>
        {
            Organisation.Set(work, new Organisation { Name = "Crash Test Hospital" }, now);
            TopicStore.Add(work, "Portal", "portal OR \"lab results\"", "", "test", now);
            TopicStore.Add(work, "Waiting", "waiting AND emergency", "", "test", now);
        });
        string[] about = ["The portal is down again", "Where are my lab results", "Still waiting in the emergency room", "Waiting at emergency and the portal is down"];
        string[] other = ["Lovely sunset tonight", "Traffic on the bridge", "Waiting for the bus"];
        var expected = new HashSet<string>();
        var start = DateTimeOffset.Parse("2026-11-01T00:00:00Z");
        using var file = new StreamWriter(stream);
        for (var i = 0; i < Posts; i++)
        {
            var matching = i % 4 == 0;
            var text = matching ? about[i / 4 % about.Length] : other[i % other.Length];
            if (matching) expected.Add($"p{i}");
            file.WriteLine(JsonSerializer.Serialize(new { id = $"p{i}", text = $"{text} {i}", created_at = start.AddSeconds(i * 8), author = $"someone{i % 700}" }));
        }
        return expected;
    }
}
