using System.Buffers.Binary;
using System.Runtime.Intrinsics;
using Heed.Language.Learned;

namespace Heed.Evaluation;

/// <summary>
/// Fits one head of the judge of tone: logistic regression over hashed features, with the sum of the words' points as a hundred features more. A point's share
/// of a word's weight is a sum of products, so when the fit is done it is added to the word's own place: the program that ships reads the same table as before,
/// but a word that no labelled text holds has the weight of its like. Fitted by L-BFGS without chance: the same texts in the same order give the same bytes.
/// </summary>
public static class ToneTrainer
{
    private const int Classes = 3, Lanes = 4;

    /// <param name="points">Points of words; null where the sets for them are not here.</param>
    /// <returns>A model of four classes: the fourth byte of a row is the mark of its feature, as <see cref="LinearModel.SumMarked"/> wants it.</returns>
    public static byte[] Train(IReadOnlyList<Example> examples, Recipe recipe, WordVectors? points)
    {
        var words = new Dictionary<uint, int>();
        for (var word = 0; points is not null && word < points.Words.Count; word++) words.TryAdd(Key(points.Words[word], recipe.Bits), word);
        var keys = Kept(examples, words, recipe.Bits);
        var index = keys.Select((key, at) => (key, at)).ToDictionary(pair => pair.key, pair => pair.at);
        var rows = examples.Select(example => Row.Of(example, index, words, points, recipe.Bits)).ToList();
        var width = points is null ? 0 : WordVectors.Width;
        var weights = Lbfgs.Minimise((keys.Count + width + 1) * Lanes, (at, gradient) => Loss(rows, keys.Count, width, recipe, at, gradient), recipe.Rounds, 1e-6);
        for (var k = 0; k < keys.Count; k++)
            if (words.TryGetValue(keys[k], out var word))
                for (var c = 0; c < Classes; c++)
                    for (var at = 0; at < width; at++) weights[k * Lanes + c] += points![word][at] * weights[(keys.Count + at) * Lanes + c];
        return Round(weights, keys, (keys.Count + width) * Lanes, recipe.Bits);
    }

    /// <summary>A feature's place in the table and its mark: all that the program knows it by.</summary>
    private static uint Key(uint feature, int bits) => LinearModel.Mix(feature) & (0xFF000000u | ((1u << bits) - 1));

    /// <summary>Of the features that fall on one place the one that counts in most texts is kept; a word with a point goes before a pair of words.</summary>
    private static List<uint> Kept(IReadOnlyList<Example> examples, Dictionary<uint, int> words, int bits)
    {
        const double head = 20;
        var counts = new Dictionary<uint, double>();
        foreach (var word in words.Keys) counts[word] = head;
        foreach (var example in examples)
            foreach (var feature in example.Features)
            {
                var key = Key(feature, bits);
                counts[key] = counts.GetValueOrDefault(key) + example.Weight;
            }
        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).DistinctBy(pair => pair.Key & ((1u << bits) - 1)).Select(pair => pair.Key).Order()];
    }

    /// <param name="Sum">The points of its words added up.</param>
    private sealed record Row(int[] Places, float[] Values, float[] Sum, int Label, float Weight)
    {
        public static Row Of(Example example, Dictionary<uint, int> index, Dictionary<uint, int> words, WordVectors? points, int bits)
        {
            var (places, values, sum) = (new List<int>(), new List<float>(), new float[points is null ? 0 : WordVectors.Width]);
            for (var f = 0; f < example.Features.Length; f++)
            {
                var key = Key(example.Features[f], bits);
                if (!index.TryGetValue(key, out var place)) continue;
                places.Add(place);
                values.Add(example.Values![f]);
                if (!words.TryGetValue(key, out var word)) continue;
                var point = points![word];
                for (var c = 0; c < sum.Length; c++) sum[c] += point[c] * example.Values[f];
            }
            return new Row([.. places], [.. values], sum, example.Label, example.Weight);
        }
    }

    private static byte[] Round(float[] weights, List<uint> keys, int bias, int bits)
    {
        const int header = 8 + Lanes * 8;
        var file = new byte[header + (Lanes << bits)];
        "HLM1"u8.CopyTo(file);
        (file[4], file[5]) = ((byte)bits, Lanes);
        var table = file.AsSpan(header);
        for (var c = 0; c < Classes; c++)
        {
            var most = 1e-9f;
            for (var k = 0; k < keys.Count; k++) most = Math.Max(most, Math.Abs(weights[k * Lanes + c]));
            var scale = most / 127;
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(8 + c * 8), scale);
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(12 + c * 8), weights[bias + c]);
            for (var k = 0; k < keys.Count; k++) table[(int)(keys[k] & ((1u << bits) - 1)) * Lanes + c] = (byte)(sbyte)Math.Clamp(MathF.Round(weights[k * Lanes + c] / scale), -127, 127);
        }
        foreach (var key in keys) table[(int)(key & ((1u << bits) - 1)) * Lanes + Classes] = (byte)(key >> 24);
        return file;
    }

    /// <summary>Mean loss plus penalty, and its gradient. A row of weights is one vector: three classes and an empty lane.</summary>
    private static double Loss(List<Row> rows, int places, int width, Recipe recipe, float[] weights, float[] gradient)
    {
        Array.Clear(gradient);
        var last = (places + width) * Lanes;
        var bias = Vector128.LoadUnsafe(ref weights[last]);
        var biasPush = Vector128<float>.Zero;
        double loss = 0, total = 0;
        foreach (var (row, values, sum, label, weight) in rows)
        {
            var scores = bias;
            for (var f = 0; f < row.Length; f++) scores += Vector128.LoadUnsafe(ref weights[row[f] * Lanes]) * values[f];
            for (var k = 0; k < sum.Length; k++) scores += Vector128.LoadUnsafe(ref weights[(places + k) * Lanes]) * sum[k];
            var push = Push(scores, label, ref loss, weight);
            total += weight;
            biasPush += push;
            for (var f = 0; f < row.Length; f++) Add(gradient, row[f] * Lanes, push * values[f]);
            for (var k = 0; k < sum.Length; k++) Add(gradient, (places + k) * Lanes, push * sum[k]);
        }
        biasPush.StoreUnsafe(ref gradient[last]);
        double norm = 0;
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] = (float)(gradient[i] / total);
            if (i >= last) continue;
            norm += weights[i] * weights[i];
            gradient[i] += (float)(recipe.Penalty * weights[i]);
        }
        return loss / total + recipe.Penalty * norm / 2;
    }

    private static void Add(float[] gradient, int at, Vector128<float> push) => (Vector128.LoadUnsafe(ref gradient[at]) + push).StoreUnsafe(ref gradient[at]);

    /// <summary>Share minus truth, times the weight of the text.</summary>
    private static Vector128<float> Push(Vector128<float> scores, int label, ref double loss, float weight)
    {
        double most = Math.Max(scores[0], Math.Max(scores[1], scores[2]));
        double bad = Math.Exp(scores[0] - most), none = Math.Exp(scores[1] - most), good = Math.Exp(scores[2] - most), all = bad + none + good;
        loss += weight * (Math.Log(all) + most - scores[label]);
        var shares = Vector128.Create((float)(bad / all), (float)(none / all), (float)(good / all), 0);
        return shares.WithElement(label, shares[label] - 1) * weight;
    }
}
