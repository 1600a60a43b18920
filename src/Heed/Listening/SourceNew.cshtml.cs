using System.Text.Json;
using Heed.Channels;
using Heed.Channels.Bluesky;
using Heed.Channels.Feeds;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

[RequirePermission(Permission.ManageListening)]
public sealed class SourceNewModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty] public string? Kind { get; set; } = Source.Feed;
    [BindProperty] public string? Name { get; set; } = "";
    [BindProperty] public string? Address { get; set; } = "";

    public Dictionary<string, string> Faults { get; } = [];

    public void OnGet() { }

    public IActionResult OnPost()
    {
        var (kind, name, settings) = (Kind ?? "", (Name ?? "").Trim(), JsonSerializer.Serialize(new { url = (Address ?? "").Trim() }, JsonSerializerOptions.Web));
        if (kind is not (Source.Feed or Source.Bluesky)) Faults["Kind"] = "Choose what kind of source it is.";
        if (name.Length is 0 or > 100) Faults["Name"] = "Give the source a name of at most 100 characters.";
        try { _ = kind == Source.Bluesky ? BlueskyListenSettings.Address(settings) : FeedSettings.Address(settings); }
        catch (ChannelException error) { Faults["Address"] = $"{error.Message} {error.Advice}".Trim(); }
        if (Faults.Count > 0) return Page();

        var id = database.Write(work =>
        {
            if (SourceStore.Named(work, name) is not null) return 0;
            var added = SourceStore.FindOrAdd(work, name, kind, settings, User.Actor().Name, local.Now);
            journal.Record(work, User.Actor(), "source.added", $"source:{added}", new { kind });
            return added;
        });
        if (id != 0) return LocalRedirect($"/listen/sources/{id}?done=added");
        Faults["Name"] = "There is a source of this name already. Choose another name.";
        return Page();
    }
}
