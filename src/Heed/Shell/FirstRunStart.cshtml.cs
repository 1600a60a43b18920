using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Shell;

/// <summary>The last step of the first run: look around with the sample hospital, or start empty.</summary>
[RequirePermission(Permission.ManageInstallation)]
public sealed class FirstRunStartModel(Workspace workspace) : PageModel
{
    public IActionResult OnGet() => workspace.IsSample ? LocalRedirect("/") : Page();
}
