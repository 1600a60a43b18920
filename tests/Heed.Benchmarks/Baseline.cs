using System.Text;
using System.Text.Json;
using Heed.Channels;
using Microsoft.Data.Sqlite;

namespace Heed.Benchmarks;

/// <summary>
/// What a plain program would do with the same lines: deserialise each, look for every query's words with string.Contains, insert what matched,
/// one row a post, a transaction every thousand. It does not analyse, mask, encrypt, count, or survive being killed.
/// </summary>
public static class Baseline
{
    public static long Run(string databasePath, byte[][] lines, IReadOnlyList<(string Query, string[] Names, string[] Subjects)> topics)
    {
        using var connection = new SqliteConnection($"Data Source={databasePath}");
        connection.Open();
        using (var create = new SqliteCommand("PRAGMA journal_mode = WAL; CREATE TABLE post (id TEXT PRIMARY KEY, text TEXT, author TEXT, at INTEGER, topics TEXT)", connection)) create.ExecuteNonQuery();
        long kept = 0;
        var transaction = connection.BeginTransaction();
        for (var i = 0; i < lines.Length; i++)
        {
            var post = JsonSerializer.Deserialize<HeardPost>(lines[i])!;
            var hits = new List<int>();
            for (var topic = 0; topic < topics.Count; topic++)
                if (Array.Exists(topics[topic].Names, name => post.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
                    && Array.Exists(topics[topic].Subjects, subject => post.Text.Contains(subject, StringComparison.OrdinalIgnoreCase)))
                    hits.Add(topic);
            if (hits.Count > 0)
            {
                using var insert = new SqliteCommand("INSERT INTO post (id, text, author, at, topics) VALUES ($id, $text, $author, $at, $topics)", connection, transaction);
                insert.Parameters.AddWithValue("$id", post.Id);
                insert.Parameters.AddWithValue("$text", post.Text);
                insert.Parameters.AddWithValue("$author", post.Author);
                insert.Parameters.AddWithValue("$at", post.CreatedAt);
                insert.Parameters.AddWithValue("$topics", string.Join(' ', hits));
                insert.ExecuteNonQuery();
                kept++;
            }
            if (i % 1000 != 999) continue;
            transaction.Commit();
            transaction.Dispose();
            transaction = connection.BeginTransaction();
        }
        transaction.Commit();
        transaction.Dispose();
        return kept;
    }

    public static byte[][] Lines(IEnumerable<HeardPost> posts) => [.. posts.Select(post => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(post)))];
}
