using System.Text.RegularExpressions;

namespace Heed.Privacy;

/// <param name="Rule">G1 to G10.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Sentence">What is wrong, for the writer.</param>
public readonly record struct GuardHit(string Rule, int Start, int End, string Sentence);

/// <summary>
/// Never confirm, never deny: finds words that tell the public whether somebody was in our care. That somebody is or was a patient is itself
/// protected (45 CFR 160.103), and so is saying that they were not. What is said to everybody is held to G3, G4 and G6; what is said
/// to one person is held to all of it. General forms ("people who come to us", "anyone who visits") pass.
/// </summary>
public static partial class CareGuard
{
    /// <summary>
    /// Rule G8: what the reviewer told and the reply gives back. A name, date, diagnosis, medicine, unit or clinician of the post that stands in the reply too confirms it, however general the sentence around it.
    /// </summary>
    /// <param name="post">The post that is answered.</param>
    /// <param name="own">Finds identifiers and knows what is the organisation's own: our name may be said back.</param>
    /// <returns>Hits in the reply, in order of place; offsets in UTF-16 units.</returns>
    public static IReadOnlyList<GuardHit> Echo(string post, string reply, IdentifierFinder own) => EchoGuard.Find(post, reply, own);

    private sealed record Rule(string Code, Regex Pattern, bool Always, string Sentence);

    private static readonly Rule[] Rules =
    [
        new("G1", YourCare(), false, "speaks of this person’s own care, which tells everyone they were in it"),
        new("G2", WhenYou(), false, "says that this person was here"),
        new("G3", WeTreated(), true, "says that we cared for someone"),
        new("G4", AsPatient(), true, "calls someone a patient of ours"),
        new("G5", ThankYouFor(), false, "thanks this person for coming to us, which tells everyone they did"),
        new("G6", Records(), true, "says what our records hold, and both yes and no are private"),
        new("G7", SorryFor(), false, "says sorry for an experience, which implies a visit"),
        new("G10", YouMissed(), false, "says what this person did about their care"),
    ];

    /// <summary>In order of place. <paramref name="addressedToPerson"/>: a reply, a mention, a direct message, or a quoted share.</summary>
    public static IReadOnlyList<GuardHit> Find(string text, bool addressedToPerson)
    {
        var hits = new List<GuardHit>();
        foreach (var rule in Rules)
        {
            if (!rule.Always && !addressedToPerson) continue;
            foreach (var match in rule.Pattern.EnumerateMatches(text))
            {
                var words = text.Substring(match.Index, match.Length);
                hits.Add(new GuardHit(rule.Code, match.Index, match.Index + match.Length, $"“{words}” {rule.Sentence}."));
            }
        }
        hits.Sort((one, other) => one.Start.CompareTo(other.Start));
        return hits;
    }

    private const RegexOptions Any = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\b(your|ur)\s+((recent|last|upcoming|previous|own)\s+)?(visit|appointment|stay|surgery|procedure|treatment|tests?|results?|scan|diagnosis|condition|prescription|medication|bill|chart|records?|room|doctor|nurse|provider|care (team|plan)|admission|discharge|delivery|baby)\b", Any)]
    private static partial Regex YourCare();

    [GeneratedRegex(@"\b(when|while|since|after|during)\s+you\s+(were|came|visited|saw|left|arrived|stayed)\b", Any)]
    private static partial Regex WhenYou();

    [GeneratedRegex(@"\b(we|our (team|doctors?|nurses?|staff))\s+((have|has|had)\s+)?(treated|saw|seen|cared for|helped|admitted|discharged|operated on|diagnosed|spoke with|spoken with|called)\s+(you|him|her|them|your|this patient|the patient)\b", Any)]
    private static partial Regex WeTreated();

    [GeneratedRegex(@"\b(as|being)\s+(a|our|one of our)\s+(valued\s+)?patients?\b|\byou((’|')?re|\s+are|\s+were)\s+(not\s+)?(a|our)\s+patient\b|\b(he|she|they)\s+(is|was|are|were)\s+(not\s+)?(a|our)\s+patients?\b", Any)]
    private static partial Regex AsPatient();

    [GeneratedRegex(@"\bthank(s| you) for (choosing|visiting|coming|trusting|being)\b", Any)]
    private static partial Regex ThankYouFor();

    [GeneratedRegex(@"\b(our|the) records?\s+(show|indicate|reflect|say)s?\b|\bwe (have|had) (no|a) record\b|\bnever (been )?(a|our) patient\b", Any)]
    private static partial Regex Records();

    [GeneratedRegex(@"\b(sorry|apologi[sz]e)\b.{0,40}?\b(experience|wait|waited|treated|happened to you)\b", Any)]
    private static partial Regex SorryFor();

    [GeneratedRegex(@"\byou(r)?\s+(have\s+|had\s+)?(\w+\s+)?(missed|cancel+ed|no-?show(ed)?|refused|declined|left against)\b|\b(missed|cancel+ed|refused|declined)\s+(your|the) (visit|appointment|treatment|care|test)\b", Any)]
    private static partial Regex YouMissed();
}
