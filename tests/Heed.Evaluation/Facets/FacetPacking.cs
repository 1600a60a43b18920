using System.Buffers.Binary;
using Heed.Language.Facets;
using Heed.Language.Learned;

namespace Heed.Evaluation;

/// <summary>Puts the weights of all facets into one table of whole weights. Where a place is full, the features that weigh least are left out.</summary>
internal static class FacetPacking
{
    /// <param name="bits">2^bits places of two rows of 32 bytes.</param>
    public static byte[] Pack(IReadOnlyList<(int Column, FacetFit Fit)> heads, int bits)
    {
        var scales = new float[FacetModel.Columns];
        var biases = new float[FacetModel.Columns];
        var rows = new Dictionary<uint, float[]>();
        foreach (var (column, fit) in heads)
        {
            for (var c = 0; c < fit.Classes; c++)
            {
                // The few largest weights are cut, so that the many small ones keep their grain.
                var sizes = fit.Weights.Values.Select(row => Math.Abs(row[c])).Order().ToArray();
                scales[column + c] = sizes.Length == 0 ? 1 : Math.Max(1e-6f, Math.Max(sizes[(int)((sizes.Length - 1) * 0.9995)], sizes[^1] / 3)) / 127;
                biases[column + c] = fit.Biases[c];
            }
            foreach (var (feature, weights) in fit.Weights)
            {
                if (!rows.TryGetValue(feature, out var row)) rows[feature] = row = new float[FacetModel.Columns];
                weights.CopyTo(row, column);
            }
        }
        var file = new byte[FacetModel.Header + (FacetModel.RowLength * 2 << bits)];
        "HFM1"u8.CopyTo(file);
        file[4] = (byte)bits;
        for (var c = 0; c < FacetModel.Columns; c++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(8 + c * 8), scales[c]);
            BinaryPrimitives.WriteSingleLittleEndian(file.AsSpan(12 + c * 8), biases[c]);
        }
        int kept = 0, left = 0;
        foreach (var (feature, row) in rows.Select(pair => (pair.Key, pair.Value.Select((weight, c) => Whole(weight, scales[c])).ToArray()))
            .OrderByDescending(pair => pair.Item2.Max(weight => Math.Abs((int)weight))).ThenByDescending(pair => pair.Item2.Sum(weight => Math.Abs((int)weight))).ThenBy(pair => pair.Key))
        {
            if (row.All(weight => weight is >= -1 and <= 1)) continue;
            var place = LinearModel.Mix(feature);
            var at = file.AsSpan(FacetModel.Header + (int)(place & ((1u << bits) - 1)) * FacetModel.RowLength * 2, FacetModel.RowLength * 2);
            if (at[FacetModel.Columns] != 0) at = at[FacetModel.RowLength..];
            if (at[FacetModel.Columns] != 0) { left++; continue; }
            for (var c = 0; c < FacetModel.Columns; c++) at[c] = (byte)row[c];
            at[FacetModel.Columns] = FacetModel.Mark(place);
            kept++;
        }
        Console.WriteLine($"{rows.Count:N0} features: {kept:N0} kept, {left:N0} without a place");
        return file;
    }

    private static sbyte Whole(float weight, float scale) => scale == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(weight / scale), -127, 127);
}
