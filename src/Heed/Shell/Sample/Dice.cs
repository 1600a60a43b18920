namespace Heed.Shell.Sample;

/// <summary>Chance that comes out the same for the same seed on every machine and every version of .NET: SplitMix64. Not for secrets.</summary>
public sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>0 up to, not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>0 ≤ x &lt; 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double share) => Share() < share;

    /// <summary>How many, when <paramref name="mean"/> are to be expected: Knuth's product method, meant for means below about 50.</summary>
    public int Poisson(double mean)
    {
        var limit = Math.Exp(-mean);
        var product = Share();
        var count = 0;
        while (product > limit)
        {
            product *= Share();
            count++;
        }
        return count;
    }

    /// <summary>A lognormal number with this median; <paramref name="spread"/> is the standard deviation of its logarithm.</summary>
    public double LogNormal(double median, double spread) =>
        median * Math.Exp(spread * Math.Sqrt(-2 * Math.Log(1 - Share())) * Math.Cos(2 * Math.PI * Share()));
}
