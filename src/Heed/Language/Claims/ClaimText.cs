namespace Heed.Language.Claims;

internal readonly record struct ClaimTerm(int Id, int Place);

/// <summary>The words of one checked claim and of its title, and what each distinct word of the two weighs.</summary>
internal sealed class ClaimText(ClaimTerm[] claim, ClaimTerm[] title)
{
    public readonly ClaimTerm[] Claim = claim, Title = title;
    public int[] Ids = [];
    public float[] Impacts = [];

    public IEnumerable<ClaimTerm> All => Claim.Concat(Title);
}
