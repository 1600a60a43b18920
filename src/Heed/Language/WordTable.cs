using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Heed.Language;

/// <summary>
/// A fixed set of folded UTF-8 words with an index each, found by the hash that the walk has already made. A small bitmap says no to most words before anything
/// else is looked at; a hash is never believed without comparing the bytes. Immutable; any thread may read it.
/// </summary>
public sealed class WordTable
{
    private struct Slot
    {
        public uint Hash;
        public int Index; // plus 1: 0 is empty
        public ulong Key; // see KeyOf
    }

    private readonly byte[] _bytes;
    private readonly Slot[] _slots;
    private readonly uint[] _filter;
    private readonly uint _mask, _filterMask;

    /// <param name="words">Distinct; a word's index is its place here.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // thousands of words once, while somebody waits for the first post
    public WordTable(IReadOnlyList<byte[]> words)
    {
        Count = words.Count;
        var size = 16u;
        while (size < words.Count * 2) size *= 2;
        (_slots, _mask) = (new Slot[size], size - 1);
        // Sixteen bits a word or more, so that not one stranger in sixteen gets past.
        (_filter, _filterMask) = (new uint[size / 4], size / 4 - 1);
        _bytes = new byte[words.Sum(word => word.Length)];
        var end = 0;
        for (var index = 0; index < words.Count; index++)
        {
            var hash = TokenWalk.HashOf(words[index]);
            var at = Mix(hash) & _mask;
            while (_slots[at].Index != 0) at = (at + 1) & _mask;
            words[index].CopyTo(_bytes, end);
            _slots[at] = new Slot { Hash = hash, Index = index + 1, Key = words[index].Length <= 7 ? KeyOf(words[index]) : Long | (ulong)words[index].Length << 32 | (uint)end };
            end += words[index].Length;
            _filter[(Mix(hash) >> 5) & _filterMask] |= 1u << (int)Mix(hash);
        }
    }

    public WordTable(IEnumerable<string> words) : this([.. words.Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)]) { }

    public int Count { get; }

    /// <summary>False for most words that are not in the table; true may be wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint hash)
    {
        var mixed = Mix(hash);
        return (Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_filter), (nint)((mixed >> 5) & _filterMask)) >> (int)mixed & 1) != 0;
    }

    /// <summary>The word's index, or -1.</summary>
    /// <param name="hash"><see cref="TokenWalk.HashOf"/> of the word.</param>
    public int Find(ReadOnlySpan<byte> word, uint hash)
    {
        for (var at = Mix(hash) & _mask; ; at = (at + 1) & _mask)
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Index == 0) return -1;
            if (slot.Hash == hash && (word.Length <= 7 ? slot.Key == KeyOf(word) : slot.Key >= Long && word.SequenceEqual(_bytes.AsSpan((int)(uint)slot.Key, (int)(slot.Key >> 32 & 0xFFFFFF))))) return slot.Index - 1;
        }
    }

    // A word of up to seven bytes lies in its slot itself, with its length in the highest byte; a longer one leaves its place and its length there.
    private const ulong Long = 1UL << 63;

    private static ulong KeyOf(ReadOnlySpan<byte> word)
    {
        var key = (ulong)(word.Length + 1) << 56;
        for (var i = 0; i < word.Length; i++) key |= (ulong)word[i] << i * 8;
        return key;
    }

    public int Find(ReadOnlySpan<byte> word) => Find(word, TokenWalk.HashOf(word));

    // FNV leaves its low bits uneven.
    private static uint Mix(uint hash) => (hash ^ hash >> 15) * 0x85EBCA6Bu >> 3;
}
