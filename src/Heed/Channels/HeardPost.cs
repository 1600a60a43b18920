using System.Text.Json.Serialization;

namespace Heed.Channels;

/// <summary>
/// One public post as a channel heard it, and one line of a post-log batch. Short names: there are millions of these.
/// </summary>
public sealed record HeardPost
{
    /// <summary>The network's own id; unique within the source.</summary>
    [JsonPropertyName("id")] public required string Id { get; init; }
    [JsonPropertyName("text")] public required string Text { get; init; }
    /// <summary>Unix milliseconds as the author's network states it; 0 if it states none. Ingest decides whether to believe it.</summary>
    [JsonPropertyName("at")] public required long CreatedAt { get; init; }
    [JsonPropertyName("author")] public string? Author { get; init; }
    [JsonPropertyName("followers")] public long? Followers { get; init; }
    [JsonPropertyName("url")] public string? Url { get; init; }
    [JsonPropertyName("lang")] public string? Language { get; init; }
    [JsonPropertyName("parent")] public string? Parent { get; init; }
    [JsonPropertyName("reposts")] public long Reposts { get; init; }
}
