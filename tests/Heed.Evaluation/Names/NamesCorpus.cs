using System.Text;
using System.Text.Json;

namespace Heed.Evaluation;

/// <summary>One text with the places of the names in it, in UTF-8 bytes.</summary>
public sealed record NamedText(byte[] Text, (int Start, int End)[] Names, string Source, string Group);

/// <summary>Reads the sets that mark names of people. Handles and hashtags are no names here, whatever a set says of them.</summary>
public static class NamesCorpus
{
    /// <summary>Token lines of the CoNLL kind, the words joined by spaces; or, <paramref name="plain"/>, written as people write, the marks against the words.</summary>
    public static IEnumerable<NamedText> Conll(string file, string kind, string source, bool plain)
    {
        var words = new List<(string Word, string Tag)>();
        var number = 0;
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.Trim().Length > 0)
            {
                var parts = line.Split('\t');
                words.Add((parts[0].Trim(), parts[^1].Trim()));
                continue;
            }
            if (words.Count > 0) yield return Join(words, kind, source, plain, number++);
            words.Clear();
        }
    }

    private static NamedText Join(List<(string Word, string Tag)> words, string kind, string source, bool plain, int number)
    {
        var text = new StringBuilder();
        var names = new List<(int Start, int End)>();
        var bytes = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var (word, tag) = words[i];
            var before = i > 0 ? words[i - 1].Word : "";
            var glued = i == 0 || before is "@" or "#" || (plain && (Closes(word) || before is "(" or "“" || (before is "'" or "’" && word is "s" or "t" or "ve" or "re" or "m" or "ll" or "d")));
            if (!glued) { text.Append(' '); bytes++; }
            var start = bytes;
            text.Append(word);
            bytes += Encoding.UTF8.GetByteCount(word);
            if (!tag.EndsWith("-" + kind, StringComparison.Ordinal) || word.Length == 0 || word[0] is '@' or '#' || before is "@" or "#") continue;
            var continues = tag[0] == 'I' && names.Count > 0 && i > 0 && words[i - 1].Tag.EndsWith("-" + kind, StringComparison.Ordinal) && words[i - 1].Word is not ("@" or "#");
            if (continues) names[^1] = (names[^1].Start, bytes);
            else names.Add((start, bytes));
        }
        return new NamedText(Encoding.UTF8.GetBytes(text.ToString()), [.. names], source, $"{source}{number}");
    }

    private static bool Closes(string word) => word is "." or "," or "!" or "?" or ":" or ";" or ")" or "'" or "’" or "..." or "n't" or "'s" or "’s" or "'ve" or "'re" or "'m" or "'ll" or "'d" or "”" or "!!" or "??";

    /// <summary>Made-up sentences with people's names in them; the group is the template, so that no template is on both sides of a split.</summary>
    public static IEnumerable<NamedText> Presidio(string file)
    {
        using var rows = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            var text = row.GetProperty("full_text").GetString()!;
            var names = row.GetProperty("spans").EnumerateArray().Where(span => span.GetProperty("entity_type").GetString() == "PERSON")
                .Select(span => (Bytes(text, span.GetProperty("start_position").GetInt32()), Bytes(text, span.GetProperty("end_position").GetInt32()))).Order().ToArray();
            yield return new NamedText(Encoding.UTF8.GetBytes(text), names, "presidio", "template" + row.GetProperty("template_id").GetInt32());
        }
    }

    // Offsets of the set count characters as Python does.
    private static int Bytes(string text, int characters)
    {
        int at = 0, bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (at++ == characters) break;
            bytes += rune.Utf8SequenceLength;
        }
        return bytes;
    }
}
