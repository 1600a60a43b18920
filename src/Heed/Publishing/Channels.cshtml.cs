using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>Every place we publish to, whether it is live, and how it fares.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class ChannelsModel(Database database, Journal journal) : PageModel
{
    [BindProperty] public long Channel { get; set; }
    public IReadOnlyList<(Channel Channel, long Readers)> Outlets { get; private set; } = [];
    public string? Problem { get; private set; }
    public bool IsSample => database.Workspace.IsSample;

    public void OnGet() => Load();

    public IActionResult OnPostDryRun() => Act(work => ChannelMode.BackToDryRun(work, journal, User.Actor(), Channel));
    public IActionResult OnPostPause() => Act(work => ChannelMode.Pause(work, journal, User.Actor(), Channel, paused: true));
    public IActionResult OnPostResume() => Act(work => ChannelMode.Pause(work, journal, User.Actor(), Channel, paused: false));

    private IActionResult Act(Func<Work, Refusal?> act)
    {
        if (!User.May(Permission.ManageChannels)) return Forbid();
        if (database.Write(act) is not { } refusal) return Redirect("/publish/channels");
        Problem = refusal.Sentence;
        Load();
        return Page();
    }

    private void Load() => Outlets = database.Read(work => ChannelStore.All(work).Select(channel => (channel, SubscriberStore.Count(work, channel.Id, "active"))).ToArray());
}
