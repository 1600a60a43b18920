namespace Heed.Language.Claims;

/// <summary>Cuts letters that run together ("prayforparis") into words a library knows, by the likeliest way (Viterbi over counts of single words).</summary>
internal sealed class WordCutter(IReadOnlyDictionary<uint, int> counts, long total)
{
    private const int Longest = 20;

    /// <summary>Writes where each word ends and returns how many there are; 0 when the letters cannot be cut into known words.</summary>
    public int Cut(ReadOnlySpan<byte> letters, Span<int> ends)
    {
        if (letters.Length > 60) return 0;
        Span<float> best = stackalloc float[letters.Length + 1];
        Span<int> from = stackalloc int[letters.Length + 1];
        best.Fill(float.NegativeInfinity);
        best[0] = 0;
        for (var start = 0; start < letters.Length; start++)
        {
            if (float.IsNegativeInfinity(best[start])) continue;
            var hash = 2166136261u;
            for (var end = start + 1; end <= letters.Length && end - start <= Longest; end++)
            {
                hash = (hash ^ letters[end - 1]) * 16777619u;
                if (!counts.TryGetValue(hash, out var count) || (end - start == 1 && letters[start] != 'a' && letters[start] != 'i')) continue;
                var score = best[start] + MathF.Log(count / (float)total);
                if (score > best[end]) (best[end], from[end]) = (score, start);
            }
        }
        if (float.IsNegativeInfinity(best[letters.Length])) return 0;
        var words = 0;
        for (var at = letters.Length; at > 0; at = from[at]) words++;
        if (words > ends.Length) return 0;
        var place = words;
        for (var at = letters.Length; at > 0; at = from[at]) ends[--place] = at;
        return words;
    }
}
