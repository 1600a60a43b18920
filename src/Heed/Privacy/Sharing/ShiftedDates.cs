using System.Globalization;
using System.Text.RegularExpressions;

namespace Heed.Privacy;

/// <summary>Every date of a document moved by the same number of days, 30 to 330 back, so that what lies between two dates stays.</summary>
internal sealed partial class ShiftedDates(Chance chance)
{
    private static readonly string[] months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
    private static readonly string[] days = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;
    private readonly int _days = -(30 + chance.Next(301));

    /// <summary>The date moved, written as it was; null where it names no day ("yesterday").</summary>
    public string? For(string words)
    {
        var figures = Figures().Match(words);
        if (figures.Success) return Moved(figures, words);
        var named = Named().Match(words);
        if (named.Success) return MovedName(named, words);
        var day = Array.FindIndex(days, name => words.EndsWith(name, StringComparison.OrdinalIgnoreCase));
        return day < 0 ? null : words[..^days[day].Length] + days[((day + _days) % 7 + 7) % 7];
    }

    private string? Moved(Match figures, string words)
    {
        var mark = figures.Groups["mark"].Value;
        var iso = figures.Groups["iso"].Success;
        int one = Number(figures, "one"), two = Number(figures, "two"), three = Number(figures, "three");
        var (year, month, day) = iso ? (one, two, three) : two > 12 || one <= 12 && mark == "/" ? (three, one, two) : (three, two, one);
        var size = figures.Groups["three"].Length;
        if (!iso && size == 2) year += year > 30 ? 1900 : 2000;
        if (!DateOnly.TryParse($"{year:0000}-{month:00}-{day:00}", CultureInfo.InvariantCulture, out var date) || date.DayNumber + _days < 0) return null;
        date = date.AddDays(_days);
        var shown = size == 2 && !iso ? (date.Year % 100).ToString("00", CultureInfo.InvariantCulture) : date.Year.ToString("0000", CultureInfo.InvariantCulture);
        var made = iso ? $"{date.Year:0000}{mark}{date.Month:00}{mark}{date.Day:00}" : month == one ? $"{date.Month:00}{mark}{date.Day:00}{mark}{shown}" : $"{date.Day:00}{mark}{date.Month:00}{mark}{shown}";
        return words[..figures.Index] + made + words[(figures.Index + figures.Length)..];
    }

    private string? MovedName(Match named, string words)
    {
        var month = Array.FindIndex(months, name => name.Length > 0 && name.StartsWith(named.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase)) + 1;
        var year = named.Groups["year"].Success ? Number(named, "year") : 2024;
        var day = named.Groups["day"].Success ? Number(named, "day") : named.Groups["day2"].Success ? Number(named, "day2") : 0;
        if (month == 0 || !DateOnly.TryParse($"{year:0000}-{month:00}-{Math.Max(day, 1):00}", CultureInfo.InvariantCulture, out var date) || date.DayNumber + _days < 0) return null;
        date = date.AddDays(_days);
        var name = months[date.Month - 1];
        var tail = named.Groups["year"].Success ? $" {date.Year}" : "";
        var made = day == 0 ? name + tail : named.Groups["day"].Success ? $"{date.Day} {name}{tail}" : $"{name} {date.Day}{(tail.Length > 0 ? "," + tail : "")}";
        return words[..named.Index] + made + words[(named.Index + named.Length)..];
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<iso>(?<one>[0-9]{4})(?<mark>[-/.])(?<two>[0-9]{1,2})\k<mark>(?<three>[0-9]{1,2}))|(?<one>[0-9]{1,2})(?<mark>[-/.])(?<two>[0-9]{1,2})\k<mark>(?<three>[0-9]{4}|[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<day>[0-9]{1,2})(st|nd|rd|th)? (of )?(?<month>[A-Za-z]{3,9})\.?,?( (?<year>[0-9]{4}))?|(?<month>(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\.? ((?<day2>[0-9]{1,2})(?![0-9])(st|nd|rd|th)?,?( (?<year>[0-9]{4}))?|(?<year>[0-9]{4}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
