using Heed.Composing;
using Heed.Composing.Checks;
using Shouldly;
using Xunit;

namespace Heed.Tests.Composing;

public sealed class ReviewTests : IDisposable
{
    private readonly Newsdesk desk = new();
    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_second_person_approves_exactly_this_text()
    {
        var draft = desk.InReview(desk.Crisis());
        desk.Approve(desk.Petra, draft).ShouldBeNull();
        desk.ValidApproval(desk.Draft(draft.Id))!.PersonName.ShouldBe("Petra");
        desk.Draft(draft.Id).State.ShouldBe(Draft.Approved);
        desk.Acts($"draft:{draft.Id}").ShouldBe(["draft.started", "draft.sent_for_review", "draft.approved"]);
    }

    [Fact]
    public void The_author_cannot_approve()
    {
        var draft = desk.InReview();
        desk.Approve(desk.Ines, draft)!.Sentence.ShouldContain("somebody else must decide");
        desk.ValidApproval(draft).ShouldBeNull();
    }

    [Fact]
    public void Somebody_who_edited_an_earlier_version_cannot_approve_the_newest()
    {
        var draft = desk.Started();
        desk.Save(desk.Petra, draft, "Petra's words.");
        desk.Save(desk.Ines, desk.Draft(draft.Id), Newsdesk.GoodText);
        draft = desk.Draft(draft.Id);
        desk.Write(work => DraftReview.Send(work, desk.Journal, desk.Ines, draft.Id, draft.TextHash, desk.Now)).ShouldBeNull();
        desk.Approve(desk.Petra, draft)!.Sentence.ShouldContain("You wrote part of this text");
    }

    [Fact]
    public void An_approval_row_by_an_author_counts_for_nothing_even_if_it_is_in_the_database()
    {
        var draft = desk.InReview();
        desk.Write(work => ApprovalStore.Add(work, new Approval { DraftId = draft.Id, TextHash = draft.TextHash, Decision = Approval.Approved, PersonId = desk.Ines.PersonId!.Value, At = desk.Now }));
        desk.ValidApproval(draft).ShouldBeNull();
    }

    [Fact]
    public void A_text_that_changed_while_the_approver_read_it_is_not_approved()
    {
        var draft = desk.InReview();
        desk.Save(desk.Omar, draft, Newsdesk.GoodText + " Thank you.");
        desk.Approve(desk.Petra, draft)!.Sentence.ShouldBe(DraftReview.Changed);
    }

    [Fact]
    public void A_text_with_a_gap_is_not_sent_for_review_and_the_gap_cannot_be_let_through()
    {
        var draft = desk.Started(text: Newsdesk.GoodText + " Go to {place}.");
        desk.Write(work => DraftReview.Send(work, desk.Journal, desk.Ines, draft.Id, draft.TextHash, desk.Now))!.Sentence.ShouldContain("{place}");
        var gap = desk.Read(work => Standing.Of(work, draft, desk.Now)).Blocking.Single();
        desk.Write(work => DraftReview.Override(work, desk.Journal, desk.Vera, draft.Id, draft.TextHash, Standing.MarkOf(gap), "It is fine, trust me on this one.", desk.Now))!
            .Sentence.ShouldContain("cannot be let through");
    }

    [Fact]
    public void An_unverified_fact_blocks_and_cannot_be_let_through()
    {
        var crisis = desk.Crisis();
        var fact = desk.Fact(crisis, verified: false);
        var draft = desk.Started(crisis, promise: desk.Now.AddHours(2));
        desk.Save(desk.Ines, draft, facts: [fact]);
        draft = desk.Draft(draft.Id);
        var standing = desk.Read(work => Standing.Of(work, draft, desk.Now));
        standing.Blocking.Single().Code.ShouldBe("fact-unverified");
        Standing.MayBeOverridden(standing.Blocking.Single()).ShouldBeFalse();
        desk.Write(work => DraftReview.Send(work, desk.Journal, desk.Ines, draft.Id, draft.TextHash, desk.Now)).ShouldNotBeNull();
    }

    [Fact]
    public void A_published_text_is_shown_as_it_stood_when_it_was_approved()
    {
        var crisis = desk.Crisis();
        var fact = desk.Fact(crisis, holds: TimeSpan.FromHours(1));
        var draft = desk.Started(crisis, promise: desk.Now.AddHours(8));
        desk.Save(desk.Ines, draft, facts: [fact]);
        draft = desk.Draft(draft.Id);
        desk.Write(work => DraftReview.Send(work, desk.Journal, desk.Ines, draft.Id, draft.TextHash, desk.Now)).ShouldBeNull();
        desk.Approve(desk.Petra, draft).ShouldBeNull();
        desk.Heed.Time.Move(TimeSpan.FromHours(2));
        var approved = desk.Draft(draft.Id);
        desk.Read(work => Standing.Shown(work, approved, desk.Now)).Blocked.ShouldBeTrue(); // not public yet: the fact has run out
        desk.Read(work => Standing.Shown(work, approved with { State = Draft.Published }, desk.Now)).Blocked.ShouldBeFalse();
    }

    [Fact]
    public void A_fact_that_runs_out_while_the_draft_waits_blocks_its_approval()
    {
        var crisis = desk.Crisis();
        var fact = desk.Fact(crisis, holds: TimeSpan.FromHours(1));
        var draft = desk.Started(crisis, promise: desk.Now.AddHours(8));
        desk.Save(desk.Ines, draft, facts: [fact]);
        draft = desk.Draft(draft.Id);
        desk.Write(work => DraftReview.Send(work, desk.Journal, desk.Ines, draft.Id, draft.TextHash, desk.Now)).ShouldBeNull();
        desk.Heed.Time.Move(TimeSpan.FromHours(2));
        desk.Approve(desk.Petra, draft)!.Sentence.ShouldContain("valid only until");
        desk.ValidApproval(draft).ShouldBeNull();
    }

    [Fact]
    public void A_promise_whose_time_has_passed_is_not_approved()
    {
        var draft = desk.InReview(desk.Crisis(), desk.Now.AddMinutes(10));
        desk.Heed.Time.Move(TimeSpan.FromMinutes(11));
        desk.Approve(desk.Petra, draft)!.Sentence.ShouldContain("has passed");
    }

    [Fact]
    public void A_planted_patient_name_blocks_until_somebody_who_did_not_write_it_answers_for_it()
    {
        var draft = desk.Started(text: Newsdesk.GoodText + " Our patient Maria Lopez is safe.");
        var blocking = desk.Read(work => Standing.Of(work, draft, desk.Now)).Blocking;
        blocking.ShouldNotBeEmpty();
        desk.Write(work => DraftReview.Send(work, desk.Journal, desk.Ines, draft.Id, draft.TextHash, desk.Now)).ShouldNotBeNull();

        var mark = Standing.MarkOf(blocking[0]);
        desk.Write(work => DraftReview.Override(work, desk.Journal, desk.Ines, draft.Id, draft.TextHash, mark, "This is the name of our spokesperson.", desk.Now))!.Sentence.ShouldContain("somebody else");
        desk.Write(work => DraftReview.Override(work, desk.Journal, desk.Vera, draft.Id, draft.TextHash, mark, "Too short.", desk.Now))!.Sentence.ShouldContain("at least 20 characters");
        foreach (var finding in blocking)
            desk.Write(work => DraftReview.Override(work, desk.Journal, desk.Vera, draft.Id, draft.TextHash, Standing.MarkOf(finding), "She agreed in writing to be named.", desk.Now)).ShouldBeNull();
        desk.Read(work => Standing.Of(work, draft, desk.Now)).Blocked.ShouldBeFalse();
        desk.Acts($"draft:{draft.Id}").ShouldContain("finding.overridden");

        // Bound to this text: the next version is blocked again.
        desk.Save(desk.Ines, draft, draft.Text + " More.");
        desk.Read(work => Standing.Of(work, desk.Draft(draft.Id), desk.Now)).Blocked.ShouldBeTrue();
    }

    [Fact]
    public void An_override_stops_counting_when_its_giver_becomes_an_author()
    {
        var draft = desk.Started(text: Newsdesk.GoodText + " Our patient Maria Lopez is safe.");
        foreach (var finding in desk.Read(work => Standing.Of(work, draft, desk.Now)).Blocking)
            desk.Write(work => DraftReview.Override(work, desk.Journal, desk.Vera, draft.Id, draft.TextHash, Standing.MarkOf(finding), "She agreed in writing to be named.", desk.Now)).ShouldBeNull();
        desk.Save(desk.Vera, draft, "Vera's words.");
        desk.Save(desk.Ines, desk.Draft(draft.Id), draft.Text);
        desk.Read(work => Standing.Of(work, desk.Draft(draft.Id), desk.Now)).Blocked.ShouldBeTrue();
    }

    [Fact]
    public void Asking_for_changes_needs_words_and_leads_back_to_the_author()
    {
        var draft = desk.InReview();
        desk.Write(work => DraftReview.AskForChanges(work, desk.Journal, desk.Petra, draft.Id, draft.TextHash, "", desk.Now)).ShouldNotBeNull();
        desk.Write(work => DraftReview.AskForChanges(work, desk.Journal, desk.Petra, draft.Id, draft.TextHash, "Say what people should do.", desk.Now)).ShouldBeNull();
        desk.Draft(draft.Id).State.ShouldBe(Draft.Writing);
        desk.ValidApproval(draft).ShouldBeNull();
    }

    [Fact]
    public void Findings_point_at_their_words()
    {
        const string text = "Call {phone} now.";
        MarkedText.Of(text, [new Finding("placeholder", "Gap", Gate.Block, 5, 12, "A gap.", "")])
            .Select(part => (part.Text, part.Gate)).ShouldBe([("Call ", null), ("{phone}", Gate.Block), (" now.", null)]);
    }

    [Fact]
    public void Overlapping_findings_show_the_graver_one()
    {
        var parts = MarkedText.Of("abcdef", [new("a", "", Gate.Warn, 0, 4, "One.", ""), new("b", "", Gate.Block, 2, 6, "Two.", ""), new("c", "", Gate.Block, 0, 0, "Whole.", "")]);
        parts.Select(part => (part.Text, part.Gate)).ShouldBe([("ab", Gate.Warn), ("cd", Gate.Block), ("ef", Gate.Block)]);
        parts[1].Sentences.ShouldBe("One. Two.");
        string.Concat(parts.Select(part => part.Text)).ShouldBe("abcdef");
    }
}
