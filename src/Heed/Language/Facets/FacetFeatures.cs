using System.Numerics;
using System.Runtime.InteropServices;
using Heed.Language.Learned;

namespace Heed.Language.Facets;

/// <summary>
/// The features of a post that all facets share: its words, pairs of neighbours, the first four and six and the last three letters of longer words, the subjects of
/// our word lists (apart where they are denied), and its shape. Each counts once, however often it comes. Kept and used again, one a thread.
/// </summary>
internal sealed class FacetFeatures
{
    /// <summary>Features of one post at most; a text that has more is read as far as they reach.</summary>
    public const int Most = 12_000;

    private const uint Start = 0x51ED270B, Handle = 0x2545F491, Url = 0x9E6C63D1, Number = 0x6C62272F, Prefix = 0x1B873593, Longer = 0xCC9E2D51, Suffix = 0xE6546B64,
        Sense = 0x38B34AE5, Denied = 0xA1E38B93, Shape = 0x7FEB352D, Subject = 0x846CA68B;

    private readonly uint[] _features = new uint[Most];
    private readonly ulong[] _seen = new ulong[1024];
    private uint _round;
    private int _count;

    public ReadOnlySpan<uint> All => _features.AsSpan(0, _count);

    /// <summary>Reads a post of whose words the lists have been asked already.</summary>
    public void Read(TokenWalk walk, ReadOnlySpan<Analyser.Heard> heard, in Marks marks)
    {
        _count = 0;
        if (++_round == 0) { Array.Clear(_seen); _round = 1; }
        var tokens = walk.Tokens;
        Cue senses = Cue.None, denied = Cue.None;
        uint before = Start;
        int handles = 0, urls = 0, numbers = 0, tags = 0, shouted = 0, stretched = 0, faces = 0, denial = 0;
        var inUrl = false;
        ulong subjects = 0;
        for (var t = 0; t < heard.Length && _count < Most - 16; t++)
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
                if (heard[t].Shouted) shouted++;
                if (heard[t].Stretched) stretched++;
            }
            Add(word);
            Add(LinearModel.Pair(before, word));
            before = word;
            if (token.FoldLength > 4 && word == token.Hash) Edges(walk.Folded(token));
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
        Bits(Sense, (ulong)senses);
        Bits(Denied, (ulong)denied);
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
    }

    private void Edges(ReadOnlySpan<byte> word)
    {
        var first = MemoryMarshal.Read<uint>(word);
        Add(LinearModel.Mix(first ^ Prefix));
        Add(LinearModel.Mix(MemoryMarshal.Read<uint>(word[^4..]) >> 8 ^ Suffix));
        if (word.Length > 6) Add(LinearModel.Pair(first ^ Longer, MemoryMarshal.Read<ushort>(word[4..])));
    }

    private void Bits(uint family, ulong bits)
    {
        for (; bits != 0; bits &= bits - 1) Add(LinearModel.Mix(family + (uint)BitOperations.TrailingZeroCount(bits)));
    }

    private void Count(uint subject, int count)
    {
        if (count > 0) Add(LinearModel.Mix(Shape + subject * 64 + (uint)Math.Min(count, 9)));
    }

    // Two features that want the same place forget each other; then one may count twice, which does no harm.
    private void Add(uint feature)
    {
        ref var seen = ref _seen[(feature ^ (feature >> 15)) & 1023];
        var mark = (ulong)_round << 32 | feature;
        if (seen == mark) return;
        seen = mark;
        _features[_count++] = feature;
    }
}
