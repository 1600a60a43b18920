using Heed.Listening;
using Heed.People;
using Heed.Records;

namespace Heed.Detection;

/// <summary>
/// Looks at every topic's bucket that changed, in the order of stream time, and turns findings into signals and alerts. A claim, its signals and
/// its alert are one transaction: a crash looks again, never twice. Cost: two sums over at most 288 counters a bucket; eight weeks of history
/// are read only for a bucket with enough mentions, once a topic and hour.
/// </summary>
public sealed class Detect(Database database, Journal journal) : IWorker
{
    private const int AtOnce = 300;

    public string Name => "Detect";
    public TimeSpan Rest => TimeSpan.FromMilliseconds(500);

    public Task<bool> RunOnce(DateTimeOffset now, CancellationToken stop)
    {
        if (!database.Read(DueStore.Any)) return Task.FromResult(false);
        return Task.FromResult(database.Write(work =>
        {
            var due = DueStore.Claim(work, AtOnce);
            var zone = Organisation.Get(work)?.Zone ?? TimeZoneInfo.Utc;
            var histories = new Dictionary<(long Topic, DateTimeOffset Hour), History>();
            var topics = TopicStore.Active(work).ToDictionary(topic => topic.Id);
            foreach (var row in due)
                if (topics.TryGetValue(row.TopicId, out var topic))
                    LookAt(work, topic, row.Bucket + Surge.Bucket, zone, histories, now);
            return due.Count == AtOnce;
        }));
    }

    private void LookAt(Work work, Topic topic, DateTimeOffset until, TimeZoneInfo zone, Dictionary<(long, DateTimeOffset), History> histories, DateTimeOffset now)
    {
        var counts = TopicCountStore.Windows(work, topic.Id, until);
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
        var sentence = AlertSentence.Of(topic.Name, finding, negative, zone);
        var (outcome, alert) = Alert.Place(finding, AlertStore.Near(work, topic.Id, finding.Until));
        var alertId = alert?.Id;
        switch (outcome)
        {
            case Alert.Outcome.Join:
                AlertStore.Join(work, alert!, finding, sentence, negative);
                break;
            case Alert.Outcome.Raise:
                var tipped = MentionStore.TimeOfNth(work, topic.Id, finding.From, finding.Until, finding.Tipping) ?? finding.Until;
                alertId = AlertStore.Raise(work, topic.Id, finding, sentence, negative, tipped, now);
                journal.Record(work, Actor.Heed(Name), "alert.raised", $"alert:{alertId}", new { topic = topic.Id, finding.Observed, finding.Upper, finding.Probability });
                break;
            case Alert.Outcome.Quiet:
                alertId = null;
                break;
        }
        SignalStore.Save(work, topic.Id, finding, sentence, alertId, now);
    }

    /// <summary>A topic's hours up to one hour, and the baselines made of them.</summary>
    private sealed class History(Topic topic, DateTimeOffset? first, IReadOnlyList<HourCount> hours)
    {
        private readonly Dictionary<DateTimeOffset, Baseline> fitted = [];

        public static History Of(Work work, Topic topic, DateTimeOffset until)
        {
            var from = until - Surge.History - Surge.Day;
            return new History(topic, TopicCountStore.First(work, topic.Id, from, until),
                [.. TopicCountStore.Series(work, [topic.Id], from, until, 60).Select(point => new HourCount(point.At, point.Mentions))]);
        }

        public Baseline Before(DateTimeOffset until, TimeZoneInfo zone)
        {
            if (fitted.TryGetValue(until, out var baseline)) return baseline;
            return fitted[until] = Baseline.Fit(hours, Surge.WatchedSince(topic.CreatedAt, first, until), until, zone);
        }
    }
}
