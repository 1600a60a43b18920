using Heed.Language;

namespace Heed.Privacy;

/// <summary>Numbers that show what they are by their shape and their check digits, with or without a word beside them.</summary>
internal static class CheckedNumbers
{
    /// <summary>A payment card: 13 to 19 digits (12 with a word for a card) that begin as cards do and pass Luhn's check. Beside the word "card" a mistyped digit is forgiven.</summary>
    public static bool FindCard(in Reading post, in DigitRun run, out Identifier found)
    {
        found = default;
        if (run.Digits < 12 || NetworkAddresses.TightBefore(post, run.First) || post.At(run.Start - 1) is (byte)'$') return false;
        Span<byte> digits = stackalloc byte[24];
        var groups = 0;
        var count = 0;
        while (groups < run.Groups && count + run.Size(groups) <= 19 && (groups == 0 || run.Separator(groups) is (byte)' ' or (byte)'-')) count += run.Size(groups++);
        var cued = (post.Before(run.First, 12, across: true) & Cue.Card) != 0;
        for (; groups > 0; count -= run.Size(--groups))
        {
            if (count < 12) return false;
            if (groups < run.Groups && run.Separator(groups) is not (byte)' ') continue;
            run.Copy(post, groups, digits);
            var number = digits[..count];
            var looks = cued || Issuer(number) && LengthOfIssuer(number);
            if (!looks || !(CheckDigits.Luhn(number) ? GroupsLike(run, groups) : cued && count >= 15 && Issuer(number))) continue;
            if (!cued && (groups == 1 && post.Is(run.First - 1, Cue.Goods) || (post.Before(run.First, 3) & Cue.Device) != 0)) return false;
            found = new(IdentifierType.Card, post.Tokens[run.First].Start, post.Tokens[run.First + groups - 1].End, CheckDigits.Luhn(number) ? 0.97 : 0.75);
            return true;
        }
        return false;
    }

    // 4-4-4-4, 4-6-5, 4-6-4 or one run; "20 15 30 11 22 …" is a row of figures.
    private static bool GroupsLike(in DigitRun run, int groups)
    {
        if (groups == 1) return true;
        for (var i = 0; i < groups - 1; i++) if (run.Size(i) is < 4 or > 7) return false;
        return true;
    }

    // First digits by ISO/IEC 7812: Visa 4, Mastercard 51–55 and 2221–2720, American Express 34, 37, Diners 30, 36, 38, 39, JCB 35, 2131, 1800, Discover and UnionPay 6, Maestro 50, 56–58.
    private static bool Issuer(ReadOnlySpan<byte> number)
    {
        var two = (number[0] - '0') * 10 + number[1] - '0';
        var four = two * 100 + (number[2] - '0') * 10 + number[3] - '0';
        return two / 10 is 4 or 6 || two is >= 50 and <= 58 or 34 or 37 or 30 or 35 or 36 or 38 or 39 || four is >= 2221 and <= 2720 or 2131 or 1800 or >= 2200 and <= 2204;
    }

    // The lengths that are given out, so that one in ten of all long numbers is not taken for a card: a post's own id has 18 digits.
    private static bool LengthOfIssuer(ReadOnlySpan<byte> number) => number[0] switch
    {
        (byte)'4' => number.Length is 13 or 16 or 19,
        (byte)'1' => number.Length == 15,
        (byte)'2' => number.Length is 15 or 16,
        (byte)'3' => number[1] is (byte)'4' or (byte)'7' ? number.Length == 15 : number[1] == '5' ? number.Length == 16 : number.Length == 14,
        (byte)'6' => number.Length is 16 or 19,
        _ => number.Length is 16,
    };

    /// <summary>An IBAN, whole or in groups: a country's letters, the length that country has, and 1 by 97.</summary>
    public static bool FindIban(in Reading post, int token, out Identifier found)
    {
        found = default;
        var first = post.Written(token);
        if (first.Length < 4 || !char.IsAsciiLetter((char)first[0]) || !char.IsAsciiLetter((char)first[1]) || !char.IsAsciiDigit((char)first[2]) || !char.IsAsciiDigit((char)first[3])) return false;
        var wanted = LengthOf((first[0] & 0xDF) << 8 | first[1] & 0xDF);
        if (wanted == 0) return false;
        Span<byte> plain = stackalloc byte[40];
        var count = 0;
        for (var i = token; i < post.Count && i < token + 10; i++)
        {
            if (i > token && !(post.OneSpace(i) || post.Gap(i) is [(byte)'-'])) return false;
            var written = post.Written(i);
            if (count + written.Length > wanted) return false;
            written.CopyTo(plain[count..]);
            if ((count += written.Length) < wanted) continue;
            if (!CheckDigits.Iban(plain[..count])) return false;
            found = new(IdentifierType.Iban, post.Tokens[token].Start, post.Tokens[i].End, 0.98);
            return true;
        }
        return false;
    }

    /// <summary>Length of a country's IBAN, from the registry of ISO 13616; 0 where there is none.</summary>
    private static int LengthOf(int country)
    {
        for (var i = 0; i + 3 < Lengths.Length; i += 4)
            if ((Lengths[i] << 8 | Lengths[i + 1]) == country) return (Lengths[i + 2] - '0') * 10 + Lengths[i + 3] - '0';
        return 0;
    }

    private static ReadOnlySpan<byte> Lengths => "GB22DE22FR27ES24IT27NL18BE16CH21AT20PT25IE22PL28CZ24SE24NO15DK18FI18GR27HU28RO24BG22HR21SI19SK24LT20LV21EE20LU20MT31CY28IS26LI21MC27SM27VA22AD24GI23FO18GL18TR26UA29BY28MD24RS22BA20ME22MK19AL28XK20GE22AZ28KZ20RU33IL23SA24AE23QA29KW30BH22OM23JO30LB28EG29TN24MR27LY25IQ23PS29SD18DJ27SO23BI27MU30SC31ST25LC32VG24DO28CR22GT28SV28NI28BR29PK24TL23MN20FK18YE30HN28"u8;

    /// <summary>Nine digits as 123-45-6789, or with spaces where the words speak of it, and no number the authority never gave out. 9xx is a taxpayer number.</summary>
    public static bool FindSsn(in Reading post, in DigitRun run, out Identifier found)
    {
        found = default;
        if (run.Groups < 3 || run.Size(0) != 3 || run.Size(1) != 2 || run.Size(2) != 4 || run.Separator(1) != run.Separator(2) || run.Separator(1) is not ((byte)'-' or (byte)' ' or (byte)'.')) return false;
        if (run.Groups > 3 && run.Separator(3) != ' ' || NetworkAddresses.TightBefore(post, run.First) || run.Bracket || run.Plus) return false;
        var cued = (post.Before(run.First, 8, across: true) & Cue.Ssn) != 0;
        if (run.Separator(1) != '-' && !cued && (run.Separator(1) == '.' || (post.Before(run.First, 6) & Cue.Phone) != 0)) return false;
        int area = post.Value(run.First), group = post.Value(run.First + 1), serial = post.Value(run.First + 2);
        var given = area is > 0 and < 900 and not 666 || area >= 900 && group is >= 50;
        if (!(given && group > 0 && serial > 0) && !cued) return false;
        found = new(IdentifierType.Ssn, post.Tokens[run.First].Start, post.Tokens[run.First + 2].End, run.Separator(1) == '-' || cued ? 0.95 : 0.8);
        return true;
    }

    /// <summary>Medicare beneficiary identifier of the United States: eleven characters of a fixed pattern, hyphens after the fourth and seventh or none.</summary>
    public static bool FindMbi(in Reading post, int token, out Identifier found)
    {
        found = default;
        var start = post.Tokens[token].Start;
        var hyphen = post.At(start + 4) == '-';
        Span<byte> plain = stackalloc byte[11];
        var at = start;
        for (var i = 0; i < 11; i++)
        {
            if (hyphen && i is 4 or 7 && post.At(at++) != '-') return false;
            var unit = post.At(at++);
            var digit = unit is >= (byte)'0' and <= (byte)'9';
            var letter = unit is >= (byte)'A' and <= (byte)'Y' && unit is not ((byte)'S' or (byte)'L' or (byte)'O' or (byte)'I' or (byte)'B');
            if (i switch { 0 => !digit || unit == '0', 3 or 6 or 9 or 10 => !digit, 1 or 4 or 7 or 8 => !letter, _ => !digit && !letter }) return false;
            plain[i] = unit;
        }
        if (char.IsAsciiLetterOrDigit((char)post.At(at)) || post.At(at) == '-' && char.IsAsciiLetterOrDigit((char)post.At(at + 1)) || NetworkAddresses.TightBefore(post, token)) return false;
        found = new(IdentifierType.Plan, start, at, 0.95);
        return true;
    }

    /// <summary>A vehicle's number of seventeen characters with both letters and digits: its check digit is right, or the words speak of a vehicle.</summary>
    public static bool FindVin(in Reading post, int token, out Identifier found)
    {
        found = default;
        var written = post.Written(token);
        if (written.Length != 17 || post.IsNumber(token) || post.Tokens[token].Kind != TokenKind.Word) return false;
        var letters = 0;
        foreach (var unit in written)
        {
            if (unit is (byte)'I' or (byte)'O' or (byte)'Q' || !char.IsAsciiLetterUpper((char)unit) && !char.IsAsciiDigit((char)unit)) return false;
            if (unit > '9') letters++;
        }
        var right = CheckDigits.Vin(written);
        if (letters < 3 || !right && (post.Before(token, 6) & Cue.Vehicle) == 0) return false;
        found = new(IdentifierType.Vehicle, post.Tokens[token].Start, post.Tokens[token].End, right ? 0.9 : 0.8);
        return true;
    }
}
