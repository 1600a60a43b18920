using Heed.Records;

namespace Heed.Composing;

public static class ApprovalStore
{
    private const string From = """
        SELECT a.id, a.draft_id, a.text_hash, a.decision, a.person_id, p.name AS person_name, a.note, a.at, a.voided_at, a.void_reason
        FROM approval a JOIN person p ON p.id = a.person_id
        """;

    /// <summary>The approval of exactly this text by somebody who wrote no version of it, not voided; null if there is none.</summary>
    public static Approval? Valid(Work work, long draftId, string textHash) =>
        work.One<Approval>($"""
            {From} JOIN draft d ON d.id = a.draft_id
            WHERE a.draft_id = @draftId AND a.text_hash = @textHash AND d.text_hash = @textHash AND a.decision = 'approved' AND a.voided_at IS NULL
              AND a.person_id <> d.author_id
              AND NOT EXISTS (SELECT 1 FROM draft_version v WHERE v.draft_id = a.draft_id AND v.editor_id = a.person_id)
            ORDER BY a.id DESC
            """, new { draftId, textHash });

    public static IReadOnlyList<Approval> All(Work work, long draftId) =>
        work.All<Approval>($"{From} WHERE a.draft_id = @draftId ORDER BY a.id DESC", new { draftId });

    public static long Add(Work work, Approval approval) =>
        work.Number("""
            INSERT INTO approval (draft_id, text_hash, decision, person_id, note, at) VALUES (@DraftId, @TextHash, @Decision, @PersonId, @Note, @At) RETURNING id
            """, approval);

    /// <returns>How many approvals were voided.</returns>
    public static int Void(Work work, long draftId, string reason, DateTimeOffset now) =>
        work.Execute("""
            UPDATE approval SET voided_at = @now, void_reason = @reason WHERE draft_id = @draftId AND decision = 'approved' AND voided_at IS NULL
            """, new { draftId, reason, now });

    public static IReadOnlyList<Override> Overrides(Work work, long draftId, string textHash) =>
        work.All<Override>("""
            SELECT o.id, o.draft_id, o.text_hash, o.code, o.reason, o.person_id, p.name AS person_name, o.at
            FROM finding_override o JOIN person p ON p.id = o.person_id
            WHERE o.draft_id = @draftId AND o.text_hash = @textHash
              AND NOT EXISTS (SELECT 1 FROM draft_version v WHERE v.draft_id = o.draft_id AND v.editor_id = o.person_id)
            ORDER BY o.id
            """, new { draftId, textHash });

    public static void AddOverride(Work work, Override one) =>
        work.Execute("""
            INSERT INTO finding_override (draft_id, text_hash, code, reason, person_id, at) VALUES (@DraftId, @TextHash, @Code, @Reason, @PersonId, @At)
            """, one);
}
