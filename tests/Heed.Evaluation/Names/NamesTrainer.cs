using System.Buffers.Binary;
using Heed.Language;
using Heed.Privacy.Names;

namespace Heed.Evaluation;

/// <summary>A stretch of words with its features and its true places.</summary>
internal sealed record NameRun(uint[][] Features, byte[] Truth, float Weight);

/// <summary>
/// Fits the chain of <see cref="NameChain"/>: the gradient of the likelihood stretch by stretch with AdaGrad (Duchi, Hazan, Singer 2011) and a quadratic penalty,
/// in an order shuffled from the seed. Features that were met less often than asked are left out. The weights are then rounded to signed bytes.
/// </summary>
internal static class NamesTrainer
{
    public sealed record Recipe(int Rounds = 6, float Rate = 0.02f, float Penalty = 5e-4f, int Fewest = 3, int Bits = 18);

    private const int Places = NameChain.Places;

    /// <summary>The stretches of a text with their truth, read as the finder reads them.</summary>
    public static IEnumerable<NameRun> Runs(NamedText text, NameModel words, float weight)
    {
        var walk = new TokenWalk();
        var reading = new NameReading(words);
        walk.Read(text.Text);
        reading.Start(walk);
        var from = 0;
        var buffer = new uint[NameFeatures.Most];
        while (reading.Next(ref from, out var start, out var end))
        {
            var features = new uint[end - start][];
            var truth = new byte[end - start];
            for (var at = start; at < end; at++) features[at - start] = buffer[..NameFeatures.Of(reading, at, start, end, buffer)];
            foreach (var (first, last) in text.Names)
            {
                int one = -1, two = -1;
                for (var at = start; at < end; at++)
                    if (walk.Tokens[at].Start < last && walk.Tokens[at].End > first) { if (one < 0) one = at - start; two = at - start; }
                if (one < 0) continue;
                for (var at = one; at <= two; at++) truth[at] = (byte)(one == two ? NameChain.Only : at == one ? NameChain.First : at == two ? NameChain.Last : NameChain.Inner);
            }
            // A name that a mark cuts in two may leave a place that cannot follow.
            for (var at = 0; at < truth.Length; at++)
                if (!NameChain.MayFollow(at == 0 ? 0 : truth[at - 1], truth[at])) truth[at] = NameChain.Outside;
            yield return new NameRun(features, truth, weight);
        }
    }

    public static byte[] Train(IReadOnlyList<NameRun> runs, uint[] words, Recipe recipe, float slope = 1, float shift = 0)
    {
        var (rows, places) = Compact(runs, recipe);
        var weights = new float[places.Count * 4];
        var squares = new float[weights.Length];
        var steps = new float[Places * Places];
        var stepSquares = new float[steps.Length];
        var average = new double[weights.Length];
        var order = Enumerable.Range(0, runs.Count).ToArray();
        var random = new Random(Room.Seed);
        var chain = new FitChain();
        for (var round = 0; round < recipe.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order) chain.Learn(rows[index], runs[index], weights, squares, steps, stepSquares, recipe);
            if (round >= recipe.Rounds / 2) for (var i = 0; i < weights.Length; i++) average[i] += weights[i];
        }
        var rounds = recipe.Rounds - recipe.Rounds / 2;
        for (var i = 0; i < weights.Length; i++) weights[i] = (float)(average[i] / rounds);
        return File(weights, places, steps, words, recipe, slope, shift);
    }

    private static (int[][][] Rows, List<uint> Places) Compact(IReadOnlyList<NameRun> runs, Recipe recipe)
    {
        var mask = (1u << recipe.Bits) - 1;
        var met = new Dictionary<uint, int>();
        foreach (var run in runs) foreach (var word in run.Features) foreach (var feature in word) met[feature] = met.GetValueOrDefault(feature) + 1;
        var index = new Dictionary<uint, int>();
        var places = new List<uint>();
        var rows = new int[runs.Count][][];
        for (var r = 0; r < rows.Length; r++)
            rows[r] = [.. runs[r].Features.Select(word => word.Where(feature => met[feature] >= recipe.Fewest).Select(feature =>
            {
                if (index.TryGetValue(feature & mask, out var at)) return at;
                index[feature & mask] = at = places.Count;
                places.Add(feature & mask);
                return at;
            }).ToArray())];
        return (rows, places);
    }

    private static byte[] File(float[] weights, List<uint> places, float[] steps, uint[] words, Recipe recipe, float slope, float shift)
    {
        var bits = System.Numerics.BitOperations.Log2((uint)words.Length);
        var file = new byte[NameModel.Head + words.Length * 4 + (4 << recipe.Bits)];
        "HNM1"u8.CopyTo(file);
        (file[4], file[5]) = ((byte)recipe.Bits, (byte)bits);
        var at = 8;
        void Put(float value) { BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(at), value); at += 4; }
        for (var i = 0; i < steps.Length; i++) Put(NameChain.MayFollow(i / Places, i % Places) ? steps[i] : float.NegativeInfinity);
        var scales = new float[4];
        for (var c = 0; c < 4; c++)
        {
            var sorted = Enumerable.Range(0, places.Count).Select(p => Math.Abs(weights[p * 4 + c])).Order().ToArray();
            scales[c] = Math.Max(1e-6f, sorted.Length == 0 ? 1 : sorted[(int)((sorted.Length - 1) * 0.9998)]) / 127;
            Put(scales[c]);
        }
        Put(slope);
        Put(shift);
        for (var i = 0; i < words.Length; i++, at += 4) BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), words[i]);
        for (var p = 0; p < places.Count; p++)
            for (var c = 0; c < 4; c++) file[at + (int)places[p] * 4 + c] = (byte)(sbyte)Math.Clamp(MathF.Round(weights[p * 4 + c] / scales[c]), -127, 127);
        return file;
    }
}
