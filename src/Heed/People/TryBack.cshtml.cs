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
        if (!long.TryParse(User.FindFirstValue(PersonClaims.TriedFrom), out var from)) return LocalRedirect("/");
        var tried = User.Actor();
        var back = database.Write(work =>
        {
            if (PersonStore.Get(work, from) is not { Active: true } person) return null;
            journal.Record(work, new Actor(person.Id, person.Name), "person.tried_back", $"person:{tried.PersonId}");
            return person;
        });
        if (back is null) return LocalRedirect("/sign-out");
        await signIn.SignInAsync(back, isPersistent: false);
        return LocalRedirect("/settings/people");
    }
}
