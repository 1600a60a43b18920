namespace Heed.Shell.Sample;

/// <summary>When people talk: by hour of the day and day of the week, in the hospital's own time. The mean factor over a week is 1.</summary>
public static class Rhythm
{
    private static readonly double[] Weekday = [3, 2, 1.5, 1.2, 1.5, 3, 8, 18, 30, 38, 42, 45, 50, 44, 40, 41, 44, 48, 52, 58, 60, 48, 26, 10];
    private static readonly double[] Weekend = [6, 4, 2.5, 2, 1.5, 2, 4, 9, 18, 27, 34, 38, 40, 38, 35, 34, 34, 36, 40, 44, 46, 40, 28, 14];
    private static readonly double Mean = (5 * Weekday.Sum() + 2 * Weekend.Sum()) / 168;

    public static double Factor(DateTimeOffset local) =>
        (local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Weekend : Weekday)[local.Hour] / Mean;
}
