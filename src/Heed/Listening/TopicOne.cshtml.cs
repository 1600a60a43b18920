using Heed.Language.Queries;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>One topic: what it listens for in words, how much it hears, its earlier versions, and its form for people who manage listening.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class TopicOneModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty] public TopicForm Form { get; set; } = new();
    [BindProperty] public long SeenVersion { get; set; }
    [BindProperty(SupportsGet = true, Name = "done")] public string? Done { get; set; }

    public Topic Topic { get; private set; } = new();
    /// <summary>The newest, and one more to compare the last of them with.</summary>
    public IReadOnlyList<TopicVersion> Versions { get; private set; } = [];
    public const int VersionsShown = 10;
    /// <summary>What is running in words, cut where a long query would fill the page.</summary>
    public string Explained { get; private set; } = "";
    public long InDay { get; private set; }
    public long InMonth { get; private set; }
    public string Fault { get; private set; } = "";
    /// <summary>The form says something else than the topic.</summary>
    public bool Unsaved => Form.Into(Topic) != Topic;
    /// <summary>Since when the alert filter is as it is; null where there never was one.</summary>
    public DateTimeOffset? FilteredSince { get; private set; }
    /// <summary>How much of the kept mentions is counted by the filter, 0 to 100.</summary>
    public int FilterPercent { get; private set; }
    public DateTimeOffset DayAgo => local.Now.AddDays(-1);
    public DateTimeOffset MonthAgo => local.Now.AddDays(-30);

    public IActionResult OnGet(long id)
    {
        if (!Load(id)) return NotFound();
        Form = TopicForm.Of(Topic);
        if (Done is "added" or "saved" or "filtered") database.Read(work => { Form.Read(work); return true; }); // what was remarked on the words just saved
        SeenVersion = Topic.Version;
        return Page();
    }

    /// <summary>What it warns about, alone: it tells how far the mentions are counted.</summary>
    public IActionResult OnGetFilter(long id) => Load(id) ? Partial("/Listening/_TopicFilter.cshtml", this) : NotFound();

    /// <summary>Comes back from the bench with the query as it stands there and what was typed here before. They come in the body: a query stands in no address.</summary>
    public IActionResult OnPostBack(long id, [FromForm(Name = "Query")] string? words)
    {
        if (!User.May(Permission.ManageListening)) return Forbid();
        if (!Load(id)) return NotFound();
        Form = (Request.Form.ContainsKey("Form.Name") ? TypedTopic.Of(Form) : TypedTopic.Of(TopicForm.Of(Topic))).With(words ?? "");
        database.Read(work => { Form.Read(work); return true; });
        Done = "back";
        return Page();
    }

    public IActionResult OnPostSave(long id)
    {
        if (!User.May(Permission.ManageListening)) return Forbid();
        if (!Load(id)) return NotFound();
        var saved = database.Write(work =>
        {
            if (!Form.Check(work, id)) return false;
            if (!TopicStore.Save(work, Form.Into(Topic), SeenVersion, User.Actor().Name, local.Now))
            {
                Fault = "Somebody changed this topic after you opened it. Your words are kept below; compare them with its newest version, then save again.";
                return false;
            }
            journal.Record(work, User.Actor(), "topic.changed", $"topic:{id}", new { version = TopicStore.Get(work, id)!.Version });
            return true;
        });
        if (saved) return LocalRedirect($"/listen/topics/{id}?done={(Topic.AlertFilter == Form.AlertFilter ? "saved" : "filtered")}");
        SeenVersion = Topic.Version;
        ModelState.Remove(nameof(SeenVersion));
        return Page();
    }

    public IActionResult OnPostPause(long id) => Become(id, Topic.Paused, "topic.paused");
    public IActionResult OnPostResume(long id) => Become(id, Topic.Active, "topic.resumed");
    public IActionResult OnPostArchive(long id) => Become(id, Topic.Archived, "topic.archived");

    private IActionResult Become(long id, string state, string act)
    {
        if (!User.May(Permission.ManageListening)) return Forbid();
        var done = database.Write(work =>
        {
            if (TopicStore.Get(work, id) is not { } topic || !TopicStore.Save(work, topic with { State = state }, topic.Version, User.Actor().Name, local.Now)) return false;
            journal.Record(work, User.Actor(), act, $"topic:{id}");
            return true;
        });
        return !done ? NotFound() : LocalRedirect(state == Topic.Archived ? "/listen/topics?done=archived" : $"/listen/topics/{id}?done={state}");
    }

    private bool Load(long id) => database.Read(work =>
    {
        if (TopicStore.Get(work, id) is not { } topic) return false;
        Topic = topic;
        Versions = TopicStore.Versions(work, id, VersionsShown + 1);
        var explained = QueryParser.Parse(topic.Query).Explained;
        Explained = explained.Length > 600 ? explained[..600] + "…" : explained;
        FilteredSince = TopicStore.VersionAt(work, id, topic.AlertFilterVersion);
        FilterPercent = AlertFilterStore.Percent(work, topic);
        InDay = TopicStore.MentionsSince(work, id, DayAgo);
        InMonth = TopicStore.MentionsSince(work, id, MonthAgo);
        return true;
    });
}
