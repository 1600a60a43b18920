using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Crises;

[RequirePermission(Permission.ReadDesk)]
public sealed class ListModel(Database database) : PageModel
{
    public IReadOnlyList<Crisis> Running { get; private set; } = [];
    public IReadOnlyList<Crisis> Past { get; private set; } = [];
    public IReadOnlyDictionary<long, PromisedUpdate?> Promises { get; private set; } = new Dictionary<long, PromisedUpdate?>();

    public void OnGet() => (Running, Past, Promises) = database.Read(work =>
    {
        var running = CrisisStore.Open(work);
        return (running, (IReadOnlyList<Crisis>)[.. CrisisStore.All(work).Where(crisis => !crisis.IsOpen)],
            (IReadOnlyDictionary<long, PromisedUpdate?>)running.ToDictionary(crisis => crisis.Id, crisis => PromiseStore.Next(work, crisis.Id)));
    });
}
