using System.Globalization;
using System.Text.RegularExpressions;

namespace Heed.Channels.Feeds;

/// <summary>Dates as feeds write them: ISO 8601 and RFC 822, with two-digit years, missing seconds, missing weekday and the old zone names.</summary>
public static partial class FeedDates
{
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GMT"] = "+00:00", ["UT"] = "+00:00", ["UTC"] = "+00:00", ["Z"] = "+00:00", ["EST"] = "-05:00", ["EDT"] = "-04:00", ["CST"] = "-06:00",
        ["CDT"] = "-05:00", ["MST"] = "-07:00", ["MDT"] = "-06:00", ["PST"] = "-08:00", ["PDT"] = "-07:00", ["BST"] = "+01:00", ["CET"] = "+01:00", ["CEST"] = "+02:00"
    };

    /// <returns>Unix milliseconds, or 0 when no date can be made out.</returns>
    public static long Parse(string? text)
    {
        text = text?.Trim() ?? "";
        if (Rfc822().Match(text) is { Success: true } found)
        {
            var zone = found.Groups["zone"].Value;
            if (!Zones.TryGetValue(zone, out var offset)) offset = zone.Length == 5 ? zone.Insert(3, ":") : zone.Length == 0 ? "+00:00" : zone;
            var year = found.Groups["year"].Value;
            if (year.Length == 2) year = (int.Parse(year, CultureInfo.InvariantCulture) < 70 ? "20" : "19") + year;
            var seconds = found.Groups["seconds"].Value is { Length: > 0 } stated ? stated : "00";
            text = $"{found.Groups["day"].Value} {found.Groups["month"].Value} {year} {found.Groups["time"].Value}:{seconds} {offset}";
            return DateTimeOffset.TryParseExact(text, "d MMM yyyy H:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var old) ? old.ToUnixTimeMilliseconds() : 0;
        }
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var iso) ? iso.ToUnixTimeMilliseconds() : 0;
    }

    [GeneratedRegex(@"^(?:[A-Za-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[A-Za-z]{3})[A-Za-z]*\s+(?<year>\d{4}|\d{2})\s+(?<time>\d{1,2}:\d{2})(?::(?<seconds>\d{2}))?\s*(?<zone>[+-]\d{4}|[+-]\d\d:\d\d|[A-Za-z]{1,4})?$")]
    private static partial Regex Rfc822();
}
