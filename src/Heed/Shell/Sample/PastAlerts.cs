using Heed.Detection;
using Heed.Listening;
using Heed.People;
using Heed.Records;

namespace Heed.Shell.Sample;

/// <summary>
/// Alerts of the past weeks, found by the detector's own arithmetic in the counters of the mentions that are there. Ingest raises none for
/// history, so they are raised here, dated back to when a running Heed would have raised them.
/// </summary>
public static class PastAlerts
{
    public static void Write(Work work, Cast cast)
    {
        Handle("waits", Talk.WaitsStir, (id, at) => AlertStore.PutAside(work, id, Alert.Resolved,
            "A coach of day-trippers after a bad clam bake. The emergency room was told; the wait was back to normal two hours later.", "Priya Raman", at));
        Handle("bills", Talk.BillsStir, (id, at) => AlertStore.PutAside(work, id, Alert.FalsePositive,
            "One old story about a facility charge, passed on again. Billing answered it last year; nothing new in it.", "Callum Breck", at));

        void Handle(string topic, TimeSpan ago, Action<long, DateTimeOffset> handle)
        {
            var from = cast.Now - ago;
            if (Raise(work, cast.Topics[topic], from, from.AddHours(4)) is { } alert) handle(alert.Id, alert.At.AddMinutes(24));
        }
    }

    /// <summary>The first surge whose hour ends between two times; null if the numbers give none.</summary>
    public static (long Id, DateTimeOffset At)? Raise(Work work, long topicId, DateTimeOffset from, DateTimeOffset until)
    {
        var topic = TopicStore.Get(work, topicId)!;
        var zone = Organisation.Get(work)!.Zone;
        for (var end = new DateTimeOffset(from.UtcTicks - from.UtcTicks % Surge.Bucket.Ticks, TimeSpan.Zero); end <= until; end += Surge.Bucket)
        {
            var counts = TopicCountStore.Windows(work, topicId, end);
            if (!Surge.Enough(counts.InHour, Surge.Hour)) continue;
            var last = Surge.Down(end - Surge.Hour);
            var earliest = last - Surge.History;
            var hours = TopicCountStore.Series(work, [topicId], earliest, last, 60).Select(point => new HourCount(point.At, point.Mentions));
            var baseline = Baseline.Fit(hours, Surge.WatchedSince(topic.CreatedAt, TopicCountStore.First(work, topicId, earliest, last), last), last, zone);
            if (Surge.Look(end, Surge.Hour, counts.InHour, baseline) is not { } finding) continue;
            var sentence = AlertSentence.Of(topic.Name, finding, counts.NegativeInHour, zone);
            var tipped = MentionStore.TimeOfNth(work, topicId, finding.From, finding.Until, finding.Tipping) ?? end;
            var id = AlertStore.Raise(work, topic, finding, sentence, counts.NegativeInHour, tipped, end);
            SignalStore.Save(work, topicId, finding, sentence, id, end);
            return (id, end);
        }
        return null;
    }
}
