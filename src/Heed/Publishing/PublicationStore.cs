using Heed.Records;

namespace Heed.Publishing;

public static class PublicationStore
{
    private const string From = """
        SELECT b.id, b.draft_id, b.crisis_id, b.kind, b.title, b.text, b.text_hash, b.slug, b.next_update_at, b.author_id, b.approved_by, b.published_by,
          w.name AS author_name, a.name AS approver_name, p.name AS publisher_name, b.created_at, b.first_public_at, b.corrects_id
        FROM publication b JOIN person w ON w.id = b.author_id JOIN person a ON a.id = b.approved_by JOIN person p ON p.id = b.published_by
        """;

    /// <summary>On the public page: handed to the newsroom for real, not as a dry-run.</summary>
    private const string OnNewsroom = """
        EXISTS (SELECT 1 FROM delivery d JOIN channel c ON c.id = d.channel_id
                WHERE d.publication_id = b.id AND c.kind = 'newsroom' AND d.state = 'published' AND d.dry_run = 0)
        """;

    public static Publication? Get(Work work, long id) => work.One<Publication>($"{From} WHERE b.id = @id", new { id });

    public static Publication? ForDraft(Work work, long draftId) =>
        work.One<Publication>($"{From} WHERE b.draft_id = @draftId ORDER BY b.id DESC", new { draftId });

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<Publication> All(Work work, int limit) =>
        work.All<Publication>($"{From} ORDER BY b.created_at DESC, b.id DESC LIMIT @limit", new { limit });

    /// <summary>Oldest first, as they were read.</summary>
    public static IReadOnlyList<Publication> ForCrisis(Work work, long crisisId) =>
        work.All<Publication>($"{From} WHERE b.crisis_id = @crisisId ORDER BY b.created_at, b.id", new { crisisId });

    /// <summary>What anybody may read on the newsroom page, newest first.</summary>
    public static IReadOnlyList<Publication> Public(Work work, int limit) =>
        work.All<Publication>($"{From} WHERE {OnNewsroom} ORDER BY b.created_at DESC, b.id DESC LIMIT @limit", new { limit });

    public static Publication? PublicBySlug(Work work, string slug) =>
        work.One<Publication>($"{From} WHERE b.slug = @slug AND {OnNewsroom}", new { slug });

    public static Publication? PublicById(Work work, long id) =>
        work.One<Publication>($"{From} WHERE b.id = @id AND {OnNewsroom}", new { id });

    /// <summary>The public corrections of a publication, oldest first.</summary>
    public static IReadOnlyList<Publication> PublicCorrectionsOf(Work work, long id) =>
        work.All<Publication>($"{From} WHERE b.corrects_id = @id AND {OnNewsroom} ORDER BY b.created_at, b.id", new { id });

    /// <summary>Public or not, oldest first.</summary>
    public static IReadOnlyList<Publication> CorrectionsOf(Work work, long id) =>
        work.All<Publication>($"{From} WHERE b.corrects_id = @id ORDER BY b.created_at, b.id", new { id });

    /// <summary>The newest public statement of each crisis that still promises an update, soonest first. A closing statement ends the promise.</summary>
    public static IReadOnlyList<Publication> OpenPromises(Work work) =>
        work.All<Publication>($"""
            {From} WHERE b.next_update_at IS NOT NULL AND {OnNewsroom}
              AND NOT EXISTS (
                SELECT 1 FROM publication l JOIN delivery ld ON ld.publication_id = l.id JOIN channel lc ON lc.id = ld.channel_id
                WHERE l.crisis_id = b.crisis_id AND (l.created_at > b.created_at OR (l.created_at = b.created_at AND l.id > b.id))
                  AND (l.next_update_at IS NOT NULL OR l.kind = 'closing')
                  AND lc.kind = 'newsroom' AND ld.state = 'published' AND ld.dry_run = 0)
            ORDER BY b.next_update_at
            """);

    /// <returns>The new row's id, or null if exactly this text of this draft was published before: a second click publishes nothing.</returns>
    public static long? Add(Work work, Publication publication) =>
        work.One<long?>("""
            INSERT INTO publication (draft_id, crisis_id, kind, title, text, text_hash, slug, next_update_at, author_id, approved_by, published_by, created_at, corrects_id)
            VALUES (@DraftId, @CrisisId, @Kind, @Title, @Text, @TextHash, @Slug, @NextUpdateAt, @AuthorId, @ApprovedBy, @PublishedBy, @CreatedAt, @CorrectsId)
            ON CONFLICT (draft_id, text_hash) DO NOTHING RETURNING id
            """, publication);

    /// <returns>True for the first public delivery only.</returns>
    public static bool MarkPublic(Work work, long id, DateTimeOffset at) =>
        work.Execute("UPDATE publication SET first_public_at = @at WHERE id = @id AND first_public_at IS NULL", new { id, at }) == 1;
}
