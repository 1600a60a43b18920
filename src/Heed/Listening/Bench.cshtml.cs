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

    /// <summary>What comes with the words from a topic's page; of its fields those of <see cref="TypedTopic"/> are carried on.</summary>
    [BindProperty] public TopicForm Form { get; set; } = new();

    public Topic? Topic { get; private set; }
    /// <summary>The topic as it is saved; empty where there is none yet.</summary>
    public Topic Before => Topic ?? new Topic();
    /// <summary>Null where the bench was opened without a topic's form.</summary>
    public TypedTopic? Typed { get; private set; }
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
        Query = Result?.Test.Query ?? Template?.Query ?? Topic?.Query ?? "";
        if (Result is not null) Typed = TypedTopic.Read(Result.Test.Typed);
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
    public IActionResult OnPostOpen()
    {
        if (!Load()) return NotFound();
        if (SeenVersion == 0) SeenVersion = Topic?.Version ?? 0;
        Query = Form.Query;
        ModelState.Remove(nameof(Query));
        Read();
        return Page();
    }

    /// <summary>Puts a template in the place of the query; what was typed on a topic's page stays.</summary>
    public IActionResult OnPostTemplate()
    {
        if (!Load() || Template is not { } template) return NotFound();
        Query = template.Query;
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
                TopicId = Topic?.Id, TopicVersion = Topic is null ? null : SeenVersion, Query = Query, Canonical = parsed.Canonical, Typed = Typed?.Json() ?? "", LogStart = start, LogEnd = end,
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

    /// <summary>Saves the query, and what was typed with it, as the next version of the topic it was opened from.</summary>
    public IActionResult OnPostSave()
    {
        if (!Load() || Topic is null) return NotFound();
        Read();
        if (Parsed is not { CanRun: true }) return Page();
        var form = Typed?.With(Query) ?? TopicForm.Of(Topic with { Query = Query });
        var saved = database.Write(work =>
        {
            if (Typed is not null && !form.Check(work, Topic.Id)) return false;
            if (!TopicStore.Save(work, form.Into(Topic), SeenVersion, User.Actor().Name, local.Now)) return false;
            journal.Record(work, User.Actor(), "topic.changed", $"topic:{Topic.Id}", new { version = TopicStore.Get(work, Topic.Id)!.Version });
            return true;
        });
        if (saved) return LocalRedirect($"/listen/topics/{Topic.Id}?done={(Topic.AlertFilter == form.AlertFilter ? "saved" : "filtered")}");
        if (form.Faults.Count > 0)
        {
            Fault = "Nothing was saved: something else typed on the topic's page must be put right first. Go back to the topic; all your words go with you.";
            return Page();
        }
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

    private QueryTemplate? Template => Templates.FirstOrDefault(template => template.Key == TemplateKey);

    private bool Load() => database.Read(work =>
    {
        if (Request.HasFormContentType && Request.Form.ContainsKey("Form.Name")) Typed = TypedTopic.Of(Form);
        Templates = QueryTemplates.For(Organisation.Get(work)?.Name ?? "", [.. FacilityStore.All(work).Select(facility => facility.Name)]);
        if (TopicId is { } topicId && (Topic = TopicStore.Get(work, topicId)) is null) return false;
        if (TestId is not { } id) return true;
        if (BackTestStore.Get(work, id) is not { } test) return false;
        Result = BenchResult.Of(work, test, local.Zone, local.Now);
        return true;
    });
}
