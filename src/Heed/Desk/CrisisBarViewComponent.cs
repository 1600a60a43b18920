using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Desk;

/// <summary>The gravest open crisis, its clocks, and how many more there are; null while none is open.</summary>
public sealed record CrisisBar(Crisis Crisis, PromisedUpdate? Promise, int More)
{
    public static CrisisBar? Read(Work work)
    {
        var open = CrisisStore.Open(work);
        return open.Count == 0 ? null : new CrisisBar(open[0], PromiseStore.Next(work, open[0].Id), open.Count - 1);
    }
}

/// <summary>Stands under the top bar of every screen while a crisis is open.</summary>
public sealed class CrisisBarViewComponent(Database database) : ViewComponent
{
    public IViewComponentResult Invoke() => UserClaimsPrincipal.May(Permission.ReadDesk)
        ? View("/Desk/_CrisisBar.cshtml", database.Read(CrisisBar.Read))
        : Content("");
}
