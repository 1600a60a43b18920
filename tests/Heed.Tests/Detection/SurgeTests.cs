using Heed.Detection;
using Shouldly;
using Xunit;

namespace Heed.Tests.Detection;

public sealed class SurgeTests
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Five_voices_in_the_first_hour_of_a_new_topic_are_a_surge_and_four_are_not()
    {
        var nothingKnown = Baseline.Fit([], Monday, Monday, TimeZoneInfo.Utc);
        Surge.Look(Monday.AddHours(1), Surge.Hour, 4, nothingKnown).ShouldBeNull();
        var finding = Surge.Look(Monday.AddHours(1), Surge.Hour, 5, nothingKnown).ShouldNotBeNull();
        finding.Tipping.ShouldBe(5);
        finding.LittleHistory.ShouldBeTrue();
    }

    [Fact]
    public void What_is_usual_at_noon_is_a_surge_at_night()
    {
        // 12 an hour from 08:00 to 20:00, nothing at night, for eight weeks.
        var hours = from hour in Enumerable.Range(0, 24 * 56) where hour % 24 is >= 8 and < 20 select new HourCount(Monday.AddHours(hour), 12);
        var baseline = Baseline.Fit(hours, Monday, Monday.AddDays(56), TimeZoneInfo.Utc);
        Surge.Look(Monday.AddDays(56).AddHours(13), Surge.Hour, 14, baseline).ShouldBeNull();
        Surge.Look(Monday.AddDays(56).AddHours(4), Surge.Hour, 14, baseline).ShouldNotBeNull();
    }

    [Fact]
    public void The_week_has_its_hours_where_the_organisation_lives()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        var hours = from hour in Enumerable.Range(0, 24 * 56) where TimeZoneInfo.ConvertTime(Monday.AddHours(hour), zone).Hour is >= 8 and < 20 select new HourCount(Monday.AddHours(hour), 12);
        var baseline = Baseline.Fit(hours, Monday, Monday.AddDays(56), zone);
        var nineInNewYork = Monday.AddDays(56).AddHours(14);
        Surge.Look(nineInNewYork, Surge.Hour, 14, baseline).ShouldBeNull();
        Surge.Look(nineInNewYork.AddHours(-8), Surge.Hour, 14, baseline).ShouldNotBeNull();
    }

    [Fact]
    public void A_storm_last_month_does_not_become_what_is_usual()
    {
        var quiet = new HourCount[24 * 56];
        for (var hour = 0; hour < quiet.Length; hour++) quiet[hour] = new(Monday.AddHours(hour), hour % 2);
        var stormy = quiet.ToArray();
        for (var hour = 700; hour < 760; hour++) stormy[hour] = new(Monday.AddHours(hour), 400);
        var at = Monday.AddDays(56).AddHours(1);
        var (calm, _) = Baseline.Fit(quiet, Monday, Monday.AddDays(56), TimeZoneInfo.Utc).Expect(at, at + Surge.Hour);
        var (after, _) = Baseline.Fit(stormy, Monday, Monday.AddDays(56), TimeZoneInfo.Utc).Expect(at, at + Surge.Hour);
        after.ShouldBeLessThan(calm * 2.5);
    }

    [Fact]
    public void The_tail_is_that_of_the_textbook()
    {
        NegativeBinomial.Tail(5, 0.5, 1e9).ShouldBe(0.000172116, 1e-8);      // Poisson, 1 - cdf(4)
        NegativeBinomial.Tail(3, 2, 1).ShouldBe(Math.Pow(2 / 3d, 3), 1e-12); // geometric
        NegativeBinomial.Tail(60, 2, 1e9).ShouldBeInRange(1e-66, 1e-63);    // far out it keeps its digits
        NegativeBinomial.Tail(0, 3, 2).ShouldBe(1);
        NegativeBinomial.Tail(300, 250, 1).ShouldBe(Math.Pow(250 / 251d, 300), 1e-10); // beyond the step-by-step part
        NegativeBinomial.Tail(201, 250, 1).ShouldBe(Math.Pow(250 / 251d, 201), 1e-10); // below the mean
        NegativeBinomial.Tail(200_000, 50_000, 1).ShouldBe(Math.Pow(50_000 / 50_001d, 200_000), 2e-4); // in coarse units
        NegativeBinomial.Quantile(0.9, 50_000, 1).ShouldBeInRange(114_500, 115_800); // ln(10) times the mean
        NegativeBinomial.Quantile(0.5, 4, 1e9).ShouldBe(4);
    }

    /// <summary>A year of days for topics at 0–20 mentions a day, Poisson and uneven (a day's rate varies by half), day and night: what a hospital hears when nothing happens.</summary>
    [Theory]
    [InlineData(1, false), InlineData(5, false), InlineData(20, false)]
    [InlineData(1, true), InlineData(5, true), InlineData(20, true)]
    public void Ordinary_years_raise_at_most_one_false_alert_in_two_months(double aDay, bool uneven)
    {
        const int topics = 1, days = 365;
        var random = new Random(20261122);
        var alerts = Enumerable.Range(0, topics).Sum(_ => SimulatedYear.Alerts(SimulatedYear.Buckets(random, aDay, uneven, days), Monday, days));
        var aTopicAndTwoMonths = alerts / (double)topics / 6;
        TestContext.Current.TestOutputHelper?.WriteLine($"{aDay} a day{(uneven ? ", uneven" : "")}: {alerts} alerts in {topics} years, {aTopicAndTwoMonths:0.00} a topic in two months");
        aTopicAndTwoMonths.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void A_real_surge_on_a_busy_topic_is_found_within_the_hour()
    {
        var buckets = SimulatedYear.Buckets(new Random(7), 20, true, 60);
        var quiet = SimulatedYear.Alerts(buckets, Monday, 60);
        for (var i = 0; i < 12; i++) buckets[59 * 288 + 36 + i] += 1; // 12 more mentions at three in the morning
        SimulatedYear.Alerts(buckets, Monday, 60).ShouldBe(quiet + 1);
    }
}

/// <summary>Five-minute counts of an ordinary topic, and how often the detector would have called.</summary>
internal static class SimulatedYear
{
    public static long[] Buckets(Random random, double aDay, bool uneven, int days)
    {
        var buckets = new long[days * 288];
        for (var day = 0; day < days; day++)
        {
            // A gamma of shape 4 and mean 1: now and then a day has twice its usual talk.
            var rate = aDay * (uneven ? -0.25 * Enumerable.Range(0, 4).Sum(_ => Math.Log(1 - random.NextDouble())) : 1);
            for (var i = 0; i < 288; i++)
            {
                var awake = i is >= 84 and < 264 ? 1.4 : 1 / 3d; // 07:00 to 22:00
                buckets[day * 288 + i] = Poisson(random, rate / 288 * awake);
            }
        }
        return buckets;
    }

    /// <summary>Alerts as the program raises them: signals within six hours are one.</summary>
    public static int Alerts(long[] buckets, DateTimeOffset start, int days)
    {
        var hours = buckets.Chunk(12).Select((chunk, at) => new HourCount(start.AddHours(at), chunk.Sum())).ToArray();
        var fitted = new Dictionary<int, Baseline>();
        Baseline Before(DateTimeOffset until)
        {
            var at = Math.Max(0, (int)(Surge.Down(until) - start).TotalHours);
            var from = Math.Max(0, at - 56 * 24);
            return fitted.TryGetValue(at, out var known) ? known : fitted[at] = Baseline.Fit(hours[from..at], start.AddHours(from), start.AddHours(at), TimeZoneInfo.Utc);
        }
        var alerts = 0;
        var last = DateTimeOffset.MinValue;
        long hour = 0, day = 0;
        for (var i = 0; i < buckets.Length; i++)
        {
            hour += buckets[i] - (i >= 12 ? buckets[i - 12] : 0);
            day += buckets[i] - (i >= 288 ? buckets[i - 288] : 0);
            if (buckets[i] == 0) continue;
            var until = start.AddMinutes(5 * (i + 1));
            foreach (var (window, count) in new[] { (Surge.Hour, hour), (Surge.Day, day) })
            {
                if (!Surge.Enough(count, window) || Surge.Look(until, window, count, Before(until - window)) is null) continue;
                if (until - last > Alert.Together) alerts++;
                last = until;
            }
        }
        return alerts;
    }

    private static long Poisson(Random random, double mean)
    {
        var limit = Math.Exp(-mean);
        long count = 0;
        for (var product = random.NextDouble(); product > limit; product *= random.NextDouble()) count++;
        return count;
    }
}
