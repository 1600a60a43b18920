using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Heed.Language.Learned;

namespace Heed.Language.Facets;

/// <summary>
/// One table for everything that is learned about a post but its tone: a feature has one row of 31 small whole weights, one for each answer of each facet,
/// so that one look-up serves them all. A place holds two rows, one cache line; the last byte of a row is a mark of its feature, so that a feature that was never
/// learned adds nothing (but one in 120 by accident). File: "HFM1", bits of the table, three zero bytes, 31 scales and biases (floats), the rows. Little endian.
/// Immutable; any thread may use it.
/// </summary>
internal sealed unsafe class FacetModel
{
    /// <summary>Weights in a row.</summary>
    public const int Columns = 31;
    internal const int RowLength = 32, Header = 8 + Columns * 8;
    /// <summary>Whole weights are summed in 16 bits; so many of them cannot overflow.</summary>
    private const int Safe = 256;

    private readonly byte* _rows;
    // One place more than columns, so that whole vectors can be read.
    private readonly float[] _scales = new float[RowLength], _biases = new float[RowLength];
    private readonly uint _mask;
    // One bit for each learned feature's hash: most features were never learned, and that is told without touching the table.
    private readonly ulong[] _learned = new ulong[1 << (SieveBits - 6)];
    private const int SieveBits = 19;

    private FacetModel(ReadOnlySpan<byte> file)
    {
        for (var c = 0; c < Columns; c++)
        {
            _scales[c] = BinaryPrimitives.ReadSingleLittleEndian(file[(8 + c * 8)..]);
            _biases[c] = BinaryPrimitives.ReadSingleLittleEndian(file[(12 + c * 8)..]);
        }
        _mask = (1u << file[4]) - 1;
        // A copy of its own, so that the two rows of a place share a cache line. It is kept as long as the program runs.
        _rows = (byte*)NativeMemory.AlignedAlloc((nuint)(file.Length - Header), 64);
        file[Header..].CopyTo(new Span<byte>(_rows, file.Length - Header));
        for (var place = 0u; place <= _mask; place++)
            for (var row = 0; row < 2; row++)
                if (_rows[(place * 2 + row) * RowLength + Columns] is not 0 and var mark) Learn(place, mark);
    }

    /// <summary>The model that ships with the program.</summary>
    public static FacetModel Shipped => Resource.Model;

    /// <exception cref="InvalidDataException">The bytes are no model.</exception>
    public static FacetModel Of(ReadOnlySpan<byte> file) =>
        file.Length >= Header && file[..4].SequenceEqual("HFM1"u8) && file[4] is > 0 and <= 24 && file.Length == Header + ((long)RowLength * 2 << file[4])
            ? new FacetModel(file)
            : throw new InvalidDataException("The model of the facets is damaged.");

    private static class Resource
    {
        public static readonly FacetModel Model = Load();
    }

    private static FacetModel Load()
    {
        if (Assembly.GetExecutingAssembly().GetManifestResourceStream("models/facets.model") is not UnmanagedMemoryStream stream) throw new InvalidDataException("The model of the facets is not part of this program.");
        return Of(new ReadOnlySpan<byte>(stream.PositionPointer, checked((int)stream.Length)));
    }

    /// <summary>The scores of all columns. <paramref name="scores"/> has room for <see cref="Columns"/>.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores) => Score(features, stackalloc int[RowLength], 0, scores);

    /// <summary>The same where some features have been summed already.</summary>
    /// <param name="summed">Sums of whole weights, <see cref="RowLength"/> of them.</param>
    /// <param name="count">How many features were summed.</param>
    public void Score(ReadOnlySpan<uint> features, ReadOnlySpan<int> summed, int count, Span<float> scores)
    {
        Span<int> sums = stackalloc int[RowLength];
        summed.CopyTo(sums);
        for (var from = 0; from < features.Length; from += Safe) Sum(features.Slice(from, Math.Min(Safe, features.Length - from)), sums);
        var share = Vector256.Create(1 / MathF.Sqrt(Math.Max(1, features.Length + count)));
        Span<float> all = stackalloc float[RowLength];
        for (var c = 0; c < RowLength; c += Vector256<float>.Count)
        {
            var at = (nuint)c;
            var weights = Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(sums), at)) * Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_scales), at);
            (weights * share + Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_biases), at)).StoreUnsafe(ref MemoryMarshal.GetReference(all), at);
        }
        all[..Columns].CopyTo(scores);
    }

    /// <summary>Adds sums of 16 bits, the columns of the first half and of the second, to whole ones.</summary>
    public static void AddTo(Span<int> sums, Vector256<short> low, Vector256<short> high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sums.Length, RowLength);
        ref var first = ref MemoryMarshal.GetReference(sums);
        (Vector256.LoadUnsafe(ref first) + Vector256.WidenLower(low)).StoreUnsafe(ref first);
        (Vector256.LoadUnsafe(ref first, 8) + Vector256.WidenUpper(low)).StoreUnsafe(ref first, 8);
        (Vector256.LoadUnsafe(ref first, 16) + Vector256.WidenLower(high)).StoreUnsafe(ref first, 16);
        (Vector256.LoadUnsafe(ref first, 24) + Vector256.WidenUpper(high)).StoreUnsafe(ref first, 24);
    }

    /// <summary>The weights of the features of a word summed. False when none of them was learned; then the sums are left as they are.</summary>
    public bool Sum(ReadOnlySpan<uint> features, ref FacetRow sums)
    {
        var places = stackalloc uint[FacetFeatures.MostOfWord];
        var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
        var any = Sum(places, Passing(features, places), ref low, ref high);
        if (!any) return false;
        ref var first = ref Unsafe.As<FacetRow, short>(ref sums);
        low.StoreUnsafe(ref first);
        high.StoreUnsafe(ref first, 16);
        return true;
    }

    [SkipLocalsInit]
    private void Sum(ReadOnlySpan<uint> features, Span<int> sums)
    {
        var places = stackalloc uint[Safe];
        var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
        Sum(places, Passing(features, places), ref low, ref high);
        AddTo(sums, low, high);
    }

    // First the sieve, without a branch that would have to be guessed; then the rows of the few that pass.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Passing(ReadOnlySpan<uint> features, uint* places)
    {
        var passed = 0;
        ref var learned = ref MemoryMarshal.GetArrayDataReference(_learned);
        foreach (var feature in features)
        {
            var place = LinearModel.Mix(feature);
            var sieve = Sieve(place & _mask, Mark(place));
            places[passed] = place;
            passed += (int)(Unsafe.Add(ref learned, sieve >> 6) >> (int)(sieve & 63)) & 1;
        }
        return passed;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Sum(uint* places, int passed, ref Vector256<short> low, ref Vector256<short> high)
    {
        var any = false;
        for (var i = 0; i < passed; i++)
        {
            var mark = Mark(places[i]);
            var row = _rows + (long)(places[i] & _mask) * (RowLength * 2);
            if (row[Columns] != mark) row += RowLength;
            if (row[Columns] != mark) continue;
            low += Vector256.WidenLower(Vector256.Load((sbyte*)row));
            high += Vector256.WidenUpper(Vector256.Load((sbyte*)row));
            any = true;
        }
        return any;
    }

    private void Learn(uint place, byte mark)
    {
        var sieve = Sieve(place, mark);
        _learned[sieve >> 6] |= 1ul << (int)(sieve & 63);
    }

    private static uint Sieve(uint place, byte mark) => (place ^ mark * 0x9E3779B1u) & ((1u << SieveBits) - 1);

    /// <summary>1 to 255 from the bits that do not choose the place; 0 is an empty row.</summary>
    internal static byte Mark(uint place) => (byte)Math.Max(1, place >> 24);
}
