using System.Security.Claims;
using Heed.Records;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.People;

[RequirePermission(Permission.ManagePeople)]
public sealed class PeoplePageModel(Database database, Journal journal, TimeProvider time, SignInManager<Person> signIn) : PageModel
{
    [BindProperty] public string PersonName { get; set; } = "";
    [BindProperty] public string Email { get; set; } = "";
    [BindProperty] public string JobTitle { get; set; } = "";
    [BindProperty] public List<string> Roles { get; set; } = [];
    [TempData] public string? Done { get; set; }
    [TempData] public string? Refused { get; set; }
    [TempData] public string? NewCode { get; set; }

    public Dictionary<string, string> Faults { get; } = [];
    public IReadOnlyList<Person> People { get; private set; } = [];
    public ILookup<long, string> RolesOf { get; private set; } = Array.Empty<string>().ToLookup(_ => 0L);
    public IReadOnlyDictionary<long, DateTimeOffset> Codes { get; private set; } = new Dictionary<long, DateTimeOffset>();
    public bool Sample => database.Workspace.IsSample;

    public void OnGet() => Load();

    public IActionResult OnPostAdd()
    {
        if (string.IsNullOrWhiteSpace(PersonName)) Faults[nameof(PersonName)] = "Say who this is: the name stands beside everything they do.";
        if (!OrganisationForm.IsEmail(Email)) Faults[nameof(Email)] = "This is not a whole e-mail address. Write it like ana@example.org.";
        if (Roles.Count == 0 || Roles.Any(role => Role.Get(role) is null)) Faults[nameof(Roles)] = "Choose at least one role.";
        if (Faults.Count > 0) return Again();

        var now = time.GetUtcNow();
        var code = database.Write(work =>
        {
            var id = PersonStore.Add(work, new Person { Name = PersonName.Trim(), Email = Email, JobTitle = JobTitle?.Trim() ?? "" }, Roles, now);
            if (id is null) return null;
            journal.Record(work, User.Actor(), "person.added", $"person:{id}", new { roles = Roles });
            return InvitationStore.Issue(work, id.Value, now);
        });
        if (code is null)
        {
            Faults[nameof(Email)] = "Someone with this e-mail address is already here.";
            return Again();
        }
        Done = $"{PersonName.Trim()} is added.";
        NewCode = code;
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostTry(long id)
    {
        var person = database.Read(work => PersonStore.Get(work, id));
        if (person is null) return NotFound();
        Refused = PersonRules.WhyNotTry(person, Sample);
        if (Refused is not null) return RedirectToPage();
        var from = database.Write(work =>
        {
            journal.Record(work, User.Actor(), "person.tried_as", $"person:{id}");
            return User.FindFirstValue(PersonClaims.TriedFrom) ?? PersonClaims.FromOf(PersonStore.Get(work, User.Actor().PersonId ?? 0)!);
        });
        await signIn.SignInWithClaimsAsync(person, isPersistent: false, [new Claim(PersonClaims.TriedFrom, from)]);
        return LocalRedirect("/");
    }

    private PageResult Again()
    {
        Load();
        return Page();
    }

    private void Load() => (People, RolesOf, Codes) =
        database.Read(work => (PersonStore.All(work), PersonStore.AllRoles(work), InvitationStore.Open(work, time.GetUtcNow())));
}
