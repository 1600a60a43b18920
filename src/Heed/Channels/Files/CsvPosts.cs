using System.Globalization;
using System.Text;

namespace Heed.Channels.Files;

/// <summary>
/// CSV with a header line (RFC 4180; comma, semicolon or tab, whichever the header uses). Column names are matched without regard to case,
/// with the names that export tools commonly use. A record may hold line breaks in quotes; one whose quote never closes costs only its first line.
/// </summary>
public static class CsvPosts
{
    private static readonly (string Field, string[] Names)[] Columns =
    [
        ("id", ["id", "post id", "post_id", "tweet id", "tweet_id", "mention id", "status id", "uri"]),
        ("text", ["text", "content", "message", "body", "post", "full text", "full_text", "mention"]),
        ("created_at", ["created_at", "created at", "created", "date", "time", "timestamp", "published", "published at", "published_at", "datetime", "date (utc)"]),
        ("author", ["author", "username", "user", "handle", "screen_name", "screen name", "from"]),
        ("followers", ["followers", "follower count", "followers_count", "author followers"]),
        ("url", ["url", "link", "permalink", "post url"]),
        ("lang", ["lang", "language"]),
        ("parent", ["parent", "in reply to", "in_reply_to", "in_reply_to_status_id", "reply to"]),
        ("reposts", ["reposts", "retweets", "retweet_count", "shares", "reposts count"])
    ];

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static IEnumerable<FileLine> Read(Stream stream)
    {
        var buffer = new LineBuffer(stream);
        buffer.SkipByteOrderMark();
        if (buffer.Data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || buffer.Data.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            yield return new FileLine(null, Refusal: "This file is UTF-16, and Heed reads UTF-8. Save it again as \"CSV UTF-8\".");
            yield break;
        }
        long line = 1;
        var separator = (byte)',';
        Dictionary<string, int>? columns = null;
        while (true)
        {
            var length = RecordLength(buffer, out var fault);
            if (length < 0) yield break;
            var raw = buffer.Data[..length].ToArray();
            var from = line;
            line += raw.AsSpan().Count((byte)'\n');
            buffer.Consume(length);
            if (fault == FileReason.LineTooLong)
            {
                buffer.SkipLine();
                line++;
            }
            var bytes = raw.AsSpan().TrimEnd("\r\n"u8);
            if (bytes.Trim(" \t"u8).Length == 0) continue;
            if (columns is null)
            {
                separator = SeparatorOf(bytes);
                columns = Header(fault is null ? bytes : default, separator, out var refusal);
                if (refusal is null) continue;
                yield return new FileLine(null, Refusal: refusal);
                yield break;
            }
            HeardPost? post = null;
            var reason = fault ?? Parse(bytes, separator, columns, out post);
            yield return reason is null ? new FileLine(post) : new FileLine(null, new FileRejection(from, reason, raw));
        }
    }

    /// <summary>The bytes of the next record with its line end; -1 at the end of the file.</summary>
    private static int RecordLength(LineBuffer buffer, out string? fault)
    {
        fault = null;
        var position = 0;
        var quoted = false;
        while (true)
        {
            var data = buffer.Data;
            while (position < data.Length)
            {
                var step = quoted ? data[position..].IndexOf((byte)'"') : data[position..].IndexOfAny((byte)'"', (byte)'\n');
                if (step < 0) { position = data.Length; break; }
                position += step + 1;
                if (data[position - 1] == (byte)'"') quoted = !quoted;
                else if (position <= LineBuffer.MaxLine) return position;
            }
            if (buffer.AtEnd && !quoted && data.Length <= LineBuffer.MaxLine) return data.Length == 0 ? -1 : data.Length;
            if (buffer.AtEnd || buffer.Full)
            {
                // Too long, or a quote left open. If the record began on a line of bearable length, only that line is given up.
                var first = data[..Math.Min(data.Length, LineBuffer.MaxLine)].IndexOf((byte)'\n');
                fault = quoted ? FileReason.OpenQuote : FileReason.LineTooLong;
                if (quoted && first >= 0) return first + 1;
                if (quoted && buffer.AtEnd && data.Length <= LineBuffer.MaxLine) return data.Length;
                fault = FileReason.LineTooLong;
                return LineBuffer.MaxLine;
            }
            buffer.Fill();
        }
    }

    private static byte SeparatorOf(ReadOnlySpan<byte> header)
    {
        byte best = (byte)',';
        foreach (var candidate in ",;\t"u8)
            if (header.Count(candidate) > header.Count(best)) best = candidate;
        return best;
    }

    private static Dictionary<string, int>? Header(ReadOnlySpan<byte> bytes, byte separator, out string? refusal)
    {
        refusal = null;
        List<string> names;
        try { names = Split(Strict.GetString(bytes), (char)separator); }
        catch (DecoderFallbackException)
        {
            refusal = "The first line of this file is not UTF-8 text. Save it again as \"CSV UTF-8\".";
            return null;
        }
        var columns = new Dictionary<string, int>();
        foreach (var (field, known) in Columns)
            foreach (var name in known)
            {
                var at = names.FindIndex(found => found.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
                if (at >= 0 && columns.TryAdd(field, at)) break;
            }
        string[] missing = [.. new[] { "id", "text", "created_at" }.Where(field => !columns.ContainsKey(field))];
        if (missing.Length > 0)
        {
            var found = string.Join(", ", names.Take(20).Select(name => name.Trim().Length > 40 ? name.Trim()[..40] + "…" : name.Trim()));
            refusal = $"This file has no column {string.Join(", no column ", missing)}. Its first line names: {found}. Rename the columns and try again; nothing was read.";
        }
        return columns;
    }

    private static string? Parse(ReadOnlySpan<byte> bytes, byte separator, Dictionary<string, int> columns, out HeardPost? post)
    {
        post = null;
        List<string> fields;
        try { fields = Split(Strict.GetString(bytes), (char)separator); }
        catch (DecoderFallbackException) { return FileReason.InvalidUtf8; }
        string? Field(string name) => columns.TryGetValue(name, out var at) && at < fields.Count && fields[at].Length > 0 ? fields[at] : null;
        long? Count(string name) => long.TryParse(Field(name), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && value >= 0 ? value : null;

        if (columns.Where(column => column.Key is "id" or "text" or "created_at").Any(column => column.Value >= fields.Count)) return FileReason.Malformed;
        if (PostFields.Fault(Field("id"), Field("text")) is { } fault) return fault;
        if (Field("created_at") is not { } stated) return FileReason.NoTime;
        if (!PostFields.TryTime(stated, out var at)) return FileReason.UnreadableTime;
        post = new HeardPost
        {
            Id = Field("id")!, Text = Field("text")!, CreatedAt = at, Author = Field("author"), Followers = Count("followers"), Url = Field("url"),
            Language = Field("lang"), Parent = Field("parent"), Reposts = Count("reposts") ?? 0
        };
        return null;
    }

    /// <summary>The fields of one record. A quote inside an unquoted field is taken as written.</summary>
    private static List<string> Split(string record, char separator)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var at = 0;
        while (true)
        {
            field.Clear();
            if (at < record.Length && record[at] == '"')
            {
                for (at++; at < record.Length; at++)
                {
                    if (record[at] != '"') field.Append(record[at]);
                    else if (at + 1 < record.Length && record[at + 1] == '"') { field.Append('"'); at++; }
                    else { at++; break; }
                }
            }
            var next = record.IndexOf(separator, Math.Min(at, record.Length));
            if (next < 0)
            {
                fields.Add(field.Append(record, Math.Min(at, record.Length), record.Length - Math.Min(at, record.Length)).ToString());
                return fields;
            }
            fields.Add(field.Append(record, at, next - at).ToString());
            at = next + 1;
        }
    }
}
