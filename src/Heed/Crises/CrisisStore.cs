using Heed.Records;

namespace Heed.Crises;

public static class CrisisStore
{
    private const string Columns = """
        id, name, scenario, level, stage, severity, summary, alert_id, detected_at, declared_at, declared_by,
        first_response_due, first_response_at, first_publication, closed_at
        """;

    public static Crisis? Get(Work work, long id) =>
        work.One<Crisis>($"SELECT {Columns} FROM crisis WHERE id = @id", new { id });

    /// <summary>Those the public still waits for, the gravest first, then the oldest.</summary>
    public static IReadOnlyList<Crisis> Open(Work work) =>
        work.All<Crisis>($"SELECT {Columns} FROM crisis WHERE stage IN ('initial', 'maintenance', 'resolution') ORDER BY level DESC, detected_at, id");

    /// <summary>Every crisis, newest first.</summary>
    public static IReadOnlyList<Crisis> All(Work work, int limit = 200) =>
        work.All<Crisis>($"SELECT {Columns} FROM crisis ORDER BY detected_at DESC, id DESC LIMIT @limit", new { limit });

    /// <summary>The topics whose mentions belong to this crisis.</summary>
    public static IReadOnlyList<long> Topics(Work work, long id) =>
        work.All<long>("SELECT topic_id FROM crisis_topic WHERE crisis_id = @id ORDER BY topic_id", new { id });

    public static long Add(Work work, Crisis crisis) => work.Number("""
        INSERT INTO crisis (name, scenario, level, stage, severity, summary, alert_id, detected_at, declared_at, declared_by, first_response_due)
        VALUES (@Name, @Scenario, @Level, @Stage, @Severity, @Summary, @AlertId, @DetectedAt, @DeclaredAt, @DeclaredBy, @FirstResponseDue)
        RETURNING id
        """, crisis);

    public static void AddTopic(Work work, long crisisId, long topicId) =>
        work.Execute("INSERT INTO crisis_topic (crisis_id, topic_id) VALUES (@crisisId, @topicId) ON CONFLICT (crisis_id, topic_id) DO NOTHING", new { crisisId, topicId });

    /// <summary>Changes the level only if it is still the one the person saw.</summary>
    public static bool SetLevel(Work work, long id, int from, int to, string severity, DateTimeOffset firstResponseDue) => work.Execute("""
        UPDATE crisis SET level = @to, severity = @severity,
               first_response_due = CASE WHEN first_response_at IS NULL THEN @firstResponseDue ELSE first_response_due END
        WHERE id = @id AND level = @from
        """, new { id, from, to, severity, firstResponseDue }) == 1;

    /// <summary>Changes the stage only if it is still the one the person saw.</summary>
    public static bool SetStage(Work work, long id, string from, string to, DateTimeOffset? closedAt) => work.Execute("""
        UPDATE crisis SET stage = @to, closed_at = @closedAt WHERE id = @id AND stage = @from
        """, new { id, from, to, closedAt }) == 1;

    /// <summary>Stops the first-response clock, once.</summary>
    public static bool StopClock(Work work, long id, long publicationId, DateTimeOffset at) => work.Execute("""
        UPDATE crisis SET first_response_at = @at, first_publication = @publicationId WHERE id = @id AND first_response_at IS NULL
        """, new { id, publicationId, at }) == 1;

    /// <summary>True for exactly one caller: reminders are written once, however many workers look.</summary>
    public static bool ClaimReminder(Work work, long crisisId, string subject, DateTimeOffset now) => work.Execute("""
        INSERT INTO crisis_reminder (crisis_id, subject, at) VALUES (@crisisId, @subject, @now) ON CONFLICT (crisis_id, subject) DO NOTHING
        """, new { crisisId, subject, now }) == 1;

    public static bool HasReminded(Work work, long crisisId, string subject) =>
        work.Number("SELECT count(*) FROM crisis_reminder WHERE crisis_id = @crisisId AND subject = @subject", new { crisisId, subject }) > 0;

    /// <summary>The kinds of statement that are public in this crisis ("holding", "full", "closing"…).</summary>
    public static IReadOnlyList<string> PublicKinds(Work work, long crisisId) =>
        work.All<string>("SELECT DISTINCT kind FROM publication WHERE crisis_id = @crisisId AND first_public_at IS NOT NULL", new { crisisId });

    public static string KindOf(Work work, long publicationId) =>
        work.One<string>("SELECT kind FROM publication WHERE id = @publicationId", new { publicationId }) ?? "";
}
