using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Heed.Language.Facets;
using Heed.Language.Feeling;

namespace Heed.Language;

/// <summary>
/// The words of one post with all that is known of each: every word is looked up once, in a set of cards that is kept from post to post, and tone, facets and rules read from here.
/// A card is compared byte by byte before it is believed, so what is said of a post never depends on the posts before it. Kept and used again, one a thread.
/// </summary>
internal sealed unsafe class PostWords(FacetModel model)
{
    /// <summary>Words read of one text at most.</summary>
    public const int Most = Analyser.MaximumWords;

    // 65,536 cards of two cache lines: eight megabytes a thread that analyses, of which the words of every day stay in the near cache. Half as many make posts take 2 to 3 % longer, an eighth 10 %.
    private const int CardBits = 16, Ahead = 6;
    // Sums of whole weights fit in 16 bits for so many words of four features.
    private const int Safe = 60;

    // An empty word fills the cards that hold none yet: no token is empty.
    private readonly WordCard[] _cards = GC.AllocateArray<WordCard>((1 << CardBits) + 1, pinned: true);
    private readonly KnownWord[] _known = new KnownWord[Most];
    private readonly ToneEntry[] _tones = new ToneEntry[Most];
    private readonly int[] _sums = new int[FacetModel.RowLength];
    private readonly ushort[] _holders = new ushort[Most], _starts = new ushort[Most];
    private readonly Once _once = new();
    private WordCard _long;
    private int _count, _holderCount, _startCount;

    /// <summary>What the lists know, token by token. Set phrases are joined to their first word.</summary>
    public Span<KnownWord> Known => _known.AsSpan(0, _count);

    /// <summary>The tone of each token; the hash is that of the word that tone was found under.</summary>
    public ReadOnlySpan<ToneEntry> Tones => _tones.AsSpan(0, _count);

    /// <summary>Sums of the weights that the words have by themselves, each word once.</summary>
    public ReadOnlySpan<int> FacetSums => _sums;

    /// <summary>Features that were summed.</summary>
    public int FacetCount { get; private set; }

    /// <summary>The sets of words, in the steps of the rules of danger, that some word of the post is in.</summary>
    public Vector256<uint> RuleSets { get; private set; }

    /// <summary>Places of the words under which rules of danger hang.</summary>
    public ReadOnlySpan<ushort> RuleHolders => _holders.AsSpan(0, _holderCount);

    public Marks Marks { get; private set; }

    /// <summary>Reads the tone of the words and nothing else: what is known of them, the sums and the marks are not to be asked then.</summary>
    public void ReadTones(TokenWalk walk)
    {
        var tokens = walk.Tokens;
        var count = _count = Math.Min(tokens.Length, Most);
        for (var t = 0; t < count; t++)
        {
            ref readonly var token = ref tokens[t];
            _tones[t] = token.Kind == TokenKind.Handle || token.Is(TokenMarks.InUrl) ? default : ToneLexicon.Find(walk.Folded(token), token.Hash, token.Is(TokenMarks.Stretched));
        }
    }

    /// <summary>Reads everything.</summary>
    public void Read(TokenWalk walk)
    {
        var tokens = walk.Tokens;
        var count = _count = Math.Min(tokens.Length, Most);
        var cards = Cards;
        for (var t = 0; t < Math.Min(count, Ahead); t++) Fetch(cards, tokens[t].Hash);
        var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
        int features = 0, summed = 0;
        (_holderCount, _startCount, RuleSets) = (0, 0, Vector256<uint>.Zero);
        var linked = false;
        _sums.AsSpan().Clear();
        _once.Start();
        for (var t = 0; t < count; t++)
        {
            ref readonly var token = ref tokens[t];
            ref var known = ref _known[t];
            var marks = token.Marks;
            if (t + Ahead < count) Fetch(cards, tokens[t + Ahead].Hash);
            if (token.Kind == TokenKind.Handle || (marks & TokenMarks.InUrl) != 0)
            {
                linked |= (marks & TokenMarks.InUrl) != 0;
                (known.Cues, known.Themes, known.Entry, known.Hints) = (Cue.None, 0, -1, Hints.None);
                _tones[t] = default;
            }
            else
            {
                ref var card = ref CardOf(walk, token, cards);
                (known.Cues, known.Themes, known.Entry, known.Hints) = (card.Cues, card.Themes, card.Entry, card.Hints);
                _tones[t] = card.Tone;
                if ((card.Hints & ~Hints.InRuleSet) != Hints.None) Note(t);
                if (token.Kind != TokenKind.Number && _once.Add(token.Hash))
                {
                    if (card.FacetCount == 0) WordCard.FillFacets(ref card, walk.Folded(token), token.Hash, model);
                    features += card.FacetCount;
                    if (card.Learned)
                    {
                        ref var row = ref Unsafe.As<FacetRow, short>(ref card.Facets);
                        low += Vector256.LoadUnsafe(ref row);
                        high += Vector256.LoadUnsafe(ref row, 16);
                        if (++summed == Safe) Flush(ref low, ref high, ref summed);
                    }
                }
            }
            known.Shouted = (marks & TokenMarks.Shouted) != 0 && token.FoldLength >= 3;
            known.Stretched = (marks & TokenMarks.Stretched) != 0;
            known.NewSentence = t > 0 && (marks & TokenMarks.AfterStop) != 0;
            known.AfterStop = t > 0 && (marks & (TokenMarks.AfterStop | TokenMarks.AfterPause)) != 0;
        }
        Flush(ref low, ref high, ref summed);
        FacetCount = features;
        // Capitals mean something only where not everything is in capitals.
        Marks = new Marks { Exclamations = walk.Exclamations, Questions = walk.Questions, Words = count, AllShouted = walk.AllShouted, Linked = linked };
        JoinPhrases();
    }

    // The first card begins a line of the cache.
    private WordCard* Cards => (WordCard*)(((nuint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_cards)) + 63) & ~(nuint)63);

    private static WordCard* At(WordCard* cards, uint hash) => cards + (hash * 0x9E3779B1u >> (32 - CardBits));

    // Asks for a card some words before it is read: most lie further away than the nearest cache.
    private static void Fetch(WordCard* cards, uint hash)
    {
        if (!Sse.IsSupported) return;
        Sse.Prefetch0(At(cards, hash));
        Sse.Prefetch0((byte*)At(cards, hash) + 64);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref WordCard CardOf(TokenWalk walk, in Token token, WordCard* cards)
    {
        if (token.FoldLength > Vector128<byte>.Count) return ref LongCard(walk, token);
        var word = walk.FoldedBlock(token);
        ref var card = ref *At(cards, token.Hash);
        if (card.Word != word)
        {
            card.Word = word;
            WordCard.Fill(ref card, walk.Folded(token), token.Hash, token.Is(TokenMarks.Stretched));
        }
        return ref card;
    }

    private ref WordCard LongCard(TokenWalk walk, in Token token)
    {
        WordCard.Fill(ref _long, walk.Folded(token), token.Hash, token.Is(TokenMarks.Stretched));
        return ref _long;
    }

    private void Flush(ref Vector256<short> low, ref Vector256<short> high, ref int summed)
    {
        FacetModel.AddTo(_sums, low, high);
        (low, high, summed) = (Vector256<short>.Zero, Vector256<short>.Zero, 0);
    }

    private void Note(int at)
    {
        ref readonly var known = ref _known[at];
        if ((known.Hints & Hints.InAskedSet) != 0) RuleSets |= Lexicon.SetsOf(known.Entry);
        if ((known.Hints & Hints.HoldsRules) != 0) _holders[_holderCount++] = (ushort)at;
        if ((known.Hints & Hints.GoesOnPhrase) != 0 && at > 0 && (_known[at - 1].Hints & Hints.StartsPhrase) != 0) _starts[_startCount++] = (ushort)(at - 1);
    }

    /// <summary>A set phrase stands beside its first word; the longest wins.</summary>
    private void JoinPhrases()
    {
        var known = Known;
        foreach (var i in _starts.AsSpan(0, _startCount))
        {
            ReadOnlySpan<Phrase> phrases = Lexicon.Of(known[i].Entry).Phrases;
            var second = known[i + 1].Entry;
            for (var at = First(phrases, second); at < phrases.Length && phrases[at].Second == second; at++)
            {
                ref readonly var phrase = ref phrases[at];
                if (i + phrase.Others.Length >= known.Length) continue;
                var all = true;
                for (var k = 1; k < phrase.Others.Length && all; k++) all = known[i + 1 + k].Entry == phrase.Others[k].Number;
                if (!all) continue;
                known[i].Cues |= phrase.Meaning.Cues;
                known[i].Themes |= phrase.Meaning.Themes;
                break;
            }
        }
    }

    // Some words start hundreds of phrases: where those with this second word begin.
    private static int First(ReadOnlySpan<Phrase> phrases, int second)
    {
        int low = 0, high = phrases.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (phrases[middle].Second < second) low = middle + 1; else high = middle;
        }
        return low;
    }
}
