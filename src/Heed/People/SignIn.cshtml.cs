using System.Globalization;
using Heed.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Heed.People;

[AllowAnonymous, EnableRateLimiting(Limit)]
public sealed class SignInModel(SignInManager<Person> signIn, IPasswordHasher<Person> hasher, Database database, Journal journal) : PageModel
{
    /// <summary>The rate limit of every page where someone unknown may guess: a number of tries a minute for one address.</summary>
    public const string Limit = "sign-in";

    // What a password is compared with when nobody has the address typed: an answer that comes faster would tell.
    private static readonly Lazy<string> nobodysHash = new(() => new PasswordHasher<Person>().HashPassword(new Person(), Guid.NewGuid().ToString()));

    [BindProperty] public string Email { get; set; } = "";
    [BindProperty] public string Secret { get; set; } = "";
    [BindProperty(SupportsGet = true)] public string To { get; set; } = "/";
    public string? Fault { get; private set; }

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? LocalRedirect(Target) : Page();

    public async Task<IActionResult> OnPost()
    {
        var person = await signIn.UserManager.FindByEmailAsync(Email ?? "");
        if (person?.PasswordHash is null)
        {
            hasher.VerifyHashedPassword(new Person(), nobodysHash.Value, Secret ?? "");
            return Refuse(person, "unknown", "This e-mail address and password do not belong together. Check both and try again.");
        }
        var result = await signIn.CheckPasswordSignInAsync(person, Secret ?? "", lockoutOnFailure: true);
        if (result.IsLockedOut)
            return Refuse(person, "locked", "Too many wrong passwords. Signing in is locked for 15 minutes; nothing else changed. Wait, or ask an administrator for a new code.");
        if (!result.Succeeded)
            return Refuse(person, "wrong", "This e-mail address and password do not belong together. Check both and try again.");

        await signIn.SignInAsync(person, isPersistent: false);
        database.Write(work => journal.Record(work, new Actor(person.Id, person.Name), "person.signed_in", $"person:{person.Id}"));
        return LocalRedirect(Target);
    }

    private string Target => Url.IsLocalUrl(To) && !To.StartsWith("/sign-", StringComparison.Ordinal) ? To : "/";

    /// <summary>The journal keeps which person was tried, never what was typed: an address typed wrong may be a password.</summary>
    private PageResult Refuse(Person? person, string why, string sentence)
    {
        var subject = person is null ? "person" : $"person:{person.Id.ToString(CultureInfo.InvariantCulture)}";
        database.Write(work => journal.Record(work, Actor.Heed("sign-in"), "person.sign_in_refused", subject, new { why }));
        Fault = sentence;
        Secret = "";
        ModelState.Remove(nameof(Secret));
        Response.StatusCode = StatusCodes.Status200OK;
        return Page();
    }
}
