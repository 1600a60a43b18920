namespace Heed.Crises;

/// <summary>The playbook for one kind of crisis: what to look for, what to do by when, what to say first.</summary>
public sealed record Scenario
{
    /// <summary>"S01" to "S14".</summary>
    public required string Code { get; init; }
    public required string Name { get; init; }
    /// <summary>One line that tells this scenario from the others.</summary>
    public required string Line { get; init; }
    /// <summary>How much of the blame people tend to give us: victim, accidental, challenge, preventable or rumor.</summary>
    public required string Cluster { get; init; }
    public required int MinLevel { get; init; }
    /// <summary>The stance to start from; a person may choose another.</summary>
    public required string Posture { get; init; }
    public required string Spokesperson { get; init; }
    public required string FirstChannel { get; init; }
    /// <summary>Deadlines set by law that this kind of crisis may start; empty if none.</summary>
    public string LegalClock { get; init; } = "";
    public required IReadOnlyList<string> Signals { get; init; }
    /// <summary>This scenario's own steps; <see cref="Playbook.StepsOf"/> gives them together with the common ones.</summary>
    public required IReadOnlyList<PlaybookStep> Steps { get; init; }
    /// <summary>The first statement, with what must be filled in as {placeholders}.</summary>
    public required string HoldingText { get; init; }
    public required IReadOnlyList<string> Donts { get; init; }
    public required IReadOnlyList<string> Success { get; init; }
    /// <summary>Life-safety instructions and the privacy-only line go out without an empathy sentence.</summary>
    public bool EmpathyExempt { get; init; }
}

/// <param name="Code">"C01", "S04-1".</param>
/// <param name="Window">0-1h 1-4h 4-24h days</param>
/// <param name="DueMinutes">From T0 at level 3; see <see cref="Playbook.DueAfter"/>.</param>
public sealed record PlaybookStep(string Code, string Window, int DueMinutes, string OwnerRole, string Text, string DoneWhen);
