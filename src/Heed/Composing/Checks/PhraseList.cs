using System.Text.RegularExpressions;

namespace Heed.Composing.Checks;

/// <summary>
/// Finds phrases at word bounds, without regard to capitals, to the kind of apostrophe or to the number of spaces. A star at the end of a phrase lets
/// the last word go on; a bar parts spellings ("sorry if|sorry that you feel").
/// </summary>
internal sealed class PhraseList(string phrases)
{
    private readonly Regex _pattern = new(string.Join('|', phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .OrderByDescending(phrase => phrase.Length).Select(Pattern)), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public IEnumerable<(int Start, int End, string Words)> In(string text)
    {
        for (var match = _pattern.Match(text); match.Success; match = match.NextMatch()) yield return (match.Index, match.Index + match.Length, match.Value);
    }

    private static string Pattern(string phrase)
    {
        var open = phrase.EndsWith('*');
        var body = Regex.Escape(open ? phrase[..^1] : phrase).Replace("\\ ", @"\s+").Replace("'", "['’]");
        return (char.IsLetterOrDigit(phrase[0]) ? @"(?<![\w-])" : "") + body + (open ? @"\w*" : char.IsLetterOrDigit(phrase[^1]) ? @"(?![\w])" : "");
    }
}
