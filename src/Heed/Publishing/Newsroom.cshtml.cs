using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>The public page: newest statement first, and when the next one comes.</summary>
[AllowAnonymous]
public sealed class NewsroomModel(Database database, TimeProvider time) : PageModel
{
    public Organisation Organisation { get; private set; } = new();
    public IReadOnlyList<Publication> Statements { get; private set; } = [];
    public string? Promise { get; private set; }

    public void OnGet()
    {
        Response.Headers.CacheControl = Newsroom.Caching;
        database.Read(work =>
        {
            Organisation = Organisation.Get(work) ?? new Organisation();
            Statements = PublicationStore.Public(work, Newsroom.Newest);
            Promise = Newsroom.Promise(work, time.GetUtcNow()) is { } promise ? Newsroom.PromiseInWords(promise, Organisation, time.GetUtcNow()) : null;
            return true;
        });
    }
}
