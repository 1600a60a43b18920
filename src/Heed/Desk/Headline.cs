namespace Heed.Desk;

/// <summary>Today's first sentence, made of what is so: how it is, and what is asked of the reader.</summary>
public static class Headline
{
    private static readonly string[] numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

    /// <param name="localHour">0 to 23, where the organisation is.</param>
    /// <param name="openNames">Names of the open crises, worst first.</param>
    /// <param name="showTime">How a time is written, "10:00".</param>
    public static string Of(int localHour, IReadOnlyList<string> openNames, IReadOnlyList<Need> needs, bool listening, Func<DateTimeOffset, string> showTime)
    {
        if (!listening && needs.Count == 0) return "Heed is ready, and listens to nothing yet.";
        var alerts = needs.Count(need => need.AlertId is not null);
        var how = openNames.Count switch
        {
            0 when alerts == 1 => "Something is rising.",
            0 when alerts > 1 => $"{Number(alerts)} things are rising.",
            0 => $"Quiet {PartOfDay(localHour)}.",
            1 => $"{openNames[0]} is open.",
            _ => $"{openNames[0]} and {(openNames.Count == 2 ? "one other crisis" : $"{Number(openNames.Count - 1).ToLowerInvariant()} other crises")} are open."
        };
        return $"{how} {Asked(needs, showTime)}";
    }

    private static string Asked(IReadOnlyList<Need> needs, Func<DateTimeOffset, string> showTime)
    {
        if (needs.Count == 0) return "Nothing needs you now.";
        var overdue = needs.Count(need => need.Press == Press.Overdue);
        var due = needs.Where(need => need.Press != Press.Overdue && need.Due is not null).Select(need => need.Due!.Value).DefaultIfEmpty().Min();
        var things = needs.Count == 1 ? "One thing needs you" : $"{Number(needs.Count)} things need you";
        if (overdue > 0) return $"{things}{(overdue == needs.Count ? ", overdue" : $", {Number(overdue).ToLowerInvariant()} overdue")}.";
        if (due == default) return $"{things}.";
        return needs.Count == 1 ? $"{things} before {showTime(due)}." : $"{things}, the first before {showTime(due)}.";
    }

    public static string Number(int count) => count < numbers.Length ? numbers[count] : count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string PartOfDay(int hour) => hour switch { < 5 => "night", < 12 => "morning", < 18 => "afternoon", < 22 => "evening", _ => "night" };
}
