using System.Globalization;
using System.Text.RegularExpressions;

namespace Heed.Language;

/// <summary>A sentence's place in its text, in UTF-16 units, without the spaces around it.</summary>
public readonly record struct Sentence(int Start, int End);

/// <summary>
/// Sentences and their countable words. A full stop inside a number, an address or a known short form ends nothing. A title line and an item of a list are sentences, with or
/// without an end mark; the mark or number before an item is no word. A line that was only wrapped goes on. Time grows with the length of the text alone.
/// </summary>
public static partial class SentenceReader
{
    private static readonly HashSet<string> ShortForms = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr", "mr", "mrs", "ms", "prof", "st", "mt", "vs", "etc", "e.g", "i.e", "a.m", "p.m", "u.s", "u.k", "no", "approx", "jr", "sr", "inc", "ext", "fig", "dept", "est", "min", "max", "tel", "ave", "blvd", "rd", "ph.d", "m.d", "r.n", "jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec",
    };

    public static IReadOnlyList<Sentence> Split(string text)
    {
        var sentences = new List<Sentence>();
        var start = AfterMarker(text, 0);
        for (var i = start; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is '。' or '！' or '？') { Add(text, start, i + 1, sentences); start = i + 1; continue; }
            if (unit is '\n' or '\r')
            {
                if (Wrapped(text, start, i)) continue;
                Add(text, start, i, sentences);
                start = AfterMarker(text, i + 1);
                i = start - 1;
                continue;
            }
            if (unit is not ('.' or '!' or '?' or '…')) continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '.' or '!' or '?' or '…' or '"' or '”' or '’' or '\'' or ')') end++;
            if (end < text.Length && !char.IsWhiteSpace(text[end])) { i = end - 1; continue; } // 3.5, example.org
            if (unit == '.' && end == i + 1 && IsShortForm(text, i, end)) continue;
            Add(text, start, end, sentences);
            start = end;
            i = end - 1;
        }
        Add(text, start, text.Length, sentences);
        return sentences;
    }

    /// <summary>The words of one sentence as they are counted for reading grades.</summary>
    public static IReadOnlyList<string> Words(string text, Sentence sentence) => Words(text[sentence.Start..sentence.End], text.Length);

    /// <summary>The words of a passage as they are counted for reading grades.</summary>
    public static IReadOnlyList<string> Words(string passage) => Words(passage, passage.Length);

    /// <param name="length">Of the whole text.</param>
    private static List<string> Words(string passage, int length)
    {
        if (MayHoldUncounted(passage)) passage = UncountedPattern.For(length).Replace(passage, " ");
        var words = new List<string>();
        for (var at = 0; at < passage.Length;)
        {
            var end = WordEnd(passage, at);
            if (end > at) words.Add(passage[at..end]);
            at = Math.Max(end, at + 1);
        }
        return words;
    }

    /// <summary>Whether there is anything of what every address, handle and number has: asked first, because most sentences have none of it.</summary>
    private static bool MayHoldUncounted(string passage)
    {
        for (var i = 0; i < passage.Length; i++)
            if (passage[i] is '@' or '#' or '/' || (passage[i] == '.' && i + 1 < passage.Length && !char.IsWhiteSpace(passage[i + 1])) || char.IsDigit(passage[i])) return true;
        return false;
    }

    /// <summary>
    /// Where the word that begins at a place ends; the place itself if none does. A word is letters, marks and digits, joined by an apostrophe or a hyphen, or by a point, a comma or
    /// a colon before a digit; "e.g" and "U.S" are one.
    /// </summary>
    private static int WordEnd(string text, int at)
    {
        if (char.IsLetter(text[at]) && InitialsEnd(text, at) is > 0 and var initials) return initials;
        var end = Run(text, at);
        if (end == at) return at;
        while (end + 1 < text.Length)
        {
            var next = text[end] switch
            {
                '’' or '\'' or '-' or '‑' => Run(text, end + 1),
                '.' or ',' or ':' => Digits(text, end + 1),
                _ => end + 1,
            };
            if (next == end + 1) break;
            end = next;
        }
        return end;
    }

    /// <summary>Two to seven single letters with points between, at the end of which no word goes on.</summary>
    private static int InitialsEnd(string text, int at)
    {
        var more = 0;
        while (more < 6 && at + 2 * more + 2 < text.Length && text[at + 2 * more + 1] == '.' && char.IsLetter(text[at + 2 * more + 2])) more++;
        for (; more > 0; more--)
            if (at + 2 * more + 1 is var end && (end == text.Length || !GoesOn(text[end]))) return end;
        return 0;
    }

    private static int Run(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || char.GetUnicodeCategory(text[at]) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)) at++;
        return at;
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsDigit(text[at])) at++;
        return at;
    }

    // What joins a letter before it without a word's end: letters, digits, marks, signs such as _, and the invisible joiners.
    private static bool GoesOn(char unit) => char.IsLetter(unit) || unit is '\u200C' or '\u200D' || char.GetUnicodeCategory(unit) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.ConnectorPunctuation;

    /// <summary>Where the words of a line begin: after a dash, a dot, a hash or a number ("1.", "2)") that marks an item or a title.</summary>
    private static int AfterMarker(string text, int at)
    {
        var from = at;
        while (from < text.Length && text[from] is ' ' or '\t') from++;
        var mark = from;
        while (mark < text.Length && mark < from + 6 && text[mark] is '-' or '*' or '•' or '·' or '–' or '▪' or '◦' or '#' or '>') mark++;
        if (mark == from) while (mark < text.Length && mark < from + 2 && char.IsAsciiDigit(text[mark])) mark++;
        if (mark > from && char.IsAsciiDigit(text[mark - 1])) { if (mark < text.Length && text[mark] is '.' or ')') mark++; else return at; }
        return mark > from && mark < text.Length && text[mark] is ' ' or '\t' ? mark : at;
    }

    /// <summary>A long line that ends in no mark and goes on in small letters was only wrapped. Looks at most 40 units back and at the next letter.</summary>
    private static bool Wrapped(string text, int start, int end)
    {
        var next = end + 1;
        if (next < text.Length && text[end] == '\r' && text[next] == '\n') next++;
        if (next >= text.Length || !char.IsLower(text[next]) || text[next - 1] is not ('\n' or '\r')) return false;
        var length = 0;
        while (length < 40 && end - 1 - length >= start && text[end - 1 - length] is not ('\n' or '\r')) length++;
        return length >= 40;
    }

    private static bool IsShortForm(string text, int stop, int end)
    {
        var from = stop;
        // No short form is longer than eight.
        while (from > 0 && stop - from <= 8 && (char.IsLetter(text[from - 1]) || text[from - 1] == '.')) from--;
        if (!ShortForms.Contains(text[from..stop]) && !(stop - from == 1 && char.IsUpper(text[from]))) return false;
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        if (end >= text.Length) return false;
        var word = text[from..stop];
        // "at 5 p.m. We …" does end; "Dr. Smith" does not.
        return !(word.EndsWith(".m", StringComparison.OrdinalIgnoreCase) || word.Equals("etc", StringComparison.OrdinalIgnoreCase)) || !char.IsUpper(text[end]);
    }

    private static void Add(string text, int start, int end, List<Sentence> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        for (var i = start; i < end; i++)
            if (char.IsLetterOrDigit(text[i])) { sentences.Add(new Sentence(start, end)); return; }
    }

    // Every run is bounded or begins where nothing of it stands before: a text of one endless word must not be read again from each of its letters.
    // Web addresses, e-mail addresses, hashtags, handles and phone numbers are skipped: nobody reads them aloud as words.
    [GeneratedRegex(@"https?://\S+|www\.\S+|(?<!\S)[^\s@]{1,128}@[^\s@.]{1,128}\.\S+|(?<![a-z0-9-])[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63}){0,8}\.(org|com|net|gov|edu|example|health|uk|eu)(/\S*)?|[#@]\w+|\+?\(?\d{2,4}\)?[ .-]\d{3,4}([ .-]\d{2,4}){1,8}|\b\d{3}-\d{4}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Uncounted();
    private static readonly Pattern UncountedPattern = new(Uncounted());
}
