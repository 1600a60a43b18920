using System.Text;

namespace Heed.Privacy;

/// <summary>
/// The staff who speak for the organisation, as entries that begin with a title: "Dr Jane Okafor" covers "Jane Okafor" and, behind the same title, "Okafor".
/// The surname alone, or behind another title, is not covered: it may be a patient's. Asked in UTF-8; allocates nothing.
/// </summary>
internal sealed class OwnPeople
{
    private sealed record Own(string Title, byte[] Full, byte[] Surname);

    private readonly List<Own> _people = [];

    private static readonly string[] Titles = ["dr", "doctor", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "nurse", "sister", "matron", "midwife"];

    /// <param name="own">An entry in lower case. One that does not begin with a title and at least one more word is left out.</param>
    public void Add(string own)
    {
        var words = own.Split((char[])[' ', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 6 || !Titles.Contains(words[0])) return;
        _people.Add(new(One(words[0]), Encoding.UTF8.GetBytes(string.Join(' ', words[1..])), Encoding.UTF8.GetBytes(words[^1])));
    }

    /// <param name="said">The name as it was found, without a title or with one.</param>
    /// <param name="before">The text up to the name.</param>
    public bool Cover(ReadOnlySpan<byte> said, ReadOnlySpan<byte> before)
    {
        if (_people.Count == 0) return false;
        // The title belongs to what was found, or stands right before it.
        var first = said.IndexOfAny((byte)' ', (byte)'.');
        var title = first > 0 ? TitleOf(said[..first]) : null;
        if (title is not null) said = said[first..].TrimStart(" ."u8);
        else
        {
            var rest = before.TrimEnd(" ."u8);
            var start = rest.LastIndexOfAnyExceptInRange((byte)'A', (byte)'z') + 1;
            if (before.Length - rest.Length is > 0 and <= 2) title = TitleOf(rest[start..]);
        }
        foreach (var own in _people)
            if (OwnWords.Same(said, own.Full) || title == own.Title && OwnWords.Same(said, own.Surname)) return true;
        return false;
    }

    private static string? TitleOf(ReadOnlySpan<byte> word)
    {
        if (word.Length is < 2 or > 9) return null;
        foreach (var title in Titles)
            if (Ascii.EqualsIgnoreCase(word, title)) return One(title);
        return null;
    }

    // Written short or long it is one title.
    private static string One(string title) => title switch { "doctor" => "dr", "professor" => "prof", _ => title };
}
