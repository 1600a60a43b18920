using System.Security.Cryptography;
using System.Text;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>What an import of claims did; of the lines that could not be used the first fifty.</summary>
public sealed record ImportedClaims(long Added, long Known, long Refused, IReadOnlyList<ClaimFile.Line> Lines);

/// <summary>The library of checked claims: everybody reads it, who manages listening changes it.</summary>
[RequirePermission(Permission.ReadDesk)]
[RequestSizeLimit(Largest + 1024 * 1024)]
[RequestFormLimits(MultipartBodyLengthLimit = Largest + 1024 * 1024, MemoryBufferThreshold = (int)Largest + 1024 * 1024)]
public sealed class ClaimsModel(Database database, Journal journal, LocalTime local) : PageModel
{
    public const long Largest = 10 * 1024 * 1024;
    private const int PageLength = 100, LinesShown = 50;

    [BindProperty] public string? Claim { get; set; }
    [BindProperty] public string? Headline { get; set; }
    [BindProperty] public string? Verdict { get; set; }
    [BindProperty] public string? Link { get; set; }
    [BindProperty] public IFormFile? Upload { get; set; }
    [BindProperty(SupportsGet = true, Name = "skip")] public int Skip { get; set; }
    [BindProperty(SupportsGet = true, Name = "done")] public string? Done { get; set; }

    public IReadOnlyList<KnownClaim> Rows { get; private set; } = [];
    public long Count { get; private set; }
    public ImportedClaims? Imported { get; private set; }
    public string Older { get; private set; } = "";
    public string Fault { get; private set; } = "";

    public void OnGet() => Load();

    public IActionResult OnPostAdd()
    {
        if (!User.May(Permission.ManageListening)) return Forbid();
        var claim = new KnownClaim
        {
            Claim = (Claim ?? "").Trim(), Title = (Headline ?? "").Trim(), Verdict = (Verdict ?? "").Trim(), Url = (Link ?? "").Trim(), ByName = User.Actor().Name, AddedAt = local.Now
        };
        // The same words have the same id: a claim is not added twice by pressing twice.
        claim = claim with { ExternalId = "own-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{claim.Claim}\n{claim.Title}"))[..8]) };
        if (claim.Fault() is { Length: > 0 } fault) return Refuse($"The claim was not added. {fault}");
        var added = database.Write(work =>
        {
            if (ClaimStore.Count(work) >= ClaimStore.Most) return -1;
            var id = ClaimStore.Add(work, claim);
            if (id > 0) journal.Record(work, User.Actor(), "claim.added", $"claim:{id}");
            return id;
        });
        return added > 0 ? LocalRedirect("/listen/claims?done=added")
            : Refuse(added < 0 ? $"The claim was not added. The library holds at most {ClaimStore.Most:N0}." : "The claim was not added. It is in the library already.");
    }

    public IActionResult OnPostImport()
    {
        if (!User.May(Permission.ManageListening)) return Forbid();
        if (Upload is not { Length: > 0 } file) return Refuse("Nothing was imported: choose a file that is not empty.");
        if (file.Length > Largest) return Refuse("Nothing was imported: the file is larger than 10 MB.");
        using var bytes = new MemoryStream((int)file.Length);
        using (var stream = file.OpenReadStream()) stream.CopyTo(bytes);
        var csv = Path.GetExtension(file.FileName).Equals(".csv", StringComparison.OrdinalIgnoreCase);
        Imported = database.Write(work => Import(work, ClaimFile.Read(bytes.ToArray(), csv)));
        Load();
        return Page();
    }

    private ImportedClaims Import(Work work, IEnumerable<ClaimFile.Line> lines)
    {
        long added = 0, known = 0, refused = 0, room = ClaimStore.Most - ClaimStore.Count(work);
        var faults = new List<ClaimFile.Line>();
        foreach (var line in lines)
        {
            var fault = line.Claim is null ? line.Fault : room == 0 ? $"The library holds at most {ClaimStore.Most:N0} claims." : "";
            if (fault.Length > 0)
            {
                refused++;
                if (faults.Count < LinesShown) faults.Add(line with { Fault = fault });
            }
            else if (ClaimStore.Add(work, line.Claim! with { ByName = User.Actor().Name, AddedAt = local.Now }) > 0) (added, room) = (added + 1, room - 1);
            else known++;
        }
        journal.Record(work, User.Actor(), "claims.imported", "claims", new { added, known, refused });
        return new ImportedClaims(added, known, refused, faults);
    }

    private PageResult Refuse(string sentence)
    {
        Fault = sentence;
        Load();
        return Page();
    }

    private void Load()
    {
        Skip = Math.Clamp(Skip, 0, ClaimStore.Most);
        database.Read(work =>
        {
            Count = ClaimStore.Count(work);
            var rows = ClaimStore.Page(work, PageLength + 1, Skip);
            Rows = [.. rows.Take(PageLength)];
            if (rows.Count > PageLength) Older = $"/listen/claims?skip={Skip + PageLength}";
            return true;
        });
    }
}
