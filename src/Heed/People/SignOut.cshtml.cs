using Heed.Records;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.People;

/// <summary>Open to everyone, because everyone who got in may leave, whatever their roles.</summary>
[AllowAnonymous]
public sealed class SignOutModel(Database database, Journal journal) : PageModel
{
    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? Page() : LocalRedirect("/sign-in");

    public async Task<IActionResult> OnPost()
    {
        if (User.Identity is { IsAuthenticated: true })
        {
            var actor = User.Actor();
            database.Write(work => journal.Record(work, actor, "person.signed_out", $"person:{actor.PersonId}"));
        }
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect("/sign-in");
    }
}
