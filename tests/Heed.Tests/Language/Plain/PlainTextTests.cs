using Heed.Language;
using Heed.Language.Plain;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Plain;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("You may have hypertension.", "hypertension", "high blood pressure")]
    [InlineData("He had a myocardial infarction.", "myocardial infarction", "heart attack")]
    [InlineData("Patients were discharged.", "discharged", "leave the hospital")]
    [InlineData("It was transferred.", "transferred", "send to another hospital")]
    [InlineData("We did this in order to help.", "in order to", "to")]
    [InlineData("Wait in the ED.", "ED", "emergency room")]
    [InlineData("Notifying staff", "Notifying", "tell")]
    [InlineData("😷 Dyspnoea is common", "Dyspnoea", "short of breath")]
    public void A_word_of_the_trade_has_a_plain_one(string text, string words, string say)
    {
        var span = PlainText.Read(text).Jargon.ShouldHaveSingleItem();
        text[span.Start..span.End].ShouldBe(words);
        span.Say.ShouldBe(say);
    }

    [Theory]
    [InlineData("Ed is here.")]
    [InlineData("Visit our Ambulatory Care Center.")]
    [InlineData("You may have high blood pressure (hypertension). Hypertension can be treated at home.")]
    [InlineData("Sepsis means that the body fights a germ too hard. Sepsis is an emergency.")]
    [InlineData("A germ called norovirus makes people throw up.")]
    [InlineData("Please call us if you are worried.")]
    public void Names_explained_words_and_plain_words_pass(string text) => PlainText.Read(text).Jargon.ShouldBeEmpty();

    [Fact]
    public void The_table_is_large() => JargonFinder.Count.ShouldBeGreaterThan(1500);

    [Theory]
    [InlineData("The lab was closed by the state.", "")]
    [InlineData("The results were sent to you.", "were sent")]
    [InlineData("It was not fully cleaned.", "was not fully cleaned")]
    [InlineData("Mistakes have been made.", "been made")]
    [InlineData("We are tired and worried.", "")]
    [InlineData("We cleaned the lab.", "")]
    [InlineData("They got hurt. He is a red-haired man.", "")]
    public void The_passive_voice_is_seen(string text, string expected) =>
        string.Join('|', PlainText.Read(text).Passive.Select(span => text[span.Start..span.End])).ShouldBe(expected);

    [Theory]
    [InlineData("Ask about RSV today. RSV is common.", "RSV")]
    [InlineData("Respiratory syncytial virus (RSV) is common. RSV spreads fast.", "")]
    [InlineData("The UK and the US, COVID-19 and HIV.", "")]
    [InlineData("STOP! PLEASE DO NOT COME IN.", "")]
    [InlineData("H5N1 in two ADLs", "H5N1|ADLs")]
    public void Letters_that_nobody_spelt_out_are_seen(string text, string expected) =>
        string.Join('|', PlainText.Read(text).Acronyms.Select(span => text[span.Start..span.End])).ShouldBe(expected);

    [Theory]
    [InlineData("It doubles the risk.", RiskFault.RelativeAlone)]
    [InlineData("You are 30% more likely to fall this year.", RiskFault.RelativeAlone)]
    [InlineData("This year 1 in 20 got it. Last year 3 in 100 did.", RiskFault.Denominators)]
    [InlineData("About 2.75 people a day.", RiskFault.Decimal)]
    [InlineData("Side effects: 3 out of 100 people.", RiskFault.NoTimeFrame)]
    public void A_number_that_misleads_is_seen(string text, RiskFault fault) => RiskNumbers.Find(text).ShouldContain(one => one.Fault == fault);

    [Theory]
    [InlineData("In a year, about 3 of every 100 people get it, and 97 do not.")]
    [InlineData("We open at 10.30 on 3.5.2026. It costs $4.50.")]
    [InlineData("We opened 3 in 2026.")]
    [InlineData("Last year 2 in 100 got sick, this year 4 in 100. Your risk doubled.")]
    public void A_number_told_well_passes(string text) => RiskNumbers.Find(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Patients presenting with pyrexia are requested to notify reception personnel prior to entering.", "If you have a fever, please call us before you come in.")]
    [InlineData("Participants were randomised (n = 312); the intervention reduced mortality (RR 0.81, 95% CI 0.70 to 0.94).", "People were put into two groups by chance. Fewer people died in the group that got the new medicine.")]
    [InlineData("Hepatic clearance of the compound is diminished.", "The liver gets rid of the drug more slowly.")]
    public void The_technical_side_is_harder(string hard, string plain)
    {
        Difficulty.Of(hard).ShouldBeGreaterThan(Difficulty.Of(plain) + 5);
        Difficulty.Of(hard).ShouldBeInRange(0, 100);
    }

    [Fact]
    public void Difficulty_does_not_grow_with_length()
    {
        const string text = "Please call us before you come in. We will tell you what to do next.\n";
        Difficulty.Of(string.Concat(Enumerable.Repeat(text, 50))).ShouldBe(Difficulty.Of(text), 2);
        Difficulty.Of("").ShouldBe(0);
    }

    [Theory]
    [InlineData("a.")]
    [InlineData("(a ")]
    [InlineData("1 in 2 ")]
    [InlineData("was very ")]
    [InlineData("called a ")]
    [InlineData("1.")]
    [InlineData("\n- ")]
    [InlineData("(")]
    [InlineData("risk of a ")]
    [InlineData("due to the fact ")]
    [InlineData("\uD83D\0\u200D\u202E")]
    [InlineData("A")]
    [InlineData("ab-")]
    public void Hostile_text_is_answered(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length));
        PlainText.Read(text).Jargon.ShouldAllBe(span => span.Start >= 0 && span.End <= text.Length && span.Start < span.End);
        RiskNumbers.Find(text).ShouldAllBe(span => span.End <= text.Length);
        Readability.Measure(text).Difficulty.ShouldBeInRange(0, 100);
        ClearProposal.Of(text, PlainText.Read(text)).Count.ShouldBe(20);
    }
}
