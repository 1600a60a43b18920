using Heed.Language.Plain;

namespace Heed.Language;

/// <summary>
/// Syllables of an English word: a list of words whose spelling misleads, else its vowel groups, with the vowels spoken apart counted and the silent ones left out.
/// Numerals count as they are spoken. Linear in the length of the word.
/// </summary>
public static class Syllable
{
    private static readonly Dictionary<string, int> Known = Read(SyllableList.Words);
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>At least 1. A hyphenated word is the sum of its parts; a short form with stops (p.m.) is spoken letter by letter.</summary>
    public static int Count(string word)
    {
        if (word.Length > 2 && word[1] == '.' && word.All(unit => char.IsLetter(unit) || unit == '.')) return word.Count(char.IsLetter);
        var total = 0;
        foreach (var part in word.Split('-', '‑'))
            if (part.Length > 0)
                total += char.IsDigit(part[0]) ? SpokenNumber.Syllables(part) : Plainly(part);
        return Math.Max(1, total);
    }

    private static int Plainly(string part)
    {
        Span<char> buffer = part.Length <= 128 ? stackalloc char[part.Length] : new char[part.Length];
        var length = 0;
        foreach (var unit in part)
            if (unit is not ('\'' or '’')) buffer[length++] = Letters.Fold(unit);
        var letters = buffer[..length];
        if (ByLetters.TryGetValue(letters, out var known)) return known;
        // A plural or a possessive that adds no sound of its own.
        if (length > 3 && letters[^1] == 's' && letters[^2] is not ('s' or 'e') && ByLetters.TryGetValue(letters[..^1], out known)) return known;
        return ByRule(letters);
    }

    /// <summary>What the spelling alone says. Lower case, no accents, no apostrophes.</summary>
    internal static int ByRule(ReadOnlySpan<char> letters)
    {
        var groups = 0;
        var inside = false;
        for (var i = 0; i < letters.Length; i++)
        {
            var vowel = VowelAt(letters, i);
            if (vowel && (!inside || SpokenApart(letters, i))) groups++;
            inside = vowel;
        }
        return Math.Max(1, groups - Silent(letters));
    }

    // y is a vowel unless a vowel follows it and one stands before it (beyond) or it comes first (yes).
    private static bool VowelAt(ReadOnlySpan<char> letters, int i) =>
        letters[i] is 'a' or 'e' or 'i' or 'o' or 'u' || (letters[i] == 'y' && i > 0 && !(i + 1 < letters.Length && IsVowel(letters[i + 1]) && IsVowel(letters[i - 1])));

    private static bool SpokenApart(ReadOnlySpan<char> letters, int i)
    {
        var before = i >= 2 ? letters[i - 2] : '\0';
        var next = i + 1 < letters.Length ? letters[i + 1] : '\0';
        return (letters[i - 1], letters[i]) switch
        {
            ('i', 'a') => before is not ('c' or 't' or 's' or 'g' or '\0'),
            ('i', 'o') => before is not ('t' or 's' or 'c' or 'g' or 'x' or '\0'),
            ('i', 'e') => i >= 3 && !IsVowel(before) && (next == 'r' && i + 2 >= letters.Length || next == 't' || next == 's' && i + 2 < letters.Length && letters[i + 2] == 't'),
            ('i', 'u') or ('i', 'i') or ('a', 'o') => true,
            ('e', 'o') => before is not ('p' or 'g' or '\0'),
            ('e', 'u') => i + 2 >= letters.Length && next is 'm' or 's',
            ('e', 'a') => before == 'r' && next == 't' && i > 2 && letters[i - 3] == 'c',
            ('e', 'i') => next is 't' or 'n' && i >= 3 && i + 2 < letters.Length && letters[i + 2] is 'y' or 'g',
            ('u', 'a') => before is not ('g' or 'q' or '\0'),
            ('u', 'o') => before is not ('q' or '\0'),
            ('u', 'e') => before is not ('q' or 'g') && next == 'n' && i >= 3,
            ('u', 'i') => next == 't' && i >= 3 && letters[^1] == 'y',
            ('y', _) => !IsVowel(before),
            _ => false,
        };
    }

    /// <summary>Written vowels that are not heard: care, closed, homes, safely, statement, league.</summary>
    private static int Silent(ReadOnlySpan<char> letters)
    {
        var n = letters.Length;
        // A consonant and an m at the end make a syllable of their own: prism, rhythm.
        var heard = n > 3 && letters[^1] == 'm' && (letters[^2] == 's' || letters[^2] == 'h' && letters[^3] == 't') ? -1 : 0;
        if (n > 3 && letters.EndsWith("ue") && letters[^3] is 'g' or 'q') return 1;
        if (n > 2 && letters[^1] == 'e' && !IsVowel(letters[^2])) return heard + (letters[^2] == 'l' && n > 3 && !IsVowel(letters[^3]) ? 0 : 1);
        if (n > 3 && letters.EndsWith("es") && !IsVowel(letters[^3])) return letters[^3] is 's' or 'z' or 'x' or 'c' or 'g' or 'h' || (letters[^3] == 'l' && n > 4 && !IsVowel(letters[^4])) ? 0 : 1;
        if (n > 3 && letters.EndsWith("ed") && !IsVowel(letters[^3])) return letters[^3] is 't' or 'd' || (letters[^3] == 'l' && n > 4 && !IsVowel(letters[^4])) ? 0 : 1;
        if (n > 5 && (letters.EndsWith("ely") || letters.EndsWith("eful") || letters.EndsWith("ement") || letters.EndsWith("eless") || letters.EndsWith("ements") || letters.EndsWith("eness")) && !letters.EndsWith("lement")) return 1;
        return heard;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static Dictionary<string, int> Read(string lines)
    {
        var read = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            foreach (var word in line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                read[word] = line[0] - '0';
        return read;
    }
}
