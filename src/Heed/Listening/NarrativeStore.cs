using Heed.Records;

namespace Heed.Listening;

public static class NarrativeStore
{
    private const string Columns = """
        n.id, n.label, n.mentions, n.first_seen, n.last_seen, n.representatives, n.claim_id, n.merged_into,
        coalesce(nullif(c.title, ''), c.claim, '') AS claim_title, coalesce(c.verdict, '') AS claim_verdict,
        (SELECT count(*) FROM mention_narrative h WHERE h.narrative_id = n.id AND h.created_at > @hourAgo) AS last_hour,
        (SELECT count(*) FROM mention_narrative h WHERE h.narrative_id = n.id AND h.created_at > @twoHoursAgo AND h.created_at <= @hourAgo) AS hour_before
        """;

    private const string From = "narrative n LEFT JOIN claim c ON c.id = n.claim_id AND c.removed_at IS NULL";

    public static IReadOnlyList<HeardMention> After(Work work, long id, int limit) =>
        work.All<HeardMention>("SELECT id, text, author_mark, created_at FROM mention WHERE id > @id ORDER BY id LIMIT @limit", new { id, limit });

    public static NarrativeState? Saved(Work work) => work.One<NarrativeState>("SELECT read_through, state FROM narrative_state WHERE id = 1");

    public static void Save(Work work, long readThrough, byte[] state) => work.Execute("""
        INSERT INTO narrative_state (id, read_through, state) VALUES (1, @readThrough, @state)
        ON CONFLICT (id) DO UPDATE SET read_through = excluded.read_through, state = excluded.state
        """, new { readThrough, state });

    /// <summary>The last different texts, the oldest first.</summary>
    public static IEnumerable<HeardMention> DistinctTexts(Work work, int limit) => work.All<HeardMention>("""
        SELECT m.id, m.text, n.copy_group FROM mention_narrative n JOIN mention m ON m.id = n.mention_id
        WHERE n.distinct_text = 1 ORDER BY n.mention_id DESC LIMIT @limit
        """, new { limit }).Reverse();

    public static IReadOnlyList<HeardMention> HeardAfter(Work work, long id) => work.All<HeardMention>("""
        SELECT m.id, m.text, m.author_mark, m.created_at, n.copy_group, n.claim_id FROM mention_narrative n JOIN mention m ON m.id = n.mention_id
        WHERE n.mention_id > @id ORDER BY n.mention_id
        """, new { id });

    public static void Write(Work work, HeardBatch batch)
    {
        foreach (var member in batch.Members)
            work.Execute("""
                INSERT INTO mention_narrative (mention_id, narrative_id, created_at, copy_group, distinct_text, claim_id)
                VALUES (@MentionId, @NarrativeId, @CreatedAt, @CopyGroup, @DistinctText, @ClaimId)
                """, member);
        foreach (var claim in batch.Claims)
            work.Execute("INSERT INTO mention_claim (claim_id, created_at, mention_id, score, words) VALUES (@ClaimId, @CreatedAt, @MentionId, @Score, @Words)", claim);
        foreach (var (younger, into) in batch.Merged)
        {
            work.Execute("UPDATE mention_narrative SET narrative_id = @into WHERE narrative_id = @younger", new { younger, into });
            work.Execute("""
                INSERT INTO narrative (id, label, mentions, first_seen, last_seen, representatives, merged_into) VALUES (@younger, '', 0, 0, 0, '', @into)
                ON CONFLICT (id) DO UPDATE SET merged_into = excluded.merged_into
                """, new { younger, into });
        }
        foreach (var narrative in batch.Narratives)
            work.Execute("""
                INSERT INTO narrative (id, label, mentions, first_seen, last_seen, representatives, claim_id)
                VALUES (@Id, @Label, @Mentions, @FirstSeen, @LastSeen, @Representatives, @ClaimId)
                ON CONFLICT (id) DO UPDATE SET label = excluded.label, mentions = excluded.mentions, first_seen = excluded.first_seen, last_seen = excluded.last_seen,
                  representatives = excluded.representatives, claim_id = excluded.claim_id
                """, narrative);
    }

    /// <summary>Narratives heard since a time, those told most in the last hour first.</summary>
    public static IReadOnlyList<NarrativeRow> Since(Work work, DateTimeOffset since, DateTimeOffset now, int limit) => work.All<NarrativeRow>($"""
        SELECT {Columns} FROM {From} WHERE n.merged_into IS NULL AND n.last_seen >= @since
        ORDER BY last_hour DESC, n.mentions DESC, n.id LIMIT @limit
        """, new { since, hourAgo = now.AddHours(-1), twoHoursAgo = now.AddHours(-2), limit });

    /// <summary>All of them, the one heard last first.</summary>
    public static IReadOnlyList<NarrativeRow> Latest(Work work, DateTimeOffset now, int limit) => work.All<NarrativeRow>($"""
        SELECT {Columns} FROM {From} WHERE n.merged_into IS NULL ORDER BY n.last_seen DESC, n.id LIMIT @limit
        """, new { hourAgo = now.AddHours(-1), twoHoursAgo = now.AddHours(-2), limit });

    public static NarrativeRow? Get(Work work, long id, DateTimeOffset now) =>
        work.One<NarrativeRow>($"SELECT {Columns} FROM {From} WHERE n.id = @id", new { id, hourAgo = now.AddHours(-1), twoHoursAgo = now.AddHours(-2) });

    /// <summary>The narrative a mention is in, once it is one.</summary>
    public static NarrativeRow? Of(Work work, long mentionId, DateTimeOffset now) => work.One<NarrativeRow>($"""
        SELECT {Columns} FROM {From} JOIN mention_narrative m ON m.narrative_id = n.id WHERE m.mention_id = @mentionId AND n.merged_into IS NULL
        """, new { mentionId, hourAgo = now.AddHours(-1), twoHoursAgo = now.AddHours(-2) });

    /// <summary>Counts of whole hours, those without a mention left out.</summary>
    public static IReadOnlyList<NarrativeHour> Hours(Work work, long id, DateTimeOffset from) => work.All<NarrativeHour>("""
        SELECT created_at - created_at % 3600000 AS at, count(*) AS mentions FROM mention_narrative
        WHERE narrative_id = @id AND created_at >= @from GROUP BY created_at - created_at % 3600000 ORDER BY 1
        """, new { id, from });

    /// <summary>Numbers of its mentions, the newest first, after the keyset.</summary>
    public static IReadOnlyList<long> Mentions(Work work, long id, long beforeAt, long beforeId, int limit) => work.All<long>("""
        SELECT mention_id FROM mention_narrative
        WHERE narrative_id = @id AND (created_at < @beforeAt OR (created_at = @beforeAt AND mention_id < @beforeId))
        ORDER BY created_at DESC, mention_id DESC LIMIT @limit
        """, new { id, beforeAt, beforeId, limit });

    /// <summary>The narratives of mentions, for searches.</summary>
    internal static IReadOnlyList<MentionStory> Stories(Work work, IReadOnlyList<long> mentionIds) => mentionIds.Count == 0 ? [] : work.All<MentionStory>("""
        SELECT m.mention_id, 0 AS is_claim, n.id, n.label AS name FROM mention_narrative m JOIN narrative n ON n.id = m.narrative_id
        WHERE m.mention_id IN @mentionIds AND n.merged_into IS NULL
        """, new { mentionIds });
}
