using Heed.Channels;
using Heed.Detection;
using Heed.Listening;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Detection;

/// <summary>A topic that warns only about mentions that match a second query.</summary>
public sealed class AlertFilterTests : IDisposable
{
    private const string Bad = "the lab is terrible", Plain = "the lab opens at nine";

    private readonly Installation heed = new();
    private readonly Ingest ingest;
    private readonly Detect detect;
    private readonly long source, topic;
    private int next;

    public AlertFilterTests()
    {
        ingest = new Ingest(heed.Database, heed.PostLog, heed.Keys, new SourceHealth());
        detect = new Detect(heed.Database, heed.Journal);
        (source, topic) = heed.Database.Write(work => (
            SourceStore.FindOrAdd(work, "Town talk", Source.Bluesky, "{}", "Ada", heed.Time.GetUtcNow()),
            TopicStore.Add(work, "Lab results", "lab", "", "Ada", heed.Time.GetUtcNow(), "sentiment:negative")));
    }

    public void Dispose() => heed.Dispose();

    private async Task Keep(string text, int posts, bool history = false)
    {
        var at = heed.Time.GetUtcNow();
        var heard = Enumerable.Range(0, posts).Select(n => new HeardPost { Id = $"{next++}", Text = text, CreatedAt = at.AddSeconds(n - posts + 1).ToUnixTimeMilliseconds() }).ToArray();
        heed.PostLog.Append($"batch {next}", source, history, posts, PostBatches.Write(heard));
        while (await ingest.RunOnce(heed.Time.GetUtcNow(), default)) { }
    }

    private async Task Say(string text, int posts)
    {
        await Keep(text, posts);
        await Look();
    }

    private async Task Look()
    {
        while (await detect.RunOnce(heed.Time.GetUtcNow(), default)) { }
    }

    /// <summary>Twenty days with so many posts in every hour, as history.</summary>
    private void Usual(string text, int anHour)
    {
        for (var hour = 1; hour <= 24 * 20; hour++)
        {
            heed.Time.Move(TimeSpan.FromHours(1));
            var heard = Enumerable.Range(0, anHour).Select(n => new HeardPost { Id = $"h{hour}-{n}-{text}", Text = text, CreatedAt = heed.Time.GetUtcNow().AddMinutes(-n * 7).ToUnixTimeMilliseconds() }).ToArray();
            heed.PostLog.Append($"history {hour} {text}", source, true, anHour, PostBatches.Write(heard));
        }
    }

    private void Filter(string query) => heed.Database.Write(work =>
    {
        var before = TopicStore.Get(work, topic)!;
        return TopicStore.Save(work, before with { AlertFilter = query }, before.Version, "Ada", heed.Time.GetUtcNow());
    }).ShouldBeTrue();

    private Topic Topic => heed.Database.Read(work => TopicStore.Get(work, topic))!;
    private IReadOnlyList<Alert> Open() => heed.Database.Read(AlertStore.Open);

    private IReadOnlyList<CountPoint> Counts() =>
        heed.Database.Read(work => TopicCountStore.Series(work, [topic], heed.Time.GetUtcNow().AddDays(-60), heed.Time.GetUtcNow().AddDays(1), 5, Topic.CountedBy));

    [Fact]
    public async Task Only_mentions_that_match_count_and_the_others_are_kept_as_before()
    {
        await Say(Plain, 20);
        await Say(Bad, 4);
        Open().ShouldBeEmpty();
        heed.Time.Move(TimeSpan.FromMinutes(7));
        await Say(Plain, 3);
        heed.Time.Move(TimeSpan.FromMinutes(2));
        await Say(Bad, 2);
        var alert = Open().ShouldHaveSingleItem();
        (alert.Observed, alert.Negative, alert.HappenedAt, alert.AlertFilter).ShouldBe((6, 6, heed.Time.GetUtcNow().AddSeconds(-1), "sentiment:negative"));
        alert.Sentence.ShouldStartWith("6 mentions of ‘Lab results’ in one hour match its alert filter; ");
        heed.Database.Read(work => MentionStore.Count(work, new MentionFilter { TopicId = topic }, 100)).ShouldBe(29);
        heed.Database.Read(work => AlertPlot.Of(work, alert, TimeZoneInfo.Utc)).Sum(hour => hour.Mentions).ShouldBe(6);
    }

    [Fact]
    public async Task A_changed_filter_counts_what_was_usual_again_before_it_warns()
    {
        Filter("");
        Usual(Plain, 10);
        await Say(Plain, 9);
        Open().ShouldBeEmpty();
        Filter("lab NOT terrible"); // all there ever were: nothing unusual happens
        await Keep(Plain, 1);
        await detect.RunOnce(heed.Time.GetUtcNow(), default);
        heed.Database.Read(DueStore.Any).ShouldBeTrue(); // it waits for the recount
        heed.Database.Read(work => AlertFilterStore.Percent(work, Topic)).ShouldBeInRange(1, 99);
        await Look();
        heed.Database.Read(DueStore.Any).ShouldBeFalse();
        Open().ShouldBeEmpty();
        Filter("terrible");
        await Say(Plain, 9);
        Open().ShouldBeEmpty();
        await Say(Bad, 6);
        Open().ShouldHaveSingleItem().AlertFilter.ShouldBe("terrible");
    }

    [Fact]
    public async Task The_recount_of_one_topic_holds_up_no_other()
    {
        Usual(Plain, 6);
        await Keep(Plain, 1);
        await Look();
        var other = heed.Database.Write(work => TopicStore.Add(work, "Openings", "opens", "", "Ada", heed.Time.GetUtcNow(), "lab"));
        await Keep(Bad, 6);
        await detect.RunOnce(heed.Time.GetUtcNow(), default);
        Open().ShouldHaveSingleItem().TopicId.ShouldBe(topic);
        heed.Database.Read(work => AlertFilterStore.Percent(work, TopicStore.Get(work, other)!)).ShouldBeInRange(1, 99);
    }

    [Fact]
    public async Task Counted_as_they_come_or_all_at_once_the_counts_are_the_same_and_corrected_labels_move_them()
    {
        heed.Time.Move(TimeSpan.FromMinutes(1));
        await Say(Plain, 7);
        await Say(Bad, 3);
        heed.Time.Move(TimeSpan.FromHours(2));
        await Say(Bad, 2);
        Counts().Select(point => point.Mentions).ShouldBe([3, 2]);
        Correct(8, "neutral");
        Correct(1, "negative");
        Correct(2, "negative");
        Counts().Select(point => (point.Mentions, point.Negative)).ShouldBe([(4, 4), (2, 2)]);
        var live = Counts();
        Filter("sentiment:negative OR nothing");
        Counts().ShouldBeEmpty();
        await Look();
        Counts().ShouldBe(live);
    }

    private void Correct(long mention, string tone) => heed.Database.Write(work =>
    {
        LabelStore.Say(work, MentionStore.Get(work, mention)!, "sentiment", tone, false, new Actor(1, "Ada"), heed.Time.GetUtcNow());
        return true;
    });

    [Fact]
    public async Task Without_its_filter_a_topic_warns_about_all_again_and_an_old_alert_keeps_its_numbers()
    {
        await Say(Bad, 6);
        var alert = Open().ShouldHaveSingleItem();
        heed.Database.Write(work => AlertStore.PutAside(work, alert.Id, Alert.Resolved, "answered", "Ada", heed.Time.GetUtcNow()));
        Filter("");
        Topic.CountedBy.ShouldBe(0);
        heed.Time.Move(TimeSpan.FromHours(8));
        await Say(Plain, 15);
        Open().ShouldHaveSingleItem().AlertFilter.ShouldBeEmpty();
        heed.Database.Read(work => AlertPlot.Of(work, alert, TimeZoneInfo.Utc)).Sum(hour => hour.Mentions).ShouldBe(6);
    }

    [Fact]
    public async Task A_moment_in_a_filter_is_the_moment_the_mention_was_heard()
    {
        Filter("within:1h");
        heed.Time.Move(TimeSpan.FromHours(5));
        await Keep(Bad, 6);
        heed.Time.Move(TimeSpan.FromHours(5));
        await Look();
        Open().ShouldHaveSingleItem().Observed.ShouldBe(6);
    }
}
