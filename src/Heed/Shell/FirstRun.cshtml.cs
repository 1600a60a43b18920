using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Heed.Shell;

/// <summary>
/// Nobody has been here yet: the first visitor becomes the administrator. From this machine at once, from another only with the code on the
/// console. Closed for good by the first person, in the same transaction, so two first visitors make one administrator.
/// </summary>
[AllowAnonymous, EnableRateLimiting(SignInModel.Limit)]
public sealed class FirstRunModel(Database database, Journal journal, SetupCode setup, SignInManager<Person> signIn, TimeProvider time) : PageModel
{
    [BindProperty] public string Code { get; set; } = "";
    [BindProperty] public string PersonName { get; set; } = "";
    [BindProperty] public string Email { get; set; } = "";
    [BindProperty] public string Secret { get; set; } = "";
    [BindProperty] public string SecretAgain { get; set; } = "";
    [BindProperty] public OrganisationForm Form { get; set; } = new();

    public Dictionary<string, string> Faults { get; } = [];
    public IReadOnlyDictionary<string, string> OrganisationFaults { get; private set; } = new Dictionary<string, string>();
    public bool NeedsCode => !FirstRunGate.IsFromThisMachine(HttpContext);

    public IActionResult OnGet() => database.Read(PersonStore.Any) ? LocalRedirect("/") : Page();

    public async Task<IActionResult> OnPost()
    {
        if (database.Read(PersonStore.Any)) return LocalRedirect("/");
        Check();
        if (Faults.Count > 0 || OrganisationFaults.Count > 0) return Page();
        // The code last: a slip elsewhere in the form must not use up a try.
        if (NeedsCode && !setup.Matches(Code))
        {
            Faults[nameof(Code)] = setup.UsedUp
                ? "Too many wrong codes. Start Heed again to get a new one, or open this page on the machine it runs on."
                : "This is not the code Heed printed when it started. Copy it from the console, and try again.";
            return Page();
        }

        var person = new Person { Name = PersonName.Trim(), Email = Email.Trim(), JobTitle = "Administrator" };
        var hash = signIn.UserManager.PasswordHasher.HashPassword(person, Secret);
        var now = time.GetUtcNow();
        var id = database.Write(work =>
        {
            if (PersonStore.Any(work)) return null;
            var added = PersonStore.Add(work, person, hash, [Role.Administrator, Role.CommunicationsLead], now);
            if (added is null) return null;
            Organisation.Set(work, Form.Fill(new Organisation { PublicAddress = $"{Request.Scheme}://{Request.Host}" }), now);
            FacilityStore.Replace(work, Form.ReadFacilities());
            journal.Record(work, new Actor(added, person.Name), "installation.set_up", $"person:{added}",
                new { withCode = NeedsCode, Form.TimeZone, Form.Jurisdiction, facilities = Form.ReadFacilities().Count });
            return added;
        });
        if (id is null) return LocalRedirect("/sign-in");
        await signIn.SignInAsync(database.Read(work => PersonStore.Get(work, id.Value))!, isPersistent: false);
        return LocalRedirect("/first-run/start");
    }

    private void Check()
    {
        if (string.IsNullOrWhiteSpace(PersonName)) Faults[nameof(PersonName)] = "Say who you are: your name stands beside what you do.";
        if (!OrganisationForm.IsEmail(Email)) Faults[nameof(Email)] = "This is not a whole e-mail address. Write it like ana@example.org.";
        if (Password.Fault(Secret, SecretAgain, Email ?? "") is { } weak) Faults[nameof(Secret)] = weak;
        OrganisationFaults = Form.Faults();
    }
}
