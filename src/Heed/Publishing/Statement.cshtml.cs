using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>One public statement at its own address, with its corrections in plain sight.</summary>
[AllowAnonymous]
public sealed class StatementModel(Database database) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Slug { get; set; } = "";

    public Organisation Organisation { get; private set; } = new();
    public Publication Statement { get; private set; } = new();
    public Publication? Corrected { get; private set; }
    public IReadOnlyList<Publication> Corrections { get; private set; } = [];

    public IActionResult OnGet() => database.Read(work =>
    {
        if (PublicationStore.PublicBySlug(work, Slug) is not { } statement) return (IActionResult)NotFound();
        Response.Headers.CacheControl = Newsroom.Caching;
        Organisation = Organisation.Get(work) ?? new Organisation();
        Statement = statement;
        Corrected = statement.CorrectsId is { } corrected ? PublicationStore.PublicById(work, corrected) : null;
        Corrections = PublicationStore.PublicCorrectionsOf(work, statement.Id);
        return Page();
    });
}
