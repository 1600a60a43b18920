using System.Text.Json;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>One mention. Its words as written are shown once, to people who may see identifiers, after a reason that goes into the journal.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class MentionOneModel(Database database, Journal journal, Keys keys) : PageModel
{
    public const int ShortestReason = 10;

    [BindProperty] public string Reason { get; set; } = "";
    public MentionRow? Row { get; private set; }
    public SealedMention? Revealed { get; private set; }
    public string Fault { get; private set; } = "";

    public IActionResult OnGet(long id) => Load(id) ? Page() : NotFound();

    public IActionResult OnPostReveal(long id)
    {
        if (!User.May(Permission.SeeIdentifiers)) return Forbid();
        if (!Load(id)) return NotFound();
        Reason = (Reason ?? "").Trim();
        if (Reason.Length < ShortestReason)
        {
            Fault = $"Nothing was revealed. Say in at least {ShortestReason} characters why you need to see it.";
            return Page();
        }
        (Response.Headers.CacheControl, Response.Headers.Pragma) = ("no-cache, no-store", "no-cache");
        Revealed = database.Write(work =>
        {
            journal.Record(work, User.Actor(), "mention.revealed", $"mention:{id}", new { source = Row!.Mention.SourceId }, Reason);
            return JsonSerializer.Deserialize(new Seal(keys.Get("mentions")).Open(MentionStore.Sealed(work, id)), SealedMentionJson.Default.SealedMention);
        });
        return Page();
    }

    private bool Load(long id)
    {
        Row = database.Read(work => MentionStore.Get(work, id) is { } mention ? MentionRow.Of(work, [mention])[0] : null);
        return Row is not null;
    }

    /// <summary>Only web addresses become links: anything else a network sends stays plain text.</summary>
    public static bool IsWeb(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
