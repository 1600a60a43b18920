using Heed.Channels;
using Heed.Composing;
using Heed.Crises;
using Heed.Publishing;
using Shouldly;
using Xunit;

namespace Heed.Tests.Publishing;

public sealed class DeliverTests : IDisposable
{
    private readonly Outlets outlets = new();
    public void Dispose() => outlets.Dispose();

    private static Exception Passing(TimeSpan? after = null) => new ChannelException("The network is busy.", permanent: false, "Heed tries again by itself.", after);

    [Fact]
    public async Task A_dry_run_touches_no_network_and_stops_no_clock()
    {
        var crisis = outlets.Desk.Crisis();
        var id = outlets.Publish(outlets.Desk.Approved(crisis));
        await outlets.Run();
        (outlets.Sky.Calls + outlets.Post.Calls).ShouldBe(0);
        outlets.Deliveries(id).ShouldAllBe(delivery => delivery.State == Delivery.Published && delivery.DryRun);
        outlets.Publication(id).FirstPublicAt.ShouldBeNull();
        outlets.Desk.Read(work => CrisisStore.Get(work, crisis))!.FirstResponseAt.ShouldBeNull();
        outlets.Desk.Read(work => PublicationStore.Public(work, 10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_public_delivery_stops_the_clock_and_notes_the_promise()
    {
        var desk = outlets.Desk;
        outlets.GoLive(outlets.Newsroom, outlets.Bluesky, outlets.Mail);
        var crisis = desk.Crisis();
        var promise = desk.Now.AddHours(4);
        var id = outlets.Publish(desk.Approved(crisis, promise));
        desk.Heed.Time.Move(TimeSpan.FromMinutes(5));
        await outlets.Run();
        outlets.Publication(id).FirstPublicAt.ShouldBe(desk.Now);
        desk.Read(work => CrisisStore.Get(work, crisis))!.FirstResponseAt.ShouldBe(desk.Now);
        desk.Read(work => PromiseStore.Next(work, crisis))!.PromisedFor.ShouldBe(promise);
        outlets.Sky.Accepted.Count.ShouldBe(1);
        outlets.Post.Accepted.Count.ShouldBe(3);
        outlets.Post.Accepted.Select(one => one.UnsubscribeLink).Distinct().Count().ShouldBe(3);
        outlets.Post.Accepted.ShouldAllBe(one => one.Text.Contains("1 Harbor Street") && !one.UnsubscribeLink.Contains('@'));
        outlets.Sky.Accepted[0].Link.ShouldBe("https://news.example.org/newsroom/lab-results-are-late-1");
    }

    [Fact]
    public async Task A_publication_that_is_not_on_the_newsroom_page_links_to_nothing()
    {
        outlets.GoLive(outlets.Bluesky);
        outlets.Publish(outlets.Desk.Approved());
        await outlets.Run();
        outlets.Sky.Accepted.Single().Link.ShouldBe("");
    }

    [Fact]
    public async Task A_passing_fault_is_tried_again_later_under_the_same_key()
    {
        outlets.GoLive(outlets.Bluesky);
        var id = outlets.Publish(outlets.Desk.Approved(), outlets.Bluesky);
        var keys = new List<string>();
        outlets.Sky.Instead = (delivery, _) => { keys.Add(delivery.Key); return keys.Count < 3 ? Task.FromException(Passing()) : Task.CompletedTask; };
        await outlets.Run();
        outlets.On(id, outlets.Bluesky).State.ShouldBe(Delivery.Queued);
        outlets.On(id, outlets.Bluesky).Error.ShouldBe("The network is busy.");
        outlets.Desk.Read(work => ChannelStore.Get(work, outlets.Bluesky))!.State.ShouldBe("degraded");
        await outlets.Run();
        keys.Count.ShouldBe(1); // it waits
        outlets.Desk.Heed.Time.Move(TimeSpan.FromSeconds(30));
        await outlets.Run();
        outlets.Desk.Heed.Time.Move(TimeSpan.FromMinutes(1));
        await outlets.Run();
        keys.Distinct().Count().ShouldBe(1);
        outlets.On(id, outlets.Bluesky).State.ShouldBe(Delivery.Published);
        outlets.Desk.Read(work => ChannelStore.Get(work, outlets.Bluesky))!.State.ShouldBe("connected");
    }

    [Fact]
    public async Task A_network_that_asks_for_patience_gets_it()
    {
        outlets.GoLive(outlets.Bluesky);
        var id = outlets.Publish(outlets.Desk.Approved(), outlets.Bluesky);
        outlets.Sky.Instead = (_, _) => Task.FromException(Passing(TimeSpan.FromMinutes(20)));
        await outlets.Run();
        outlets.On(id, outlets.Bluesky).NextAttemptAt.ShouldBe(outlets.Desk.Now.AddMinutes(20));
    }

    [Fact]
    public async Task After_eight_tries_it_stops_and_a_person_may_try_again()
    {
        var desk = outlets.Desk;
        outlets.GoLive(outlets.Bluesky);
        var id = outlets.Publish(desk.Approved(), outlets.Bluesky);
        outlets.Sky.Instead = (_, _) => Task.FromException(Passing());
        for (var round = 0; round < 12; round++)
        {
            await outlets.Run();
            desk.Heed.Time.Move(TimeSpan.FromHours(1));
        }
        outlets.Sky.Calls.ShouldBe(Deliver.MostTries);
        var card = desk.Read(DeliveryStore.Failed).Single();
        card.Error.ShouldBe("The network is busy. Heed tried 8 times and stopped.");
        card.ChannelName.ShouldBe("Bluesky");
        outlets.Sky.Instead = null;
        desk.Write(work => Settlement.TryAgain(work, desk.Journal, desk.Petra, id, outlets.Bluesky, desk.Now)).ShouldBeNull();
        await outlets.Run();
        outlets.On(id, outlets.Bluesky).State.ShouldBe(Delivery.Published);
        desk.Read(DeliveryStore.Failed).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_failed_does_not_go_out_again_on_a_fact_that_was_retracted_since()
    {
        var desk = outlets.Desk;
        outlets.GoLive(outlets.Bluesky);
        var fact = desk.Fact(null);
        var started = desk.Started();
        desk.Save(desk.Ines, started, facts: [fact]);
        var draft = desk.Draft(started.Id);
        desk.Write(work => DraftReview.Send(work, desk.Journal, desk.Ines, draft.Id, draft.TextHash, desk.Now)).ShouldBeNull();
        desk.Approve(desk.Petra, desk.Draft(draft.Id)).ShouldBeNull();
        var id = outlets.Publish(desk.Draft(draft.Id), outlets.Bluesky);
        outlets.Sky.Instead = (_, _) => Task.FromException(new ChannelException("Bluesky does not know this account.", permanent: true, "Check the handle."));
        await outlets.Run();
        desk.Write(work => FactLedger.Retract(work, desk.Journal, desk.Vera, fact, "The page was up again at 9:20.", desk.Now)).ShouldBeNull();
        desk.Write(work => Settlement.TryAgain(work, desk.Journal, desk.Petra, id, outlets.Bluesky, desk.Now)).ShouldNotBeNull();
        outlets.On(id, outlets.Bluesky).State.ShouldBe(Delivery.Failed);
    }

    [Fact]
    public async Task One_channels_trouble_is_not_anothers()
    {
        outlets.GoLive(outlets.Newsroom, outlets.Bluesky, outlets.Mail);
        outlets.Sky.Instead = (_, _) => Task.FromException(new ChannelException("Bluesky does not know this account.", permanent: true, "Check the handle."));
        var id = outlets.Publish(outlets.Desk.Approved());
        await outlets.Run();
        outlets.On(id, outlets.Bluesky).State.ShouldBe(Delivery.Failed);
        outlets.On(id, outlets.Bluesky).Advice.ShouldBe("Check the handle.");
        outlets.On(id, outlets.Newsroom).State.ShouldBe(Delivery.Published);
        outlets.Post.Accepted.Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_wrong_password_is_tried_once_and_not_once_a_reader()
    {
        outlets.GoLive(outlets.Mail);
        outlets.Post.Instead = (_, _) => Task.FromException(new ChannelException("The mail server does not accept our sign-in.", permanent: true, "Check the password.", authentication: true));
        outlets.Publish(outlets.Desk.Approved(), outlets.Mail);
        await outlets.Run();
        outlets.Post.Calls.ShouldBe(1);
        outlets.Desk.Read(work => ChannelStore.Get(work, outlets.Mail))!.State.ShouldBe("auth_needed");
        outlets.Desk.Read(DeliveryStore.Failed).Single().Deliveries.ShouldBe(3);
    }

    [Fact]
    public async Task A_delivery_in_a_networks_hands_at_the_end_is_handed_over_again_under_the_same_key_where_that_is_harmless()
    {
        outlets.GoLive(outlets.Bluesky);
        var id = outlets.Publish(outlets.Desk.Approved(), outlets.Bluesky);
        await DieAfterAcceptance(outlets.Sky);
        outlets.On(id, outlets.Bluesky).State.ShouldBe(Delivery.Underway);
        outlets.Sky.Accepted.Count.ShouldBe(1);

        outlets.Sky.Instead = null;
        outlets.Desk.Heed.Time.Move(TimeSpan.FromSeconds(1));
        outlets.Start();
        await outlets.Run();
        outlets.On(id, outlets.Bluesky).State.ShouldBe(Delivery.Published);
        outlets.Sky.Accepted.Count.ShouldBe(1);
        outlets.Sky.Calls.ShouldBe(2);
    }

    [Fact]
    public async Task A_mail_in_the_servers_hands_at_the_end_waits_for_a_person_and_is_never_sent_twice_by_itself()
    {
        var desk = outlets.Desk;
        outlets.GoLive(outlets.Mail);
        var id = outlets.Publish(desk.Approved(), outlets.Mail);
        await DieAfterAcceptance(outlets.Post);
        outlets.Post.Instead = null;
        desk.Heed.Time.Move(TimeSpan.FromSeconds(1));
        outlets.Start();
        await outlets.Run();
        outlets.Post.Accepted.Count.ShouldBe(3);
        outlets.Post.Calls.ShouldBe(3); // one each, the doubtful one not again
        var card = desk.Read(DeliveryStore.Failed).Single();
        card.State.ShouldBe(Delivery.Unconfirmed);
        card.Error.ShouldContain("It may have arrived");
        desk.Write(work => Settlement.Arrived(work, desk.Journal, desk.Petra, id, outlets.Mail, desk.Now)).ShouldBeNull();
        outlets.Deliveries(id).ShouldAllBe(delivery => delivery.State == Delivery.Published);
        desk.Acts($"publication:{id}").ShouldContain("delivery.confirmed");
    }

    [Fact]
    public async Task A_person_may_send_an_unconfirmed_mail_again()
    {
        var desk = outlets.Desk;
        outlets.GoLive(outlets.Mail);
        var id = outlets.Publish(desk.Approved(), outlets.Mail);
        await DieAfterAcceptance(outlets.Post);
        outlets.Post.Instead = null;
        desk.Heed.Time.Move(TimeSpan.FromSeconds(1));
        outlets.Start();
        await outlets.Run();
        desk.Write(work => Settlement.SendAgain(work, desk.Journal, desk.Petra, id, outlets.Mail, desk.Now)).ShouldBeNull();
        await outlets.Run();
        outlets.Post.Calls.ShouldBe(4);
        outlets.Deliveries(id).ShouldAllBe(delivery => delivery.State == Delivery.Published);
    }

    [Fact]
    public async Task A_claim_of_a_process_that_stopped_answering_is_taken_over_after_the_lease()
    {
        outlets.GoLive(outlets.Bluesky);
        var id = outlets.Publish(outlets.Desk.Approved(), outlets.Bluesky);
        outlets.Desk.Heed.Time.Move(TimeSpan.FromSeconds(1));
        outlets.Desk.Write(work => DeliveryStore.Claim(work, outlets.On(id, outlets.Bluesky).Id, outlets.Desk.Now)).ShouldBeTrue(); // another process, which then hangs
        await outlets.Run();
        outlets.Sky.Calls.ShouldBe(0);
        outlets.Desk.Heed.Time.Move(Deliver.Lease + TimeSpan.FromSeconds(1));
        await outlets.Run();
        outlets.On(id, outlets.Bluesky).State.ShouldBe(Delivery.Published);
    }

    [Fact]
    public void Two_processes_cannot_claim_one_delivery()
    {
        var id = outlets.Publish(outlets.Desk.Approved(), outlets.Bluesky);
        var delivery = outlets.On(id, outlets.Bluesky).Id;
        outlets.Desk.Write(work => DeliveryStore.Claim(work, delivery, outlets.Desk.Now)).ShouldBeTrue();
        outlets.Desk.Write(work => DeliveryStore.Claim(work, delivery, outlets.Desk.Now)).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_left_the_list_after_the_button_was_pressed_gets_nothing()
    {
        var desk = outlets.Desk;
        outlets.GoLive(outlets.Mail);
        var id = outlets.Publish(desk.Approved(), outlets.Mail);
        desk.Write(work => ReaderList.Unsubscribe(work, desk.Journal, desk.Ines, SubscriberStore.Newest(work, outlets.Mail, 1)[0], desk.Now)).ShouldBeTrue();
        await outlets.Run();
        outlets.Post.Accepted.Select(one => one.RecipientAddress).ShouldBe(["a@example.org", "b@example.org"]);
        outlets.Deliveries(id).Count(delivery => delivery.State == Delivery.Cancelled).ShouldBe(1);
    }

    [Fact]
    public async Task A_channel_that_went_back_to_dry_run_sends_nothing_and_says_so()
    {
        var desk = outlets.Desk;
        outlets.GoLive(outlets.Bluesky);
        var id = outlets.Publish(desk.Approved(), outlets.Bluesky);
        desk.Write(work => ChannelMode.BackToDryRun(work, desk.Journal, desk.Ines, outlets.Bluesky)).ShouldBeNull();
        await outlets.Run();
        outlets.Sky.Calls.ShouldBe(0);
        outlets.On(id, outlets.Bluesky).Error.ShouldContain("back to dry-run");
    }

    [Fact]
    public async Task No_address_reaches_the_journal_or_the_timeline()
    {
        var desk = outlets.Desk;
        outlets.GoLive(outlets.Newsroom, outlets.Mail);
        var crisis = desk.Crisis();
        outlets.Publish(desk.Approved(crisis));
        outlets.Post.Instead = (_, _) => Task.FromException(new ChannelException("The mail server refuses this recipient (550).", permanent: true, "Check the address."));
        await outlets.Run();
        desk.Read(work => global::Heed.Records.JournalStore.Newest(work, 100)).ShouldAllBe(entry => !(entry.Details + entry.Reason + entry.Subject).Contains('@'));
        desk.Read(work => Timeline.Newest(work, crisis)).ShouldAllBe(entry => !entry.Text.Contains('@'));
        desk.Read(desk.Journal.Verify).ShouldBeEmpty();
    }

    /// <summary>The network takes it, and the process ends before it can say so: what a kill at the worst moment leaves behind.</summary>
    private async Task DieAfterAcceptance(TestNetwork network)
    {
        using var power = new CancellationTokenSource();
        network.Instead = (delivery, stop) =>
        {
            network.Accepted.Add(delivery);
            power.Cancel();
            return Task.FromCanceled(stop);
        };
        await outlets.Worker.RunOnce(outlets.Desk.Now, power.Token);
    }
}
