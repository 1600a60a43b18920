using Heed.Language;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language;

public sealed class ReadabilityTests
{
    [Fact]
    public void The_formulas_give_the_published_values()
    {
        Readability.Formulas.FleschKincaid(100, 8, 140).ShouldBe(5.805, 1e-9);
        Readability.Formulas.ReadingEase(100, 8, 140).ShouldBe(75.7075, 1e-9);
        Readability.Formulas.Fog(100, 8, 6).ShouldBe(7.4, 1e-9);
        Readability.Formulas.ColemanLiau(100, 8, 470).ShouldBe(9.468, 1e-9);
        Readability.Formulas.Ari(100, 8, 470).ShouldBe(6.957, 1e-9);
    }

    [Theory]
    [InlineData(1, 4, 14.5546)]
    [InlineData(30, 30, 8.8418)]
    [InlineData(10, 6, 7.5542)]
    public void Smog_gives_the_published_values(int sentences, int complex, double expected) =>
        Readability.Formulas.Smog(sentences, complex).ShouldBe(expected, 0.0001);

    [Theory]
    [InlineData("We are open. Please come in!", 2, 6)]
    [InlineData("Dr. Osei is here. She works at St. Mary.", 2, 9)]
    [InlineData("We open at 5 p.m. Please wait.", 2, 7)]
    [InlineData("See https://mercy.example/status. Call 555-0100 now.", 2, 3)]
    [InlineData("It rose by 3.5 percent.", 1, 5)]
    [InlineData("First line\nSecond line", 2, 4)]
    [InlineData("Thanks @mercy #strike", 1, 1)]
    [InlineData("", 0, 0)]
    [InlineData("... !!! ???", 0, 0)]
    public void Sentences_and_words_are_counted_as_read_aloud(string text, int sentences, int words)
    {
        var measured = Readability.Measure(text);
        measured.Sentences.ShouldBe(sentences);
        measured.Words.ShouldBe(words);
    }

    [Theory]
    [InlineData("we", 1)]
    [InlineData("care", 1)]
    [InlineData("people", 2)]
    [InlineData("patient", 2)]
    [InlineData("hospital", 3)]
    [InlineData("table", 2)]
    [InlineData("worried", 2)]
    [InlineData("closed", 1)]
    [InlineData("needed", 2)]
    [InlineData("information", 4)]
    [InlineData("emergency", 4)]
    [InlineData("medicine", 3)]
    [InlineData("services", 3)]
    [InlineData("area", 3)]
    [InlineData("idea", 3)]
    [InlineData("police", 2)]
    [InlineData("surgery", 3)]
    [InlineData("nurses", 2)]
    [InlineData("health", 1)]
    [InlineData("question", 2)]
    [InlineData("special", 2)]
    [InlineData("radio", 3)]
    [InlineData("12", 1)]
    [InlineData("47", 4)]
    [InlineData("well-known", 2)]
    public void Syllables_are_counted(string word, int expected) => Syllable.Count(word).ShouldBe(expected);

    [Fact]
    public void Harder_text_gets_a_higher_grade() =>
        Readability.Measure("The administration anticipates substantial operational disruption subsequent to the implementation of the modification.").FleschKincaid
            .ShouldBeGreaterThan(Readability.Measure("We are sorry. Some visits will be late today. Please call us.").FleschKincaid + 5);
}
