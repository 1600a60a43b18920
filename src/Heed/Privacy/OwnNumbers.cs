namespace Heed.Privacy;

/// <summary>
/// The organisation's own numbers, compared as telephones are dialled: "+44 20 7188 7188", "0044 (0)20 7188 7188" and "020 7188 7188" are one number, and so are
/// "+1 555-201-3344" and "555-201-3344". Where both sides name a country it must be the same. Asked in UTF-8; allocates nothing.
/// </summary>
internal sealed class OwnNumbers
{
    /// <summary>Fewer digits than this without the country are an extension, and compared as they stand.</summary>
    private const int LeastNational = 7;

    /// <param name="Whole">Hash of all digits as written.</param>
    /// <param name="National">Hash of the digits without country and without the zero before them; 0 where too few are left.</param>
    /// <param name="Country">The country's code, 0 where none was said.</param>
    private readonly record struct Dialled(int Count, ulong Whole, ulong National, int Country);

    private readonly HashSet<ulong> _whole = [];
    // The own numbers by what is dialled inside a country: 0 for those that name none.
    private readonly HashSet<(ulong National, int Country)> _national = [];
    private readonly HashSet<ulong> _anywhere = [];

    /// <summary>Entries with fewer than three digits are no numbers and are left out.</summary>
    public void Add(ReadOnlySpan<byte> own)
    {
        var number = Read(own, telephone: false);
        if (number.Count < 3) return;
        _whole.Add(number.Whole);
        number = Read(own, telephone: true);
        if (number.National == 0) return;
        _national.Add((number.National, number.Country));
        _anywhere.Add(number.National);
    }

    /// <param name="telephone">What was found is a telephone or a fax, so that a country's code may come or go.</param>
    public bool Cover(ReadOnlySpan<byte> said, bool telephone)
    {
        if (_whole.Count == 0) return false;
        var number = Read(said, telephone);
        if (number.Count >= 3 && _whole.Contains(number.Whole)) return true;
        if (!telephone || number.National == 0) return false;
        return number.Country == 0 ? _anywhere.Contains(number.National) : _national.Contains((number.National, number.Country)) || _national.Contains((number.National, 0));
    }

    private static Dialled Read(ReadOnlySpan<byte> text, bool telephone)
    {
        Span<byte> digits = stackalloc byte[24];
        var (count, hash, plus) = (0, Start, false);
        foreach (var unit in text)
        {
            if (unit is < (byte)'0' or > (byte)'9')
            {
                // "ext 12" behind a telephone rings within the same number.
                if (telephone && count >= LeastNational && (unit | 0x20) is 'e' or 'x') break;
                plus |= unit == '+' && count == 0;
                continue;
            }
            if (count < digits.Length) digits[count] = unit;
            count++;
            hash = Next(hash, unit);
        }
        if (!telephone || count > digits.Length) return new(count, hash, 0, 0);
        ReadOnlySpan<byte> national = digits[..count];
        var country = 0;
        if (!plus && national.StartsWith("00"u8) && count > 2 + LeastNational)
        {
            plus = true;
            national = national[2..];
        }
        if (plus || count == 11 && national[0] == '1')
        {
            var size = CountryDigits(national);
            foreach (var digit in national[..Math.Min(size, national.Length)]) country = country * 10 + digit - '0';
            national = national[Math.Min(size, national.Length)..];
        }
        if (national.Length > 0 && national[0] == '0') national = national[1..];
        if (national.Length < LeastNational) return new(count, hash, 0, 0);
        var inside = Start;
        foreach (var digit in national) inside = Next(inside, digit);
        return new(count, hash, inside, country);
    }

    /// <summary>How many digits a country's code has, by the plan of ITU-T E.164: one for the zones 1 and 7, two for those listed, three for all others.</summary>
    private static int CountryDigits(ReadOnlySpan<byte> digits)
    {
        if (digits.Length < 2 || digits[0] is (byte)'1' or (byte)'7') return 1;
        var two = (digits[0] - '0') * 10 + digits[1] - '0';
        return two is 20 or 27 or >= 30 and <= 34 or 36 or 39 or 40 or 41 or >= 43 and <= 49 or >= 51 and <= 58 or >= 60 and <= 66 or 81 or 82 or 84 or 86 or >= 90 and <= 95 or 98 ? 2 : 3;
    }

    private const ulong Start = 14695981039346656037UL;

    private static ulong Next(ulong hash, byte unit) => (hash ^ unit) * 1099511628211UL; // FNV-1a, 64 bits
}
