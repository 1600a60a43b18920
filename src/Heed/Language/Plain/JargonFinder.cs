using System.Runtime.InteropServices;

namespace Heed.Language.Plain;

/// <summary>A term of the trade in a walk: its first token, how many tokens, and what to say instead.</summary>
public readonly record struct JargonSpan(int First, int Count, string Say);

/// <summary>
/// Finds words of the trade and says the plain ones, the longest term first. Abbreviations are found only in capitals (ED is not Ed).
/// Time grows with the length of the text alone: a word is looked up once, and a term has at most eight words. Any thread.
/// </summary>
public static class JargonFinder
{
    private sealed record Term(uint[] Rest, bool Capitals, bool Apostrophe, string Say);

    private static readonly Dictionary<uint, Term[]> Terms = Read();

    /// <summary>How many terms, inflected forms counted, the table holds.</summary>
    public static int Count => Terms.Values.Sum(terms => terms.Length);

    /// <summary>Adds the terms of a walk to <paramref name="found"/> in order of place, none overlapping.</summary>
    public static void Find(TokenWalk walk, List<JargonSpan> found)
    {
        var tokens = walk.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Match(tokens, i, walk.AllShouted) is not { } term) continue;
            found.Add(new JargonSpan(i, term.Rest.Length + 1, term.Say));
            i += term.Rest.Length;
        }
    }

    /// <summary>How many tokens from this one on are one term of the trade; 0 when none begins here.</summary>
    internal static int At(ReadOnlySpan<Token> tokens, int i, bool allShouted) => Match(tokens, i, allShouted) is { } term ? term.Rest.Length + 1 : 0;

    private static Term? Match(ReadOnlySpan<Token> tokens, int i, bool allShouted)
    {
        ref readonly var token = ref tokens[i];
        if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Is(TokenMarks.InUrl) || !Terms.TryGetValue(token.Hash, out var terms)) return null;
        foreach (var term in terms)
            if (term.Rest.Length < tokens.Length - i && (!term.Capitals || (token.Is(TokenMarks.Shouted) && !allShouted)) && token.Is(TokenMarks.Apostrophe) == term.Apostrophe && Follows(tokens[(i + 1)..], term.Rest)) return term;
        return null;
    }

    private static bool Follows(ReadOnlySpan<Token> tokens, uint[] rest)
    {
        for (var k = 0; k < rest.Length; k++)
            if (tokens[k].Hash != rest[k] || tokens[k].Is(TokenMarks.AfterStop | TokenMarks.InUrl)) return false;
        return true;
    }

    private static Dictionary<uint, Term[]> Read()
    {
        var read = new Dictionary<uint, List<Term>>();
        var walk = new TokenWalk();
        foreach (var line in string.Join('\n', OfficeTerms.Lines, ClinicTerms.Lines, CareTerms.Lines).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':');
            foreach (var written in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
                foreach (var form in Forms(written))
                {
                    walk.Read(form);
                    var hashes = walk.Tokens.ToArray().Select(token => token.Hash).ToArray();
                    ref var terms = ref CollectionsMarshal.GetValueRefOrAddDefault(read, hashes[0], out _);
                    var capitals = form.Length is > 1 and < 7 && form.All(letter => char.IsUpper(letter) || letter == 's') && char.IsUpper(form[1]);
                    (terms ??= []).Add(new Term(hashes[1..], capitals, walk.Tokens[0].Is(TokenMarks.Apostrophe), line[..colon]));
                }
        }
        return read.ToDictionary(pair => pair.Key, pair => pair.Value.OrderByDescending(term => term.Rest.Length).ToArray());
    }

    /// <summary>"delay*" is delay, delays; "notif~" would be a verb with its endings.</summary>
    internal static IEnumerable<string> Forms(string written)
    {
        var word = written.TrimEnd('*', '~');
        yield return word;
        if (written[^1] is not ('*' or '~')) yield break;
        var y = word[^1] == 'y' && !"aeiou".Contains(word[^2]);
        yield return y ? word[..^1] + "ies" : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es" : word + "s";
        if (written[^1] == '*') yield break;
        yield return y ? word[..^1] + "ied" : word.EndsWith('e') ? word + "d" : word + "ed";
        yield return word.EndsWith('e') && !word.EndsWith("ee", StringComparison.Ordinal) ? word[..^1] + "ing" : word + "ing";
        // Stress on the last part doubles the letter: transferred, remitted, deterred.
        if (!word.EndsWith("fer", StringComparison.Ordinal) && !word.EndsWith("mit", StringComparison.Ordinal) && !word.EndsWith("fit", StringComparison.Ordinal)) yield break;
        yield return word + word[^1] + "ed";
        yield return word + word[^1] + "ing";
    }
}
