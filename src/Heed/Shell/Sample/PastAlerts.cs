using Heed.Records;

namespace Heed.Shell.Sample;

/// <summary>Two alerts of the past weeks that led to no crisis, with the numbers that the counters of the mentions give.</summary>
public static class PastAlerts
{
    public static void Write(Work work, Cast cast)
    {
        Add(work, cast, "waits", 17, "resolved", "Priya Raman", "A bus of day-trippers with one bad clam bake. The emergency room was told, the wait was back to normal by ten.");
        Add(work, cast, "bills", 9, "false_positive", "Callum Breck", "One old story about a facility charge, passed on again. Billing answered it last year; nothing new in it.");
    }

    private static void Add(Work work, Cast cast, string code, int daysAgo, string state, string by, string note)
    {
        var topic = cast.Topics[code];
        var end = Busiest(work, topic, cast.Now.AddDays(-daysAgo));
        var (observed, negative) = SampleStore.Counted(work, topic, end.AddHours(-2), end);
        var (before, _) = SampleStore.Counted(work, topic, end.AddDays(-14), end.AddHours(-2));
        var expected = Math.Max(before / (14 * 12.0), 0.05);
        SampleStore.AddAlert(work, new AlertRow
        {
            TopicId = topic,
            State = state,
            Sentence = $"{Seeds.Hospital.Topics.Single(one => one.Code == code).Name}: {observed} mentions in two hours, where about {expected:0.#} are usual.",
            WindowStart = end.AddHours(-2),
            WindowEnd = end,
            Observed = observed,
            Expected = Math.Round(expected, 3),
            Upper = Poisson.Upper(expected, 0.001),
            Probability = Poisson.AtLeast(expected, observed),
            Negative = negative,
            HandledBy = by,
            HandledAt = end.AddMinutes(24),
            Note = note
        });
    }

    /// <summary>The end of the two hours of about that time in which the topic was talked about most.</summary>
    private static DateTimeOffset Busiest(Work work, long topic, DateTimeOffset day) =>
        Enumerable.Range(-4, 12).Select(half => day.AddMinutes(30 * half)).MaxBy(end => SampleStore.Counted(work, topic, end.AddHours(-2), end).Mentions);
}
