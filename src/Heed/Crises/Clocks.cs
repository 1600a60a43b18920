namespace Heed.Crises;

/// <summary>
/// The longest each thing may take, by level, counted from detection (T0). A holding statement is a first response: it is early, and says only
/// what is verified. Below level 2 the first response is an ordinary reply.
/// </summary>
public static class Clocks
{
    /// <summary>From T0 to the first public word.</summary>
    public static TimeSpan FirstResponse(int level) => level switch
    {
        >= 4 => TimeSpan.FromMinutes(30),
        3 => TimeSpan.FromMinutes(60),
        2 => TimeSpan.FromHours(2),
        1 => TimeSpan.FromHours(8),
        _ => TimeSpan.FromHours(24)
    };

    /// <summary>How often the public hears from us; null where an update is due only when something changes.</summary>
    public static TimeSpan? UpdateEvery(int level, TimeSpan sinceT0) => level switch
    {
        >= 4 when sinceT0 < TimeSpan.FromHours(12) => TimeSpan.FromHours(2),
        >= 4 when sinceT0 < TimeSpan.FromHours(48) => TimeSpan.FromHours(4),
        >= 4 => TimeSpan.FromHours(24),
        3 when sinceT0 < TimeSpan.FromHours(24) => TimeSpan.FromHours(4),
        3 => TimeSpan.FromHours(12),
        2 => TimeSpan.FromHours(24),
        _ => null
    };

    /// <summary>How long a verified fact may be used before somebody must look again.</summary>
    public static TimeSpan FactValidFor(int level) => level switch
    {
        >= 4 => TimeSpan.FromHours(4),
        3 => TimeSpan.FromHours(12),
        _ => TimeSpan.FromHours(24)
    };

    /// <summary>How long a level must have been ripe for stepping down before it may be: 2.3 of the doctrine.</summary>
    public static TimeSpan DwellBeforeStepDown(int level) => level switch
    {
        >= 4 => TimeSpan.FromHours(6),
        3 => TimeSpan.FromHours(24),
        2 => TimeSpan.FromHours(48),
        _ => TimeSpan.Zero
    };

    /// <summary>"45 min", "2 h", "1 h 30 min", "3 days": a length of time as a person says it.</summary>
    public static string Say(TimeSpan span)
    {
        var size = span.Duration();
        if (size < TimeSpan.FromHours(1)) return $"{(int)size.TotalMinutes} min";
        if (size <= TimeSpan.FromHours(48)) return $"{(int)size.TotalHours} h{(size.Minutes > 0 ? $" {size.Minutes} min" : "")}";
        return $"{(int)size.TotalDays} days";
    }
}
