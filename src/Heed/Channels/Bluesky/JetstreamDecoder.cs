using System.Globalization;
using System.Text.Json;

namespace Heed.Channels.Bluesky;

/// <summary>
/// Jetstream: the network's events as JSON, only the collections asked for. Its cursor is a time in microseconds, and several events may share one,
/// so a connection resumes at the last cursor, not after it; what is heard twice is known by its id further on.
/// </summary>
public sealed class JetstreamDecoder : IStreamDecoder
{
    private const string Collection = "app.bsky.feed.post";

    public Uri From(Uri address, long cursor)
    {
        List<(string, string)> values = [("wantedCollections", Collection)];
        if (cursor != 0) values.Add(("cursor", cursor.ToString(CultureInfo.InvariantCulture)));
        return StreamAddress.With(address, values);
    }

    public StreamFrame Decode(ReadOnlyMemory<byte> frame)
    {
        var result = new StreamFrame();
        try
        {
            using var json = JsonDocument.Parse(frame);
            var root = json.RootElement;
            if (root.TryGetProperty("time_us", out var time)) result.Cursor = time.GetInt64();
            if (Word(root, "kind") != "commit" || !root.TryGetProperty("commit", out var commit)) return result;
            if (Word(commit, "operation") != "create" || Word(commit, "collection") != Collection) return result;
            var record = commit.GetProperty("record");
            var language = record.TryGetProperty("langs", out var langs) && langs.ValueKind == JsonValueKind.Array
                ? langs.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!).FirstOrDefault("") : "";
            var parent = record.TryGetProperty("reply", out var reply) && reply.ValueKind == JsonValueKind.Object
                && reply.TryGetProperty("parent", out var up) && up.ValueKind == JsonValueKind.Object ? Word(up, "uri") : "";
            BlueskyPost.Add(result, Word(root, "did"), Word(commit, "rkey"), Word(record, "text"), Word(record, "createdAt"), language, parent);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            result.Posts.Clear();
            result.Reject(StreamReason.Garbage);
        }
        return result;
    }

    private static string Word(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
