using System.Text;

namespace Heed.Language.Words;

/// <summary>English words that say nothing about what a text is about, folded, by their hash.</summary>
internal static class StopWords
{
    private const string Words = """
        a an the this that these those and or but nor so if then than as at by for from in into of off on onto to up with within without about above across after again against
        all also am any are arent aint at be been being because before below between both can cant cannot could couldnt did didnt do does doesnt doing done dont down during each either else
        even ever every few had hadnt has hasnt have havent having he hed hell her here heres hers herself hes him himself his how however i id ill im ive is isnt it its itself just
        let lets like many may me might more most much must my myself neither no not now o once one ones only other others our ours ourselves out over own per rather really same she shes
        should shouldnt since some such that thats their theirs them themselves there theres they theyd theyll theyre theyve thing things this those though through thus till too toward towards under
        until upon us very was wasnt we wed well were weve werent what whats whatever when where wheres whether which while who whos whom whose why will with wont would wouldnt yes yet you youd
        youll youre youve your yours yourself yourselves y all gonna gotta wanna u ur r n im rt via amp gt lt lol omg wow please thank thanks hey oh ok okay yeah nbsp
        """;

    private static readonly HashSet<uint> Hashes = WordHashes.Of(Words);

    public static bool Has(uint hash) => Hashes.Contains(hash);
}
