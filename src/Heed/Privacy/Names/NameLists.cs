using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Heed.Language;
using Heed.Language.Learned;

namespace Heed.Privacy.Names;

/// <summary>
/// The lists of names and words, written for this program, as one table from the hash of a folded word to its signs, one set of pairs that stand
/// side by side in a known person's name, and one small filter that tells nearly every plain word in one look. Immutable.
/// </summary>
internal sealed class NameLists
{
    private const int FilterBits = 18;
    // The hash in the low half, the signs above it: one look in memory a word.
    private readonly ulong[] _words;
    private readonly uint[] _pairs;
    private readonly ulong[] _filter = new ulong[(1 << FilterBits) / 64];
    private readonly uint _mask, _pairMask;

    public static NameLists Shipped { get; } = new();

    private NameLists()
    {
        var words = new Dictionary<uint, WordSigns>(32_768);
        var pairs = new HashSet<uint>();
        var walk = new TokenWalk();
        Read(words, walk, FirstNames.All, WordSigns.First);
        Read(words, walk, FirstNames.AlsoWords, WordSigns.First | WordSigns.Both);
        Read(words, walk, Surnames.All, WordSigns.Last);
        Read(words, walk, Surnames.AlsoWords, WordSigns.Last | WordSigns.Both);
        Read(words, walk, KnownPeople.OneName, WordSigns.Famous);
        foreach (var list in KnownPeople.FullNames) ReadFull(words, pairs, walk, list);
        foreach (var (list, signs) in OtherWords.All) Read(words, walk, list, signs);
        (_words, _mask) = Table(words);
        (_pairs, _pairMask) = Set(pairs);
        // In lower case a word is worth a look when it is a name that is no plain word, or announces one.
        foreach (var (hash, signs) in words)
            if (LowerByUse(signs) || ((signs & (WordSigns.Title | WordSigns.FamousPart)) != 0 || Leads(signs)) && (signs & WordSigns.Function) == 0 || IsGerman(signs))
                _filter[Place(hash) >> 6] |= 1UL << (int)(Place(hash) & 63);
    }

    /// <summary>Whether a word in lower case may be a name by itself.</summary>
    public static bool LowerName(WordSigns signs) => (signs & WordSigns.Name) != 0 && (signs & (WordSigns.Both | WordSigns.Plain | WordSigns.Function | WordSigns.Place | WordSigns.Thing | WordSigns.Calendar)) == 0;

    /// <summary>Whether a word in lower case may be a name if it is mostly written with a capital: a name that may be a place or a thing too, but no plain word.</summary>
    public static bool LowerByUse(WordSigns signs) => (signs & (WordSigns.Name | WordSigns.FamousPart)) != 0 && (signs & (WordSigns.Plain | WordSigns.Function | WordSigns.Calendar)) == 0;

    /// <summary>Whether a name is to be expected behind a word: a title, a relative, a nurse.</summary>
    public static bool Leads(WordSigns signs) => (signs & WordSigns.Title) != 0 || (signs & WordSigns.Kin) == WordSigns.Kin;

    public static bool IsGerman(WordSigns signs) => (signs & WordSigns.German) == WordSigns.German;

    /// <summary>False for nearly every word that is nothing special in lower case.</summary>
    public bool WorthALook(uint hash) => Worth(hash) != 0;

    /// <summary>0 for nearly every word that is nothing special in lower case, 1 for the others.</summary>
    public uint Worth(uint hash) => (uint)(_filter[Place(hash) >> 6] >> (int)Place(hash)) & 1;

    public WordSigns Of(uint hash)
    {
        for (var at = LinearModel.Mix(hash) & _mask; ; at = (at + 1) & _mask)
        {
            var word = _words[at];
            if ((uint)word == hash) return (WordSigns)(word >> 32);
            if ((uint)word == 0) return WordSigns.None;
        }
    }

    /// <summary>Whether the two words stand side by side in the full name of somebody well known.</summary>
    public bool KnownPair(uint one, uint two)
    {
        var pair = LinearModel.Pair(one, two) | 1;
        for (var at = LinearModel.Mix(pair) & _pairMask; ; at = (at + 1) & _pairMask)
        {
            if (_pairs[at] == pair) return true;
            if (_pairs[at] == 0) return false;
        }
    }

    private static uint Place(uint hash) => (hash * 0x9E3779B1u) >> (32 - FilterBits);

    // The lists are read while somebody waits for the first post: this and the tables are made in code that is good at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Read(Dictionary<uint, WordSigns> words, TokenWalk walk, string list, WordSigns signs)
    {
        walk.Read(list);
        foreach (ref readonly var token in walk.Tokens) CollectionsMarshal.GetValueRefOrAddDefault(words, token.Hash, out _) |= signs;
    }

    // Full names are set apart by commas; a part that is no given name or surname by itself is only a part.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadFull(Dictionary<uint, WordSigns> words, HashSet<uint> pairs, TokenWalk walk, string list)
    {
        walk.Read(list);
        for (var i = 0; i < walk.Tokens.Length; i++)
        {
            ref readonly var token = ref walk.Tokens[i];
            CollectionsMarshal.GetValueRefOrAddDefault(words, token.Hash, out _) |= WordSigns.FamousPart;
            if (i > 0 && !token.Is(TokenMarks.AfterPause | TokenMarks.AfterStop)) pairs.Add(LinearModel.Pair(walk.Tokens[i - 1].Hash, token.Hash) | 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (ulong[], uint) Table(Dictionary<uint, WordSigns> words)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 2);
        var table = new ulong[size];
        foreach (var (hash, sign) in words)
        {
            var at = LinearModel.Mix(hash) & (uint)(size - 1);
            while (table[at] != 0) at = (at + 1) & (uint)(size - 1);
            table[at] = (ulong)sign << 32 | hash;
        }
        return (table, (uint)(size - 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (uint[], uint) Set(HashSet<uint> pairs)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)pairs.Count * 2 + 2);
        var keys = new uint[size];
        foreach (var pair in pairs)
        {
            var at = LinearModel.Mix(pair) & (uint)(size - 1);
            while (keys[at] != 0) at = (at + 1) & (uint)(size - 1);
            keys[at] = pair;
        }
        return (keys, (uint)(size - 1));
    }
}
