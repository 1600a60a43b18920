using Heed.Composing;
using Heed.Crises;
using Heed.Publishing;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace Heed.Tests.Publishing;

public sealed class PublishDraftTests : IDisposable
{
    private readonly Outlets outlets = new();
    public void Dispose() => outlets.Dispose();

    [Fact]
    public void Nothing_unapproved_is_published()
    {
        outlets.TryPublish(outlets.Desk.Started()).Refusal!.Sentence.ShouldContain("Nobody has approved");
        outlets.TryPublish(outlets.Desk.InReview()).Refusal!.Sentence.ShouldContain("Nobody has approved");
        outlets.Desk.Read(work => PublicationStore.All(work, 10)).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_that_changed_after_its_approval_is_not_published()
    {
        var draft = outlets.Desk.Approved();
        outlets.Desk.Save(outlets.Desk.Omar, draft, draft.Text + " More.");
        outlets.TryPublish(draft).Refusal!.Sentence.ShouldBe(DraftReview.Changed);
        outlets.TryPublish(outlets.Desk.Draft(draft.Id)).Refusal!.Sentence.ShouldContain("Nobody has approved");
    }

    [Fact]
    public void A_fact_that_ran_out_after_the_approval_stops_the_publishing()
    {
        var crisis = outlets.Desk.Crisis();
        var fact = outlets.Desk.Fact(crisis, holds: TimeSpan.FromMinutes(30));
        var draft = outlets.Desk.Started(crisis, promise: outlets.Desk.Now.AddHours(5));
        outlets.Desk.Save(outlets.Desk.Ines, draft, facts: [fact]);
        draft = outlets.Desk.Draft(draft.Id);
        outlets.Desk.Write(work => DraftReview.Send(work, outlets.Desk.Journal, outlets.Desk.Ines, draft.Id, draft.TextHash, outlets.Desk.Now)).ShouldBeNull();
        outlets.Desk.Approve(outlets.Desk.Petra, draft).ShouldBeNull();
        outlets.Desk.Heed.Time.Move(TimeSpan.FromHours(1));
        outlets.TryPublish(draft).Refusal!.Sentence.ShouldContain("valid only until");
    }

    [Fact]
    public void A_double_click_publishes_once()
    {
        var draft = outlets.Desk.Approved();
        var first = outlets.Publish(draft);
        outlets.Publish(draft).ShouldBe(first);
        outlets.Deliveries(first).Count.ShouldBe(5); // newsroom, Bluesky, three readers
        outlets.Desk.Read(work => PublicationStore.All(work, 10)).Count.ShouldBe(1);
    }

    [Fact]
    public void Many_clicks_at_once_publish_once()
    {
        var draft = outlets.Desk.Approved();
        var ids = new long[8];
        Parallel.For(0, ids.Length, at => ids[at] = outlets.Publish(draft));
        ids.Distinct().Count().ShouldBe(1);
        outlets.Deliveries(ids[0]).Count.ShouldBe(5);
        outlets.Desk.Acts($"publication:{ids[0]}").ShouldBe(["publication.published"]);
    }

    [Fact]
    public void What_was_published_cannot_be_edited_anywhere()
    {
        var draft = outlets.Desk.Approved();
        var id = outlets.Publish(draft);
        outlets.Desk.Save(outlets.Desk.Ines, outlets.Desk.Draft(draft.Id), "Other words.").Refusal!.Sentence.ShouldContain("write a correction");
        Should.Throw<SqliteException>(() => outlets.Desk.Write(work => work.Execute("UPDATE publication SET text = 'other' WHERE id = @id", new { id }))).Message.ShouldContain("never edited");
    }

    [Fact]
    public void A_correction_is_a_publication_of_its_own_that_names_what_it_corrects()
    {
        var desk = outlets.Desk;
        outlets.GoLive(outlets.Newsroom);
        var wrong = outlets.Publish(desk.Approved(), outlets.Newsroom);
        var begun = desk.Write(work => DraftWriting.Start(work, desk.Journal, desk.Ines, new Draft { Kind = "update", Title = "Correction", Text = Composing.Newsdesk.GoodText + " The page was down for longer than we said.", CorrectsId = outlets.Publication(wrong).DraftId }, desk.Now));
        var draft = desk.Draft(begun.DraftId);
        desk.Write(work => DraftReview.Send(work, desk.Journal, desk.Ines, draft.Id, draft.TextHash, desk.Now)).ShouldBeNull();
        desk.Approve(desk.Petra, draft).ShouldBeNull();
        var right = outlets.Publish(draft, outlets.Newsroom);
        outlets.Publication(right).CorrectsId.ShouldBe(wrong);
        outlets.Publication(wrong).Text.ShouldBe(Composing.Newsdesk.GoodText);
    }

    [Fact]
    public void An_empty_list_and_a_paused_channel_are_not_chosen()
    {
        var desk = outlets.Desk;
        var empty = desk.Write(work => ChannelStore.Add(work, "Nobody yet", Channel.MailKind, "", desk.Now))!.Value;
        desk.Write(work => ChannelMode.Pause(work, desk.Journal, desk.Ines, outlets.Bluesky, paused: true)).ShouldBeNull();
        outlets.TryPublish(desk.Approved(), empty, outlets.Bluesky).Refusal!.Sentence.ShouldContain("at least one channel");
    }

    [Fact]
    public async Task What_was_rehearsed_goes_out_for_real_once_the_channel_is_live()
    {
        var desk = outlets.Desk;
        var crisis = desk.Crisis();
        var id = outlets.Publish(desk.Approved(crisis));
        await outlets.Run();
        outlets.Sky.Calls.ShouldBe(0);
        desk.Write(work => PublishDraft.GoOut(work, desk.Journal, desk.Petra, id, outlets.Bluesky, desk.Heed.Workspace, desk.Now))!.Sentence.ShouldContain("dry-run");
        outlets.GoLive(outlets.Bluesky);
        desk.Write(work => PublishDraft.GoOut(work, desk.Journal, desk.Petra, id, outlets.Bluesky, desk.Heed.Workspace, desk.Now)).ShouldBeNull();
        await outlets.Run();
        outlets.Sky.Accepted.Count.ShouldBe(1);
        desk.Read(work => CrisisStore.Get(work, crisis))!.FirstPublication.ShouldBe(id);
    }
}
