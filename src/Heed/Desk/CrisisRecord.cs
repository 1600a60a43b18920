using System.Text.Json;
using Heed.Composing;
using Heed.Crises;
using Heed.Detection;
using Heed.People;
using Heed.Publishing;
using Heed.Records;

namespace Heed.Desk;

/// <summary>The whole record of one crisis, for a file that leaves Heed. It holds what we did and said: never a mention's text, a handle or a link to a post.</summary>
public sealed record CrisisRecord
{
    public required bool Sample { get; init; }
    public required string Organisation { get; init; }
    public required string Zone { get; init; }
    public required DateTimeOffset ExportedAt { get; init; }
    public required string ExportedBy { get; init; }
    public required Crisis Crisis { get; init; }
    public required string ScenarioName { get; init; }
    public required string DeclaredByName { get; init; }
    public required SeverityAnswers Severity { get; init; }
    public required IReadOnlyList<Assessment> Assessments { get; init; }
    public required IReadOnlyList<string> Topics { get; init; }
    public required IReadOnlyList<Duty> Duties { get; init; }
    public required IReadOnlyList<ChecklistStep> Checklist { get; init; }
    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }
    public required IReadOnlyList<Fact> Facts { get; init; }
    public required IReadOnlyList<RecordedDraft> Drafts { get; init; }
    public required IReadOnlyList<RecordedPublication> Publications { get; init; }
    public required IReadOnlyList<RecordedPromise> Promises { get; init; }
    public required IReadOnlyList<VolumePoint> MentionsPerHour { get; init; }

    public static CrisisRecord? Read(Work work, long id, bool sample, Actor by, DateTimeOffset now)
    {
        if (CrisisStore.Get(work, id) is not { } crisis) return null;
        var organisation = People.Organisation.Get(work);
        var timeline = TimelineStore.InOrder(work, id);
        var until = crisis.IsOpen || timeline.Count == 0 ? now : timeline[^1].At + TimeSpan.FromHours(24);
        return new CrisisRecord
        {
            Sample = sample, Organisation = organisation?.Name ?? "", Zone = organisation?.Zone.Id ?? "UTC", ExportedAt = now, ExportedBy = by.Name,
            Crisis = crisis, ScenarioName = Scenarios.Get(crisis.Scenario)?.Name ?? crisis.Scenario,
            DeclaredByName = PersonStore.Get(work, crisis.DeclaredBy)?.Name ?? "",
            Severity = JsonSerializer.Deserialize<SeverityAnswers>(crisis.Severity, JsonSerializerOptions.Web) ?? new(),
            Assessments = AssessmentStore.Of(work, id), Topics = CrisisRoomStore.TopicNames(work, id),
            Duties = DutyStore.Of(work, id), Checklist = ChecklistStore.Of(work, id), Timeline = timeline, Facts = FactStore.Ledger(work, id),
            Drafts = [.. DraftStore.ForCrisis(work, id).Select(draft => new RecordedDraft(draft, ApprovalStore.All(work, draft.Id)))],
            Publications = [.. PublicationStore.ForCrisis(work, id).Select(publication => new RecordedPublication(publication, DeliveryStore.Grouped(work, publication.Id)))],
            Promises = [.. PromiseStore.Of(work, id).Select(promise => new RecordedPromise(promise.PromisedFor, promise.PromisedIn, promise.KeptAt, promise.KeptBy, promise.StateInWords(now)))],
            MentionsPerHour = [.. TopicCountStore.Series(work, CrisisStore.Topics(work, id), crisis.DetectedAt - TimeSpan.FromHours(24), until, 60).Select(VolumePoint.Of)]
        };
    }
}

public sealed record RecordedDraft(Draft Draft, IReadOnlyList<Approval> Approvals);
public sealed record RecordedPublication(Publication Publication, IReadOnlyList<DeliveryGroup> Deliveries);
public sealed record RecordedPromise(DateTimeOffset PromisedFor, long PromisedIn, DateTimeOffset? KeptAt, long? KeptBy, string State);
