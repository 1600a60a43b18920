using System.Text;
using Heed.Language.Words;

namespace Heed.Language.Plain;

/// <summary>Whether nearly everybody knows a word. Endings are taken off first, so "running" is known by "run". Folded UTF-8 words; any thread.</summary>
public static class FamiliarWords
{
    private static readonly HashSet<uint> Known = WordHashes.Of(FamiliarList.Words + FamiliarList.Small);
    private static readonly HashSet<uint> Smalls = WordHashes.Of(FamiliarList.Small);

    /// <summary>A word that only holds a sentence together: the, of, was.</summary>
    public static bool IsSmall(uint hash) => Smalls.Contains(hash);

    /// <param name="folded">A word as the walk folds it.</param>
    public static bool Knows(ReadOnlySpan<byte> folded)
    {
        if (folded.Length == 0 || Has(folded)) return true;
        if (Stem(folded)) return true;
        // careful, careless, kindness, unhappy, restart
        return folded.EndsWith("ful"u8) && Has(folded[..^3]) || folded.EndsWith("less"u8) && Has(folded[..^4]) || folded.EndsWith("ness"u8) && (Has(folded[..^4]) || WithY(folded, 5))
            || folded.Length > 5 && folded.StartsWith("un"u8) && (Has(folded[2..]) || Stem(folded[2..]));
    }

    private static bool Stem(ReadOnlySpan<byte> word)
    {
        var n = word.Length;
        if (n < 4) return false;
        switch (word[^1])
        {
            case (byte)'s':
                return Has(word[..^1]) || word.EndsWith("es"u8) && Has(word[..^2]) || word.EndsWith("ies"u8) && WithY(word, 3) || n > 5 && word.EndsWith("ers"u8) && (Has(word[..^3]) || Doubled(word[..^3]) || Has(word[..^2]))
                    || n > 6 && word.EndsWith("ings"u8) && Verb(word[..^4]);
            case (byte)'d':
                return word.EndsWith("ied"u8) && WithY(word, 3) || word.EndsWith("ed"u8) && (Has(word[..^1]) || Verb(word[..^2]));
            case (byte)'g':
                return n > 4 && word.EndsWith("ing"u8) && Verb(word[..^3]);
            case (byte)'r':
                return word.EndsWith("ier"u8) && WithY(word, 3) || word.EndsWith("er"u8) && (Has(word[..^1]) || Verb(word[..^2]));
            case (byte)'t':
                return word.EndsWith("iest"u8) && WithY(word, 4) || word.EndsWith("est"u8) && (Has(word[..^2]) || Verb(word[..^3]));
            case (byte)'y':
                return word.EndsWith("ily"u8) && WithY(word, 3) || word.EndsWith("ly"u8) && (Has(word[..^2]) || Has(word[..^1])) || Verb(word[..^1]);
            default:
                return false;
        }
    }

    // The word before its ending: walk(ed), hop(e) and hop(p).
    private static bool Verb(ReadOnlySpan<byte> root) => root.Length >= 2 && (Has(root) || Doubled(root) || HasWith(root, (byte)'e'));

    private static bool Doubled(ReadOnlySpan<byte> root) => root.Length > 3 && root[^1] == root[^2] && Has(root[..^1]);

    private static bool WithY(ReadOnlySpan<byte> word, int ending) => word.Length > ending + 1 && HasWith(word[..^ending], (byte)'y');

    private static bool Has(ReadOnlySpan<byte> word) => Known.Contains(TokenWalk.HashOf(word));

    private static bool HasWith(ReadOnlySpan<byte> root, byte letter) => Known.Contains((TokenWalk.HashOf(root) ^ letter) * 16777619u);
}
