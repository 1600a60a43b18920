using Heed.Records;

namespace Heed.Composing;

public static class FactStore
{
    private const string From = """
        SELECT f.id, f.crisis_id, f.statement, f.category, f.source, f.status, f.author_id, a.name AS author_name, f.verified_by,
          coalesce(v.name, '') AS verifier_name, f.verified_at, f.valid_until, f.created_at, f.retract_reason, f.retracted_at, coalesce(r.name, '') AS retracted_by_name
        FROM fact f JOIN person a ON a.id = f.author_id LEFT JOIN person v ON v.id = f.verified_by LEFT JOIN person r ON r.id = f.retracted_by
        """;

    public static Fact? Get(Work work, long id) => work.One<Fact>($"{From} WHERE f.id = @id", new { id });

    /// <summary>The ledger of one crisis, or, without one, the standing facts that belong to no crisis. Newest first.</summary>
    public static IReadOnlyList<Fact> Ledger(Work work, long? crisisId) =>
        work.All<Fact>($"{From} WHERE coalesce(f.crisis_id, 0) = coalesce(@crisisId, 0) ORDER BY f.created_at DESC, f.id DESC LIMIT 500", new { crisisId });

    /// <summary>What a draft may lean on: its crisis's facts and the standing ones, those taken back left out.</summary>
    public static IReadOnlyList<Fact> Offered(Work work, long? crisisId) =>
        work.All<Fact>($"""
            {From} WHERE f.status <> 'retracted' AND (f.crisis_id IS NULL OR f.crisis_id = @crisisId) ORDER BY f.crisis_id DESC, f.created_at DESC, f.id DESC LIMIT 200
            """, new { crisisId });

    public static IReadOnlyList<Fact> ForDraft(Work work, long draftId) =>
        work.All<Fact>($"{From} WHERE f.id IN (SELECT fact_id FROM draft_fact WHERE draft_id = @draftId) ORDER BY f.id", new { draftId });

    public static long Add(Work work, Fact fact) =>
        work.Number("""
            INSERT INTO fact (crisis_id, statement, category, source, status, author_id, created_at)
            VALUES (@CrisisId, @Statement, @Category, @Source, 'reported', @AuthorId, @CreatedAt) RETURNING id
            """, fact);

    /// <returns>False if the person is the fact's author, or somebody else changed the fact first. The rule stands in the statement itself.</returns>
    public static bool Verify(Work work, long id, long personId, DateTimeOffset validUntil, DateTimeOffset now) =>
        work.Execute("""
            UPDATE fact SET status = 'verified', verified_by = @personId, verified_at = @now, valid_until = @validUntil
            WHERE id = @id AND author_id <> @personId AND (status = 'reported' OR (status = 'verified' AND valid_until <= @now))
            """, new { id, personId, validUntil, now }) == 1;

    public static bool Retract(Work work, long id, long personId, string reason, DateTimeOffset now) =>
        work.Execute("""
            UPDATE fact SET status = 'retracted', retracted_by = @personId, retracted_at = @now, retract_reason = @reason
            WHERE id = @id AND status <> 'retracted'
            """, new { id, personId, reason, now }) == 1;
}
