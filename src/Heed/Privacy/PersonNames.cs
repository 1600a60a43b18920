using Heed.Language;
using Heed.Privacy.Names;

namespace Heed.Privacy;

/// <summary>Names of people as identifiers: what <see cref="NameFinder"/> finds, and for our own drafts pairs of capitalised words that nothing explains.</summary>
internal static class PersonNames
{
    private const double Doubtful = 0.5;

    [ThreadStatic] private static List<FoundName>? names;

    /// <summary>Adds the names of a walked post; places are bytes of UTF-8.</summary>
    public static void Find(TokenWalk walk, List<Identifier> found)
    {
        var list = names ??= [];
        list.Clear();
        NameFinder.Shipped.Find(walk, NameFinder.ForMasking, list);
        foreach (var name in list) IdentifierFinder.Add(found, new Identifier(IdentifierType.Person, name.Start, name.End, name.Confidence));
    }

    /// <summary>Two capitalised words inside a sentence that no list explains: a name from anywhere, or the name of a thing. Only worth a question.</summary>
    public static void FindDoubtful(string text, ref List<Identifier>? found)
    {
        if (Shouts(text)) return;
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] is (< 'A' or > 'Z') and < '\u00C0' || !IsStart(text, at)) continue;
            var end = EndOfWord(text, at);
            var last = end - at > 2 && !StartsSentence(text, at) && !IsShout(text.AsSpan(at, end - at)) && !Ordinary.Contains(text.AsSpan(at, end - at)) ? Surname(text, end, 2) : end;
            var next = last + 1 < text.Length && text[last] == ' ' && char.IsUpper(text[last + 1]) ? text.AsSpan(last + 1, EndOfWord(text, last + 1) - last - 1) : default;
            if (last > end && !Ordinary.Contains(next)) IdentifierFinder.Add(found ??= [], new Identifier(IdentifierType.Person, at, TrimPossessive(text, at, last), Doubtful));
            at = last;
        }
    }

    /// <summary>Goes on over the capitalised words that may be the rest of the name, at most <paramref name="most"/> of them.</summary>
    private static int Surname(string text, int end, int most)
    {
        var last = end;
        for (var parts = 0; parts < most && last + 1 < text.Length && text[last] == ' '; parts++)
        {
            var from = last + 1;
            if (!char.IsUpper(text[from])) break;
            var to = EndOfWord(text, from);
            if (to - from == 1 && to + 2 < text.Length && text[to] == '.' && text[to + 1] == ' ' && char.IsUpper(text[to + 2])) { last = to + 1; continue; } // a middle initial
            if (to - from < 2 || IsShout(text.AsSpan(from, to - from)) || Ordinary.Contains(text.AsSpan(from, TrimPossessive(text, from, to) - from))) break;
            last = to;
        }
        return last;
    }

    private static bool Shouts(string text)
    {
        int upper = 0, lower = 0;
        foreach (var unit in text)
        {
            if (unit is >= 'a' and <= 'z') lower++;
            else if (unit is >= 'A' and <= 'Z') upper++;
        }
        return upper > lower;
    }

    private static bool IsShout(ReadOnlySpan<char> word)
    {
        foreach (var unit in word) if (!char.IsUpper(unit)) return false;
        return true;
    }

    private static bool IsStart(string text, int at) => char.IsUpper(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '#' or '@' or '_' or '\'' or '’' or '/' or '.'));

    private static int EndOfWord(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' or '-' && end + 1 < text.Length && char.IsLetter(text[end + 1])))) end++;
        return Math.Max(end, at + 1);
    }

    private static int TrimPossessive(string text, int start, int end) => end - start > 3 && text[end - 1] is 's' && text[end - 2] is '\'' or '’' ? end - 2 : end;

    private static bool StartsSentence(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && text[at] is ' ' or '"' or '“') at--;
        return at < 0 || text[at] is '.' or '!' or '?' or '\n' or ':';
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words, bool anyCase) =>
        new HashSet<string>(words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), anyCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Capitalised words that are no part of a person's name.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Ordinary = Set("""
        Hospital Clinic Center Centre Street Avenue Road University School College Health Medical County Park Church Foundation Building Wing Ward Unit Airport Bridge Square Garden Hall Gallery Press
        The A An And Or But So If In On At To Of For From With By As Is Are Was Were Has Had Have Will Would Can Could Should May Might Must Do Does Did Be Been Being Get Gets Got Make Makes Made See Sees Say Says Said Start Starts Come Comes Coming Go Goes Going Take Takes Need Needs
        I We You He She They It My Our Your His Her Their This That These Those There Here What When Where Who Why How Not No Yes All More Less Most Than Then Please Thanks Thank Off Out Up Down Over Just Still Also Even Again Only Very Never Always Now Everyone Someone Nobody Anyone Everybody Somebody
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Day Week Month Year Today Tomorrow Tonight
        North South East West New Inc Ltd News Times Post Observer Show Live TV Radio Awards Cup League City Town State States Island River Lake Valley Line Team Emergency Care Staff Patients Nurse Nurses Doctor Doctors Time Soccer Football Mixer Resources Order Wars
        Relations Portal Practitioner Manager Advocate Services Service Office Department Group Association Union Bank Company Practice Surgery Pharmacy Who Strange Strike Appreciation
        Police Fire Red Cross Government President Governor Mayor Minister Senator Council Hurricane Storm Flood Floods Fund Relief Church God Lord Christmas Easter Thanksgiving Birthday
        """, anyCase: true);
}
