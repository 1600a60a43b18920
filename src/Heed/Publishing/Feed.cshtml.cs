using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Heed.People;
using Heed.Records;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Publishing;

/// <summary>The newsroom as an Atom feed (RFC 4287). Ids are made of what never changes, so that a reader sees each statement once.</summary>
[AllowAnonymous]
public sealed class FeedModel(Database database, Workspace workspace) : PageModel
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public IActionResult OnGet()
    {
        Response.Headers.CacheControl = Newsroom.Caching;
        var (organisation, statements) = database.Read(work => (Organisation.Get(work) ?? new Organisation(), PublicationStore.Public(work, Newsroom.Newest)));
        return Content(Write(organisation, statements, workspace.IsSample), "application/atom+xml; charset=utf-8");
    }

    private static string Write(Organisation organisation, IReadOnlyList<Publication> statements, bool sample)
    {
        var home = organisation.PublicAddress.TrimEnd('/') + "/newsroom";
        var mark = sample ? "Sample: " : "";
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, home);
            xml.WriteElementString("title", Atom, $"{mark}{organisation.Name} newsroom");
            xml.WriteElementString("updated", Atom, Stamp(statements.Count > 0 ? statements.Max(Newsroom.At) : DateTimeOffset.UnixEpoch));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, organisation.Name.Length > 0 ? organisation.Name : "Newsroom");
            xml.WriteEndElement();
            Link(xml, "alternate", home, "text/html");
            Link(xml, "self", home + "/feed.atom", "application/atom+xml");
            foreach (var statement in statements)
            {
                xml.WriteStartElement("entry", Atom);
                xml.WriteElementString("id", Atom, IdOf(statement));
                xml.WriteElementString("title", Atom, mark + Clean(statement.Title));
                xml.WriteElementString("published", Atom, Stamp(Newsroom.At(statement)));
                xml.WriteElementString("updated", Atom, Stamp(Newsroom.At(statement)));
                Link(xml, "alternate", Outgoing.LinkOf(organisation, statement.Slug), "text/html");
                xml.WriteStartElement("content", Atom);
                xml.WriteAttributeString("type", "html");
                var promise = statement.NextUpdateAt is { } next ? "\n\n" + Outgoing.NextUpdate(next, organisation.Zone) : "";
                xml.WriteString(NewsroomText.Write(mark + Clean(statement.Text) + promise));
                xml.WriteEndElement();
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>A UUID from the text's hash and the page's name, both fixed for ever.</summary>
    private static string IdOf(Publication statement) =>
        "urn:uuid:" + new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{statement.Slug}:{statement.TextHash}")).AsSpan(0, 16), bigEndian: true);

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Stamp(DateTimeOffset at) => XmlConvert.ToString(at);

    /// <summary>XML has no place for control characters; a pasted text may.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\n' or '\t' || !Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF)));
}
