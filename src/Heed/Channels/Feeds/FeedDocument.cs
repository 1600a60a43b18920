using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Heed.Channels.Feeds;

/// <summary>
/// RSS 2.0, RSS 1.0 (RDF) and Atom, told apart by their elements' local names, since feeds in the wild mix namespaces freely. A document type is
/// refused and nothing outside the document is ever fetched: entity bombs and file reading end here.
/// </summary>
public static partial class FeedDocument
{
    private const int MaxEntries = 2000;

    /// <param name="rejected">Entries without an id, a link and a title, or without words.</param>
    /// <exception cref="ChannelException">This is no feed.</exception>
    public static IReadOnlyList<HeardPost> Read(byte[] body, Uri address, out int rejected)
    {
        rejected = 0;
        var root = Load(body, address).Root!;
        if (root.Name.LocalName is not ("rss" or "RDF" or "feed"))
            throw new ChannelException($"{address.Host} sent XML, but it is neither RSS nor Atom.", permanent: true, "Look for the site's feed address, often /feed or /rss.");
        var language = Text(root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel")?.Elements(), "language") ?? root.Attribute(XNamespace.Xml + "lang")?.Value;
        var posts = new List<HeardPost>();
        foreach (var entry in root.Descendants().Where(element => element.Name.LocalName is "item" or "entry").Take(MaxEntries))
            if (Post(entry, address, language) is { } post) posts.Add(post);
            else rejected++;
        return posts;
    }

    private static HeardPost? Post(XElement entry, Uri address, string? language)
    {
        var parts = entry.Elements().ToArray();
        var title = Plain(Markup(parts, "title"));
        var words = Plain(Markup(parts, "description") ?? Markup(parts, "summary") ?? Markup(parts, "encoded") ?? Markup(parts, "content"));
        var link = LinkOf(parts, address);
        var date = Text(parts, "pubDate") ?? Text(parts, "published") ?? Text(parts, "date") ?? Text(parts, "updated");
        var text = words.Length == 0 || words.StartsWith(title, StringComparison.Ordinal) && words.Length >= title.Length && title.Length > 0
            ? words.Length == 0 ? title : words
            : title.Length == 0 ? words : $"{title}\n\n{words}";
        if (text.Length == 0) return null;
        if (text.Length > 100_000) text = text[..(char.IsHighSurrogate(text[99_999]) ? 99_999 : 100_000)];
        var id = Text(parts, "guid") ?? Text(parts, "id") ?? entry.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "about")?.Value ?? link;
        // No id and no link: the words themselves are the id, so the same entry is not heard again at the next reading.
        if (string.IsNullOrWhiteSpace(id)) id = "words:" + Mark(title + "\n" + words + "\n" + date);
        if (id.Length > 500) id = "long:" + Mark(id);
        return new HeardPost
        {
            Id = id, Text = text, CreatedAt = FeedDates.Parse(date), Url = link, Language = language,
            Author = Text(parts, "creator") ?? Text(parts.FirstOrDefault(part => part.Name.LocalName == "author")?.Elements(), "name") ?? Text(parts, "author")
        };
    }

    /// <summary>Eight bytes of SHA-256: enough to tell the entries of one feed apart.</summary>
    public static string Mark(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));

    private static XDocument Load(byte[] body, Uri address)
    {
        var start = Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, 2048)));
        if (Html().IsMatch(start))
            throw new ChannelException($"{address.Host} sent a web page (HTML), not a feed.", permanent: true,
                "Look on that page for a feed or RSS link and use its address instead.");
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(body), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = false
            });
            return XDocument.Load(reader);
        }
        catch (XmlException error)
        {
            throw new ChannelException($"{address.Host} sent a feed that is not well-formed XML (line {error.LineNumber}).", permanent: false,
                "Heed tries again by itself. If it stays, tell the owner of the site.", inner: error);
        }
    }

    private static string? Text(IEnumerable<XElement>? among, string name) =>
        among?.FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    private static string? Markup(XElement[] parts, string name)
    {
        var element = parts.FirstOrDefault(part => part.Name.LocalName == name);
        if (element is null) return null;
        // Atom's type="xhtml" holds real elements; everything else holds text, which may itself be escaped HTML.
        var markup = element.HasElements ? string.Concat(element.Nodes()) : element.Value;
        if (element.Attribute("type")?.Value == "text") markup = System.Net.WebUtility.HtmlEncode(markup);
        return markup.Trim().Length == 0 ? null : markup;
    }

    private static string? LinkOf(XElement[] parts, Uri address)
    {
        var links = parts.Where(part => part.Name.LocalName == "link").ToArray();
        var link = links.FirstOrDefault(part => part.Attribute("href") is not null && part.Attribute("rel")?.Value is null or "alternate")?.Attribute("href")?.Value
            ?? links.FirstOrDefault(part => part.Value.Trim().Length > 0)?.Value.Trim()
            ?? links.FirstOrDefault()?.Attribute("href")?.Value;
        return link is not null && Uri.TryCreate(address, link, out var whole) && whole.Scheme is "http" or "https" ? whole.AbsoluteUri : null;
    }

    private static string Plain(string? markup)
    {
        if (markup is null) return "";
        if (markup.AsSpan().IndexOfAny('<', '&') < 0) return Spaces().Replace(markup, " ").Trim();
        var body = new HtmlParser().ParseDocument(markup).Body!;
        foreach (var unread in body.QuerySelectorAll("script, style, template, noscript").ToArray()) unread.Remove();
        // A block's end is a space, or the last word of one paragraph would grow into the first of the next.
        foreach (var block in body.QuerySelectorAll("p, br, div, li, h1, h2, h3, h4, td, tr").ToArray()) block.Parent!.InsertBefore(body.Owner!.CreateTextNode(" "), block);
        return Spaces().Replace(body.TextContent, " ").Trim();
    }

    [GeneratedRegex(@"^\s*(<!--.*?-->\s*)*(<!doctype\s+html|<html)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Html();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
