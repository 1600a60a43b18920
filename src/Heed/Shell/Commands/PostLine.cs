using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Heed.Language;
using Heed.Language.Queries;

namespace Heed.Shell.Commands;

/// <summary>
/// A post as a line of JSON, read as queries ask about it: straight from the bytes, without making a string. All but the id and the text may be left out;
/// a name that is not known is passed over. Kept and used again, one a thread.
/// </summary>
public sealed class PostLine
{
    private enum Name { Id, Text, Title, Author, Language, Published, Latitude, Longitude, Number, Value }

    private readonly record struct Known(string Word, Name Name, QueryField Field = default);

    private static readonly Known[] Names =
    [
        new("id", Name.Id), new("text", Name.Text), new("title", Name.Title), new("author", Name.Author), new("lang", Name.Language), new("language", Name.Language),
        new("created_at", Name.Published), new("published", Name.Published), new("latitude", Name.Latitude), new("lat", Name.Latitude), new("longitude", Name.Longitude), new("lon", Name.Longitude),
        new("followers", Name.Number, QueryField.Followers), new("rating", Name.Number, QueryField.Rating), new("minuteOfDay", Name.Number, QueryField.MinuteOfDay), new("minute_of_day", Name.Number, QueryField.MinuteOfDay),
        new("risk", Name.Number, QueryField.Risk), new("reach", Name.Number, QueryField.Reach), new("engagement", Name.Number, QueryField.Engagement), new("likes", Name.Number, QueryField.Likes),
        new("shares", Name.Number, QueryField.Shares), new("reposts", Name.Number, QueryField.Shares), new("comments", Name.Number, QueryField.Comments), new("velocity", Name.Number, QueryField.Velocity),
        new("guid", Name.Value, QueryField.Id), new("to", Name.Value, QueryField.To), new("site", Name.Value, QueryField.Site), new("domain", Name.Value, QueryField.Site), new("url", Name.Value, QueryField.Url),
        new("link", Name.Value, QueryField.Links), new("links", Name.Value, QueryField.Links), new("country", Name.Value, QueryField.Country), new("region", Name.Value, QueryField.Region), new("state", Name.Value, QueryField.Region),
        new("city", Name.Value, QueryField.City), new("type", Name.Value, QueryField.Type), new("subreddit", Name.Value, QueryField.Subreddit), new("sentiment", Name.Value, QueryField.Sentiment), new("parent", Name.Value, QueryField.Parent),
        new("root", Name.Value, QueryField.Root), new("is", Name.Value, QueryField.Is), new("has", Name.Value, QueryField.Has), new("intent", Name.Value, QueryField.Intent), new("emotion", Name.Value, QueryField.Emotion),
        new("topic", Name.Value, QueryField.Topic), new("theme", Name.Value, QueryField.Theme), new("themes", Name.Value, QueryField.Theme), new("narrative", Name.Value, QueryField.Narrative), new("claim", Name.Value, QueryField.Claim),
        new("phi", Name.Value, QueryField.Phi), new("status", Name.Value, QueryField.Status), new("assignee", Name.Value, QueryField.Assignee), new("label", Name.Value, QueryField.Label), new("crisis", Name.Value, QueryField.Crisis),
        new("channel", Name.Value, QueryField.Channel), new("unit", Name.Value, QueryField.Unit), new("list", Name.Value, QueryField.List), new("verified", Name.Value, QueryField.Verified),
    ];

    private static readonly WordTable Table = new(Names.Select(name => name.Word));

    private struct Found
    {
        public int Name, Start, Length;
        public JsonTokenType Type;
        public bool Escaped;
    }

    private Found[] _found = new Found[16];
    private byte[] _text = [], _title = [], _value = [];
    private int _idStart, _idLength;

    /// <summary>The id's JSON as it stood in the line that was read last.</summary>
    public ReadOnlySpan<byte> IdOf(ReadOnlySpan<byte> line) => line.Slice(_idStart, _idLength);

    /// <summary>Fills the post, or returns why the line cannot be used.</summary>
    /// <exception cref="JsonException">The line is not JSON.</exception>
    public string? Fill(QueryPost post, ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return "The line is not a JSON object.";
        }
        int count = 0, text = -1, title = -1;
        _idLength = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = reader.ValueIsEscaped ? -1 : Table.Find(reader.ValueSpan);
            reader.Read();
            if (index < 0) { reader.Skip(); continue; }
            var many = reader.TokenType == JsonTokenType.StartArray;
            while (!many || (reader.Read() && reader.TokenType != JsonTokenType.EndArray))
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) reader.Skip();
                else if (reader.TokenType != JsonTokenType.Null)
                {
                    if (count == _found.Length) Array.Resize(ref _found, count * 2);
                    // Where a string stands inside its quotation marks.
                    var start = (int)reader.TokenStartIndex + (reader.TokenType == JsonTokenType.String ? 1 : 0);
                    _found[count] = new Found { Name = index, Start = start, Length = reader.ValueSpan.Length, Type = reader.TokenType, Escaped = reader.ValueIsEscaped };
                    if (!many && reader.TokenType == JsonTokenType.String && Names[index].Name == Name.Text) text = count;
                    if (!many && reader.TokenType == JsonTokenType.String && Names[index].Name == Name.Title) title = count;
                    if (!many && Names[index].Name == Name.Id && reader.TokenType is JsonTokenType.String or JsonTokenType.Number) (_idStart, _idLength) = ((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex));
                    count++;
                }
                if (!many) break;
            }
        }
        reader.Read(); // nothing may follow
        if (text < 0) return "There is no “text”.";
        if (_idLength == 0) return "There is no “id”.";
        post.Begin(Words(line, _found[text], ref _text), title < 0 ? default : Words(line, _found[title], ref _title));
        return Keep(post, line, count);
    }

    private string? Keep(QueryPost post, ReadOnlySpan<byte> line, int count)
    {
        double? latitude = null, longitude = null;
        ReadOnlySpan<byte> url = default;
        for (var i = 0; i < count; i++)
        {
            ref readonly var found = ref _found[i];
            var known = Names[found.Name];
            if (known.Name is Name.Text or Name.Title) continue;
            var value = found.Escaped ? Words(line, found, ref _value) : line.Slice(found.Start, found.Length);
            switch (known.Name)
            {
                case Name.Author: post.By(value); break;
                case Name.Language: post.In(value); break;
                case Name.Published: Publish(post, value, found.Type == JsonTokenType.Number); break;
                case Name.Latitude: latitude = Number(value); break;
                case Name.Longitude: longitude = Number(value); break;
                case Name.Number: if (Number(value) is { } number) post.Set(known.Field, number); break;
                case Name.Id: post.Add(QueryField.Id, value); break;
                default:
                    post.Add(known.Field, value);
                    if (known.Field == QueryField.Url && !found.Escaped) url = value;
                    break;
            }
        }
        if (!url.IsEmpty && !post.Has(QueryField.Site)) post.AddSite(url);
        if (latitude is { } up && longitude is { } across) post.Place = (up, across);
        return null;
    }

    /// <summary>The words of a JSON string, its escapes undone.</summary>
    /// <exception cref="InvalidOperationException">They are no UTF-8.</exception>
    private static ReadOnlySpan<byte> Words(ReadOnlySpan<byte> line, in Found found, ref byte[] buffer)
    {
        var raw = line.Slice(found.Start, found.Length);
        if (!found.Escaped) return Utf8.IsValid(raw) ? raw : throw new InvalidOperationException("The line is not valid UTF-8.", new DecoderFallbackException());
        if (buffer.Length < raw.Length || buffer.Length > 1 << 20) buffer = new byte[Math.Max(1024, raw.Length)];
        var reader = new Utf8JsonReader(line[(found.Start - 1)..]);
        reader.Read();
        return buffer.AsSpan(0, reader.CopyString(buffer));
    }

    /// <summary>Text as in ISO 8601, or unix milliseconds.</summary>
    private static void Publish(QueryPost post, ReadOnlySpan<byte> value, bool number)
    {
        DateTimeOffset at;
        if (number)
        {
            if (!Utf8Parser.TryParse(value, out long milliseconds, out var read) || read != value.Length || milliseconds is < 0 or >= 253_402_300_800_000) return;
            at = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        }
        else if (!Iso(value, out at))
        {
            return;
        }
        post.Set(QueryField.Published, at.ToUnixTimeMilliseconds());
        if (!post.Has(QueryField.MinuteOfDay)) post.Set(QueryField.MinuteOfDay, (int)at.TimeOfDay.TotalMinutes);
    }

    /// <summary>2026-11-22T14:05:09, with or without a fraction, then Z, an offset such as +01:00, or nothing, which is read as UTC; or anything else .NET can read.</summary>
    private static bool Iso(ReadOnlySpan<byte> value, out DateTimeOffset at)
    {
        at = default;
        if (value.Length >= 19 && value[^1] == 'Z' && value[10] == 'T' && Two(value, 0) is >= 0 and var century && Two(value, 2) is >= 0 and var year && Two(value, 5) is >= 1 and <= 12 and var month
            && Two(value, 8) is >= 1 and <= 28 and var day && Two(value, 11) is >= 0 and < 24 and var hour && Two(value, 14) is >= 0 and < 60 and var minute && Two(value, 17) is >= 0 and < 60 and var second && century > 0)
        {
            var thousandths = value.Length == 24 && Two(value, 20) is >= 0 and var tens && (uint)(value[22] - '0') < 10 ? tens * 10 + value[22] - '0' : 0;
            at = new DateTimeOffset(century * 100 + year, month, day, hour, minute, second, thousandths, TimeSpan.Zero);
            return true;
        }
        Span<char> units = stackalloc char[64];
        return value.Length <= 64 && Ascii.IsValid(value) && DateTimeOffset.TryParse(units[..Encoding.ASCII.GetChars(value, units)], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at);
    }

    private static int Two(ReadOnlySpan<byte> value, int at)
    {
        uint tens = value[at] - (uint)'0', ones = value[at + 1] - (uint)'0';
        return tens < 10 && ones < 10 ? (int)(tens * 10 + ones) : -1;
    }

    private static double? Number(ReadOnlySpan<byte> value) => Utf8Parser.TryParse(value, out double number, out var read) && read == value.Length ? number : null;
}
