using FsCheck;
using FsCheck.Fluent;
using Heed.Language;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language;

public sealed class AnalyserTests
{
    [Theory]
    [InlineData("The nurses were wonderful and so kind, thank you", Tone.Positive)]
    [InlineData("I cannot fault the care I had", Tone.Positive)]
    [InlineData("Worst hospital ever. Waited nine hours and nobody cares", Tone.Negative)]
    [InlineData("The food was not good", Tone.Negative)]
    [InlineData("Not bad at all", Tone.Positive)]
    [InlineData("The staff were nice but the wait was horrible and unacceptable", Tone.Negative)]
    [InlineData("My lab results are in the portal", Tone.Neutral)]
    [InlineData("My mother has cancer and her surgery is on Monday", Tone.Neutral)]
    [InlineData("The clinic opens at nine", Tone.Neutral)]
    [InlineData("😡😡", Tone.Negative)]
    [InlineData("sooooo grateful ❤", Tone.Positive)]
    [InlineData("They dismissed me and gaslit me about my pain", Tone.Negative)]
    [InlineData("", Tone.Neutral)]
    public void Tone_is_what_a_reader_would_say(string text, Tone expected)
    {
        var sentiment = Analyser.Analyse(text).Sentiment;
        sentiment.Label.ShouldBe(expected, $"score {sentiment.Score}");
        sentiment.Score.ShouldBeInRange(-1, 1);
        sentiment.Confidence.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void Strength_grows_with_boosters_capitals_and_marks()
    {
        double Score(string text) => Analyser.Analyse(text).Sentiment.Score;
        Score("it was very bad here").ShouldBeLessThan(Score("it was bad here"));
        Score("it was BAD here").ShouldBeLessThan(Score("it was bad here"));
        Score("it was bad here!!!").ShouldBeLessThan(Score("it was bad here"));
        Score("it was slightly bad here").ShouldBeGreaterThan(Score("it was bad here"));
    }

    [Theory]
    [InlineData("The hospital is closed today because of the storm and we are waiting", "en")]
    [InlineData("El hospital está cerrado hoy y no hay médicos para los niños", "es")]
    [InlineData("L’hôpital est fermé et nous attendons depuis des heures avec les enfants", "fr")]
    [InlineData("Das Krankenhaus ist heute geschlossen und wir warten auf die Ärzte", "de")]
    [InlineData("L'ospedale è chiuso oggi e non ci sono medici per i bambini", "it")]
    [InlineData("O hospital está fechado hoje e não há médicos para as crianças", "pt")]
    [InlineData("Het ziekenhuis is vandaag gesloten en wij wachten op de dokter", "nl")]
    [InlineData("医院今天关门了", "zh")]
    [InlineData("病院は今日休みです", "ja")]
    [InlineData("병원이 오늘 문을 닫았습니다", "ko")]
    [InlineData("المستشفى مغلق اليوم", "ar")]
    [InlineData("Больница сегодня закрыта", "ru")]
    [InlineData("Το νοσοκομείο είναι κλειστό", "el")]
    [InlineData("בית החולים סגור היום", "he")]
    [InlineData("अस्पताल आज बंद है", "hi")]
    [InlineData("โรงพยาบาลปิดวันนี้", "th")]
    [InlineData("xyz 123", "und")]
    [InlineData("", "und")]
    public void The_language_is_told_from_small_words_and_scripts(string text, string expected) => Analyser.Analyse(text).Language.ShouldBe(expected);

    [Fact]
    public void What_the_network_says_decides_only_where_the_text_does_not()
    {
        Analyser.Analyse("ok", "pt-BR").Language.ShouldBe("pt");
        Analyser.Analyse("The hospital is closed and we are waiting for you", "pt").Language.ShouldBe("en");
        Analyser.Analyse("ok", "not a tag").Language.ShouldBe("und");
    }

    [Theory]
    [InlineData("I want to die, please somebody", "emergency")]
    [InlineData("my dad has chest pain and the ER is full", "emergency")]
    [InlineData("we need a doctor right now", "now")]
    [InlineData("can I move my appointment tomorrow?", "soon")]
    [InlineData("lovely garden at the clinic", "none")]
    public void Urgency_is_heard(string text, string expected) => Analyser.Analyse(text).Urgency.ShouldBe(expected);

    [Theory]
    [InlineData("Is the emergency room open tonight?", "question")]
    [InlineData("I waited six hours and the staff were rude", "complaint")]
    [InlineData("Thank you to the wonderful nurses", "praise")]
    [InlineData("please call me about my bill", "request")]
    public void Intent_is_heard(string text, string expected) => Analyser.Analyse(text).Intent.ShouldBe(expected);

    [Theory]
    [InlineData("portal is down again and I cannot see my results, website outage", "access and wait")]
    [InlineData("a $900 bill my insurance refuses, overcharged twice", "cost and billing")]
    [InlineData("data breach, my medical records leaked", "privacy")]
    [InlineData("nurses strike over pay, picket at noon", "labour")]
    [InlineData("they are closing the birth unit, closure next month", "closure")]
    [InlineData("vaccine side effects and doses", "treatment")]
    [InlineData("so so", "")]
    public void The_theme_is_named(string text, string expected) => Analyser.Analyse(text).Theme.ShouldBe(expected);

    [Fact]
    public void Any_text_at_all_is_read_without_a_crash() =>
        Prop.ForAll<string>(text =>
        {
            var read = Analyser.Analyse(text ?? "");
            read.Offensive.ShouldBeInRange(0, 1);
            read.Emotions.Values.ShouldAllBe(value => value >= 0 && value <= 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_huge_text_is_read_in_part() => Analyser.Analyse(string.Concat(Enumerable.Repeat("terrible ", 200_000))).Sentiment.Label.ShouldBe(Tone.Negative);

    [Fact]
    public void Letters_fold_one_to_one()
    {
        Letters.Fold("ÀÉÎõüñßŁØ").ShouldBe("aeiounßlo");
        Letters.Fold("Ёж и йод").ShouldBe("ёж и йод");
        Letters.Fold("ＡＢＣ").ShouldBe("abc");
    }
}
