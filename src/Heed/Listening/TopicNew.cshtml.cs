using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

[RequirePermission(Permission.ManageListening)]
public sealed class TopicNewModel(Database database, Journal journal, LocalTime local) : PageModel
{
    [BindProperty] public TopicForm Form { get; set; } = new();

    /// <param name="test">A query that was tried on the bench, to begin with.</param>
    public void OnGet(long? test)
    {
        if (test is not { } id || database.Read(work => BackTestStore.Get(work, id)) is not { } tried) return;
        Form = TypedTopic.Read(tried.Typed)?.With(tried.Query) ?? new TopicForm { Query = tried.Query };
        database.Read(work => { Form.Read(work); return true; });
    }

    /// <summary>Comes back from the bench with the query as it stands there and what was typed here before.</summary>
    public IActionResult OnPostBack([FromForm(Name = "Query")] string? words)
    {
        Form = TypedTopic.Of(Form).With(words ?? "");
        database.Read(work => { Form.Read(work); return true; });
        return Page();
    }

    public IActionResult OnPostSave()
    {
        var id = database.Write(work =>
        {
            if (!Form.Check(work, null)) return 0;
            var added = TopicStore.Add(work, Form.Name, Form.Query, Form.Purpose, User.Actor().Name, local.Now, Form.AlertFilter);
            journal.Record(work, User.Actor(), "topic.added", $"topic:{added}", new { version = 1 });
            return added;
        });
        return id == 0 ? Page() : LocalRedirect($"/listen/topics/{id}?done=added");
    }
}
