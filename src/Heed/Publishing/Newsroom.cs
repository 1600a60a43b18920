using Heed.People;
using Heed.Records;

namespace Heed.Publishing;

/// <summary>What the public reads. Nothing here asks who is reading: the same answer for everybody, so that it may be cached.</summary>
public static class Newsroom
{
    public const int Newest = 50;
    public const string Caching = "public, max-age=30";

    /// <summary>The next promised time over all open matters: an overdue one first, because people are waiting for it.</summary>
    public static Publication? Promise(Work work, DateTimeOffset now) =>
        PublicationStore.OpenPromises(work).FirstOrDefault(one => one.CrisisId is not null || one.NextUpdateAt > now);

    public static string PromiseInWords(Publication promise, Organisation organisation, DateTimeOffset now) =>
        promise.NextUpdateAt > now
            ? Outgoing.NextUpdate(promise.NextUpdateAt.Value, organisation.Zone)
            : $"An update was due by {Heed.Composing.HoldingStatement.Say(promise.NextUpdateAt!.Value, organisation.Zone)}. It is late; it will stand here.";

    public static DateTimeOffset At(Publication publication) => publication.FirstPublicAt ?? publication.CreatedAt;
}
