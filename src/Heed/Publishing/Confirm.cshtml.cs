using Heed.Channels;
using Heed.Composing;
using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>Asks once, showing exactly what will appear where. The form carries the hash of what was shown.</summary>
[RequirePermission(Permission.Publish)]
public sealed class ConfirmModel(Database database, Journal journal, LocalTime local, IEnumerable<IPublishingChannel> networks) : PageModel
{
    public sealed record Shown(Target Target, IReadOnlyList<string> Parts);

    [BindProperty(SupportsGet = true)] public long DraftId { get; set; }
    [BindProperty] public string? Hash { get; set; }
    [BindProperty] public long[] Chosen { get; set; } = [];

    public Draft Draft { get; private set; } = new();
    public Approval? Approval { get; private set; }
    public Refusal? WhyNot { get; private set; }
    public IReadOnlyList<Shown> Places { get; private set; } = [];
    public string? Problem { get; private set; }

    public IActionResult OnGet()
    {
        if (database.Read(work => PublicationStore.ForDraft(work, DraftId)) is { } published) return Redirect($"/publish/publications/{published.Id}");
        return Load() ? Page() : NotFound();
    }

    public IActionResult OnPost()
    {
        var (id, refusal) = database.Write(work => PublishDraft.Publish(work, journal, User.Actor(), DraftId, Hash ?? "", Chosen, database.Workspace, local.Now));
        if (id is not null) return Redirect($"/publish/publications/{id}");
        Problem = refusal!.Sentence;
        return Load() ? Page() : NotFound();
    }

    private bool Load() => database.Read(work =>
    {
        if (DraftStore.Get(work, DraftId) is not { } draft) return false;
        Draft = draft;
        Approval = ApprovalStore.Valid(work, DraftId, draft.TextHash);
        WhyNot = PublishDraft.WhyNot(work, draft, draft.TextHash, local.Now);
        var organisation = Organisation.Get(work) ?? new Organisation();
        var targets = PublishDraft.Targets(work, database.Workspace);
        var linked = targets.Any(target => target.Channel.Kind == Channel.NewsroomKind && target is { ForReal: true, WhyNot: null });
        Places =
        [
            .. targets.Select(target => new Shown(target, networks.FirstOrDefault(network => network.Kind == target.Channel.Kind)
                ?.Preview(Outgoing.Of(Outgoing.AsIf(draft, local.Now), organisation, target.Channel, "preview", linked)) ?? []))
        ];
        if (!HttpMethods.IsPost(Request.Method)) Chosen = [.. targets.Where(target => target.WhyNot is null).Select(target => target.Channel.Id)];
        return true;
    });
}
