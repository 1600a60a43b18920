using Heed.Records;

namespace Heed.Listening;

/// <summary>A claim that earlier mentions are being held against.</summary>
public sealed record ClaimLookBack
{
    public long ClaimId { get; init; }
    /// <summary>The last mention that is to be looked at.</summary>
    public long ThroughId { get; init; }
    /// <summary>Mentions up to this one are not yet looked at.</summary>
    public long NextId { get; init; }

    /// <summary>0 to 99: one that is done is none any more.</summary>
    public int Percent => (int)(100 * (ThroughId - NextId) / Math.Max(1, ThroughId));
}

public static class ClaimLookBackStore
{
    private const string Consumer = "claims looked back for";

    /// <summary>Is there a claim that nobody has looked back for?</summary>
    public static bool HasNew(Work work) => Newest(work) > CursorStore.Get(work, Consumer);

    /// <summary>Notes the new claims. To be called where no mention is just being grouped: what is heard after is held against them as it comes.</summary>
    public static void Begin(Work work, DateTimeOffset now)
    {
        var through = CursorStore.Get(work, GroupNarratives.Consumer);
        if (through > 0)
            work.Execute("""
                INSERT INTO claim_look_back (claim_id, through_id, next_id) SELECT id, @through, @through FROM claim
                WHERE id > @known AND removed_at IS NULL ON CONFLICT (claim_id) DO NOTHING
                """, new { through, known = CursorStore.Get(work, Consumer) });
        CursorStore.Set(work, Consumer, Newest(work), now);
    }

    /// <summary>The claims that are furthest behind the newest mention last.</summary>
    public static IReadOnlyList<ClaimLookBack> All(Work work) => work.All<ClaimLookBack>("SELECT claim_id, through_id, next_id FROM claim_look_back ORDER BY next_id DESC, claim_id");

    /// <summary>How far it is for a claim; null when all is looked at. One that was added a moment ago is at the beginning.</summary>
    public static ClaimLookBack? Of(Work work, KnownClaim claim) =>
        work.One<ClaimLookBack>("SELECT claim_id, through_id, next_id FROM claim_look_back WHERE claim_id = @Id", new { claim.Id })
        ?? (claim.RemovedAt is null && claim.Id > CursorStore.Get(work, Consumer) ? new ClaimLookBack { ClaimId = claim.Id, ThroughId = 1, NextId = 1 } : null);

    /// <summary>Mentions from one back, the newest first.</summary>
    /// <param name="above">Those up to this one are left for later.</param>
    public static IReadOnlyList<HeardMention> Mentions(Work work, long from, long above, int limit) =>
        work.All<HeardMention>("SELECT id, text, author_mark, created_at FROM mention WHERE id <= @from AND id > @above ORDER BY id DESC LIMIT @limit", new { from, above, limit });

    /// <summary>Keeps what was found and moves on the claims that stood at <paramref name="from"/>; what stands in the rows already stays as it is.</summary>
    /// <param name="next">0 or less: all is looked at.</param>
    public static void Write(Work work, IEnumerable<MentionClaim> found, long from, long next)
    {
        work.Execute("""
            INSERT INTO mention_claim (claim_id, created_at, mention_id, score, words)
            SELECT @ClaimId, @CreatedAt, @MentionId, @Score, @Words FROM claim_look_back WHERE claim_id = @ClaimId
            ON CONFLICT (claim_id, created_at, mention_id) DO NOTHING
            """, found);
        work.Execute("UPDATE claim_look_back SET next_id = @next WHERE next_id = @from", new { from, next });
        work.Execute("DELETE FROM claim_look_back WHERE next_id <= 0 OR claim_id IN (SELECT id FROM claim WHERE removed_at IS NOT NULL)");
    }

    private static long Newest(Work work) => work.Number("SELECT coalesce(max(id), 0) FROM claim");
}
