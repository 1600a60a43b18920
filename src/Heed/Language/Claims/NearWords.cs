namespace Heed.Language.Claims;

/// <summary>
/// Words of a library that are spelled nearly like a word of a post: with one letter more, less, another or two swapped (found by what is left of both when a letter is taken away),
/// or of one family, with the same first seven letters. Only for stems of six letters a to z and more: shorter ones are too often other words.
/// </summary>
internal sealed class NearWords
{
    private const int Shortest = 6, FamilyLetters = 7, MostOfOneKey = 6;

    private readonly Dictionary<uint, List<int>> _keys = [];

    public void Add(ReadOnlySpan<byte> stem, int id)
    {
        if (!Letters(stem)) return;
        for (var without = -1; without < stem.Length; without++) Put(Without(stem, without), id);
        if (stem.Length >= FamilyLetters) Put(Family(stem), id);
    }

    /// <summary>Lists the words near a stem; of one that the library itself has only its family.</summary>
    public void Find(ReadOnlySpan<byte> stem, bool known, List<int> found)
    {
        found.Clear();
        if (!Letters(stem)) return;
        if (!known) for (var without = -1; without < stem.Length; without++) Take(Without(stem, without), found);
        if (stem.Length >= FamilyLetters) Take(Family(stem), found);
    }

    private void Take(uint key, List<int> found)
    {
        if (!_keys.TryGetValue(key, out var ids)) return;
        foreach (var id in ids) if (!found.Contains(id)) found.Add(id);
    }

    private void Put(uint key, int id)
    {
        if (!_keys.TryGetValue(key, out var ids)) _keys[key] = ids = new List<int>(1);
        if (ids.Count < MostOfOneKey && (ids.Count == 0 || ids[^1] != id)) ids.Add(id);
    }

    private static bool Letters(ReadOnlySpan<byte> stem) => stem.Length is >= Shortest and <= Stemmer.Longest && stem.IndexOfAnyExceptInRange((byte)'a', (byte)'z') < 0;

    private static uint Family(ReadOnlySpan<byte> stem) => TokenWalk.HashOf(stem[..FamilyLetters]) ^ 0x5BD1E995u;

    private static uint Without(ReadOnlySpan<byte> stem, int place)
    {
        var hash = 2166136261u;
        for (var i = 0; i < stem.Length; i++) if (i != place) hash = (hash ^ stem[i]) * 16777619u;
        return hash;
    }
}
