using Heed.Language.Words;

namespace Heed.Language.Plain;

/// <summary>Tokens from the form of "be" or "get" to the participle.</summary>
public readonly record struct PassiveSpan(int First, int Last);

/// <summary>
/// The passive voice of English: a form of "be" or "get", at most two adverbs or a "not", a participle ("was not fully cleaned"). Words that end like participles but
/// describe a state people are in ("is tired", "are worried", "is closed") are left out: nobody else does these.
/// </summary>
public static class PassiveVoice
{
    private static readonly HashSet<uint> Be = WordHashes.Of("is are was were be been being am isnt arent wasnt werent youre theyre");
    private static readonly HashSet<uint> Get = WordHashes.Of("get gets got getting gotten");
    private static readonly HashSet<uint> Between = WordHashes.Of("not never also now still just only already always often being been soon then later usually sometimes fully first since yet all both currently");

    private static readonly HashSet<uint> Irregular = WordHashes.Of("""
        seen known shown given taken made done said told found held kept left lost sent spent built bought brought caught taught thought put cut hit hurt shut set let read led fed met paid sold written driven broken chosen spoken stolen woken worn torn born borne begun drunk sung swum
        rung eaten beaten forgotten hidden bitten forbidden frozen thrown grown blown flown drawn withdrawn undergone understood withheld overseen run overrun cast broadcast spread split shed bound wound ground hung struck stuck dealt felt dug fought sought swept slept bent lent burnt learnt laid raised heard sworn forgiven proven sewn mown undone redone
        """);

    private static readonly HashSet<uint> States = WordHashes.Of("""
        tired worried scared concerned pleased excited interested bored confused married retired used supposed closed opened involved experienced qualified dedicated committed limited advanced related based located need indeed red bed hundred sacred naked wicked ragged rugged blessed aged
        shut hurt set overcrowded crowded determined prepared worried frightened delighted disappointed embarrassed exhausted satisfied relieved saddened heartbroken devastated annoyed frustrated stressed depressed relaxed ashamed surprised shocked amazed honored honoured privileged allowed finished done gone
        complicated detailed skilled unchanged untreated unlimited unrelated unexpected repeated continued seed feed speed exceed succeed proceed bleed embed shed fed led
        """);

    public static void Find(TokenWalk walk, List<PassiveSpan> found)
    {
        var tokens = walk.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var end = End(walk, tokens, i);
            if (end < 0) continue;
            found.Add(new PassiveSpan(i, end));
            i = end;
        }
    }

    internal static int End(TokenWalk walk, ReadOnlySpan<Token> tokens, int i)
    {
        var get = Get.Contains(tokens[i].Hash);
        if (!get && !Be.Contains(tokens[i].Hash)) return -1;
        for (var k = i + 1; k < tokens.Length && k <= i + 3; k++)
        {
            ref readonly var token = ref tokens[k];
            if (token.Kind != TokenKind.Word || token.Is(TokenMarks.AfterStop | TokenMarks.AfterPause)) return -1;
            if (Participle(walk, token)) return get && !Irregular.Contains(token.Hash) && k > i + 1 ? -1 : k;
            if (Between.Contains(token.Hash) || (k < i + 3 && walk.Folded(token).EndsWith("ly"u8))) continue;
            return -1;
        }
        return -1;
    }

    private static bool Participle(TokenWalk walk, in Token token)
    {
        if (States.Contains(token.Hash)) return false;
        if (Irregular.Contains(token.Hash)) return true;
        var word = walk.Folded(token);
        return word.Length > 4 && word.EndsWith("ed"u8) && word[^3] is not ((byte)'e' or (byte)'-');
    }
}
