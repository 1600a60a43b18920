using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Detection;

/// <summary>The numbers of an alert's plot as JSON.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class AlertPlotDataModel(Database database, LocalTime local) : PageModel
{
    public IActionResult OnGet(long id)
    {
        var zone = local.Zone;
        var (alert, hours) = database.Read(work => AlertStore.Get(work, id) is { } found ? (found, AlertPlot.Of(work, found, zone)) : default);
        if (alert is null) return NotFound();
        long[][] Line(Func<PlotHour, long> of) => [.. hours.Select(hour => new[] { hour.At.ToUnixTimeMilliseconds(), of(hour) })];
        return new JsonResult(new
        {
            zone = zone.Id,
            bars = new[] { new { name = "Mentions an hour", points = Line(hour => hour.Mentions) } },
            band = new { name = "Usual", lower = Line(hour => hour.Lower), upper = Line(hour => hour.Upper) },
            flags = new[] { new { at = alert.HappenedAt.ToUnixTimeMilliseconds(), label = "Alert", href = $"/alerts/{id}", kind = "alert" } },
            links = $"/listen?topic={alert.TopicId}{AlertOneModel.FilterOf(alert)}&from={{from}}&until={{until}}"
        });
    }
}
