using System.Buffers.Binary;
using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Heed.Language.Learned;

/// <summary>
/// A linear model over hashed features: a row of small whole weights for each of 2^n places, one weight a class. The features of a text are hashes; a text's
/// score for a class is its bias plus the sum of its features' weights. The weights are read where they lie in the program's file: loading costs a header.
/// File: "HLM1", bits of the table (byte), classes (byte), two zero bytes, then for each class its scale and its bias (two floats), then the rows, one signed byte a class. Little endian.
/// Immutable; any thread may use it.
/// </summary>
public sealed unsafe class LinearModel
{
    private readonly sbyte* _rows;
    private readonly float[] _scales, _biases;
    private readonly uint _mask;

    private LinearModel(byte* file, int bits, int classes)
    {
        Classes = classes;
        (_scales, _biases) = (new float[classes], new float[classes]);
        for (var i = 0; i < classes; i++)
        {
            _scales[i] = BinaryPrimitives.ReadSingleLittleEndian(new ReadOnlySpan<byte>(file + 8 + i * 8, 4));
            _biases[i] = BinaryPrimitives.ReadSingleLittleEndian(new ReadOnlySpan<byte>(file + 12 + i * 8, 4));
        }
        _rows = (sbyte*)(file + 8 + classes * 8);
        _mask = (1u << bits) - 1;
    }

    public int Classes { get; }

    /// <summary>A model that ships with the program, by its file's name without the ending ("sentiment").</summary>
    /// <exception cref="InvalidDataException">The program was built without it, or the file is damaged.</exception>
    public static LinearModel Shipped(string name)
    {
        // The stream of an embedded resource is the mapped program file itself: it stays where it is as long as the program runs.
        if (Assembly.GetExecutingAssembly().GetManifestResourceStream($"models/{name}.model") is not UnmanagedMemoryStream stream) throw new InvalidDataException($"The model “{name}” is not part of this program.");
        return Over(stream.PositionPointer, stream.Length, name);
    }

    /// <summary>A model from memory of its own, kept for as long as the program runs: for training and measuring.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model.</exception>
    public static LinearModel Of(ReadOnlySpan<byte> file)
    {
        var kept = (byte*)NativeMemory.Alloc((nuint)file.Length);
        file.CopyTo(new Span<byte>(kept, file.Length));
        return Over(kept, file.Length, "given");
    }

    /// <summary>A model of some of the classes, in memory of its own: rows that are read together lie together. Kept for as long as the program runs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such classes.</exception>
    public LinearModel Only(int first, int classes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)(uint)first + (uint)classes, (ulong)Classes);
        return new LinearModel(this, first, classes);
    }

    private LinearModel(LinearModel whole, int first, int classes)
    {
        (Classes, _mask) = (classes, whole._mask);
        (_scales, _biases) = (whole._scales[first..(first + classes)], whole._biases[first..(first + classes)]);
        _rows = (sbyte*)NativeMemory.AlignedAlloc((nuint)((long)classes << BitOperations.PopCount(_mask)), 64);
        for (var row = 0L; row <= _mask; row++)
            for (var c = 0; c < classes; c++) _rows[row * classes + c] = whole._rows[row * whole.Classes + first + c];
    }

    private static LinearModel Over(byte* file, long length, string name)
    {
        var whole = length >= 8 && new ReadOnlySpan<byte>(file, 4).SequenceEqual("HLM1"u8) && file[4] is > 0 and <= 26 && file[5] > 0
            && length == 8 + file[5] * 8 + ((long)file[5] << file[4]);
        return whole ? new LinearModel(file, file[4], file[5]) : throw new InvalidDataException($"The model “{name}” is damaged.");
    }

    /// <summary>Adds a feature's weights to the sums, <paramref name="times"/> times. Sums are kept as whole weights until <see cref="Finish"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More sums than classes.</exception>
    public void Add(uint feature, Span<float> sums, float times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sums.Length, Classes);
        var row = _rows + (long)(Mix(feature) & _mask) * Classes;
        for (var i = 0; i < sums.Length; i++) sums[i] += row[i] * times;
    }

    /// <summary>Adds a feature's weights to whole sums, sixteen at a time: for a model of many classes. As many sums as classes, a multiple of sixteen; at most 250 features, or the sums run over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More sums than classes, or no multiple of sixteen.</exception>
    public void Add(uint feature, Span<short> sums)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sums.Length, Classes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(sums.Length % 16, 0);
        var row = _rows + (long)(Mix(feature) & _mask) * Classes;
        fixed (short* sum = sums)
            for (var i = 0; i < sums.Length; i += 16)
            {
                var (low, high) = Vector128.Widen(Vector128.Load(row + i));
                (Vector128.Load(sum + i) + low).Store(sum + i);
                (Vector128.Load(sum + i + 8) + high).Store(sum + i + 8);
            }
    }

    /// <summary>The same for all features of a text; the sums of 48 classes, those of the languages, stay in registers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More sums than classes, or no multiple of sixteen.</exception>
    public void Add(ReadOnlySpan<uint> features, Span<short> sums)
    {
        if (sums.Length != 48 || Classes != 48)
        {
            foreach (var feature in features) Add(feature, sums);
            return;
        }
        fixed (short* sum = sums)
        {
            var (one, two, three) = (Vector256.Load(sum), Vector256.Load(sum + 16), Vector256.Load(sum + 32));
            foreach (var feature in features)
            {
                var row = _rows + (long)(Mix(feature) & _mask) * 48;
                one += Wide(row);
                two += Wide(row + 16);
                three += Wide(row + 32);
            }
            one.Store(sum);
            two.Store(sum + 16);
            three.Store(sum + 32);
        }
    }

    private static Vector256<short> Wide(sbyte* row)
    {
        var row16 = Vector128.Load(row);
        return Avx2.IsSupported ? Avx2.ConvertToVector256Int16(row16) : Vector256.Create(Vector128.WidenLower(row16), Vector128.WidenUpper(row16));
    }

    /// <summary>
    /// The rows of features summed, for a model of four classes: a row is one load. The fourth byte of a row is no weight but the mark of its feature, so that a
    /// feature the model does not know adds nothing, but for one in 256 that fall on a row; the fourth sum is to be left alone.
    /// </summary>
    /// <exception cref="InvalidOperationException">The model has not four classes.</exception>
    public Vector128<int> SumMarked(ReadOnlySpan<uint> features)
    {
        if (Classes != 4) throw new InvalidOperationException("Only a model of four classes is summed four at a time.");
        var (one, other) = (Vector128<int>.Zero, Vector128<int>.Zero);
        var i = 0;
        for (; i + 1 < features.Length; i += 2)
        {
            one += Four(features[i]);
            other += Four(features[i + 1]);
        }
        return i < features.Length ? one + other + Four(features[i]) : one + other;
    }

    private Vector128<int> Four(uint feature)
    {
        var mixed = Mix(feature);
        var bytes = *(uint*)(_rows + ((long)(mixed & _mask) << 2));
        // All ones where the mark is that of the feature: a branch would be guessed wrong for every other feature.
        var own = (uint)((int)(((bytes ^ mixed) >> 24) - 1) >> 31);
        var row = Vector128.CreateScalarUnsafe(bytes & own).AsSByte();
        return Sse41.IsSupported ? Sse41.ConvertToVector128Int32(row) : Vector128.WidenLower(Vector128.WidenLower(row));
    }

    /// <summary>Turns sums of whole weights into scores: each times its scale, plus its bias. For as many classes as there are scores.</summary>
    public void Finish(ReadOnlySpan<float> sums, Span<float> scores)
    {
        for (var i = 0; i < scores.Length; i++) scores[i] = sums[i] * _scales[i] + _biases[i];
    }

    /// <summary>Scores to shares that add up to one (softmax).</summary>
    public static void Shares(Span<float> scores)
    {
        var most = scores[0];
        foreach (var score in scores) most = MathF.Max(most, score);
        var sum = 0f;
        // What is 25 below the most adds less than a float can show.
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = scores[i] < most - 25 ? 0 : MathF.Exp(scores[i] - most);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }

    /// <summary>The hash of two features that stand together; order matters.</summary>
    public static uint Pair(uint one, uint other) => Mix(one * 0x9E3779B1u ^ (other + 0x85EBCA6Bu));

    /// <summary>Where a feature lies: FNV's low bits are uneven, so they are mixed (finaliser of MurmurHash3, Appleby).</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
