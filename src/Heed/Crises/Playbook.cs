using Heed.Crises.Playbooks;

namespace Heed.Crises;

/// <summary>A scenario's steps together with the common ones, and when each is due at a level.</summary>
public static class Playbook
{
    public const string FirstHour = "0-1h", FirstHours = "1-4h", FirstDay = "4-24h", LaterDays = "days";

    public static IReadOnlyList<string> Windows { get; } = [FirstHour, FirstHours, FirstDay, LaterDays];

    /// <summary>All steps of a scenario, in the order in which they are due.</summary>
    public static IReadOnlyList<PlaybookStep> StepsOf(Scenario scenario) =>
        [.. CommonChecklist.Steps.Concat(scenario.Steps).OrderBy(step => step.DueMinutes).ThenBy(step => step.Code, StringComparer.Ordinal)];

    /// <summary>Times are written for level 3. Level 4 halves them, level 2 doubles them, and below that there is four times as long.</summary>
    public static TimeSpan DueAfter(PlaybookStep step, int level) => Scaled(TimeSpan.FromMinutes(step.DueMinutes), level);

    /// <summary>The window as a person at this level reads it: "0–1 h" at level 3 is "0–2 h" at level 2.</summary>
    public static string WindowName(string window, int level)
    {
        string Hours(double hours) => Clocks.Say(Scaled(TimeSpan.FromHours(hours), level));
        return window switch
        {
            FirstHour => $"First {Hours(1)}",
            FirstHours => $"{Hours(1)} to {Hours(4)}",
            FirstDay => $"{Hours(4)} to {Hours(24)}",
            _ => "Following days"
        };
    }

    private static TimeSpan Scaled(TimeSpan atLevel3, int level) => level switch
    {
        >= 4 => atLevel3 / 2,
        3 => atLevel3,
        2 => atLevel3 * 2,
        _ => atLevel3 * 4
    };
}
