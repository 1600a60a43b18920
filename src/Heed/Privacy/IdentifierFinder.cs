using System.Text.RegularExpressions;

namespace Heed.Privacy;

/// <summary>
/// Finds what points at a person in a text: numbers, addresses, names, dates and ages tied to somebody. Rules and lists only, so some
/// names are missed and some words are taken for names: a person decides before anything is published.
/// What the organisation calls its own is never reported. Immutable; any thread may use it. At most 100,000 units are read of one text.
/// </summary>
public sealed class IdentifierFinder(IEnumerable<string> ownIdentifiers)
{
    /// <summary>UTF-16 units read of one text at most.</summary>
    public const int MaximumLength = 100_000;

    private static readonly IReadOnlyList<Identifier> Nothing = [];
    private readonly OwnWords _own = new(ownIdentifiers);

    /// <summary>In order of place, none overlapping another. Empty when nothing was found.</summary>
    public IReadOnlyList<Identifier> Find(string text) => Find(text, withDoubt: false);

    /// <summary>As <see cref="Find(string)"/>, and also pairs of capitalised words that may be a name, at confidence 0.5: for what we write ourselves, where a question costs little.</summary>
    public IReadOnlyList<Identifier> FindWithDoubt(string text) => Find(text, withDoubt: true);

    private IReadOnlyList<Identifier> Find(string text, bool withDoubt)
    {
        var read = text.Length <= MaximumLength ? text : text[..MaximumLength];
        List<Identifier>? found = null;
        var span = read.AsSpan();
        // One cheap look decides which patterns are worth trying; most posts need none but the names.
        var at = span.Contains('@');
        var dotted = span.Contains('.');
        var digits = Digits(span);
        if (at && dotted) Take(ref found, read, ContactPatterns.Email(), IdentifierType.Email, 0.98);
        if (dotted) TakeUrls(ref found, read);
        if (digits >= 4) NumberPatterns.Find(read, digits, ref found);
        if (digits > 0) PlaceAndDatePatterns.Find(read, ref found);
        if (at) Take(ref found, read, ContactPatterns.Handle(), IdentifierType.Username, 0.8);
        PersonNames.Find(read, ref found);
        if (withDoubt) PersonNames.FindDoubtful(read, ref found);
        if (found is null) return Nothing;
        found.RemoveAll(identifier => _own.Cover(read, identifier));
        return found;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var unit in text) if (char.IsAsciiDigit(unit)) count++;
        return count;
    }

    // Only the run of text around a dot that stands between a letter and a letter is tried: the pattern is dear, the dots are few.
    private static void TakeUrls(ref List<Identifier>? found, string text)
    {
        var next = 0;
        for (var dot = text.IndexOf('.', 1); dot >= 0 && dot + 1 < text.Length; dot = text.IndexOf('.', dot + 1))
        {
            if (dot < next || !char.IsLetterOrDigit(text[dot - 1]) || !char.IsLetter(text[dot + 1])) continue;
            var start = dot;
            while (start > next && !char.IsWhiteSpace(text[start - 1])) start--;
            next = dot;
            while (next < text.Length && !char.IsWhiteSpace(text[next])) next++;
            foreach (var match in ContactPatterns.Url().EnumerateMatches(text.AsSpan(start, next - start)))
            {
                var end = start + match.Index + match.Length;
                while (end > start + match.Index && text[end - 1] is '.' or ',' or ')' or '!' or '?' or ';' or ':' or '\'' or '"' or '”' or '…') end--;
                Add(ref found, new Identifier(IdentifierType.Url, start + match.Index, end, 0.95));
            }
            if (next >= text.Length) return;
            dot = next - 1;
        }
    }

    internal static void Take(ref List<Identifier>? found, string text, Regex pattern, IdentifierType type, double confidence)
    {
        foreach (var match in pattern.EnumerateMatches(text)) Add(ref found, new Identifier(type, match.Index, match.Index + match.Length, confidence));
    }

    /// <summary>Takes the group "id" of each match: the words around an identifier may stay.</summary>
    internal static void TakeNamed(ref List<Identifier>? found, string text, Regex pattern, IdentifierType type, double confidence)
    {
        for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
        {
            var group = match.Groups["id"];
            Add(ref found, new Identifier(type, group.Index, group.Index + group.Length, confidence));
        }
    }

    /// <summary>Adds in its place, unless something found earlier, by a surer rule, already holds part of the span. What is found never overlaps, so only the two neighbours are asked.</summary>
    internal static void Add(ref List<Identifier>? found, Identifier identifier)
    {
        if (identifier.End <= identifier.Start) return;
        found ??= [];
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
