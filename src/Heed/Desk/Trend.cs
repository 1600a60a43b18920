using System.Globalization;

namespace Heed.Desk;

/// <summary>A topic's last 24 hours beside its usual day.</summary>
/// <param name="Hours">24 counts, oldest first.</param>
/// <param name="UsualDay">Mean mentions a day over the two weeks before; null while there is no day to compare with.</param>
public sealed record Trend(long TopicId, string Name, long Mentions, long Negative, double? UsualDay, IReadOnlyList<long> Hours)
{
    /// <summary>In words; a ratio only where the usual day is large enough for one to mean something.</summary>
    public string InWords => UsualDay switch
    {
        null => "New: no usual day yet",
        < 3 => $"Usually {UsualDay.Value.ToString("0.#", CultureInfo.InvariantCulture)} a day",
        var usual when Mentions >= usual * 1.5 => $"{(Mentions / usual.Value).ToString("0.0", CultureInfo.InvariantCulture)} × usual",
        var usual when Mentions <= usual * 0.5 => "Quieter than usual",
        _ => "As usual"
    };

    public bool Above => UsualDay is { } usual && Mentions >= Math.Max(usual * 1.5, usual + 5);

    /// <summary>The usual hour, as a height for the dashed line.</summary>
    public double UsualHour => (UsualDay ?? 0) / 24;

    public static IReadOnlyList<Trend> Of(IReadOnlyList<TodayStore.TopicRow> topics, IReadOnlyList<TodayStore.UsualRow> usual,
        IReadOnlyList<TodayStore.HourRow> hours, DateTimeOffset until)
    {
        var last = until.ToUnixTimeMilliseconds() / 3_600_000;
        var usualOf = usual.ToDictionary(row => row.TopicId);
        var hoursOf = hours.ToLookup(row => row.TopicId);
        return [.. topics.Select(topic =>
        {
            var bars = new long[24];
            foreach (var row in hoursOf[topic.Id])
                if (last - row.Hour is >= 0 and < 24 and var ago) bars[23 - ago] += row.Mentions;
            double? day = null;
            if (usualOf.GetValueOrDefault(topic.Id) is { } before)
                day = before.Mentions / Math.Clamp(Math.Ceiling((until.AddHours(-24) - before.FirstBucket).TotalDays), 1, 14);
            return new Trend(topic.Id, topic.Name, topic.Mentions, topic.Negative, day, bars);
        })];
    }
}
