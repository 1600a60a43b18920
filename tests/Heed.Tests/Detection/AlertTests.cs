using Heed.Detection;
using Shouldly;
using Xunit;

namespace Heed.Tests.Detection;

public sealed class AlertTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 3, 19, 35, 0, TimeSpan.Zero);

    private static SurgeFinding Finding(long observed, DateTimeOffset? until = null, bool littleHistory = false) => new()
    {
        From = (until ?? At) - Surge.Hour, Until = until ?? At, Observed = observed, Expected = 3.6, Lower = 2, Upper = 6, Probability = 1e-7, Tipping = 12, LittleHistory = littleHistory
    };

    private static Alert Known(string state, long observed = 20, double hoursAgo = 2) => new()
    {
        Id = 7, State = state, Observed = observed, WindowStart = At.AddHours(-hoursAgo - 1), WindowEnd = At.AddHours(-hoursAgo), LastSignalAt = At.AddHours(-hoursAgo)
    };

    [Fact]
    public void The_first_finding_raises_an_alert() => Alert.Place(Finding(23), []).Outcome.ShouldBe(Alert.Outcome.Raise);

    [Theory]
    [InlineData(Alert.Firing), InlineData(Alert.Acknowledged), InlineData(Alert.Escalated)]
    public void More_of_the_same_joins_what_is_being_worked_on(string state) => Alert.Place(Finding(23), [Known(state)]).ShouldBe((Alert.Outcome.Join, Known(state)));

    [Fact]
    public void After_six_quiet_hours_it_is_a_new_alert() => Alert.Place(Finding(23), [Known(Alert.Firing, hoursAgo: 6.1)]).Outcome.ShouldBe(Alert.Outcome.Raise);

    [Theory]
    [InlineData(Alert.FalsePositive), InlineData(Alert.Resolved)]
    public void What_was_put_aside_stays_quiet_until_it_doubles(string state)
    {
        Alert.Place(Finding(39), [Known(state)]).Outcome.ShouldBe(Alert.Outcome.Quiet);
        Alert.Place(Finding(40), [Known(state)]).Outcome.ShouldBe(Alert.Outcome.Raise);
    }

    [Fact]
    public void The_sentence_says_how_often_what_is_usual_and_how_it_sounds()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        AlertSentence.Of("Lab results", Finding(1723), 17, zone)
            .ShouldBe("‘Lab results’ was mentioned 1,723 times in one hour; 2 to 6 is usual for a Tuesday at 14:00. 17 of them are negative.");
        AlertSentence.Of("Lab results", Finding(23, littleHistory: true), 0, zone)
            .ShouldBe("‘Lab results’ was mentioned 23 times in one hour; 2 to 6 is expected, though Heed has watched this topic for less than two weeks. None of them is negative.");
    }

    [Fact]
    public void Time_before_anyone_listened_is_not_silence()
    {
        Surge.WatchedSince(created: At.AddDays(-3), firstCount: null, until: At).ShouldBe(Surge.Down(At.AddDays(-3)));
        Surge.WatchedSince(created: At.AddDays(-300), firstCount: At.AddDays(-2), until: At).ShouldBe(Surge.Down(At - Surge.History));
        Surge.WatchedSince(created: At.AddYears(9), firstCount: At.AddHours(-2), until: At).ShouldBe(Surge.Down(At.AddHours(-2)));
        Surge.WatchedSince(created: At.AddYears(9), firstCount: null, until: At).ShouldBe(Surge.Down(At));
    }
}
