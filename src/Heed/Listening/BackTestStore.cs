using System.Text.Json;
using Heed.Records;

namespace Heed.Listening;

public static class BackTestStore
{
    private const string Columns = "id, topic_id, query, canonical, topic_version, state, fault, revision, log_read, log_start, log_end, stored_read, stored_end, result, typed, by_id, by_name, created_at, updated_at";

    public static BackTest? Get(Work work, long id) => work.One<BackTest>($"SELECT {Columns} FROM back_test WHERE id = @id", new { id });

    public static BackTest? NextRunning(Work work) => work.One<BackTest>($"SELECT {Columns} FROM back_test WHERE state = 'running' ORDER BY id LIMIT 1");

    /// <summary>Adds a test to be run. One person has one test running: an older one of theirs stops here, so that as many wait at most as there are people.</summary>
    public static long Add(Work work, BackTest test, DateTimeOffset storedFrom)
    {
        foreach (var older in work.All<BackTest>($"SELECT {Columns} FROM back_test WHERE state = 'running' AND by_id = @ById", new { test.ById })) Cancel(work, older.Id, test.CreatedAt);
        var last = work.Number("SELECT coalesce(max(id), 0) FROM mention");
        var some = work.Number("SELECT count(*) FROM (SELECT 1 FROM mention WHERE created_at >= @storedFrom LIMIT 1)", new { storedFrom }) > 0;
        return work.Number("""
            INSERT INTO back_test (topic_id, query, canonical, topic_version, state, log_read, log_start, log_end, stored_read, stored_end, result, typed, by_id, by_name, created_at, updated_at)
            VALUES (@TopicId, @Query, @Canonical, @TopicVersion, 'running', @LogStart, @LogStart, @LogEnd, @storedRead, @last, @Result, @Typed, @ById, @ByName, @CreatedAt, @CreatedAt) RETURNING id
            """, new { test.TopicId, test.Query, test.Canonical, test.TopicVersion, test.LogStart, test.LogEnd, storedRead = some ? 0 : last, last, test.Result, test.Typed, test.ById, test.ByName, test.CreatedAt });
    }

    /// <returns>False if the slice no longer counts: the test was stopped, or another worker saved the same slice.</returns>
    public static bool SaveSlice(Work work, BackTest seen, long logRead, long storedRead, BackTestResult result, bool done, DateTimeOffset now)
    {
        var draws = result.Draws;
        if (done) result.Draws = [];
        var saved = work.Execute("""
            UPDATE back_test SET state = @state, revision = revision + 1, log_read = @logRead, stored_read = @storedRead, result = @json, updated_at = @now
            WHERE id = @Id AND revision = @Revision AND state = 'running'
            """, new { seen.Id, seen.Revision, state = done ? BackTest.Done : BackTest.Running, logRead, storedRead, json = JsonSerializer.Serialize(result, BackTestJson.Default.BackTestResult), now }) == 1;
        if (saved && done)
            foreach (var draw in draws) AddSample(work, seen, draw);
        return saved;
    }

    // A post judged before for the same query keeps its verdict: nobody judges it twice.
    private static void AddSample(Work work, BackTest test, BackTestDraw draw)
    {
        var before = work.One<BackTestSample>("""
            SELECT s.id, s.relevant, s.judged_by, s.judged_at FROM back_test_sample s JOIN back_test t ON t.id = s.back_test_id
            WHERE t.canonical = @Canonical AND s.mark = @Mark AND s.relevant IS NOT NULL ORDER BY s.judged_at DESC, s.id DESC LIMIT 1
            """, new { test.Canonical, draw.Mark }) ?? new BackTestSample();
        work.Execute("""
            INSERT INTO back_test_sample (back_test_id, text, written_at, heard_at, mark, relevant, judged_by, judged_at)
            VALUES (@Id, @Text, @WrittenAt, @HeardAt, @Mark, @Relevant, @JudgedBy, @JudgedAt)
            """, new { test.Id, draw.Text, draw.WrittenAt, draw.HeardAt, draw.Mark, before.Relevant, before.JudgedBy, before.JudgedAt });
    }

    /// <returns>False if it was over already.</returns>
    public static bool Cancel(Work work, long id, DateTimeOffset now)
    {
        if (Get(work, id) is not { IsRunning: true } test) return false;
        var counts = test.Counts();
        counts.Draws.Clear(); // quoted posts may stay only where they are forgotten in time
        return End(work, id, BackTest.Cancelled, "", counts, now);
    }

    /// <summary>Ends a test that cannot go on. What was counted goes with it: it may be what cannot be read.</summary>
    /// <param name="fault">Why, as a sentence; no words of a post.</param>
    public static bool Fail(Work work, long id, string fault, DateTimeOffset now) => End(work, id, BackTest.Failed, fault, new BackTestResult(), now);

    private static bool End(Work work, long id, string state, string fault, BackTestResult result, DateTimeOffset now) =>
        work.Execute("UPDATE back_test SET state = @state, fault = @fault, revision = revision + 1, result = @json, updated_at = @now WHERE id = @id AND state = 'running'",
            new { id, state, fault, json = JsonSerializer.Serialize(result, BackTestJson.Default.BackTestResult), now }) == 1;

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

    /// <summary>
    /// Over all tests of the same canonical query: how many drawn posts were judged, and how many of them relevant. A post drawn by several tests counts
    /// once, with its last verdict: counted twice, few posts would look like a sure figure.
    /// </summary>
    public static Judged JudgedOf(Work work, string canonical) =>
        work.One<Judged>("""
            SELECT count(*) AS total, coalesce(sum(relevant), 0) AS relevant FROM
              (SELECT s.relevant, row_number() OVER (PARTITION BY s.mark ORDER BY s.judged_at DESC, s.id DESC) AS place
               FROM back_test_sample s JOIN back_test t ON t.id = s.back_test_id WHERE t.canonical = @canonical AND s.relevant IS NOT NULL)
            WHERE place = 1
            """, new { canonical })!;

    /// <summary>Forgets the quoted posts heard before a time, whenever they were quoted, and the tests made before it.</summary>
    public static void Forget(Work work, DateTimeOffset limit)
    {
        work.Execute("DELETE FROM back_test_sample WHERE heard_at < @limit OR back_test_id IN (SELECT id FROM back_test WHERE created_at < @limit)", new { limit });
        work.Execute("DELETE FROM back_test WHERE created_at < @limit", new { limit });
    }
}

public sealed record Judged
{
    public long Total { get; init; }
    public long Relevant { get; init; }
}
