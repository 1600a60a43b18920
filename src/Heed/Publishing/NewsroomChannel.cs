using Heed.Channels;

namespace Heed.Publishing;

/// <summary>Our own page. Publishing to it is the row that says so: nothing leaves the machine, and a second try changes nothing.</summary>
public sealed class NewsroomChannel : IPublishingChannel
{
    public string Kind => Channel.NewsroomKind;
    public UnknownOutcome AfterUnknown => UnknownOutcome.TryAgain;
    public IReadOnlyList<string> Validate(string settings) => [];
    public IReadOnlyList<string> Preview(OutgoingDelivery delivery) => [delivery.NextUpdateText.Length > 0 ? $"{delivery.Text}\n\n{delivery.NextUpdateText}" : delivery.Text];
    public Task<Accepted> Publish(string settings, OutgoingDelivery delivery, CancellationToken stop) => Task.FromResult(new Accepted(delivery.Key, delivery.Link));
}
