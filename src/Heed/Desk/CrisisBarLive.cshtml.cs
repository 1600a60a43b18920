using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Desk;

/// <summary>The crisis bar's content, fetched again when something changes.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class CrisisBarLiveModel(Database database) : PageModel
{
    public CrisisBar? Bar { get; private set; }

    public void OnGet() => Bar = database.Read(CrisisBar.Read);
}
