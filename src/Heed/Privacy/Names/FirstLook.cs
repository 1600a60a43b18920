using System.Numerics;
using Heed.Language;

namespace Heed.Privacy.Names;

/// <summary>
/// The first look at a post: a bit for each word that its marks, the lists or the word before it give a reason to look at again, and how the post uses capitals.
/// Written without a branch: which word is worth a look cannot be foreseen, and each wrong guess of the processor costs as much as ten words. Kept and used again.
/// </summary>
internal sealed class FirstLook(NameLists lists)
{
    private ulong[] _worth = new ulong[4];
    private int _blocks;

    /// <summary>Share of the words inside sentences with a capital: 0 none, 1 some, 2 most, 3 all letters are capitals.</summary>
    public int Manner { get; private set; }

    public void Read(ReadOnlySpan<Token> tokens, bool allShouted)
    {
        _blocks = (tokens.Length + 63) / 64;
        if (_worth.Length < _blocks) _worth = new ulong[_blocks * 2];
        uint words = 0, capitals = 0, behind = 0;
        for (var block = 0; block < _blocks; block++)
        {
            var worth = 0UL;
            var some = tokens[(block * 64)..Math.Min(tokens.Length, block * 64 + 64)];
            for (var i = 0; i < some.Length; i++)
            {
                ref readonly var token = ref some[i];
                var (marks, word) = ((uint)token.Marks, One(token.Kind == TokenKind.Word));
                var listed = lists.Worth(token.Hash);
                var reason = (listed | behind | marks | marks / (uint)TokenMarks.Apostrophe) & 1 & word & One((marks & (uint)(TokenMarks.InUrl | TokenMarks.HasDigit | TokenMarks.Solo)) == 0);
                behind = listed;
                worth |= (ulong)reason << i;
                var inside = word & One((marks & (uint)(TokenMarks.InUrl | TokenMarks.AfterStop)) == 0);
                words += inside;
                capitals += inside & marks & One(token.End - token.Start > 1);
            }
            _worth[block] = worth;
        }
        Manner = allShouted ? 3 : capitals == 0 ? 0 : capitals * 2 > words && words > 3 ? 2 : 1;
    }

    /// <summary>The first word worth a look from a place on, or -1.</summary>
    public int Next(int from)
    {
        var block = from / 64;
        if (block >= _blocks) return -1;
        var worth = _worth[block] & ulong.MaxValue << from;
        while (worth == 0)
        {
            if (++block == _blocks) return -1;
            worth = _worth[block];
        }
        return block * 64 + BitOperations.TrailingZeroCount(worth);
    }

    private static uint One(bool holds) => holds ? 1u : 0;
}
