using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Dapper;
using Heed.Channels.Bluesky;
using Heed.Composing;
using Heed.People;
using Heed.Publishing;
using Heed.Records;
using Heed.Tests.Channels;
using Shouldly;
using Xunit;

namespace Heed.Tests.Process;

/// <summary>
/// The worst moment: the network has accepted a publication, and Heed is killed before it can write that down. A proxy between Heed and the true
/// server waits for exactly that moment. Afterwards the network holds the publication once, and Heed knows it or asks a person.
/// </summary>
[Collection(BlueskyPeer.Name), Trait("Part", "slow")]
public sealed class BlueskyOnceTests(BlueskyServer server) : IDisposable
{
    private readonly Installation heed = new();
    public void Dispose() => heed.Dispose();

    [Fact]
    public async Task Killed_after_Bluesky_accepted_it_is_there_once_and_recorded_after_the_restart()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var proxy = new KillingProxy(server.Port, (asked, answered) =>
            asked.Contains("com.atproto.repo.putRecord", StringComparison.Ordinal) && answered.Contains("\"cid\"", StringComparison.Ordinal) && answered.Contains("app.bsky.feed.post", StringComparison.Ordinal));
        var text = "The lab portal is down today. Call 555-0100 for urgent results. " + Guid.NewGuid().ToString("N");
        var delivery = heed.QueuePublication(text, "bluesky", new { service = $"http://127.0.0.1:{proxy.Port}", handle = server.Hospital.Handle, appPassword = server.Hospital.AppPassword });

        await using (var first = await HeedProcess.Serve(heed.Workspace.Root, stop))
        {
            proxy.Kill = first.Kill;
            await heed.Until(() => proxy.HasKilled && first.HasExited, stop);
        }
        heed.StateOf(delivery).ShouldBe("publishing", "Heed died before it could write down that Bluesky has it.");
        (await Standing(text, stop)).ShouldBe(1);

        await using (await HeedProcess.Serve(heed.Workspace.Root, stop))
            await heed.Until(() => heed.StateOf(delivery) == "published", stop);
        (await Standing(text, stop)).ShouldBe(1);
    }

    /// <summary>How many records with these words the hospital's repository holds.</summary>
    private async Task<int> Standing(string text, CancellationToken stop)
    {
        using var client = new HttpClient();
        var answer = await client.GetFromJsonAsync<JsonNode>($"{server.Url}/xrpc/com.atproto.repo.listRecords?repo={server.Hospital.Did}&collection=app.bsky.feed.post&limit=100", stop);
        return answer!["records"]!.AsArray().Count(record => ((string)record!["value"]!["text"]!).Contains(text[^32..], StringComparison.Ordinal));
    }
}

[Collection(MailPeer.Name), Trait("Part", "slow")]
public sealed class MailOnceTests(MailServer server) : IDisposable
{
    private readonly Installation heed = new();
    public void Dispose() => heed.Dispose();

    [Fact]
    public async Task Killed_after_the_mail_server_accepted_a_person_is_asked_and_nothing_is_sent_twice()
    {
        var stop = TestContext.Current.CancellationToken;
        await using var proxy = new KillingProxy(server.Port, (_, answered) => answered.Contains("queued as", StringComparison.Ordinal));
        var address = $"ann-{Guid.NewGuid():N}@example.org";
        var delivery = heed.QueuePublication("The lab portal is down today.", "mail",
            new { host = "127.0.0.1", port = proxy.Port, startTls = false, from = "news@riverside.example", fromName = "Riverside Health" }, address);

        await using (var first = await HeedProcess.Serve(heed.Workspace.Root, stop))
        {
            proxy.Kill = first.Kill;
            await heed.Until(() => proxy.HasKilled && first.HasExited, stop);
        }
        heed.StateOf(delivery).ShouldBe("publishing");
        (await server.Delivered(address, 1, stop)).Count.ShouldBe(1);

        await using (await HeedProcess.Serve(heed.Workspace.Root, stop))
        {
            await heed.Until(() => heed.StateOf(delivery) == "unconfirmed", stop);
            await heed.Settle(stop);
        }
        heed.StateOf(delivery).ShouldBe("unconfirmed");
        (await server.Delivered(address, 1, stop)).Count.ShouldBe(1);
    }
}

/// <summary>What both tests need of an installation: a publication on its way, and patience.</summary>
internal static class Queued
{
    public static long QueuePublication(this Installation heed, string text, string kind, object settings, params string[] readers)
    {
        var author = heed.AddPerson($"Ann Author for {kind}").PersonId!.Value;
        var approver = heed.AddPerson($"Otto Other for {kind}").PersonId!.Value;
        var now = DateTimeOffset.Parse("2026-11-02T09:00:00Z");
        const string title = "Lab portal is down";
        var hash = Draft.HashOf(title, text, null);
        return heed.Database.Write(work =>
        {
            Organisation.Set(work, new Organisation { Name = "Riverside Health", PublicAddress = "https://news.riverside.example", PostalAddress = "1 River Road" }, now);
            var draft = DraftStore.Add(work, new Draft { Kind = "routine", Title = title, Text = text, State = Draft.Published, Version = 1, TextHash = hash, AuthorId = author, CreatedAt = now, UpdatedAt = now });
            var publication = PublicationStore.Add(work, new Publication
            {
                DraftId = draft, Kind = "routine", Title = title, Text = text, TextHash = hash, Slug = Publication.SlugOf(title, draft),
                AuthorId = author, ApprovedBy = approver, PublishedBy = approver, CreatedAt = now
            })!.Value;
            var sealedSettings = new Seal(heed.Keys.Get("channels")).CloseText(System.Text.Json.JsonSerializer.Serialize(settings, System.Text.Json.JsonSerializerOptions.Web));
            var channel = ChannelStore.Add(work, kind, kind, sealedSettings, now)!.Value;
            ChannelStore.SetMode(work, channel, Channel.DryRun, Channel.Live);
            // A day of its own: the server is shared with other tests, whose deliveries have the same low numbers.
            Func<long, string> key = kind == "bluesky" ? id => BlueskyKey.For(now.AddDays(1), id) : id => $"delivery-{id}-{Guid.NewGuid():N}";
            if (readers.Length == 0) return DeliveryStore.Add(work, publication, channel, "", false, key, now);
            foreach (var reader in readers) SubscriberStore.Add(work, channel, reader, "", Guid.NewGuid().ToString("N"), now);
            return SubscriberStore.ActiveIds(work, channel)
                .Select(id => DeliveryStore.Add(work, publication, channel, id.ToString(System.Globalization.CultureInfo.InvariantCulture), false, key, now)).ToArray()[0];
        });
    }

    public static string StateOf(this Installation heed, long delivery)
    {
        using var connection = Database.Open(heed.Workspace.DatabasePath);
        return connection.ExecuteScalar<string>("SELECT state FROM delivery WHERE id = @delivery", new { delivery })!;
    }

    public static async Task Until(this Installation heed, Func<bool> holds, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        for (var tries = 0; !holds(); tries++)
        {
            tries.ShouldBeLessThan(1200, "It did not happen within a minute.");
            await timer.WaitForNextTickAsync(stop);
        }
    }

    /// <summary>Gives the running program time for several rounds of its workers.</summary>
    public static async Task Settle(this Installation heed, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(4));
        await timer.WaitForNextTickAsync(stop);
    }
}
