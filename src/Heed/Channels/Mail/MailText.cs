using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;

namespace Heed.Channels.Mail;

/// <summary>One message to one person: plain text and the same words as simple HTML. No pictures, no tracking, nothing fetched.</summary>
public static partial class MailText
{
    public static MailMessage Message(MailSettings settings, OutgoingDelivery delivery)
    {
        var from = new MailAddress(settings.From, Line(settings.FromName.Length > 0 ? settings.FromName : delivery.OrganisationName), Encoding.UTF8);
        var text = Body(delivery);
        var message = new MailMessage
        {
            From = from, Subject = Line(delivery.Title), SubjectEncoding = Encoding.UTF8, HeadersEncoding = Encoding.UTF8,
            Body = text, BodyEncoding = Encoding.UTF8, BodyTransferEncoding = TransferEncoding.QuotedPrintable
        };
        message.To.Add(new MailAddress(delivery.RecipientAddress, Line(delivery.RecipientName), Encoding.UTF8));
        if (settings.ReplyTo.Length > 0) message.ReplyToList.Add(new MailAddress(settings.ReplyTo));
        message.Headers.Add("Message-ID", IdOf(settings, delivery));
        message.Headers.Add("Date", delivery.CreatedAt.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", System.Globalization.CultureInfo.InvariantCulture));
        if (PublicWeb.IsWebAddress(delivery.UnsubscribeLink, out var unsubscribe))
        {
            message.Headers.Add("List-Unsubscribe", $"<{unsubscribe.AbsoluteUri}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
        var html = AlternateView.CreateAlternateViewFromString(Html(text), Encoding.UTF8, MediaTypeNames.Text.Html);
        html.TransferEncoding = TransferEncoding.QuotedPrintable;
        message.AlternateViews.Add(html);
        return message;
    }

    /// <summary>The statement, then what Heed adds: the next update, the public page, how to leave the list.</summary>
    public static string Body(OutgoingDelivery delivery)
    {
        var parts = new List<string> { delivery.Text.ReplaceLineEndings("\n").Trim() };
        if (delivery.NextUpdateText.Length > 0 && !delivery.Text.Contains(delivery.NextUpdateText, StringComparison.Ordinal)) parts.Add(delivery.NextUpdateText.Trim());
        if (delivery.Link.Length > 0) parts.Add($"Read this on our newsroom page: {delivery.Link}");
        if (delivery.UnsubscribeLink.Length > 0) parts.Add($"You get this because you asked {Line(delivery.OrganisationName)} for news by e-mail. Stop these messages: {delivery.UnsubscribeLink}");
        return string.Join("\n\n", parts).ReplaceLineEndings("\r\n");
    }

    public static string IdOf(MailSettings settings, OutgoingDelivery delivery) => $"<{delivery.Key}@{new MailAddress(settings.From).Host}>";

    /// <summary>One line without control characters: nothing in a title or a name can begin a header of its own.</summary>
    public static string Line(string text) => Controls().Replace(text, " ").Trim();

    /// <summary>What a Message-ID may hold before its @ without quoting.</summary>
    public static bool IsKey(string key) => Key().IsMatch(key);

    private static string Html(string text)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title></title></head><body>");
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            html.Append("<p>").Append(Link().Replace(WebUtility.HtmlEncode(paragraph), LinkTo).Replace("\n", "<br>")).Append("</p>");
        return html.Append("</body></html>").ToString();
    }

    private static string LinkTo(Match match)
    {
        var address = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')');
        return $"<a href=\"{address}\">{address}</a>{match.Value[address.Length..]}";
    }

    // Runs on encoded text, where a quotation mark or an angle bracket has become &…; and ends the link.
    [GeneratedRegex(@"https?://(?:(?!&(?:quot|lt|gt|#39);)[^\s])+")]
    private static partial Regex Link();

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]+")]
    private static partial Regex Controls();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$")]
    private static partial Regex Key();
}
