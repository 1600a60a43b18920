using Heed.Language;
using Heed.Language.Learned;

namespace Heed.Privacy.Names;

/// <summary>The features of one word of a stretch, as hashes: what it is, what its neighbours are, and both together.</summary>
internal static class NameFeatures
{
    public const int Most = 48;

    /// <summary>Writes the features of a word and returns how many there are.</summary>
    public static int Of(NameReading reading, int at, int start, int end, Span<uint> into)
    {
        var walk = reading.Walk;
        ref readonly var token = ref walk.Tokens[at];
        ref readonly var here = ref reading[at];
        ref readonly var before = ref reading[at - 1];
        ref readonly var after = ref reading[at + 1];
        ref readonly var before2 = ref reading[at - 2];
        ref readonly var after2 = ref reading[at + 2];
        var folded = walk.Folded(token);
        if (here.Possessive) folded = folded[..^1];
        uint shape = (uint)here.Shape, signs = (uint)here.Signs;
        var head = token.Is(TokenMarks.AfterStop) ? 1u : 0;
        var known = Known(reading, at);
        var manner = (uint)reading.Manner;
        var how = shape | head << 4 | manner << 5;
        var edge = (at == start ? 1u : 0) | (at + 1 == end ? 2u : 0);
        uint n = 0;

        Put(into, ref n, 1, how);
        Put(into, ref n, 2, here.Hash);
        Put(into, ref n, 3, LinearModel.Pair(here.Hash, shape));
        Put(into, ref n, 4, LinearModel.Pair(signs, shape | known << 4));
        Put(into, ref n, 5, LinearModel.Pair(signs, how | known << 8));
        Put(into, ref n, 6, LinearModel.Pair(signs, LinearModel.Pair((uint)before.Signs, shape | (uint)before.Shape << 4)));
        Put(into, ref n, 7, LinearModel.Pair(signs, LinearModel.Pair((uint)after.Signs, shape | (uint)after.Shape << 4)));
        Put(into, ref n, 8, LinearModel.Pair(Brief(here), LinearModel.Pair(Brief(before), Brief(after))));
        Put(into, ref n, 9, before.Hash);
        Put(into, ref n, 10, after.Hash);
        Put(into, ref n, 11, LinearModel.Pair(before.Hash, Brief(here)));
        Put(into, ref n, 12, LinearModel.Pair(after.Hash, Brief(here)));
        Put(into, ref n, 13, before2.Hash);
        Put(into, ref n, 14, after2.Hash);
        Put(into, ref n, 15, (uint)before2.Shape | (uint)before.Shape << 4 | shape << 8 | (uint)after.Shape << 12 | (uint)after2.Shape << 16);
        Put(into, ref n, 16, (uint)before.Shape | shape << 4 | (uint)after.Shape << 8 | edge << 12 | head << 14);
        Put(into, ref n, 17, here.Before | shape << 8);
        Put(into, ref n, 18, here.After | shape << 8);
        Put(into, ref n, 19, here.Before | (uint)here.After << 8 | Brief(here) << 16);
        Put(into, ref n, 20, LinearModel.Pair((uint)before.Signs, (uint)before.Shape | shape << 4));
        Put(into, ref n, 21, LinearModel.Pair((uint)after.Signs, (uint)after.Shape | shape << 4));
        Put(into, ref n, 22, here.Use & 0xFF | shape << 8 | head << 12);
        Put(into, ref n, 23, LinearModel.Pair(here.Use & 0xFF, LinearModel.Pair(signs, shape)));
        Put(into, ref n, 24, here.Use >> 8 | shape << 8);
        Put(into, ref n, 25, LinearModel.Pair(before.Use, shape));
        Put(into, ref n, 26, LinearModel.Pair(after.Use, shape));
        Put(into, ref n, 27, LinearModel.Pair(before.Use >> 8, after.Use >> 8 | shape << 8));
        if (known != 0) Put(into, ref n, 28, known | shape << 4);
        Put(into, ref n, 29, (here.Possessive ? 1u : 0) | (uint)Math.Min(folded.Length, 15) << 1 | shape << 5);
        Put(into, ref n, 30, LinearModel.Pair(TokenWalk.HashOf(folded[..Math.Min(3, folded.Length)]), shape));
        Put(into, ref n, 31, TokenWalk.HashOf(folded[Math.Max(0, folded.Length - 2)..]));
        Put(into, ref n, 32, LinearModel.Pair(TokenWalk.HashOf(folded[Math.Max(0, folded.Length - 3)..]), shape));
        Put(into, ref n, 33, TokenWalk.HashOf(folded[Math.Max(0, folded.Length - 4)..]));
        Put(into, ref n, 34, LinearModel.Pair((uint)before2.Signs, LinearModel.Pair((uint)before.Signs, Brief(here))));
        Put(into, ref n, 35, LinearModel.Pair((uint)after2.Signs, LinearModel.Pair((uint)after.Signs, Brief(here))));
        Put(into, ref n, 36, LinearModel.Pair(before.Hash, before2.Hash));
        Put(into, ref n, 37, LinearModel.Pair(here.Hash, before.Hash));
        Put(into, ref n, 38, LinearModel.Pair(here.Hash, after.Hash));
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
