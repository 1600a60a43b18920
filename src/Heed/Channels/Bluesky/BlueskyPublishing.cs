using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace Heed.Channels.Bluesky;

/// <summary>
/// Publishes a statement as one post, or as a thread of replies where it is longer than 300 graphemes. Every part has a key made from the delivery's,
/// and is written only where the server has nothing under that key: a second try finds what the first one left and goes on after it.
/// </summary>
public sealed class BlueskyPublishing(BlueskySessions sessions) : IPublishingChannel
{
    private const string Collection = "app.bsky.feed.post";

    private sealed record Written(string Uri, string Cid);

    public string Kind => "bluesky";
    public UnknownOutcome AfterUnknown => UnknownOutcome.TryAgain;

    public IReadOnlyList<string> Validate(string settings) => BlueskySettings.Parse(settings)?.Faults() ?? ["These settings cannot be read."];

    public IReadOnlyList<string> Preview(OutgoingDelivery delivery) => BlueskyText.Parts(delivery);

    public async Task<Accepted> Publish(string settings, OutgoingDelivery delivery, CancellationToken stop)
    {
        if (BlueskySettings.Parse(settings) is not { } known || known.Faults().Count > 0)
            throw new ChannelException("The settings of this Bluesky channel are not complete.", permanent: true, "Open the channel and complete them.");
        if (!BlueskyKey.IsValid(delivery.Key)) throw new ChannelException("This delivery has a key that Bluesky cannot use.", permanent: true, "Publish it again.");
        var (did, handle) = await sessions.Who(known, stop);
        Written? first = null, last = null;
        var parts = BlueskyText.Parts(delivery);
        if (parts.Count == 0) throw new ChannelException("There are no words to publish.", permanent: true, "Write the statement first.");
        for (var at = 0; at < parts.Count; at++)
        {
            var key = BlueskyKey.Part(delivery.Key, at);
            var record = Record(parts[at], known.Language, delivery.CreatedAt.AddMilliseconds(at), first, last);
            last = await Find(known, did, key, parts[at], stop) ?? await Put(known, did, key, parts[at], record, stop);
            first ??= last;
        }
        return new Accepted(first!.Uri, $"https://bsky.app/profile/{handle}/post/{delivery.Key}");
    }

    private static JsonObject Record(string text, string language, DateTimeOffset at, Written? root, Written? parent)
    {
        var record = new JsonObject
        {
            ["$type"] = Collection,
            ["text"] = text,
            ["createdAt"] = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["langs"] = new JsonArray(language)
        };
        var links = BlueskyText.Links(text);
        if (links.Count > 0)
            record["facets"] = new JsonArray([.. links.Select(link => new JsonObject
            {
                ["index"] = new JsonObject { ["byteStart"] = link.ByteStart, ["byteEnd"] = link.ByteEnd },
                ["features"] = new JsonArray(new JsonObject { ["$type"] = "app.bsky.richtext.facet#link", ["uri"] = link.Uri })
            })]);
        if (root is not null && parent is not null) record["reply"] = new JsonObject { ["root"] = Reference(root), ["parent"] = Reference(parent) };
        return record;
    }

    private static JsonObject Reference(Written written) => new() { ["uri"] = written.Uri, ["cid"] = written.Cid };

    private async Task<Written?> Find(BlueskySettings settings, string did, string key, string text, CancellationToken stop)
    {
        var answer = await sessions.Call(settings, HttpMethod.Get, $"com.atproto.repo.getRecord?repo={Uri.EscapeDataString(did)}&collection={Collection}&rkey={key}", null, stop);
        if (!answer.Ok)
            return answer.Error == "RecordNotFound" || answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound ? null : throw BlueskySessions.Refused(answer);
        if ((string?)answer.Json?["value"]?["text"] != text)
            throw new ChannelException("Another post already stands where this one should go on Bluesky.", permanent: true, "Look at the account on bsky.app, then publish again.");
        return Read(answer);
    }

    private async Task<Written> Put(BlueskySettings settings, string did, string key, string text, JsonObject record, CancellationToken stop)
    {
        // swapRecord null: only where nothing is yet. Two tries at once cannot both write.
        var body = new JsonObject { ["repo"] = did, ["collection"] = Collection, ["rkey"] = key, ["record"] = record, ["swapRecord"] = null };
        var answer = await sessions.Call(settings, HttpMethod.Post, "com.atproto.repo.putRecord", body, stop);
        if (answer.Ok) return Read(answer);
        if (answer.Error == "InvalidSwap" && await Find(settings, did, key, text, stop) is { } found) return found;
        throw BlueskySessions.Refused(answer);
    }

    private static Written Read(XrpcAnswer answer) =>
        (string?)answer.Json?["uri"] is { } uri && (string?)answer.Json?["cid"] is { } cid ? new Written(uri, cid) : throw BlueskySessions.Garbage();
}
