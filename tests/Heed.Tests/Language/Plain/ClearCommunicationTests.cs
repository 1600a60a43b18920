using Heed.Language.Plain;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Plain;

public sealed class ClearCommunicationTests
{
    private static readonly int[] All = [.. Enumerable.Range(1, 20)];

    [Theory]
    [InlineData(14, 14, 100, true)]
    [InlineData(13, 14, 92.86, true)]
    [InlineData(12, 14, 85.71, false)]
    [InlineData(18, 20, 90, true)]
    [InlineData(17, 20, 85, false)]
    [InlineData(10, 11, 90.91, true)]
    [InlineData(9, 11, 81.82, false)]
    public void The_score_is_the_share_of_points_and_ninety_passes(int points, int applicable, double score, bool pass)
    {
        // Items that set no rule for others lose the points; those at the end do not apply.
        int[] free = [7, 8, 9, 10, 11];
        var answers = All.Select(item => item > applicable ? ClearAnswer.NotApplicable : free.Take(applicable - points).Contains(item) ? ClearAnswer.No : item == 17 ? ClearAnswer.No : ClearAnswer.Yes).ToArray();
        if (applicable < 12) answers[11] = ClearAnswer.NotApplicable;
        var result = ClearCommunication.Score(answers);
        (result.Points, result.Applicable, result.Open).ShouldBe((points, applicable, 0));
        Math.Round(result.Score, 2).ShouldBe(score);
        result.Pass.ShouldBe(pass);
    }

    [Fact]
    public void Without_a_main_message_four_items_earn_nothing() => Counted(answers => answers[0] = ClearAnswer.No).Points.ShouldBe(15);

    [Fact]
    public void Without_a_call_to_action_its_voice_earns_nothing() => Counted(answers => answers[4] = ClearAnswer.No).Points.ShouldBe(18);

    [Fact]
    public void Without_advice_on_behaviour_its_part_falls_away_and_so_does_its_balance()
    {
        var score = Counted(answers => answers[11] = ClearAnswer.No);
        (score.Points, score.Applicable, score.Pass).ShouldBe((16, 16, true));
    }

    [Fact]
    public void Having_to_calculate_costs_the_point() => Counted(answers => answers[16] = ClearAnswer.Yes).Points.ShouldBe(19);

    [Fact]
    public void A_post_is_held_against_sixteen_items_and_a_script_against_fifteen()
    {
        ClearCommunication.Score(Perfect(), ClearSheet.Short).Applicable.ShouldBe(16);
        ClearCommunication.Score(Perfect(), ClearSheet.Spoken).Applicable.ShouldBe(15);
    }

    [Fact]
    public void What_is_open_is_not_counted_and_nothing_passes_before_it_is_answered()
    {
        var score = Counted(answers => answers[9] = ClearAnswer.Open);
        (score.Points, score.Applicable, score.Open, score.Score, score.Pass).ShouldBe((19, 19, 1, 100, false));
    }

    [Fact]
    public void Twenty_answers_or_none() => Should.Throw<ArgumentException>(() => ClearCommunication.Score([ClearAnswer.Yes]));

    [Fact]
    public void A_plain_text_gets_what_it_shows_and_the_rest_is_asked()
    {
        const string text = "# Water\nDo not drink the tap water today. We know the pipe broke. We do not know yet when it will be fixed.\n- Boil it for one minute.\n- Use bottles.\n";
        var answers = ClearProposal.Of(text, PlainText.Read(text), "Do not drink the tap water today.").Select(one => one.Answer).ToArray();
        answers[0].ShouldBe(ClearAnswer.Yes);
        answers[1].ShouldBe(ClearAnswer.Yes);
        answers[3].ShouldBe(ClearAnswer.No);
        answers[4].ShouldBe(ClearAnswer.Yes);
        answers[5].ShouldBe(ClearAnswer.Yes);
        answers[6].ShouldBe(ClearAnswer.Yes);
        answers[7].ShouldBe(ClearAnswer.Yes);
        answers[10].ShouldBe(ClearAnswer.Yes);
        answers[13].ShouldBe(ClearAnswer.Yes);
        answers[15].ShouldBe(ClearAnswer.NotApplicable);
        answers[12].ShouldBe(ClearAnswer.Open);
    }

    [Theory]
    // Summed up first, with the main message.
    [InlineData(10, "What you need to know\nBoil your water. The pipe broke.\n## Why\nIt is old.", ClearAnswer.Yes, "“What you need to know” stands first", "Boil your water.")]
    [InlineData(10, "# Water\n**Key points**\nThe pipe broke.\n## What to do\nBoil your water.", ClearAnswer.No, "the main message comes later", "Boil your water.")]
    [InlineData(10, "The pipe broke. It is old. Boil your water.", ClearAnswer.No, "not among the first two sentences", "Boil your water.")]
    [InlineData(10, "Key points\nThe pipe broke.", ClearAnswer.Open, "“Key points” stands first. Does it")]
    [InlineData(10, "The pipe broke. Boil your water.", ClearAnswer.Open, "summed up first")]
    // Advice about health, and its reason.
    [InlineData(12, "The pipe broke. Please wash your hands.", ClearAnswer.Yes, "“Please wash your hands.”")]
    [InlineData(12, "The clinic is closed today.", ClearAnswer.No, "No sentence asks")]
    [InlineData(12, "Please visit our website.", ClearAnswer.Open, "health or safety?")]
    [InlineData(12, "# Boil water notice\nThe water is brown. Please visit our website.", ClearAnswer.Open, "health or safety?")]
    [InlineData(12, "Please visit our website. In an emergency, call 911.", ClearAnswer.Open, "health or safety?")]
    [InlineData(12, "Call 911 if your chest hurts.", ClearAnswer.Yes, "chest hurts")]
    [InlineData(13, "# Wash your hands\nWash your hands to stop germs. In an emergency, call 911.", ClearAnswer.Yes, "“Wash your hands to stop germs.”")]
    [InlineData(13, "Please wash your hands so that you do not carry germs home.", ClearAnswer.Yes, "so that you do not")]
    [InlineData(13, "Boil your water. It can make you sick.", ClearAnswer.Yes, "“It can make you sick.”")]
    [InlineData(13, "Boil your water. It can make you sick. Do not drink from the tap. Wear a mask.", ClearAnswer.Open, "“Do not drink from the tap.”")]
    [InlineData(13, "Boil your water. 40 people are sick.", ClearAnswer.Open, "Numbers alone")]
    [InlineData(13, "The clinic is closed today.", ClearAnswer.NotApplicable, "nothing for their health")]
    // Numbers that people use, and what they mean.
    [InlineData(15, "The rate is 12 cases per 100,000.", ClearAnswer.No, "“per 100,000” is how specialists count")]
    [InlineData(15, "It rose 3.7 % in June.", ClearAnswer.No, "“3.7” has decimals")]
    [InlineData(15, "Get 2 doses of the vaccine.", ClearAnswer.Yes, "“2 doses”")]
    [InlineData(15, "40 people are sick. Get 2 doses.", ClearAnswer.Open, "every number")]
    [InlineData(16, "40 people are sick. That is more than usual.", ClearAnswer.Yes, "“40 people”")]
    [InlineData(16, "40 people are sick. That is more than usual. We did not expect it. 9 children are in hospital.", ClearAnswer.Open, "“9 children”")]
    [InlineData(16, "It doubles your risk in a year.", ClearAnswer.No, "“doubles your risk” does not say of what")]
    [InlineData(16, "40 people are sick.", ClearAnswer.Open, "“40 people” means?")]
    public void What_the_words_decide_is_proposed_with_the_words_and_the_rest_is_asked(int item, string text, ClearAnswer answer, string why, string? main = null)
    {
        var proposed = ClearProposal.Of(text, PlainText.Read(text), main)[item - 1];
        proposed.Answer.ShouldBe(answer, proposed.Why);
        proposed.Why.ShouldContain(why);
    }

    [Fact]
    public void A_bureau_text_loses_its_points()
    {
        const string text = "Patients presenting with pyrexia are requested to be assessed. The risk was 1 in 20, and it is now 1 in 500.";
        var answers = ClearProposal.Of(text, PlainText.Read(text)).Select(one => one.Answer).ToArray();
        answers[4].ShouldBe(ClearAnswer.No);
        answers[6].ShouldBe(ClearAnswer.No);
        answers[10].ShouldBe(ClearAnswer.No);
        answers[16].ShouldBe(ClearAnswer.Yes);
        answers[19].ShouldBe(ClearAnswer.Open);
    }

    private static ClearAnswer[] Perfect() => [.. All.Select(item => item == 17 ? ClearAnswer.No : ClearAnswer.Yes)];

    private static ClearScore Counted(Action<ClearAnswer[]> change)
    {
        var answers = Perfect();
        change(answers);
        return ClearCommunication.Score(answers);
    }
}
