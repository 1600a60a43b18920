using System.Runtime.CompilerServices;
using System.Text;
using Heed.Language;

namespace Heed.Privacy;

/// <summary>The words that announce an identifier, folded as the walk folds them (lower case, no accents, no apostrophes).</summary>
internal static partial class CueWords
{
    private const int Places = 8192;
    private static readonly uint[] hashes = new uint[Places];
    private static readonly Cue[] cues = new Cue[Places];
    // One bit a word: most words of most posts announce nothing, and are done with here.
    private static readonly ulong[] maybe = new ulong[1024];

    static CueWords()
    {
        foreach (var (cue, words) in Lists)
            foreach (var word in words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) Add(TokenWalk.HashOf(Encoding.UTF8.GetBytes(word)), cue);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cue Of(uint hash) => (maybe[(hash & 65535) >> 6] >> (int)hash & 1) == 0 ? Cue.None : Find(hash);

    private static Cue Find(uint hash)
    {
        for (var at = hash & (Places - 1); cues[at] != Cue.None; at = (at + 1) & (Places - 1))
            if (hashes[at] == hash) return cues[at];
        return Cue.None;
    }

    private static void Add(uint hash, Cue cue)
    {
        var at = hash & (Places - 1);
        while (cues[at] != Cue.None && hashes[at] != hash) at = (at + 1) & (Places - 1);
        hashes[at] = hash;
        cues[at] |= cue;
        maybe[(hash & 65535) >> 6] |= 1UL << (int)(hash & 63);
    }
}
