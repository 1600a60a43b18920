namespace Heed.Language.Feeling;

/// <summary>Other forms of a word: those a list means, and the shorter one that somebody stretched.</summary>
internal static class WordForms
{
    /// <summary>A tilde after a word of a list stands for its -s, -ed and -ing forms.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        if (!word.EndsWith('~')) return [word];
        var stem = word[..^1];
        if (stem.EndsWith('e')) return [stem, stem + "s", stem + "d", stem[..^1] + "ing"];
        if (stem.EndsWith('y') && stem.Length > 2 && !"aeiou".Contains(stem[^2])) return [stem, stem[..^1] + "ies", stem[..^1] + "ied", stem + "ing"];
        if (stem.EndsWith('s') || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith('x')) return [stem, stem + "es", stem + "ed", stem + "ing"];
        return [stem, stem + "s", stem + "ed", stem + "ing"];
    }

    /// <summary>The word with every run of one letter cut to at most <paramref name="most"/>.</summary>
    /// <param name="into">As long as the word.</param>
    public static ReadOnlySpan<byte> Shorter(ReadOnlySpan<byte> word, Span<byte> into, int most)
    {
        int length = 0, run = 0;
        for (var i = 0; i < word.Length; i++)
        {
            run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
            if (run <= most) into[length++] = word[i];
        }
        return into[..length];
    }
}
