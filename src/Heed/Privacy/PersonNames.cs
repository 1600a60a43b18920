namespace Heed.Privacy;

/// <summary>
/// Names of people by three signs: a title or a word of kinship before a capital letter ("Mr Osei", "my son Arjun"), a first name of the list before
/// another capitalised word, and a plain first name on its own. Works where writers use capitals; in a text all in capitals only titles count.
/// </summary>
internal static class PersonNames
{
    private const double Sure = 0.9, Likely = 0.88, Possible = 0.7, Lone = 0.6, Doubtful = 0.5;

    public static void Find(string text, ref List<Identifier>? found)
    {
        if (text.AsSpan().IndexOfAnyInRange('A', 'Z') < 0) return;
        var shouting = Shouts(text);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is (< 'A' or > 'Z') and < '\u00C0' || !IsStart(text, at)) continue;
            var end = EndOfWord(text, at);
            var (last, confidence) = Cued(text, at, end);
            if (confidence == 0 && !shouting) (last, confidence) = Listed(text, at, end);
            if (confidence > 0) IdentifierFinder.Add(ref found, new Identifier(IdentifierType.Person, at, TrimPossessive(text, at, last), confidence));
            at = Math.Max(at, Math.Max(end, last) - 1);
        }
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
            if (last > end && !Ordinary.Contains(next)) IdentifierFinder.Add(ref found, new Identifier(IdentifierType.Person, at, TrimPossessive(text, at, last), Doubtful));
            at = last;
        }
    }

    /// <summary>Whether the words before announce a name, and where it ends.</summary>
    private static (int End, double Confidence) Cued(string text, int start, int end)
    {
        if (start < 3 || Ordinary.Contains(text.AsSpan(start, TrimPossessive(text, start, end) - start)) || end - start < 2) return (end, 0);
        var (from, to) = WordBefore(text, start);
        if (to - from < 2) return (end, 0);
        var cue = text.AsSpan(from, to - from);
        var gap = text.AsSpan(to, start - to);
        if (Titles.Contains(cue) && gap is " " or ". ") return (Surname(text, end, 2), Likely);
        if (gap is not (" " or ", ")) return (end, 0);
        if (Kin.Contains(cue) && Owned(text, from)) return (Surname(text, end, 2), Likely);
        var naming = cue is "named" or "called" || (cue is "is" or "was" && WordIs(text, from, "name"));
        if (!naming || gap is not " ") return (end, 0);
        var full = Surname(text, end, 2);
        var next = full + 1 < text.Length && text[full] == ' ' ? text.AsSpan(full + 1, EndOfWord(text, full + 1) - full - 1) : default;
        if (Places.Contains(next)) return (end, 0); // "called Gull Point Hospital"
        var (roleFrom, roleTo) = WordBefore(text, from);
        var role = text.AsSpan(roleFrom, roleTo - roleFrom);
        return full > end || Kin.Contains(role) || Titles.Contains(role) || role is "name" ? (full, Likely) : (end, 0);
    }

    /// <summary>Whether the word is a first name of the list, and where the name ends.</summary>
    private static (int End, double Confidence) Listed(string text, int start, int end)
    {
        if (!FirstNames.Has(text.AsSpan(start, end - start), out var alsoWord)) return (end, 0);
        var last = Surname(text, end, 3);
        if (last > end)
        {
            // "Rose Martin Hospital" is a place; "Will Smith" at the head of a sentence may be a question.
            var next = last + 1 < text.Length && text[last] == ' ' && char.IsUpper(text[last + 1]) ? text.AsSpan(last + 1, EndOfWord(text, last + 1) - last - 1) : default;
            if (Places.Contains(next) || (alsoWord && StartsSentence(text, start))) return (last, 0);
            return (last, alsoWord ? Possible : Sure);
        }
        return alsoWord || Followed(text, end) ? (end, 0) : (end, Lone);
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

    private static bool Owned(string text, int kinStart)
    {
        for (var back = 0; back < 2; back++)
        {
            var (from, to) = WordBefore(text, kinStart);
            if (to == from) return false;
            if (Owners.Contains(text.AsSpan(from, to - from))) return true;
            kinStart = from;
        }
        return false;
    }

    private static bool WordIs(string text, int before, string word)
    {
        var (from, to) = WordBefore(text, before);
        return text.AsSpan(from, to - from).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private static (int From, int To) WordBefore(string text, int start)
    {
        var to = start;
        while (to > 0 && text[to - 1] is ' ' or '.' or ',' && start - to < 2) to--;
        var from = to;
        while (from > 0 && char.IsLetter(text[from - 1])) from--;
        return (from, to);
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

    // A capitalised word right after ("Charlotte Observer") makes a lone first name doubtful.
    private static bool Followed(string text, int end) => end + 1 < text.Length && text[end] is ' ' or '-' && char.IsUpper(text[end + 1]);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words, bool anyCase) =>
        new HashSet<string>(words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), anyCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Set("Mr Mrs Ms Mx Dr Prof Sir Dame Miss Doctor doctor Nurse nurse Professor professor patient midwife surgeon receptionist", anyCase: false);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Owners = Set("my his her our their your", anyCase: true);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Kin = Set("""
        son daughter wife husband partner mother father mum mom dad brother sister baby grandmother grandfather grandma grandad grandpa nan aunt uncle cousin nephew niece friend neighbor neighbour fiance fiancé fiancée child boy girl twin grandson granddaughter stepson stepdaughter
        """, anyCase: true);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = Set("""
        Hospital Clinic Center Centre Street Avenue Road University School College Health Medical County Park Church Foundation Building Wing Ward Unit Airport Bridge Square Garden Hall
        """, anyCase: true);

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
