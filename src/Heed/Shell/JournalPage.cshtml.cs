using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Shell;

[RequirePermission(Permission.ReadJournal)]
public sealed class JournalPageModel(Database database, Journal journal) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)] public long? Before { get; set; }
    /// <summary>Reads the whole chain, which takes about a second for each 100,000 rows.</summary>
    [BindProperty(SupportsGet = true)] public bool Verify { get; set; }

    public IReadOnlyList<JournalEntry> Entries { get; private set; } = [];
    public IReadOnlyList<string>? VerifyFaults { get; private set; }
    public long? Older { get; private set; }

    public void OnGet()
    {
        var found = database.Read(work => JournalStore.Newest(work, PageSize + 1, Before ?? long.MaxValue));
        Entries = [.. found.Take(PageSize)];
        Older = found.Count > PageSize ? Entries[^1].Sequence : null;
        if (Verify) VerifyFaults = database.Read(journal.Verify);
    }
}
