using System.Text.Json;
using Heed.Records;

namespace Heed.Listening;

public static class BackTestStore
{
    private const string Columns = "id, topic_id, query, canonical, state, revision, log_read, log_start, log_end, stored_read, stored_end, result, by_name, created_at, updated_at";

    public static BackTest? Get(Work work, long id) => work.One<BackTest>($"SELECT {Columns} FROM back_test WHERE id = @id", new { id });

    public static BackTest? NextRunning(Work work) => work.One<BackTest>($"SELECT {Columns} FROM back_test WHERE state = 'running' ORDER BY id LIMIT 1");

    public static long Add(Work work, BackTest test, DateTimeOffset storedFrom)
    {
        var last = work.Number("SELECT coalesce(max(id), 0) FROM mention");
        var some = work.Number("SELECT count(*) FROM (SELECT 1 FROM mention WHERE created_at >= @storedFrom LIMIT 1)", new { storedFrom }) > 0;
        return work.Number("""
            INSERT INTO back_test (topic_id, query, canonical, state, log_read, log_start, log_end, stored_read, stored_end, result, by_name, created_at, updated_at)
            VALUES (@TopicId, @Query, @Canonical, 'running', @LogStart, @LogStart, @LogEnd, @storedRead, @last, @Result, @ByName, @CreatedAt, @CreatedAt) RETURNING id
            """, new { test.TopicId, test.Query, test.Canonical, test.LogStart, test.LogEnd, storedRead = some ? 0 : last, last, test.Result, test.ByName, test.CreatedAt });
    }

    /// <returns>False if the slice no longer counts: the test was stopped, or another worker saved the same slice.</returns>
    public static bool SaveSlice(Work work, BackTest seen, long logRead, long storedRead, BackTestResult result, bool done, DateTimeOffset now)
    {
        var saved = work.Execute("""
            UPDATE back_test SET state = @state, revision = revision + 1, log_read = @logRead, stored_read = @storedRead, result = @json, updated_at = @now
            WHERE id = @Id AND revision = @Revision AND state = 'running'
            """, new { seen.Id, seen.Revision, state = done ? BackTest.Done : BackTest.Running, logRead, storedRead, json = JsonSerializer.Serialize(result, BackTestJson.Default.BackTestResult), now }) == 1;
        if (saved && done)
            foreach (var draw in result.Draws)
                work.Execute("INSERT INTO back_test_sample (back_test_id, text, written_at) VALUES (@Id, @Text, @WrittenAt)", new { seen.Id, draw.Text, draw.WrittenAt });
        return saved;
    }

    /// <returns>False if it was over already.</returns>
    public static bool Cancel(Work work, long id, DateTimeOffset now) =>
        work.Execute("UPDATE back_test SET state = 'cancelled', revision = revision + 1, updated_at = @now WHERE id = @id AND state = 'running'", new { id, now }) == 1;

    /// <summary>Texts and ids of mentions after one, oldest id first, written in the last 30 days.</summary>
    public static IReadOnlyList<Mention> Stored(Work work, long after, long until, DateTimeOffset from, int limit) =>
        work.All<Mention>($"""
            SELECT {MentionStore.Columns} FROM mention m JOIN source s ON s.id = m.source_id
            WHERE m.id > @after AND m.id <= @until AND m.created_at >= @from ORDER BY m.id LIMIT @limit
            """, new { after, until, from, limit });

    public static IReadOnlyList<BackTestSample> Samples(Work work, long testId) =>
        work.All<BackTestSample>("SELECT id, back_test_id, text, written_at, relevant, judged_by FROM back_test_sample WHERE back_test_id = @testId ORDER BY id", new { testId });

    /// <returns>False if there is no such sample in that test.</returns>
    public static bool Judge(Work work, long testId, long sampleId, bool relevant, string byName, DateTimeOffset now) =>
        work.Execute("UPDATE back_test_sample SET relevant = @relevant, judged_by = @byName, judged_at = @now WHERE id = @sampleId AND back_test_id = @testId",
            new { testId, sampleId, relevant = relevant ? 1 : 0, byName, now }) == 1;

    /// <summary>Over all tests of the same canonical query: how many drawn matches were judged, and how many of them relevant.</summary>
    public static Judged JudgedOf(Work work, string canonical) =>
        work.One<Judged>("""
            SELECT count(*) AS total, coalesce(sum(s.relevant), 0) AS relevant FROM back_test_sample s JOIN back_test t ON t.id = s.back_test_id
            WHERE t.canonical = @canonical AND s.relevant IS NOT NULL
            """, new { canonical })!;

    public static void Forget(Work work, DateTimeOffset limit)
    {
        work.Execute("DELETE FROM back_test_sample WHERE back_test_id IN (SELECT id FROM back_test WHERE created_at < @limit)", new { limit });
        work.Execute("DELETE FROM back_test WHERE created_at < @limit", new { limit });
    }
}

public sealed record Judged
{
    public long Total { get; init; }
    public long Relevant { get; init; }
}
