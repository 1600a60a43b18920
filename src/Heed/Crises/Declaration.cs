using System.Text.Json;
using Heed.Detection;
using Heed.Records;

namespace Heed.Crises;

/// <summary>A crisis as somebody wants to declare it.</summary>
/// <param name="DetectedAt">T0: every clock counts from here.</param>
/// <param name="RaiseTo">A level higher than the answers give; null to take the answers' level.</param>
public sealed record Declaration(
    string Name, string Scenario, SeverityAnswers Answers, DateTimeOffset DetectedAt, int? RaiseTo, string Summary, long? AlertId, IReadOnlyList<long> TopicIds)
{
    /// <summary>The highest of what the answers give, what the scenario asks for, and what the person wants.</summary>
    public int Level => Math.Max(Severity.Assess(Answers).Level, Math.Max(Scenarios.Get(Scenario)?.MinLevel ?? 0, RaiseTo ?? 0));

    public string Because => Severity.Assess(Answers) is var result && Level == result.Level ? result.Because
        : RaiseTo is { } raised && raised == Level ? $"{result.Because} It was raised to level {Level} by hand."
        : $"{result.Because} This scenario starts at level {Level}.";

    /// <summary>A first answer to "how fast does it grow" from an alert's numbers: how far above expected, in standard deviations of a Poisson count.</summary>
    public static int VelocityOf(Alert alert) => ((alert.Observed - alert.Expected) / Math.Sqrt(Math.Max(alert.Expected, 1))) switch { < 2 => 0, < 3 => 1, < 5 => 2, < 8 => 3, _ => 4 };

    public Refusal? Refuse(DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(Name)) return new("Give the crisis a short name, so that everybody knows which one is meant.");
        if (Name.Trim().Length > 120) return new("The name is too long for the bar that shows it. Use at most 120 characters.");
        if (Scenarios.Get(Scenario) is null) return new("Choose a scenario. It brings the checklist and the first statement; take the nearest if none fits well.");
        if (DetectedAt > now) return new("T0 lies in the future. It is the time when we could first have known.");
        if (DetectedAt < now - TimeSpan.FromDays(30)) return new("T0 lies more than 30 days back, so every clock would be long over. Check the date.");
        return null;
    }

    /// <summary>Creates the crisis with its duties, checklist, clocks and first timeline entries, all in the caller's transaction.</summary>
    public (long Id, Refusal? Refusal) Make(Work work, Journal journal, Actor actor, DateTimeOffset now)
    {
        if (Refuse(now) is { } refusal) return (0, refusal);
        if (CrisisStore.Open(work).FirstOrDefault(open => open.Name == Name.Trim()) is { } same)
            return (0, new($"A crisis with this name is already open (crisis {same.Id}). Go on there, or choose another name."));
        if (actor.PersonId is not { } personId) return (0, new("Only a person can declare a crisis."));
        var alert = AlertId is { } alertId ? AlertStore.Get(work, alertId) : null;
        if (AlertId is not null && alert is null) return (0, new("That alert is not there. Declare the crisis by hand, or open it from the list of alerts."));
        if (alert?.CrisisId is { } other) return (0, new($"Crisis {other} was already declared from this alert. Nothing was declared twice."));
        if (alert is { IsOpen: false }) return (0, new($"That alert was already put aside by {alert.HandledBy}. Declare the crisis by hand and choose its topic."));

        var (level, result, scenario) = (Level, Severity.Assess(Answers), Scenarios.Get(Scenario)!);
        var id = CrisisStore.Add(work, new Crisis
        {
            Name = Name.Trim(), Scenario = Scenario, Level = level, Severity = JsonSerializer.Serialize(Answers, JsonSerializerOptions.Web), Summary = Summary.Trim(),
            AlertId = AlertId, DetectedAt = DetectedAt, DeclaredAt = now, DeclaredBy = personId, FirstResponseDue = DetectedAt + Clocks.FirstResponse(level)
        });
        long[] topics = [.. TopicIds.Concat(alert is null ? [] : [alert.TopicId]).Distinct()];
        foreach (var topic in topics) CrisisStore.AddTopic(work, id, topic);
        foreach (var step in Playbook.StepsOf(scenario))
            ChecklistStore.Add(work, new ChecklistStep
            {
                CrisisId = id, Code = step.Code, Window = step.Window, DueAt = DetectedAt + Playbook.DueAfter(step, level),
                OwnerRole = step.OwnerRole, Text = step.Text, DoneWhen = step.DoneWhen
            });
        DutyRota.Begin(work, id, level);
        AssessmentStore.Add(work, new Assessment
        {
            CrisisId = id, At = now, LevelBefore = level, LevelAfter = level, Score = result.Score, Triggers = string.Join(' ', Answers.Triggers),
            Velocity = Answers.Velocity, Reason = "Declared", ByName = actor.Name
        });
        if (alert is not null)
        {
            AlertStore.MarkEscalated(work, alert.Id, id, actor.Name, now); // one writer at a time: it is as open as it was read above
            Timeline.Add(work, id, alert.RaisedAt, "declared", $"Heed raised an alert on the topic {alert.TopicName}.", "Heed", $"/alerts/{alert.Id}");
        }
        Timeline.Add(work, id, now, "declared", $"Declared at level {level}, {Levels.Name(level).ToLowerInvariant()}, as “{scenario.Name}”. {Because}", actor.Name);
        journal.Record(work, actor, "crisis.declared", $"crisis:{id}",
            new { level, Scenario, result.Score, triggers = Answers.Triggers, alert = AlertId, topics, t0 = DetectedAt.ToUnixTimeMilliseconds() });
        return (id, null);
    }
}
