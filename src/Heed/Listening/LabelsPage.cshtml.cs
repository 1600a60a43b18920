using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>How often a label was right, as people here judged it. Mentions drawn at random speak for all; those somebody opened for a reason do not.</summary>
public sealed record FacetAccuracy(Facet Facet, Precision Drawn, Precision Chosen, IReadOnlyList<LabelPair> Wrong);

[RequirePermission(Permission.ReadDesk)]
public sealed class LabelsPageModel(Database database, DrawnMention drawing) : PageModel
{
    private const int MostRows = 100;

    [BindProperty(SupportsGet = true, Name = "facet")] public string? FacetKey { get; set; }
    [BindProperty(SupportsGet = true, Name = "machine")] public string? Machine { get; set; }
    [BindProperty(SupportsGet = true, Name = "said")] public string? Said { get; set; }

    public IReadOnlyList<FacetAccuracy> Facets { get; private set; } = [];
    public IReadOnlyList<MentionRow> Rows { get; private set; } = [];
    public Facet? Chosen => Labels.Find(FacetKey);
    public bool NothingToDraw { get; private set; }

    public void OnGet() => Load();

    /// <summary>A mention drawn at random from all that nobody has looked at.</summary>
    public IActionResult OnGetDraw()
    {
        if (!User.May(Permission.HandleAlerts)) return Forbid();
        var drawn = database.Read(work => LabelStore.Unseen(work, Random.Shared.NextInt64(1, LabelStore.Newest(work) + 2)) ?? LabelStore.Unseen(work, 0));
        if (drawn is { } id) return LocalRedirect($"/listen/mentions/{id}?drawn={Uri.EscapeDataString(drawing.Token(id, User.Actor().PersonId ?? 0))}");
        NothingToDraw = true;
        Load();
        return Page();
    }

    private void Load() => database.Read(work =>
    {
        var pairs = LabelStore.Pairs(work).ToLookup(pair => pair.Facet);
        Facets = [.. Labels.All.Select(facet => new FacetAccuracy(facet, Of(pairs[facet.Key], drawn: 1), Of(pairs[facet.Key], drawn: 0), Wrong(pairs[facet.Key])))];
        if (Chosen is { } chosen)
            Rows = MentionRow.Of(work, [.. LabelStore.With(work, chosen.Key, Machine ?? "", Said ?? "", MostRows).Select(id => MentionStore.Get(work, id)!)]);
        return true;
    });

    private static Precision Of(IEnumerable<LabelPair> pairs, long drawn)
    {
        var those = pairs.Where(pair => pair.Drawn == drawn).ToArray();
        return new Precision(those.Where(pair => pair.Machine == pair.Said).Sum(pair => pair.Mentions), those.Sum(pair => pair.Mentions));
    }

    private static IReadOnlyList<LabelPair> Wrong(IEnumerable<LabelPair> pairs) =>
        [.. pairs.Where(pair => pair.Machine != pair.Said).GroupBy(pair => (pair.Machine, pair.Said))
            .Select(same => same.First() with { Mentions = same.Sum(pair => pair.Mentions) }).OrderByDescending(pair => pair.Mentions).Take(8)];
}
