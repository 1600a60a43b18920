using System.Numerics;
using System.Runtime.InteropServices;
using Heed.Language.Learned;

namespace Heed.Language.Facets;

/// <summary>
/// The features of a post that all facets share. A word has its own: itself, the first four and six and the last three letters of a longer one; each word counts once, however often it comes.
/// The post has pairs of neighbours, the subjects of our word lists (apart where they are denied), and its shape. Kept and used again, one a thread.
/// </summary>
internal sealed class FacetFeatures
{
    /// <summary>Features of one post at most, those of its words left out.</summary>
    public const int Most = 2 * PostWords.Most + 200;

    /// <summary>Features of one word at most.</summary>
    public const int MostOfWord = 4;

    private const uint Start = 0x51ED270B, Handle = 0x2545F491, Url = 0x9E6C63D1, Number = 0x6C62272F, Prefix = 0x1B873593, Longer = 0xCC9E2D51, Suffix = 0xE6546B64,
        Sense = 0x38B34AE5, Denied = 0xA1E38B93, Shape = 0x7FEB352D, Subject = 0x846CA68B;

    // Headlines and notices have many words with a capital, talk has few: how many there are, and half of how many have none.
    private const uint Capitals = 11, Small = 12;

    private const int MostCounted = 9;

    private readonly uint[] _features = new uint[Most];
    private readonly Once _once = new();
    private int _count;

    /// <summary>The features of the post, without those that a word has by itself.</summary>
    public ReadOnlySpan<uint> All => _features.AsSpan(0, _count);

    /// <summary>The features that say how many words begin with a capital and how many do not: for training, as not every facet learns from them.</summary>
    public static uint[] OfCapitals() => [.. Enumerable.Range(1, MostCounted).SelectMany(count => new[] { Counted(Capitals, (uint)count), Counted(Small, (uint)count) })];

    /// <summary>How many of <see cref="All"/> are <see cref="OfCapitals"/>. They do not count where a post's score is divided by its length, so that a facet that does not learn from them is as if they were not there.</summary>
    public int Apart { get; private set; }

    /// <summary>The features that a folded word has by itself. Returns how many were written.</summary>
    public static int OfWord(ReadOnlySpan<byte> word, uint hash, Span<uint> into)
    {
        into[0] = hash;
        if (word.Length <= 4) return 1;
        var first = MemoryMarshal.Read<uint>(word);
        into[1] = LinearModel.Mix(first ^ Prefix);
        into[2] = LinearModel.Mix(MemoryMarshal.Read<uint>(word[^4..]) >> 8 ^ Suffix);
        if (word.Length <= 6) return 3;
        into[3] = LinearModel.Pair(first ^ Longer, MemoryMarshal.Read<ushort>(word[4..]));
        return 4;
    }

    /// <summary>The features that the words of a walk have by themselves, for training: what <see cref="PostWords"/> sums.</summary>
    public static uint[] OfWords(TokenWalk walk)
    {
        var once = new Once();
        once.Start();
        var all = new List<uint>();
        Span<uint> features = stackalloc uint[MostOfWord];
        foreach (ref readonly var token in walk.Tokens[..Math.Min(walk.Tokens.Length, PostWords.Most)])
            if (token.Kind is not (TokenKind.Handle or TokenKind.Number) && !token.Is(TokenMarks.InUrl) && once.Add(token.Hash))
                all.AddRange(features[..OfWord(walk.Folded(token), token.Hash, features)]);
        return [.. all];
    }

    /// <summary>Reads a post whose words have been looked up already.</summary>
    public void Read(TokenWalk walk, PostWords words)
    {
        _count = 0;
        _once.Start();
        var tokens = walk.Tokens;
        var heard = words.Known;
        var marks = words.Marks;
        Cue senses = Cue.None, denied = Cue.None;
        uint before = Start;
        int handles = 0, urls = 0, numbers = 0, tags = 0, shouted = 0, stretched = 0, faces = 0, small = 0, capitals = 0, denial = 0;
        var inUrl = false;
        ulong subjects = 0;
        for (var t = 0; t < heard.Length; t++)
        {
            ref readonly var token = ref tokens[t];
            uint word;
            if (token.Is(TokenMarks.InUrl))
            {
                if (inUrl) continue;
                (inUrl, word) = (true, Url);
                urls++;
            }
            else
            {
                inUrl = false;
                switch (token.Kind)
                {
                    case TokenKind.Handle: word = Handle; handles++; break;
                    case TokenKind.Number: word = Number; numbers++; break;
                    default: word = token.Hash; break;
                }
                if (token.Kind == TokenKind.Hashtag) tags++;
                else if (token.Kind == TokenKind.Emoji) faces++;
                else if (token.Kind == TokenKind.Word)
                {
                    var capital = (int)(token.Marks & TokenMarks.Capital);
                    capitals += capital;
                    small += 1 - capital;
                }
                if (heard[t].Shouted) shouted++;
                if (heard[t].Stretched) stretched++;
            }
            if (word != token.Hash) Add(word);
            Add(LinearModel.Pair(before, word));
            before = word;
            subjects |= heard[t].Themes;
            if (heard[t].AfterStop) denial = 0;
            if (heard[t].Cues is not Cue.None and var cues)
            {
                if (denial > 0) denied |= cues;
                else senses |= cues;
                if ((cues & Cue.Negator) != 0) denial = 4;
            }
            if (denial > 0) denial--;
        }
        Bits(Sense, (ulong)(senses & ~Cue.Ruled));
        Bits(Denied, (ulong)(denied & ~Cue.Ruled));
        Bits(Subject, subjects);
        Count(0, handles);
        Count(1, urls);
        Count(2, numbers);
        Count(3, tags);
        Count(4, shouted);
        Count(5, stretched);
        Count(6, faces);
        Count(7, marks.Exclamations);
        Count(8, marks.Questions);
        Count(9, BitOperations.Log2((uint)heard.Length + 1));
        if (marks.AllShouted) Count(10, 1);
        var length = _count;
        Count(Capitals, capitals);
        Count(Small, (small + 1) / 2);
        Apart = _count - length;
    }

    private void Bits(uint family, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1) Add(LinearModel.Mix(family + (uint)BitOperations.TrailingZeroCount(bits)));
    }

    private void Count(uint subject, int count)
    {
        if (count > 0) Add(Counted(subject, (uint)Math.Min(count, MostCounted)));
    }

    private static uint Counted(uint subject, uint count) => LinearModel.Mix(Shape + subject * 64 + count);

    private void Add(uint feature)
    {
        if (_once.Add(feature)) _features[_count++] = feature;
    }
}
