using FsCheck;
using FsCheck.Fluent;
using Heed.Composing;
using Heed.Crises;
using Shouldly;
using Xunit;

namespace Heed.Tests.Composing;

public sealed class DraftTests : IDisposable
{
    private readonly Newsdesk desk = new();
    public void Dispose() => desk.Dispose();

    [Fact]
    public void Two_texts_share_a_hash_only_if_they_are_the_same() =>
        Prop.ForAll<string, string, string>((title, text, other) =>
            (Draft.HashOf(title ?? "", text ?? "", null) == Draft.HashOf(title ?? "", other ?? "", null)) == ((text ?? "") == (other ?? ""))).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_cannot_move_from_the_title_to_the_text_unseen() => Draft.HashOf("ab", "c", null).ShouldNotBe(Draft.HashOf("a", "bc", null));

    [Fact]
    public void A_promise_is_part_of_what_is_approved() => Draft.HashOf("a", "b", desk.Now).ShouldNotBe(Draft.HashOf("a", "b", desk.Now.AddMinutes(1)));

    [Fact]
    public void A_browsers_line_ends_do_not_change_the_hash() => Draft.CleanText("one\r\n\r\ntwo \r\n").ShouldBe("one\n\ntwo");

    [Fact]
    public void Saving_the_same_words_again_makes_no_version()
    {
        var draft = desk.Started();
        desk.Save(desk.Ines, draft).Refusal.ShouldBeNull();
        desk.Read(work => DraftStore.Versions(work, draft.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public void A_stale_save_is_refused_and_shows_the_words_saved_meanwhile()
    {
        var draft = desk.Started();
        desk.Save(desk.Omar, draft, "Omar's words.").Refusal.ShouldBeNull();
        var late = desk.Save(desk.Ines, draft, "Ines's words.");
        late.Refusal!.Sentence.ShouldContain("Your words are kept");
        late.Newer!.Text.ShouldBe("Omar's words.");
        desk.Draft(draft.Id).Text.ShouldBe("Omar's words.");
    }

    [Fact]
    public void An_edit_voids_the_approval_and_says_so_in_the_timeline_and_the_journal()
    {
        var crisis = desk.Crisis();
        var draft = desk.Approved(crisis);
        desk.ValidApproval(draft).ShouldNotBeNull();

        desk.Save(desk.Omar, draft, draft.Text + " Thank you for your patience.").VoidedApprovals.ShouldBe(1);

        var now = desk.Draft(draft.Id);
        now.State.ShouldBe(Draft.Writing);
        desk.ValidApproval(now).ShouldBeNull();
        desk.ValidApproval(draft).ShouldBeNull(); // nor is the old text approved any more
        desk.Read(work => ApprovalStore.All(work, draft.Id)).Single().VoidReason.ShouldBe("The text changed after it was approved.");
        desk.Acts($"draft:{draft.Id}").ShouldContain("approval.voided");
        desk.Read(work => Timeline.Newest(work, crisis)).ShouldContain(entry => entry.Text.Contains("approval is void"));
    }

    [Fact]
    public void Going_back_to_the_approved_words_does_not_bring_the_approval_back()
    {
        var draft = desk.Approved();
        desk.Save(desk.Ines, draft, "Other words.");
        desk.Save(desk.Ines, desk.Draft(draft.Id), draft.Text).Refusal.ShouldBeNull();
        desk.Draft(draft.Id).TextHash.ShouldBe(draft.TextHash);
        desk.ValidApproval(draft).ShouldBeNull();
    }

    [Fact]
    public void A_change_of_the_facts_behind_a_text_voids_its_approval_too()
    {
        var crisis = desk.Crisis();
        var fact = desk.Fact(crisis);
        var draft = desk.Approved(crisis);
        desk.Save(desk.Ines, draft, facts: [fact]).VoidedApprovals.ShouldBe(1);
    }

    [Fact]
    public void A_withdrawn_draft_cannot_be_edited_or_sent()
    {
        var draft = desk.Approved();
        desk.Write(work => DraftWriting.Withdraw(work, desk.Journal, desk.Ines, draft.Id, desk.Now)).ShouldBeNull();
        desk.ValidApproval(draft).ShouldBeNull();
        desk.Save(desk.Ines, desk.Draft(draft.Id), "More.").Refusal!.Sentence.ShouldContain("withdrawn");
    }

    [Fact]
    public void Only_a_published_text_can_be_corrected()
    {
        var draft = desk.Started();
        desk.Write(work => DraftWriting.Start(work, desk.Journal, desk.Ines, new Draft { Kind = "update", Title = "Correction", Text = "x", CorrectsId = draft.Id }, desk.Now))
            .Refusal!.Sentence.ShouldBe("Only a published text can be corrected.");
    }
}
