using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Desk;

/// <summary>The numbers behind the plot in the crisis room.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class CrisisPlotModel(Database database, LocalTime local) : PageModel
{
    public IActionResult OnGet(long id)
    {
        var (volume, topics) = database.Read(work => CrisisStore.Get(work, id) is { } crisis
            ? (CrisisVolume.Read(work, crisis, local.Now), CrisisStore.Topics(work, id)) : (null, []));
        if (volume is null) return NotFound();
        return new JsonResult(new
        {
            zone = local.Zone.Id,
            bars = new[] { new { name = "Mentions", points = volume.Points.Select(point => new[] { point.At.ToUnixTimeMilliseconds(), point.Mentions }) } },
            lines = new[] { new { name = "Net sentiment", axis = "right", points = volume.Points.Where(point => point.NetSentiment is not null).Select(point => new[] { point.At.ToUnixTimeMilliseconds(), point.NetSentiment!.Value }) } },
            flags = volume.Flags.Select(flag => new { at = flag.At.ToUnixTimeMilliseconds(), label = flag.Label, href = flag.Href, kind = flag.Kind }),
            links = topics.Count > 0 ? $"/listen?topic={topics[0]}&from={{from}}&until={{until}}" : null
        });
    }
}
