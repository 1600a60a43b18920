namespace Heed.Detection;

/// <summary>
/// The surge detector over a bare series of counts, row by row: a row is judged by itself and the rows before it, as the program would have
/// judged it then. Holds eight weeks of hours and one day of rows; not for several threads.
/// </summary>
public sealed class SurgeStream(TimeZoneInfo zone)
{
    private readonly Queue<(DateTimeOffset At, double Value)> inHour = [], inDay = [];
    private readonly List<HourCount> hours = [];
    private readonly Dictionary<DateTimeOffset, Baseline> fitted = [];
    private double hourSum, daySum;
    private DateTimeOffset? first, lastSignal;

    /// <param name="at">Not earlier than the row before.</param>
    /// <param name="value">How many, zero or more.</param>
    /// <returns>A score from 0 to 1, 0.5 where the chance reaches the limit; alert where an alert would have been raised (more signals within six hours belong to it).</returns>
    public (double Score, bool Alert) Next(DateTimeOffset at, double value)
    {
        first ??= Surge.Down(at);
        Remember(at, value);
        var until = at + TimeSpan.FromMilliseconds(1);
        var (hourScore, hourly) = Judge(until, Surge.Hour, Add(inHour, ref hourSum, at, value, Surge.Hour), Surge.HourLimit);
        var (dayScore, daily) = Judge(until, Surge.Day, Add(inDay, ref daySum, at, value, Surge.Day), Surge.DayLimit);
        var raised = (hourly || daily) && !(at - lastSignal <= Alert.Together);
        if (hourly || daily) lastSignal = at;
        return (Math.Max(hourScore, dayScore), raised);
    }

    private (double Score, bool Finding) Judge(DateTimeOffset until, TimeSpan window, double sum, double limit)
    {
        var observed = (long)Math.Round(sum);
        if (!Surge.Enough(observed, window)) return (0, false);
        var baseline = Before(Surge.Down(until - window));
        var (mean, size) = baseline.Expect(until - window, until);
        var rarity = -Math.Log10(Math.Max(1e-300, NegativeBinomial.Tail(observed, mean, size)));
        return (rarity / (rarity - Math.Log10(limit)), Surge.Look(until, window, observed, baseline) is not null);
    }

    private Baseline Before(DateTimeOffset until)
    {
        if (fitted.TryGetValue(until, out var known)) return known;
        foreach (var old in fitted.Keys.Where(hour => hour < until - Surge.Day - Surge.Day).ToArray()) fitted.Remove(old);
        var from = until - Surge.History > first ? until - Surge.History : first!.Value;
        return fitted[until] = Baseline.Fit(hours.Where(hour => hour.Hour < until), from, until, zone);
    }

    private void Remember(DateTimeOffset at, double value)
    {
        var hour = Surge.Down(at);
        var count = (long)Math.Round(value);
        if (hours.Count > 0 && hours[^1].Hour == hour) hours[^1] = new HourCount(hour, hours[^1].Mentions + count);
        else hours.Add(new HourCount(hour, count));
        if (hours[0].Hour < hour - Surge.History - Surge.Day - Surge.Day) hours.RemoveAt(0);
    }

    private static double Add(Queue<(DateTimeOffset At, double Value)> rows, ref double sum, DateTimeOffset at, double value, TimeSpan window)
    {
        rows.Enqueue((at, value));
        sum += value;
        while (rows.Peek().At <= at - window) sum -= rows.Dequeue().Value;
        return sum;
    }
}
