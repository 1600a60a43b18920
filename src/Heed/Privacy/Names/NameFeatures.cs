using Heed.Language;
using Heed.Language.Learned;

namespace Heed.Privacy.Names;

/// <summary>The features of one word of a stretch, as hashes: what it is by itself, and what it is beside its neighbours.</summary>
internal static class NameFeatures
{
    public const int MostOfWord = 16, MostBeside = 32, Most = MostOfWord + MostBeside;

    /// <summary>What the features of a word by itself depend on, besides the word: how it is written, whether a sentence starts with it, the manner of the post.</summary>
    public static uint How(in Seen here, in Token token, int manner) => (uint)here.Shape | (token.Is(TokenMarks.AfterStop) ? 1u : 0) << 4 | (uint)manner << 5 | (here.Possessive ? 1u : 0) << 7;

    /// <summary>Writes all features of a word and returns how many there are.</summary>
    public static int Of(NameReading reading, int at, int start, int end, Span<uint> into)
    {
        var own = OfWord(reading, at, into);
        return own + Beside(reading, at, start, end, into[own..]);
    }

    /// <summary>Writes the features that a word has by itself: they follow from the word and <see cref="How"/>.</summary>
    public static int OfWord(NameReading reading, int at, Span<uint> into)
    {
        ref readonly var token = ref reading.Walk.Tokens[at];
        ref readonly var here = ref reading[at];
        var folded = reading.Walk.Folded(token);
        if (here.Possessive) folded = folded[..^1];
        uint shape = (uint)here.Shape, signs = (uint)here.Signs, how = How(here, token, reading.Manner) & 127;
        var head = how >> 4 & 1;
        uint n = 0;
        Put(into, ref n, 1, how);
        Put(into, ref n, 2, here.Hash);
        Put(into, ref n, 4, LinearModel.Pair(signs, shape));
        Put(into, ref n, 5, LinearModel.Pair(signs, how));
        Put(into, ref n, 22, here.Use & 0xFF | shape << 8 | head << 12);
        Put(into, ref n, 23, LinearModel.Pair(here.Use & 0xFF, LinearModel.Pair(signs, shape)));
        Put(into, ref n, 24, here.Use >> 8 | shape << 8);
        Put(into, ref n, 29, (here.Possessive ? 1u : 0) | (uint)Math.Min(folded.Length, 15) << 1 | shape << 5);
        Put(into, ref n, 30, LinearModel.Pair(TokenWalk.HashOf(folded[..Math.Min(3, folded.Length)]), shape));
        Put(into, ref n, 31, TokenWalk.HashOf(folded[Math.Max(0, folded.Length - 2)..]));
        Put(into, ref n, 32, LinearModel.Pair(TokenWalk.HashOf(folded[Math.Max(0, folded.Length - 3)..]), shape));
        Put(into, ref n, 33, TokenWalk.HashOf(folded[Math.Max(0, folded.Length - 4)..]));
        return (int)n;
    }

    /// <summary>Writes the features that a word has beside its neighbours.</summary>
    public static int Beside(NameReading reading, int at, int start, int end, Span<uint> into)
    {
        ref readonly var here = ref reading[at];
        ref readonly var before = ref reading[at - 1];
        ref readonly var after = ref reading[at + 1];
        ref readonly var before2 = ref reading[at - 2];
        ref readonly var after2 = ref reading[at + 2];
        uint shape = (uint)here.Shape, signs = (uint)here.Signs, brief = Brief(here);
        var head = reading.Walk.Tokens[at].Is(TokenMarks.AfterStop) ? 1u : 0;
        var known = Known(reading, at);
        var edge = (at == start ? 1u : 0) | (at + 1 == end ? 2u : 0);
        uint n = 0;
        Put(into, ref n, 9, before.Hash);
        Put(into, ref n, 10, after.Hash);
        Put(into, ref n, 11, LinearModel.Pair(before.Hash, brief));
        Put(into, ref n, 13, before2.Hash);
        Put(into, ref n, 15, (uint)before2.Shape | (uint)before.Shape << 4 | shape << 8 | (uint)after.Shape << 12 | (uint)after2.Shape << 16);
        Put(into, ref n, 16, (uint)before.Shape | shape << 4 | (uint)after.Shape << 8 | edge << 12 | head << 14);
        Put(into, ref n, 19, here.Before | (uint)here.After << 8 | brief << 16);
        Put(into, ref n, 20, LinearModel.Pair((uint)before.Signs, (uint)before.Shape | shape << 4));
        Put(into, ref n, 21, LinearModel.Pair((uint)after.Signs, (uint)after.Shape | shape << 4));
        Put(into, ref n, 25, LinearModel.Pair(before.Use, shape));
        Put(into, ref n, 26, LinearModel.Pair(after.Use, shape));
        Put(into, ref n, 27, LinearModel.Pair(before.Use >> 8, after.Use >> 8 | shape << 8));
        if (known != 0) Put(into, ref n, 28, known | shape << 4);
        Put(into, ref n, 34, LinearModel.Pair((uint)before2.Signs, LinearModel.Pair((uint)before.Signs, brief)));
        Put(into, ref n, 35, LinearModel.Pair((uint)after2.Signs, LinearModel.Pair((uint)after.Signs, brief)));
        Put(into, ref n, 36, LinearModel.Pair(before.Hash, before2.Hash));
        Put(into, ref n, 37, LinearModel.Pair(here.Hash, before.Hash));
        Put(into, ref n, 38, LinearModel.Pair(here.Hash, after.Hash));
        if (known != 0) Put(into, ref n, 39, LinearModel.Pair(signs, shape | known << 4));
        return (int)n;
    }

    // 1 the pair with the word before, 2 with the word after, is that of somebody known.
    private static uint Known(NameReading reading, int at)
    {
        ref readonly var here = ref reading[at];
        if ((here.Signs & WordSigns.FamousPart) == 0) return 0;
        var known = 0u;
        if ((reading[at - 1].Signs & WordSigns.FamousPart) != 0 && reading.Lists.KnownPair(reading[at - 1].Hash, here.Hash)) known |= 1;
        if ((reading[at + 1].Signs & WordSigns.FamousPart) != 0 && reading.Lists.KnownPair(here.Hash, reading[at + 1].Hash)) known |= 2;
        return known;
    }

    // A word's standing in four bits and its shape in three.
    private static uint Brief(in Seen seen)
    {
        var signs = seen.Signs;
        var kind = (signs & WordSigns.Famous) != 0 ? 1u
            : (signs & WordSigns.Function) != 0 ? 2u
            : (signs & (WordSigns.First | WordSigns.Both)) == WordSigns.First ? (signs & WordSigns.Last) != 0 ? 3u : 4u
            : (signs & WordSigns.First) != 0 ? 5u
            : (signs & (WordSigns.Last | WordSigns.Both)) == WordSigns.Last ? 6u
            : (signs & WordSigns.Last) != 0 ? 7u
            : (signs & WordSigns.Title) != 0 ? 8u
            : (signs & WordSigns.Role) != 0 ? 9u
            : (signs & WordSigns.Suffix) != 0 ? 10u
            : (signs & (WordSigns.Place | WordSigns.Thing)) != 0 ? 11u
            : (signs & WordSigns.Announces) != 0 ? 12u
            : (signs & WordSigns.Does) != 0 ? 13u
            : (signs & WordSigns.Plain) != 0 ? 14u
            : (signs & WordSigns.FamousPart) != 0 ? 15u : 0u;
        return kind | (uint)seen.Shape << 4;
    }

    private static void Put(Span<uint> into, ref uint n, uint template, uint value) => into[(int)n++] = LinearModel.Mix(value * 0x9E3779B1u ^ template * 0x632BE5ABu);
}
