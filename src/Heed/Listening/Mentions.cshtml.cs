using System.Globalization;
using Heed.Language.Queries;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Listening;

/// <summary>Everything we kept, newest first, filtered. Every number elsewhere opens this list.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class MentionsModel(Database database, Journal journal, LocalTime local, SearchTurns turns) : PageModel
{
    private const int PageLength = 50;
    public const int CountAtMost = 10_000;

    /// <summary>Characters of words or a query: in an address each may take nine, and a server reads no more than 8,192 of a request's first line.</summary>
    public const int LongestWords = 800;

    [BindProperty(SupportsGet = true, Name = "topic")] public long? TopicId { get; set; }
    [BindProperty(SupportsGet = true, Name = "source")] public long? SourceId { get; set; }
    [BindProperty(SupportsGet = true, Name = "tone")] public string? Tone { get; set; }
    [BindProperty(SupportsGet = true, Name = "words")] public string? Words { get; set; }
    /// <summary>An alert filter by its number, as <see cref="AlertFilters.NameOf"/> names it.</summary>
    [BindProperty(SupportsGet = true, Name = "filter")] public string? Filter { get; set; }
    [BindProperty(SupportsGet = true, Name = "from")] public string? From { get; set; }
    [BindProperty(SupportsGet = true, Name = "until")] public string? Until { get; set; }
    [BindProperty(SupportsGet = true, Name = "before")] public string? Before { get; set; }
    [BindProperty(SupportsGet = true, Name = "saved")] public long? SavedId { get; set; }

    public IReadOnlyList<MentionRow> Rows { get; private set; } = [];
    public IReadOnlyList<Topic> Topics { get; private set; } = [];
    public IReadOnlyList<Source> Sources { get; private set; } = [];
    public IReadOnlyList<SavedSearch> Saved { get; private set; } = [];
    public SearchWords Search { get; private set; } = SearchWords.Of("");
    /// <summary>How many mentions a query was asked about; 0 when no query was.</summary>
    public long Searched { get; private set; }
    public long Count { get; private set; }
    public string Fault { get; private set; } = "";
    public string Older { get; private set; } = "";
    /// <summary>The words of <see cref="Filter"/>; empty without one.</summary>
    public string FilterWords { get; private set; } = "";
    public bool Filtered => FilterWords.Length > 0 || TopicId is not null || SourceId is not null || ToneNumber is not null || !string.IsNullOrWhiteSpace(Words) || From is not null || Until is not null;
    public string FromInput => Time(From) is { } at ? local.Input(at) : "";
    public string UntilInput => Time(Until) is { } at ? local.Input(at) : "";

    private long? ToneNumber => Tone switch { "negative" => -1, "neutral" => 0, "positive" => 1, _ => null };

    public IActionResult OnGet()
    {
        if (SavedId is { } id)
        {
            if (database.Read(work => SavedSearchStore.Get(work, id)) is not { } saved) return NotFound();
            (Words, TopicId, SourceId, Tone, Filter) = (saved.Words, saved.TopicId, saved.SourceId, saved.Tone, saved.Filter);
            (From, Until) = (Milliseconds(saved.FromAt), Milliseconds(saved.UntilAt));
        }
        if (!string.IsNullOrEmpty(Filter) && database.Read(work => AlertFilters.Named(work, Filter)) is null) return NotFound();
        Load();
        return Page();
    }

    /// <summary>Keeps the search under a name, for everybody.</summary>
    public IActionResult OnPostSave(string? name)
    {
        if (!User.May(Permission.HandleAlerts)) return Forbid();
        name = (name ?? "").Trim();
        var search = new SavedSearch
        {
            Name = name, Words = (Words ?? "").Trim(), TopicId = TopicId, SourceId = SourceId, Tone = ToneNumber is null ? "" : Tone!, Filter = Filter ?? "", FromAt = Time(From), UntilAt = Time(Until),
            ByPerson = User.Actor().PersonId ?? 0, ByName = User.Actor().Name, CreatedAt = local.Now
        };
        Fault = name.Length is 0 or > 80 ? "The search was not saved. Give it a name of at most 80 characters."
            : search.Words.Length > LongestWords ? $"The search was not saved. Its words are longer than {LongestWords} characters." : "";
        var id = Fault.Length > 0 ? 0 : database.Write(work =>
        {
            var added = Known(work) ? SavedSearchStore.Add(work, search) : 0;
            if (added > 0) journal.Record(work, User.Actor(), "search.saved", $"search:{added}");
            return added;
        });
        if (id > 0) return LocalRedirect($"/listen?saved={id}");
        if (Fault.Length == 0)
            Fault = "The search was not saved. There is a search of this name, or its topic or source is gone.";
        Load();
        return Page();
    }

    public IActionResult OnPostForget()
    {
        if (!User.May(Permission.HandleAlerts)) return Forbid();
        if (SavedId is not { } id) return NotFound();
        var gone = database.Write(work =>
        {
            if (!SavedSearchStore.Remove(work, id)) return false;
            journal.Record(work, User.Actor(), "search.removed", $"search:{id}");
            return true;
        });
        return gone ? LocalRedirect("/listen") : NotFound();
    }

    private bool Known(Work work) => (TopicId is null || TopicStore.Get(work, TopicId.Value) is not null) && (SourceId is null || SourceStore.Get(work, SourceId.Value) is not null)
        && (string.IsNullOrEmpty(Filter) || AlertFilters.Named(work, Filter) is not null);

    private void Load()
    {
        var tooLong = Words?.Trim().Length > LongestWords;
        if (tooLong && Fault.Length == 0) Fault = $"Nothing was searched. The words are longer than {LongestWords} characters. Make them shorter, or make a topic of them.";
        Search = SearchWords.Of(tooLong ? "" : (Words ?? "").Trim(), string.IsNullOrWhiteSpace(Words) ? null : database.Read(HeardChannels.Load));
        var filter = new MentionFilter
        {
            TopicId = TopicId, SourceId = SourceId, Tone = ToneNumber, Words = Search.Plain, From = Time(From), Until = Time(Until)
        };
        database.Read(work =>
        {
            Topics = TopicStore.All(work);
            Sources = SourceStore.All(work);
            Saved = SavedSearchStore.All(work);
            FilterWords = string.IsNullOrEmpty(Filter) ? "" : AlertFilters.Named(work, Filter) ?? "";
            if (tooLong) return false;
            var asked = new List<AskedOfMentions>();
            if (Search.Query is { } query) asked.Add(new AskedOfMentions(query, local.Now));
            // One that cannot be read any more lets everything through, as it does where alerts are counted.
            if (FilterWords.Length > 0 && QueryParser.Parse(FilterWords) is { CanRun: true } alerting) asked.Add(new AskedOfMentions(alerting, null));
            if (turns.Find($"person:{User.Actor().PersonId}", work, Keyset.After(filter, Before) ?? filter, asked, PageLength, local.Zone) is not { } found)
            {
                (Fault, Response.StatusCode) = ("Nothing was searched: your last search still runs. Wait a moment, then try again.", StatusCodes.Status429TooManyRequests);
                return false;
            }
            Rows = MentionRow.Of(work, found.Rows);
            Searched = found.Searched;
            Count = asked.Count > 0 ? found.Rows.Count : MentionStore.Count(work, filter, CountAtMost + 1);
            if (found.Reached is { } last) Older = Link(last);
            return true;
        });
    }

    /// <summary>"2026-11-22T14:05" in the organisation's zone from a form, or unix milliseconds from a plot.</summary>
    private DateTimeOffset? Time(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds < 253_402_300_800_000
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : local.Parse(text);

    private static string? Milliseconds(DateTimeOffset? at) => at?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private string Link(Mention last)
    {
        var before = Keyset.Of(last);
        if (SavedId is { } saved) return $"/listen?saved={saved}&before={before}";
        var fields = new (string Name, string? Value)[]
        {
            ("topic", TopicId?.ToString(CultureInfo.InvariantCulture)), ("source", SourceId?.ToString(CultureInfo.InvariantCulture)), ("tone", Tone), ("filter", Filter),
            ("words", Words), ("from", From), ("until", Until), ("before", before)
        };
        return "/listen?" + string.Join('&', fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}"));
    }
}
