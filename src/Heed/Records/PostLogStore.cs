using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Heed.Records;

/// <summary>A batch as it lies in the log. <see cref="Body"/> is UTF-8 JSON Lines, one post a line, in the shape of Channels.HeardPost.</summary>
public sealed record LoggedBatch(
    long Offset, string BatchId, long SourceId, bool History, int Posts,
    IReadOnlyDictionary<string, long> Rejected, DateTimeOffset AppendedAt, byte[] Body);

/// <summary>
/// The post log: everything heard, in batches of about 256 KiB, fsynced before anyone looks at it. A batch carries an id of its own, made from
/// what it holds: appending the same batch again (a retry, a second import) changes nothing. Bodies are encrypted. Kept for
/// <see cref="Retention"/>, so that a new query can be tried on what was heard.
/// </summary>
public sealed class PostLogStore(Workspace workspace, Keys keys, TimeProvider time)
{
    public const int TargetBatchBytes = 256 * 1024;
    /// <summary>Most of what is heard is about nobody we care for; what a topic asked for is a mention by then and stays.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    private readonly Seal seal = new(keys.Get("postlog"));

    /// <param name="history">True for imports: counted and kept, but they raise no alert.</param>
    /// <param name="rejected">What the channel could not read, by reason; the counts reach the source's page with the batch, exactly once.</param>
    /// <returns>False if a batch with this id is already in the log.</returns>
    /// <exception cref="SqliteException">The disk is full or broken; nothing of the batch was kept, so it may be appended again.</exception>
    public bool Append(string batchId, long sourceId, bool history, int posts, ReadOnlySpan<byte> body, IReadOnlyDictionary<string, long>? rejected = null)
    {
        using var connection = Open();
        using var command = new SqliteCommand("""
            INSERT INTO batch (batch_id, source_id, history, posts, rejected, appended_at, body)
            VALUES ($id, $source, $history, $posts, $rejected, $at, $body) ON CONFLICT (batch_id) DO NOTHING
            """, connection);
        command.Parameters.AddWithValue("$id", batchId);
        command.Parameters.AddWithValue("$source", sourceId);
        command.Parameters.AddWithValue("$history", history ? 1 : 0);
        command.Parameters.AddWithValue("$posts", posts);
        command.Parameters.AddWithValue("$rejected", JsonSerializer.Serialize(rejected ?? new Dictionary<string, long>()));
        command.Parameters.AddWithValue("$at", time.GetUtcNow().ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$body", seal.Close(body));
        return command.ExecuteNonQuery() == 1;
    }

    /// <summary>The next batches after <paramref name="offset"/>, oldest first, at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<LoggedBatch> ReadAfter(long offset, int limit)
    {
        using var connection = Open();
        using var command = new SqliteCommand("""
            SELECT log_offset, batch_id, source_id, history, posts, rejected, appended_at, body
            FROM batch WHERE log_offset > $offset ORDER BY log_offset LIMIT $limit
            """, connection);
        command.Parameters.AddWithValue("$offset", offset);
        command.Parameters.AddWithValue("$limit", limit);
        using var reader = command.ExecuteReader();
        var batches = new List<LoggedBatch>();
        while (reader.Read())
            batches.Add(new LoggedBatch(
                reader.GetInt64(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3) == 1, reader.GetInt32(4),
                JsonSerializer.Deserialize<Dictionary<string, long>>(reader.GetString(5))!,
                DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64(6)), seal.Open((byte[])reader[7])));
        return batches;
    }

    /// <summary>The newest offset, 0 while the log is empty. What ingest still has to read is the difference to its cursor.</summary>
    public long End()
    {
        using var connection = Open();
        using var command = new SqliteCommand("SELECT coalesce(max(log_offset), 0) FROM batch", connection);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The newest offset appended before a time, 0 if there is none: reading after it gives what was heard since.</summary>
    public long Before(DateTimeOffset limit)
    {
        using var connection = Open();
        using var command = new SqliteCommand("SELECT coalesce(max(log_offset), 0) FROM batch WHERE appended_at < $limit", connection);
        command.Parameters.AddWithValue("$limit", limit.ToUnixTimeMilliseconds());
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The newest offset after which the log holds at least so many posts up to <paramref name="until"/>; 0 if it holds fewer.</summary>
    public long Holding(long posts, long until)
    {
        using var connection = Open();
        using var command = new SqliteCommand("""
            SELECT coalesce(max(log_offset), 1) - 1 FROM (SELECT log_offset, sum(posts) OVER (ORDER BY log_offset DESC) AS held FROM batch WHERE log_offset <= $until)
            WHERE held >= $posts
            """, connection);
        command.Parameters.AddWithValue("$until", until);
        command.Parameters.AddWithValue("$posts", posts);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Forgets the oldest batches appended before <paramref name="limit"/> that every consumer has read, at most 500 of them: whoever appends waits for it.</summary>
    /// <returns>How many were forgotten.</returns>
    public int Forget(DateTimeOffset limit, long readByAll)
    {
        using var connection = Open();
        using var command = new SqliteCommand("""
            DELETE FROM batch WHERE log_offset IN
              (SELECT log_offset FROM batch WHERE appended_at < $limit AND log_offset <= $read ORDER BY log_offset LIMIT 500)
            """, connection);
        command.Parameters.AddWithValue("$limit", limit.ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$read", readByAll);
        return command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = Database.Open(workspace.PostLogPath);
        // AUTOINCREMENT: an offset is never used twice, even after old batches are forgotten.
        using var create = new SqliteCommand("""
            CREATE TABLE IF NOT EXISTS batch (
              log_offset  INTEGER PRIMARY KEY AUTOINCREMENT,
              batch_id    TEXT NOT NULL UNIQUE,
              source_id   BIGINT NOT NULL,
              history     BIGINT NOT NULL,
              posts       BIGINT NOT NULL,
              rejected    TEXT NOT NULL,
              appended_at BIGINT NOT NULL,
              body        BLOB NOT NULL
            )
            """, connection);
        create.ExecuteNonQuery();
        return connection;
    }
}
