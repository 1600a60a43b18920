using Heed.Records;

namespace Heed.Listening;

public static class ClaimStore
{
    /// <summary>Claims of one library; more are refused. The index of so many takes about 50 MB.</summary>
    public const int Most = 20_000;

    private const string Columns = """
        c.id, c.external_id, c.title, c.claim, c.verdict, c.url, c.by_name, c.added_at, c.removed_at,
        (SELECT count(*) FROM mention_claim m WHERE m.claim_id = c.id) AS mentions
        """;

    /// <summary>Moves whenever a claim comes or goes: rows are never deleted nor changed.</summary>
    public static (long Standing, long Newest) Version(Work work) => (Count(work), work.Number("SELECT coalesce(max(id), 0) FROM claim"));

    public static long Count(Work work) => work.Number("SELECT count(*) FROM claim WHERE removed_at IS NULL");

    /// <summary>The library in a fixed order, without counts.</summary>
    public static IReadOnlyList<KnownClaim> All(Work work) =>
        work.All<KnownClaim>("SELECT id, external_id, title, claim, verdict, url, by_name, added_at FROM claim WHERE removed_at IS NULL ORDER BY id");

    /// <summary>Those repeated most first, then the newest.</summary>
    public static IReadOnlyList<KnownClaim> Page(Work work, int limit, int skip) =>
        work.All<KnownClaim>($"SELECT {Columns} FROM claim c WHERE c.removed_at IS NULL ORDER BY mentions DESC, c.id DESC LIMIT @limit OFFSET @skip", new { limit, skip });

    public static KnownClaim? Get(Work work, long id) => work.One<KnownClaim>($"SELECT {Columns} FROM claim c WHERE c.id = @id", new { id });

    /// <returns>0 if a claim with this id stands in the library.</returns>
    public static long Add(Work work, KnownClaim claim) => work.Number("""
        INSERT INTO claim (external_id, title, claim, verdict, url, by_name, added_at)
        VALUES (@ExternalId, @Title, @Claim, @Verdict, @Url, @ByName, @AddedAt) ON CONFLICT (external_id) WHERE removed_at IS NULL DO NOTHING RETURNING id
        """, claim);

    public static bool Remove(Work work, long id, DateTimeOffset now) =>
        work.Execute("UPDATE claim SET removed_at = @now WHERE id = @id AND removed_at IS NULL", new { id, now }) == 1;

    /// <summary>Mentions that likely repeat a claim, the newest first, after the keyset.</summary>
    public static IReadOnlyList<MentionClaim> Mentions(Work work, long claimId, long beforeAt, long beforeId, int limit) => work.All<MentionClaim>("""
        SELECT claim_id, mention_id, created_at, score, words FROM mention_claim
        WHERE claim_id = @claimId AND (created_at < @beforeAt OR (created_at = @beforeAt AND mention_id < @beforeId))
        ORDER BY created_at DESC, mention_id DESC LIMIT @limit
        """, new { claimId, beforeAt, beforeId, limit });

    /// <summary>Claims that a mention likely repeats and that stand in the library, the likeliest first.</summary>
    public static IReadOnlyList<KnownClaim> Of(Work work, long mentionId) => work.All<KnownClaim>($"""
        SELECT {Columns} FROM mention_claim r JOIN claim c ON c.id = r.claim_id WHERE r.mention_id = @mentionId AND c.removed_at IS NULL ORDER BY r.score DESC, c.id
        """, new { mentionId });

    /// <summary>What mentions repeat, for searches.</summary>
    internal static IReadOnlyList<MentionStory> Stories(Work work, IReadOnlyList<long> mentionIds) => mentionIds.Count == 0 ? [] : work.All<MentionStory>("""
        SELECT r.mention_id, 1 AS is_claim, c.id, c.title AS name, c.external_id, c.claim FROM mention_claim r JOIN claim c ON c.id = r.claim_id
        WHERE r.mention_id IN @mentionIds AND c.removed_at IS NULL
        """, new { mentionIds });
}
