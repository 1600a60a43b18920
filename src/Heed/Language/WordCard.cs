using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Heed.Language.Facets;
using Heed.Language.Feeling;

namespace Heed.Language;

/// <summary>
/// Everything that lists and model know of one folded word, looked up once and kept: the same few thousand words make up most of what is heard.
/// Two cache lines, and the first is enough for most.
/// </summary>
internal struct WordCard
{
    /// <summary>The folded word, filled up with zeros. A longer one has no card of its own.</summary>
    public Vector128<byte> Word;
    public Cue Cues;
    public ulong Themes;
    public int Entry;
    /// <summary>The tone of the word; its hash is that of the shorter word where a stretched one was cut.</summary>
    public ToneEntry Tone;
    /// <summary>Features that the word has by itself, learned or not; 0 where nobody asked yet.</summary>
    public byte FacetCount;
    public Hints Hints;
    /// <summary>Some of the features were learned: the sums are not all zero.</summary>
    public bool Learned;
    public FacetRow Facets;

    /// <summary>Looks a word up in the lists. The facets wait until they are asked for.</summary>
    /// <param name="stretched">A letter stands three times in a row: "soooo" is looked up as "soo" and then as "so".</param>
    public static void Fill(ref WordCard card, ReadOnlySpan<byte> folded, uint hash, bool stretched)
    {
        card.Entry = Lexicon.Find(folded, hash, stretched);
        card.Tone = ToneLexicon.Find(folded, hash, stretched);
        card.FacetCount = 0;
        (card.Cues, card.Themes, card.Hints) = (Cue.None, 0, Hints.None);
        if (card.Entry < 0) return;
        var entry = Lexicon.Of(card.Entry);
        (card.Cues, card.Themes) = (entry.Cues, entry.Themes);
        card.Hints = (entry.Phrases is null ? 0 : Hints.StartsPhrase) | (entry.Follows ? Hints.GoesOnPhrase : 0) | (entry.InRules ? Hints.InRuleSet : 0) | (entry.Sets == Vector256<uint>.Zero ? 0 : Hints.InAskedSet) | (entry.Rules is null ? 0 : Hints.HoldsRules);
    }

    /// <summary>Sums the weights of the features that the word has by itself.</summary>
    public static void FillFacets(ref WordCard card, ReadOnlySpan<byte> folded, uint hash, FacetModel model)
    {
        Span<uint> features = stackalloc uint[FacetFeatures.MostOfWord];
        card.FacetCount = (byte)FacetFeatures.OfWord(folded, hash, features);
        card.Learned = model.Sum(features[..card.FacetCount], ref card.Facets);
    }
}

/// <summary>Sums of whole weights, one a column of the <see cref="FacetModel"/>.</summary>
[InlineArray(FacetModel.RowLength)]
internal struct FacetRow
{
    private short _first;
}
