using System.Text;
using Heed.Language.Words;

namespace Heed.Language.Plain;

/// <summary>Abbreviations in capitals whose first use is not spelt out: “Emergency Operations Center (EOC)” and “EOC (Emergency Operations Center)” are.</summary>
internal static class Acronyms
{
    /// <summary>Those that everybody knows better than what they stand for.</summary>
    private static readonly HashSet<uint> Common = WordHashes.Of("""
        us usa uk eu uae un tv dvd cd pc id ok faq pdf am pm bc ad est edt cst pst gmt utc mon tue wed thu fri sat sun ceo it hr pr covid hiv aids dna nhs cdc fda who fbi nasa gps sms usb wifi atm pin zip po url www asap diy rsvp vip sos lgbt lgbtq bbc cnn nbc abc mlk
        st dr mr mrs ms jr sr ave rd blvd no nyc la dc ny ca tx fl il pa oh ga nc mi nj va wa az ma tn in mo md wi co mn sc al ky or ok ct ut ia nv ar ms ks nm ne wv hi nh me ri mt de sd nd ak vt wy
        not and or all do dont must please now call stop never always free new open closed important update warning alert note
        """);

    public static IReadOnlyList<PlainSpan> Find(TokenWalk walk, string text, ExplainedTerms explained)
    {
        var found = new List<PlainSpan>();
        if (walk.AllShouted) return found;
        var seen = new HashSet<uint>();
        var places = new Utf16Places(walk.Text);
        var tokens = walk.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != TokenKind.Word || token.Is(TokenMarks.InUrl) || token.End - token.Start is < 2 or > 7 || !IsAcronym(walk.Written(token)) || Common.Contains(token.Hash)) continue;
            if (FamiliarWords.Knows(walk.Folded(token)) || Neighbour(tokens, i) || !seen.Add(token.Hash)) continue;
            var (start, end) = (places.At(token.Start), places.At(token.End));
            if (!explained.Contains(text[start..end])) found.Add(new PlainSpan(start, end, ""));
        }
        return found;
    }

    // Capitals, perhaps with digits and a small plural s: RSV, PPE, ADLs, H5N1.
    private static bool IsAcronym(ReadOnlySpan<byte> written)
    {
        var capitals = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] is >= (byte)'A' and <= (byte)'Z') capitals++;
            else if (written[i] is not (>= (byte)'0' and <= (byte)'9') && !(written[i] == 's' && i == written.Length - 1 && i >= 2)) return false;
        }
        return capitals >= 2;
    }

    // A shouted line is no row of abbreviations.
    private static bool Neighbour(ReadOnlySpan<Token> tokens, int i) =>
        (i > 0 && Loud(tokens[i - 1]) && !tokens[i].Is(TokenMarks.AfterStop | TokenMarks.AfterPause)) || (i + 1 < tokens.Length && Loud(tokens[i + 1]) && !tokens[i + 1].Is(TokenMarks.AfterStop | TokenMarks.AfterPause));

    private static bool Loud(in Token token) => token.Is(TokenMarks.Shouted) && token.End - token.Start > 4;
}
