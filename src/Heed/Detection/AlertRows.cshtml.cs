using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Detection;

/// <summary>The open alerts as a fragment, fetched again by the screen when something changed.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class AlertRowsModel(Database database) : PageModel
{
    public IReadOnlyList<Alert> Open { get; private set; } = [];

    public void OnGet() => Open = database.Read(AlertStore.Open);
}
