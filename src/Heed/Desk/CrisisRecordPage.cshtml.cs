using System.Text;
using System.Text.Json;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Desk;

/// <summary>Hands out the record as a file. A GET, since it changes nothing but the journal, which says who took a copy out of Heed.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class CrisisRecordPageModel(Database database, Journal journal, LocalTime local) : PageModel
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IActionResult OnGet(long id, string format)
    {
        var record = database.Read(work => CrisisRecord.Read(work, id, database.Workspace.IsSample, User.Actor(), local.Now));
        if (record is null) return NotFound();
        database.Write(work => journal.Record(work, User.Actor(), "crisis.record_exported", $"crisis:{id}", new { format }));
        var name = $"{(record.Sample ? "sample-" : "")}crisis-{id}-record.{format}";
        return format == "json"
            ? File(JsonSerializer.SerializeToUtf8Bytes(record, Readable), "application/json", name)
            : File(Encoding.UTF8.GetBytes(CrisisRecordHtml.Write(record)), "text/html; charset=utf-8", name);
    }
}
