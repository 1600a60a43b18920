using Heed.Language;
using Heed.Records;
using Microsoft.Data.Sqlite;

namespace Heed.Listening;

/// <summary>
/// Writes mentions and what hangs on them. Statements are prepared once a transaction and reused: this is the busiest place in Heed.
/// Counters move only for rows that were really inserted, in the same transaction, so they are right after any crash.
/// </summary>
public sealed class KeepStore : IDisposable
{
    public const long BucketMilliseconds = 5 * 60 * 1000;

    private readonly Work work;
    private readonly SqliteCommand mention, topic;
    private readonly Dictionary<(long Topic, long Bucket), Tally> counts = [];
    private readonly HashSet<(long Topic, long Bucket)> due = [];

    private sealed class Tally { public long Mentions, Positive, Negative; }

    private KeepStore(Work work)
    {
        this.work = work;
        mention = Prepared("""
            INSERT INTO mention (source_id, external_id, text, sealed, author_mark, followers, created_at, heard_at, time_corrected, language,
              sentiment, sentiment_score, confidence, theme, identifiers, is_reply, reposts, intent, urgency, emotion, complaint, offensive, themes)
            VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
            ON CONFLICT (source_id, external_id) DO NOTHING RETURNING id
            """, 23);
        topic = Prepared("INSERT INTO mention_topic (topic_id, created_at, mention_id) VALUES ($0, $1, $2)", 3);
    }

    public static KeepStore Begin(Work work) => new(work);

    /// <returns>False if this post of this source was kept before.</returns>
    public bool Keep(Passage passage)
    {
        var at = passage.CreatedAt.ToUnixTimeMilliseconds();
        var analysis = passage.Analysis!;
        var tone = (int)analysis.Sentiment.Label;
        Bind(mention, passage.SourceId, passage.PostMark, passage.Masked, passage.Sealed, passage.AuthorMark, (object?)passage.Post.Followers ?? DBNull.Value, at,
            passage.HeardAt.ToUnixTimeMilliseconds(), passage.TimeCorrected ? 1 : 0, analysis.Language, tone, analysis.Sentiment.Score, analysis.Sentiment.Confidence,
            analysis.Theme, passage.Identifiers, passage.Post.Parent is null ? 0 : 1, passage.Post.Reposts,
            analysis.Intent, analysis.Urgency, StoredFacets.Emotion(analysis), StoredFacets.YesNo(analysis.Complaint), StoredFacets.YesNo(analysis.Offensive >= Analysis.OffensiveFrom), string.Join(',', analysis.Themes));
        if (mention.ExecuteScalar() is not long id) return false;
        var bucket = at - at % BucketMilliseconds;
        foreach (var topicId in passage.TopicIds)
        {
            Bind(topic, topicId, at, id);
            topic.ExecuteNonQuery();
            if (!counts.TryGetValue((topicId, bucket), out var tally)) counts[(topicId, bucket)] = tally = new Tally();
            tally.Mentions++;
            if (tone > 0) tally.Positive++;
            if (tone < 0) tally.Negative++;
            if (!passage.History) due.Add((topicId, bucket));
        }
        return true;
    }

    /// <summary>Adds the counters and hands the changed buckets on to detection.</summary>
    public void Finish(DateTimeOffset now)
    {
        using var count = Prepared("""
            INSERT INTO topic_count (topic_id, bucket, mentions, positive, negative) VALUES ($0, $1, $2, $3, $4)
            ON CONFLICT (topic_id, bucket) DO UPDATE SET mentions = topic_count.mentions + excluded.mentions,
              positive = topic_count.positive + excluded.positive, negative = topic_count.negative + excluded.negative
            """, 5);
        foreach (var ((topicId, bucket), tally) in counts)
        {
            Bind(count, topicId, bucket, tally.Mentions, tally.Positive, tally.Negative);
            count.ExecuteNonQuery();
        }
        using var hand = Prepared("INSERT INTO detection_due (topic_id, bucket, created_at) VALUES ($0, $1, $2) ON CONFLICT (topic_id, bucket) DO NOTHING", 3);
        foreach (var (topicId, bucket) in due)
        {
            Bind(hand, topicId, bucket, now.ToUnixTimeMilliseconds());
            hand.ExecuteNonQuery();
        }
    }

    public void Dispose()
    {
        mention.Dispose();
        topic.Dispose();
    }

    private SqliteCommand Prepared(string sql, int parameters)
    {
        var command = new SqliteCommand(sql, work.Connection, work.Transaction);
        for (var i = 0; i < parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        command.Prepare();
        return command;
    }

    private static void Bind(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
    }
}
