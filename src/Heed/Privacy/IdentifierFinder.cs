using Heed.Language;

namespace Heed.Privacy;

/// <summary>
/// Finds what points at a person in a text: numbers, addresses, names, dates and ages tied to somebody. Rules and lists only, so some
/// names are missed and some words are taken for names: a person decides before anything is published.
/// What the organisation calls its own is never reported. Immutable; any thread may use it. A longer string than <see cref="LongestRead"/> is read in stretches.
/// </summary>
public sealed class IdentifierFinder(IEnumerable<string> ownIdentifiers)
{
    /// <summary>UTF-16 units read in one go.</summary>
    public const int LongestRead = 100_000;

    private static readonly IReadOnlyList<Identifier> Nothing = [];
    private readonly OwnWords _own = new(ownIdentifiers);

    [ThreadStatic] private static TokenWalk? walked;
    [ThreadStatic] private static List<Identifier>? scratch;

    /// <summary>Adds what a walked post holds, names of persons among it, in order of place and apart from each other; places are bytes of UTF-8. Allocates nothing when warm.</summary>
    public void Find(TokenWalk walk, List<Identifier> into)
    {
        var list = scratch ??= [];
        list.Clear();
        Find(walk, list, null);
        into.AddRange(list);
    }

    /// <summary>As <see cref="Find(TokenWalk, List{Identifier})"/>, but without the names of persons: what rules and check digits tell.</summary>
    public void FindNumbers(TokenWalk walk, List<Identifier> into)
    {
        var list = scratch ??= [];
        list.Clear();
        IdentifierSearch.Find(walk, list);
        Keep(walk, list);
        into.AddRange(list);
    }

    /// <summary>What a walked string holds; places are UTF-16 units of that string. Empty when nothing was found.</summary>
    public IReadOnlyList<Identifier> Find(TokenWalk walk)
    {
        var list = scratch ??= [];
        list.Clear();
        Find(walk, list, null);
        return InUnits(walk, list);
    }

    /// <summary>In order of place, none overlapping another. Empty when nothing was found.</summary>
    public IReadOnlyList<Identifier> Find(string text) => Find(text, withDoubt: false);

    /// <summary>As <see cref="Find(string)"/>, and also pairs of capitalised words that may be a name, at confidence 0.5: for what we write ourselves, where a question costs little.</summary>
    public IReadOnlyList<Identifier> FindWithDoubt(string text) => Find(text, withDoubt: true);

    private IReadOnlyList<Identifier> Find(string text, bool withDoubt)
    {
        if (text.Length <= LongestRead) return Read(text, withDoubt);
        var all = new List<Identifier>();
        for (var from = 0; from < text.Length;)
        {
            var end = EndOfStretch(text, from);
            foreach (var found in Read(text[from..end], withDoubt)) all.Add(found with { Start = found.Start + from, End = found.End + from });
            from = end;
        }
        return all;
    }

    private IReadOnlyList<Identifier> Read(string text, bool withDoubt)
    {
        var walk = walked ??= new TokenWalk();
        var list = scratch ??= [];
        list.Clear();
        walk.Read(text);
        Find(walk, list, withDoubt ? text : null);
        return InUnits(walk, list);
    }

    // Behind a line where there is one near the end, else behind a space: what is cut in two might not be found.
    private static int EndOfStretch(string text, int from)
    {
        if (text.Length - from <= LongestRead) return text.Length;
        var near = text.AsSpan(from, LongestRead)[^2_000..];
        var cut = near.LastIndexOf('\n');
        if (cut < 0) cut = near.LastIndexOf(' ');
        var end = from + LongestRead - (cut < 0 ? 0 : near.Length - cut - 1);
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    // The surest first: numbers and places, then names, then what is only doubtful. The list is empty.
    private void Find(TokenWalk walk, List<Identifier> list, string? doubted)
    {
        IdentifierSearch.Find(walk, list);
        PersonNames.Find(walk, list);
        if (doubted is not null) AddDoubtful(doubted, list);
        Keep(walk, list);
    }

    private static IReadOnlyList<Identifier> InUnits(TokenWalk walk, List<Identifier> list)
    {
        if (list.Count == 0) return Nothing;
        Offsets.ToUtf16(walk.Text, list);
        return [.. list];
    }

    // Doubtful names are found in UTF-16 and join the others as bytes.
    private static void AddDoubtful(string text, List<Identifier> list)
    {
        List<Identifier>? names = null;
        PersonNames.FindDoubtful(text, ref names);
        if (names is null) return;
        int units = 0, bytes = 0;
        foreach (var name in names)
        {
            bytes += Offsets.Bytes(text.AsSpan(units, name.Start - units));
            var end = bytes + Offsets.Bytes(text.AsSpan(name.Start, name.End - name.Start));
            Add(list, name with { Start = bytes, End = end });
            (units, bytes) = (name.End, end);
        }
    }

    // Takes out what is our own, without a closure.
    private void Keep(TokenWalk walk, List<Identifier> found)
    {
        if (_own.Empty) return;
        var kept = 0;
        for (var i = 0; i < found.Count; i++) if (!_own.Cover(walk.Text, found[i])) found[kept++] = found[i];
        found.RemoveRange(kept, found.Count - kept);
    }

    /// <summary>Adds in its place, unless something found earlier, by a surer rule, already holds part of the span. What is found never overlaps, so only the two neighbours are asked.</summary>
    internal static void Add(List<Identifier> found, Identifier identifier)
    {
        if (identifier.End <= identifier.Start) return;
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (found[middle].Start < identifier.Start) low = middle + 1;
            else high = middle;
        }
        if (low > 0 && found[low - 1].End > identifier.Start || low < found.Count && found[low].Start < identifier.End) return;
        found.Insert(low, identifier);
    }
}
