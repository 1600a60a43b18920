namespace Heed.Privacy;

/// <summary>The arithmetic by which numbers are told from numbers that only look like them. All take bytes of ASCII; what is no digit is left out where a number is often written in groups.</summary>
internal static class CheckDigits
{
    /// <summary>ISO/IEC 7812-1: doubles every second digit from the right. Any length.</summary>
    public static bool Luhn(ReadOnlySpan<byte> digits, int before = 0)
    {
        int sum = before, place = 0;
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            var digit = digits[i] - '0';
            if ((uint)digit > 9) continue;
            if (place++ % 2 == 1 && (digit *= 2) > 9) digit -= 9;
            sum += digit;
        }
        return place > 0 && sum % 10 == 0;
    }

    /// <summary>The number of a provider of care in the United States: Luhn over 80840 and the ten digits, which adds 24 (45 CFR 162.406).</summary>
    public static bool Npi(ReadOnlySpan<byte> digits) => digits.Length == 10 && digits[0] is (byte)'1' or (byte)'2' && Luhn(digits, 24);

    /// <summary>ISO 13616: the first four moved to the end, letters as 10 to 35, the whole by 97 leaves 1.</summary>
    public static bool Iban(ReadOnlySpan<byte> plain)
    {
        var rest = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            var value = Letter(plain[(i + 4) % plain.Length]);
            if (value < 0) return false;
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    private static int Letter(byte unit) => unit switch
    {
        >= (byte)'0' and <= (byte)'9' => unit - '0',
        >= (byte)'A' and <= (byte)'Z' => unit - 'A' + 10,
        >= (byte)'a' and <= (byte)'z' => unit - 'a' + 10,
        _ => -1,
    };

    /// <summary>NHS number of England: weights 10 to 2, eleven minus the rest is the tenth digit.</summary>
    public static bool Nhs(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != 10) return false;
        var check = 11 - Weighted(digits[..9], 10, -1) % 11;
        return check != 10 && (check == 11 ? 0 : check) == digits[9] - '0';
    }

    /// <summary>Burgerservicenummer of the Netherlands: weights 9 to 2 and -1 leave nothing by eleven.</summary>
    public static bool Bsn(ReadOnlySpan<byte> digits) => digits.Length == 9 && (Weighted(digits[..8], 9, -1) - (digits[8] - '0')) % 11 == 0;

    /// <summary>Bank routing number of the United States: weights 3, 7, 1.</summary>
    public static bool Routing(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != 9) return false;
        var sum = 0;
        for (var i = 0; i < 9; i++) sum += (digits[i] - '0') * (i % 3 == 0 ? 3 : i % 3 == 1 ? 7 : 1);
        return sum > 0 && sum % 10 == 0;
    }

    /// <summary>Registration with the Drug Enforcement Administration, without its two letters: odd places plus twice the even ones end in the seventh digit.</summary>
    public static bool Dea(ReadOnlySpan<byte> digits) =>
        digits.Length == 7 && (digits[0] + digits[2] + digits[4] - 3 * '0' + 2 * (digits[1] + digits[3] + digits[5] - 3 * '0')) % 10 == digits[6] - '0';

    /// <summary>Tax number of Germany: ISO 7064, mod 11, 10.</summary>
    public static bool Steuer(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != 11 || digits[0] == '0') return false;
        var product = 10;
        for (var i = 0; i < 10; i++)
        {
            var sum = (digits[i] - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digits[10] - '0';
    }

    /// <summary>Number of residents of India: Verhoeff's check (1969).</summary>
    public static bool Aadhaar(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != 12 || digits[0] is (byte)'0' or (byte)'1') return false;
        var check = 0;
        for (var i = 0; i < 12; i++)
        {
            var digit = digits[11 - i] - '0';
            for (var turn = 0; turn < i % 8; turn++) digit = Turn[digit];
            check = Dihedral(check, digit);
        }
        return check == 0;
    }

    private static ReadOnlySpan<byte> Turn => [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

    /// <summary>The group of the pentagon: 0 to 4 turn, 5 to 9 turn and mirror.</summary>
    private static int Dihedral(int one, int other) =>
        one < 5 ? other < 5 ? (one + other) % 5 : 5 + (one + other) % 5
        : other < 5 ? 5 + (one - 5 - other + 5) % 5 : (one - other + 5) % 5;

    /// <summary>Identity number of Spain: the letter is the number by 23. A leading X, Y or Z of a foreigner counts 0, 1 or 2.</summary>
    public static bool Dni(ReadOnlySpan<byte> written)
    {
        if (written.Length != 9) return false;
        var value = (written[0] | 0x20) switch { 'x' => 0, 'y' => 1, 'z' => 2, >= '0' and <= '9' => written[0] - '0', _ => -1 };
        if (value < 0) return false;
        for (var i = 1; i < 8; i++)
        {
            if (written[i] is < (byte)'0' or > (byte)'9') return false;
            value = value * 10 + written[i] - '0';
        }
        return "TRWAGMYFPDXBNJZSQVHLCKE"u8[value % 23] == (written[8] & 0xDF);
    }

    /// <summary>Social security number of France: thirteen digits and a key, 97 minus the number by 97. Corsica's 2A and 2B count 19 and 18.</summary>
    public static bool Nir(ReadOnlySpan<byte> written)
    {
        if (written.Length != 15 || written[0] is not ((byte)'1' or (byte)'2')) return false;
        long value = 0;
        for (var i = 0; i < 13; i++)
        {
            var unit = written[i];
            if (i == 6 && unit is (byte)'A' or (byte)'B' && written[5] == '2') { value = (value - 2) * 10 + (unit == 'A' ? 19 : 18); continue; }
            if (unit is < (byte)'0' or > (byte)'9') return false;
            value = value * 10 + unit - '0';
        }
        var month = (written[3] - '0') * 10 + written[4] - '0';
        return written[13] is >= (byte)'0' and <= (byte)'9' && written[14] is >= (byte)'0' and <= (byte)'9' && month is >= 1 and <= 12 or >= 20 and <= 42
            && 97 - value % 97 == (written[13] - '0') * 10 + written[14] - '0';
    }

    /// <summary>Codice fiscale of Italy: letters in odd places by a table, in even ones by the alphabet; the sum by 26 is the last letter.</summary>
    public static bool CodiceFiscale(ReadOnlySpan<byte> written)
    {
        if (written.Length != 16) return false;
        ReadOnlySpan<byte> odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
        var sum = 0;
        for (var i = 0; i < 16; i++)
        {
            var unit = written[i] & 0xDF;
            var letter = unit is >= 'A' and <= 'Z';
            var digit = written[i] is >= (byte)'0' and <= (byte)'9';
            // Letters, then year, month letter, day and place; digits may be written as letters where two people would share a code.
            if (i is < 6 or 8 or 11 or 15 ? !letter : !digit && !letter) return false;
            if (i == 15) return sum % 26 == unit - 'A';
            var value = digit ? written[i] - '0' : unit - 'A';
            sum += i % 2 == 0 ? odd[value] : value;
        }
        return false;
    }

    /// <summary>Tax file number of Australia: weights 1, 4, 3, 7, 5, 8, 6, 9, 10 leave nothing by eleven.</summary>
    public static bool TaxFile(ReadOnlySpan<byte> digits)
    {
        if (digits.Length != 9) return false;
        ReadOnlySpan<byte> weights = [1, 4, 3, 7, 5, 8, 6, 9, 10];
        var sum = 0;
        for (var i = 0; i < 9; i++) sum += (digits[i] - '0') * weights[i];
        return sum % 11 == 0;
    }

    /// <summary>Medicare card of Australia: weights 1, 3, 7, 9 twice over; the sum by ten is the ninth digit.</summary>
    public static bool AustralianMedicare(ReadOnlySpan<byte> digits)
    {
        if (digits.Length is not (10 or 11) || digits[0] is < (byte)'2' or > (byte)'6') return false;
        ReadOnlySpan<byte> weights = [1, 3, 7, 9, 1, 3, 7, 9];
        var sum = 0;
        for (var i = 0; i < 8; i++) sum += (digits[i] - '0') * weights[i];
        return sum % 10 == digits[8] - '0';
    }

    /// <summary>Vehicle identification number: the ninth place checks the others (49 CFR 565.15). Cars built for Europe need not follow it.</summary>
    public static bool Vin(ReadOnlySpan<byte> written)
    {
        if (written.Length != 17) return false;
        ReadOnlySpan<byte> letters = [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9];
        ReadOnlySpan<byte> weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var unit = written[i];
            if (unit is (byte)'I' or (byte)'O' or (byte)'Q') return false;
            var value = unit is >= (byte)'0' and <= (byte)'9' ? unit - '0' : unit is >= (byte)'A' and <= (byte)'Z' ? letters[unit - 'A'] : -1;
            if (value < 0) return false;
            sum += value * weights[i];
        }
        return sum % 11 == (written[8] == 'X' ? 10 : written[8] - '0');
    }

    private static int Weighted(ReadOnlySpan<byte> digits, int weight, int step)
    {
        var sum = 0;
        foreach (var digit in digits)
        {
            sum += (digit - '0') * weight;
            weight += step;
        }
        return sum;
    }
}
