namespace Heed.Language.Claims;

internal readonly record struct ClaimTerm(int Id, int Place);

/// <summary>The words of one checked claim and of its title, and what each distinct word of the two weighs.</summary>
internal sealed class ClaimText(ClaimTerm[] claim, ClaimTerm[] title)
{
    public readonly ClaimTerm[] Claim = claim, Title = title;
    /// <summary>The distinct words, the rarest first.</summary>
    public int[] Ids = [];
    public float[] Impacts = [];
    /// <summary>The length of <see cref="Impacts"/> as a vector.</summary>
    public float Length;

    public IEnumerable<ClaimTerm> All => Claim.Concat(Title);
}
