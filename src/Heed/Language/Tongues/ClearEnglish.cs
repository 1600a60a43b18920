namespace Heed.Language.Tongues;

/// <summary>
/// Most of what is heard is English beyond doubt, and a handful of its small words tells that long before the model has weighed every pair of letters.
/// A word that no other language of the model writes often counts two; one that a few others write too ("is" in Dutch, "for" in Danish) counts one.
/// </summary>
internal static class ClearEnglish
{
    private const string Strong = """
        the and that with this have you your they their there what when which who would could should been because about from not him she its it how why where after before them than these those only very much
        into does dont doesnt didnt isnt wasnt cant wont ive youre thats theyre going know think really still need want every other through ever never always something anything nothing someone
        anyone everyone again here being while until though any our out get got see make too now ask asked says said told tell just but some like more many most even own same down well
        """;

    private const string Weak = "to of in is was for on my me i a we be at are as or so an if by do no all one will can has had were up he her his us off over am go im also";

    /// <summary>Points that are enough.</summary>
    private const int Enough = 6;
    /// <summary>Words of two points that must be among them.</summary>
    private const int Strongest = 2;
    /// <summary>A word in letters that English does not have weighs as many words.</summary>
    private const int Foreign = 3;

    // One place for each word, wide enough that hardly a stranger meets one; what stands there is compared. The hash above, the points below.
    private const int Bits = 12;
    private static readonly ulong[] Table = Build();

    /// <summary>Whether the first words of a text are English beyond doubt: at least one point for two words. False says nothing.</summary>
    public static bool Is(TokenWalk walk)
    {
        int words = 0, points = 0, strong = 0;
        var table = Table;
        foreach (ref readonly var token in walk.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Is(TokenMarks.InUrl | TokenMarks.HasDigit)) continue;
            // The nouns of English are borrowed everywhere; here they are words like any other, as those of other languages are.
            words++;
            var known = table[Place(token.Hash)];
            if ((uint)(known >> 32) != token.Hash)
            {
                if (token.Is(TokenMarks.Accented | TokenMarks.Solo) || walk.Folded(token) is [>= 0x80, ..]) words += Foreign - 1;
                continue;
            }
            // "thế" folds to "the" and is none.
            if (token.Is(TokenMarks.Accented)) continue;
            points += (int)known & 3;
            strong += (int)known >> 1 & 1;
            if (points >= Enough && strong >= Strongest && points * 2 >= words) return true;
        }
        return false;
    }

    private static uint Place(uint hash) => (hash * 0x9E3779B1u) >> (32 - Bits);

    private static ulong[] Build()
    {
        var table = new ulong[1 << Bits];
        var walk = new TokenWalk();
        foreach (var (list, points) in new[] { (Strong, 2u), (Weak, 1u) })
        {
            walk.Read(list);
            // Of two words that want one place the first stays: a word less is no harm.
            foreach (ref readonly var token in walk.Tokens)
                if (table[Place(token.Hash)] == 0) table[Place(token.Hash)] = (ulong)token.Hash << 32 | points;
        }
        return table;
    }
}
