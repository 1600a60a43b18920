namespace Heed.Crises;

/// <param name="Answers">Five answers in words, for 0 to 4; an empty one is not offered.</param>
public sealed record SeverityDimension(string Code, string Question, int Weight, IReadOnlyList<string> Answers);

/// <param name="MinLevel">The level this alone calls for.</param>
/// <param name="LiftSentence">What makes it graver; empty if nothing does.</param>
public sealed record HardTrigger(string Code, string Sentence, int MinLevel, string LiftSentence = "", int LiftedLevel = 0);

/// <summary>What is asked when a crisis is weighed: seven questions whose weights sum to 25, so the score runs 0 to 100, and the triggers that set a level at once.</summary>
public static class SeverityScale
{
    public static IReadOnlyList<SeverityDimension> Dimensions { get; } =
    [
        new("harm", "How much harm to people, real or credible?", 7,
            ["None", "Inconvenience", "Distress, or dignity hurt", "Injury or exposure possible", "Death, serious injury, or a threat that goes on"]),
        new("privacy", "Is privacy, law or a regulator involved?", 4,
            ["No", "A question of policy", "A violation is possible", "A violation is likely, or a regulator asks", "A confirmed breach, a subpoena, or a regulator acts"]),
        new("velocity", "How fast does it grow, against the usual hour?", 4,
            ["As usual", "Somewhat above usual", "Clearly above usual", "Far above usual", "Like nothing before"]),
        new("reach", "How many people could have seen it?", 3,
            ["Fewer than 1,000", "1,000 to 10,000", "10,000 to 100,000", "100,000 to 1 million, or regional media", "More than 1 million, or national media"]),
        new("sentiment", "How far has feeling dropped below usual, in points?", 2,
            ["Less than 10", "10 to 20", "20 to 35", "35 to 50", "More than 50"]),
        new("attribution", "How far will people hold us responsible?", 2,
            ["Not at all", "", "We are a victim too", "An accident", "It could have been prevented"]),
        new("operations", "How much of our work is touched?", 3,
            ["None", "Phones are busy", "One service", "Several services, or staffing", "A core service is down, diversion or lockdown"])
    ];

    public static IReadOnlyList<HardTrigger> Triggers { get; } =
    [
        new("H1", "A credible threat to life, a weapon, a bomb threat, hostages or an evacuation", 4),
        new("H2", "A death or serious injury is linked to care in public", 3, "Two or more deaths, or a child", 4),
        new("H3", "A breach of patient data is confirmed or claimed", 3, "Care systems are down, or 500 or more people are affected and it is public", 4),
        new("H4", "Details that identify a patient were posted by us or through us", 3),
        new("H5", "An outbreak, or a notice of exposure to patients", 3),
        new("H6", "National media ask, or an account with more than 1 million followers names us in anger", 3),
        new("H7", "Regional media ask, or an account with more than 100,000 followers names us", 2),
        new("H8", "A regulator, the police or a lawmaker speaks about us in public", 3),
        new("H9", "Named staff are threatened, or their addresses are made public", 3),
        new("H10", "An official account is taken over, or someone passes for us", 3),
        new("H11", "Somebody writes of harming themselves (start the individual emergency route now; it sets no level)", 0),
        new("H12", "Three or more independent posts in 24 hours tell of the same harm in care", 2),
        new("H13", "A product in use here is recalled", 2, "Patients must act", 3),
        new("H14", "A strike or closure is announced", 2, "From the notice to the day of action", 3)
    ];

    /// <summary>The mark for a trigger's graver form in <see cref="SeverityAnswers.Triggers"/>: "H2+".</summary>
    public static string Lifted(HardTrigger trigger) => trigger.Code + "+";

    /// <summary>The score at which a level begins.</summary>
    public static int LowerBound(int level) => level switch { <= 0 => 0, 1 => 15, 2 => 30, 3 => 50, _ => 70 };
}
