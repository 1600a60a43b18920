using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.People;

[RequirePermission(Permission.ManageInstallation)]
public sealed class OrganisationPageModel(Database database, Journal journal, TimeProvider time) : PageModel
{
    [BindProperty] public OrganisationForm Form { get; set; } = new();
    [BindProperty] public string PublicAddress { get; set; } = "";
    [TempData] public string? Done { get; set; }
    public IReadOnlyDictionary<string, string> Faults { get; private set; } = new Dictionary<string, string>();
    public string? AddressFault { get; private set; }

    public void OnGet()
    {
        var (organisation, facilities) = database.Read(work => (Organisation.Get(work), FacilityStore.All(work)));
        Form = OrganisationForm.Of(organisation, facilities);
        PublicAddress = organisation?.PublicAddress ?? "";
    }

    public IActionResult OnPost()
    {
        Faults = Form.Faults();
        var address = (PublicAddress ?? "").Trim().TrimEnd('/');
        if (!Uri.TryCreate(address, UriKind.Absolute, out var read) || read.Scheme is not ("http" or "https"))
            AddressFault = "Write the whole address, like https://news.example.org.";
        if (Faults.Count > 0 || AddressFault is not null) return Page();

        var now = time.GetUtcNow();
        database.Write(work =>
        {
            var before = Organisation.Get(work) ?? new Organisation();
            var after = Form.Fill(before) with { PublicAddress = address };
            Organisation.Set(work, after, now);
            FacilityStore.Replace(work, Form.ReadFacilities());
            journal.Record(work, User.Actor(), "organisation.changed", "organisation",
                new { before = new { before.TimeZone, before.Jurisdiction }, after = new { after.TimeZone, after.Jurisdiction }, facilities = Form.ReadFacilities().Count });
        });
        Done = "The organisation is saved.";
        return RedirectToPage();
    }
}
