using System.Net;

namespace Heed.Channels.Feeds;

/// <summary>
/// RSS and Atom by polling. Asks with the server's own marks (ETag, Last-Modified) so that an unchanged feed costs a few bytes, and stays away
/// as long as it is told to. Only entries not heard at the last reading are handed on.
/// </summary>
public sealed class FeedChannel(PublicWeb web) : IListeningChannel
{
    public string Kind => "feed";

    public async Task Listen(ListenFrom from, Heard heard, CancellationToken stop)
    {
        var address = FeedSettings.Address(from.Settings);
        var position = FeedPosition.Parse(from.Position);
        var answer = await web.Get(address, headers =>
        {
            headers.TryAddWithoutValidation("Accept", "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1");
            if (position.ETag.Length > 0) headers.TryAddWithoutValidation("If-None-Match", position.ETag);
            if (position.Modified.Length > 0) headers.TryAddWithoutValidation("If-Modified-Since", position.Modified);
        }, stop);
        if (answer.Status == HttpStatusCode.NotModified)
        {
            await heard([], new Dictionary<string, long>(), from.Position, stop); // nothing new, and all is well
            return;
        }
        if (answer.Status != HttpStatusCode.OK) throw Refused(answer);

        var posts = FeedDocument.Read(answer.Body, answer.Address, out var rejected);
        var seen = position.Seen.ToHashSet(StringComparer.Ordinal);
        var marks = posts.Select(post => FeedDocument.Mark(post.Id)).ToArray();
        var fresh = posts.Where((_, at) => seen.Add(marks[at])).ToArray();
        var next = new FeedPosition { ETag = answer.ETag, Modified = answer.LastModified, Seen = [.. marks.Distinct(StringComparer.Ordinal)] };
        await heard(fresh, rejected == 0 ? new Dictionary<string, long>() : new Dictionary<string, long> { ["entry without words"] = rejected }, next.ToString(), stop);
    }

    private static ChannelException Refused(WebAnswer answer)
    {
        var host = answer.Address.Host;
        return (int)answer.Status switch
        {
            429 => new($"{host} says we ask too often.", permanent: false, "Heed waits as long as it is told to.", answer.RetryAfter ?? TimeSpan.FromMinutes(15)),
            503 => new($"{host} is busy or being repaired (503).", permanent: false, "Heed tries again by itself.", answer.RetryAfter),
            401 or 403 => new($"{host} does not let us read this feed ({(int)answer.Status}).", permanent: true, "Use a feed that is open to everyone.", authentication: true),
            404 or 410 => new($"There is no feed at this address on {host} ({(int)answer.Status}).", permanent: true, "Look up the feed's address on the site and correct it."),
            >= 500 => new($"{host} has a fault of its own ({(int)answer.Status}).", permanent: false, "Heed tries again by itself.", answer.RetryAfter),
            _ => new($"{host} answered {(int)answer.Status} where a feed should be.", permanent: true, "Open the address in a browser and check that it shows a feed.")
        };
    }
}
