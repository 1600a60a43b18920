using Heed.Records;

namespace Heed.Listening;

/// <summary>Reads mentions for screens.</summary>
public static class MentionStore
{
    internal const string Columns = """
        m.id, m.source_id, s.name AS source_name, s.kind AS source_kind, m.external_id, m.text, m.author_mark, m.followers, m.created_at, m.heard_at, m.time_corrected,
        m.language, m.sentiment, m.sentiment_score, m.confidence, m.theme, m.identifiers, m.is_reply, m.reposts,
        m.intent, m.urgency, m.emotion, m.complaint, m.offensive, m.themes
        """;

    public static Mention? Get(Work work, long id) =>
        work.One<Mention>($"SELECT {Columns} FROM mention m JOIN source s ON s.id = m.source_id WHERE m.id = @id", new { id });

    public static byte[]? Sealed(Work work, long id) =>
        work.One<byte[]>("SELECT sealed FROM mention WHERE id = @id", new { id });

    /// <param name="common">Words found in more mentions than this are looked for from the newest mention backwards; the page is the same either way.</param>
    public static IReadOnlyList<Mention> Page(Work work, MentionFilter filter, int limit, int common = MentionSearchStore.Common)
    {
        // The plus keeps the database from fetching and sorting every mention with a common word: it walks the list in its order and asks of each.
        var wanted = filter.Words.Length > 0 && MentionSearchStore.IsCommon(work, filter.Words, common) ? "+m.id" : "m.id";
        var time = filter.TopicId is null ? "m" : "t";
        var id = filter.TopicId is null ? "m.id" : "t.mention_id";
        return work.All<Mention>($"""
            SELECT {Columns}
            FROM {From(filter)} JOIN source s ON s.id = m.source_id
            WHERE {Where(filter)}{Holding(filter, wanted)} AND ({time}.created_at < @beforeAt OR ({time}.created_at = @beforeAt AND {id} < @BeforeId))
            ORDER BY {time}.created_at DESC, {id} DESC LIMIT @limit
            """, Values(filter, limit));
    }

    /// <summary>How many the filter finds, counted no further than <paramref name="atMost"/>: a page must not wait for a million rows.</summary>
    public static long Count(Work work, MentionFilter filter, int atMost) =>
        // Words alone are counted as the index yields them, so that the limit ends the search for a common one.
        filter is { Words.Length: > 0, TopicId: null }
            ? work.Number($"""
                SELECT count(*) FROM (SELECT 1 FROM mention_search f JOIN mention m ON m.id = f.rowid
                WHERE f.mention_search MATCH @words AND {Where(filter)} LIMIT @limit) AS some
                """, Values(filter, atMost))
            : work.Number($"SELECT count(*) FROM (SELECT 1 FROM {From(filter)} WHERE {Where(filter)}{Holding(filter, "m.id")} LIMIT @limit) AS some", Values(filter, atMost));

    public static IReadOnlyList<MentionTopic> Topics(Work work, IReadOnlyList<long> mentionIds) =>
        mentionIds.Count == 0 ? [] : work.All<MentionTopic>("""
            SELECT mt.mention_id, mt.topic_id, t.name FROM mention_topic mt JOIN topic t ON t.id = mt.topic_id
            WHERE mt.mention_id IN @mentionIds ORDER BY mt.mention_id, t.name
            """, new { mentionIds });

    public static DateTimeOffset? Newest(Work work) =>
        work.One<long?>("SELECT max(created_at) FROM mention") is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;

    /// <summary>The stream time of the n-th mention of a topic in a window; null if there are fewer.</summary>
    public static DateTimeOffset? TimeOfNth(Work work, long topicId, DateTimeOffset from, DateTimeOffset until, long n) =>
        work.One<long?>("""
            SELECT created_at FROM mention_topic WHERE topic_id = @topicId AND created_at >= @from AND created_at < @until
            ORDER BY created_at LIMIT 1 OFFSET @skip
            """, new { topicId, from, until, skip = n - 1 }) is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;

    private static string From(MentionFilter filter) =>
        filter.TopicId is null ? "mention m" : "mention_topic t JOIN mention m ON m.id = t.mention_id";

    private static string Where(MentionFilter filter)
    {
        var time = filter.TopicId is null ? "m" : "t";
        var where = "1 = 1";
        if (filter.TopicId is not null) where += " AND t.topic_id = @TopicId";
        if (filter.SourceId is not null) where += " AND m.source_id = @SourceId";
        if (filter.Tone is not null) where += " AND m.sentiment = @Tone";
        if (filter.From is not null) where += $" AND {time}.created_at >= @From";
        if (filter.Until is not null) where += $" AND {time}.created_at < @Until";
        return where;
    }

    private static string Holding(MentionFilter filter, string id) =>
        filter.Words.Length > 0 ? $" AND {id} IN (SELECT rowid FROM mention_search WHERE mention_search MATCH @words)" : "";

    private static object Values(MentionFilter filter, int limit) => new
    {
        filter.TopicId, filter.SourceId, filter.Tone, filter.From, filter.Until, filter.BeforeId,
        beforeAt = filter.BeforeAt ?? DateTimeOffset.MaxValue.AddYears(-1), words = MentionSearchStore.Expression(filter.Words), limit
    };
}

public sealed record MentionTopic
{
    public long MentionId { get; init; }
    public long TopicId { get; init; }
    public string Name { get; init; } = "";
}
