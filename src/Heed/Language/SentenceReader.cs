using System.Text.RegularExpressions;

namespace Heed.Language;

/// <summary>A sentence's place in its text, in UTF-16 units, without the spaces around it.</summary>
public readonly record struct Sentence(int Start, int End);

/// <summary>Sentences and their countable words. A full stop inside a number, an address or a known short form ends nothing.</summary>
public static partial class SentenceReader
{
    private static readonly HashSet<string> ShortForms = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr", "mr", "mrs", "ms", "prof", "st", "mt", "vs", "etc", "e.g", "i.e", "a.m", "p.m", "u.s", "u.k", "no", "approx", "dept", "jr", "sr", "inc", "ext", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
    };

    public static IReadOnlyList<Sentence> Split(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is '\n' or '\r' or '。' or '！' or '？') { Add(text, start, unit is '\n' or '\r' ? i : i + 1, sentences); start = i + 1; continue; }
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
    public static IEnumerable<string> Words(string text, Sentence sentence) => Words(text.Substring(sentence.Start, sentence.End - sentence.Start));

    /// <summary>The words of a passage as they are counted for reading grades.</summary>
    public static IEnumerable<string> Words(string passage) => from Match word in Word().Matches(Uncounted().Replace(passage, " ")) select word.Value;

    private static bool IsShortForm(string text, int stop, int end)
    {
        var from = stop;
        while (from > 0 && (char.IsLetter(text[from - 1]) || text[from - 1] == '.')) from--;
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

    [GeneratedRegex(@"\p{L}(\.\p{L})+\b|[\p{L}\p{M}\d]+([’'\-‑][\p{L}\p{M}\d]+|[.,:]\d+)*")]
    private static partial Regex Word();
}
