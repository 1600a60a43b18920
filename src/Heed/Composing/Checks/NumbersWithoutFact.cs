using System.Text.RegularExpressions;
using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>
/// A number is a claim. It must stand in a linked, verified, still valid fact. Times, dates, phone numbers, web addresses and emergency
/// numbers are not claims.
/// </summary>
internal static partial class NumbersWithoutFact
{
    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        if (draft.Kind == "reply" || !draft.Text.Any(char.IsDigit)) yield break;
        var exempt = NotClaimsPattern.For(draft.Text).Matches(draft.Text).Select(match => (match.Index, End: match.Index + match.Length)).ToArray();
        var known = draft.Facts.Where(fact => fact.Verified && (fact.ValidUntil is not { } until || until > draft.Now))
            .SelectMany(fact => Number().Matches(fact.Statement).Select(match => Plain(match.Value))).ToHashSet(StringComparer.Ordinal);
        var own = OwnPlaces(draft);
        int next = 0, nextOwn = 0, ownUntil = 0;
        foreach (Match number in Number().Matches(draft.Text))
        {
            // Both come in order of place, and none of either overlaps another.
            while (next < exempt.Length && exempt[next].End < number.Index + number.Length) next++;
            if ((next < exempt.Length && exempt[next].Index <= number.Index) || known.Contains(Plain(number.Value))) continue;
            for (; nextOwn < own.Count && own[nextOwn].Start <= number.Index; nextOwn++) ownUntil = Math.Max(ownUntil, own[nextOwn].End);
            if (number.Index + number.Length <= ownUntil) continue;
            yield return new Finding("number-without-fact", "Facts", draft.Level >= 2 ? Gate.Block : Gate.Warn, number.Index, number.Index + number.Length,
                $"“{number.Value}” stands in no verified fact linked to this draft.", "Link the fact it comes from, or take the number out.");
        }
    }

    // "Building 4" may be part of a name on the organisation's own list.
    private static List<(int Start, int End)> OwnPlaces(CheckedDraft draft)
    {
        var places = new List<(int, int)>();
        foreach (var own in draft.OwnIdentifiers.Where(own => own.Any(char.IsDigit)))
            for (var at = draft.Text.IndexOf(own, StringComparison.OrdinalIgnoreCase); at >= 0; at = draft.Text.IndexOf(own, at + 1, StringComparison.OrdinalIgnoreCase)) places.Add((at, at + own.Length));
        places.Sort();
        return places;
    }

    private static string Plain(string number) => number.Replace(",", "").TrimEnd('.');

    // Bounded, or begun where nothing of it stands before: see SentenceReader.
    [GeneratedRegex(@"(?<![\w])\d+(,\d{3})*(\.\d+)?(?![\w-]{0,40}[A-Za-z])")]
    private static partial Regex Number();

    private const string Month = @"(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";

    [GeneratedRegex(@"https?://\S+|www\.\S+|(?<!\S)[^\s@]{1,128}@\S+|(?<![a-z0-9-])[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){1,8}/\S*"
        + @"|\b\d{1,2}([:.]\d{2})? ?(a\.?m\.?|p\.?m\.?)(?!\w)|\b\d{1,2}:\d{2}\b|\b(at|by|until|till|from|to|between|and|before|after|–|-) \d{1,2}( o.clock)\b|\b(noon|midnight)\b"
        + @"|\b" + Month + @"\.? \d{1,2}(st|nd|rd|th)?\b(,? \d{4}\b)?|\b\d{1,2}(st|nd|rd|th)? (of )?" + Month + @"\b(,? \d{4}\b)?|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(in|since|of|year) (19|20)\d{2}\b"
        + @"|\b(911|988|999|112|116 123|111|211)\b|\+?\(?\d{2,4}\)?[ .‑-]\d{3,4}([ .‑-]\d{2,4}){0,8}\b|\b24/7\b|\b24 hours( a day)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotClaims();
    private static readonly Pattern NotClaimsPattern = new(NotClaims());
}
