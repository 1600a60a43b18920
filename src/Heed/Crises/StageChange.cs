namespace Heed.Crises;

/// <summary>What Heed itself knows when a stage is to be left.</summary>
public sealed record StageEvidence(bool FullStatementPublic, bool PromiseOpen, bool ClosingPublic);

/// <summary>One thing that must hold before a stage is left. Heed knows some; for the others a person signs.</summary>
/// <param name="Met">True or false where Heed knows; null where a person must sign.</param>
/// <param name="Missing">What to do when it is known not to hold.</param>
public sealed record LeaveCondition(string Code, string Sentence, bool? Met, string Missing = "");

public sealed record StageCommand(string To, IReadOnlyList<string> Signed, string Reason);

/// <summary>Forward one stage at a time; back to the initial stage from any later one.</summary>
public static class StageChange
{
    public static IReadOnlyList<LeaveCondition> ConditionsToLeave(Crisis crisis, StageEvidence evidence, DateTimeOffset now) => crisis.Stage switch
    {
        CrisisStage.Initial =>
        [
            new("full", "The first full statement is public.", evidence.FullStatementPublic, "Publish a full statement first."),
            crisis.Level >= 2
                ? new("schedule", "An update is promised to the public.", evidence.PromiseOpen, "Publish a statement that names the next update.")
                : new("schedule", "Updates follow when something changes; at this level none is promised.", null),
            new("unknowns", "No unknown that matters for safety is open.", null)
        ],
        CrisisStage.Maintenance =>
        [
            new("falling", "The volume fell in three update windows in a row.", null),
            new("stable", "Operations confirm that the situation is stable.", null),
            new("quiet", "No trigger of level 3 or higher in the last 48 hours.", null)
        ],
        CrisisStage.Resolution =>
        [
            new("closing", "The closing update is public.", evidence.ClosingPublic, "Publish a closing update first."),
            new("questions", "Open questions are answered, or we have said in public that they stay open.", null),
            now - crisis.DetectedAt >= TimeSpan.FromDays(30)
                ? new("baseline", "30 days have passed since T0.", true)
                : new("baseline", "Volume and feeling are back in their usual range.", null)
        ],
        CrisisStage.Evaluation =>
        [
            new("report", "The report after the crisis is approved.", null),
            new("actions", "Every action from it has an owner and a date.", null)
        ],
        _ => []
    };

    /// <returns>Why not, or null: the move may be made.</returns>
    public static Refusal? Refuse(Crisis crisis, StageCommand command, StageEvidence evidence, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(command.Reason)) return new("Say why in a sentence. It goes into the timeline.");
        if (command.To == CrisisStage.Initial)
            return crisis.Stage == CrisisStage.Initial ? new("This crisis is already in the initial stage.") : null;
        if (CrisisStage.After(crisis.Stage) != command.To)
            return new(CrisisStage.After(crisis.Stage) is { } next
                ? $"From {CrisisStage.Name(crisis.Stage).ToLowerInvariant()} the next stage is {CrisisStage.Name(next).ToLowerInvariant()}. Stages cannot be skipped."
                : "This crisis is closed. It can only be reopened.");
        var conditions = ConditionsToLeave(crisis, evidence, now);
        if (conditions.FirstOrDefault(condition => condition.Met == false) is { } failing)
            return new($"Not yet: “{failing.Sentence.TrimEnd('.')}” does not hold. {failing.Missing}");
        var unsigned = conditions.Where(condition => condition.Met is null && !command.Signed.Contains(condition.Code)).ToArray();
        return unsigned.Length == 0 ? null
            : new($"Heed cannot know this by itself. Tick what holds: {string.Join(" ", unsigned.Select(condition => condition.Sentence))}");
    }
}
