using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Desk;

/// <summary>One part of Today by itself, for a screen that keeps itself fresh.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class TodayPartModel(Database database, LocalTime local) : PageModel
{
    public IActionResult OnGet(string part) => part switch
    {
        "headline" => Part("_TodayHeadline"),
        "needs-you" => Part("_TodayNeeds"),
        "what-changed" => Part("_TodayTrends"),
        "sources" => Part("_TodaySources"),
        _ => NotFound()
    };

    private PartialViewResult Part(string name) => Partial($"/Desk/{name}.cshtml", TodayView.Read(database, User, local));
}
