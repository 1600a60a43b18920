using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>The deliberate step out of dry-run.</summary>
[RequirePermission(Permission.ManageChannels)]
public sealed class GoLiveModel(Database database, Journal journal) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }
    [BindProperty] public string? TypedName { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public Channel Channel { get; private set; } = new();
    public long Readers { get; private set; }
    public Refusal? WhyNot { get; private set; }
    public string? Problem { get; private set; }

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost()
    {
        if (database.Write(work => ChannelMode.GoLive(work, journal, User.Actor(), Id, TypedName ?? "", (Reason ?? "").Trim(), database.Workspace)) is not { } refusal)
            return Redirect("/publish/channels");
        Problem = refusal.Sentence;
        return Load() ? Page() : NotFound();
    }

    private bool Load() => database.Read(work =>
    {
        if (ChannelStore.Get(work, Id) is not { } channel) return false;
        Channel = channel;
        Readers = SubscriberStore.Count(work, Id, "active");
        WhyNot = ChannelMode.WhyNotLive(channel, database.Workspace);
        return true;
    });
}
