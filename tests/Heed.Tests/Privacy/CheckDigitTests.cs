using System.Text;
using Heed.Privacy;
using Shouldly;
using Xunit;

namespace Heed.Tests.Privacy;

/// <summary>Check digits against numbers that their issuers print as examples; one digit changed, and they fail.</summary>
public sealed class CheckDigitTests
{
    [Theory]
    [InlineData("luhn", "4111111111111111")]
    [InlineData("luhn", "378282246310005")]
    [InlineData("luhn", "046454286")] // Canada's example of a social insurance number
    [InlineData("npi", "1234567893")]
    [InlineData("iban", "GB82WEST12345698765432")]
    [InlineData("iban", "DE89370400440532013000")]
    [InlineData("iban", "NO9386011117947")]
    [InlineData("nhs", "9434765919")]
    [InlineData("bsn", "111222333")]
    [InlineData("routing", "021000021")]
    [InlineData("dea", "1234563")]
    [InlineData("steuer", "86095742719")]
    [InlineData("aadhaar", "999941057058")]
    [InlineData("dni", "12345678Z")]
    [InlineData("dni", "X1234567L")]
    [InlineData("nir", "255081416802538")]
    [InlineData("fiscale", "RSSMRA85T10A562S")]
    [InlineData("tfn", "123456782")]
    [InlineData("medicare", "2123456701")]
    [InlineData("vin", "1M8GDM9AXKP042788")]
    public void A_right_number_passes_and_one_digit_changed_fails(string kind, string number)
    {
        Passes(kind, number).ShouldBeTrue();
        for (var place = 0; place < number.Length; place++)
        {
            if (!char.IsAsciiDigit(number[place]) || kind == "medicare" && place > 7) continue;
            var changed = number[..place] + (char)('0' + (number[place] - '0' + 1) % 10) + number[(place + 1)..];
            Passes(kind, changed).ShouldBeFalse(changed);
        }
    }

    private static bool Passes(string kind, string number)
    {
        var bytes = Encoding.ASCII.GetBytes(number);
        return kind switch
        {
            "luhn" => CheckDigits.Luhn(bytes),
            "npi" => CheckDigits.Npi(bytes),
            "iban" => CheckDigits.Iban(bytes),
            "nhs" => CheckDigits.Nhs(bytes),
            "bsn" => CheckDigits.Bsn(bytes),
            "routing" => CheckDigits.Routing(bytes),
            "dea" => CheckDigits.Dea(bytes),
            "steuer" => CheckDigits.Steuer(bytes),
            "aadhaar" => CheckDigits.Aadhaar(bytes),
            "dni" => CheckDigits.Dni(bytes),
            "nir" => CheckDigits.Nir(bytes),
            "fiscale" => CheckDigits.CodiceFiscale(bytes),
            "tfn" => CheckDigits.TaxFile(bytes),
            "medicare" => CheckDigits.AustralianMedicare(bytes),
            "vin" => CheckDigits.Vin(bytes),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
