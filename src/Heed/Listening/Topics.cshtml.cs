using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

[RequirePermission(Permission.ReadDesk)]
public sealed class TopicsModel(Database database, LocalTime local) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "done")] public string? Done { get; set; }
    public IReadOnlyList<(Topic Topic, long InDay, long InMonth)> Rows { get; private set; } = [];
    public DateTimeOffset DayAgo => local.Now.AddDays(-1);
    public DateTimeOffset MonthAgo => local.Now.AddDays(-30);

    public void OnGet() => Rows = database.Read(work =>
    {
        var day = TopicStore.MentionsSince(work, DayAgo);
        var month = TopicStore.MentionsSince(work, MonthAgo);
        return TopicStore.All(work).Select(topic => (topic, day.GetValueOrDefault(topic.Id), month.GetValueOrDefault(topic.Id))).ToArray();
    });
}
