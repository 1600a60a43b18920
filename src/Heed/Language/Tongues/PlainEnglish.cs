using Heed.Language.Plain;
using Heed.Language.Words;

namespace Heed.Language.Tongues;

/// <summary>
/// The last question before a text in Latin letters is said not to be English: are nearly all its words English ones that everybody knows? "Paramedics were very professional" has the
/// letters of an Italian post and no small word that decides.
/// </summary>
internal static class PlainEnglish
{
    /// <summary>The share of words that must be known, and how many at least.</summary>
    private const float Share = 0.75f;
    private const int Least = 2;
    /// <summary>So many words of which not half are known are enough to say no.</summary>
    private const int Soon = 4;
    /// <summary>Letters of an abbreviation at most.</summary>
    private const int Abbreviated = 4;
    /// <summary>Words looked at.</summary>
    private const int Looked = 40;

    // English words that other languages write as often, most of them small: they speak for nobody.
    private static readonly HashSet<uint> Anybodys = WordHashes.Of("""
        a i o an im in is on no me so as at or to do be we he her man men die war was had hat also all over under for from den ten are par pour son sons once fin sin van ver real plan final hotel normal
        fast kind kinder arm hand land wind wild warm gold blind bitter name halt bad rat tag not gut hell rock fall alter art bald brief fest gift last list most mist mode rest rot see still stern tod toll turn wand want
        dat had het of per pot put rest rug slim toe vast wit worst open even been door hoe mate lot mag ram gang vat slang arts rot
        vi far god kan en et era era sale come male fine more due dove cane dare fare pure care ore ora mare pane sole cure
        plus chat coin comment dans fin four grave main mine pain prime sale sort tape vent vote sent non si qui ce
        hospital doctor animal total local social central general capital natural digital virus ambulance radio video
        """);

    public static bool Is(TokenWalk walk)
    {
        int words = 0, known = 0, looked = 0;
        foreach (ref readonly var token in walk.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Is(TokenMarks.InUrl | TokenMarks.HasDigit)) continue;
            if (looked++ == Looked) break;
            var folded = walk.Folded(token);
            if (token.Is(TokenMarks.Accented | TokenMarks.Solo) || folded is [>= 0x80, ..]) return false;
            if (Anybodys.Contains(token.Hash)) continue;
            var knows = FamiliarWords.Knows(folded);
            // A capital within a sentence may begin a name, which has no language; nor has an abbreviation. A long word all in capitals is shouted.
            if (!knows && token.Is(TokenMarks.Capital) && (looked > 1 && !token.Is(TokenMarks.AfterStop | TokenMarks.Shouted) || token.Is(TokenMarks.Shouted) && folded.Length <= Abbreviated)) continue;
            words++;
            if (knows) known++;
            // Most texts that come here are not English, and tell so soon.
            if (words >= Soon && known * 2 < words) return false;
        }
        return known >= Least && known >= words * Share;
    }
}
