using Heed.Language;

namespace Heed.Privacy;

/// <summary>Postal codes: those of the United Kingdom and Canada by their shape, five digits behind a state's letters, any where the words speak of one, and military post.</summary>
internal static class Postcodes
{
    public static bool Find(in Reading post, int token, out Identifier found)
    {
        found = default;
        if (TwoPart(post, token, out var last)) return Take(post, token, last, 0.85, out found);
        if (Zip(post, token, out last) && post.Tokens[token - 1].Start >= post.Taken && IsState(post, token - 1) && post.Beside(token, 2)) return Take(post, Town(post, token - 1), last, 0.85, out found);
        if (!CuedByWord(post, token)) return false;
        last = token;
        while (last + 1 < post.Count && last - token < 2 && post.Gap(last + 1) is [(byte)' ' or (byte)'-'] && (post.IsNumber(last + 1) || post.Tokens[last + 1].Is(TokenMarks.Shouted) || post.HasDigit(last + 1)) && post.Length(last + 1) <= 4) last++;
        return post.Tokens[last].End - post.Tokens[token].Start is >= 3 and <= 10 && Take(post, token, last, 0.88, out found);
    }

    /// <summary>Whether a postal code of any country stands here; <paramref name="last"/> is its last token. For the end of an address, where context has spoken.</summary>
    public static bool AtEnd(in Reading post, int token, out int last)
    {
        last = token;
        if (token >= post.Count || !post.HasDigit(token)) return false;
        if (TwoPart(post, token, out last) || Zip(post, token, out last)) return true;
        last = token;
        if (!post.IsNumber(token) || post.Length(token) is < 3 or > 6) return false;
        if (post.Gap(Math.Min(token + 1, post.Count - 1)) is [(byte)' ' or (byte)'-'] && token + 1 < post.Count && (post.IsNumber(token + 1) && post.Length(token + 1) is 2 or 3 || post.Tokens[token + 1].Is(TokenMarks.Shouted) && post.Length(token + 1) == 2)) last++;
        // "655 437 108" on the next line is a telephone.
        return !(post.Beside(last + 1, 1) && post.HasDigit(last + 1));
    }

    // Five digits, or five and four.
    private static bool Zip(in Reading post, int token, out int last)
    {
        last = token;
        if (token < 1 || !post.IsNumber(token) || post.Length(token) != 5) return false;
        if (token + 1 < post.Count && post.Gap(token + 1) is [(byte)'-'] && post.IsNumber(token + 1) && post.Length(token + 1) == 4) last++;
        return true;
    }

    public static bool IsState(in Reading post, int token) => post.Is(token, Cue.State) && post.Length(token) is 2 or 3 && post.Tokens[token].Is(TokenMarks.Shouted);

    // "Springfield, IL 62701": the town before the state belongs to it.
    private static int Town(in Reading post, int state)
    {
        var first = state;
        while (first > 0 && state - first < 3 && post.IsCapital(first - 1) && post.Beside(first, 2) && !post.Tokens[first - 1].Is(TokenMarks.InUrl) && post.Tokens[first - 1].Start >= post.Taken
            && (first == state || !post.Tokens[first].Is(TokenMarks.AfterPause))) first--;
        return first;
    }

    /// <summary>SW1A 1AA, K1A 0B1.</summary>
    private static bool TwoPart(in Reading post, int token, out int last)
    {
        last = token + 1;
        if (post.Length(token) is < 2 or > 4 || last >= post.Count || post.Length(last) != 3 || !post.OneSpace(last) || !char.IsAsciiLetterUpper((char)post.Written(token)[0])) return false;
        ReadOnlySpan<byte> outward = post.Written(token), inward = post.Written(last);
        if (!char.IsAsciiDigit((char)inward[0])) return false;
        if (char.IsAsciiLetterUpper((char)inward[1]) && char.IsAsciiLetterUpper((char)inward[2]))
        {
            if ("CIKMOV"u8.IndexOf(inward[1]) >= 0 || "CIKMOV"u8.IndexOf(inward[2]) >= 0) return false;
            var digits = char.IsAsciiDigit((char)outward[1]) ? 1 : 2;
            if (digits == 2 && !char.IsAsciiLetterUpper((char)outward[1]) || digits >= outward.Length || !char.IsAsciiDigit((char)outward[digits])) return false;
            return outward.Length - digits <= 2 && !Measure(post, last);
        }
        return outward.Length == 3 && char.IsAsciiDigit((char)outward[1]) && char.IsAsciiLetterUpper((char)outward[2]) && char.IsAsciiLetterUpper((char)inward[1]) && char.IsAsciiDigit((char)inward[2])
            && "DFIOQU"u8.IndexOf(outward[0]) < 0 && "DFIOQUWZ"u8.IndexOf(outward[2]) < 0;
    }

    // "M4 5PM", "B12 5MG"
    private static bool Measure(in Reading post, int token) => post.Folded(token)[1..] is var unit && (unit.SequenceEqual("pm"u8) || unit.SequenceEqual("am"u8) || unit.SequenceEqual("mg"u8) || unit.SequenceEqual("kg"u8) || unit.SequenceEqual("st"u8) || unit.SequenceEqual("nd"u8) || unit.SequenceEqual("rd"u8) || unit.SequenceEqual("th"u8) || unit.SequenceEqual("gb"u8));

    private static bool CuedByWord(in Reading post, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 4; i--)
        {
            if (post.Tokens[i + 1].Is(TokenMarks.AfterStop) && !post.IsAbbreviation(i + 1)) return false;
            if (post.Is(i, Cue.Zip)) return post.Folded(i) is var word && !(word.SequenceEqual("cap"u8) && post.Gap(i + 1).IndexOf((byte)':') < 0) && post.Length(token) >= 3;
            if (!post.Is(i, Cue.Filler | Cue.Link)) return false;
        }
        return false;
    }

    /// <summary>"APO AA 61487", with "PSC 3294, Box 9168" or "Unit 5022 Box 1225" on the line above. Called on APO, FPO or DPO.</summary>
    public static bool FindMilitary(in Reading post, int token, out Identifier found)
    {
        found = default;
        if (token + 2 >= post.Count || post.Folded(token + 1) is not [(byte)'a', (byte)'a' or (byte)'e' or (byte)'p'] || !post.IsNumber(token + 2) || post.Length(token + 2) != 5 || post.Length(token + 1) != 2) return false;
        var first = token;
        for (var i = token - 1; i >= 0 && i >= token - 5 && post.Tokens[i].Start >= post.Taken; i--)
        {
            var word = post.Folded(i);
            if (word.SequenceEqual("psc"u8) || word.SequenceEqual("cmr"u8) || word.SequenceEqual("unit"u8) || word.StartsWith("us"u8) && word.Length is >= 3 and <= 5) { first = i; break; }
        }
        return Take(post, first, token + 2, 0.95, out found);
    }

    private static bool Take(in Reading post, int first, int last, double confidence, out Identifier found)
    {
        found = new(IdentifierType.Address, post.Tokens[first].Start, post.Tokens[last].End, confidence);
        return true;
    }
}
