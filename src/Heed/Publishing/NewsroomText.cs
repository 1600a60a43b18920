using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Heed.Publishing;

/// <summary>Plain text as HTML: paragraphs, line ends and links to web addresses, and nothing else. Every character is encoded.</summary>
public static partial class NewsroomText
{
    public static IHtmlContent Html(string text) => new HtmlString(Write(text));

    public static string Write(string text)
    {
        var html = new StringBuilder();
        foreach (var paragraph in Blank().Split(text.ReplaceLineEndings("\n").Trim()))
        {
            if (paragraph.Length == 0) continue;
            html.Append("<p>");
            var lines = paragraph.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0) html.Append("<br>");
                Line(html, lines[i]);
            }
            html.Append("</p>");
        }
        return html.ToString();
    }

    private static void Line(StringBuilder html, string line)
    {
        var from = 0;
        foreach (Match found in Address().Matches(line))
        {
            var address = found.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', '”', '’');
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0) continue;
            html.Append(HtmlEncoder.Default.Encode(line[from..found.Index]));
            html.Append("<a href=\"").Append(HtmlEncoder.Default.Encode(uri.AbsoluteUri)).Append("\">").Append(HtmlEncoder.Default.Encode(address)).Append("</a>");
            from = found.Index + address.Length;
        }
        html.Append(HtmlEncoder.Default.Encode(line[from..]));
    }

    [GeneratedRegex(@"\n[ \t]*\n+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
