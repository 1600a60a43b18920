using System.Numerics;
using Heed.Language;
using Heed.Language.Feeling;

namespace Heed.Evaluation;

/// <summary>
/// Words as points of a hundred numbers, near each other where they stand beside the same words: positive pointwise mutual information of neighbours, brought
/// down to its largest directions (Levy and Goldberg, 2014) by power iteration. Learned from texts without labels. Points have length one. The same texts give the same points.
/// </summary>
public sealed class WordVectors
{
    public const int Width = 100;
    // A few more columns than are kept make the kept ones exact sooner; a multiple of every machine's vector.
    private const int Columns = 112, Least = 5, Window = 4, Passes = 5;
    // Rare neighbours say too much of a word; their shares are raised to this power first.
    private const double Smooth = 0.75;

    private readonly Dictionary<uint, int> _places = [];
    private readonly List<uint> _words = [];
    private readonly float[][] _points;

    public WordVectors(IEnumerable<string> texts)
    {
        var heard = Read(texts);
        var counts = new Dictionary<uint, int>();
        foreach (var text in heard) foreach (var word in text) counts[word] = counts.GetValueOrDefault(word) + 1;
        foreach (var (word, _) in counts.Where(pair => pair.Value >= Least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            _places[word] = _words.Count;
            _words.Add(word);
        }
        _points = Points(Informative(Neighbours(heard)));
    }

    /// <summary>The hashes of the known words, the most frequent first.</summary>
    public IReadOnlyList<uint> Words => _words;

    public ReadOnlySpan<float> this[int word] => _points[word].AsSpan(0, Width);

    private static List<uint[]> Read(IEnumerable<string> texts)
    {
        var walk = new TokenWalk();
        var heard = new HeardWords();
        var all = new List<uint[]>();
        foreach (var text in texts)
        {
            walk.Read(text);
            heard.Listen(walk, Analyser.Tones(walk));
            var words = new uint[heard.Words.Length];
            for (var i = 0; i < words.Length; i++) words[i] = heard.Words[i].Hash;
            all.Add(words);
        }
        return all;
    }

    /// <summary>How often two words stand within four of each other; the nearer, the more it counts.</summary>
    private Dictionary<int, float>[] Neighbours(List<uint[]> texts)
    {
        var all = _words.ConvertAll(_ => new Dictionary<int, float>()).ToArray();
        foreach (var text in texts)
        {
            var places = Array.ConvertAll(text, word => _places.GetValueOrDefault(word, -1));
            for (var i = 0; i < places.Length; i++)
                for (var k = i + 1; k <= i + Window && k < places.Length; k++)
                {
                    if (places[i] < 0 || places[k] < 0) continue;
                    var counts = 1f / (k - i);
                    all[places[i]][places[k]] = all[places[i]].GetValueOrDefault(places[k]) + counts;
                    all[places[k]][places[i]] = all[places[k]].GetValueOrDefault(places[i]) + counts;
                }
        }
        return all;
    }

    private static (int At, float Value)[][] Informative(Dictionary<int, float>[] neighbours)
    {
        var sums = Array.ConvertAll(neighbours, row => row.OrderBy(pair => pair.Key).Sum(pair => (double)pair.Value));
        var smooth = Array.ConvertAll(sums, sum => Math.Pow(sum, Smooth));
        var whole = smooth.Sum();
        var rows = new (int, float)[neighbours.Length][];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = [.. neighbours[i].OrderBy(pair => pair.Key).Select(pair => (pair.Key, (float)Math.Log(pair.Value / sums[i] / (smooth[pair.Key] / whole)))).Where(pair => pair.Item2 > 0)];
        return rows;
    }

    private static float[][] Points((int At, float Value)[][] rows)
    {
        // Not random for safety's sake: any start that is no accident of the words will do.
        var chance = new Random(Room.Seed);
        var points = Array.ConvertAll(rows, _ => Enumerable.Range(0, Columns).Select(_ => chance.NextSingle() - 0.5f).ToArray());
        var lengths = Straighten(points);
        for (var pass = 0; pass < Passes; pass++)
        {
            points = Turned(rows, points);
            Straighten(points);
            points = Times(rows, points);
            lengths = Straighten(points);
        }
        foreach (var point in points)
        {
            for (var c = 0; c < Width; c++) point[c] *= (float)Math.Sqrt(lengths[c]);
            var norm = MathF.Sqrt(point.Take(Width).Sum(value => value * value));
            if (norm > 0) for (var c = 0; c < Width; c++) point[c] /= norm;
        }
        return points;
    }

    private static float[][] Times((int At, float Value)[][] rows, float[][] points) => Array.ConvertAll(rows, row =>
    {
        var sum = new float[Columns];
        foreach (var (at, value) in row) Add(sum, points[at], value);
        return sum;
    });

    private static float[][] Turned((int At, float Value)[][] rows, float[][] points)
    {
        var sums = Array.ConvertAll(rows, _ => new float[Columns]);
        for (var i = 0; i < rows.Length; i++) foreach (var (at, value) in rows[i]) Add(sums[at], points[i], value);
        return sums;
    }

    private static void Add(float[] sum, float[] part, float times)
    {
        for (var c = 0; c < Columns; c += Vector<float>.Count) (new Vector<float>(sum, c) + new Vector<float>(part, c) * times).CopyTo(sum, c);
    }

    /// <summary>Makes the columns orthonormal (Gram and Schmidt, by the Cholesky factor of their products). Returns how long each was beyond those before it.</summary>
    private static double[] Straighten(float[][] points)
    {
        var products = new double[Columns, Columns];
        foreach (var point in points)
            for (var a = 0; a < Columns; a++)
            {
                double one = point[a];
                for (var b = 0; b <= a; b++) products[a, b] += one * point[b];
            }
        var lengths = new double[Columns];
        for (var a = 0; a < Columns; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                var rest = products[a, b];
                for (var c = 0; c < b; c++) rest -= products[a, c] * products[b, c];
                products[a, b] = a == b ? Math.Sqrt(Math.Max(rest, 1e-12)) : rest / products[b, b];
            }
            lengths[a] = products[a, a];
        }
        var row = new double[Columns];
        foreach (var point in points)
            for (var a = 0; a < Columns; a++)
            {
                double rest = point[a];
                for (var c = 0; c < a; c++) rest -= row[c] * products[a, c];
                point[a] = (float)(row[a] = rest / products[a, a]);
            }
        return lengths;
    }
}
