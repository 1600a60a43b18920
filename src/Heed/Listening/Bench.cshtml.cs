using Heed.Language.Queries;
using Heed.Language.Queries.Import;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>
/// The query bench: write a query with the linter looking on, try it on everything heard and kept, see what each part of it is worth, and judge
/// random matches until its precision is known. Nothing is listened for until the query is saved as a topic.
/// </summary>
[RequirePermission(Permission.ManageListening)]
public sealed class BenchModel(Database database, Journal journal, PostLogStore log, LocalTime local) : PageModel
{
    [BindProperty] public string Query { get; set; } = "";
    /// <summary>Read as strictly as Brandwatch does.</summary>
    [BindProperty] public bool Strict { get; set; }
    /// <summary>The tool a query was written for.</summary>
    [BindProperty] public string? Tool { get; set; }
    [BindProperty(SupportsGet = true, Name = "topic")] public long? TopicId { get; set; }
    [BindProperty(SupportsGet = true, Name = "test")] public long? TestId { get; set; }
    [BindProperty(SupportsGet = true, Name = "template")] public string? TemplateKey { get; set; }

    /// <summary>The version of the topic these words were written against: a later one is not overwritten unseen.</summary>
    [BindProperty] public long SeenVersion { get; set; }

    public Topic? Topic { get; private set; }
    public string Fault { get; private set; } = "";
    public IReadOnlyList<QueryTemplate> Templates { get; private set; } = [];
    public ParsedQuery? Parsed { get; private set; }
    public BenchResult? Result { get; private set; }
    public ImportedQuery? Imported { get; private set; }

    /// <summary>The linter in a few words, for ears.</summary>
    public string Verdict => Parsed is not { } parsed ? "" : (parsed.CanRun, parsed.Faults.Count) switch
    {
        (true, 0) => "It can run.",
        (true, 1) => "It can run. 1 remark.",
        (true, var remarks) => $"It can run. {remarks} remarks.",
        (false, 1) => "It cannot run yet: 1 problem.",
        (false, var problems) => $"It cannot run yet: {problems} problems.",
    };

    public IActionResult OnGet()
    {
        if (!Load()) return NotFound();
        // A test knows the version it was written against, however many colleagues saved since.
        SeenVersion = Result is { } tried && tried.Test.TopicId == TopicId ? tried.Test.TopicVersion ?? 0 : Topic?.Version ?? 0;
        Query = Result?.Test.Query ?? Templates.FirstOrDefault(template => template.Key == TemplateKey)?.Query ?? Topic?.Query ?? "";
        Read();
        return Page();
    }

    /// <summary>The linter's answer alone, for the script that asks while somebody types.</summary>
    public IActionResult OnPostLint()
    {
        Read();
        return Partial("/Listening/_BenchLint.cshtml", this);
    }

    public IActionResult OnPostCheck()
    {
        if (!Load()) return NotFound();
        Read();
        return Page();
    }

    /// <summary>Opens words that were typed on a topic's page, unsaved. They come in the body: a query stands in no address.</summary>
    public IActionResult OnPostOpen([FromForm(Name = "Form.Query")] string? words)
    {
        if (!Load()) return NotFound();
        if (SeenVersion == 0) SeenVersion = Topic?.Version ?? 0;
        Query = words ?? "";
        ModelState.Remove(nameof(Query));
        Read();
        return Page();
    }

    /// <summary>Rewrites a query of another tool and says what changed; what came in can be had back from the list of changes.</summary>
    public IActionResult OnPostTranslate()
    {
        if (!Load() || QueryImport.Named(Tool ?? "") is not { } dialect) return NotFound();
        Imported = QueryImport.From(dialect, (Query ?? "").Trim());
        Query = Imported.Query;
        ModelState.Remove(nameof(Query));
        Read();
        return Page();
    }

    public IActionResult OnPostTry()
    {
        if (!Load()) return NotFound();
        Read();
        if (Parsed is not { CanRun: true } parsed) return Page();
        var (start, end) = (log.Before(local.Now - PostLogStore.Retention), log.End());
        var by = User.Actor();
        var id = database.Write(work =>
        {
            var added = BackTestStore.Add(work, new BackTest
            {
                TopicId = Topic?.Id, TopicVersion = Topic is null ? null : SeenVersion, Query = Query, Canonical = parsed.Canonical, LogStart = start, LogEnd = end,
                ById = by.PersonId, ByName = by.Name, CreatedAt = local.Now,
                Result = System.Text.Json.JsonSerializer.Serialize(new BackTestResult(), BackTestJson.Default.BackTestResult)
            }, local.Now - RunBackTests.Back);
            // A query may ask for one person in everything heard: who asked stands in the journal, the words do not.
            journal.Record(work, by, "query.tried", $"back_test:{added}");
            return added;
        });
        return LocalRedirect(Here(id));
    }

    public IActionResult OnPostStop()
    {
        if (TestId is not { } id || !database.Write(work => BackTestStore.Get(work, id) is not null && (BackTestStore.Cancel(work, id, local.Now) || true))) return NotFound();
        return LocalRedirect(Here(id));
    }

    public IActionResult OnPostJudge(long sample, string verdict)
    {
        if (TestId is not { } id || verdict is not ("relevant" or "not")) return NotFound();
        var done = database.Write(work => BackTestStore.Judge(work, id, sample, verdict == "relevant", User.Actor().Name, local.Now));
        return done ? LocalRedirect($"{Here(id)}#sample-{sample}") : NotFound();
    }

    /// <summary>Saves the query as the next version of the topic it was opened from.</summary>
    public IActionResult OnPostSave()
    {
        if (!Load() || Topic is null) return NotFound();
        Read();
        if (Parsed is not { CanRun: true }) return Page();
        var saved = database.Write(work =>
        {
            if (!TopicStore.Save(work, Topic with { Query = Query }, SeenVersion, User.Actor().Name, local.Now)) return false;
            journal.Record(work, User.Actor(), "topic.changed", $"topic:{Topic.Id}", new { version = TopicStore.Get(work, Topic.Id)!.Version });
            return true;
        });
        if (saved) return LocalRedirect($"/listen/topics/{Topic.Id}?done=saved");
        Fault = "This topic was changed after you opened it. Your words are kept below; compare them with its newest version, then save again.";
        SeenVersion = Topic.Version;
        ModelState.Remove(nameof(SeenVersion));
        return Page();
    }

    public IActionResult OnGetProgress() => Load() && Result is not null ? Partial("/Listening/_BenchProgress.cshtml", Result) : NotFound();

    public IActionResult OnGetPlot()
    {
        if (!Load() || Result is not { } result) return NotFound();
        return new JsonResult(new
        {
            zone = local.Zone.Id,
            bars = new[]
            {
                new { name = "Heard", points = result.Days.Select(day => new[] { day.Start.ToUnixTimeMilliseconds(), day.Heard }) },
                new { name = "Kept as mentions", points = result.Days.Select(day => new[] { day.Start.ToUnixTimeMilliseconds(), day.Stored }) }
            }
        });
    }

    private string Here(long? test) => $"/listen/bench?test={test}{(TopicId is { } topic ? $"&topic={topic}" : "")}";

    private void Read()
    {
        Query = (Query ?? "").Trim();
        Parsed = Query.Length == 0 ? null : HeardFields.Read(Query, database.Read(HeardChannels.Load), Strict ? QueryMode.Strict : QueryMode.Plain);
    }

    private bool Load() => database.Read(work =>
    {
        Templates = QueryTemplates.For(Organisation.Get(work)?.Name ?? "", [.. FacilityStore.All(work).Select(facility => facility.Name)]);
        if (TopicId is { } topicId && (Topic = TopicStore.Get(work, topicId)) is null) return false;
        if (TestId is not { } id) return true;
        if (BackTestStore.Get(work, id) is not { } test) return false;
        Result = BenchResult.Of(work, test, local.Zone, local.Now);
        return true;
    });
}
