using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Shell;

/// <summary>What went wrong, in a sentence and with a number to name it by. Never an exception's own words: they may quote what people wrote.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class FaultModel : PageModel
{
    public int Code { get; private set; } = 500;
    public string Number => Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier;
    public bool SignedIn => User.Identity is { IsAuthenticated: true };

    public (string Title, string Sentence) Words => Code switch
    {
        400 => ("That did not arrive whole", "The form was too old or not complete, so nothing was changed. Go back, reload the page and send it again."),
        401 => ("You are signed out", "Nothing was changed. Sign in and go on where you were."),
        403 => ("Your roles do not allow this", "Nothing was changed. If you need this for your work, ask an administrator to give you a role that allows it."),
        404 => ("There is nothing here", "This address leads nowhere: it may be mistyped, or what stood here was removed."),
        405 => ("This address cannot do that", "Nothing was changed. Go back and use the buttons on the page."),
        413 => ("That is too large", "What you sent is larger than this page takes, so nothing of it was kept. Send a smaller file, or import it with the command line."),
        429 => ("Too many tries", "Heed takes no more tries from your address for a minute. Wait, then try again. Nothing was changed."),
        _ => ("Heed could not do this", "The fault is ours. Nothing was half done: what you sent was either kept whole or not at all. Try again; if it happens twice, give the number below to whoever runs Heed for you.")
    };

    public void OnGet([FromRoute] int? code) => Set(code);
    public void OnPost([FromRoute] int? code) => Set(code);

    private void Set(int? code)
    {
        Code = code is >= 400 and <= 599 ? code.Value : 500;
        Response.StatusCode = Code;
    }
}
