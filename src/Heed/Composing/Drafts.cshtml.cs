using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Composing;

/// <summary>Every draft, those that wait for somebody first.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class DraftsModel(Database database) : PageModel
{
    public IReadOnlyList<Draft> Waiting { get; private set; } = [];
    public IReadOnlyList<Draft> Underway { get; private set; } = [];
    public IReadOnlyList<Draft> Done { get; private set; } = [];
    public IReadOnlyDictionary<long, string> CrisisNames { get; private set; } = new Dictionary<long, string>();

    public void OnGet() => database.Read(work =>
    {
        var all = DraftStore.All(work);
        Waiting = [.. all.Where(draft => draft.State is Draft.InReview or Draft.Approved)];
        Underway = [.. all.Where(draft => draft.State == Draft.Writing)];
        Done = [.. all.Where(draft => draft.State is Draft.Published or Draft.Withdrawn).Take(50)];
        CrisisNames = all.Select(draft => draft.CrisisId).OfType<long>().Distinct().ToDictionary(id => id, id => CrisisStore.Get(work, id)?.Name ?? "");
        return true;
    });

    public string Next(Draft draft) => draft.State switch
    {
        Draft.InReview => $"/write/{draft.Id}/review",
        Draft.Approved => $"/publish/{draft.Id}",
        _ => $"/write/{draft.Id}"
    };
}
