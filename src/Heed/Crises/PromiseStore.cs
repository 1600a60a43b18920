using Heed.Records;

namespace Heed.Crises;

public static class PromiseStore
{
    private const string Columns = "id, crisis_id, promised_for, promised_in, kept_at, kept_by";

    /// <summary>All promises of a crisis, in the order of their times.</summary>
    public static IReadOnlyList<PromisedUpdate> Of(Work work, long crisisId) =>
        work.All<PromisedUpdate>($"SELECT {Columns} FROM promised_update WHERE crisis_id = @crisisId ORDER BY promised_for, id", new { crisisId });

    /// <summary>The earliest promise nobody has kept.</summary>
    public static PromisedUpdate? Next(Work work, long crisisId) =>
        work.One<PromisedUpdate>($"SELECT {Columns} FROM promised_update WHERE crisis_id = @crisisId AND kept_at IS NULL ORDER BY promised_for, id LIMIT 1", new { crisisId });

    public static void Keep(Work work, long id, long publicationId, DateTimeOffset at) =>
        work.Execute("UPDATE promised_update SET kept_at = @at, kept_by = @publicationId WHERE id = @id AND kept_at IS NULL", new { id, publicationId, at });

    /// <summary>One promise a publication, however often its delivery is recorded.</summary>
    public static bool Add(Work work, long crisisId, long publicationId, DateTimeOffset promisedFor) => work.Execute("""
        INSERT INTO promised_update (crisis_id, promised_for, promised_in)
        SELECT @crisisId, @promisedFor, @publicationId
        WHERE NOT EXISTS (SELECT 1 FROM promised_update WHERE crisis_id = @crisisId AND promised_in = @publicationId)
        """, new { crisisId, publicationId, promisedFor }) == 1;
}
