using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Heed.Language.Learned;

namespace Heed.Privacy.Names;

/// <summary>
/// What was learned about names: how words are used (capitals, frequency, company), a row of four small whole weights for each hashed feature
/// (first word of a name, inner word, last word, only word; none is the zero they are measured against), what may follow what, and how far a share can be trusted.
/// File, little endian: "HNM1"; bits of the rows, bits of the words, two zero bytes; 25 floats (from place to place); 4 floats (scale of each weight);
/// 2 floats (slope and shift of the confidence); the words, 4 bytes each (two of the hash, usage, company); the rows, 4 signed bytes each.
/// Immutable; any thread may use it. The weights are read where they lie in the program's file.
/// </summary>
internal sealed unsafe class NameModel
{
    public const int Head = 8 + 4 * (25 + 4 + 2);
    private const int Probes = 8;
    private readonly byte* _words;
    private readonly byte* _rows;
    private readonly uint _rowMask, _wordMask;
    private readonly float[] _steps = new float[25];
    private readonly Vector128<float> _scales;
    private readonly float _slope, _shift;
    // Logarithms: what the steps can add at most to a name against the same words without it. For a lone word between edges; for a word alone among others; where a longer name starts, goes on and ends.
    private readonly float _alone, _only, _starts, _goesOn, _ends;

    private NameModel(byte* file)
    {
        (_rowMask, _wordMask) = ((1u << file[4]) - 1, (1u << file[5]) - 1);
        var at = file + 8;
        for (var i = 0; i < 25; i++, at += 4) _steps[i] = MathF.Exp(Float(at));
        _scales = Vector128.Create(Float(at), Float(at + 4), Float(at + 8), Float(at + 12));
        (_slope, _shift) = (Float(at + 16), Float(at + 20));
        float Step(int one, int next) => Float(file + 8 + 4 * (one * NameChain.Places + next));
        float Into(int place) => new[] { NameChain.Outside, NameChain.Last, NameChain.Only }.Max(before => Step(before, place) - Step(before, NameChain.Outside));
        // At the end of a stretch no step follows.
        float OutOf(int place) => Math.Max(0, new[] { NameChain.Outside, NameChain.First, NameChain.Only }.Max(next => Step(place, next) - Step(NameChain.Outside, next)));
        _alone = Step(NameChain.Outside, NameChain.Only) - Step(NameChain.Outside, NameChain.Outside);
        _only = Into(NameChain.Only) + OutOf(NameChain.Only);
        _starts = Into(NameChain.First);
        _goesOn = Math.Max(Step(NameChain.First, NameChain.Inner), Step(NameChain.Inner, NameChain.Inner)) - Step(NameChain.Outside, NameChain.Outside);
        _ends = Math.Max(Step(NameChain.First, NameChain.Last), Step(NameChain.Inner, NameChain.Last)) - Step(NameChain.Outside, NameChain.Outside) + OutOf(NameChain.Last);
        _words = file + Head;
        _rows = _words + (4L << file[5]);
    }

    /// <summary>The model that ships with the program.</summary>
    /// <exception cref="InvalidDataException">The program was built without it, or the file is damaged.</exception>
    public static NameModel Shipped() =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("models/names.model") is UnmanagedMemoryStream stream
            ? Over(stream.PositionPointer, stream.Length)
            : throw new InvalidDataException("The model “names” is not part of this program.");

    /// <summary>A model from memory of its own, kept for as long as the program runs: for training and measuring.</summary>
    public static NameModel Of(ReadOnlySpan<byte> file)
    {
        var kept = (byte*)NativeMemory.Alloc((nuint)file.Length);
        file.CopyTo(new Span<byte>(kept, file.Length));
        return Over(kept, file.Length);
    }

    private static NameModel Over(byte* file, long length)
    {
        var whole = length >= Head && new ReadOnlySpan<byte>(file, 4).SequenceEqual("HNM1"u8) && file[4] is > 0 and <= 24 && file[5] is > 0 and <= 20
            && length == Head + (4L << file[5]) + (4L << file[4]);
        return whole ? new NameModel(file) : throw new InvalidDataException("The model “names” is damaged.");
    }

    /// <summary>How likely, as a factor, one place of a name is to follow another. Zero where it cannot.</summary>
    public ReadOnlySpan<float> Steps => _steps;

    /// <summary>How a word is used in plain posts: usage in the low byte, company in the next; zero for a word too rare to say.</summary>
    public uint Use(uint hash)
    {
        var mixed = LinearModel.Mix(hash);
        for (var probe = 0u; probe < Probes; probe++)
        {
            var entry = *(uint*)(_words + (((mixed + probe) & _wordMask) << 2));
            if (entry == 0) return 0;
            if ((ushort)entry == Mark(mixed)) return entry >> 16;
        }
        return 0;
    }

    /// <summary>Puts a word in a table that is being made. False when there is no room near its place.</summary>
    public static bool Keep(Span<uint> table, uint hash, byte usage, byte company)
    {
        var mixed = LinearModel.Mix(hash);
        for (var probe = 0u; probe < Probes; probe++)
        {
            ref var entry = ref table[(int)((mixed + probe) & (uint)(table.Length - 1))];
            if (entry != 0 && (ushort)entry != Mark(mixed)) continue;
            entry = (uint)(Mark(mixed) | usage << 16 | company << 24);
            return true;
        }
        return false;
    }

    private static ushort Mark(uint mixed) => (ushort)(mixed >> 16 | 1);

    /// <summary>The weights of features summed, whole, for the four places (first, inner, last, only) of a word. Sums of words and of what stands beside them may be added.</summary>
    public Vector128<int> Sum(ReadOnlySpan<uint> features)
    {
        var (one, other) = (Vector128<int>.Zero, Vector128<int>.Zero);
        var i = 0;
        for (; i + 1 < features.Length; i += 2)
        {
            one += Row(features[i]);
            other += Row(features[i + 1]);
        }
        return i < features.Length ? one + other + Row(features[i]) : one + other;
    }

    private Vector128<int> Row(uint feature)
    {
        var row = Vector128.CreateScalarUnsafe(*(uint*)(_rows + ((long)(feature & _rowMask) << 2))).AsSByte();
        return Sse41.IsSupported ? Sse41.ConvertToVector128Int32(row) : Vector128.WidenLower(Vector128.WidenLower(row));
    }

    /// <summary>The scores that go with sums.</summary>
    public Vector128<float> Scores(Vector128<int> sums) => Vector128.ConvertToSingle(sums) * _scales;

    /// <summary>The logarithm of the odds for a word that stands alone in its stretch, by its score for being a name.</summary>
    public float OddsAlone(float score) => score + _alone;

    /// <summary>
    /// A bound: no name in a stretch with these scores has greater odds (their logarithm). Each reading with a name in it is weighed against the same reading without.
    /// </summary>
    public float MostOdds(ReadOnlySpan<Vector128<float>> scores)
    {
        var most = scores[0][NameChain.Only - 1] + _only;
        var open = scores[0][NameChain.First - 1] + _starts;
        for (var i = 1; i < scores.Length; i++)
        {
            var word = scores[i];
            most = MathF.Max(most, MathF.Max(word[NameChain.Only - 1] + _only, open + word[NameChain.Last - 1] + _ends));
            open = MathF.Max(word[NameChain.First - 1] + _starts, open + word[NameChain.Inner - 1] + _goesOn);
        }
        return most;
    }

    /// <summary>The confidence that goes with odds (their logarithm): measured on data that was not trained on.</summary>
    public double Confidence(double odds) => 1 / (1 + Math.Exp(-(_slope * odds + _shift)));

    /// <summary>Odds (their logarithm) of a share of all readings; sums of floats may make it a little more than one.</summary>
    public static double OddsOfShare(double share) => Math.Log(Math.Min(share, 1 - 1e-6) / (1 - Math.Min(share, 1 - 1e-6)));

    /// <summary>The odds (their logarithm) that a confidence asks for.</summary>
    /// <param name="confidence">Between 0 and 1, neither of them.</param>
    public double OddsOf(double confidence) => _slope <= 0 ? double.NegativeInfinity : (Math.Log(confidence / (1 - confidence)) - _shift) / _slope;

    private static float Float(byte* at) => BinaryPrimitives.ReadSingleLittleEndian(new ReadOnlySpan<byte>(at, 4));
}
