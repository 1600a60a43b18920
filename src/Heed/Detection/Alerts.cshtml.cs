using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Detection;

[RequirePermission(Permission.ReadDesk)]
public sealed class AlertsModel(Database database) : PageModel
{
    public IReadOnlyList<Alert> Open { get; private set; } = [];
    public IReadOnlyList<Alert> Closed { get; private set; } = [];

    public void OnGet() => (Open, Closed) = database.Read(work => (AlertStore.Open(work), AlertStore.Closed(work, 50)));
}
