using System.Security.Claims;
using Heed.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.People;

/// <summary>
/// The way back from a sample person. Needs no permission, because the person tried on may have none; it needs the claim, which only
/// trying someone on gives, and it leads nowhere but to whoever did that.
/// </summary>
[AllowAnonymous]
public sealed class TryBackModel(Database database, Journal journal, SignInManager<Person> signIn) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPost()
    {
        if (User.FindFirstValue(PersonClaims.TriedFrom) is not { } from) return LocalRedirect("/");
        var tried = User.Actor();
        var back = database.Write(work =>
        {
            if (PersonClaims.ReadFrom(work, from) is not { } person) return null;
            journal.Record(work, new Actor(person.Id, person.Name), "person.tried_back", $"person:{tried.PersonId}");
            return person;
        });
        if (back is null) return LocalRedirect("/sign-out");
        await signIn.SignInAsync(back, isPersistent: false);
        return LocalRedirect("/settings/people");
    }
}
