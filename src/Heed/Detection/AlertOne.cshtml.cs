using Heed.Listening;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Detection;

/// <summary>One alert: the sentence, the numbers behind it, its mentions, and what to do about it.</summary>
[RequirePermission(Permission.ReadDesk)]
public sealed class AlertOneModel(Database database, Journal journal, LocalTime local) : PageModel
{
    public const int ShortestReason = 5;

    [BindProperty] public string? Reason { get; set; } = "";
    [BindProperty(SupportsGet = true, Name = "done")] public string? Done { get; set; }

    public Alert Alert { get; private set; } = new();
    public IReadOnlyList<Signal> Signals { get; private set; } = [];
    public IReadOnlyList<PlotHour> Hours { get; private set; } = [];
    public IReadOnlyList<MentionRow> Mentions { get; private set; } = [];
    public string Fault { get; private set; } = "";
    public string MentionsLink => $"/listen?topic={Alert.TopicId}&from={Alert.WindowStart.ToUnixTimeMilliseconds()}&until={Alert.WindowEnd.ToUnixTimeMilliseconds()}{FilterOf(Alert)}";

    /// <summary>The topic warns about something else by now: what came later is not in this alert's plot.</summary>
    public bool FilterChanged { get; private set; }

    /// <summary>Says in an address which alert filter counts, by its number: its words stand in no address.</summary>
    public static string FilterOf(Alert alert) => alert.AlertFilter.Length == 0 ? "" : $"&filter={AlertFilters.NameOf(alert.TopicId, alert.AlertFilterVersion)}";

    /// <summary>"1 in 30,000".</summary>
    public string Chance => Alert.Probability <= 1e-12 ? "less than 1 in a trillion" : FormattableString.Invariant($"1 in {Rounded(1 / Alert.Probability):N0}");

    /// <summary>The plot for somebody who does not see it.</summary>
    public string PlotInWords(Func<DateTimeOffset, string> show)
    {
        var most = Hours.MaxBy(hour => hour.Mentions);
        var all = Hours.Sum(hour => hour.Mentions);
        return all == 0 || most is null ? $"No mentions of {Alert.TopicName} in these two days."
            : $"Mentions of {Alert.TopicName} by the hour over two days: {all} in all{(Alert.AlertFilter.Length > 0 ? ", only those that match" : "")}. The most: {most.Mentions} in the hour from {show(most.At)}, where {most.Lower} to {most.Upper} are usual.";
    }

    public IActionResult OnGet(long id) => Load(id) ? Page() : NotFound();

    public IActionResult OnPostAcknowledge(long id) =>
        Act(id, "acknowledged", "alert.acknowledged", "", work => AlertStore.Acknowledge(work, id, User.Actor().Name, local.Now));

    public IActionResult OnPostFalse(long id) => PutAside(id, Alert.FalsePositive, "alert.false_positive");

    public IActionResult OnPostResolve(long id) => PutAside(id, Alert.Resolved, "alert.resolved");

    private IActionResult PutAside(long id, string state, string act)
    {
        var reason = (Reason ?? "").Trim();
        if (reason.Length >= ShortestReason)
            return Act(id, state, act, reason, work => AlertStore.PutAside(work, id, state, reason, User.Actor().Name, local.Now));
        if (!User.May(Permission.HandleAlerts)) return Forbid();
        if (!Load(id)) return NotFound();
        Fault = "Nothing was changed. Say in a few words why: the next person to see this topic rise will want to know.";
        return Page();
    }

    private IActionResult Act(long id, string done, string act, string reason, Func<Work, bool> change)
    {
        if (!User.May(Permission.HandleAlerts)) return Forbid();
        var changed = database.Write(work =>
        {
            if (!change(work)) return false;
            journal.Record(work, User.Actor(), act, $"alert:{id}", null, reason);
            return true;
        });
        return LocalRedirect($"/alerts/{id}?done={(changed ? done : "late")}");
    }

    private bool Load(long id)
    {
        var zone = local.Zone;
        return database.Read(work =>
        {
            if (AlertStore.Get(work, id) is not { } alert) return false;
            Alert = alert;
            Signals = SignalStore.OfAlert(work, id);
            Hours = AlertPlot.Of(work, alert, zone);
            FilterChanged = TopicStore.Get(work, alert.TopicId)?.CountedBy != alert.AlertFilterVersion;
            var window = new MentionFilter { TopicId = alert.TopicId, From = alert.WindowStart, Until = alert.WindowEnd };
            Mentions = MentionRow.Of(work, alert.AlertFilter.Length == 0 ? MentionStore.Page(work, window, 20) : AlertFilters.Matching(work, window, alert.AlertFilter, 20));
            return true;
        });
    }

    private static double Rounded(double number)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10(number)));
        return Math.Round(number / step) * step;
    }
}
