using System.Text.Json;
using Heed.Channels;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>Adds a channel (id 0) or changes one. Secrets go in and never come out again.</summary>
[RequirePermission(Permission.ManageChannels)]
public sealed class EditChannelModel(Database database, Journal journal, Keys keys, TimeProvider time, IEnumerable<IPublishingChannel> networks) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }
    [BindProperty(SupportsGet = true)] public string Kind { get; set; } = "";
    [BindProperty] public string? ChannelName { get; set; }

    public IReadOnlyDictionary<string, string> Values { get; private set; } = new Dictionary<string, string>();
    public bool HasSecret { get; private set; }
    public IReadOnlyList<string> Problems { get; private set; } = [];
    private string stored = "";

    public IActionResult OnGet()
    {
        if (!Load(out var channel)) return NotFound();
        ChannelName = channel?.Name ?? "";
        Values = ChannelForm.Values(Kind, stored);
        return Page();
    }

    public IActionResult OnPost()
    {
        if (!Load(out var channel)) return NotFound();
        var answers = ChannelForm.Of(Kind).ToDictionary(field => field.Name, field => Request.Form["set-" + field.Name].ToString());
        var (settings, problem) = ChannelForm.Join(Kind, stored, answers);
        var name = (ChannelName ?? "").Trim();
        var faults = networks.First(network => network.Kind == Kind).Validate(JsonSerializer.Serialize(settings, JsonSerializerOptions.Web)).ToList();
        if (problem is not null) faults.Insert(0, problem);
        if (name.Length is 0 or > 80) faults.Insert(0, "The channel needs a name of at most 80 characters.");
        if (faults.Count == 0)
        {
            var closed = Channel.SealSettings(keys, settings);
            var kept = database.Write(work =>
            {
                var id = channel is null ? ChannelStore.Add(work, name, Kind, closed, time.GetUtcNow()) : ChannelStore.Change(work, channel.Id, name, closed) ? channel.Id : (long?)null;
                if (id is not null) journal.Record(work, User.Actor(), channel is null ? "channel.added" : "channel.changed", $"channel:{id}", new { Kind });
                return id;
            });
            if (kept is { } done) return Redirect(channel is null && Kind == Channel.MailKind ? $"/publish/lists/{done}" : "/publish/channels");
            faults.Add("Another channel has this name. Choose another one.");
        }
        Problems = faults;
        Values = ChannelForm.Of(Kind).ToDictionary(field => field.Name, field => field.Type == SettingType.Secret ? "" : field.Type == SettingType.Yes ? (answers[field.Name].Length > 0 ? "true" : "false") : answers[field.Name]);
        return Page();
    }

    private bool Load(out Channel? channel)
    {
        channel = Id == 0 ? null : database.Read(work => ChannelStore.Get(work, Id));
        if (channel is not null) (Kind, stored) = (channel.Kind, channel.OpenSettings(keys));
        HasSecret = ChannelForm.HasSecret(Kind, stored);
        return (Id == 0 || channel is not null) && ChannelForm.Kinds.Any(known => known.Kind == Kind);
    }
}
