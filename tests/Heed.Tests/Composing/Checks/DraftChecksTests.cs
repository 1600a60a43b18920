using FsCheck;
using FsCheck.Fluent;
using Heed.Composing.Checks;
using Shouldly;
using Xunit;

namespace Heed.Tests.Composing.Checks;

public sealed class DraftChecksTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_fact_stops_holding_at_the_very_minute_it_says()
    {
        Gate At(TimeSpan sinceExpiry) => DraftChecks.Check(Draft("We know this is hard. Please call.") with { Facts = [new CheckedFact(4, "The lab is open.", true, Now - sinceExpiry)] }).Verdict;
        At(TimeSpan.FromSeconds(-1)).ShouldBe(Gate.Pass);
        At(TimeSpan.Zero).ShouldBe(Gate.Block);
    }

    [Fact]
    public void The_blocking_fact_is_named() =>
        DraftChecks.Check(Draft("We know this is hard. Please call.") with { Facts = [new CheckedFact(4, "The lab is open.", false, null)] })
            .Findings.ShouldHaveSingleItem().Sentence.ShouldContain("The lab is open.");

    [Fact]
    public void The_six_principles_show_what_is_missing()
    {
        var result = DraftChecks.Check(Draft("No comment. We guarantee it. A rogue employee did it. We moved 12 people.") with { NextUpdateAt = null });
        result.Principles.Select(principle => principle.Name).ShouldBe(["Be first", "Be right", "Be credible", "Express empathy", "Promote action", "Show respect"]);
        result.Principles.ShouldAllBe(principle => principle.Gate != Gate.Pass && principle.Sentence.Length > 0);
        DraftChecks.Check(Draft("We know this is worrying. We do not know the cause yet. Please call us.")).Principles.ShouldAllBe(principle => principle.Gate == Gate.Pass);
    }

    [Fact]
    public void Our_own_number_passes_and_another_number_does_not()
    {
        var draft = Draft("We know this is worrying. Please call 555-0142.");
        DraftChecks.Check(draft).Verdict.ShouldBe(Gate.Block);
        DraftChecks.Check(draft with { OwnIdentifiers = ["(555) 0142"] }).Findings.ShouldNotContain(finding => finding.Code == "identifier-phone");
        DraftChecks.Check(Draft("We know this is worrying. Read more at www.cdc.gov/measles.")).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Every_finding_points_inside_the_text_and_the_verdict_is_the_hardest_gate() =>
        Prop.ForAll(Texts().ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (text, level) =>
        {
            var draft = Draft(text) with { Level = level, Title = text.Length > 30 ? text[..30] : text, AddressedToPerson = level % 2 == 0 };
            var result = DraftChecks.Check(draft);
            foreach (var finding in result.Findings)
            {
                var within = finding.Class.StartsWith("title:", StringComparison.Ordinal) ? draft.Title : text;
                if (finding.Start < 0 || finding.End < finding.Start || finding.End > within.Length || finding.Gate == Gate.Pass) return false;
            }
            return result.Verdict == result.Findings.Select(finding => finding.Gate).DefaultIfEmpty(Gate.Pass).Max();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_very_long_draft_is_answered() =>
        DraftChecks.Check(Draft(string.Concat(Enumerable.Repeat("We guarantee only a few people. It is probably because. {x} ", 400)))).Verdict.ShouldBe(Gate.Block);

    private static Gen<string> Texts() =>
        Gen.Elements("We know this is hard,", "but", "no comment", "We guarantee", "12", "555-014-2398", "Mr. Osei", "{time}", ".", "!", "\n", "probably", "the cause", "minor", "people", "your visit", "😡", "é", "commence", "\uD83D")
            .ListOf().Select(pieces => string.Join(' ', pieces));

    private static CheckedDraft Draft(string text) => new() { Text = text, Level = 2, Kind = "holding", Now = Now, NextUpdateAt = Now.AddHours(2) };

    [Fact]
    public void Letters_inside_a_name_of_ours_do_not_make_an_acronym_ours()
    {
        Finding[] Found(params string[] own) => [.. DraftChecks.Check(Draft("We know this is hard. The ICU is open. Please call.") with { OwnIdentifiers = own }).Findings.Where(finding => finding.Code == "acronym")];
        Found("Lincoln Articu Hall").ShouldNotBeEmpty();
        Found("North ICU").ShouldBeEmpty();
    }
}
