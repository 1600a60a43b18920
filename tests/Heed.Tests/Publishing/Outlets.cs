using Heed.Channels;
using Heed.Composing;
using Heed.Publishing;
using Heed.Records;
using Heed.Tests.Composing;
using Shouldly;

namespace Heed.Tests.Publishing;

/// <summary>A network that keeps what it was handed. Whether a second hand-over of a key is harmless is up to <see cref="AfterUnknown"/>, as on the true ones.</summary>
internal sealed class TestNetwork(string kind, UnknownOutcome afterUnknown) : IPublishingChannel
{
    public string Kind => kind;
    public UnknownOutcome AfterUnknown => afterUnknown;
    public List<OutgoingDelivery> Accepted { get; } = [];
    /// <summary>What happens instead of a plain acceptance.</summary>
    public Func<OutgoingDelivery, CancellationToken, Task>? Instead { get; set; }
    public int Calls { get; private set; }

    public async Task<Accepted> Publish(string settings, OutgoingDelivery delivery, CancellationToken stop)
    {
        Calls++;
        if (Instead is not null) await Instead(delivery, stop);
        if (Accepted.All(one => one.Key != delivery.Key)) Accepted.Add(delivery);
        return new Accepted("id-" + delivery.Key, "https://network.example/" + delivery.Key);
    }

    public IReadOnlyList<string> Validate(string settings) => [];
    public IReadOnlyList<string> Preview(OutgoingDelivery delivery) => [delivery.Text];
}

/// <summary>A newsdesk with a newsroom, a Bluesky account and a mailing list of three, and a worker that can be started anew like a process.</summary>
internal sealed class Outlets : IDisposable
{
    public Outlets()
    {
        Newsroom = Desk.Read(ChannelStore.All).Single().Id;
        Bluesky = Desk.Write(work => ChannelStore.Add(work, "Bluesky", Channel.BlueskyKind, "", Desk.Now))!.Value;
        Mail = Desk.Write(work => ChannelStore.Add(work, "Families", Channel.MailKind, "", Desk.Now))!.Value;
        Desk.Write(work => ReaderList.Add(work, Desk.Journal, Desk.Ines, Mail, "a@example.org\nBea Reader <b@example.org>\nc@example.org", Desk.Now)).Added.ShouldBe(3);
        Worker = Start();
    }

    public Newsdesk Desk { get; } = new();
    public TestNetwork Sky { get; } = new(Channel.BlueskyKind, UnknownOutcome.TryAgain);
    public TestNetwork Post { get; } = new(Channel.MailKind, UnknownOutcome.AskPerson);
    public long Newsroom { get; }
    public long Bluesky { get; }
    public long Mail { get; }
    public Deliver Worker { get; private set; }

    /// <summary>As after a restart of the program.</summary>
    public Deliver Start() => Worker = new Deliver(Desk.Heed.Database, Desk.Journal, Desk.Heed.Keys, Desk.Heed.Time, [new NewsroomChannel(), Sky, Post]);

    public void GoLive(params long[] channels)
    {
        foreach (var id in channels)
            Desk.Write(work => ChannelMode.GoLive(work, Desk.Journal, Desk.Ines, id, ChannelStore.Get(work, id)!.Name, "The board agreed to it today.", Desk.Heed.Workspace)).ShouldBeNull();
    }

    public long Publish(Draft draft, params long[] channels)
    {
        var (id, refusal) = TryPublish(draft, channels);
        refusal.ShouldBeNull();
        return id!.Value;
    }

    public (long? Id, Heed.Crises.Refusal? Refusal) TryPublish(Draft draft, params long[] channels) => Desk.Write(work =>
        PublishDraft.Publish(work, Desk.Journal, Desk.Petra, draft.Id, draft.TextHash, channels.Length == 0 ? [Newsroom, Bluesky, Mail] : channels, Desk.Heed.Workspace, Desk.Now));

    public async Task Run(CancellationToken stop = default)
    {
        while (await Worker.RunOnce(Desk.Now, stop)) { }
    }

    public IReadOnlyList<Delivery> Deliveries(long publication) => Desk.Read(work => DeliveryStore.ForPublication(work, publication));
    public Delivery On(long publication, long channel) => Deliveries(publication).First(delivery => delivery.ChannelId == channel);
    public Publication Publication(long id) => Desk.Read(work => PublicationStore.Get(work, id))!;
    public void Dispose() => Desk.Dispose();
}
