using Heed.Channels;
using Heed.Language.Queries;
using Heed.Privacy;
using Heed.Records;

namespace Heed.Listening;

/// <summary>What a query would have found in what was heard lately: tried on the newest part of the post log, posts of every kind, not only those that were kept.</summary>
public sealed record TopicPreview(int Heard, int Found, IReadOnlyList<string> Samples)
{
    private const int Batches = 64, MostSamples = 20;

    /// <summary>The words are masked. Reads at most 64 batches (about 16 MiB), which takes a few tenths of a second.</summary>
    public static TopicPreview Of(ParsedQuery query, PostLogStore log, IdentifierFinder identifiers, DateTimeOffset now)
    {
        var matcher = new QueryMatcher([KeyValuePair.Create(1L, query)]);
        var hits = new List<long>();
        var (asked, answers) = (new QueryPost(), new HeardAnswers(identifiers, TimeZoneInfo.Utc));
        var posts = new List<HeardPost>();
        var samples = new List<string>();
        int heard = 0, found = 0;
        foreach (var batch in log.ReadAfter(Math.Max(0, log.End() - Batches), Batches))
        {
            if (batch.AppendedAt < now - PostLogStore.Retention) continue;
            posts.Clear();
            PostBatches.ReadInto(batch.Body, posts);
            heard += posts.Count;
            foreach (var post in posts)
            {
                matcher.Match(asked.Fill(post, IngestSteps.Believed(post.CreatedAt, batch.AppendedAt) ?? batch.AppendedAt, now, answers), hits);
                if (hits.Count == 0) continue;
                // Each of the found has the same chance to be shown (reservoir sampling).
                if (++found <= MostSamples) samples.Add(post.Text);
                else if (Random.Shared.Next(found) is var at && at < MostSamples) samples[at] = post.Text;
            }
        }
        return new TopicPreview(heard, found, [.. samples.Select(text => Shown(text, identifiers))]);
    }

    private static string Shown(string text, IdentifierFinder identifiers)
    {
        var masked = Redaction.Mask(text, identifiers.Find(text));
        return masked.Length > 300 ? masked[..300] + "…" : masked;
    }
}
