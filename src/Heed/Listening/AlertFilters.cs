using System.Globalization;
using Heed.Language.Queries;
using Heed.People;
using Heed.Records;

namespace Heed.Listening;

/// <summary>
/// Counts, for every topic with an alert filter, the kept mentions that match it. A filter is asked of the mention as it is kept (masked words, labels as
/// corrected), as of the moment it was heard, so that a mention counted when it arrives and one counted again later give the same answer.
/// A new or changed filter starts at the first mention, in slices; its topic is told apart until it has caught up. Not for several threads.
/// </summary>
public sealed class AlertFilters
{
    /// <summary>Ids of mentions a slice goes through: about a tenth of a second, in which nobody else writes.</summary>
    public const int Step = 2000;

    private readonly QueryPost asked = new();
    private readonly List<long> hits = [];
    private string built = "";
    private QueryMatcher matcher = new(Array.Empty<KeyValuePair<long, ParsedQuery>>());
    private HashSet<long> unreadable = [];

    /// <summary>Counts on, in the caller's writing transaction: one slice for the topics that are furthest, one for those that are least far, so that a recount holds up nobody else.</summary>
    /// <returns>Topics of which mentions are still uncounted: what is known of them is not yet the whole.</returns>
    public IReadOnlyCollection<long> Advance(Work work, IEnumerable<Topic> topics, TimeZoneInfo zone)
    {
        var filtered = topics.Where(topic => topic.AlertFilter.Length > 0).ToDictionary(topic => topic.Id);
        if (filtered.Count == 0) return [];
        var reads = AlertFilterStore.Reads(work).ToDictionary(read => read.TopicId);
        var through = filtered.Values.ToDictionary(topic => topic.Id, topic => reads.TryGetValue(topic.Id, out var read) && read.Version == topic.AlertFilterVersion ? read.ReadThrough : 0);
        var newest = AlertFilterStore.Newest(work);
        Build(work, [.. filtered.Values], zone);
        foreach (var ahead in new[] { true, false })
        {
            var behind = through.Values.Where(at => at < newest).ToArray();
            if (behind.Length == 0 || (!ahead && behind.Length == through.Count && behind.Distinct().Count() == 1)) break; // all together: they went on already
            var from = ahead ? behind.Max() : behind.Min();
            // Topics at different places meet where the one behind reaches the other; from there they go on together.
            var until = Math.Min(from + Step, through.Values.Where(at => at > from).DefaultIfEmpty(newest).Min());
            var group = filtered.Values.Where(topic => through[topic.Id] == from).ToDictionary(topic => topic.Id);
            Count(work, group, from, until, zone);
            foreach (var topic in group.Values)
            {
                AlertFilterStore.ReadThrough(work, topic, until);
                through[topic.Id] = until;
            }
        }
        return [.. through.Where(read => read.Value < newest).Select(read => read.Key)];
    }

    private void Count(Work work, Dictionary<long, Topic> group, long after, long until, TimeZoneInfo zone)
    {
        var mentions = AlertFilterStore.Mentions(work, after, until);
        if (mentions.Count == 0) return;
        var members = AlertFilterStore.Topics(work, after, until).ToLookup(topic => topic.MentionId);
        var tallies = new Dictionary<(long Topic, long Bucket), AlertFilterTally>();
        foreach (var mention in mentions)
        {
            matcher.Match(asked.Fill(mention, members[mention.Id], mention.HeardAt, zone), hits);
            var bucket = Bucket(mention);
            foreach (var member in members[mention.Id])
            {
                if (!group.TryGetValue(member.TopicId, out var topic) || !(hits.Contains(topic.Id) || unreadable.Contains(topic.Id))) continue;
                if (!tallies.TryGetValue((topic.Id, bucket), out var tally)) tallies[(topic.Id, bucket)] = tally = new AlertFilterTally(topic.Id, topic.AlertFilterVersion, bucket);
                tally.Add(mention, 1);
            }
        }
        AlertFilterStore.Count(work, tallies.Values);
    }

    private void Build(Work work, IReadOnlyList<Topic> topics, TimeZoneInfo zone)
    {
        var wanted = $"{work.Connection.DataSource}|{zone.Id}|{string.Join('|', topics.Select(topic => $"{topic.Id}.{topic.AlertFilterVersion}"))}";
        if (built == wanted) return;
        (matcher, unreadable) = Read(topics);
        built = wanted;
    }

    // A filter that cannot be read any more lets everything through: a warning too many is better than silence.
    private static (QueryMatcher, HashSet<long>) Read(IReadOnlyList<Topic> topics)
    {
        var queries = topics.Select(topic => KeyValuePair.Create(topic.Id, QueryParser.Parse(topic.AlertFilter))).ToArray();
        return (new QueryMatcher(queries), [.. queries.Where(query => !query.Value.CanRun).Select(query => query.Key)]);
    }

    /// <summary>A person changed what a mention is labelled: it is counted where it now matches, and no more where it did.</summary>
    /// <param name="before">As it was. What it is now is read.</param>
    public static void Relabelled(Work work, Mention before)
    {
        var topics = AlertFilterStore.CountedFor(work, before.Id);
        if (topics.Count == 0 || MentionStore.Get(work, before.Id) is not { } after) return;
        var (matcher, unreadable) = Read(topics);
        var members = MentionStore.Topics(work, [before.Id]);
        var zone = Organisation.Get(work)?.Zone ?? TimeZoneInfo.Utc;
        var tallies = topics.ToDictionary(topic => topic.Id, topic => new AlertFilterTally(topic.Id, topic.AlertFilterVersion, Bucket(before)));
        var (post, hits) = (new QueryPost(), new List<long>());
        foreach (var (mention, sign) in new[] { (before, -1), (after, 1) })
        {
            matcher.Match(post.Fill(mention, members, mention.HeardAt, zone), hits);
            foreach (var (topic, tally) in tallies)
                if (hits.Contains(topic) || unreadable.Contains(topic)) tally.Add(mention, sign);
        }
        AlertFilterStore.Count(work, tallies.Values.Where(tally => (tally.Mentions, tally.Positive, tally.Negative) != (0, 0, 0)));
    }

    /// <summary>The mentions of a topic that match a filter, newest first; all of them where the filter is empty or cannot be read.</summary>
    public static IReadOnlyList<Mention> Matching(Work work, MentionFilter wanted, string filter, int limit)
    {
        var query = QueryParser.Parse(filter);
        return query.CanRun ? MentionSearch.Find(work, wanted, [new(query, null)], limit, Organisation.Get(work)?.Zone ?? TimeZoneInfo.Utc).Rows : MentionStore.Page(work, wanted, limit);
    }

    /// <summary>An alert filter as an address names it, without its words.</summary>
    /// <param name="version">Of the topic, which brought the filter.</param>
    public static string NameOf(long topicId, long version) => FormattableString.Invariant($"{topicId}.{version}");

    /// <returns>Its words; null if there is no such filter.</returns>
    public static string? Named(Work work, string name) =>
        name.Split('.') is [var topic, var version] && long.TryParse(topic, NumberStyles.None, CultureInfo.InvariantCulture, out var topicId) && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? TopicStore.FilterAt(work, topicId, number) : null;

    private static long Bucket(Mention mention)
    {
        var at = mention.CreatedAt.ToUnixTimeMilliseconds();
        return at - at % KeepStore.BucketMilliseconds;
    }
}
