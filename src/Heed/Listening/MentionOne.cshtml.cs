using System.Text.Json;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>One mention. Its words as written are shown once, to people who may see identifiers, after a reason that goes into the journal.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class MentionOneModel(Database database, Journal journal, Keys keys, DrawnMention drawing, TimeProvider time) : PageModel
{
    public const int ShortestReason = 10;

    [BindProperty] public string Reason { get; set; } = "";
    /// <summary>Stands in the address of a mention that was drawn at random, and goes with what is said about it.</summary>
    [BindProperty(SupportsGet = true, Name = "drawn")] public string? Token { get; set; }
    /// <summary>Drawn at random to be reviewed: after saving, the next one comes.</summary>
    public bool Drawn { get; private set; }
    public MentionRow? Row { get; private set; }
    /// <summary>The story it tells with others; null while it tells none, or has not been grouped yet.</summary>
    public NarrativeRow? Narrative { get; private set; }
    /// <summary>Checked claims it likely repeats, the likeliest first.</summary>
    public IReadOnlyList<KnownClaim> Claims { get; private set; } = [];
    public IReadOnlyDictionary<string, MentionLabel> Said { get; private set; } = new Dictionary<string, MentionLabel>();
    public bool Saved { get; private set; }
    public SealedMention? Revealed { get; private set; }
    public string RevealFault { get; private set; } = "";
    public string LabelFault { get; private set; } = "";
    /// <summary>The machine could not tell the tone, and nobody has said it since.</summary>
    public bool NotSure => !Row!.Mention.Sure && !Said.ContainsKey("sentiment");

    public IActionResult OnGet(long id) => Load(id) ? Page() : NotFound();

    public IActionResult OnPostReveal(long id)
    {
        if (!User.May(Permission.SeeIdentifiers)) return Forbid();
        if (!Load(id)) return NotFound();
        Reason = (Reason ?? "").Trim();
        if (Reason.Length < ShortestReason)
        {
            RevealFault = $"Nothing was revealed. Say in at least {ShortestReason} characters why you need to see it.";
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

    /// <summary>Keeps every label as this person reads it: what they leave as it is counts as right.</summary>
    public IActionResult OnPostLabel(long id)
    {
        if (!User.May(Permission.HandleAlerts)) return Forbid();
        if (!Load(id)) return NotFound();
        var said = Labels.All.Select(facet => (Facet: facet, Word: Request.Form["label." + facet.Key].ToString())).Where(label => label.Word.Length > 0).ToArray();
        if (said.FirstOrDefault(label => !label.Facet.Allows(label.Word)) is { Facet: { } wrong })
        {
            LabelFault = wrong.Values.Count > 0 ? $"Nothing was saved. {wrong.Name} cannot be what was chosen. Choose one of the list."
                : $"Nothing was saved. {wrong.Name} cannot be what was typed. Type two or three small letters: en, es, or und if nobody can tell.";
            return Page();
        }
        database.Write(work =>
        {
            foreach (var (facet, word) in said) LabelStore.Say(work, MentionStore.Get(work, id)!, facet.Key, word, Drawn, User.Actor(), time.GetUtcNow());
            journal.Record(work, User.Actor(), "mention.labelled", $"mention:{id}", new { changed = said.Where(label => Labels.Of(Row!.Mention, label.Facet.Key) != label.Word).Select(label => label.Facet.Key) });
            return true;
        });
        if (Drawn) return LocalRedirect("/listen/labels?handler=Draw");
        Load(id);
        Saved = true;
        return Page();
    }

    private bool Load(long id)
    {
        Said = database.Read(work => LabelStore.Of(work, id)).ToDictionary(label => label.Facet);
        Row = database.Read(work => MentionStore.Get(work, id) is { } mention ? MentionRow.Of(work, [mention])[0] : null);
        Claims = database.Read(work => ClaimStore.Of(work, id));
        Narrative = database.Read(work => NarrativeStore.Of(work, id, time.GetUtcNow()));
        Drawn = drawing.Holds(Token, id, User.Actor().PersonId ?? 0);
        return Row is not null;
    }

    /// <summary>Only web addresses become links: anything else a network sends stays plain text.</summary>
    public static bool IsWeb(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
}
