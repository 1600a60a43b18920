using System.Runtime.Intrinsics;
using Heed.Language;

namespace Heed.Privacy.Names;

/// <summary>
/// Sums of the weights that words have by themselves, kept from post to post on cards: most words of a post were met before. A card is compared with the letters and the
/// way of writing before it is believed, so what is said of a post never depends on the posts before it. One a thread.
/// </summary>
internal sealed class OwnScores(NameModel model)
{
    private const int CardBits = 12, LongestKept = 16;

    private struct Card
    {
        public Vector128<byte> Letters;
        public Vector64<short> Sums;
        /// <summary>How the word is written and how long it is; 0 on an empty card.</summary>
        public uint How;
    }

    private readonly Card[] _cards = new Card[1 << CardBits];

    public NameModel Model => model;

    /// <summary>The sums of a word of the stretch that the reading found last.</summary>
    public Vector128<int> Of(NameReading reading, int at, Span<uint> features)
    {
        ref readonly var token = ref reading.Walk.Tokens[at];
        if (token.FoldLength > LongestKept) return model.Sum(features[..NameFeatures.OfWord(reading, at, features)]);
        var how = NameFeatures.How(reading[at], token, reading.Manner) | (uint)token.FoldLength << 8;
        var letters = reading.Walk.FoldedBlock(token);
        ref var card = ref _cards[(token.Hash ^ how) * 0x9E3779B1u >> (32 - CardBits)];
        if (card.How == how && card.Letters == letters) return Vector128.WidenLower(card.Sums.ToVector128Unsafe());
        var sums = model.Sum(features[..NameFeatures.OfWord(reading, at, features)]);
        (card.Letters, card.How, card.Sums) = (letters, how, Vector128.Narrow(sums, sums).GetLower());
        return sums;
    }
}
