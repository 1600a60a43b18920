namespace Heed.Detection;

/// <summary>Mentions in one hour of stream time.</summary>
public readonly record struct HourCount(DateTimeOffset Hour, long Mentions);

/// <summary>What a topic's ordinary hours look like: how many mentions, at which hours of the week, how unevenly. Pure: made from counts, knows no clock.</summary>
public sealed class Baseline
{
    /// <summary>What is expected of a topic before anything is known: mentions an hour (six a day), and how many hours of watching that belief is worth.</summary>
    public const double PriorPerHour = 0.25, PriorHours = 48;

    /// <summary>Unevenness (1/size) believed before anything is known, from hour to hour and from day to day, and what that belief is worth in hours and days.</summary>
    private const double PriorHourly = 1 / 10d, PriorDaily = 1 / 4d, HourlyWorth = 48, DailyWorth = 7;

    /// <summary>Expected mentions that an hour of the day, a day of the week or an hour of the week must outweigh to differ from the average.</summary>
    private const double FactorWorth = 10;

    private readonly TimeZoneInfo zone;
    private readonly double[] ofDay = Ones(24), ofWeekday = Ones(7), ofWeek = Ones(168);
    private double rate, hourly = PriorHourly, daily = PriorDaily, shape = PriorPerHour * PriorHours;

    private Baseline(TimeZoneInfo zone, double hours)
    {
        this.zone = zone;
        Hours = hours;
        rate = PriorPerHour;
    }

    /// <summary>How many hours were watched. Under two weeks the hours of the week are hardly known.</summary>
    public double Hours { get; }

    /// <param name="counts">Hours with mentions; hours that are not in it had none.</param>
    /// <param name="from">When watching began, on the hour.</param>
    /// <param name="until">The first hour that must not be looked at.</param>
    /// <param name="zone">In which the week has its hours.</param>
    public static Baseline Fit(IEnumerable<HourCount> counts, DateTimeOffset from, DateTimeOffset until, TimeZoneInfo zone)
    {
        var length = (int)Math.Max(0, Math.Min(24 * 7 * 52, (until - from).TotalHours));
        var baseline = new Baseline(zone, length);
        if (length == 0) return baseline;
        var seen = new double[length];
        foreach (var count in counts)
            if ((int)Math.Floor((count.Hour - from).TotalHours) is var at && at >= 0 && at < length) seen[at] += count.Mentions;
        baseline.Learn(seen, [.. Enumerable.Range(0, length).Select(hour => SlotOf(from.AddHours(hour), zone))]);
        return baseline;
    }

    /// <summary>Expected mentions between two times, and the size of the negative binomial around them.</summary>
    public (double Mean, double Size) Expect(DateTimeOffset from, DateTimeOffset until)
    {
        double weight = 0;
        for (var at = from; at < until;)
        {
            var next = new DateTimeOffset(at.UtcTicks - at.UtcTicks % TimeSpan.TicksPerHour, TimeSpan.Zero).AddHours(1);
            var end = next < until ? next : until;
            weight += Factor(SlotOf(at, zone)) * (end - at).TotalHours;
            at = end;
        }
        var uneven = until - from >= TimeSpan.FromHours(12) ? daily : hourly;
        return (rate * weight, 1 / (uneven + 1 / shape));
    }

    private void Learn(double[] seen, int[] slots)
    {
        // A past storm must not become what is usual: hours far above the rest count as just above it. The bound is found with the rest, in a few rounds.
        var sorted = seen.Order().ToArray();
        var first = Math.Max(6, 3 * sorted[(int)(0.9 * (sorted.Length - 1))]);
        var kept = seen.Select(count => Math.Min(count, first)).ToArray();
        for (var round = 0; round < 4; round++)
        {
            LearnRate(kept, slots);
            hourly = Unevenness(kept, slots, 1, PriorHourly, HourlyWorth);
            for (var i = 0; i < seen.Length; i++)
            {
                var mean = rate * Factor(slots[i]);
                kept[i] = Math.Min(seen[i], Math.Max(5, mean + 6 * Math.Sqrt(mean + mean * mean * hourly)));
            }
        }
        daily = Unevenness(kept, slots, 24, PriorDaily, DailyWorth);
    }

    private void LearnRate(double[] kept, int[] slots)
    {
        var total = kept.Sum();
        var plain = (PriorPerHour * PriorHours + total) / (PriorHours + kept.Length);
        Shrunk(ofDay, kept, slots, slot => slot % 24, _ => plain);
        Shrunk(ofWeekday, kept, slots, slot => slot / 24, slot => plain * ofDay[slot % 24]);
        Shrunk(ofWeek, kept, slots, slot => slot, slot => plain * ofDay[slot % 24] * ofWeekday[slot / 24]);
        shape = PriorPerHour * PriorHours + total;
        rate = shape / (PriorHours + slots.Sum(Factor));
    }

    /// <summary>seen / expected for each group of hours, drawn towards 1 while little was expected.</summary>
    private static void Shrunk(double[] factors, double[] kept, int[] slots, Func<int, int> groupOf, Func<int, double> expectedAt)
    {
        var seen = new double[factors.Length];
        var expected = new double[factors.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            seen[groupOf(slots[i])] += kept[i];
            expected[groupOf(slots[i])] += expectedAt(slots[i]);
        }
        for (var group = 0; group < factors.Length; group++) factors[group] = (seen[group] + FactorWorth) / (expected[group] + FactorWorth);
    }

    /// <summary>1/size by the method of moments over blocks of hours, drawn towards what is believed beforehand.</summary>
    private double Unevenness(double[] kept, int[] slots, int hoursInBlock, double prior, double worth)
    {
        double excess = 0, squares = 0;
        var blocks = kept.Length / hoursInBlock;
        for (var block = 0; block < blocks; block++)
        {
            double count = 0, mean = 0;
            for (var i = block * hoursInBlock; i < (block + 1) * hoursInBlock; i++)
            {
                count += kept[i];
                mean += rate * Factor(slots[i]);
            }
            excess += (count - mean) * (count - mean) - mean;
            squares += mean * mean;
        }
        if (blocks == 0 || squares <= 0) return prior;
        var believed = worth * squares / blocks;
        return Math.Max(0.01, (excess + believed * prior) / (squares + believed));
    }

    private double Factor(int slot) => ofDay[slot % 24] * ofWeekday[slot / 24] * ofWeek[slot];

    private static int SlotOf(DateTimeOffset at, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        return (int)local.DayOfWeek * 24 + local.Hour;
    }

    private static double[] Ones(int length)
    {
        var ones = new double[length];
        Array.Fill(ones, 1);
        return ones;
    }
}
