using Heed.Channels;
using Heed.Detection;
using Heed.Listening;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Detection;

public sealed class DetectTests : IDisposable
{
    private readonly Installation heed = new();
    private readonly Ingest ingest;
    private readonly Detect detect;
    private readonly long source, topic;
    private int next;

    public DetectTests()
    {
        ingest = new Ingest(heed.Database, heed.PostLog, heed.Keys, new SourceHealth());
        detect = new Detect(heed.Database, heed.Journal);
        (source, topic) = heed.Database.Write(work => (
            SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", heed.Time.GetUtcNow()),
            TopicStore.Add(work, "Lab results", "lab", "", "Ada", heed.Time.GetUtcNow())));
    }

    public void Dispose() => heed.Dispose();

    private async Task Say(int posts, bool history = false, double minutesAgo = 0)
    {
        var at = heed.Time.GetUtcNow().AddMinutes(-minutesAgo);
        var heard = Enumerable.Range(0, posts).Select(n => new HeardPost { Id = $"{next++}", Text = "the lab is terrible", CreatedAt = at.AddSeconds(n).ToUnixTimeMilliseconds() }).ToArray();
        var body = PostBatches.Write(heard);
        heed.PostLog.Append($"batch {next}", source, history, posts, body);
        while (await ingest.RunOnce(heed.Time.GetUtcNow(), default)) { }
        while (await detect.RunOnce(heed.Time.GetUtcNow(), default)) { }
    }

    private IReadOnlyList<Alert> Open() => heed.Database.Read(AlertStore.Open);

    [Fact]
    public async Task Five_mentions_in_an_hour_of_a_quiet_topic_raise_one_alert_and_more_join_it()
    {
        await Say(4);
        Open().ShouldBeEmpty();
        heed.Time.Move(TimeSpan.FromMinutes(20));
        await Say(1);
        var alert = Open().ShouldHaveSingleItem();
        alert.Observed.ShouldBe(5);
        alert.Negative.ShouldBe(5);
        alert.HappenedAt.ShouldBe(heed.Time.GetUtcNow());
        alert.Sentence.ShouldStartWith("‘Lab results’ was mentioned 5 times in one hour; ");
        heed.Time.Move(TimeSpan.FromMinutes(5));
        await Say(20);
        var grown = Open().ShouldHaveSingleItem();
        (grown.Id, grown.Observed, grown.HappenedAt).ShouldBe((alert.Id, 25, alert.HappenedAt));
        heed.Database.Read(work => SignalStore.OfAlert(work, alert.Id)).Count.ShouldBeGreaterThanOrEqualTo(2);
        heed.Database.Read(work => JournalStore.About(work, $"alert:{alert.Id}")).ShouldHaveSingleItem().Act.ShouldBe("alert.raised");
    }

    [Fact]
    public async Task A_false_alarm_stays_quiet_until_it_doubles()
    {
        await Say(10);
        var alert = Open().ShouldHaveSingleItem();
        heed.Database.Write(work => AlertStore.PutAside(work, alert.Id, Alert.FalsePositive, "a job advert", "Ada", heed.Time.GetUtcNow())).ShouldBeTrue();
        heed.Time.Move(TimeSpan.FromMinutes(10));
        await Say(5);
        Open().ShouldBeEmpty();
        await Say(10);
        Open().ShouldHaveSingleItem().Observed.ShouldBe(25);
    }

    [Fact]
    public async Task Imported_history_raises_nothing_but_tells_what_is_usual()
    {
        for (var hour = 1; hour <= 24 * 20; hour++)
        {
            heed.Time.Move(TimeSpan.FromHours(1));
            var heard = Enumerable.Range(0, 8).Select(n => new HeardPost { Id = $"h{hour}-{n}", Text = "the lab", CreatedAt = heed.Time.GetUtcNow().AddMinutes(-n * 7).ToUnixTimeMilliseconds() }).ToArray();
            heed.PostLog.Append($"history {hour}", source, true, 8, PostBatches.Write(heard));
        }
        await Say(9);
        Open().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_alert_can_be_taken_into_a_crisis_only_once()
    {
        await Say(10);
        var id = Open().ShouldHaveSingleItem().Id;
        heed.Database.Write(work => AlertStore.MarkEscalated(work, id, 1, "Ada", heed.Time.GetUtcNow())).ShouldBeTrue();
        heed.Database.Write(work => AlertStore.MarkEscalated(work, id, 2, "Bo", heed.Time.GetUtcNow())).ShouldBeFalse();
        heed.Time.Move(TimeSpan.FromMinutes(10));
        await Say(30);
        Open().ShouldBeEmpty(); // it belongs to the crisis
        heed.Database.Read(work => AlertStore.Get(work, id))!.Observed.ShouldBe(40);
    }

    [Fact]
    public async Task A_series_adds_topics_together_by_slot()
    {
        await Say(3);
        await Say(2, minutesAgo: 70);
        var now = heed.Time.GetUtcNow();
        heed.Database.Read(work => TopicCountStore.Series(work, [topic], now.AddHours(-3), now.AddHours(1), 60)).Select(point => (point.Mentions, point.Negative)).ShouldBe([(2, 2), (3, 3)]);
        heed.Database.Read(work => TopicCountStore.Series(work, [], now.AddHours(-3), now, 60)).ShouldBeEmpty();
    }
}
