namespace Heed.Shell.Sample;

/// <summary>The people who talk: a few say much, most say one thing. Handles are made up; some have many followers.</summary>
public sealed class Authors
{
    private static readonly string[] Starts = ["tide", "quay", "merrow", "gull", "salt", "lantern", "anchor", "brine", "kelp", "harbor", "dune", "fog", "mast", "pier", "reef", "skiff", "storm", "wren", "oar", "cove"];
    private static readonly string[] Ends = ["walker", "mom", "dad", "reader", "runner", "cat", "gardener", "nurse", "teach", "bird", "baker", "knits", "fixes", "notes", "talks", "hiker", "grumbles", "smiles", "votes", "sings"];
    private readonly (string Handle, long Followers)[] all;

    public Authors(int count, Dice dice)
    {
        all = new (string, long)[count];
        for (var i = 0; i < count; i++)
            all[i] = ($"{Starts[dice.Below(Starts.Length)]}{Ends[dice.Below(Ends.Length)]}{i % 97}.example.org", (long)Math.Min(dice.LogNormal(180, 1.6), 240_000));
    }

    /// <summary>Somebody; the square makes the first ones speak far more often.</summary>
    public (string Handle, long Followers) Pick(Dice dice)
    {
        var share = dice.Share();
        return all[(int)(share * share * all.Length)];
    }
}
