using Heed.Composing;
using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>One publication: its words, who answers for it, and where it stands on each channel.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class ShowModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }
    [BindProperty] public long Channel { get; set; }

    public Publication Publication { get; private set; } = new();
    public IReadOnlyList<DeliveryGroup> Deliveries { get; private set; } = [];
    public IReadOnlyList<Approval> Decisions { get; private set; } = [];
    public IReadOnlyList<Publication> Corrections { get; private set; } = [];
    public Publication? Corrected { get; private set; }
    /// <summary>Rehearsed channels that are live now.</summary>
    public IReadOnlyCollection<long> CouldGoOut { get; private set; } = [];
    public bool OnNewsroom { get; private set; }
    public string? Problem { get; private set; }

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPostTryAgain() => Act(work => Settlement.TryAgain(work, journal, User.Actor(), Id, Channel, local.Now));
    public IActionResult OnPostSendAgain() => Act(work => Settlement.SendAgain(work, journal, User.Actor(), Id, Channel, local.Now));
    public IActionResult OnPostArrived() => Act(work => Settlement.Arrived(work, journal, User.Actor(), Id, Channel, local.Now));
    public IActionResult OnPostLeave() => Act(work => Settlement.Leave(work, journal, User.Actor(), Id, Channel, local.Now));
    public IActionResult OnPostGoOut() => Act(work => PublishDraft.GoOut(work, journal, User.Actor(), Id, Channel, database.Workspace, local.Now));

    private IActionResult Act(Func<Work, Refusal?> act)
    {
        if (!User.May(Permission.Publish)) return Forbid();
        if (database.Write(act) is not { } refusal) return Redirect($"/publish/publications/{Id}");
        Problem = refusal.Sentence;
        return Load() ? Page() : NotFound();
    }

    private bool Load() => database.Read(work =>
    {
        if (PublicationStore.Get(work, Id) is not { } publication) return false;
        Publication = publication;
        Deliveries = DeliveryStore.Grouped(work, Id);
        Decisions = ApprovalStore.All(work, publication.DraftId);
        Corrections = PublicationStore.CorrectionsOf(work, Id);
        Corrected = publication.CorrectsId is { } corrected ? PublicationStore.Get(work, corrected) : null;
        OnNewsroom = PublicationStore.PublicById(work, Id) is not null;
        CouldGoOut = ChannelStore.All(work).Where(channel => channel.DeliversForReal(database.Workspace)).Select(channel => channel.Id)
            .Intersect(Deliveries.Where(group => group is { DryRun: true, State: Delivery.Published }).Select(group => group.ChannelId)).ToArray();
        return true;
    });
}
