namespace Heed.Detection;

/// <summary>
/// Counts that vary more than a Poisson's: mean m, variance m + m²/size. A huge size is a Poisson. Right for 0, 1 or 5 an hour,
/// where standard deviations mislead.
/// </summary>
public static class NegativeBinomial
{
    /// <summary>The chance of <paramref name="n"/> or more. Summed from the far end, so that a chance of one in a billion keeps its digits.</summary>
    public static double Tail(long n, double mean, double size)
    {
        if (n <= 0) return 1;
        if (mean <= 0) return 0;
        if (Coarse(mean, size) is var (scale, coarser) && scale > 1) return Tail((long)Math.Round(n / scale), mean / scale, coarser);
        var q = mean / (mean + size);
        var start = size * Math.Log(size / (size + mean));
        if (n <= mean) return 1 - Below(n, size, q, start);
        var term = Math.Exp(LogAt(n, size, q, start));
        double sum = 0;
        for (var k = n; term > sum * 1e-15 && k < n + 1_000_000; k++)
        {
            sum += term;
            term *= (k + size) / (k + 1) * q;
        }
        return Math.Min(1, sum);
    }

    /// <summary>
    /// Tens of thousands a day are counted in units of mean/1000, with the size that keeps the variance: a thousand steps instead of a hundred
    /// thousand, and a chance that is off by about one part in a hundred. Only where unevenness, not chance, rules; a near-Poisson stays exact.
    /// </summary>
    private static (double Scale, double Size) Coarse(double mean, double size)
    {
        if (mean <= 2000 || size > mean / 20) return (1, size);
        var scale = mean / 1000;
        var excess = (mean + mean * mean / size) / (scale * scale) - mean / scale;
        return (scale, mean / scale * (mean / scale) / excess);
    }

    /// <summary>The chance of fewer than <paramref name="n"/>, for n up to the mean: summed from the largest term down.</summary>
    private static double Below(long n, double size, double q, double start)
    {
        var term = Math.Exp(LogAt(n - 1, size, q, start));
        double sum = 0;
        for (var k = n - 1; k >= 0 && term > sum * 1e-15; k--)
        {
            sum += term;
            term *= k / ((k - 1 + size) * q);
        }
        return Math.Min(1, sum);
    }

    /// <summary>The logarithm of the chance of exactly <paramref name="k"/>. Step by step while that is short, which is exact; by log-gamma beyond.</summary>
    private static double LogAt(long k, double size, double q, double start)
    {
        if (k > 200) return LogGamma(k + size) - LogGamma(size) - LogGamma(k + 1) + start + k * Math.Log(q);
        var log = start;
        for (long i = 0; i < k; i++) log += Math.Log((i + size) / (i + 1) * q);
        return log;
    }

    /// <summary>Stirling's series, after moving small arguments up; good to about twelve digits for x over 0.</summary>
    private static double LogGamma(double x)
    {
        double shift = 0;
        for (; x < 10; x++) shift += Math.Log(x);
        var inverse = 1 / (x * x);
        return (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + (1 / 12d - inverse * (1 / 360d - inverse * (1 / 1260d - inverse / 1680d))) / x - shift;
    }

    /// <summary>The smallest count that is reached or undershot with this chance.</summary>
    public static long Quantile(double chance, double mean, double size)
    {
        if (mean <= 0) return 0;
        if (Coarse(mean, size) is var (scale, coarser) && scale > 1) return (long)Math.Round(Quantile(chance, mean / scale, coarser) * scale);
        var q = mean / (mean + size);
        var log = size * Math.Log(size / (size + mean));
        var sum = Math.Exp(log);
        long k = 0;
        while (sum < chance && k < 10_000_000)
        {
            log += Math.Log((k + size) / (k + 1) * q);
            sum += Math.Exp(log);
            k++;
        }
        return k;
    }
}
