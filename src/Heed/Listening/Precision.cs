namespace Heed.Listening;

/// <summary>A share estimated from judged samples, with its 95 % interval (Wilson, 1927), which is honest for small numbers.</summary>
public readonly record struct Precision(long Right, long Judged)
{
    private const double Z = 1.959964;

    public double Share => Judged == 0 ? 0 : (double)Right / Judged;
    public double Low => Judged == 0 ? 0 : Math.Max(0, Centre - Half);
    public double High => Judged == 0 ? 1 : Math.Min(1, Centre + Half);

    private double Weight => 1 + Z * Z / Judged;
    private double Centre => (Share + Z * Z / (2 * Judged)) / Weight;
    private double Half => Z * Math.Sqrt(Share * (1 - Share) / Judged + Z * Z / (4.0 * Judged * Judged)) / Weight;

    public override string ToString() => Judged == 0 ? "Not judged yet." : $"{Right} of {Judged} judged are relevant: {Share * 100:0}%, likely between {Low * 100:0}% and {High * 100:0}%.";
}
