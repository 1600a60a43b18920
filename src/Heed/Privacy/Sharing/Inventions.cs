using System.Globalization;
using System.Text;

namespace Heed.Privacy;

/// <summary>What stands for what in one document. Kept as long as the document is rewritten.</summary>
internal sealed class Inventions
{
    private readonly Chance _chance;
    private readonly InventedNames _names;
    private readonly ShiftedDates _dates;
    private readonly Dictionary<(IdentifierType, string), string> _known = [];
    private int _count;

    public Inventions(ulong seed, string text)
    {
        _chance = new Chance(seed);
        _names = new InventedNames(_chance, text);
        _dates = new ShiftedDates(_chance);
    }

    public string For(IdentifierType type, string words)
    {
        if (type == IdentifierType.Person) return _names.For(words);
        if (type == IdentifierType.Date) return _dates.For(words) ?? Redaction.Word(type);
        if (type == IdentifierType.Age) return words.Length == 4 && words.All(char.IsAsciiDigit) ? Redaction.Word(IdentifierType.Date) : SafeHarbor.NinetyOrOlder;
        if (type == IdentifierType.Biometric) return words;
        // A number is the same however it is spaced; a mailbox however it is written.
        var key = (type, new string([.. words.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]));
        if (!_known.TryGetValue(key, out var made)) _known[key] = made = Make(type, words);
        return made;
    }

    private string Make(IdentifierType type, string words)
    {
        var number = ++_count;
        return type switch
        {
            IdentifierType.Phone or IdentifierType.Fax => Telephone(words),
            IdentifierType.Email => $"person{number}@example.org",
            IdentifierType.Url => $"https://example.org/{number}",
            IdentifierType.Username => $"{(words.StartsWith('@') ? "@" : "")}person_{number}",
            IdentifierType.Ip => words.Contains(':') ? $"2001:db8::{number:x}" : $"192.0.2.{1 + (number - 1) % 254}", // kept for documents (RFC 5737, RFC 3849)
            IdentifierType.Address => Place(words, number),
            IdentifierType.Ssn => Shaped(words, digits => digits.StartsWith("000", StringComparison.Ordinal), first: "000"), // never given out
            IdentifierType.Iban => Shaped(words, _ => true, keepLetters: 2, first: "00"), // no IBAN has the check digits 00
            _ => Shaped(words, digits => !Checks(digits)),
        };
    }

    private string Telephone(string words)
    {
        var digits = words.Count(char.IsAsciiDigit);
        var last = _chance.Next(100).ToString("00", CultureInfo.InvariantCulture);
        var british = words.StartsWith("+44", StringComparison.Ordinal) || words.StartsWith('0');
        var plan = (british, digits) switch
        {
            (true, 11) => "077009000" + last,
            (true, 12) => "4477009000" + last,
            (false, 7) => "55501" + last,
            (false, 10) => "55555501" + last,
            (false, 11) when words.TrimStart('+', '(').StartsWith('1') => "155555501" + last,
            _ => null,
        };
        return plan is null ? $"555-555-01{last}" : Filled(words, plan);
    }

    // The same marks between, other digits.
    private static string Filled(string words, string digits)
    {
        var made = new StringBuilder(words.Length);
        var at = 0;
        foreach (var unit in words) made.Append(char.IsAsciiDigit(unit) ? digits[at++] : unit);
        return made.ToString();
    }

    private string Place(string words, int number)
    {
        var space = words.IndexOf(' ');
        if (space > 0 && words[..space].ToLowerInvariant() is "room" or "bed" or "ward" or "bay") return $"{words[..space]} {_chance.Next(80) + 10}";
        if (words.All(unit => char.IsAsciiDigit(unit) || unit is '-' or ' ')) return "00000";
        return $"{number + _chance.Next(80)} Example Street";
    }

    /// <summary>The same length, marks and kinds of characters by chance, until the number is one that cannot be real.</summary>
    private string Shaped(string words, Func<string, bool> good, int keepLetters = 0, string first = "")
    {
        for (var tries = 0; ; tries++)
        {
            var made = new StringBuilder(words.Length);
            int digits = 0, letters = 0;
            foreach (var unit in words)
            {
                if (char.IsDigit(unit)) made.Append(digits < first.Length ? first[digits++] : (char)('0' + _chance.Next(10)));
                else if (char.IsLetter(unit)) made.Append(letters++ < keepLetters ? unit : (char)((char.IsUpper(unit) ? 'A' : 'a') + _chance.Next(26)));
                else made.Append(unit);
            }
            if (made.ToString() is var text && (good(new string([.. text.Where(char.IsAsciiDigit)])) && text != words || tries > 200)) return text;
        }
    }

    private static bool Checks(string digits)
    {
        var bytes = Encoding.ASCII.GetBytes(digits);
        return bytes.Length >= 9 && CheckDigits.Luhn(bytes) || CheckDigits.Nhs(bytes) || CheckDigits.Bsn(bytes) || CheckDigits.Npi(bytes) || CheckDigits.Steuer(bytes) || CheckDigits.Aadhaar(bytes) || CheckDigits.Dea(bytes) || CheckDigits.TaxFile(bytes) || CheckDigits.Routing(bytes);
    }
}
