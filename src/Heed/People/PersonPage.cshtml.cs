using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.People;

[RequirePermission(Permission.ManagePeople)]
public sealed class PersonPageModel(Database database, Journal journal, TimeProvider time) : PageModel
{
    [BindProperty] public List<string> Roles { get; set; } = [];
    [TempData] public string? Done { get; set; }
    [TempData] public string? Refused { get; set; }
    [TempData] public string? NewCode { get; set; }
    public Person Person { get; private set; } = new();
    public IReadOnlyList<JournalEntry> Acts { get; private set; } = [];

    public IActionResult OnGet(long id)
    {
        if (database.Read(work => PersonStore.Get(work, id)) is not { } person) return NotFound();
        Person = person;
        (var roles, Acts) = database.Read(work => (PersonStore.Roles(work, id), JournalStore.About(work, $"person:{id}")));
        Roles = [.. roles];
        return Page();
    }

    public IActionResult OnPostRoles(long id) => Change(id, (work, person, before) =>
    {
        if (PersonRules.WhyNotRoles(person, before, Roles, PersonStore.OthersWithRole(work, Role.Administrator, id)) is { } why) return why;
        PersonStore.SetRoles(work, id, Roles);
        journal.Record(work, User.Actor(), "person.roles_changed", $"person:{id}", new { before, after = Roles });
        Done = "The roles are saved. They count from the next click.";
        return null;
    });

    public IActionResult OnPostDeactivate(long id) => Change(id, (work, person, roles) =>
    {
        if (PersonRules.WhyNotDeactivate(person, User.Actor().PersonId ?? 0, roles, PersonStore.OthersWithRole(work, Role.Administrator, id)) is { } why) return why;
        PersonStore.SetActive(work, id, false);
        InvitationStore.Withdraw(work, id);
        journal.Record(work, User.Actor(), "person.deactivated", $"person:{id}");
        Done = $"{person.Name} is deactivated and signed out everywhere. What they did stays in the journal.";
        return null;
    });

    public IActionResult OnPostActivate(long id) => Change(id, (work, person, _) =>
    {
        PersonStore.SetActive(work, id, true);
        journal.Record(work, User.Actor(), "person.activated", $"person:{id}");
        Done = $"{person.Name} is active again.";
        return null;
    });

    public IActionResult OnPostCode(long id) => Change(id, (work, person, _) =>
    {
        if (!person.Active || person.Sample) return $"{person.Name} cannot get a code: {(person.Sample ? "sample people have no password" : "activate them first")}.";
        NewCode = InvitationStore.Issue(work, id, time.GetUtcNow());
        journal.Record(work, User.Actor(), "person.code_issued", $"person:{id}");
        return null;
    });

    private IActionResult Change(long id, Func<Work, Person, IReadOnlyList<string>, string?> change)
    {
        var found = database.Write(work =>
        {
            if (PersonStore.Get(work, id) is not { } person) return false;
            Refused = PersonRules.WhyNotChange(person, database.Workspace.IsSample) ?? change(work, person, PersonStore.Roles(work, id));
            return true;
        });
        return found ? RedirectToPage(new { id }) : NotFound();
    }
}
