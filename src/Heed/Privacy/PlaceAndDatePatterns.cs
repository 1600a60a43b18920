using System.Globalization;
using System.Text.RegularExpressions;

namespace Heed.Privacy;

/// <summary>Street addresses, rooms and beds; dates and great ages that belong to a person. A date of a public event is left alone.</summary>
internal static partial class PlaceAndDatePatterns
{
    public static void Find(string text, ref List<Identifier>? found)
    {
        IdentifierFinder.Take(ref found, text, Street(), IdentifierType.Address, 0.9);
        IdentifierFinder.Take(ref found, text, TownAndZip(), IdentifierType.Address, 0.8);
        IdentifierFinder.Take(ref found, text, Bed(), IdentifierType.Address, 0.75);
        IdentifierFinder.TakeNamed(ref found, text, PersonalDate(), IdentifierType.Date, 0.85);
        for (var match = Age().Match(text); match.Success; match = match.NextMatch())
        {
            var group = match.Groups["id"];
            if (int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) is >= 90 and <= 122) IdentifierFinder.Add(ref found, new(IdentifierType.Age, group.Index, group.Index + group.Length, 0.9));
        }
    }

    private const RegexOptions Any = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Month = @"(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";
    private const string Day = @"(\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})\b|\d{4}-\d{2}-\d{2}\b|" + Month + @"\.? \d{1,2}(st|nd|rd|th)?\b(,? \d{4}\b)?|\d{1,2}(st|nd|rd|th)? (of )?" + Month + @"\b(,? \d{4}\b)?|the \d{1,2}(st|nd|rd|th)\b)";

    [GeneratedRegex(@"(?<![\w.])\d{1,5}[A-Za-z]? ([NSEW]\.? )?((\p{Lu}[\w'’.-]{0,40}|\d{1,3}(st|nd|rd|th)) ){1,4}(Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Terrace|Way|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Square)\b\.?(,? (Apt|Apartment|Suite|Unit|Flat|#)\.? ?\w{1,5})?(, \p{Lu}\p{Ll}{1,30}( \p{Lu}\p{Ll}{1,30}){0,2}\b)?(,? [A-Z]{2} \d{5}(-\d{4})?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"\p{Lu}\p{L}{1,30}( \p{Lu}\p{L}{1,30})?, [A-Z]{2} \d{5}(-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|(?<![\w.])-?\d{1,2}\.\d{4,}, ?-?\d{1,3}\.\d{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex TownAndZip();

    [GeneratedRegex(@"\b(in|from|to) (room|bed|bay) (no\.? |number )?\d{1,4}[a-z]?\b|\broom \d{2,4}[a-z]?\b|\bbed \d{1,3}[a-z]?\b", Any)]
    private static partial Regex Bed();

    [GeneratedRegex(@"\b(born|dob|d\.o\.b\.?|date of birth|birth ?date|admitted|discharged|passed away|(he|she|who|patient|mother|father|mom|mum|dad|son|daughter|wife|husband|baby) (died|was seen|was diagnosed|gave birth|had surgery)|(my|his|her|their|’s|'s) ([a-z]{1,30} ){0,2}(birthday|surgery|operation|appointment|visit|admission|discharge|delivery|scan|biopsy|due date|diagnosis))\b[^.!?\n]{0,30}?(?<id>" + Day + ")", Any)]
    private static partial Regex PersonalDate();

    [GeneratedRegex(@"\b(?<id>\d{2,3})[ -]?(years?[ -]old|year[ -]olds?|yrs? old|y/?o|years of age)\b|\b(aged?|turned|turning|turns) (?<id>\d{2,3})\b", Any)]
    private static partial Regex Age();
}
