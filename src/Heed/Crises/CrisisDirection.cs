using System.Text.Json;
using Heed.Records;

namespace Heed.Crises;

/// <summary>Carries out what LevelChange and StageChange allow: state, clocks, checklist, timeline and journal in one transaction.</summary>
public static class CrisisDirection
{
    private static readonly Refusal Gone = new("This crisis is not there.");
    private static readonly Refusal Raced = new("Somebody else changed this crisis a moment ago. Look at it again, then decide.");

    public static Refusal? SetLevel(Work work, Journal journal, Actor actor, long id, int to, SeverityAnswers answers, string reason, bool signed, DateTimeOffset now)
    {
        if (CrisisStore.Get(work, id) is not { } crisis) return Gone;
        var lead = DutyStore.Of(work, id).FirstOrDefault(duty => duty.DutyRole == DutyRoles.IncidentLead);
        var command = new LevelCommand(to, answers, reason, signed, lead?.IsHeldBy(actor.PersonId) ?? false);
        if (LevelChange.Refuse(crisis, command, AssessmentStore.Of(work, id), now) is { } refusal) return refusal;

        var result = Severity.Assess(answers);
        if (!CrisisStore.SetLevel(work, id, crisis.Level, to, JsonSerializer.Serialize(answers, JsonSerializerOptions.Web), crisis.DetectedAt + Clocks.FirstResponse(to))) return Raced;
        AssessmentStore.Add(work, new Assessment
        {
            CrisisId = id, At = now, LevelBefore = crisis.Level, LevelAfter = to, Score = result.Score, Triggers = string.Join(' ', answers.Triggers),
            Velocity = answers.Velocity, Reason = reason.Trim(), ByName = actor.Name
        });
        if (to != crisis.Level)
        {
            MoveDueTimes(work, crisis, to);
            DutyRota.Begin(work, id, to);
        }
        Timeline.Add(work, id, now, "level", to == crisis.Level
            ? $"Weighed again: score {result.Score}. Level {to} stays. {reason.Trim()}"
            : $"Level {(to > crisis.Level ? "up" : "down")} from {crisis.Level} to {to}, {Levels.Name(to).ToLowerInvariant()}. {reason.Trim()}", actor.Name);
        journal.Record(work, actor, to == crisis.Level ? "crisis.weighed" : "crisis.level_changed", $"crisis:{id}",
            new { from = crisis.Level, to, result.Score, triggers = answers.Triggers, signed }, reason.Trim());
        return null;
    }

    public static Refusal? SetStage(Work work, Journal journal, Actor actor, long id, StageCommand command, DateTimeOffset now)
    {
        if (CrisisStore.Get(work, id) is not { } crisis) return Gone;
        if (StageChange.Refuse(crisis, command, Evidence(work, id), now) is { } refusal) return refusal;
        if (!CrisisStore.SetStage(work, id, crisis.Stage, command.To, command.To == CrisisStage.Closed ? now : null)) return Raced;
        var reopened = command.To == CrisisStage.Initial;
        Timeline.Add(work, id, now, "stage", $"{(reopened ? "Reopened" : "Stage")}: {CrisisStage.Name(crisis.Stage).ToLowerInvariant()} to {CrisisStage.Name(command.To).ToLowerInvariant()}. {command.Reason.Trim()}", actor.Name);
        journal.Record(work, actor, reopened ? "crisis.reopened" : "crisis.stage_changed", $"crisis:{id}", new { from = crisis.Stage, to = command.To, signed = command.Signed }, command.Reason.Trim());
        return null;
    }

    public static StageEvidence Evidence(Work work, long id)
    {
        var kinds = CrisisStore.PublicKinds(work, id);
        return new(kinds.Contains("full"), PromiseStore.Next(work, id) is not null, kinds.Contains("closing"));
    }

    public static Refusal? SetStep(Work work, Journal journal, Actor actor, long id, string code, string to, string note, DateTimeOffset now)
    {
        if (ChecklistStore.Get(work, id, code) is not { } step) return new($"This crisis has no step {code}.");
        if (step.Refuse(to, note) is { } refusal) return refusal;
        if (step.State == to && step.Note == note.Trim()) return null;
        var closes = to != ChecklistStep.Open;
        if (!ChecklistStore.SetState(work, step, to, note.Trim(), closes ? actor.Name : "", closes ? now : null)) return Raced;
        var words = (step with { State = to }).StateInWords.ToLowerInvariant();
        Timeline.Add(work, id, now, "step", $"{code} {(closes ? words : "open again")}: {step.Text}{(note.Trim() == "" ? "" : $" ({note.Trim()})")}", actor.Name);
        journal.Record(work, actor, "step." + to, $"crisis:{id}", new { code, from = step.State, late = closes && now > step.DueAt });
        return null;
    }

    /// <summary>Adds a note, or sets an earlier entry right; the earlier one stays as it is.</summary>
    public static Refusal? AddNote(Work work, Journal journal, Actor actor, long id, string text, bool correction, DateTimeOffset now)
    {
        if (CrisisStore.Get(work, id) is null) return Gone;
        if (string.IsNullOrWhiteSpace(text)) return new("The note is empty. Write what was seen, decided or done.");
        if (text.Trim().Length > 2000) return new("The note is longer than 2,000 characters. Shorten it, or write two.");
        Timeline.Add(work, id, now, correction ? "correction" : "note", text.Trim(), actor.Name);
        journal.Record(work, actor, correction ? "timeline.corrected" : "timeline.noted", $"crisis:{id}", new { length = text.Trim().Length });
        return null;
    }

    private static void MoveDueTimes(Work work, Crisis crisis, int level)
    {
        if (Scenarios.Get(crisis.Scenario) is not { } scenario) return;
        var steps = Playbook.StepsOf(scenario).ToDictionary(step => step.Code);
        foreach (var step in ChecklistStore.Of(work, crisis.Id))
            if (step.State == ChecklistStep.Open && steps.TryGetValue(step.Code, out var planned))
                ChecklistStore.MoveDue(work, step.Id, crisis.DetectedAt + Playbook.DueAfter(planned, level));
    }
}
