namespace Heed.Listening;

/// <summary>
/// The last half million to million posts that one back-test counted, by source and the network's id, so that one that was heard again counts once. Bounded: two sets, the older
/// of which is thrown away when the younger is full (some 40 MB at most). What a slice added counts only once the slice is saved. Not for several threads.
/// </summary>
/// <param name="most">Posts in one set.</param>
internal sealed class SeenPosts(int most = SeenPosts.Remembered / 2)
{
    /// <summary>Posts at most, in both sets.</summary>
    public const int Remembered = 1_000_000;

    private readonly ulong seed = (ulong)Random.Shared.NextInt64();
    private readonly List<ulong> slice = [];
    private HashSet<ulong> younger = [], older = [];

    /// <returns>False if the source told a post of this id before, as far as is remembered.</returns>
    public bool Add(long source, string id)
    {
        var mark = Mark(source, id);
        if (older.Contains(mark) || !younger.Add(mark)) return false;
        slice.Add(mark);
        return true;
    }

    /// <summary>The slice counts.</summary>
    public void Keep()
    {
        slice.Clear();
        if (younger.Count < most) return;
        (older, younger) = (younger, []);
    }

    /// <summary>The slice did not count: it will be read again.</summary>
    public void Forget()
    {
        foreach (var mark in slice) younger.Remove(mark);
        slice.Clear();
    }

    // FNV-1a in 64 bits from a start that nobody can foresee: of a million posts two are taken for one in fewer than one test of ten million.
    private ulong Mark(long source, string id)
    {
        var hash = 14695981039346656037UL ^ seed;
        hash = (hash ^ (ulong)source) * 1099511628211UL;
        foreach (var unit in id) hash = (hash ^ unit) * 1099511628211UL;
        return hash;
    }
}
