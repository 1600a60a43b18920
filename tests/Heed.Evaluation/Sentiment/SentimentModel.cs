using System.Runtime.Intrinsics;
using System.Text;
using Heed.Language;
using Heed.Language.Feeling;
using Heed.Language.Learned;

namespace Heed.Evaluation;

/// <summary>A text with its features read.</summary>
public sealed record ToneExample(ToneText Text, Example Example, bool Asked, float Compound);

/// <summary>Makes the table of tone: a head for posts and one for answers, each fitted by itself and laid side by side.</summary>
public static class SentimentModel
{
    private const int Bits = 17;

    public static List<ToneExample> Read(IEnumerable<ToneText> texts)
    {
        var walk = new TokenWalk();
        var features = new SentimentFeatures();
        var examples = new List<ToneExample>();
        foreach (var text in texts)
        {
            walk.Read(text.Text);
            features.Read(walk, Analyser.Tones(walk), Encoding.UTF8.GetBytes(text.Question));
            var hashes = new uint[features.UnitCount + features.SignCount];
            var values = new float[hashes.Length];
            features.Units.AsSpan(0, features.UnitCount).CopyTo(hashes);
            values.AsSpan(0, features.UnitCount).Fill(features.UnitWeight);
            features.Signs.AsSpan(0, features.SignCount).CopyTo(hashes.AsSpan(features.UnitCount));
            features.SignValues.AsSpan(0, features.SignCount).CopyTo(values.AsSpan(features.UnitCount));
            examples.Add(new ToneExample(text, new Example(hashes, text.Label, text.Weight, values), features.Asked != Asked.None, features.Compound));
        }
        return examples;
    }

    public static byte[] Head(IEnumerable<(ToneExample Example, float Weight)> examples, double penalty, double[] balance, WordVectors? points)
    {
        var list = examples.Where(one => one.Weight > 0).Select(one => one.Example.Example with { Weight = one.Example.Example.Weight * one.Weight }).ToList();
        var mass = new double[3];
        foreach (var example in list) mass[example.Label] += example.Weight;
        var whole = mass.Sum();
        var even = list.ConvertAll(example => example with { Weight = (float)(example.Weight * whole / mass[example.Label] * balance[example.Label]) });
        return ToneTrainer.Train(even, new Recipe(3, Bits, penalty, Rounds: 80), points);
    }

    /// <summary>Two tables of four classes as one of eight.</summary>
    public static byte[] Beside(byte[] one, byte[] other)
    {
        const int half = 8 + 4 * 8, header = 8 + SentimentHeads.Classes * 8;
        var file = new byte[header + (SentimentHeads.Classes << Bits)];
        one.AsSpan(0, 8).CopyTo(file);
        file[5] = SentimentHeads.Classes;
        one.AsSpan(8, 32).CopyTo(file.AsSpan(8));
        other.AsSpan(8, 32).CopyTo(file.AsSpan(8 + 4 * 8));
        for (var row = 0; row < 1 << Bits; row++)
        {
            one.AsSpan(half + row * 4, 4).CopyTo(file.AsSpan(header + row * 8));
            other.AsSpan(half + row * 4, 4).CopyTo(file.AsSpan(header + row * 8 + 4));
        }
        return file;
    }

    /// <summary>The shares of the three labels for each text, by one head alone.</summary>
    public static float[][] Shares(byte[] head, IReadOnlyList<ToneExample> examples)
    {
        var model = LinearModel.Of(head);
        var shares = new float[examples.Count][];
        Span<float> four = stackalloc float[4];
        for (var e = 0; e < shares.Length; e++)
        {
            var (features, _, _, values) = examples[e].Example;
            var sums = Vector128<float>.Zero;
            for (var f = 0; f < features.Length; f++) sums += Vector128.ConvertToSingle(model.SumMarked(features.AsSpan(f, 1))) * values![f];
            sums.CopyTo(four);
            shares[e] = new float[3];
            model.Finish(four, shares[e]);
            LinearModel.Shares(shares[e]);
        }
        return shares;
    }

    public static List<int> Best(IEnumerable<float[]> shares) => shares.Select(three => Array.IndexOf(three, three.Max())).ToList();
}
