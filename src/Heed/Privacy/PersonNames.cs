using System.Text.RegularExpressions;

namespace Heed.Privacy;

/// <summary>
/// Names of people by three signs: a title or a kinship word before a capital letter ("Mr Osei", "my son Arjun"), a first name of the list before another
/// capitalised word, and a plain first name on its own inside a sentence. Works where writers use capitals.
/// </summary>
internal static partial class PersonNames
{
    public static void Find(string text, ref List<Identifier>? found)
    {
        if (text.AsSpan().IndexOfAnyInRange('A', 'Z') < 0) return;
        if (Cues(text)) TakeCued(text, ref found);
        var shouting = Shouts(text);
        if (shouting) return;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsStart(text, at)) continue;
            var end = EndOfWord(text, at);
            if (FirstNames.Has(text.AsSpan(at, end - at), out var alsoWord)) at = Math.Max(at, Judge(text, at, end, alsoWord, ref found) - 1);
            else at = end - 1;
        }
    }

    /// <summary>Decides about a word that stands in the list of first names; returns where to go on.</summary>
    private static int Judge(string text, int start, int end, bool alsoWord, ref List<Identifier>? found)
    {
        var last = end;
        var parts = 1;
        while (parts < 4 && last + 1 < text.Length && text[last] == ' ')
        {
            var from = last + 1;
            if (!char.IsUpper(text[from])) break;
            var to = EndOfWord(text, from);
            var word = text.AsSpan(from, to - from);
            if (to - from == 1 && to < text.Length && text[to] == '.') { last = to + 1; parts++; continue; } // a middle initial
            if (NotSurnames.Contains(word.ToString()) || (word.Length > 1 && IsShout(word))) break;
            last = to;
            parts++;
        }
        if (parts > 1)
        {
            // "Rose Hospital" and "Grace Clinic" are places.
            var next = last < text.Length - 1 && text[last] == ' ' ? text[(last + 1)..EndOfWord(text, last + 1)] : "";
            if (NotSurnames.Contains(next) && Places.Contains(next)) return last;
            if (alsoWord && StartsSentence(text, start)) return last;
            IdentifierFinder.Add(ref found, new Identifier(IdentifierType.Person, start, TrimPossessive(text, start, last), alsoWord ? 0.7 : 0.9));
            return last;
        }
        if (!alsoWord && !Followed(text, end)) IdentifierFinder.Add(ref found, new Identifier(IdentifierType.Person, start, TrimPossessive(text, start, end), 0.6));
        return end;
    }

    private static void TakeCued(string text, ref List<Identifier>? found)
    {
        for (var match = Cued().Match(text); match.Success; match = match.NextMatch())
        {
            var group = match.Groups["id"];
            var words = group.Value.Split(' ');
            var kept = words.TakeWhile(word => !NotSurnames.Contains(word.TrimEnd('.', ',')) && !NotSurnames.Contains(word.Replace("’s", "").Replace("'s", ""))).ToArray();
            if (kept.Length == 0) continue;
            var end = group.Index + kept.Sum(word => word.Length) + kept.Length - 1;
            IdentifierFinder.Add(ref found, new Identifier(IdentifierType.Person, group.Index, TrimPossessive(text, group.Index, end), 0.88));
        }
    }

    private static bool Cues(string text)
    {
        for (var at = 0; at < text.Length - 1; at++)
            if (char.IsUpper(text[at]) && at > 0 && text[at - 1] == ' ') return true;
        return false;
    }

    private static bool Shouts(string text)
    {
        int upper = 0, lower = 0;
        foreach (var unit in text) { if (char.IsUpper(unit)) upper++; else if (char.IsLower(unit)) lower++; }
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

    private static int TrimPossessive(string text, int start, int end) =>
        end - start > 3 && text[end - 1] is 's' && text[end - 2] is '\'' or '’' && end - start > 3 ? end - 2 : end;

    private static bool StartsSentence(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && text[at] is ' ' or '"' or '“') at--;
        return at < 0 || text[at] is '.' or '!' or '?' or '\n' or ':';
    }

    // A capitalised word right after ("Charlotte Observer") makes a lone first name doubtful.
    private static bool Followed(string text, int end) => end + 1 < text.Length && text[end] is ' ' or '-' && char.IsUpper(text[end + 1]);

    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase) { "Hospital", "Clinic", "Center", "Centre", "Street", "Avenue", "Road", "University", "School", "College", "Health", "Medical", "County", "Park", "Church", "Foundation", "Building", "Wing", "Ward", "Unit", "Airport", "Bridge", "Square" };

    private static readonly HashSet<string> NotSurnames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Hospital", "Clinic", "Center", "Centre", "Street", "Avenue", "Road", "University", "School", "College", "Health", "Medical", "County", "Park", "Church", "Foundation", "Building", "Wing", "Ward", "Unit",
        "Airport", "Bridge", "Square", "The", "A", "An", "And", "Or", "But", "So", "If", "In", "On", "At", "To", "Of", "For", "From", "With", "By", "As", "Is", "Are", "Was", "Were", "Has", "Had", "Have", "Will", "Would",
        "Can", "Could", "Should", "May", "Might", "Must", "Do", "Does", "Did", "I", "We", "You", "He", "She", "They", "It", "My", "Our", "Your", "His", "Her", "Their", "This", "That", "These", "Those", "There", "Here",
        "What", "When", "Where", "Who", "Why", "How", "Not", "No", "Yes", "All", "Please", "Thanks", "Thank", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
        "April", "June", "July", "August", "September", "October", "November", "December", "Day", "Week", "Month", "Year", "Today", "Tomorrow", "North", "South", "East", "West", "New", "Inc", "Ltd", "News", "Times", "Post",
        "Observer", "Show", "Live", "TV", "Radio", "Awards", "Cup", "League", "City", "Town", "State", "States", "Island", "River", "Lake", "Valley", "Line", "Team", "Emergency", "Care", "Staff", "Patients", "Nurse", "Nurses", "Doctor", "Doctors",
        "Relations", "Portal", "Practitioner", "Manager", "Advocate", "Services", "Service", "Office", "Department", "Group", "Association", "Union", "Bank", "Company", "College", "Practice", "Surgery", "Pharmacy", "Who", "Strange",
    };

    [GeneratedRegex(@"\b(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame)\.?|Miss|Doctor|Nurse|Professor|patient|[Mm]idwife|[Ss]urgeon|[Rr]eceptionist) (?<id>\p{Lu}[\p{Ll}][\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){0,2})|\b(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir) (?:[a-z]+ )?(?:son|daughter|wife|husband|partner|mother|father|mum|mom|dad|brother|sister|baby|grandmother|grandfather|grandma|grandad|grandpa|aunt|uncle|cousin|nephew|niece|friend|neighbou?r|fianc[eé]e?|nurse|doctor|child|boy|girl),? (?:named |called )?(?<id>\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]+){0,2})|\b(?:named|called|name is|name’s|name's|I am|I'm|I’m|[Nn]urse called|patient named) (?<id>\p{Lu}\p{Ll}[\p{L}'’-]+ \p{Lu}\p{Ll}[\p{L}'’-]+)|\b(?:name is|patient named|nurse named|nurse called|doctor called|doctor named) (?<id>\p{Lu}\p{Ll}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Cued();
}
