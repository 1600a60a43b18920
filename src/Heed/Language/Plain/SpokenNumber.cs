namespace Heed.Language.Plain;

/// <summary>A numeral as it is read aloud in English: "3" is three, one word and one syllable; "47" is forty-seven, one word and four.</summary>
public static class SpokenNumber
{
    /// <summary>Syllables of the numeral at the start of a word; a point and the digits after it are read one by one ("3.5" is three point five); letters after it count as an ending ("5th").</summary>
    public static int Syllables(string numeral)
    {
        var point = numeral.IndexOf('.');
        var whole = point < 0 ? numeral : numeral[..point];
        var digits = new string([.. whole.Where(char.IsAsciiDigit)]).TrimStart('0');
        // More than six digits are read digit by digit, as a phone number is.
        var total = digits.Length == 0 ? 2 : digits.Length > 6 ? digits.Sum(Digit) : Spoken(int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture));
        if (point >= 0) total += numeral.AsSpan(point).ContainsAnyInRange('0', '9') ? 1 + numeral[point..].Where(char.IsAsciiDigit).Sum(Digit) : 0;
        return total;
    }

    private static int Digit(char digit) => digit switch { '0' => 2, '7' => 2, _ => 1 };

    private static int Spoken(int value) => value switch
    {
        0 => 0,
        7 => 2,
        < 10 => 1,
        10 or 12 => 1,
        11 or 17 => 3,
        < 20 => 2,
        < 100 => (value / 10 == 7 ? 3 : 2) + Spoken(value % 10),
        < 1000 => Spoken(value / 100) + 2 + Spoken(value % 100),
        _ => Spoken(value / 1000) + 2 + Spoken(value % 1000),
    };
}
