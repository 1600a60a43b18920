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
    public IReadOnlyList<Identifier> Find(string text)
    {
        var read = text.Length <= MaximumLength ? text : text[..MaximumLength];
        List<Identifier>? found = null;
        var span = read.AsSpan();
        // One cheap look decides which patterns are worth trying; most posts need none but the names.
        var at = span.Contains('@');
        var dotted = span.Contains('.');
        var digits = span.IndexOfAnyInRange('0', '9') >= 0;
        if (at && dotted) Take(ref found, read, ContactPatterns.Email(), IdentifierType.Email, 0.98);
        if (dotted) TakeUrls(ref found, read);
        if (digits) NumberPatterns.Find(read, ref found);
        if (digits) PlaceAndDatePatterns.Find(read, ref found);
        if (at) Take(ref found, read, ContactPatterns.Handle(), IdentifierType.Username, 0.8);
        PersonNames.Find(read, ref found);
        if (found is null) return Nothing;
        found.RemoveAll(identifier => _own.Cover(read, identifier));
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    private static void TakeUrls(ref List<Identifier>? found, string text)
    {
        foreach (var match in ContactPatterns.Url().EnumerateMatches(text))
        {
            var end = match.Index + match.Length;
            while (end > match.Index && text[end - 1] is '.' or ',' or ')' or '!' or '?' or ';' or ':' or '\'' or '"' or '”' or '…') end--;
            Add(ref found, new Identifier(IdentifierType.Url, match.Index, end, 0.95));
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

    /// <summary>Adds unless something found earlier, by a surer rule, already holds part of the span.</summary>
    internal static void Add(ref List<Identifier>? found, Identifier identifier)
    {
        if (identifier.End <= identifier.Start) return;
        found ??= [];
        foreach (var earlier in found) if (identifier.Start < earlier.End && earlier.Start < identifier.End) return;
        found.Add(identifier);
    }
}
