using System.Text.RegularExpressions;

namespace Heed.Privacy;

/// <summary>Numbers that name one person, surest first. A check digit is computed where there is one.</summary>
internal static partial class NumberPatterns
{
    /// <param name="digits">How many digits the text holds: a pattern that needs more is not tried.</param>
    public static void Find(string text, int digits, ref List<Identifier>? found)
    {
        IdentifierFinder.Take(ref found, text, Ip(), IdentifierType.Ip, 0.95);
        if (digits >= 13)
        {
            foreach (var match in Card().EnumerateMatches(text))
                if (Luhn(text.AsSpan(match.Index, match.Length))) IdentifierFinder.Add(ref found, new(IdentifierType.Card, match.Index, match.Index + match.Length, 0.97));
            foreach (var match in Iban().EnumerateMatches(text))
                if (Mod97(text.AsSpan(match.Index, match.Length))) IdentifierFinder.Add(ref found, new(IdentifierType.Iban, match.Index, match.Index + match.Length, 0.98));
        }
        IdentifierFinder.TakeNamed(ref found, text, Ssn(), IdentifierType.Ssn, 0.95);
        IdentifierFinder.Take(ref found, text, Mbi(), IdentifierType.Plan, 0.95);
        IdentifierFinder.TakeNamed(ref found, text, Record(), IdentifierType.Record, 0.95);
        IdentifierFinder.TakeNamed(ref found, text, Plan(), IdentifierType.Plan, 0.9);
        IdentifierFinder.TakeNamed(ref found, text, Plate(), IdentifierType.Vehicle, 0.85);
        IdentifierFinder.TakeNamed(ref found, text, Licence(), IdentifierType.Licence, 0.9);
        IdentifierFinder.TakeNamed(ref found, text, Device(), IdentifierType.Device, 0.9);
        IdentifierFinder.TakeNamed(ref found, text, Account(), IdentifierType.Account, 0.9);
        foreach (var match in Vin().EnumerateMatches(text))
            if (text.AsSpan(match.Index, match.Length).IndexOfAnyInRange('0', '9') >= 0 && text.AsSpan(match.Index, match.Length).IndexOfAnyInRange('A', 'Z') >= 0)
                IdentifierFinder.Add(ref found, new(IdentifierType.Vehicle, match.Index, match.Index + match.Length, 0.8));
        if (digits < 7) return;
        IdentifierFinder.TakeNamed(ref found, text, Fax(), IdentifierType.Fax, 0.95);
        foreach (var match in Phone().EnumerateMatches(text))
        {
            var own = 0;
            foreach (var unit in text.AsSpan(match.Index, match.Length)) if (char.IsAsciiDigit(unit)) own++;
            if (own is >= 7 and <= 16) IdentifierFinder.Add(ref found, new(IdentifierType.Phone, match.Index, match.Index + match.Length, own >= 10 ? 0.92 : 0.75));
        }
    }

    /// <summary>The check of ISO/IEC 7812-1: doubles every second digit from the right.</summary>
    internal static bool Luhn(ReadOnlySpan<char> number)
    {
        int sum = 0, place = 0;
        for (var i = number.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(number[i])) continue;
            var digit = number[i] - '0';
            if (place++ % 2 == 1 && (digit *= 2) > 9) digit -= 9;
            sum += digit;
        }
        return place is >= 13 and <= 19 && sum % 10 == 0;
    }

    /// <summary>The check of ISO 13616: the first four moved to the end, letters as 10 to 35, the rest by 97 is 1.</summary>
    internal static bool Mod97(ReadOnlySpan<char> iban)
    {
        Span<char> plain = stackalloc char[iban.Length];
        var length = 0;
        foreach (var unit in iban) if (char.IsAsciiLetterOrDigit(unit)) plain[length++] = unit;
        if (length is < 15 or > 34) return false;
        var rest = 0;
        for (var i = 0; i < length; i++)
        {
            var unit = plain[(i + 4) % length];
            var value = char.IsAsciiDigit(unit) ? unit - '0' : char.ToUpperInvariant(unit) - 'A' + 10;
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    private const RegexOptions Plain = RegexOptions.CultureInvariant, Any = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // No run is without bound: anybody writes what is read here, and one endless word must not be read again from each of its letters.
    [GeneratedRegex(@"(?<![\w.])(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\w.]*\d)|(?<![\w:])([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:])([0-9a-f]{1,4}:){2,6}:([0-9a-f]{1,4}(:[0-9a-f]{1,4}){0,4})?(?![\w:])", Any)]
    private static partial Regex Ip();

    [GeneratedRegex(@"(?<![\w-])([2-6]\d{3}|1800)([ -]?\d{2,6}){2,4}(?![\w-])", Plain)]
    private static partial Regex Card();

    [GeneratedRegex(@"\b[A-Z]{2}\d{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,3})?\b", Any)]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?<![\w-])(?<id>(?!000|666|9\d\d)\d{3}(?<s>[- ])(?!00)\d{2}\k<s>(?!0000)\d{4})(?![\w-])|\b(ssn|social security( (no\.?|number|num))?|social)\W{0,3}((is|ends in|last (4|four))\W{0,3}){0,2}(?<id>\d{9}|\d{4})\b", Any)]
    private static partial Regex Ssn();

    [GeneratedRegex(@"\b[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9]-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y][0-9]-?[AC-HJKMNP-RT-Y]{2}[0-9]{2}\b", Plain)]
    private static partial Regex Mbi();

    [GeneratedRegex(@"\b(mrn|medical record|chart|patient (id|no\.?|number)|case (no\.?|number))( (no\.?|number|num|id))?\W{0,3}(is\W{1,2})?(?<id>[A-Z0-9-]{0,24}\d[A-Z0-9-]{3,11})\b", Any)]
    private static partial Regex Record();

    [GeneratedRegex(@"\b(member(ship)?( (id|no\.?|number))|policy( (no\.?|number|id))?|group (no\.?|number)|subscriber (id|no\.?|number)|medicare|medicaid|insurance (id|no\.?|number)|nhs (no\.?|number))( (no\.?|number|id))?\W{0,3}(is\W{1,2})?(?<id>[A-Z0-9]{0,24}\d[A-Z0-9-]{4,14}|\d{3} \d{3} \d{4})\b", Any)]
    private static partial Regex Plan();

    [GeneratedRegex(@"\b(licen[sc]e plate|number plate|plate|vehicle registration)( (no\.?|number))?\W{0,3}(is\W{1,2})?(?<id>(?=[A-Z -]{0,9}\d)[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4})\b", Any)]
    private static partial Regex Plate();

    [GeneratedRegex(@"\b(driver.?s licen[sc]e|driving licen[sc]e|licen[sc]e|dl|certificate|cert|npi)( (no\.?|number|num))?\W{0,3}(is\W{1,2})?(?<id>[A-Z]{0,3}\d[A-Z0-9-]{4,14})\b", Any)]
    private static partial Regex Licence();

    [GeneratedRegex(@"\b(serial|s/n|udi|implant|pacemaker|device id)( (no\.?|number|num))?\W{0,3}(is\W{1,2})?(?<id>[A-Z0-9-]{0,24}\d[A-Z0-9-]{3,20})\b|(?<id>\(01\)\d{14}(\(\d\d\)[A-Z0-9]{1,20})*)", Any)]
    private static partial Regex Device();

    [GeneratedRegex(@"\b(acct|account|invoice|bill)\.?( (no\.?|number|num))?\W{0,3}(is\W{1,2})?(?<id>[A-Z]{0,3}\d[\d-]{4,18})\b", Any)]
    private static partial Regex Account();

    [GeneratedRegex(@"\b[A-HJ-NPR-Z0-9]{17}\b", Plain)]
    private static partial Regex Vin();

    [GeneratedRegex(@"\bfax\W{0,3}(is\W{1,2}|number\W{1,2}|no\.?\W{1,2})?(?<id>(\+?\d{1,3}[ .-])?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4})\b", Any)]
    private static partial Regex Fax();

    // North America, with or without the area code; numbers with a country code; the leading zero of the UK.
    [GeneratedRegex(@"(?<![\w.+-])(\+?1[ .-]?)?(\(\d{3}\) ?|[2-9]\d{2}[ .‑-])[2-9]?\d{2,3}[ .‑-]\d{4}( ?(ext\.?|x) ?\d{1,5})?(?![\w-])|(?<![\w.+-])[2-9]\d{2}[2-9]\d{6}(?![\w-])|(?<![\w.+-])[2-9]\d{2}[-‑.]\d{4}(?![\w-])|(?<!\w)\+\d{1,3}([ .-]?\(?\d{1,5}\)?){2,5}(?!\w)|(?<![\w.+-])0\d{1,4}([ -]\d{2,4}){2,4}(?![\w-])|(?<![\w.+-])0\d{3,4}[ -]\d{6}(?![\w-])|(?<![\w.+-])07\d{9}(?!\w)", Plain)]
    private static partial Regex Phone();
}
