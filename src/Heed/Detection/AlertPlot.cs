using Heed.Listening;
using Heed.Records;

namespace Heed.Detection;

/// <summary>One hour of an alert's plot: what was heard, and the range that holds nine of ten ordinary hours.</summary>
public sealed record PlotHour(DateTimeOffset At, long Mentions, long Negative, long Lower, long Upper);

/// <summary>The two days around an alert, hour by hour, against what was expected when it began.</summary>
public static class AlertPlot
{
    public static IReadOnlyList<PlotHour> Of(Work work, Alert alert, TimeZoneInfo zone)
    {
        var from = Surge.Down(alert.HappenedAt.AddHours(-36));
        var until = from.AddHours(48);
        var counts = TopicCountStore.Series(work, [alert.TopicId], from, until, 60, alert.AlertFilterVersion).ToDictionary(point => point.At);
        var baseline = BaselineAt(work, alert, Surge.Down(alert.HappenedAt - Surge.Hour), zone);
        return [.. Enumerable.Range(0, 48).Select(hour =>
        {
            var at = from.AddHours(hour);
            var (mean, size) = baseline.Expect(at, at.AddHours(1));
            var count = counts.GetValueOrDefault(at);
            return new PlotHour(at, count?.Mentions ?? 0, count?.Negative ?? 0, NegativeBinomial.Quantile(0.05, mean, size), NegativeBinomial.Quantile(0.95, mean, size));
        })];
    }

    private static Baseline BaselineAt(Work work, Alert alert, DateTimeOffset until, TimeZoneInfo zone)
    {
        var from = until - Surge.History;
        var created = TopicStore.Get(work, alert.TopicId)?.CreatedAt ?? until;
        return Baseline.Fit(TopicCountStore.Series(work, [alert.TopicId], from, until, 60, alert.AlertFilterVersion).Select(point => new HourCount(point.At, point.Mentions)),
            Surge.WatchedSince(created, TopicCountStore.First(work, alert.TopicId, from, until), until), until, zone);
    }
}
