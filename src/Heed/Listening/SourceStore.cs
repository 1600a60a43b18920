using Heed.Records;

namespace Heed.Listening;

public static class SourceStore
{
    private const string Columns = """
        id, name, kind, settings, state, state_since, last_error, last_success_at, last_heard_at, next_attempt_at, failures, position, created_at, created_by
        """;

    public static Source? Get(Work work, long id) =>
        work.One<Source>($"SELECT {Columns} FROM source WHERE id = @id", new { id });

    public static IReadOnlyList<Source> All(Work work) =>
        work.All<Source>($"SELECT {Columns} FROM source ORDER BY name");

    public static Source? Named(Work work, string name) =>
        work.One<Source>($"SELECT {Columns} FROM source WHERE name = @name", new { name });

    /// <summary>The source of this name, made now if there is none. A file that is replayed twice is one source.</summary>
    public static long FindOrAdd(Work work, string name, string kind, string settingsJson, string actorName, DateTimeOffset now)
    {
        work.Execute("""
            INSERT INTO source (name, kind, settings, state, state_since, created_at, created_by)
            VALUES (@name, @kind, @settingsJson, 'connected', @now, @now, @actorName) ON CONFLICT (name) DO NOTHING
            """, new { name, kind, settingsJson, actorName, now });
        return work.Number("SELECT id FROM source WHERE name = @name", new { name });
    }

    /// <summary>What was handed over is durable: remember where to go on, and that the source is well.</summary>
    public static void Heard(Work work, long id, string position, bool anything, DateTimeOffset now) =>
        work.Execute("""
            UPDATE source SET position = @position, last_success_at = @now, last_error = '', failures = 0, next_attempt_at = NULL,
              last_heard_at = CASE WHEN @anything = 1 THEN @now ELSE last_heard_at END,
              state_since = CASE WHEN state = 'connected' OR state = 'paused' OR (state = 'silent' AND @anything = 0) THEN state_since ELSE @now END,
              state = CASE WHEN state = 'paused' OR (state = 'silent' AND @anything = 0) THEN state ELSE 'connected' END
            WHERE id = @id
            """, new { id, position, anything = anything ? 1 : 0, now });

    /// <summary>Something was ingested from a file source: it has no connection, but it was heard from.</summary>
    public static void HeardFromFile(Work work, long id, DateTimeOffset at) =>
        work.Execute("""
            UPDATE source SET last_heard_at = @at, last_success_at = @at
            WHERE id = @id AND (kind = 'replay' OR kind = 'import') AND coalesce(last_heard_at, 0) < @at
            """, new { id, at });

    public static void Failed(Work work, long id, string state, string sentence, long failures, DateTimeOffset? nextAttemptAt, DateTimeOffset now) =>
        work.Execute("""
            UPDATE source SET state_since = CASE WHEN state = @state THEN state_since ELSE @now END, state = @state,
              last_error = @sentence, failures = @failures, next_attempt_at = @nextAttemptAt
            WHERE id = @id AND state <> 'paused'
            """, new { id, state, sentence, failures, nextAttemptAt, now });

    public static void Rest(Work work, long id, DateTimeOffset until) =>
        work.Execute("UPDATE source SET next_attempt_at = @until WHERE id = @id", new { id, until });

    public static bool BecameSilent(Work work, long id, DateTimeOffset now) =>
        work.Execute("UPDATE source SET state = 'silent', state_since = @now WHERE id = @id AND state = 'connected'", new { id, now }) == 1;

    public static bool Pause(Work work, long id, DateTimeOffset now) =>
        work.Execute("UPDATE source SET state = 'paused', state_since = @now WHERE id = @id AND state <> 'paused'", new { id, now }) == 1;

    public static bool Resume(Work work, long id, DateTimeOffset now) =>
        work.Execute("""
            UPDATE source SET state = 'connected', state_since = @now, next_attempt_at = NULL, failures = 0, last_error = ''
            WHERE id = @id AND state = 'paused'
            """, new { id, now }) == 1;

    public static bool TryNow(Work work, long id) =>
        work.Execute("UPDATE source SET next_attempt_at = NULL WHERE id = @id AND state <> 'paused'", new { id }) == 1;

    public static void Count(Work work, long sourceId, string reason, long posts) =>
        work.Execute("""
            INSERT INTO source_count (source_id, reason, posts) VALUES (@sourceId, @reason, @posts)
            ON CONFLICT (source_id, reason) DO UPDATE SET posts = source_count.posts + excluded.posts
            """, new { sourceId, reason, posts });

    public static IReadOnlyList<SourceCount> Counts(Work work, long sourceId) =>
        work.All<SourceCount>("SELECT source_id, reason, posts FROM source_count WHERE source_id = @sourceId ORDER BY posts DESC, reason", new { sourceId });

    public static IReadOnlyList<SourceCount> AllCounts(Work work) =>
        work.All<SourceCount>("SELECT source_id, reason, posts FROM source_count ORDER BY source_id, posts DESC");
}
