using Heed.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Heed.People;

/// <summary>Sets a password with a one-time code. The code is typed, not part of the address: addresses end up in logs and histories.</summary>
[AllowAnonymous, EnableRateLimiting(SignInModel.Limit)]
public sealed class SetPasswordModel(SignInManager<Person> signIn, Database database, Journal journal, TimeProvider time) : PageModel
{
    [BindProperty] public string Email { get; set; } = "";
    [BindProperty] public string Code { get; set; } = "";
    [BindProperty] public string Secret { get; set; } = "";
    [BindProperty] public string SecretAgain { get; set; } = "";
    public string? Fault { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPost()
    {
        Fault = Password.Fault(Secret, SecretAgain, Email ?? "");
        if (Fault is not null) return Page();
        var hash = signIn.UserManager.PasswordHasher.HashPassword(new Person(), Secret);
        var person = database.Write(work =>
        {
            if (PersonStore.ByEmail(work, Email ?? "") is not { Active: true } found || !InvitationStore.Use(work, found.Id, Code ?? "", time.GetUtcNow()))
            {
                journal.Record(work, Actor.Heed("sign-in"), "person.code_refused", "person");
                return null;
            }
            PersonStore.SetPassword(work, found.Id, hash);
            journal.Record(work, new Actor(found.Id, found.Name), "person.password_set", $"person:{found.Id}");
            return PersonStore.Get(work, found.Id);
        });
        if (person is null)
        {
            Fault = "This e-mail address and code do not belong together, or the code is older than three days or was used before. Ask an administrator for a new one.";
            return Page();
        }
        await signIn.SignInAsync(person, isPersistent: false);
        return LocalRedirect("/");
    }
}
