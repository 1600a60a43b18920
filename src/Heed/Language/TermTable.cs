namespace Heed.Language;

/// <summary>A fixed set of words with an index each, found by a hash the token reader has already made. Immutable, so any thread may read it.</summary>
public sealed class TermTable
{
    private readonly string?[] _keys;
    private readonly uint[] _hashes;
    private readonly int[] _indices;
    private readonly int _mask;

    public TermTable(IEnumerable<string> terms)
    {
        var all = terms.Distinct(StringComparer.Ordinal).ToArray();
        Count = all.Length;
        var size = 16;
        while (size < all.Length * 3) size *= 2;
        (_keys, _hashes, _indices, _mask) = (new string?[size], new uint[size], new int[size], size - 1);
        for (var index = 0; index < all.Length; index++)
        {
            var hash = TokenReader.HashOf(all[index]);
            var slot = Slot(hash);
            while (_keys[slot] is not null) slot = (slot + 1) & _mask;
            (_keys[slot], _hashes[slot], _indices[slot]) = (all[index], hash, index);
        }
    }

    public int Count { get; }

    /// <summary>The index the term was given, in the order the terms came in, or -1.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = Slot(hash); _keys[slot] is { } key; slot = (slot + 1) & _mask)
            if (_hashes[slot] == hash && word.SequenceEqual(key))
                return _indices[slot];
        return -1;
    }

    public int Find(ReadOnlySpan<char> word) => Find(word, TokenReader.HashOf(word));

    private int Slot(uint hash) => (int)(hash ^ (hash >> 15)) & _mask;
}
