using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Crises;

[RequirePermission(Permission.ManageCrises)]
public sealed class NoteModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true)] public long Id { get; set; }
    [BindProperty] public string Text { get; set; } = "";
    [BindProperty] public bool Correction { get; set; }

    public Crisis Crisis { get; private set; } = new();
    public string Refusal { get; private set; } = "";

    public IActionResult OnGet() => Load() ? Page() : NotFound();

    public IActionResult OnPost()
    {
        var refusal = database.Write(work => CrisisDirection.AddNote(work, journal, User.Actor(), Id, Text ?? "", Correction, local.Now));
        if (refusal is null) return Redirect($"/crises/{Id}#timeline");
        if (!Load()) return NotFound();
        Refusal = refusal.Sentence;
        return Page();
    }

    private bool Load()
    {
        if (database.Read(work => CrisisStore.Get(work, Id)) is not { } crisis) return false;
        Crisis = crisis;
        return true;
    }
}
