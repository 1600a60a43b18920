using Heed.Listening;
using Heed.People;
using Heed.Records;

namespace Heed.Detection;

/// <summary>
/// Looks at every topic's bucket that changed, in the order of stream time, and turns findings into signals and alerts. A claim, its signals and
/// its alert are one transaction: a crash looks again, never twice. Cost: two sums over at most 288 counters a bucket; eight weeks of history
/// are read only for a bucket with enough mentions, once a topic and hour. A topic with an alert filter is looked at once its mentions are counted by
/// that filter, before the change and after it alike: no window is held against a baseline that was counted in another way.
/// </summary>
public sealed class Detect(Database database, Journal journal) : IWorker
{
    private const int AtOnce = 300;

    private readonly AlertFilters filters = new();

    public string Name => "Detect";
    public TimeSpan Rest => TimeSpan.FromMilliseconds(500);

    public Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        if (!database.Read(work => DueStore.Any(work) || AlertFilterStore.Behind(work))) return Task.FromResult(false);
        return Task.FromResult(database.Write(work =>
        {
            var zone = Organisation.Get(work)?.Zone ?? TimeZoneInfo.Utc;
            var active = TopicStore.Active(work);
            var held = filters.Advance(work, active, zone);
            var due = DueStore.Claim(work, AtOnce, held);
            var histories = new Dictionary<(long Topic, DateTimeOffset Hour), History>();
            var topics = active.ToDictionary(topic => topic.Id);
            foreach (var row in due)
                if (topics.TryGetValue(row.TopicId, out var topic))
                    LookAt(work, topic, row.Bucket + Surge.Bucket, zone, histories, now);
            return due.Count == AtOnce || held.Count > 0;
        }));
    }

    private void LookAt(Work work, Topic topic, DateTimeOffset until, TimeZoneInfo zone, Dictionary<(long, DateTimeOffset), History> histories, DateTimeOffset now)
    {
        var counts = TopicCountStore.Windows(work, topic.Id, until, topic.CountedBy);
        foreach (var (window, observed, negative) in new[] { (Surge.Hour, counts.InHour, counts.NegativeInHour), (Surge.Day, counts.InDay, counts.NegativeInDay) })
        {
            if (!Surge.Enough(observed, window)) continue;
            var key = (topic.Id, Surge.Down(until));
            if (!histories.TryGetValue(key, out var history)) histories[key] = history = History.Of(work, topic, key.Item2);
            if (Surge.Look(until, window, observed, history.Before(Surge.Down(until - window), zone)) is { } finding) Signal(work, topic, finding, negative, zone, now);
        }
    }

    private void Signal(Work work, Topic topic, SurgeFinding finding, long negative, TimeZoneInfo zone, DateTimeOffset now)
    {
        var sentence = AlertSentence.Of(topic.Name, finding, negative, zone, topic.CountedBy > 0);
        var (outcome, alert) = Alert.Place(finding, AlertStore.Near(work, topic.Id, finding.Until));
        var alertId = alert?.Id;
        switch (outcome)
        {
            case Alert.Outcome.Join:
                AlertStore.Join(work, topic, alert!, finding, sentence, negative);
                break;
            case Alert.Outcome.Raise:
                var tipped = Tipped(work, topic, finding) ?? finding.Until;
                alertId = AlertStore.Raise(work, topic, finding, sentence, negative, tipped, now);
                journal.Record(work, Actor.Heed(Name), "alert.raised", $"alert:{alertId}", new { topic = topic.Id, finding.Observed, finding.Upper, finding.Probability });
                break;
            case Alert.Outcome.Quiet:
                alertId = null;
                break;
        }
        SignalStore.Save(work, topic.Id, finding, sentence, alertId, now);
    }

    /// <summary>Stream time of the mention that tipped it. With a filter: the bucket by its counts, and in those five minutes the mention itself.</summary>
    private static DateTimeOffset? Tipped(Work work, Topic topic, SurgeFinding finding)
    {
        if (topic.CountedBy == 0) return MentionStore.TimeOfNth(work, topic.Id, finding.From, finding.Until, finding.Tipping);
        long before = 0;
        foreach (var bucket in TopicCountStore.Series(work, [topic.Id], finding.From, finding.Until, (int)Surge.Bucket.TotalMinutes, topic.CountedBy))
        {
            if (before + bucket.Mentions < finding.Tipping)
            {
                before += bucket.Mentions;
                continue;
            }
            var fromNewest = (int)(before + bucket.Mentions - finding.Tipping) + 1;
            var rows = AlertFilters.Matching(work, new MentionFilter { TopicId = topic.Id, From = bucket.At, Until = bucket.At + Surge.Bucket }, topic.AlertFilter, fromNewest);
            return rows.Count == fromNewest ? rows[^1].CreatedAt : bucket.At;
        }
        return null;
    }

    /// <summary>A topic's hours up to one hour, and the baselines made of them.</summary>
    private sealed class History(Topic topic, DateTimeOffset? first, IReadOnlyList<HourCount> hours)
    {
        private readonly Dictionary<DateTimeOffset, Baseline> fitted = [];

        public static History Of(Work work, Topic topic, DateTimeOffset until)
        {
            var from = until - Surge.History - Surge.Day;
            return new History(topic, TopicCountStore.First(work, topic.Id, from, until),
                [.. TopicCountStore.Series(work, [topic.Id], from, until, 60, topic.CountedBy).Select(point => new HourCount(point.At, point.Mentions))]);
        }

        public Baseline Before(DateTimeOffset until, TimeZoneInfo zone)
        {
            if (fitted.TryGetValue(until, out var baseline)) return baseline;
            return fitted[until] = Baseline.Fit(hours, Surge.WatchedSince(topic.CreatedAt, first, until), until, zone);
        }
    }
}
