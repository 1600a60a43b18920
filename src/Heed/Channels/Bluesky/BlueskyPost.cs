using System.Globalization;
using System.Text.RegularExpressions;

namespace Heed.Channels.Bluesky;

/// <summary>A post record of either stream as Heed hears it, and the addresses of streams.</summary>
public static partial class BlueskyPost
{
    public static void Add(StreamFrame frame, string repository, string key, string text, string createdAt, string language, string parent)
    {
        if (!Did().IsMatch(repository) || key.Length is 0 or > 512) frame.Reject(StreamReason.Garbage);
        else if (string.IsNullOrWhiteSpace(text)) frame.Reject(StreamReason.NoText);
        else if (text.Length > 100_000) frame.Reject(StreamReason.TextTooLong);
        else
            frame.Posts.Add(new HeardPost
            {
                Id = $"at://{repository}/app.bsky.feed.post/{key}", Text = text, Author = repository,
                CreatedAt = DateTimeOffset.TryParse(createdAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at.ToUnixTimeMilliseconds() : 0,
                Url = $"https://bsky.app/profile/{repository}/post/{key}", Language = language.Length is > 0 and <= 35 ? language : null, Parent = parent.Length > 0 ? parent : null
            });
    }

    [GeneratedRegex(@"^did:[a-z]+:[A-Za-z0-9._:%-]{1,300}$")]
    private static partial Regex Did();
}

public static class StreamAddress
{
    /// <summary>Adds to an address's query, replacing what has the same name.</summary>
    public static Uri With(Uri address, IReadOnlyList<(string Name, string Value)> values)
    {
        var kept = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => values.All(value => part.Split('=')[0] != value.Name) && part.Split('=')[0] != "cursor");
        var query = string.Join('&', kept.Concat(values.Select(value => $"{value.Name}={Uri.EscapeDataString(value.Value)}")));
        return new UriBuilder(address) { Query = query }.Uri;
    }
}
