using System.Globalization;
using System.Net;
using System.Text;
using Heed.Crises;

namespace Heed.Desk;

/// <summary>
/// The record as one HTML file that opens offline, years later, without Heed: its few lines of style stand in the file itself. It is only ever
/// sent as a download, never shown as one of Heed's pages, whose content policy forbids that. Everything variable is encoded.
/// </summary>
public static class CrisisRecordHtml
{
    private const string Style = """
        body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2427;background:#fff}
        h1{margin-bottom:.2em}h2{margin-top:2em;border-bottom:1px solid #c9d2d4}table{border-collapse:collapse;width:100%}
        th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #e1e6e7}td.n{text-align:right}
        .sample{border:3px solid #8a5a00;padding:.5rem 1rem;font-weight:700}.muted{color:#556}blockquote{white-space:pre-line;margin:0 0 1rem;padding-left:1rem;border-left:4px solid #0b6b6b}
        """;

    public static string Write(CrisisRecord record)
    {
        var page = new Page(record);
        var crisis = record.Crisis;
        page.Raw($"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Encode(crisis.Name)}: record</title><style>{Style}</style></head><body><main>");
        if (record.Sample) page.Raw("<p class=\"sample\">Sample. This hospital and everything in this record are made up.</p>");
        page.Raw($"<h1>{Encode(crisis.Name)}</h1><p class=\"muted\">Record of a crisis at {Encode(record.Organisation)}. Exported {page.Time(record.ExportedAt)} by {Encode(record.ExportedBy)}. Times are in {Encode(record.Zone)}.</p>");
        page.Table("The crisis", ["", ""],
        [
            ["Level", $"{crisis.Level}, {Levels.Name(crisis.Level)}"], ["Stage", CrisisStage.Name(crisis.Stage)], ["Scenario", $"{record.ScenarioName} ({crisis.Scenario})"],
            ["Topics", string.Join(", ", record.Topics)], ["T0", page.Time(crisis.DetectedAt)], ["Declared", $"{page.Time(crisis.DeclaredAt)} by {record.DeclaredByName}"],
            ["First response due", page.Time(crisis.FirstResponseDue)],
            ["First response", crisis.FirstResponseAt is { } at ? $"{page.Time(at)}, {Clocks.Say(at - crisis.DetectedAt)} after T0, {(crisis.FirstResponseInTime ? "in time" : "late")}" : "None"],
            ["Closed", page.Time(crisis.ClosedAt)], ["Known at the start", crisis.Summary]
        ]);
        page.Table("Severity, as last weighed", ["Question", "Answer"], SeverityScale.Dimensions.Select(dimension => new[] { dimension.Question, dimension.Answers[Math.Clamp(record.Severity.Of(dimension.Code), 0, 4)] }));
        page.Table("Every weighing", ["When", "Score", "Triggers", "Level", "By", "Why"], record.Assessments.Reverse().Select(one => new[]
            { page.Time(one.At), one.Score.ToString(CultureInfo.InvariantCulture), one.Triggers, one.LevelBefore == one.LevelAfter ? $"{one.LevelAfter}" : $"{one.LevelBefore} to {one.LevelAfter}", one.ByName, one.Reason }));
        page.Table("Timeline", ["When", "Kind", "What", "By"], record.Timeline.Select(entry => new[] { page.Time(entry.At), Timeline.KindName(entry.Kind), entry.Text, entry.ActorName }));
        page.Heading("What we said");
        foreach (var (publication, deliveries) in record.Publications)
        {
            page.Raw($"<h3>{Encode(publication.Title)}</h3><p class=\"muted\">Written by {Encode(publication.AuthorName)}, approved by {Encode(publication.ApproverName)}, published by {Encode(publication.PublisherName)}. Public since {Encode(page.Time(publication.FirstPublicAt))}. Next update promised for {Encode(page.Time(publication.NextUpdateAt))}. SHA-256 {Encode(publication.TextHash)}</p><blockquote>{Encode(publication.Text)}</blockquote>");
            page.Rows(["Channel", "State", "Deliveries", "Last delivered", "Fault"], deliveries.Select(group => new[]
                { group.ChannelName, group.State + (group.DryRun ? ", dry-run" : ""), group.Deliveries.ToString(CultureInfo.InvariantCulture), page.Time(group.LastDeliveredAt), group.Error }));
        }
        page.Table("Promised updates", ["Promised for", "In publication", "Kept at", "State"], record.Promises.Select(promise => new[]
            { page.Time(promise.PromisedFor), $"{promise.PromisedIn}", page.Time(promise.KeptAt), promise.State }));
        page.Table("Drafts and approvals", ["Draft", "Kind", "State", "Author", "Decisions"], record.Drafts.Select(one => new[]
            { one.Draft.Title, one.Draft.KindInWords, one.Draft.StateInWords, one.Draft.AuthorName, string.Join("; ", one.Approvals.Select(approval =>
                $"{approval.PersonName}: {approval.Decision.Replace('_', ' ')}, {page.Time(approval.At)}{(approval.VoidedAt is null ? "" : ", voided: " + approval.VoidReason)}")) }));
        page.Table("Facts", ["Statement", "Source", "State", "Author", "Verified by", "Valid until"], record.Facts.Select(fact => new[]
            { fact.Statement, fact.Source, fact.StatusInWords(record.ExportedAt), fact.AuthorName, fact.VerifierName, page.Time(fact.ValidUntil) }));
        page.Table("Duties", ["Duty", "Person", "Stand in", "Accepted"], record.Duties.Select(duty => new[]
            { duty.DutyRole, duty.PersonName, string.Join(", ", new[] { duty.Alternate1Name, duty.Alternate2Name }.Where(name => name != "")), page.Time(duty.AcceptedAt) }));
        page.Table("Checklist", ["Step", "What", "Due", "State", "By", "Note"], record.Checklist.Select(step => new[]
            { step.Code, step.Text, page.Time(step.DueAt), step.StateInWords, step.DoneBy == "" ? "" : $"{step.DoneBy}, {page.Time(step.DoneAt)}", step.Note }));
        page.Table("Mentions per hour", ["From", "Mentions", "Positive", "Negative"], record.MentionsPerHour.Select(point => new[]
            { page.Time(point.At), $"{point.Mentions}", $"{point.Positive}", $"{point.Negative}" }));
        page.Raw("</main></body></html>");
        return page.ToString();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private sealed class Page(CrisisRecord record)
    {
        private readonly StringBuilder text = new();
        private readonly TimeZoneInfo zone = TimeZoneInfo.TryFindSystemTimeZoneById(record.Zone, out var found) ? found : TimeZoneInfo.Utc;

        public string Time(DateTimeOffset? at) => at is { } time ? TimeZoneInfo.ConvertTime(time, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "–";

        public void Raw(string html) => text.AppendLine(html);

        public void Heading(string title) => text.AppendLine($"<h2>{Encode(title)}</h2>");

        public void Table(string title, IReadOnlyList<string> heads, IEnumerable<string[]> rows)
        {
            Heading(title);
            Rows(heads, rows);
        }

        public void Rows(IReadOnlyList<string> heads, IEnumerable<string[]> rows)
        {
            var all = rows.ToArray();
            if (all.Length == 0) { text.AppendLine("<p class=\"muted\">None.</p>"); return; }
            text.Append("<table>");
            if (heads.Any(head => head != "")) text.Append("<thead><tr>").AppendJoin("", heads.Select(head => $"<th scope=\"col\">{Encode(head)}</th>")).Append("</tr></thead>");
            text.Append("<tbody>");
            foreach (var row in all)
                text.Append("<tr>").AppendJoin("", row.Select((cell, at) => at == 0 ? $"<th scope=\"row\">{Encode(cell)}</th>" : $"<td>{Encode(cell)}</td>")).AppendLine("</tr>");
            text.AppendLine("</tbody></table>");
        }

        public override string ToString() => text.ToString();
    }
}
