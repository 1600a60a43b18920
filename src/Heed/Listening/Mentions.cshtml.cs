using System.Globalization;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>Everything we kept, newest first, filtered. Every number elsewhere opens this list.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class MentionsModel(Database database, LocalTime local) : PageModel
{
    private const int PageLength = 50;
    public const int CountAtMost = 10_000;

    [BindProperty(SupportsGet = true, Name = "topic")] public long? TopicId { get; set; }
    [BindProperty(SupportsGet = true, Name = "source")] public long? SourceId { get; set; }
    [BindProperty(SupportsGet = true, Name = "tone")] public string? Tone { get; set; }
    [BindProperty(SupportsGet = true, Name = "words")] public string? Words { get; set; }
    [BindProperty(SupportsGet = true, Name = "from")] public string? From { get; set; }
    [BindProperty(SupportsGet = true, Name = "until")] public string? Until { get; set; }
    [BindProperty(SupportsGet = true, Name = "before")] public string? Before { get; set; }

    public IReadOnlyList<MentionRow> Rows { get; private set; } = [];
    public IReadOnlyList<Topic> Topics { get; private set; } = [];
    public IReadOnlyList<Source> Sources { get; private set; } = [];
    public long Count { get; private set; }
    public string Older { get; private set; } = "";
    public bool Filtered => TopicId is not null || SourceId is not null || ToneNumber is not null || !string.IsNullOrWhiteSpace(Words) || From is not null || Until is not null;
    public string FromInput => Time(From) is { } at ? local.Input(at) : "";
    public string UntilInput => Time(Until) is { } at ? local.Input(at) : "";

    private long? ToneNumber => Tone switch { "negative" => -1, "neutral" => 0, "positive" => 1, _ => null };

    public void OnGet()
    {
        var filter = new MentionFilter
        {
            TopicId = TopicId, SourceId = SourceId, Tone = ToneNumber, Words = (Words ?? "").Trim(), From = Time(From), Until = Time(Until)
        };
        database.Read(work =>
        {
            Topics = TopicStore.All(work);
            Sources = SourceStore.All(work);
            Count = MentionStore.Count(work, filter, CountAtMost + 1);
            var page = MentionStore.Page(work, After(filter), PageLength + 1);
            Rows = MentionRow.Of(work, [.. page.Take(PageLength)]);
            if (page.Count > PageLength) Older = Link(page[PageLength - 1]);
            return true;
        });
    }

    /// <summary>"2026-11-22T14:05" in the organisation's zone from a form, or unix milliseconds from a plot.</summary>
    private DateTimeOffset? Time(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < 253_402_300_800_000
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : local.Parse(text);

    private MentionFilter After(MentionFilter filter) =>
        Before?.Split('.') is [var at, var id] && long.TryParse(at, out var beforeAt) && beforeAt is > 0 and < 253_402_300_800_000 && long.TryParse(id, out var beforeId)
            ? filter with { BeforeAt = DateTimeOffset.FromUnixTimeMilliseconds(beforeAt), BeforeId = beforeId }
            : filter;

    private string Link(Mention last)
    {
        var fields = new (string Name, string? Value)[]
        {
            ("topic", TopicId?.ToString(CultureInfo.InvariantCulture)), ("source", SourceId?.ToString(CultureInfo.InvariantCulture)), ("tone", Tone),
            ("words", Words), ("from", From), ("until", Until), ("before", $"{last.CreatedAt.ToUnixTimeMilliseconds()}.{last.Id}")
        };
        return "/listen?" + string.Join('&', fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}"));
    }
}
