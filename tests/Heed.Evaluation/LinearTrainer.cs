using System.Buffers.Binary;
using Heed.Language.Learned;

namespace Heed.Evaluation;

/// <summary>A training text: its features as hashes (a feature may come several times), its class and how much it counts.</summary>
/// <param name="Label">The class; with <see cref="Loss.EachYesOrNo"/> a bit mask of classes.</param>
public sealed record Example(uint[] Features, int Label, float Weight = 1, float[]? Values = null);

public enum Loss { OneOfAll, EachYesOrNo }

/// <param name="Bits">The table has 2^Bits places.</param>
/// <param name="Penalty">Strength of the L2 penalty on weights, per example.</param>
public sealed record Recipe(int Classes, int Bits = 18, double Penalty = 1e-4, Loss Loss = Loss.OneOfAll, int Rounds = 60);

/// <summary>
/// Fits a linear model by <see cref="Lbfgs"/> on the logistic loss with an L2 penalty: no chance is involved, so the same examples in the same order
/// give the same bytes. Weights are then rounded to signed bytes.
/// </summary>
public static class LinearTrainer
{
    public static byte[] Train(IReadOnlyList<Example> examples, Recipe recipe)
    {
        var (places, rows) = Compact(examples, recipe);
        var weights = Fit(examples, rows, places.Count, recipe);
        return Round(weights, places, recipe);
    }

    // Only places that some feature falls on are fitted.
    private static (List<uint> Places, int[][] Rows) Compact(IReadOnlyList<Example> examples, Recipe recipe)
    {
        var mask = (1u << recipe.Bits) - 1;
        var index = new Dictionary<uint, int>();
        var places = new List<uint>();
        var rows = new int[examples.Count][];
        for (var e = 0; e < rows.Length; e++)
        {
            rows[e] = new int[examples[e].Features.Length];
            for (var f = 0; f < rows[e].Length; f++)
            {
                var place = LinearModel.Mix(examples[e].Features[f]) & mask;
                if (!index.TryGetValue(place, out var at))
                {
                    index[place] = at = places.Count;
                    places.Add(place);
                }
                rows[e][f] = at;
            }
        }
        return (places, rows);
    }

    /// <summary>Weights by place then class, the biases last.</summary>
    private static float[] Fit(IReadOnlyList<Example> examples, int[][] rows, int places, Recipe recipe) =>
        Lbfgs.Minimise((places + 1) * recipe.Classes, (weights, gradient) => Evaluate(examples, rows, places, recipe, weights, gradient), recipe.Rounds, 1e-7);

    /// <summary>Mean loss plus penalty, and its gradient.</summary>
    private static double Evaluate(IReadOnlyList<Example> examples, int[][] rows, int places, Recipe recipe, float[] weights, float[] gradient)
    {
        var classes = recipe.Classes;
        Array.Clear(gradient);
        double loss = 0, total = 0;
        Span<double> scores = stackalloc double[classes];
        for (var e = 0; e < rows.Length; e++)
        {
            var (row, example) = (rows[e], examples[e]);
            for (var c = 0; c < classes; c++) scores[c] = weights[places * classes + c];
            for (var f = 0; f < row.Length; f++)
            {
                var value = example.Values is null ? 1f : example.Values[f];
                for (var c = 0; c < classes; c++) scores[c] += weights[row[f] * classes + c] * value;
            }
            loss += example.Weight * (recipe.Loss == Loss.OneOfAll ? Softmax(scores, example.Label) : Sigmoid(scores, example.Label));
            total += example.Weight;
            for (var c = 0; c < classes; c++)
            {
                var push = (float)(scores[c] * example.Weight);
                if (push == 0) continue;
                gradient[places * classes + c] += push;
                for (var f = 0; f < row.Length; f++) gradient[row[f] * classes + c] += example.Values is null ? push : push * example.Values[f];
            }
        }
        double norm = 0;
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] = (float)(gradient[i] / total);
            if (i >= places * classes) continue;
            norm += weights[i] * weights[i];
            gradient[i] += (float)(recipe.Penalty * weights[i]);
        }
        return loss / total + recipe.Penalty * norm / 2;
    }

    // Both turn the scores into what is to be pushed: share minus truth.
    private static double Softmax(Span<double> scores, int label)
    {
        var most = double.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        double sum = 0;
        foreach (ref var score in scores) sum += score = Math.Exp(score - most);
        foreach (ref var score in scores) score /= sum;
        var loss = -Math.Log(Math.Max(scores[label], 1e-12));
        scores[label] -= 1;
        return loss;
    }

    private static double Sigmoid(Span<double> scores, int label)
    {
        double loss = 0;
        for (var c = 0; c < scores.Length; c++)
        {
            var truth = (label >> c) & 1;
            var share = 1 / (1 + Math.Exp(-scores[c]));
            loss -= Math.Log(Math.Max(truth == 1 ? share : 1 - share, 1e-12));
            scores[c] = share - truth;
        }
        return loss;
    }

    private static byte[] Round(float[] weights, List<uint> places, Recipe recipe)
    {
        var classes = recipe.Classes;
        var file = new byte[8 + classes * 8 + (classes << recipe.Bits)];
        "HLM1"u8.CopyTo(file);
        (file[4], file[5]) = ((byte)recipe.Bits, (byte)classes);
        var rows = file.AsSpan(8 + classes * 8);
        for (var c = 0; c < classes; c++)
        {
            var most = 1e-9f;
            for (var p = 0; p < places.Count; p++) most = Math.Max(most, Math.Abs(weights[p * classes + c]));
            var scale = most / 127;
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(8 + c * 8), scale);
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(12 + c * 8), weights[places.Count * classes + c]);
            for (var p = 0; p < places.Count; p++) rows[(int)places[p] * classes + c] = (byte)(sbyte)Math.Clamp(MathF.Round(weights[p * classes + c] / scale), -127, 127);
        }
        return file;
    }
}
