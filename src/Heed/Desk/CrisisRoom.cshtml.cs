using Heed.Composing;
using Heed.Crises;
using Heed.Listening;
using Heed.People;
using Heed.Publishing;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Desk;

/// <summary>Everything about one crisis on one screen. It reads counters and short lists, so its cost does not grow with the mentions.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class CrisisRoomModel(Database database, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }

    public Crisis Crisis { get; private set; } = new();
    public Scenario? Scenario { get; private set; }
    public CrisisVolume Volume { get; private set; } = new([], [], default);
    public IReadOnlyList<ChecklistStep> Steps { get; private set; } = [];
    public IReadOnlyList<Duty> Duties { get; private set; } = [];
    public IReadOnlyList<PromisedUpdate> Promises { get; private set; } = [];
    public IReadOnlyList<TimelineEntry> Entries { get; private set; } = [];
    public IReadOnlyList<Fact> Facts { get; private set; } = [];
    public IReadOnlyList<Draft> Drafts { get; private set; } = [];
    public IReadOnlyList<Publication> Publications { get; private set; } = [];
    public IReadOnlyList<Mention> Mentions { get; private set; } = [];
    public IReadOnlyList<string> TopicNames { get; private set; } = [];
    public long? FirstTopic { get; private set; }

    public PromisedUpdate? NextPromise => Promises.FirstOrDefault(promise => promise.KeptAt is null);

    /// <summary>The duties that act or decide at this level; the others are asked.</summary>
    public IEnumerable<Duty> ActiveDuties => Duties.Where(duty => DutyRoles.Part(duty.DutyRole, Crisis.Level) is "does" or "decides");

    /// <summary>When the next update is due by the level's rhythm, where none is promised; null where none is due.</summary>
    public TimeSpan? Rhythm => Crisis.IsOpen ? Clocks.UpdateEvery(Crisis.Level, local.Now - Crisis.DetectedAt) : null;

    /// <summary>The window the team is in now: the first with an open step.</summary>
    public string Window => Playbook.Windows.FirstOrDefault(window => Steps.Any(step => step.Window == window && step.State == ChecklistStep.Open)) ?? Playbook.Windows[^1];

    /// <summary>What the team does next: the open step that is due first.</summary>
    public ChecklistStep? NextStep => Crisis.IsOpen ? Steps.FirstOrDefault(step => step.State == ChecklistStep.Open) : null;

    /// <summary>The one thing to do about words for the public. A text that is on its way is carried on, so that nobody starts a second one beside it.</summary>
    public (string Href, string Words)? StatementAction
    {
        get
        {
            if (!Crisis.IsOpen) return null;
            var begun = Drafts.FirstOrDefault(draft => draft.State is Draft.Writing or Draft.InReview or Draft.Approved);
            var kind = begun?.KindInWords.ToLowerInvariant();
            return begun switch
            {
                { State: Draft.Approved } when User.May(Permission.Publish) => ($"/publish/{begun.Id}", $"Publish the {kind}"),
                { State: Draft.InReview } when User.May(Permission.ApproveDrafts) => ($"/write/{begun.Id}/review", $"Review the {kind}"),
                { } when User.May(Permission.WriteDrafts) => ($"/write/{begun.Id}", $"Open the {kind}"),
                null when User.May(Permission.WriteDrafts) => Crisis.FirstResponseAt is null
                    ? ($"/write/new?crisis={Id}&kind=holding", "Write the holding statement") : ($"/write/new?crisis={Id}&kind=update", "Write an update"),
                _ => null
            };
        }
    }

    public IActionResult OnGet() => Load() ? Page() : NotFound();
    public IActionResult OnGetClocks() => Load() ? Partial("/Desk/_CrisisClocks.cshtml", this) : NotFound();
    public IActionResult OnGetTimeline() => Load() ? Partial("/Desk/_CrisisTimeline.cshtml", this) : NotFound();
    public IActionResult OnGetMentions() => Load() ? Partial("/Desk/_CrisisMentions.cshtml", this) : NotFound();

    private bool Load() => database.Read(work =>
    {
        if (CrisisStore.Get(work, Id) is not { } crisis) return false;
        (Crisis, Scenario) = (crisis, Scenarios.Get(crisis.Scenario));
        Volume = CrisisVolume.Read(work, crisis, local.Now);
        (Steps, Promises, Entries) = (ChecklistStore.Of(work, Id), PromiseStore.Of(work, Id), Timeline.Newest(work, Id, 30));
        Duties = [.. DutyStore.Of(work, Id).OrderBy(duty => DutyRoles.All.ToList().IndexOf(duty.DutyRole))];
        (Facts, Drafts, Publications) = (FactStore.Ledger(work, Id), DraftStore.ForCrisis(work, Id), PublicationStore.ForCrisis(work, Id));
        var topics = CrisisStore.Topics(work, Id);
        FirstTopic = topics.Count > 0 ? topics[0] : null;
        TopicNames = CrisisRoomStore.TopicNames(work, Id);
        Mentions = [.. topics.SelectMany(topic => MentionStore.Page(work, new MentionFilter { TopicId = topic }, 6))
            .DistinctBy(mention => mention.Id).OrderByDescending(mention => mention.CreatedAt).Take(6)];
        return true;
    });
}
