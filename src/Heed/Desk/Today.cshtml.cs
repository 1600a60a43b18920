using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Desk;

[RequirePermission(Permission.ReadDesk)]
public sealed class TodayModel(Database database, LocalTime local) : PageModel
{
    public TodayView View { get; private set; } = null!;

    public void OnGet() => View = TodayView.Read(database, User, local);
}
