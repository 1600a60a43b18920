using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    private NameModel(byte* file)
    {
        (_rowMask, _wordMask) = ((1u << file[4]) - 1, (1u << file[5]) - 1);
        var at = file + 8;
        for (var i = 0; i < 25; i++, at += 4) _steps[i] = MathF.Exp(Float(at));
        _scales = Vector128.Create(Float(at), Float(at + 4), Float(at + 8), Float(at + 12));
        (_slope, _shift) = (Float(at + 16), Float(at + 20));
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

    /// <summary>Scores of the four places (first, inner, last, only) of a word with these features.</summary>
    public Vector128<float> Score(ReadOnlySpan<uint> features)
    {
        var sum = Vector128<int>.Zero;
        foreach (var feature in features)
        {
            var row = Vector128.CreateScalarUnsafe(*(uint*)(_rows + ((long)(feature & _rowMask) << 2))).AsSByte();
            sum += Vector128.WidenLower(Vector128.WidenLower(row));
        }
        return Vector128.ConvertToSingle(sum) * _scales;
    }

    /// <summary>The confidence that goes with a share of the chain: measured on data that was not trained on.</summary>
    public double Confidence(double share)
    {
        var odds = Math.Log(Math.Clamp(share, 1e-6, 1 - 1e-6) / (1 - Math.Clamp(share, 1e-6, 1 - 1e-6)));
        return 1 / (1 + Math.Exp(-(_slope * odds + _shift)));
    }

    /// <summary>A share just below the one that a confidence asks for: what is smaller need not be looked at.</summary>
    public double ShareOf(double confidence)
    {
        if (_slope <= 0 || confidence is <= 0 or >= 1) return 0;
        var odds = (Math.Log(confidence / (1 - confidence)) - _shift) / _slope;
        return 0.999 / (1 + Math.Exp(-odds));
    }

    private static float Float(byte* at) => BinaryPrimitives.ReadSingleLittleEndian(new ReadOnlySpan<byte>(at, 4));
}
