namespace Heed.Crises;

/// <summary>One weighing of a crisis that has been kept.</summary>
public sealed record Assessment
{
    public long Id { get; init; }
    public long CrisisId { get; init; }
    public DateTimeOffset At { get; init; }
    public int LevelBefore { get; init; }
    public int LevelAfter { get; init; }
    public int Score { get; init; }
    /// <summary>"H2 H6+"; empty if none held.</summary>
    public string Triggers { get; init; } = "";
    public int Velocity { get; init; }
    public string Reason { get; init; } = "";
    public string ByName { get; init; } = "";

    /// <summary>Whether this weighing alone would let the level go down: no trigger, volume as usual, score at least 5 under where the level begins.</summary>
    public bool IsRipeToLeave(int level) => Triggers == "" && Velocity == 0 && Score < SeverityScale.LowerBound(level) - 5;
}

/// <param name="To">The level the person asks for; the present one to keep it and only put the weighing on record.</param>
/// <param name="Signed">The crisis lead signs that the level goes down.</param>
public sealed record LevelCommand(int To, SeverityAnswers Answers, string Reason, bool Signed, bool ActorIsLead);

/// <summary>
/// Up at once, with a reason. Down one level at a time, and only when the weighings have stayed low for the whole dwell time and the crisis
/// lead signs. Nothing here looks at a timer alone: without a weighing before and after the dwell time the level stays.
/// </summary>
public static class LevelChange
{
    /// <returns>Why not, or null: the change may be made.</returns>
    public static Refusal? Refuse(Crisis crisis, LevelCommand command, IReadOnlyList<Assessment> earlier, DateTimeOffset now)
    {
        if (!crisis.IsOpen) return new($"This crisis is in the stage {CrisisStage.Name(crisis.Stage).ToLowerInvariant()}. Reopen it before you change its level.");
        if (command.To is < Levels.Lowest or > Levels.Highest) return new("Choose a level from 0 to 4.");
        if (string.IsNullOrWhiteSpace(command.Reason)) return new("Say why in a sentence. It goes into the timeline.");
        var assessed = Severity.Assess(command.Answers);
        if (command.To < crisis.Level) return RefuseDown(crisis, command, assessed, earlier, now);
        return command.To < assessed.Level
            ? new($"Your answers give level {assessed.Level}, so level {command.To} is too low. {assessed.Because}")
            : null;
    }

    private static Refusal? RefuseDown(Crisis crisis, LevelCommand command, SeverityResult assessed, IReadOnlyList<Assessment> earlier, DateTimeOffset now)
    {
        if (command.To != crisis.Level - 1) return new($"A level goes down one step at a time. From level {crisis.Level} the next is {crisis.Level - 1}.");
        if (command.Answers.Triggers.Count > 0) return new($"{string.Join(", ", command.Answers.Triggers)} still holds. The level can go down when no trigger holds.");
        if (command.Answers.Velocity > 0) return new("The volume is still above usual. The level can go down when it is as usual.");
        var bound = SeverityScale.LowerBound(crisis.Level) - 5;
        if (assessed.Score >= bound) return new($"The score is {assessed.Score}. To leave level {crisis.Level} it must be under {bound}.");
        var dwell = Clocks.DwellBeforeStepDown(crisis.Level);
        if (dwell > TimeSpan.Zero)
        {
            var calmSince = CalmSince(crisis.Level, earlier);
            if (calmSince is null) return new($"Level {crisis.Level} can go down after {Clocks.Say(dwell)} of calm. Record today's answers with the level unchanged; the {Clocks.Say(dwell)} count from then.");
            if (now - calmSince < dwell) return new($"It has been calm for {Clocks.Say(now - calmSince.Value)}. Level {crisis.Level} needs {Clocks.Say(dwell)} of calm before it goes down.");
        }
        if (!command.ActorIsLead) return new("Only the crisis lead, or who stands in for them, may sign a level down. Ask them, or give out the duty of crisis lead first.");
        return command.Signed ? null : new("Tick the box to sign that the level goes down.");
    }

    /// <summary>Since when every weighing at this level has been low; null if the newest was not, or there is none.</summary>
    /// <param name="earlier">Newest first.</param>
    private static DateTimeOffset? CalmSince(int level, IReadOnlyList<Assessment> earlier)
    {
        DateTimeOffset? since = null;
        foreach (var assessment in earlier)
        {
            if (!assessment.IsRipeToLeave(level)) break;
            since = assessment.At;
            if (assessment.LevelBefore != assessment.LevelAfter) break; // this weighing set the level: calm counts from here
        }
        return since;
    }
}
