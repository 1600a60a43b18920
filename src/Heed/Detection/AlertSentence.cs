using System.Globalization;

namespace Heed.Detection;

/// <summary>An alert in words: what happened, what would be usual, and how it sounds. True whenever it is read, so it never says "now" or "the last hour".</summary>
public static class AlertSentence
{
    /// <param name="filtered">Only mentions that match the topic's alert filter were counted.</param>
    public static string Of(string topic, SurgeFinding finding, long negative, TimeZoneInfo zone, bool filtered = false)
    {
        var (count, window) = (finding.Observed.ToString("N0", CultureInfo.InvariantCulture), finding.IsDay ? "24 hours" : "one hour");
        var told = (filtered, finding.Observed) switch
        {
            (false, 1) => $"‘{topic}’ was mentioned once in {window}",
            (false, _) => $"‘{topic}’ was mentioned {count} times in {window}",
            (true, 1) => $"One mention of ‘{topic}’ in {window} matches its alert filter",
            (true, _) => $"{count} mentions of ‘{topic}’ in {window} match its alert filter",
        };
        return $"{told}; {Usual(finding, zone)}. {Tone(finding.Observed, negative)}";
    }

    private static string Usual(SurgeFinding finding, TimeZoneInfo zone)
    {
        var range = finding.Upper == 0 ? "none" : finding.Lower == finding.Upper ? $"{finding.Upper:N0}" : FormattableString.Invariant($"{finding.Lower:N0} to {finding.Upper:N0}");
        if (finding.LittleHistory) return $"{range} is expected, though Heed has watched this topic for less than two weeks";
        var local = TimeZoneInfo.ConvertTime(finding.Until.AddMinutes(-1), zone);
        var day = local.ToString("dddd", CultureInfo.InvariantCulture);
        return finding.IsDay ? $"{range} is usual for such a day" : $"{range} is usual for a {day} at {local:HH}:00";
    }

    private static string Tone(long observed, long negative) => negative switch
    {
        0 => "None of them is negative.",
        1 => "One of them is negative.",
        _ when negative == observed => "All of them are negative.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{negative:N0} of them are negative.")
    };
}
