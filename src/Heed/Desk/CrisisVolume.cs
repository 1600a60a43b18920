using Heed.Crises;
using Heed.Detection;
using Heed.Publishing;
using Heed.Records;

namespace Heed.Desk;

/// <summary>Mentions of a crisis's topics in one stretch of time. A mention of two topics counts in both.</summary>
/// <param name="NetSentiment">-1 all negative, 1 all positive; null where nothing was said.</param>
public sealed record VolumePoint(DateTimeOffset At, long Mentions, long Positive, long Negative, double? NetSentiment)
{
    public static VolumePoint Of(CountPoint count) => new(count.At, count.Mentions, count.Positive, count.Negative,
        count.Mentions == 0 ? null : Math.Round((count.Positive - count.Negative) / (double)count.Mentions, 3));
}

/// <param name="Kind">publication, decision or promise.</param>
public sealed record VolumeFlag(DateTimeOffset At, string Label, string Href, string Kind);

/// <summary>Volume and feeling from six hours before T0 to now (or to the last entry of a crisis that is over), with what we said and decided as flags.</summary>
public sealed record CrisisVolume(IReadOnlyList<VolumePoint> Points, IReadOnlyList<VolumeFlag> Flags, TimeSpan Step)
{
    /// <summary>The plot for somebody who does not see it: how many, when most, and what is marked.</summary>
    public string InWords(Func<DateTimeOffset, string> show)
    {
        var most = Points.MaxBy(point => point.Mentions);
        var all = Points.Sum(point => point.Mentions);
        var heard = all == 0 || most is null ? "No mentions in this time." :
            $"{all} {(all == 1 ? "mention" : "mentions")}, {Points.Sum(point => point.Negative)} of them negative. The most in {Clocks.Say(Step)}: {most.Mentions}, from {show(most.At)}.";
        return Flags.Count == 0 ? heard : $"{heard} Marked: {string.Join("; ", Flags.Select(flag => $"{flag.Label} at {show(flag.At)}"))}.";
    }

    public static CrisisVolume Read(Work work, Crisis crisis, DateTimeOffset now)
    {
        var timeline = TimelineStore.InOrder(work, crisis.Id);
        var last = timeline.Count > 0 ? timeline[^1].At : crisis.DeclaredAt;
        var until = crisis.IsOpen ? now : last + TimeSpan.FromHours(6);
        var from = crisis.DetectedAt - TimeSpan.FromHours(6);
        var step = StepFor(until - from);
        var start = Floor(from, step);
        var found = TopicCountStore.Series(work, CrisisStore.Topics(work, crisis.Id), start, until, (int)step.TotalMinutes).Select(VolumePoint.Of).ToDictionary(point => point.At);
        var points = new List<VolumePoint>();
        for (var at = start; at < until; at += step) points.Add(found.GetValueOrDefault(at) ?? new VolumePoint(at, 0, 0, 0, null));

        var flags = new List<VolumeFlag> { new(crisis.DetectedAt, "T0", "", "decision") };
        flags.AddRange(AssessmentStore.Of(work, crisis.Id).Where(one => one.LevelBefore != one.LevelAfter)
            .Select(one => new VolumeFlag(one.At, $"Level {one.LevelAfter}", $"/crises/{crisis.Id}/level", "decision")));
        // "Stage: initial to maintenance. Why": a flag has room for the stage alone.
        flags.AddRange(timeline.Where(entry => entry.Kind == "stage")
            .Select(entry => new VolumeFlag(entry.At, $"Stage: {entry.Text.Split('.')[0].Split(" to ")[^1]}", $"/crises/{crisis.Id}#timeline", "decision")));
        flags.AddRange(PublicationStore.ForCrisis(work, crisis.Id).Where(publication => publication.FirstPublicAt is not null)
            .Select(publication => new VolumeFlag(publication.FirstPublicAt!.Value, publication.Title, $"/publish/publications/{publication.Id}", "publication")));
        if (PromiseStore.Next(work, crisis.Id) is { } promise && promise.PromisedFor < until)
            flags.Add(new(promise.PromisedFor, "Promised update", $"/crises/{crisis.Id}#promises", "promise"));
        return new(points, [.. flags.Where(flag => flag.At >= start && flag.At <= until).OrderBy(flag => flag.At)], step);
    }

    /// <summary>At most about 150 bars, each a whole number of five-minute counters.</summary>
    private static TimeSpan StepFor(TimeSpan span) => span.TotalHours switch
    {
        <= 12 => TimeSpan.FromMinutes(5),
        <= 36 => TimeSpan.FromMinutes(15),
        <= 150 => TimeSpan.FromHours(1),
        <= 900 => TimeSpan.FromHours(6),
        _ => TimeSpan.FromHours(24)
    };

    private static DateTimeOffset Floor(DateTimeOffset at, TimeSpan step) =>
        DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds() / (long)step.TotalMilliseconds * (long)step.TotalMilliseconds);
}
