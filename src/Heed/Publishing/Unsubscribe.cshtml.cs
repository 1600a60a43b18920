using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>
/// Leaving a list. The secret in the address is all that is asked: no sign-in, no reason, no cookie. Looking changes nothing, because mail
/// scanners open links; the button does, and so does a mail program's one-click POST (RFC 8058), which knows no form token.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class UnsubscribeModel(Database database, Journal journal, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Token { get; set; } = "";

    public Subscriber? Reader { get; private set; }
    public string ListName { get; private set; } = "";
    public bool Done { get; private set; }

    public IActionResult OnGet() => Show();

    public IActionResult OnPost()
    {
        database.Write(work => SubscriberStore.ByToken(work, Token) is { } reader && ReaderList.Unsubscribe(work, journal, new Actor(null, "A reader"), reader, time.GetUtcNow()));
        return Show();
    }

    private IActionResult Show()
    {
        Response.Headers.CacheControl = "no-store";
        database.Read(work =>
        {
            Reader = SubscriberStore.ByToken(work, Token);
            ListName = Reader is null ? "" : Organisation.Get(work)?.Name ?? "";
            return true;
        });
        Done = Reader is { Active: false };
        if (Reader is null) Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
