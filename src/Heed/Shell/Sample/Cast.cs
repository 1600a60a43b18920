using Heed.Records;

namespace Heed.Shell.Sample;

/// <summary>Who and what the records of the sample refer to, by the names the seeds use, and the time they are dated from.</summary>
public sealed record Cast
{
    public required DateTimeOffset Now { get; init; }
    public required DateTimeOffset CrisisStart { get; init; }
    public required IReadOnlyDictionary<string, long> People { get; init; }
    public required IReadOnlyDictionary<string, long> Topics { get; init; }
    public required IReadOnlyDictionary<string, long> Sources { get; init; }
    public required long Newsroom { get; init; }
    public required long Bluesky { get; init; }
    public required Keys Keys { get; init; }

    /// <summary>The Tuesday at least so many days before now, at that hour of the hospital's day.</summary>
    public static DateTimeOffset StartOf(CrisisSeed seed, DateTimeOffset now, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime).AddDays(-seed.DaysAgo);
        while (day.DayOfWeek != DayOfWeek.Tuesday) day = day.AddDays(-1);
        var local = day.ToDateTime(TimeOnly.MinValue).AddHours(seed.StartHour);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
