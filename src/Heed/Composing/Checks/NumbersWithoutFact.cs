using System.Text.RegularExpressions;
using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>
/// A number is a claim, in figures or in words. It must stand in a linked, verified, still valid fact. Times, dates, spans of time that lie ahead, phone numbers, web addresses, emergency
/// numbers and numbers that are part of a name (COVID-19, type 2 diabetes, Ward 7, the 2026 flu vaccine) are not claims. Numbers in words are read in English.
/// </summary>
internal static partial class NumbersWithoutFact
{
    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        if (draft.Kind == "reply") yield break;
        var spoken = NumbersInWords.Find(draft.Text, out var harmless);
        var figures = draft.Text.Any(char.IsDigit);
        if (!figures && spoken.Count == 0) yield break;
        var valid = draft.Facts.Where(fact => fact.Verified && (fact.ValidUntil is not { } until || until > draft.Now)).ToArray();
        var known = valid.SelectMany(fact => Number().Matches(fact.Statement).Select(match => Plain(match.Value)).Concat(NumbersInWords.Find(fact.Statement, out _).Select(one => one.Key))).ToHashSet(StringComparer.Ordinal);
        if (known.Contains("50")) known.Add("half");
        var own = OwnPlaces(draft);
        var claims = spoken.Where(one => !known.Contains(one.Key)).Select(one => (one.Start, one.End));
        if (figures) claims = claims.Concat(Figures(draft.Text, known, harmless));
        int nextOwn = 0, ownUntil = 0;
        foreach (var (start, end) in claims.OrderBy(one => one.Start))
        {
            for (; nextOwn < own.Count && own[nextOwn].Start <= start; nextOwn++) ownUntil = Math.Max(ownUntil, own[nextOwn].End);
            if (end <= ownUntil) continue;
            yield return new Finding("number-without-fact", "Facts", draft.Level >= 2 ? Gate.Block : Gate.Warn, start, end,
                $"“{draft.Text[start..end]}” stands in no verified fact linked to this draft.", "Link the fact it comes from, or take the number out.");
        }
    }

    private static IEnumerable<(int Start, int End)> Figures(string text, HashSet<string> known, IReadOnlyList<int> harmless)
    {
        var exempt = NotClaimsPattern.For(text).Matches(text).Select(match => (match.Index, End: match.Index + match.Length)).ToArray();
        int next = 0, nextHarmless = 0;
        foreach (Match number in Number().Matches(text))
        {
            // Both come in order of place, and none of either overlaps another.
            while (next < exempt.Length && exempt[next].End < number.Index + number.Length) next++;
            while (nextHarmless < harmless.Count && harmless[nextHarmless] < number.Index) nextHarmless++;
            if (nextHarmless < harmless.Count && harmless[nextHarmless] < number.Index + number.Length) continue;
            if ((next >= exempt.Length || exempt[next].Index > number.Index) && !known.Contains(Plain(number.Value))) yield return (number.Index, number.Index + number.Length);
        }
    }

    // "Building 4" and "Three Rivers" may be part of a name on the organisation's own list.
    private static List<(int Start, int End)> OwnPlaces(CheckedDraft draft)
    {
        var places = new List<(int, int)>();
        foreach (var own in draft.OwnIdentifiers.Where(own => own.Length > 0))
            for (var at = draft.Text.IndexOf(own, StringComparison.OrdinalIgnoreCase); at >= 0; at = draft.Text.IndexOf(own, at + 1, StringComparison.OrdinalIgnoreCase)) places.Add((at, at + own.Length));
        places.Sort();
        return places;
    }

    private static string Plain(string number) => number.Replace(",", "").TrimEnd('.');

    // Bounded, or begun where nothing of it stands before: see SentenceReader.
    [GeneratedRegex(@"(?<![\w])\d+(,\d{3})*(\.\d+)?(?![\w-]{0,40}[A-Za-z])")]
    private static partial Regex Number();

    // "12 may have died" and "40 march" are no dates.
    private const string Month = @"(jan(uary)?|feb(ruary)?|mar|(?-i:March|MARCH)|apr(il)?|(?-i:May|MAY)|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";

    // "Between 1 and 14 October", "2 to 4 pm": the first of two days or hours.
    private const string Ahead = @"(\d{1,2}([:.]\d{2}|st|nd|rd|th)? ?(and|to|or|until|till|–|-) ?)";

    [GeneratedRegex(@"https?://\S+|www\.\S+|(?<!\S)[^\s@]{1,128}@\S+|(?<![a-z0-9-])[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,8}/\S*"
        + @"|\b" + Ahead + @"?\d{1,2}([:.]\d{2})? ?(a\.?m\.?|p\.?m\.?)(?!\w)|\b\d{1,2}:\d{2}\b|\b(at|by|until|till|from|to|between|and|before|after|–|-) \d{1,2}( o.clock)\b|\b(noon|midnight)\b"
        + @"|\b" + Month + @"\.? \d{1,2}(st|nd|rd|th)?\b( ?(to|through|–|-) ?\d{1,2}(st|nd|rd|th)?\b)?(,? \d{4}\b)?|\b" + Ahead + @"?\d{1,2}(st|nd|rd|th)? (of )?" + Month + @"\b(,? \d{4}\b)?|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(in|since|of|year) (19|20)\d{2}\b"
        + @"|\b(911|988|999|112|116 123|111|211)\b|\+?\(?\d{2,4}\)?[ .‑-]\d{3,4}([ .‑-]\d{2,4}){0,8}\b|\b24/7\b|\b24 hours( a day)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotClaims();
    private static readonly Pattern NotClaimsPattern = new(NotClaims());
}
