using System.Runtime.InteropServices;

namespace Heed.Language.Claims;

/// <summary>
/// Checked claims, read once and indexed: which stem stands in which claim and how much that says (BM25F over title and claim, Robertson and Zaragoza 2009),
/// which words of it stand for others or are spelled nearly like them, which come together, and how tags may be cut into its words. Immutable; any thread may use it.
/// </summary>
public sealed class ClaimLibrary
{
    /// <summary>Claims of one library; more are refused.</summary>
    public const int Most = 200_000;

    private const float Saturation = 0.9f, LengthWeight = 0.4f, TitleWeight = 0.8f;

    // In a library of a few claims no word could be rare, and nothing would ever be likely: rarity is counted as if there were at least so many claims.
    private const int LeastPopulation = 2000;

    internal readonly Dictionary<uint, int> Terms = [];
    internal float[] Rarity = [];
    internal int[] PostingStart = [], PostingClaim = [];
    internal float[] PostingImpact = [];
    internal readonly ClaimText[] Texts;
    internal RelatedWords Related = null!;
    internal readonly TiedWords Tied;
    internal readonly LetterPieces Pieces;
    internal WordCutter Cutter = null!;
    internal readonly NearWords Near = new();

    public IReadOnlyList<CheckedClaim> Claims { get; }

    /// <exception cref="ArgumentException">More than <see cref="Most"/> claims.</exception>
    public ClaimLibrary(IReadOnlyList<CheckedClaim> claims)
    {
        if (claims.Count > Most) throw new ArgumentException($"A library holds at most {Most} claims.", nameof(claims));
        Claims = claims;
        Texts = new ClaimText[claims.Count];
        var walk = new TokenWalk();
        var reader = new TermReader();
        Cutter = CountWords(walk);
        var pieces = new (ushort[], byte[])[claims.Count];
        var letters = new List<byte>();
        for (var c = 0; c < claims.Count; c++)
        {
            letters.Clear();
            Texts[c] = new ClaimText(Read(walk, reader, claims[c].Claim, letters), Read(walk, reader, claims[c].Title, letters));
            pieces[c] = LetterPieces.Count(CollectionsMarshal.AsSpan(letters));
        }
        Index();
        Related = new RelatedWords(this);
        Tied = new TiedWords(Texts, Rarity, Population);
        Pieces = new LetterPieces(pieces, Population);
    }

    private int Population => Math.Max(Texts.Length, LeastPopulation);

    private WordCutter CountWords(TokenWalk walk)
    {
        var counts = new Dictionary<uint, int>();
        long total = 0;
        foreach (var claim in Claims)
        {
            walk.Read($"{claim.Claim} {claim.Title}");
            foreach (ref readonly var token in walk.Tokens)
            {
                if (token.Kind != TokenKind.Word || token.Is(Language.TokenMarks.InUrl | Language.TokenMarks.Solo)) continue;
                counts[token.Hash] = counts.GetValueOrDefault(token.Hash) + 1;
                total++;
            }
        }
        foreach (var rare in counts.Where(pair => pair.Value < 2).Select(pair => pair.Key).ToList()) counts.Remove(rare);
        return new WordCutter(counts, Math.Max(1, total));
    }

    private ClaimTerm[] Read(TokenWalk walk, TermReader reader, string text, List<byte> letters)
    {
        walk.Read(text);
        reader.Read(walk, Cutter);
        letters.AddRange(letters.Count == 0 ? reader.Letters : reader.Letters[1..]);
        var terms = new ClaimTerm[reader.Terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            ref readonly var term = ref reader.Terms[i];
            if (!Terms.TryGetValue(term.Hash, out var id))
            {
                Terms[term.Hash] = id = Terms.Count;
                Near.Add(reader.Stem(term), id);
            }
            terms[i] = new ClaimTerm(id, term.Place);
        }
        return terms;
    }

    private void Index()
    {
        var frequency = new int[Terms.Count];
        var seen = new int[Terms.Count];
        Array.Fill(seen, -1);
        double claimWords = 0, titleWords = 0;
        for (var c = 0; c < Texts.Length; c++)
        {
            claimWords += Texts[c].Claim.Length;
            titleWords += Texts[c].Title.Length;
            foreach (var term in Texts[c].All) if (seen[term.Id] != c) { seen[term.Id] = c; frequency[term.Id]++; }
        }
        claimWords = Math.Max(1, claimWords / Math.Max(1, Texts.Length));
        titleWords = Math.Max(1, titleWords / Math.Max(1, Texts.Length));
        Rarity = new float[Terms.Count];
        PostingStart = new int[Terms.Count + 1];
        for (var t = 0; t < frequency.Length; t++)
        {
            Rarity[t] = MathF.Log(1 + (Population - frequency[t] + 0.5f) / (frequency[t] + 0.5f));
            PostingStart[t + 1] = PostingStart[t] + frequency[t];
        }
        PostingClaim = new int[PostingStart[^1]];
        PostingImpact = new float[PostingClaim.Length];
        var fill = PostingStart.AsSpan(0, frequency.Length).ToArray();
        var weight = new float[Terms.Count];
        for (var c = 0; c < Texts.Length; c++)
        {
            var text = Texts[c];
            foreach (var term in text.Claim) weight[term.Id] += 1 / (1 - LengthWeight + LengthWeight * text.Claim.Length / (float)claimWords);
            foreach (var term in text.Title) weight[term.Id] += TitleWeight / (1 - LengthWeight + LengthWeight * text.Title.Length / (float)titleWords);
            text.Ids = [.. text.All.Select(term => term.Id).Distinct().OrderByDescending(id => Rarity[id]).ThenBy(id => id)];
            text.Impacts = [.. text.Ids.Select(id => Rarity[id] * weight[id] / (Saturation + weight[id]))];
            text.Length = MathF.Sqrt(text.Impacts.Sum(impact => impact * impact));
            foreach (var term in text.All)
            {
                if (weight[term.Id] == 0) continue;
                PostingClaim[fill[term.Id]] = c;
                PostingImpact[fill[term.Id]++] = Rarity[term.Id] * weight[term.Id] / (Saturation + weight[term.Id]);
                weight[term.Id] = 0;
            }
        }
    }
}
