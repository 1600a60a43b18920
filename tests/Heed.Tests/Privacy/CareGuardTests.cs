using Heed.Composing.Checks;
using Heed.Privacy;
using Shouldly;
using Xunit;

namespace Heed.Tests.Privacy;

/// <summary>What the care guard stops and what it lets pass.</summary>
public sealed class CareGuardTests
{
    public static TheoryData<string, bool> Telling() => Lines(CareGuardDrafts.RepliesThatTell, CareGuardDrafts.StatementsThatTell);

    public static TheoryData<string, bool> Silent() => Lines(CareGuardDrafts.RepliesThatTellNothing, CareGuardDrafts.StatementsThatTellNothing);

    [Theory]
    [MemberData(nameof(Telling))]
    public void A_draft_that_tells_of_one_person_is_stopped(string text, bool reply)
    {
        var hits = CareGuard.Find(text, reply);
        hits.ShouldNotBeEmpty();
        foreach (var hit in hits) hit.Sentence.ShouldStartWith($"“{text[hit.Start..hit.End]}”");
        CareGuardCheck.Check(new CheckedDraft { Text = text, AddressedToPerson = reply }).ShouldAllBe(finding => finding.Gate == Gate.Block && finding.Instead.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_draft_that_speaks_of_nobody_passes(string text, bool reply) => CareGuard.Find(text, reply).ShouldBeEmpty();

    // Who, what, and every voice and time of it, in all their pairs.
    [Theory]
    [InlineData("treated", "treat", "treated")]
    [InlineData("admitted", "admit", "admitted")]
    [InlineData("saw", "see", "seen")]
    [InlineData("discharged", "discharge", "discharged")]
    [InlineData("looked after", "look after", "looked after")]
    [InlineData("cared for", "care for", "cared for")]
    [InlineData("operated on", "operate on", "operated on")]
    public void Voice_and_time_do_not_matter(string past, string plain, string participle)
    {
        foreach (var (whom, who) in new[] { ("your son", "your son"), ("her", "she"), ("your late father", "your late father"), ("him", "he"), ("this man", "this man") })
            foreach (var text in new[]
            {
                $"We {past} {whom}.", $"We did {plain} {whom}.", $"We did not {plain} {whom}.", $"We never {past} {whom}.", $"Our doctors have {participle} {whom}.", $"Yes, {who} was {participle} by our team.",
                $"I can tell you that {who} has not been {participle} here.", $"As we said, {who} wasn’t {participle} at our hospital.", $"Last week {who} was being {participle} here.",
            })
                CareGuard.Find(text, true).ShouldNotBeEmpty(text);
    }

    [Fact]
    public void Places_are_units_of_the_text_whatever_stands_before()
    {
        const string text = "🙏🙏 Größe — We’re sorry. We didn’t treat your son, but we helped others.";
        var hit = CareGuard.Find(text, true).ShouldHaveSingleItem();
        text[hit.Start..hit.End].ShouldBe("We didn’t treat your son");
    }

    [Fact]
    public void A_reader_in_general_is_nobody_in_a_statement_and_somebody_in_a_reply()
    {
        CareGuard.Find("Your results will be ready on Monday.", false).ShouldBeEmpty();
        CareGuard.Find("Your results will be ready on Monday.", true).ShouldHaveSingleItem().Rule.ShouldBe("G1");
    }

    private static TheoryData<string, bool> Lines(string replies, string statements)
    {
        var data = new TheoryData<string, bool>();
        foreach (var line in replies.Split('\n', StringSplitOptions.RemoveEmptyEntries)) data.Add(line, true);
        foreach (var line in statements.Split('\n', StringSplitOptions.RemoveEmptyEntries)) data.Add(line, false);
        return data;
    }
}
