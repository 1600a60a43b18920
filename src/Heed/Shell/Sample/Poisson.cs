namespace Heed.Shell.Sample;

/// <summary>How unusual a count is when <c>mean</c> is usual, for the numbers behind the past alert.</summary>
public static class Poisson
{
    /// <summary>The chance of <paramref name="count"/> or more.</summary>
    public static double AtLeast(double mean, long count)
    {
        // The tail itself is summed, because 1 minus the rest loses every digit where it matters.
        var term = Math.Exp(-mean);
        for (var k = 1; k <= count; k++) term *= mean / k;
        double sum = 0;
        for (var k = count; k < count + 400 && term > 0; k++)
        {
            sum += term;
            term *= mean / (k + 1);
        }
        return Math.Min(sum, 1);
    }

    /// <summary>The smallest count whose chance is at most <paramref name="chance"/>.</summary>
    public static long Upper(double mean, double chance)
    {
        long count = 0;
        while (AtLeast(mean, count) > chance) count++;
        return count;
    }
}
