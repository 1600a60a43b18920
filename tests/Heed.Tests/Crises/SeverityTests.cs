using Heed.Crises;
using Shouldly;
using Xunit;

namespace Heed.Tests.Crises;

public sealed class SeverityTests
{
    [Fact]
    public void Nothing_answered_is_routine()
    {
        var result = Severity.Assess(new SeverityAnswers());
        (result.Score, result.Level).ShouldBe((0, 0));
    }

    [Fact]
    public void A_spreading_complaint_scores_42_and_is_an_issue()
    {
        var result = Severity.Assess(new SeverityAnswers { Harm = 2, Privacy = 1, Velocity = 2, Reach = 2, Sentiment = 2, Attribution = 3 });
        (result.Score, result.Level).ShouldBe((42, 2));
    }

    [Fact]
    public void A_threat_to_life_lifts_a_score_of_67_to_level_4()
    {
        var answers = new SeverityAnswers { Harm = 4, Velocity = 3, Reach = 3, Sentiment = 1, Attribution = 2, Operations = 4 };
        var result = Severity.Assess(answers);
        (result.Score, result.Level).ShouldBe((67, 3));
        var lifted = Severity.Assess(answers with { Triggers = ["H1"] });
        (lifted.Score, lifted.LevelFromScore, lifted.Level).ShouldBe((67, 3, 4));
        lifted.Because.ShouldContain("H1");
    }

    [Theory]
    [InlineData("H2", 3)]
    [InlineData("H2+", 4)]
    [InlineData("H7", 2)]
    [InlineData("H11", 0)]
    [InlineData("H13+", 3)]
    [InlineData("H1+", 0)]
    public void A_trigger_sets_its_level_whatever_the_score(string trigger, int level) =>
        Severity.Assess(new SeverityAnswers { Triggers = [trigger] }).Level.ShouldBe(level);

    [Fact]
    public void The_weights_make_the_score_run_from_0_to_100()
    {
        SeverityScale.Dimensions.Sum(dimension => dimension.Weight).ShouldBe(25);
        var all = new SeverityAnswers { Harm = 4, Privacy = 4, Velocity = 4, Reach = 4, Sentiment = 4, Attribution = 4, Operations = 4 };
        (Severity.Assess(all).Score, Severity.Assess(all).Level).ShouldBe((100, 4));
    }
}
