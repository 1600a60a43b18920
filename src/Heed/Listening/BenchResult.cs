using System.Globalization;
using Heed.Language.Queries;
using Heed.Records;

namespace Heed.Listening;

public readonly record struct BenchDay(string Date, DateTimeOffset Start, long Heard, long Stored);

/// <param name="Worth">What the part adds (an OR branch) or removes (a NOT), in posts.</param>
public readonly record struct BenchPart(VariantKind Kind, string Part, long Worth);

/// <summary>A back-test as the bench shows it.</summary>
public sealed record BenchResult(BackTest Test, BackTestResult Counts, IReadOnlyList<BenchDay> Days, IReadOnlyList<BenchPart> Parts, IReadOnlyList<BackTestSample> Samples, Precision Precision)
{
    public static BenchResult Of(Work work, BackTest test, TimeZoneInfo zone, DateTimeOffset now)
    {
        var counts = test.Counts();
        var parts = counts.Parts.Select(part => new BenchPart(part.Kind, part.Words, Math.Abs(counts.Tried - part.Found)));
        var judged = BackTestStore.JudgedOf(work, test.Canonical);
        return new BenchResult(test, counts, DaysOf(counts, zone, now), [.. parts], BackTestStore.Samples(work, test.Id), new Precision(judged.Relevant, judged.Total));
    }

    /// <summary>The last 30 days, quiet ones too: a gap in a plot reads as missing data. Days before that only where something was found.</summary>
    private static IReadOnlyList<BenchDay> DaysOf(BackTestResult counts, TimeZoneInfo zone, DateTimeOffset now)
    {
        var today = TimeZoneInfo.ConvertTime(now, zone).Date;
        var dates = Enumerable.Range(0, 30).Select(back => today.AddDays(-back).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Concat(counts.HeardByDay.Keys).Concat(counts.StoredByDay.Keys);
        return [.. dates.Distinct().Order(StringComparer.Ordinal).Select(date =>
        {
            var start = DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new BenchDay(date, new DateTimeOffset(start, zone.GetUtcOffset(start)), counts.HeardByDay.GetValueOrDefault(date), counts.StoredByDay.GetValueOrDefault(date));
        })];
    }
}
