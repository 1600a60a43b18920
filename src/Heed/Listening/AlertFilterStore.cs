using Heed.Records;

namespace Heed.Listening;

/// <summary>How far the mentions of a topic are counted for its alert filter.</summary>
public sealed record AlertFilterRead
{
    public long TopicId { get; init; }
    public long Version { get; init; }
    public long ReadThrough { get; init; }
}

/// <summary>Mentions of one bucket of one topic that match its alert filter; may be negative where labels changed.</summary>
public sealed record AlertFilterTally(long TopicId, long Version, long Bucket)
{
    public long Mentions { get; set; }
    public long Positive { get; set; }
    public long Negative { get; set; }

    /// <param name="sign">1 to count the mention, -1 to take it back.</param>
    public void Add(Mention mention, int sign)
    {
        Mentions += sign;
        if (mention.Sentiment > 0) Positive += sign;
        if (mention.Sentiment < 0) Negative += sign;
    }
}

public static class AlertFilterStore
{
    /// <summary>Is there a mention that some active topic with an alert filter has not looked at?</summary>
    public static bool Behind(Work work) => work.Number("""
        SELECT count(*) FROM (SELECT 1 FROM topic t LEFT JOIN alert_filter_read r ON r.topic_id = t.id AND r.version = t.alert_filter_version
        WHERE t.state = 'active' AND t.alert_filter <> '' AND coalesce(r.read_through, 0) < (SELECT coalesce(max(id), 0) FROM mention) LIMIT 1) AS some
        """) > 0;

    public static long Newest(Work work) => work.Number("SELECT coalesce(max(id), 0) FROM mention");

    /// <summary>How much of the mentions is counted by a topic's filter, 0 to 100.</summary>
    public static int Percent(Work work, Topic topic)
    {
        var newest = Newest(work);
        var through = work.Number("SELECT coalesce(max(read_through), 0) FROM alert_filter_read WHERE topic_id = @Id AND version = @AlertFilterVersion", new { topic.Id, topic.AlertFilterVersion });
        return newest == 0 ? 100 : (int)(100 * through / newest);
    }

    public static IReadOnlyList<AlertFilterRead> Reads(Work work) => work.All<AlertFilterRead>("SELECT topic_id, version, read_through FROM alert_filter_read");

    public static void ReadThrough(Work work, Topic topic, long mention) => work.Execute("""
        INSERT INTO alert_filter_read (topic_id, version, read_through) VALUES (@Id, @AlertFilterVersion, @mention)
        ON CONFLICT (topic_id) DO UPDATE SET version = excluded.version, read_through = excluded.read_through
        """, new { topic.Id, topic.AlertFilterVersion, mention });

    /// <summary>Mentions after one, up to another, of topics that have an alert filter, by id.</summary>
    public static IReadOnlyList<Mention> Mentions(Work work, long after, long until) => work.All<Mention>($"""
        SELECT {MentionStore.Columns} FROM mention m JOIN source s ON s.id = m.source_id
        WHERE m.id > @after AND m.id <= @until
          AND EXISTS (SELECT 1 FROM mention_topic mt JOIN topic t ON t.id = mt.topic_id WHERE mt.mention_id = m.id AND t.alert_filter <> '')
        ORDER BY m.id
        """, new { after, until });

    /// <summary>Topics of all mentions after one, up to another.</summary>
    public static IReadOnlyList<MentionTopic> Topics(Work work, long after, long until) => work.All<MentionTopic>("""
        SELECT mt.mention_id, mt.topic_id, t.name FROM mention_topic mt JOIN topic t ON t.id = mt.topic_id
        WHERE mt.mention_id > @after AND mt.mention_id <= @until ORDER BY mt.mention_id, t.name
        """, new { after, until });

    public static void Count(Work work, IEnumerable<AlertFilterTally> tallies) => work.Execute("""
        INSERT INTO alert_filter_count (topic_id, version, bucket, mentions, positive, negative) VALUES (@TopicId, @Version, @Bucket, @Mentions, @Positive, @Negative)
        ON CONFLICT (topic_id, version, bucket) DO UPDATE SET mentions = alert_filter_count.mentions + excluded.mentions,
          positive = alert_filter_count.positive + excluded.positive, negative = alert_filter_count.negative + excluded.negative
        """, tallies);

    /// <summary>Topics with an alert filter a mention belongs to, where it is counted already.</summary>
    public static IReadOnlyList<Topic> CountedFor(Work work, long mentionId) => work.All<Topic>("""
        SELECT t.id, t.name, t.alert_filter, t.alert_filter_version FROM mention_topic mt JOIN topic t ON t.id = mt.topic_id
        JOIN alert_filter_read r ON r.topic_id = t.id AND r.version = t.alert_filter_version
        WHERE mt.mention_id = @mentionId AND t.alert_filter <> '' AND r.read_through >= @mentionId
        """, new { mentionId });
}
