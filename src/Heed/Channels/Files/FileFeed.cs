using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Heed.Records;

namespace Heed.Channels.Files;

/// <summary>A piece of a file, about 256 KiB, as it goes into the post log.</summary>
/// <param name="Position">Counted from 0; part of the batch's id.</param>
/// <param name="LatestAt">The latest stated time in it, unix milliseconds; a paced replay waits for it. 0 if it holds no post.</param>
public sealed record FileBatch(long Position, int Posts, byte[] Body, IReadOnlyDictionary<string, long> Rejected, long LatestAt)
{
    /// <summary>The same bytes at the same place of the same source give the same id: reading a file again appends nothing.</summary>
    public string IdFor(long sourceId)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{sourceId}/{Position}/{string.Join(',', Rejected.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}:{pair.Value}"))}\n"));
        hash.AppendData(Body);
        return "file:" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 20));
    }
}

/// <summary>What became of a file.</summary>
public sealed record FileSummary
{
    /// <summary>Posts that went into the log now.</summary>
    public long Posts { get; init; }
    /// <summary>Posts in batches that the log had already.</summary>
    public long AlreadyKnown { get; init; }
    public IReadOnlyDictionary<string, long> Rejected { get; init; } = new Dictionary<string, long>();
    /// <summary>Why the file as a whole was not read; empty if it was.</summary>
    public string Refusal { get; init; } = "";

    public long RejectedLines => Rejected.Values.Sum();
    public bool WasImportedBefore => Posts == 0 && AlreadyKnown > 0;
}

/// <summary>From a file to the post log: the import page, heed import and heed replay all pass here.</summary>
public static class FileFeed
{
    public static IEnumerable<FileLine> Read(Stream stream, FileFormat format) => format switch
    {
        FileFormat.JsonLines => JsonLines.Read(stream),
        FileFormat.Csv => CsvPosts.Read(stream)
    };

    /// <summary>.csv and .tsv are CSV, everything else is JSON Lines.</summary>
    public static FileFormat FormatOf(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".csv" or ".tsv" ? FileFormat.Csv : FileFormat.JsonLines;

    /// <summary>Gathers lines into batches. Pauses of a live stream aside, the cuts depend only on the lines, never on the clock: the same file always gives the same batches.</summary>
    /// <param name="onRejection">Called for each rejected line, in order; false stops the reading after it.</param>
    /// <param name="streamTime">With it, a batch also ends when this much stream time has passed since its first post.</param>
    public static IEnumerable<FileBatch> Batches(IEnumerable<FileLine> lines, Func<FileRejection, bool>? onRejection = null, TimeSpan? streamTime = null)
    {
        var open = new OpenBatch();
        foreach (var line in lines)
        {
            if (line.Rejection is { } rejection)
            {
                open.Reject(rejection.Reason);
                if (onRejection is not null && !onRejection(rejection)) break;
            }
            else if (line.Post is { } post)
            {
                if (streamTime is { } most && open.Posts > 0 && post.CreatedAt - open.FirstAt >= most.TotalMilliseconds) yield return open.Close();
                open.Add(post);
            }
            else if (!open.IsEmpty) yield return open.Close(); // a pause: what a live stream has said is not held back
            if (open.Bytes >= PostLogStore.TargetBatchBytes) yield return open.Close();
        }
        if (!open.IsEmpty) yield return open.Close();
    }

    /// <summary>Reads a whole file into the log.</summary>
    /// <param name="history">True for imports: counted and kept, but they raise no alert.</param>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The disk is full or broken; the batches before are kept, and the same file may be read again.</exception>
    public static FileSummary Append(Stream stream, FileFormat format, PostLogStore log, long sourceId, bool history, Func<FileRejection, bool>? onRejection = null)
    {
        var summary = new FileSummary();
        var refusal = "";
        foreach (var batch in Batches(Until(Read(stream, format), found => refusal = found), onRejection))
            summary = Append(batch, log, sourceId, history, summary);
        return summary with { Refusal = refusal };
    }

    /// <summary>Appends one batch and adds it to the sum.</summary>
    public static FileSummary Append(FileBatch batch, PostLogStore log, long sourceId, bool history, FileSummary before)
    {
        var added = log.Append(batch.IdFor(sourceId), sourceId, history, batch.Posts, batch.Body, batch.Rejected);
        var rejected = new Dictionary<string, long>(before.Rejected);
        foreach (var (reason, lines) in batch.Rejected) rejected[reason] = rejected.GetValueOrDefault(reason) + lines;
        return before with
        {
            Posts = before.Posts + (added ? batch.Posts : 0), AlreadyKnown = before.AlreadyKnown + (added ? 0 : batch.Posts), Rejected = rejected
        };
    }

    /// <summary>Passes lines on until the file is refused as a whole.</summary>
    public static IEnumerable<FileLine> Until(IEnumerable<FileLine> lines, Action<string> onRefusal)
    {
        foreach (var line in lines)
        {
            if (line.Refusal is { } refusal)
            {
                onRefusal(refusal);
                yield break;
            }
            yield return line;
        }
    }

    private sealed class OpenBatch
    {
        private readonly ArrayBufferWriter<byte> body = new(PostLogStore.TargetBatchBytes + 32 * 1024);
        private readonly Utf8JsonWriter json;
        private Dictionary<string, long> rejected = [];
        private long position, latest = long.MinValue;

        public OpenBatch() => json = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

        public int Posts { get; private set; }
        public long FirstAt { get; private set; }
        public int Bytes => body.WrittenCount;
        public bool IsEmpty => Posts == 0 && rejected.Count == 0;

        public void Add(HeardPost post)
        {
            if (Posts++ == 0) FirstAt = post.CreatedAt;
            latest = Math.Max(latest, post.CreatedAt);
            JsonSerializer.Serialize(json, post, HeardPostJson.Default.HeardPost);
            json.Reset();
            body.Write("\n"u8);
        }

        public void Reject(string reason) => rejected[reason] = rejected.GetValueOrDefault(reason) + 1;

        public FileBatch Close()
        {
            var batch = new FileBatch(position++, Posts, body.WrittenSpan.ToArray(), rejected, Posts == 0 ? 0 : latest);
            body.ResetWrittenCount();
            (rejected, Posts, latest) = ([], 0, long.MinValue);
            return batch;
        }
    }
}

/// <summary>Compiled reading and writing of a post's JSON; a member that is empty is left out.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HeardPost))]
public sealed partial class HeardPostJson : JsonSerializerContext;
