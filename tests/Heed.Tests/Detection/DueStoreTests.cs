using Heed.Detection;
using Heed.Listening;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Detection;

public sealed class DueStoreTests : IDisposable
{
    private readonly Installation heed = new();

    public void Dispose() => heed.Dispose();

    [Fact]
    public void A_claim_takes_the_oldest_buckets_of_all_topics_and_leaves_the_rest()
    {
        heed.Database.Write(work =>
        {
            foreach (var name in new[] { "One", "Two", "Three" }) TopicStore.Add(work, name, "word", "", "Ada", heed.Time.GetUtcNow());
            foreach (var (topic, bucket) in new[] { (3, 300), (1, 600), (2, 600), (3, 600), (1, 900), (2, 300) })
                work.Execute("INSERT INTO detection_due (topic_id, bucket, created_at) VALUES (@topic, @bucket, 0)", new { topic, bucket });
        });

        Claim(4).ShouldBe(new (long, long)[] { (2, 300), (3, 300), (1, 600), (2, 600) });
        Claim(4).ShouldBe(new (long, long)[] { (3, 600), (1, 900) });
        Claim(4).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SELECT topic_id, bucket FROM detection_due ORDER BY bucket, topic_id LIMIT 300", "detection_due_oldest")]
    [InlineData("DELETE FROM detection_due WHERE (bucket, topic_id) <= (5, 5)", "detection_due_oldest")]
    [InlineData("SELECT id FROM signal WHERE alert_id = 1 ORDER BY window_end DESC, detector LIMIT 500", "signal_alert")]
    public void What_grows_with_the_backlog_is_read_through_an_index(string sql, string index)
    {
        var plan = heed.Database.Read(work => string.Join("\n", work.All<Step>("EXPLAIN QUERY PLAN " + sql).Select(step => step.Detail)));

        plan.ShouldContain(index);
    }

    private sealed record Step { public string Detail { get; init; } = ""; }

    private (long, long)[] Claim(int limit) =>
        heed.Database.Write(work => DueStore.Claim(work, limit).Select(row => (row.TopicId, row.Bucket.ToUnixTimeMilliseconds())).ToArray());
}
