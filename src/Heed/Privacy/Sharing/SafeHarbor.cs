using System.Globalization;
using System.Text;

namespace Heed.Privacy;

/// <summary>
/// The areas of the first three digits of a ZIP code in which 20,000 people or fewer live: they are written 000 (45 CFR 164.514(b)(2)(i)(B)). The rule speaks of the
/// currently available census, so the list carries its year and may be replaced.
/// </summary>
/// <param name="CensusYear">The census that the populations are taken from.</param>
public sealed record ZipTable(int CensusYear, IReadOnlySet<string> Restricted)
{
    /// <summary>The seventeen areas that the guidance of the Office for Civil Rights names, by the census of 2000.</summary>
    public static ZipTable Census2000 { get; } = new(2000, new HashSet<string> { "036", "059", "063", "102", "203", "556", "692", "790", "821", "823", "830", "831", "878", "879", "884", "890", "893" });
}

/// <summary>
/// Masks as the Safe Harbor method allows: three digits of a ZIP code, the year of a date, an age as it is up to 89 and "90 or older" above, a word in brackets for everything else.
/// Removal alone is not enough: whoever shares the text must also know of nothing in it that points at the person (<see cref="Identifiability"/>).
/// </summary>
public static class SafeHarbor
{
    public const string NinetyOrOlder = "90 or older";

    /// <param name="found">In any order; where spans overlap the first, then the longer, counts.</param>
    /// <param name="year">The present year: a year that shows an age above 89 is dropped too.</param>
    public static string Mask(string text, IReadOnlyList<Identifier> found, int year, ZipTable? zips = null)
    {
        var masked = new StringBuilder(text.Length);
        var at = 0;
        foreach (var one in Spans.Ordered(text, found))
        {
            masked.Append(text, at, one.Start - at);
            at = one.End;
            var words = text.AsSpan(one.Start, one.End - one.Start);
            switch (one.Type)
            {
                case IdentifierType.Age when int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 1000:
                    masked.Append(YearOf(words, year) ?? Redaction.Word(IdentifierType.Date));
                    break;
                case IdentifierType.Age:
                    masked.Append(NinetyOrOlder);
                    at += YearsOld(text.AsSpan(at));
                    break;
                case IdentifierType.Date: masked.Append(YearOf(words, year) ?? Redaction.Word(IdentifierType.Date)); break;
                case IdentifierType.Address: masked.Append(Place(words, zips ?? ZipTable.Census2000)); break;
                default: masked.Append(Redaction.Word(one.Type)); break;
            }
        }
        return masked.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The first three digits of a ZIP code of five or nine digits, 000 where too few people live there, null where it is no ZIP code and must be dropped.</summary>
    public static string? Zip3(ReadOnlySpan<char> zip, ZipTable? table = null)
    {
        zip = zip.Trim();
        var whole = zip.Length is 5 or 9 && zip.IndexOfAnyExceptInRange('0', '9') < 0
            || zip.Length == 10 && zip[5] is '-' or ' ' && zip[..5].IndexOfAnyExceptInRange('0', '9') < 0 && zip[6..].IndexOfAnyExceptInRange('0', '9') < 0;
        if (!whole) return null;
        var three = zip[..3].ToString();
        return (table ?? ZipTable.Census2000).Restricted.Contains(three) ? "000" : three;
    }

    /// <summary>Ages up to 89 stay, those above become one group.</summary>
    public static string Age(int age) => age >= 90 ? NinetyOrOlder : age.ToString(CultureInfo.InvariantCulture);

    /// <summary>The year of a date, or null where it names none or names one so long ago that whoever it belongs to is ninety this year.</summary>
    public static string? YearOf(ReadOnlySpan<char> date, int year)
    {
        for (var i = 0; i + 4 <= date.Length; i++)
        {
            if (!int.TryParse(date.Slice(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var found) || found is < 1850 or > 2150) continue;
            if (i > 0 && char.IsAsciiDigit(date[i - 1]) || i + 4 < date.Length && char.IsAsciiDigit(date[i + 4])) continue;
            return year - found >= 90 ? null : found.ToString(CultureInfo.InvariantCulture);
        }
        return null;
    }

    // "Springfield, IL 62701" is "[PLACE] IL 627": a state may stay. A bare ZIP code keeps its three digits. The number of a house is neither.
    private static string Place(ReadOnlySpan<char> words, ZipTable zips)
    {
        var place = Redaction.Word(IdentifierType.Address);
        if (Zip3(words, zips) is { } bare) return bare;
        var space = words.LastIndexOfAny(' ', '\n');
        if (space < 3 || Zip3(words[(space + 1)..], zips) is not { } three) return place;
        var before = words[..space].TrimEnd(" ,\n");
        if (before.Length < 3 || !char.IsAsciiLetterUpper(before[^1]) || !char.IsAsciiLetterUpper(before[^2]) || char.IsLetterOrDigit(before[^3])) return place;
        return $"{place} {before[^2..]} {three}";
    }

    // How much of what follows belongs to the age and would read badly behind "90 or older".
    private static int YearsOld(ReadOnlySpan<char> rest)
    {
        foreach (var words in (ReadOnlySpan<string>)[" years old", "-year-old", " year old", " years of age", " yrs old", " yr old", " year-old", " y/o", " yo", "yo"])
            if (rest.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (rest.Length == words.Length || !char.IsLetterOrDigit(rest[words.Length]))) return words.Length;
        return 0;
    }
}
