using Heed.Language;
using Heed.Language.Plain;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Plain;

public sealed class ForeignReadingTests
{
    [Fact]
    public void The_formulas_are_the_published_ones()
    {
        Readability.Formulas.FernandezHuerta(100, 8, 190).ShouldBe(80.09, 1e-9);
        Readability.Formulas.Wstf(100, 8, 20, 30, 50).ShouldBe(3.87 + 2.09 + 3.891 - 1.635 - 0.875, 1e-9);
    }

    [Theory]
    [InlineData("salud", 2)]
    [InlineData("hospital", 3)]
    [InlineData("médico", 3)]
    [InlineData("agua", 2)]
    [InlineData("país", 2)]
    [InlineData("María", 3)]
    [InlineData("que", 1)]
    [InlineData("guerra", 2)]
    [InlineData("bueno", 2)]
    [InlineData("aéreo", 4)]
    [InlineData("hoy", 1)]
    [InlineData("ciudad", 2)]
    [InlineData("vacunación", 4)]
    public void Spanish_syllables_are_counted(string word, int expected) => ForeignReading.Spanish(word).ShouldBe(expected);

    [Theory]
    [InlineData("Krankenhaus", 3)]
    [InlineData("Ärztin", 2)]
    [InlineData("heute", 2)]
    [InlineData("Bauer", 2)]
    [InlineData("Theater", 3)]
    [InlineData("Blut", 1)]
    [InlineData("Gesundheit", 3)]
    [InlineData("Impfung", 2)]
    public void German_syllables_are_counted(string word, int expected) => ForeignReading.German(word).ShouldBe(expected);

    [Fact]
    public void Only_languages_with_a_formula_are_graded()
    {
        ForeignReading.Of("El hospital está abierto. Puede venir hoy.", "es")!.Formula.ShouldBe("fernandezHuerta");
        ForeignReading.Of("Das Krankenhaus ist offen. Bitte kommen Sie heute.", "de")!.Formula.ShouldBe("wstf");
        ForeignReading.Of("L’hôpital est ouvert.", "fr").ShouldBeNull();
        ForeignReading.Of("…", "es").ShouldBeNull();
    }
}
