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
    public required TimeZoneInfo Zone { get; init; }

    /// <summary>So many hours ago; from a day on, moved into the working hours of that day, because nobody writes about parking at four in the morning.</summary>
    public DateTimeOffset Ago(double hours)
    {
        var at = Now.AddHours(-hours);
        if (hours < 24) return at;
        var day = TimeZoneInfo.ConvertTime(at, Zone).Date;
        var local = day.AddHours(9 + (int)hours % 7).AddMinutes((int)(hours * 17) % 60);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The Tuesday at least so many days before now, at that hour of the hospital's day.</summary>
    public static DateTimeOffset StartOf(CrisisSeed seed, DateTimeOffset now, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime).AddDays(-seed.DaysAgo);
        while (day.DayOfWeek != DayOfWeek.Tuesday) day = day.AddDays(-1);
        var local = day.ToDateTime(TimeOnly.MinValue).AddHours(seed.StartHour);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
