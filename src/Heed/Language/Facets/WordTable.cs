using System.Text;

namespace Heed.Language.Facets;

/// <summary>A fixed set of folded words with an index each, found by the hash the walk has already made. Immutable, so any thread may read it.</summary>
internal sealed class WordTable
{
    private readonly uint[] _hashes;
    private readonly int[] _indices;
    private readonly int[] _starts;
    private readonly byte[] _keys;
    private readonly int _mask;

    /// <param name="words">Each once; the index of a word is its place here.</param>
    public WordTable(IReadOnlyList<string> words)
    {
        var size = 16;
        while (size < words.Count * 3) size *= 2;
        (_hashes, _indices, _mask) = (new uint[size], new int[size], size - 1);
        Array.Fill(_indices, -1);
        _starts = new int[words.Count + 1];
        var keys = new MemoryStream();
        for (var index = 0; index < words.Count; index++)
        {
            var bytes = Encoding.UTF8.GetBytes(words[index]);
            keys.Write(bytes);
            _starts[index + 1] = (int)keys.Length;
            var hash = TokenWalk.HashOf(bytes);
            var slot = Slot(hash);
            while (_indices[slot] >= 0) slot = (slot + 1) & _mask;
            (_hashes[slot], _indices[slot]) = (hash, index);
        }
        _keys = keys.ToArray();
    }

    /// <summary>The index of the word, or -1.</summary>
    public int Find(ReadOnlySpan<byte> folded, uint hash)
    {
        for (var slot = Slot(hash); _indices[slot] is >= 0 and var index; slot = (slot + 1) & _mask)
            if (_hashes[slot] == hash && folded.SequenceEqual(_keys.AsSpan(_starts[index], _starts[index + 1] - _starts[index])))
                return index;
        return -1;
    }

    private int Slot(uint hash) => (int)(hash ^ (hash >> 15)) & _mask;
}
