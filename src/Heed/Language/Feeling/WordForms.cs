namespace Heed.Language.Feeling;

/// <summary>A tilde after a word of a list stands for its -s, -ed and -ing forms.</summary>
internal static class WordForms
{
    public static IReadOnlyList<string> Of(string word)
    {
        if (!word.EndsWith('~')) return [word];
        var stem = word[..^1];
        if (stem.EndsWith('e')) return [stem, stem + "s", stem + "d", stem[..^1] + "ing"];
        if (stem.EndsWith('y') && stem.Length > 2 && !"aeiou".Contains(stem[^2])) return [stem, stem[..^1] + "ies", stem[..^1] + "ied", stem + "ing"];
        if (stem.EndsWith('s') || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith('x')) return [stem, stem + "es", stem + "ed", stem + "ing"];
        return [stem, stem + "s", stem + "ed", stem + "ing"];
    }
}
