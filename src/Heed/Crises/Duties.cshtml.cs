using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Crises;

/// <summary>Everyone on the desk can accept a duty they were given; giving them out needs ManageCrises.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class DutiesModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }
    [BindProperty] public string DutyRole { get; set; } = "";
    [BindProperty] public long? PersonId { get; set; }
    [BindProperty] public long? Alternate1 { get; set; }
    [BindProperty] public long? Alternate2 { get; set; }

    public Crisis Crisis { get; private set; } = new();
    public IReadOnlyList<Duty> All { get; private set; } = [];
    public IReadOnlyList<Candidate> People { get; private set; } = [];
    public string Refusal { get; private set; } = "";

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPostAssign()
    {
        if (!User.May(Permission.ManageCrises)) return StatusCode(StatusCodes.Status403Forbidden);
        return Answer(work => DutyRota.Assign(work, journal, User.Actor(),
            new Duty { CrisisId = Id, DutyRole = DutyRole ?? "", PersonId = PersonId, Alternate1 = Alternate1, Alternate2 = Alternate2 }, local.Now));
    }

    public IActionResult OnPostAccept() => Answer(work => DutyRota.Accept(work, journal, User.Actor(), Id, DutyRole ?? "", local.Now));

    private IActionResult Answer(Func<Work, Refusal?> act)
    {
        if (database.Write(act) is not { } refusal) return Redirect($"/crises/{Id}/duties");
        if (!Load()) return NotFound();
        Refusal = refusal.Sentence;
        return Page();
    }

    private bool Load()
    {
        var (crisis, duties, people) = database.Read(work => (CrisisStore.Get(work, Id), DutyStore.Of(work, Id), DutyStore.People(work)));
        if (crisis is null) return false;
        (Crisis, People) = (crisis, people);
        All = [.. duties.OrderBy(duty => DutyRoles.All.ToList().IndexOf(duty.DutyRole))];
        return true;
    }
}
