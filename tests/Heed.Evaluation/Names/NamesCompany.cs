using System.Text;
using Heed.Language;

namespace Heed.Evaluation;

/// <summary>Sorts words into classes by the words that stand right before and after them: k-means over log-odds of the neighbours, from a fixed start.</summary>
internal static class NamesCompany
{
    private const int Neighbours = 400, Classes = 200, Rounds = 12;

    public static Dictionary<uint, byte> Of(IEnumerable<string> lines, uint[] words)
    {
        var index = new Dictionary<uint, int>();
        for (var i = 0; i < words.Length; i++) index[words[i]] = i;
        var counts = new float[words.Length][];
        for (var i = 0; i < counts.Length; i++) counts[i] = new float[2 * Neighbours + 2];
        var walk = new TokenWalk();
        foreach (var line in lines)
        {
            walk.Read(Encoding.UTF8.GetBytes(line));
            var before = -1;
            foreach (ref readonly var token in walk.Tokens)
            {
                var here = token.Kind == TokenKind.Word && !token.Is(TokenMarks.InUrl) && index.TryGetValue(token.Hash, out var known) ? known : -1;
                if (token.Is(TokenMarks.AfterStop)) before = -1;
                if (here >= 0) counts[here][before is >= 0 and < Neighbours ? before : 2 * Neighbours]++;
                if (before >= 0) counts[before][here is >= 0 and < Neighbours ? Neighbours + here : 2 * Neighbours + 1]++;
                before = here;
            }
        }
        Weigh(counts);
        return Sort(words, counts);
    }

    // Positive pointwise mutual information, each word's row then of length one.
    private static void Weigh(float[][] rows)
    {
        var width = rows[0].Length;
        var columns = new double[width];
        double total = 0;
        foreach (var row in rows) for (var c = 0; c < width; c++) { columns[c] += row[c]; total += row[c]; }
        foreach (var row in rows)
        {
            double sum = row.Sum(), norm = 0;
            for (var c = 0; c < width; c++)
            {
                row[c] = row[c] == 0 ? 0 : (float)Math.Max(0, Math.Log(row[c] * total / (sum * columns[c])));
                norm += row[c] * row[c];
            }
            var scale = norm == 0 ? 0 : (float)(1 / Math.Sqrt(norm));
            for (var c = 0; c < width; c++) row[c] *= scale;
        }
    }

    private static Dictionary<uint, byte> Sort(uint[] words, float[][] rows)
    {
        // The start: words spread evenly over the ranks of frequency.
        var centres = Enumerable.Range(0, Classes).Select(k => (float[])rows[k * Math.Min(rows.Length, 4000) / Classes].Clone()).ToArray();
        var of = new byte[rows.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var best = float.NegativeInfinity;
                for (var k = 0; k < Classes; k++)
                {
                    var near = Dot(rows[i], centres[k]);
                    if (near > best) (best, of[i]) = (near, (byte)(k + 1));
                }
            }
            foreach (var centre in centres) Array.Clear(centre);
            for (var i = 0; i < rows.Length; i++) for (var c = 0; c < rows[i].Length; c++) centres[of[i] - 1][c] += rows[i][c];
            foreach (var centre in centres)
            {
                var norm = MathF.Sqrt(centre.Sum(value => value * value));
                for (var c = 0; c < centre.Length && norm > 0; c++) centre[c] /= norm;
            }
        }
        return Enumerable.Range(0, words.Length).ToDictionary(i => words[i], i => of[i]);
    }

    private static float Dot(float[] one, float[] other)
    {
        var sum = System.Numerics.Vector<float>.Zero;
        var width = System.Numerics.Vector<float>.Count;
        var i = 0;
        for (; i + width <= one.Length; i += width) sum += new System.Numerics.Vector<float>(one, i) * new System.Numerics.Vector<float>(other, i);
        var whole = System.Numerics.Vector.Sum(sum);
        for (; i < one.Length; i++) whole += one[i] * other[i];
        return whole;
    }
}
