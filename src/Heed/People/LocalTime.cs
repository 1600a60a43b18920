using System.Globalization;
using Heed.Records;

namespace Heed.People;

/// <summary>
/// Every time on a screen, in the organisation's zone, ISO dates, 24 hours, with the zone said. One for each request: a list shows hundreds of
/// times, and the zone is read for the first of them; the next request reads it anew, so a changed organisation or workspace is seen at once.
/// </summary>
public sealed class LocalTime(Database database, TimeProvider time)
{
    private TimeZoneInfo? zone;

    public DateTimeOffset Now => time.GetUtcNow();

    public TimeZoneInfo Zone => zone ??= database.Read(Organisation.Get)?.Zone ?? TimeZoneInfo.Utc;

    /// <summary>"2026-11-22 14:05".</summary>
    public string Show(DateTimeOffset at) => In(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"14:05" today, else "2026-11-22 14:05".</summary>
    public string Short(DateTimeOffset at) => In(at).Date == In(Now).Date ? In(at).ToString("HH:mm", CultureInfo.InvariantCulture) : Show(at);

    /// <summary>The day it is, or was, here.</summary>
    public DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(In(at).DateTime);

    /// <summary>The moment a day begins here, also where the clocks skip midnight.</summary>
    public DateTimeOffset Start(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }

    /// <summary>"in 41 min", "3 h ago", "now".</summary>
    public string Relative(DateTimeOffset at)
    {
        var gap = at - Now;
        var size = gap.Duration();
        if (size < TimeSpan.FromMinutes(1)) return "now";
        var words = size < TimeSpan.FromHours(1) ? $"{(int)size.TotalMinutes} min"
            : size < TimeSpan.FromDays(2) ? $"{(int)size.TotalHours} h{(size.Minutes > 0 && size.TotalHours < 10 ? $" {size.Minutes} min" : "")}"
            : $"{(int)size.TotalDays} days";
        return gap > TimeSpan.Zero ? "in " + words : words + " ago";
    }

    /// <summary>Reads what an &lt;input type="datetime-local"&gt; sends as a time in the organisation's zone; null if it is no such time.</summary>
    public DateTimeOffset? Parse(string? local)
    {
        if (!DateTime.TryParse(local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)) return null;
        // A time that names its own zone is no local time, and the first and the last year do not exist in every zone.
        if (parsed.Kind != DateTimeKind.Unspecified || parsed.Year is < 2 or > 9998) return null;
        return Zone.IsInvalidTime(parsed) ? null : new DateTimeOffset(parsed, Zone.GetUtcOffset(parsed));
    }

    /// <summary>The value for an &lt;input type="datetime-local"&gt;.</summary>
    public string Input(DateTimeOffset at) => In(at).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private DateTimeOffset In(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone);
}
