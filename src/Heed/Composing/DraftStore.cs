using Heed.Records;

namespace Heed.Composing;

public static class DraftStore
{
    private const string Columns = """
        d.id, d.crisis_id, d.kind, d.title, d.text, d.next_update_at, d.state, d.version, d.text_hash, d.author_id, p.name AS author_name,
        d.created_at, d.updated_at, d.corrects_id
        """;

    public static Draft? Get(Work work, long id) =>
        work.One<Draft>($"SELECT {Columns} FROM draft d JOIN person p ON p.id = d.author_id WHERE d.id = @id", new { id });

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<Draft> All(Work work, int limit = 200) =>
        work.All<Draft>($"SELECT {Columns} FROM draft d JOIN person p ON p.id = d.author_id ORDER BY d.updated_at DESC, d.id DESC LIMIT @limit", new { limit });

    public static IReadOnlyList<Draft> ForCrisis(Work work, long crisisId) =>
        work.All<Draft>($"SELECT {Columns} FROM draft d JOIN person p ON p.id = d.author_id WHERE d.crisis_id = @crisisId ORDER BY d.updated_at DESC, d.id DESC", new { crisisId });

    /// <summary>Drafts that lean on this fact, published ones among them: each needs another look when it is retracted.</summary>
    public static IReadOnlyList<Draft> UsingFact(Work work, long factId) =>
        work.All<Draft>($"""
            SELECT {Columns} FROM draft d JOIN person p ON p.id = d.author_id
            WHERE d.id IN (SELECT draft_id FROM draft_fact WHERE fact_id = @factId) ORDER BY d.updated_at DESC
            """, new { factId });

    public static long Add(Work work, Draft draft) =>
        work.Number("""
            INSERT INTO draft (crisis_id, kind, title, text, next_update_at, state, version, text_hash, author_id, created_at, updated_at, corrects_id)
            VALUES (@CrisisId, @Kind, @Title, @Text, @NextUpdateAt, @State, @Version, @TextHash, @AuthorId, @CreatedAt, @UpdatedAt, @CorrectsId)
            RETURNING id
            """, draft);

    /// <returns>False if somebody saved another version first: nothing was changed.</returns>
    public static bool Update(Work work, Draft draft, long fromVersion) =>
        work.Execute("""
            UPDATE draft SET title = @Title, text = @Text, next_update_at = @NextUpdateAt, state = @State, version = @Version, text_hash = @TextHash, updated_at = @UpdatedAt
            WHERE id = @Id AND version = @fromVersion AND state NOT IN ('published', 'withdrawn')
            """, new { draft.Title, draft.Text, draft.NextUpdateAt, draft.State, draft.Version, draft.TextHash, draft.UpdatedAt, draft.Id, fromVersion }) == 1;

    public static void AddVersion(Work work, DraftVersion version) =>
        work.Execute("""
            INSERT INTO draft_version (draft_id, version, title, text, next_update_at, text_hash, editor_id, at)
            VALUES (@DraftId, @Version, @Title, @Text, @NextUpdateAt, @TextHash, @EditorId, @At)
            """, version);

    public static IReadOnlyList<DraftVersion> Versions(Work work, long draftId) =>
        work.All<DraftVersion>("""
            SELECT v.draft_id, v.version, v.title, v.text, v.next_update_at, v.text_hash, v.editor_id, p.name AS editor_name, v.at
            FROM draft_version v JOIN person p ON p.id = v.editor_id WHERE v.draft_id = @draftId ORDER BY v.version DESC
            """, new { draftId });

    /// <summary>Everyone who counts as an author of this draft.</summary>
    public static IReadOnlyCollection<long> Editors(Work work, long draftId) =>
        work.All<long>("""
            SELECT editor_id FROM draft_version WHERE draft_id = @draftId
            UNION SELECT author_id FROM draft WHERE id = @draftId
            """, new { draftId });

    /// <returns>False if the draft's text or state was not as expected any more.</returns>
    public static bool Move(Work work, long draftId, string textHash, string from, string to, DateTimeOffset now) =>
        work.Execute("""
            UPDATE draft SET state = @to, updated_at = @now WHERE id = @draftId AND text_hash = @textHash AND state = @from
            """, new { draftId, textHash, from, to, now }) == 1;

    public static IReadOnlyList<long> FactIds(Work work, long draftId) =>
        work.All<long>("SELECT fact_id FROM draft_fact WHERE draft_id = @draftId ORDER BY fact_id", new { draftId });

    public static void SetFacts(Work work, long draftId, IEnumerable<long> factIds)
    {
        work.Execute("DELETE FROM draft_fact WHERE draft_id = @draftId", new { draftId });
        foreach (var factId in factIds)
            work.Execute("INSERT INTO draft_fact (draft_id, fact_id) VALUES (@draftId, @factId)", new { draftId, factId });
    }
}
