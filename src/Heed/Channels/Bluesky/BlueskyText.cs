using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Heed.Channels.Bluesky;

/// <summary>A link inside a text, as Bluesky wants it: offsets in UTF-8 bytes, end exclusive.</summary>
public readonly record struct LinkFacet(int ByteStart, int ByteEnd, string Uri);

/// <summary>How a statement stands on Bluesky: parts of at most 300 graphemes and 3,000 bytes, cut where a reader would pause.</summary>
public static partial class BlueskyText
{
    public const int MaxGraphemes = 300, MaxBytes = 3000;

    public static IReadOnlyList<string> Parts(OutgoingDelivery delivery)
    {
        var whole = new StringBuilder(delivery.Text.ReplaceLineEndings("\n").Trim());
        if (delivery.NextUpdateText.Length > 0 && !delivery.Text.Contains(delivery.NextUpdateText, StringComparison.Ordinal)) whole.Append("\n\n").Append(delivery.NextUpdateText.Trim());
        if (delivery.Link.Length > 0 && !delivery.Text.Contains(delivery.Link, StringComparison.Ordinal)) whole.Append("\n\n").Append(delivery.Link);
        return Split(whole.ToString());
    }

    /// <summary>Prefers to cut after a paragraph, then after a sentence, then between words; a single word is cut only when it is longer than a part.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var parts = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0)
        {
            var room = Room(rest);
            if (room == rest.Length)
            {
                parts.Add(rest);
                break;
            }
            var cut = Cut(rest, room);
            parts.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }
        return parts;
    }

    public static IReadOnlyList<LinkFacet> Links(string text)
    {
        var links = new List<LinkFacet>();
        foreach (Match match in Link().Matches(text))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '"', '\'', '»', '”');
            if (!Uri.TryCreate(address, UriKind.Absolute, out _)) continue;
            var start = Encoding.UTF8.GetByteCount(text.AsSpan(0, match.Index));
            links.Add(new LinkFacet(start, start + Encoding.UTF8.GetByteCount(address), address));
        }
        return links;
    }

    /// <summary>How many UTF-16 units from the start fit into one part; never inside a grapheme.</summary>
    private static int Room(string text)
    {
        int position = 0, graphemes = 0, bytes = 0;
        while (position < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, position);
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(position, length));
            if (++graphemes > MaxGraphemes || bytes > MaxBytes) return position == 0 ? length : position;
            position += length;
        }
        return position;
    }

    private static int Cut(string text, int room)
    {
        var window = text.AsSpan(0, Math.Min(room + 1, text.Length));
        // A cut too early would leave a crumb of a part: the better places count only in its second half.
        var least = room / 2;
        var paragraph = window.LastIndexOf("\n\n");
        if (paragraph >= least) return paragraph;
        foreach (var sentence in Sentence().EnumerateMatches(window[..]))
            if (sentence.Index + sentence.Length <= room) paragraph = Math.Max(paragraph, sentence.Index + sentence.Length);
        if (paragraph >= least) return paragraph;
        var space = window.LastIndexOfAny(" \n\t");
        return space > 0 ? space : room;
    }

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"[.!?…][""”’)]?(?=\s)")]
    private static partial Regex Sentence();
}
