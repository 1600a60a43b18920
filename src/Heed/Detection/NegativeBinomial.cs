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
        var q = mean / (mean + size);
        var log = size * Math.Log(size / (size + mean));
        double below = 0;
        for (long k = 0; k < n; k++)
        {
            below += Math.Exp(log);
            log += Math.Log((k + size) / (k + 1) * q);
        }
        if (below < 0.9) return 1 - below;
        double sum = 0, term = Math.Exp(log);
        for (var k = n; term > sum * 1e-15 && k < n + 1_000_000; k++)
        {
            sum += term;
            term *= (k + size) / (k + 1) * q;
        }
        return sum;
    }

    /// <summary>The smallest count that is reached or undershot with this chance.</summary>
    public static long Quantile(double chance, double mean, double size)
    {
        if (mean <= 0) return 0;
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
