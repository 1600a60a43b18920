using System.Text.Json;
using System.Text.Unicode;

namespace Heed.Channels.Files;

/// <summary>
/// JSON Lines: one object a line with id, text and created_at, optionally author, followers, url, lang, parent and reposts. Other members are
/// ignored. Read with Utf8JsonReader and no document in between: this is the widest part of a replay.
/// </summary>
public static class JsonLines
{
    public static IEnumerable<FileLine> Read(Stream stream)
    {
        var buffer = new LineBuffer(stream);
        buffer.SkipByteOrderMark();
        for (long line = 1; ; line++)
        {
            int found;
            while ((found = buffer.Data.IndexOf((byte)'\n')) < 0 && !buffer.AtEnd && !buffer.Full) buffer.Fill();
            if (found > LineBuffer.MaxLine || (found < 0 && buffer.Data.Length > LineBuffer.MaxLine) || (found < 0 && buffer.Full && !buffer.AtEnd))
            {
                yield return new FileLine(null, new FileRejection(line, FileReason.LineTooLong, buffer.Data[..LineBuffer.MaxLine].ToArray()));
                buffer.SkipLine();
                continue;
            }
            var length = found < 0 ? buffer.Data.Length : found;
            if (length == 0 && found < 0) yield break;
            var bytes = buffer.Data[..length].TrimEnd((byte)'\r');
            if (bytes.Trim(" \t"u8).Length > 0)
            {
                var reason = Parse(bytes, out var post);
                yield return reason is null ? new FileLine(post) : new FileLine(null, new FileRejection(line, reason, buffer.Data[..length].ToArray()));
            }
            buffer.Consume(found < 0 ? length : found + 1);
        }
    }

    private static string? Parse(ReadOnlySpan<byte> line, out HeardPost? post)
    {
        post = null;
        if (!Utf8.IsValid(line)) return FileReason.InvalidUtf8;
        string? id = null, text = null, author = null, url = null, language = null, parent = null;
        long? at = null, followers = null;
        long reposts = 0;
        var stated = false;
        try
        {
            var json = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 64 });
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return FileReason.Malformed;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                // ValueTextEquals unescapes where it must; the common names come first.
                if (json.ValueTextEquals("id"u8)) id = Word(ref json);
                else if (json.ValueTextEquals("text"u8)) text = Word(ref json);
                else if (json.ValueTextEquals("created_at"u8)) { at = Time(ref json, out var there); stated |= there; }
                else if (json.ValueTextEquals("author"u8)) author = Word(ref json);
                else if (json.ValueTextEquals("followers"u8)) followers = Count(ref json);
                else if (json.ValueTextEquals("url"u8)) url = Word(ref json);
                else if (json.ValueTextEquals("lang"u8)) language = Word(ref json);
                else if (json.ValueTextEquals("parent"u8)) parent = Word(ref json);
                else if (json.ValueTextEquals("reposts"u8)) reposts = Count(ref json) ?? 0;
                else { json.Read(); json.Skip(); }
            }
            if (json.TokenType != JsonTokenType.EndObject || json.Read()) return FileReason.Malformed;
        }
        // InvalidOperationException: an escape that is half of a surrogate pair, so no text at all.
        catch (Exception error) when (error is JsonException or InvalidOperationException) { return FileReason.Malformed; }

        if (PostFields.Fault(id, text) is { } fault) return fault;
        if (at is null) return stated ? FileReason.UnreadableTime : FileReason.NoTime;
        post = new HeardPost
        {
            Id = id!, Text = text!, CreatedAt = at.Value, Author = author, Followers = followers, Url = url, Language = language, Parent = parent, Reposts = reposts
        };
        return null;
    }

    private static string? Word(ref Utf8JsonReader json)
    {
        json.Read();
        switch (json.TokenType)
        {
            case JsonTokenType.String: return json.GetString();
            case JsonTokenType.Number: return System.Text.Encoding.UTF8.GetString(json.ValueSpan);
            default: json.Skip(); return null;
        }
    }

    private static long? Count(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Number) return json.TryGetInt64(out var whole) && whole >= 0 ? whole : null;
        json.Skip();
        return null;
    }

    private static long? Time(ref Utf8JsonReader json, out bool stated)
    {
        json.Read();
        stated = json.TokenType != JsonTokenType.Null;
        if (json.TokenType == JsonTokenType.Number)
            return json.TryGetInt64(out var number) && PostFields.TryUnix(number, out var unix) ? unix : null;
        // The usual form is parsed from the bytes; every other one through a string.
        if (json.TokenType == JsonTokenType.String)
            return json.TryGetDateTimeOffset(out var time) && json.ValueSpan[^1] == (byte)'Z' ? time.ToUnixTimeMilliseconds()
                : PostFields.TryTime(json.GetString()!, out var at) ? at : null;
        json.Skip();
        return null;
    }
}
