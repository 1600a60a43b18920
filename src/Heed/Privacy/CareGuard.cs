namespace Heed.Privacy;

/// <param name="Rule">G1 to G12.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Sentence">What is wrong, for the writer.</param>
public readonly record struct GuardHit(string Rule, int Start, int End, string Sentence);

/// <summary>
/// Never confirm, never deny: finds words that tell the public whether somebody was in our care. That somebody is or was a patient is itself
/// protected (45 CFR 160.103), and so is saying that they were not. It reads who is meant, what was done and in which voice and time: English in full, Spanish, French and German
/// in their plain forms, other languages not at all. What is said to everybody is held to what it says of a third person; what is said
/// to one person is held to all of it. General forms ("people who come to us", "anyone who visits", "if you were here") pass.
/// </summary>
public static class CareGuard
{
    /// <summary>
    /// Rule G8: what the reviewer told and the reply gives back. A name, date, diagnosis, medicine, unit or clinician of the post that stands in the reply too confirms it, however general the sentence around it.
    /// </summary>
    /// <param name="post">The post that is answered.</param>
    /// <param name="own">Finds identifiers and knows what is the organisation's own: our name may be said back.</param>
    /// <returns>Hits in the reply, in order of place; offsets in UTF-16 units.</returns>
    public static IReadOnlyList<GuardHit> Echo(string post, string reply, IdentifierFinder own) => EchoGuard.Find(post, reply, own);

    /// <summary>In order of place. <paramref name="addressedToPerson"/>: a reply, a mention, a direct message, or a quoted share. Any length; time grows with it alone.</summary>
    public static IReadOnlyList<GuardHit> Find(string text, bool addressedToPerson)
    {
        var read = new CareText(text);
        var found = new List<(string Rule, int Start, int End)>();
        var many = false;
        foreach (var (first, end, language) in read.Sentences)
        {
            if (language == "en") CareRules.Find(read, first, end, addressedToPerson, many, found);
            else CareRulesAbroad.Find(read, first, end, language, addressedToPerson, found);
            for (var i = first; i < end && !many; i++) many = SpeaksOfMany(read.Words[i], CareTag.General | CareTag.Staff);
        }
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return [.. found.Select(hit => new GuardHit(hit.Rule, hit.Start, hit.End, $"“{text[hit.Start..hit.End]}” {Why(hit.Rule)}."))];
    }

    private static readonly uint A = CareVocabulary.Hash("a"), An = CareVocabulary.Hash("an");

    /// <summary>Words after which "they" may be many.</summary>
    internal static bool SpeaksOfMany(in CareWord word, CareTag tags) => word.Is(tags) && word.Hash != A && word.Hash != An;

    private static string Why(string rule) => rule switch
    {
        "G1" => "speaks of one person’s own care, which tells everyone they were in it",
        "G2" => "says that this person was here",
        "G3" => "says that we cared for someone, or that we did not",
        "G4" => "says whether someone is a patient of ours",
        "G5" => "thanks this person for coming to us, which tells everyone they did",
        "G6" => "says what our records hold, and both yes and no are private",
        "G7" => "says sorry for an experience, which implies a visit",
        "G10" => "says what this person did about their care",
        "G11" => "comforts one person, which tells everyone that they or theirs were ill, have died or were born here",
        _ => "asks for private details where everyone can read the answer",
    };
}
