using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Heed.Channels;

namespace Heed.Listening;

/// <summary>
/// The body of a post-log batch: UTF-8 JSON Lines, one post a line. Written and read by hand, because every post heard passes here twice.
/// </summary>
public static class PostBatches
{
    private static readonly JsonWriterOptions Terse = new() { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An id made from what the batch holds and where it came from: the same batch again is recognised.</summary>
    public static string IdOf(long sourceId, string origin, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{sourceId}\n{origin.Length}\n{origin}\n"));
        hash.AppendData(body);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    public static byte[] Write(IReadOnlyList<HeardPost> posts)
    {
        var buffer = new ArrayBufferWriter<byte>(posts.Count * 256 + 16);
        using var writer = new Utf8JsonWriter(buffer, Terse);
        foreach (var post in posts)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, post.Id);
            writer.WriteString("text"u8, post.Text);
            writer.WriteNumber("at"u8, post.CreatedAt);
            if (post.Author is not null) writer.WriteString("author"u8, post.Author);
            if (post.Followers is { } followers) writer.WriteNumber("followers"u8, followers);
            if (post.Url is not null) writer.WriteString("url"u8, post.Url);
            if (post.Language is not null) writer.WriteString("lang"u8, post.Language);
            if (post.Parent is not null) writer.WriteString("parent"u8, post.Parent);
            if (post.Reposts != 0) writer.WriteNumber("reposts"u8, post.Reposts);
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            buffer.Write("\n"u8);
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Splits posts into bodies of about <paramref name="targetBytes"/> each, in order.</summary>
    public static IEnumerable<(byte[] Body, int Posts)> Split(IReadOnlyList<HeardPost> posts, int targetBytes)
    {
        var start = 0;
        while (start < posts.Count)
        {
            var end = start;
            for (long size = 0; end < posts.Count && (end == start || size < targetBytes); end++) size += 96 + posts[end].Text.Length;
            yield return (Write([.. posts.Skip(start).Take(end - start)]), end - start);
            start = end;
        }
    }

    /// <summary>The posts of a body; lines that cannot be read are left out.</summary>
    public static IEnumerable<HeardPost> Read(byte[] body)
    {
        var posts = new List<HeardPost>();
        ReadInto(body, posts);
        return posts;
    }

    /// <summary>Reads every line it can into <paramref name="posts"/>.</summary>
    /// <returns>How many lines could not be read.</returns>
    public static int ReadInto(ReadOnlySpan<byte> body, List<HeardPost> posts)
    {
        var malformed = 0;
        while (body.Length > 0)
        {
            var end = body.IndexOf((byte)'\n');
            var line = end < 0 ? body : body[..end];
            body = end < 0 ? default : body[(end + 1)..];
            if (line.IsEmpty) continue;
            if (ReadOne(line) is { } post) posts.Add(post);
            else malformed++;
        }
        return malformed;
    }

    private static HeardPost? ReadOne(ReadOnlySpan<byte> line)
    {
        string? id = null, text = null, author = null, url = null, language = null, parent = null;
        long at = 0, reposts = 0;
        long? followers = null;
        try
        {
            var reader = new Utf8JsonReader(line);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("id"u8)) id = Text(ref reader);
                else if (reader.ValueTextEquals("text"u8)) text = Text(ref reader);
                else if (reader.ValueTextEquals("at"u8)) at = Number(ref reader) ?? 0;
                else if (reader.ValueTextEquals("author"u8)) author = Text(ref reader);
                else if (reader.ValueTextEquals("followers"u8)) followers = Number(ref reader);
                else if (reader.ValueTextEquals("url"u8)) url = Text(ref reader);
                else if (reader.ValueTextEquals("lang"u8)) language = Text(ref reader);
                else if (reader.ValueTextEquals("parent"u8)) parent = Text(ref reader);
                else if (reader.ValueTextEquals("reposts"u8)) reposts = Number(ref reader) ?? 0;
                else { reader.Read(); reader.Skip(); }
            }
        }
        catch (JsonException) { return null; }
        catch (InvalidOperationException) { return null; } // a string that is not valid UTF-8
        return id is null || text is null ? null : new HeardPost
        {
            Id = id, Text = text, CreatedAt = at, Author = author, Followers = followers, Url = url, Language = language, Parent = parent, Reposts = reposts
        };
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        reader.Skip();
        return null;
    }

    private static long? Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number)) return number;
        reader.Skip();
        return null;
    }
}
