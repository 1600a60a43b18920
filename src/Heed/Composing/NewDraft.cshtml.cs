using Heed.Crises;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Composing;

/// <summary>Starts a draft. A holding statement in a crisis comes filled in from its scenario.</summary>
[RequirePermission(Permission.WriteDrafts)]
public sealed class NewDraftModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "crisis")] public long? CrisisId { get; set; }
    [BindProperty(SupportsGet = true, Name = "kind")] public string Kind { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "corrects")] public long? CorrectsId { get; set; }
    [BindProperty] public string? Heading { get; set; }
    [BindProperty] public string? NextUpdate { get; set; }
    [BindProperty] public string? Site { get; set; }

    public Crisis? Crisis { get; private set; }
    public Draft? Corrected { get; private set; }
    public IReadOnlyList<Crisis> OpenOnes { get; private set; } = [];
    public IReadOnlyList<Facility> Sites { get; private set; } = [];
    public string? Problem { get; private set; }

    public IActionResult OnGet()
    {
        Load();
        if (CorrectsId is not null && Corrected is null || CrisisId is not null && Crisis is null) return NotFound();
        if (Kind.Length == 0) Kind = Crisis is null ? "routine" : Corrected is null ? "holding" : "update";
        Heading = Corrected is not null ? "Correction: " + Corrected.Title : Crisis?.Name ?? "";
        if (Crisis is { } crisis && Clocks.UpdateEvery(crisis.Level, local.Now - crisis.DetectedAt) is { } rhythm)
            NextUpdate = local.Input(NextFullHour(local.Now + rhythm));
        return Page();
    }

    public IActionResult OnPost()
    {
        Load();
        if (CorrectsId is not null && Corrected is null || CrisisId is not null && Crisis is null) return NotFound();
        var promise = local.Parse(NextUpdate);
        if (promise is null && !string.IsNullOrWhiteSpace(NextUpdate))
        {
            Problem = "The time of the next update is not a time that exists. Choose it again.";
            return Page();
        }
        var saved = database.Write(work =>
        {
            var organisation = Organisation.Get(work) ?? new Organisation();
            var site = Site ?? (Sites.Count == 1 ? Sites[0].Name : "");
            var text = Corrected is not null ? Corrected.Text
                : Kind == "holding" && Crisis is not null && Scenarios.Get(Crisis.Scenario) is { } scenario ? HoldingStatement.Of(scenario, organisation, site, promise)
                : "";
            return DraftWriting.Start(work, journal, User.Actor(), new Draft
            {
                CrisisId = CrisisId, Kind = Kind, Title = Heading ?? "", Text = text, NextUpdateAt = promise, CorrectsId = CorrectsId
            }, local.Now);
        });
        if (saved.Refusal is null) return Redirect($"/write/{saved.DraftId}");
        Problem = saved.Refusal.Sentence;
        return Page();
    }

    private void Load() => database.Read(work =>
    {
        Corrected = CorrectsId is { } id && DraftStore.Get(work, id) is { State: Draft.Published } draft ? draft : null;
        CrisisId ??= Corrected?.CrisisId;
        Crisis = CrisisId is { } crisis ? CrisisStore.Get(work, crisis) : null;
        OpenOnes = CrisisStore.Open(work);
        Sites = FacilityStore.All(work);
        return true;
    });

    private static DateTimeOffset NextFullHour(DateTimeOffset at) =>
        DateTimeOffset.FromUnixTimeSeconds((at.ToUnixTimeSeconds() + 3599) / 3600 * 3600);
}
