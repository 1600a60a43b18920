namespace Heed.Language.Claims;

/// <summary>
/// Words that come together in a library: after "Puerto", "Rico" says hardly anything, and a post that has both has not said two rare things. Of a pair it is known how much the commoner
/// word still says once the rarer one is there: -log P(common | rare) against its rarity, counted over the other claims that have them. A claim written down twice is counted once.
/// </summary>
internal sealed class TiedWords
{
    // As many claims are taken to have the rarer word and to have the commoner one as often as any claim does; so a pair seen twice is not yet a rule.
    private const float Doubt = 2;

    /// <summary>Words of one claim that are looked at, the rarest ones: it bounds the pairs of a long text. Most claims have fewer.</summary>
    private const int MostOfOne = 64;

    // A pair that takes less away than this is not kept.
    private const float Kept = 0.9f;

    private readonly Dictionary<ulong, float> _left = [];

    /// <param name="rarity">Of each word, by its number.</param>
    /// <param name="population">How many claims the library counts as having.</param>
    public TiedWords(ClaimText[] texts, float[] rarity, int population)
    {
        var having = Having(texts, rarity.Length);
        var both = new int[rarity.Length];
        var seen = new List<int>();
        for (var common = 0; common < having.Length; common++)
        {
            var chance = (having[common].Count + 0.5f) / population;
            foreach (var claim in having[common])
                foreach (var rare in texts[claim].Ids)
                {
                    // The words of a claim are listed from the rarest on.
                    if (rare == common) break;
                    if (both[rare]++ == 0) seen.Add(rare);
                }
            foreach (var rare in seen)
            {
                var together = both[rare];
                both[rare] = 0;
                // The claim that is judged has both; it is no witness in its own case.
                var likely = (together - 1 + Doubt * chance) / (having[rare].Count - 1 + Doubt);
                var left = -MathF.Log(likely) / rarity[common];
                if (together > 1 && left < Kept) _left[Key(rare, common)] = MathF.Max(0, left);
            }
            seen.Clear();
        }
    }

    /// <summary>How much of what the commoner word says is left once the rarer one is there: 0 nothing, 1 all of it.</summary>
    public float Left(int rare, int common) => _left.GetValueOrDefault(Key(rare, common), 1);

    private static ulong Key(int rare, int common) => (ulong)(uint)rare << 32 | (uint)common;

    private static List<int>[] Having(ClaimText[] texts, int words)
    {
        var having = new List<int>[words];
        for (var i = 0; i < words; i++) having[i] = [];
        var written = new HashSet<string>();
        for (var claim = 0; claim < texts.Length; claim++)
            if (written.Add(string.Join(' ', texts[claim].Claim.Select(term => term.Id)) + "|" + string.Join(' ', texts[claim].Title.Select(term => term.Id))))
                foreach (var id in texts[claim].Ids.AsSpan(0, Math.Min(MostOfOne, texts[claim].Ids.Length))) having[id].Add(claim);
        return having;
    }
}
