using Heed.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Shell;

/// <summary>The number beside an entry of the rail, by itself, so that it keeps up on an open screen.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class RailCountModel(Frame frame) : PageModel
{
    public IActionResult OnGet(string entry) =>
        frame.Read(User).Entries.FirstOrDefault(one => one.Icon == entry) is { } found ? Partial("/Shell/_RailCount.cshtml", found) : NotFound();
}
