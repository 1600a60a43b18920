using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>The readers of one e-mail list.</summary>
[RequirePermission(Permission.ManageChannels)]
public sealed class ReadersModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long ChannelId { get; set; }
    [BindProperty] public string? Lines { get; set; }
    [BindProperty] public long Reader { get; set; }

    public Channel Channel { get; private set; } = new();
    public IReadOnlyList<Subscriber> Newest { get; private set; } = [];
    public long Active { get; private set; }
    public long Left { get; private set; }
    public AddedReaders? Added { get; private set; }
    public string? Problem { get; private set; }

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPostAdd()
    {
        if (!Load()) return NotFound();
        if (string.IsNullOrWhiteSpace(Lines))
        {
            Problem = "Paste at least one address.";
            return Page();
        }
        Added = database.Write(work => ReaderList.Add(work, journal, User.Actor(), ChannelId, Lines, local.Now));
        Lines = string.Join('\n', Added.Bad.Select(bad => bad.Text));
        ModelState.Clear();
        Load();
        return Page();
    }

    public IActionResult OnPostRemove()
    {
        if (!Load()) return NotFound();
        database.Write(work => SubscriberStore.Get(work, Reader) is { } reader && reader.ChannelId == ChannelId && ReaderList.Unsubscribe(work, journal, User.Actor(), reader, local.Now));
        return Redirect($"/publish/lists/{ChannelId}");
    }

    private bool Load() => database.Read(work =>
    {
        if (ChannelStore.Get(work, ChannelId) is not { Kind: Channel.MailKind } channel) return false;
        Channel = channel;
        Newest = SubscriberStore.Newest(work, ChannelId, 100);
        Active = SubscriberStore.Count(work, ChannelId, "active");
        Left = SubscriberStore.Count(work, ChannelId, "unsubscribed");
        return true;
    });
}
