using Heed.Composing;
using Heed.Crises;
using Heed.People;
using Shouldly;
using Xunit;

namespace Heed.Tests.Composing;

public sealed class HoldingStatementTests
{
    private static readonly Organisation known = new() { Name = "Example Health", TimeZone = "America/New_York", Phone = "555-0100", PublicAddress = "https://news.example.org/" };
    private static readonly DateTimeOffset next = new(2026, 11, 2, 21, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_known_is_filled_in_and_what_is_not_stays_a_gap()
    {
        var text = HoldingStatement.Of(Scenarios.Get("S01")!, known, "", next);
        text.ShouldContain("Next update: 16:00 on November 2 at https://news.example.org/newsroom");
        text.ShouldNotContain("{time}");
        text.ShouldContain("{open services}"); // nobody told Heed which
    }

    [Fact]
    public void Without_a_time_the_promise_stays_a_gap() => HoldingStatement.Of(Scenarios.Get("S01")!, known, "", null).ShouldContain("{time}");

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_scenario_begins_with_words_and_no_filled_gap_is_left(string code)
    {
        var text = HoldingStatement.Of(Scenarios.Get(code)!, known with { NewsroomEmail = "media@example.org" }, "Harbor Hospital", next);
        text.Length.ShouldBeGreaterThan(50);
        foreach (var gap in (string[])["{phone}", "{link}", "{site}", "{time}", "{email}", "{organisation}"]) text.ShouldNotContain(gap);
    }

    public static TheoryData<string> Codes => [.. Scenarios.All.Select(scenario => scenario.Code)];
}
