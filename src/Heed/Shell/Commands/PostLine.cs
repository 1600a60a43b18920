using System.Buffers;
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

    /// <summary>Where a string ends or cannot be read plainly.</summary>
    private static readonly SearchValues<byte> Ends = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 32).Select(unit => (byte)unit)]);

    private static readonly WordTable Table = new(Names.Select(name => name.Word));

    private struct Found
    {
        public int Name, Start, Length;
        public JsonTokenType Type;
        public bool Escaped, Many;
    }

    private Found[] _found = new Found[16];
    private byte[] _textBytes = [], _titleBytes = [], _valueBytes = [];
    private int _count, _text, _title, _idStart, _idLength;

    /// <summary>The id's JSON as it stood in the line that was read last.</summary>
    public ReadOnlySpan<byte> IdOf(ReadOnlySpan<byte> line) => line.Slice(_idStart, _idLength);

    /// <summary>Fills the post, or returns why the line cannot be used.</summary>
    /// <exception cref="JsonException">The line is not JSON.</exception>
    public string? Fill(QueryPost post, ReadOnlySpan<byte> line)
    {
        _count = _idLength = 0;
        _text = _title = -1;
        if (!ReadPlain(line) && Read(line) is { } reason) return reason;
        if (_text < 0) return "There is no “text”.";
        if (_idLength == 0) return "There is no “id”.";
        post.Begin(Words(line, _found[_text], ref _textBytes), _title < 0 ? default : Words(line, _found[_title], ref _titleBytes));
        return Keep(post, line);
    }

    /// <summary>Reads any line that is JSON; returns why it cannot be used.</summary>
    private string? Read(ReadOnlySpan<byte> line)
    {
        _count = _idLength = 0;
        _text = _title = -1;
        var reader = new Utf8JsonReader(line);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return "The line is not a JSON object.";
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueIsEscaped ? -1 : Table.Find(reader.ValueSpan);
            reader.Read();
            if (name < 0) { reader.Skip(); continue; }
            var many = reader.TokenType == JsonTokenType.StartArray;
            while (!many || (reader.Read() && reader.TokenType != JsonTokenType.EndArray))
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) reader.Skip();
                else if (reader.TokenType != JsonTokenType.Null)
                {
                    // A string stands inside its quotation marks.
                    var start = (int)reader.TokenStartIndex + (reader.TokenType == JsonTokenType.String ? 1 : 0);
                    Note(new Found { Name = name, Start = start, Length = reader.ValueSpan.Length, Type = reader.TokenType, Escaped = reader.ValueIsEscaped, Many = many });
                }
                if (!many) break;
            }
        }
        reader.Read(); // nothing may follow
        return null;
    }

    /// <summary>
    /// Reads a line as nearly all are: one object of strings, numbers and words, no arrays, nothing unusual. Several times as fast as the reader of all JSON.
    /// False for anything else, also for what is not JSON at all: that is for <see cref="Read"/> to say.
    /// </summary>
    private bool ReadPlain(ReadOnlySpan<byte> line)
    {
        var at = 0;
        if (Next(line, ref at) != '{') return false;
        do
        {
            if (Next(line, ref at) != '"') return false;
            var length = line[at..].IndexOfAny(Ends);
            if (length < 0 || line[at + length] != '"') return false;
            var name = Table.Find(line.Slice(at, length));
            at += length + 1;
            if (Next(line, ref at) != ':') return false;
            var found = new Found { Name = name };
            if (!Value(line, ref at, ref found)) return false;
            if (name < 0 && found.Escaped) return false;
            if (name >= 0 && found.Type != JsonTokenType.Null) Note(found);
            var next = Next(line, ref at);
            if (next == '}') return line[at..].Trim(" \t\r\n"u8).IsEmpty;
            if (next != ',') return false;
        }
        while (true);
    }

    private static bool Value(ReadOnlySpan<byte> line, ref int at, ref Found found)
    {
        var first = Next(line, ref at);
        found.Start = at;
        switch (first)
        {
            case '"':
                found.Type = JsonTokenType.String;
                while (true)
                {
                    var step = line[at..].IndexOfAny(Ends);
                    if (step < 0 || line[at + step] < ' ') return false;
                    at += step + 1;
                    if (line[at - 1] == '"') break;
                    found.Escaped = true;
                    if (++at > line.Length) return false;
                }
                found.Length = at - 1 - found.Start;
                return true;
            case 't' when line[at..].StartsWith("rue"u8): return Word(JsonTokenType.True, 4, ref at, ref found);
            case 'n' when line[at..].StartsWith("ull"u8): return Word(JsonTokenType.Null, 4, ref at, ref found);
            case 'f' when line[at..].StartsWith("alse"u8): return Word(JsonTokenType.False, 5, ref at, ref found);
            case >= '1' and <= '9':
                while (at < line.Length && (uint)(line[at] - '0') < 10) at++;
                return Word(JsonTokenType.Number, at - found.Start + 1, ref found) && (at == line.Length || line[at] is not ((byte)'.' or (byte)'e' or (byte)'E'));
            case '0': return Word(JsonTokenType.Number, 1, ref found) && at < line.Length && line[at] is (byte)',' or (byte)'}' or (byte)' ';
            default: return false;
        }
    }

    private static bool Word(JsonTokenType type, int length, ref int at, ref Found found)
    {
        at += length - 1;
        return Word(type, length, ref found);
    }

    private static bool Word(JsonTokenType type, int length, ref Found found)
    {
        (found.Type, found.Length, found.Start) = (type, length, found.Start - 1);
        return true;
    }

    /// <summary>The next byte that is no space, stepping over it; 0 at the end.</summary>
    private static int Next(ReadOnlySpan<byte> line, ref int at)
    {
        while (at < line.Length)
        {
            var unit = line[at++];
            if (unit > ' ') return unit;
            if (unit is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return 0;
        }
        return 0;
    }

    private void Note(Found found)
    {
        if (_count == _found.Length) Array.Resize(ref _found, _count * 2);
        if (!found.Many && found.Type == JsonTokenType.String && Names[found.Name].Name == Name.Text) _text = _count;
        if (!found.Many && found.Type == JsonTokenType.String && Names[found.Name].Name == Name.Title) _title = _count;
        if (!found.Many && Names[found.Name].Name == Name.Id && found.Type is JsonTokenType.String or JsonTokenType.Number)
        {
            var quotes = found.Type == JsonTokenType.String ? 1 : 0;
            (_idStart, _idLength) = (found.Start - quotes, found.Length + quotes * 2);
        }
        _found[_count++] = found;
    }

    private string? Keep(QueryPost post, ReadOnlySpan<byte> line)
    {
        double? latitude = null, longitude = null;
        var language = false;
        ReadOnlySpan<byte> url = default;
        for (var i = 0; i < _count; i++)
        {
            ref readonly var found = ref _found[i];
            var known = Names[found.Name];
            if (known.Name is Name.Text or Name.Title) continue;
            // The id goes out again as it stood, so it must be text.
            var value = found.Escaped || known.Name == Name.Id ? Words(line, found, ref _valueBytes) : line.Slice(found.Start, found.Length);
            switch (known.Name)
            {
                case Name.Author: post.By(value); break;
                case Name.Language: post.In(value); language |= value.Length > 0; break;
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
        // What no field says is read from the words when a query asks, as where posts are heard.
        if (!language) post.Stating(null);
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

    /// <summary>Text as in ISO 8601 or as Twitter wrote it, or unix milliseconds or seconds.</summary>
    private static void Publish(QueryPost post, ReadOnlySpan<byte> value, bool number)
    {
        DateTimeOffset at;
        if (number)
        {
            if (!Utf8Parser.TryParse(value, out long milliseconds, out var read) || read != value.Length || milliseconds is < 0 or >= 253_402_300_800_000) return;
            // Milliseconds so few would be of the first weeks of 1973: they are seconds.
            if (milliseconds < 100_000_000_000) milliseconds *= 1000;
            at = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        }
        else if (!Iso(value, out at))
        {
            return;
        }
        post.Set(QueryField.Published, at.ToUnixTimeMilliseconds());
        if (!post.Has(QueryField.MinuteOfDay)) post.Set(QueryField.MinuteOfDay, (int)at.UtcDateTime.TimeOfDay.TotalMinutes);
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
        if (value.Length > 64 || !Ascii.IsValid(value)) return false;
        units = units[..Encoding.ASCII.GetChars(value, units)];
        return DateTimeOffset.TryParse(units, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at)
            || DateTimeOffset.TryParseExact(units, "ddd MMM dd HH:mm:ss zzz yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out at);
    }

    private static int Two(ReadOnlySpan<byte> value, int at)
    {
        uint tens = value[at] - (uint)'0', ones = value[at + 1] - (uint)'0';
        return tens < 10 && ones < 10 ? (int)(tens * 10 + ones) : -1;
    }

    private static double? Number(ReadOnlySpan<byte> value) => Utf8Parser.TryParse(value, out long whole, out var length) && length == value.Length ? whole : Utf8Parser.TryParse(value, out double number, out var read) && read == value.Length ? number : null;
}
