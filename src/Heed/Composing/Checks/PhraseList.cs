using System.Buffers;
using System.Globalization;

namespace Heed.Composing.Checks;

/// <summary>
/// Finds phrases at word bounds, without regard to capitals, to the kind of apostrophe or to the number of spaces. A star at the end of a phrase lets
/// the last word go on; a bar parts spellings ("sorry if|sorry that you feel"). At one place the longest phrase is found; none overlaps the one before.
/// The text is searched for the first words of all phrases at once, so that a long list costs little more than a short one.
/// </summary>
internal sealed class PhraseList
{
    /// <summary>The sign for kelvin: the one character that is a small ASCII letter without regard to capitals and that a search for that letter passes over.</summary>
    private const char Kelvin = '\u212A';

    private readonly string[] _phrases;
    private readonly SearchValues<string> _heads;

    /// <param name="phrases">ASCII.</param>
    public PhraseList(string phrases)
    {
        _phrases = [.. phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).OrderByDescending(phrase => phrase.Length).Select(phrase => phrase.ToLowerInvariant())];
        _heads = SearchValues.Create([.. _phrases.Select(Head).Distinct()], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>In order of place; Words as they stand in the text. Looked for only as far as is asked.</summary>
    public IEnumerable<(int Start, int End, string Words)> In(string text)
    {
        var slow = text.Contains(Kelvin);
        for (var at = 0; at < text.Length; at++)
        {
            if (!slow)
            {
                var next = text.AsSpan(at).IndexOfAny(_heads);
                if (next < 0) yield break;
                at += next;
            }
            var end = At(text, at);
            if (end < 0) continue;
            yield return (at, end, text[at..end]);
            at = end - 1;
        }
    }

    /// <summary>What a phrase begins with and cannot be written otherwise.</summary>
    private static string Head(string phrase) => phrase.IndexOfAny([' ', '\'', '*']) is > 0 and var end ? phrase[..end] : phrase;

    private int At(string text, int at)
    {
        var before = at == 0 ? ' ' : text[at - 1];
        var begins = before != '-' && !IsWordLetter(before);
        foreach (var phrase in _phrases)
            if ((begins || !char.IsLetterOrDigit(phrase[0])) && Ends(text, at, phrase) is >= 0 and var end) return end;
        return -1;
    }

    /// <summary>Where the phrase that begins at a place ends, or -1.</summary>
    private static int Ends(string text, int at, string phrase)
    {
        foreach (var wanted in phrase)
        {
            if (wanted == '*')
            {
                while (at < text.Length && IsWordLetter(text[at])) at++;
                return at;
            }
            if (at == text.Length) return -1;
            var said = text[at];
            if (wanted == ' ')
            {
                if (!char.IsWhiteSpace(said)) return -1;
                while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
                continue;
            }
            if (char.ToLowerInvariant(said) != wanted && !(wanted == '\'' && said == '’')) return -1;
            at++;
        }
        return char.IsLetterOrDigit(phrase[^1]) && at < text.Length && IsWordLetter(text[at]) ? -1 : at;
    }

    /// <summary>A letter, a digit, a mark on a letter, or what joins words such as _.</summary>
    private static bool IsWordLetter(char unit) => char.IsLetterOrDigit(unit) ? char.IsLetter(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.DecimalDigitNumber
        : char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;
}
