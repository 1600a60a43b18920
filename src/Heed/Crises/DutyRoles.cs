namespace Heed.Crises;

/// <summary>Who is in the room at which level, and what part they have. Each duty wants one person and two who stand in.</summary>
public static class DutyRoles
{
    public const string CommunityManager = "Community manager", CommunicationsLead = "Communications lead", IncidentLead = "Crisis lead",
        Executive = "Executive on call", Clinical = "Clinical lead", PrivacyOfficer = "Privacy officer", Legal = "Legal counsel", Security = "Security and IT security",
        Staff = "Staff communication and HR", PatientRelations = "Patient relations", Operations = "Emergency manager", LanguageLead = "Language and accessibility lead",
        Scribe = "Scribe";

    /// <summary>Part at levels 1 to 4: D does, A decides, C is asked, I is told, - is not needed.</summary>
    private static readonly (string Role, string Parts, string Duty, string[] SuggestFrom)[] Table =
    [
        (IncidentLead, "IADD", "Decides posture, level and schedule.", ["Communications lead", "Executive"]),
        (CommunicationsLead, "ADDD", "Drafts, channels, media.", ["Communications lead"]),
        (CommunityManager, "DDDD", "Watches, replies, logs, moderates.", ["Community manager"]),
        (Executive, "-IAA", "Answers for the organization and speaks on deaths and executive matters.", ["Executive"]),
        (Clinical, "-CDD", "Makes sure the medicine is right.", ["Clinician"]),
        (PrivacyOfficer, "CCDD", "Guards patients' privacy and the breach clocks.", ["Privacy officer"]),
        (Legal, "-CCD", "Makes sure the law is kept; keeps documents.", []),
        (Security, "-ICD", "Threats to people and to systems.", []),
        (Staff, "-CDD", "Staff hear it first.", []),
        (PatientRelations, "CDDD", "The people affected and their complaints.", []),
        (Operations, "--CA", "Knows what is really running.", []),
        (LanguageLead, "-CDD", "Translations, captions, alt text.", []),
        (Scribe, "-DDD", "Writes down decisions and times.", ["Community manager", "Observer"])
    ];

    public static IReadOnlyList<string> All { get; } = [.. Table.Select(row => row.Role)];

    /// <summary>The duties of a level: all who do, decide or are asked. The crisis lead is always among them, since nobody else may sign a level down.</summary>
    public static IReadOnlyList<string> At(int level) =>
        [.. Table.Where(row => row.Role == IncidentLead || PartLetter(row.Parts, level) is 'D' or 'A' or 'C').Select(row => row.Role)];

    public static string Part(string role, int level) => Table.FirstOrDefault(row => row.Role == role) is { Parts: not null } row
        ? PartLetter(row.Parts, level) switch { 'D' => "does", 'A' => "decides", 'C' => "is asked", 'I' => "is told", _ => "on call" }
        : "does";

    public static string Duty(string role) => Table.FirstOrDefault(row => row.Role == role).Duty ?? "";

    /// <summary>The roles of Heed's people from which a duty is filled at first; empty where the hospital must say.</summary>
    public static IReadOnlyList<string> SuggestFrom(string role) => Table.FirstOrDefault(row => row.Role == role).SuggestFrom ?? [];

    private static char PartLetter(string parts, int level) => level < 1 ? (parts[0] is 'D' or 'A' ? parts[0] : '-') : parts[Math.Min(level, 4) - 1];
}
