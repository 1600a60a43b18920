using System.Globalization;
using System.Text.Json;
using Heed.Language.Queries;

namespace Heed.Shell.Commands;

/// <summary>A post as a line of JSON, read as queries ask about it. All but the text may be left out; a name that is not known is passed over.</summary>
internal static class PostLine
{
    private static readonly Dictionary<string, QueryField> Texts = new(StringComparer.Ordinal)
    {
        ["id"] = QueryField.Id, ["guid"] = QueryField.Id, ["to"] = QueryField.To, ["site"] = QueryField.Site, ["domain"] = QueryField.Site, ["url"] = QueryField.Url, ["link"] = QueryField.Links, ["links"] = QueryField.Links,
        ["country"] = QueryField.Country, ["region"] = QueryField.Region, ["state"] = QueryField.Region, ["city"] = QueryField.City, ["type"] = QueryField.Type, ["subreddit"] = QueryField.Subreddit,
        ["sentiment"] = QueryField.Sentiment, ["parent"] = QueryField.Parent, ["root"] = QueryField.Root, ["is"] = QueryField.Is, ["has"] = QueryField.Has, ["intent"] = QueryField.Intent,
        ["emotion"] = QueryField.Emotion, ["topic"] = QueryField.Topic, ["theme"] = QueryField.Theme, ["themes"] = QueryField.Theme, ["narrative"] = QueryField.Narrative, ["claim"] = QueryField.Claim, ["phi"] = QueryField.Phi,
        ["status"] = QueryField.Status, ["assignee"] = QueryField.Assignee, ["label"] = QueryField.Label, ["crisis"] = QueryField.Crisis, ["channel"] = QueryField.Channel, ["unit"] = QueryField.Unit, ["list"] = QueryField.List, ["verified"] = QueryField.Verified,
    };

    private static readonly Dictionary<string, QueryField> Numbers = new(StringComparer.Ordinal)
    {
        ["followers"] = QueryField.Followers, ["rating"] = QueryField.Rating, ["minuteOfDay"] = QueryField.MinuteOfDay, ["minute_of_day"] = QueryField.MinuteOfDay, ["risk"] = QueryField.Risk, ["reach"] = QueryField.Reach, ["engagement"] = QueryField.Engagement,
        ["likes"] = QueryField.Likes, ["shares"] = QueryField.Shares, ["reposts"] = QueryField.Shares, ["comments"] = QueryField.Comments, ["velocity"] = QueryField.Velocity,
    };

    /// <summary>Fills the post, or returns why the line cannot be used.</summary>
    public static string? Fill(QueryPost post, JsonElement line)
    {
        if (JsonLines.Text(line, "text") is not { } text) return "There is no “text”.";
        post.Begin(text, JsonLines.Text(line, "title"));
        double? latitude = null, longitude = null;
        foreach (var property in line.EnumerateObject())
        {
            var value = property.Value;
            switch (property.Name)
            {
                case "text" or "title": break;
                case "author": post.By(Text(value)); break;
                case "lang" or "language": post.In(Text(value)); break;
                case "created_at" or "published": Publish(post, value); break;
                case "latitude" or "lat": latitude = Number(value); break;
                case "longitude" or "lon": longitude = Number(value); break;
                case var name when Numbers.TryGetValue(name, out var number): if (Number(value) is { } found) post.Set(number, found); break;
                case var name when Texts.TryGetValue(name, out var field): Add(post, field, value); break;
            }
        }
        if (!post.Has(QueryField.Site) && JsonLines.Text(line, "url") is { } url) post.AddSite(url);
        if (latitude is { } up && longitude is { } across) post.Place = (up, across);
        return null;
    }

    private static void Add(QueryPost post, QueryField field, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array) foreach (var one in value.EnumerateArray()) Add(post, field, one);
        else if (Text(value) is { } text) post.Add(field, text);
    }

    private static void Publish(QueryPost post, JsonElement value)
    {
        // Text as in ISO 8601, or unix milliseconds.
        DateTimeOffset at;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var milliseconds) && milliseconds is >= 0 and < 253_402_300_800_000) at = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        else if (value.ValueKind != JsonValueKind.String || !DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at)) return;
        post.Set(QueryField.Published, at.ToUnixTimeMilliseconds());
        if (!post.Has(QueryField.MinuteOfDay)) post.Set(QueryField.MinuteOfDay, (int)at.TimeOfDay.TotalMinutes);
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private static double? Number(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number
        : value.ValueKind == JsonValueKind.String && double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out number) ? number : null;
}
