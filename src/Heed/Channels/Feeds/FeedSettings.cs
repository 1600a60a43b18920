using System.Text.Json;

namespace Heed.Channels.Feeds;

/// <summary>What a feed source needs: its address.</summary>
public sealed record FeedSettings
{
    public string Url { get; init; } = "";

    /// <exception cref="ChannelException">Permanent: the settings cannot be used; the sentence says why.</exception>
    public static Uri Address(string json)
    {
        FeedSettings? settings = null;
        try { settings = JsonSerializer.Deserialize<FeedSettings>(json, JsonSerializerOptions.Web); }
        catch (JsonException) { /* the sentence below says it */ }
        return PublicWeb.IsWebAddress(settings?.Url ?? "", out var address)
            ? address
            : throw new ChannelException("This feed has no usable address.", permanent: true, "Enter an address that begins with http:// or https://.");
    }
}

/// <summary>Where a feed is read on from: what the server wants to be asked with, and which entries were heard (short hashes of their ids).</summary>
public sealed record FeedPosition
{
    public string ETag { get; init; } = "";
    public string Modified { get; init; } = "";
    public IReadOnlyList<string> Seen { get; init; } = [];

    public static FeedPosition Parse(string json)
    {
        try { return json.Length == 0 ? new() : JsonSerializer.Deserialize<FeedPosition>(json, JsonSerializerOptions.Web) ?? new(); }
        // A position that cannot be read costs one whole reading; entries heard before are recognised by their ids further on.
        catch (JsonException) { return new(); }
    }

    public override string ToString() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);
}
