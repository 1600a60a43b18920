using Heed.Language;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language;

public sealed class SyllableTests
{
    /// <summary>Counted by saying them aloud.</summary>
    private const string Spoken = """
        1: care home help nurse doc pain heart lungs breath blood skin bone leg foot hand brain eye ear nose mouth tooth teeth tongue throat chest spine birth death health sick ill cold flu cough sneeze ache burn bruise cut wound stitch cast cure drug dose shot scan ward bed room staff team call phone text page send post note form fill sign date time week month year day night wait late fast slow stop start close closed moved changed asked helped checked cleaned washed named years weeks worse safe germs masks gloves soap
        2: doctor patient clinic surgeon nurses nursing fever virus cancer stomach kidney liver muscle shoulder finger elbow body baby mother father children parents sister brother doctors people person human illness sickness weakness hungry thirsty dizzy swollen bleeding breathing eating drinking sleeping walking waiting calling asking helping cleaning closing opened waiting vaccine booster tablet needle bandage plaster syringe wheelchair stretcher lobby parking entrance exit today morning evening tonight monday tuesday thursday friday sunday april august season winter summer again early later sooner after before during always never sometimes often maybe cannot ready sorry worried afraid upset angry happy careful helpful useful safely kindly closely answer question problem mistake statement update notice letter email website number study measure program support service project
        3: hospital medicine family ambulance injection infection vomiting allergy allergic pharmacy pharmacist specialist volunteer visitor visitors september october november december holiday afternoon yesterday tomorrow saturday important dangerous difficult different serious possible terrible wonderful beautiful confidence government department president newspaper telephone computer internet messages appointment insurance surgery nursery vitamin hormonal arthritis asthmatic pandemic vaccinate hydration radiate operate recover protection prevention detection condition nutrition decision confusion dizziness happiness loneliness carefully hopefully probably finally family's employee volunteer elderly
        4: recovery discovery delivery diabetic emergency information epidemic community security majority ability diabetes antibody january medication vaccination operation hospitalised dehydration anxiety psychology activity authority variety society necessary ordinary temporary customary apologise apologize responsible available impossible independent development environment experience material especially particular political technology identify certificate investigate communicate participate accommodate contaminate immediate unfortunate appropriate considerate paramedic biology geography photography economy academy astronomy
        4: hypertension ultrasonic television supervision application preparation education population generation
        5: immediately university opportunity electricity hospitality personality possibility refrigerator vocabulary communication investigation accommodation cardiologist organization examination contamination imagination anniversary hypothetical mathematical alphabetical unavailable curiosity generosity auditorium
        6: responsibility availability reliability biotechnology gastrointestinal cardiovascular vulnerability
        5: creativity administration tuberculosis
        6: unimaginable accessibility antibacterial
        6: rehabilitation
        """;

    private static readonly (string Word, int Count)[] Words = [.. Spoken.Split('\n').Select(line => line.Trim()).SelectMany(line => line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, line[0] - '0')))];

    [Fact]
    public void Common_and_medical_words_are_counted_as_they_are_said()
    {
        Words.Length.ShouldBeGreaterThan(300);
        Words.Where(one => Syllable.Count(one.Word) != one.Count).Select(one => $"{one.Word}: {Syllable.Count(one.Word)}, not {one.Count}").ShouldBeEmpty();
    }

    [Fact]
    public void The_rule_alone_is_right_for_nineteen_words_in_twenty() =>
        ((double)Words.Count(one => Syllable.ByRule(one.Word.Replace("'", "")) == one.Count) / Words.Length).ShouldBeGreaterThan(0.95);

    [Theory]
    [InlineData("0", 2)]
    [InlineData("3", 1)]
    [InlineData("7", 2)]
    [InlineData("11", 3)]
    [InlineData("12", 1)]
    [InlineData("47", 4)]
    [InlineData("70", 3)]
    [InlineData("100", 3)]
    [InlineData("1,200", 6)]
    [InlineData("3.5", 3)]
    [InlineData("0.5", 4)]
    public void A_numeral_counts_as_it_is_spoken(string numeral, int expected) => Syllable.Count(numeral).ShouldBe(expected);

    [Theory]
    [InlineData("p.m", 2)]
    [InlineData("U.S", 2)]
    [InlineData("don't", 1)]
    [InlineData("doesn’t", 2)]
    [InlineData("well-known", 2)]
    [InlineData("follow-up", 3)]
    [InlineData("café", 2)]
    [InlineData("Ä", 1)]
    [InlineData("zzz", 1)]
    public void Marks_inside_a_word_are_no_trouble(string word, int expected) => Syllable.Count(word).ShouldBe(expected);

    [Fact]
    public void A_word_of_a_million_letters_is_counted() => Syllable.Count(new string('a', 1_000_000)).ShouldBe(1);
}
