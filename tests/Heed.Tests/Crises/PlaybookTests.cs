using Heed.Crises;
using Shouldly;
using Xunit;

namespace Heed.Tests.Crises;

public sealed class PlaybookTests
{
    [Fact]
    public void All_fourteen_scenarios_are_there_in_order() =>
        Scenarios.All.Select(scenario => scenario.Code).ShouldBe(Enumerable.Range(1, 14).Select(number => $"S{number:00}"));

    [Fact]
    public void Every_scenario_brings_the_41_common_steps_and_its_own_each_once()
    {
        foreach (var scenario in Scenarios.All)
        {
            var codes = Playbook.StepsOf(scenario).Select(step => step.Code).ToArray();
            codes.ShouldBeUnique();
            codes.Count(code => code.StartsWith('C')).ShouldBe(41);
            codes.Where(code => !code.StartsWith('C')).ShouldAllBe(code => code.StartsWith(scenario.Code + "-"));
            codes.Length.ShouldBeGreaterThan(46);
        }
    }

    [Fact]
    public void Every_step_is_due_inside_its_window_and_owned_by_a_duty_that_exists()
    {
        foreach (var step in Scenarios.All.SelectMany(Playbook.StepsOf))
        {
            var (from, until) = step.Window switch { "0-1h" => (0, 60), "1-4h" => (60, 240), "4-24h" => (240, 1440), "days" => (1440, 20160), _ => (-1, -1) };
            step.DueMinutes.ShouldBeInRange(from, until, step.Code);
            DutyRoles.All.ShouldContain(step.OwnerRole, step.Code);
            step.Text.ShouldNotBeNullOrWhiteSpace();
            step.DoneWhen.ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void Level_4_halves_the_times_and_level_2_doubles_them()
    {
        var step = Playbook.StepsOf(Scenarios.Get("S02")!).Single(step => step.Code == "C11");
        Playbook.DueAfter(step, 4).ShouldBe(TimeSpan.FromMinutes(30));
        Playbook.DueAfter(step, 3).ShouldBe(TimeSpan.FromMinutes(60));
        Playbook.DueAfter(step, 2).ShouldBe(TimeSpan.FromMinutes(120));
        Playbook.WindowName("0-1h", 3).ShouldBe("First 1 h");
        Playbook.WindowName("1-4h", 4).ShouldBe("30 min to 2 h");
    }

    [Fact]
    public void Only_the_privacy_line_and_life_safety_instructions_go_without_empathy() =>
        Scenarios.All.Where(scenario => scenario.EmpathyExempt).Select(scenario => scenario.Code).ShouldBe(["S09", "S11"]);

    [Fact]
    public void Every_holding_statement_is_short_and_says_where_to_turn()
    {
        foreach (var scenario in Scenarios.All)
        {
            scenario.HoldingText.Split(' ').Length.ShouldBeLessThanOrEqualTo(180, scenario.Code);
            (scenario.HoldingText.Contains("{phone}") || scenario.HoldingText.Contains("{email}") || scenario.HoldingText.Contains("{link}")).ShouldBeTrue(scenario.Code);
            scenario.HoldingText.Count(letter => letter == '{').ShouldBe(scenario.HoldingText.Count(letter => letter == '}'), scenario.Code);
        }
    }

    [Theory]
    [InlineData(4, 30)]
    [InlineData(3, 60)]
    [InlineData(2, 120)]
    [InlineData(1, 480)]
    [InlineData(0, 1440)]
    public void The_first_response_has_a_time_at_every_level(int level, int minutes) =>
        Clocks.FirstResponse(level).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Updates_are_closest_at_the_start_of_the_gravest()
    {
        Clocks.UpdateEvery(4, TimeSpan.FromHours(1)).ShouldBe(TimeSpan.FromHours(2));
        Clocks.UpdateEvery(4, TimeSpan.FromHours(13)).ShouldBe(TimeSpan.FromHours(4));
        Clocks.UpdateEvery(4, TimeSpan.FromDays(3)).ShouldBe(TimeSpan.FromDays(1));
        Clocks.UpdateEvery(3, TimeSpan.FromHours(1)).ShouldBe(TimeSpan.FromHours(4));
        Clocks.UpdateEvery(3, TimeSpan.FromHours(25)).ShouldBe(TimeSpan.FromHours(12));
        Clocks.UpdateEvery(2, TimeSpan.Zero).ShouldBe(TimeSpan.FromDays(1));
        Clocks.UpdateEvery(1, TimeSpan.Zero).ShouldBeNull();
    }
}
