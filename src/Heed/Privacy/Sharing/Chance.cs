namespace Heed.Privacy;

/// <summary>Numbers by chance from a seed, the same on every machine: SplitMix64 (Steele, Lea and Flood, 2014).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>0 up to, not including, <paramref name="below"/>.</summary>
    public int Next(int below)
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }

    public string[] Shuffled(string[] words)
    {
        string[] mixed = [.. words];
        for (var i = mixed.Length - 1; i > 0; i--)
        {
            var other = Next(i + 1);
            (mixed[i], mixed[other]) = (mixed[other], mixed[i]);
        }
        return mixed;
    }
}
