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
