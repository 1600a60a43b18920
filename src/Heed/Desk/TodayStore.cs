using Heed.Records;

namespace Heed.Desk;

/// <summary>What Today reads. Counters and small tables only, so it takes the same time whatever the number of mentions.</summary>
public static class TodayStore
{
    public sealed record AlertRow
    {
        public long Id { get; init; }
        public string TopicName { get; init; } = "";
        public string Sentence { get; init; } = "";
        public DateTimeOffset RaisedAt { get; init; }
    }

    public sealed record CrisisRow
    {
        public long Id { get; init; }
        public string Name { get; init; } = "";
        public int Level { get; init; }
        public string Stage { get; init; } = "";
        public DateTimeOffset FirstResponseDue { get; init; }
        public DateTimeOffset? FirstResponseAt { get; init; }
    }

    public sealed record PromiseRow
    {
        public long Id { get; init; }
        public long CrisisId { get; init; }
        public string CrisisName { get; init; } = "";
        public DateTimeOffset PromisedFor { get; init; }
    }

    public sealed record DraftRow
    {
        public long Id { get; init; }
        public string Title { get; init; } = "";
        public string AuthorName { get; init; } = "";
        public DateTimeOffset UpdatedAt { get; init; }
    }

    public sealed record DeliveryRow
    {
        public long PublicationId { get; init; }
        public string Title { get; init; } = "";
        public string ChannelName { get; init; } = "";
        public string State { get; init; } = "";
        public long Count { get; init; }
        public string Error { get; init; } = "";
    }

    public sealed record FactRow
    {
        public long? CrisisId { get; init; }
        public string CrisisName { get; init; } = "";
        public long Count { get; init; }
    }

    public sealed record SourceRow
    {
        public long Id { get; init; }
        public string Name { get; init; } = "";
        public string State { get; init; } = "";
        public string LastError { get; init; } = "";
        public DateTimeOffset? LastHeardAt { get; init; }
    }

    public sealed record TopicRow
    {
        public long Id { get; init; }
        public string Name { get; init; } = "";
        public long Mentions { get; init; }
        public long Negative { get; init; }
    }

    public sealed record UsualRow
    {
        public long TopicId { get; init; }
        public long Mentions { get; init; }
        public DateTimeOffset FirstBucket { get; init; }
    }

    public sealed record HourRow
    {
        public long TopicId { get; init; }
        public long Hour { get; init; }
        public long Mentions { get; init; }
    }

    /// <summary>The most surprising first: in a storm its own topic stands above those it merely splashed.</summary>
    public static IReadOnlyList<AlertRow> FiringAlerts(Work work) => work.All<AlertRow>("""
        SELECT a.id, t.name AS topic_name, a.sentence, a.raised_at FROM alert a JOIN topic t ON t.id = a.topic_id
        WHERE a.state = 'firing' ORDER BY a.probability, a.observed DESC, a.raised_at, a.id LIMIT 100
        """);

    public static IReadOnlyList<CrisisRow> OpenOnes(Work work) => work.All<CrisisRow>("""
        SELECT id, name, level, stage, first_response_due, first_response_at FROM crisis
        WHERE closed_at IS NULL AND stage IN ('initial', 'maintenance', 'resolution') ORDER BY level DESC, detected_at
        """);

    public static IReadOnlyList<PromiseRow> OpenPromises(Work work) => work.All<PromiseRow>("""
        SELECT p.id, p.crisis_id, c.name AS crisis_name, p.promised_for FROM promised_update p JOIN crisis c ON c.id = p.crisis_id
        WHERE p.kept_at IS NULL AND c.closed_at IS NULL ORDER BY p.promised_for LIMIT 20
        """);

    /// <summary>Drafts in review that this person had no hand in: whoever edited any version may not approve it.</summary>
    public static IReadOnlyList<DraftRow> DraftsToApprove(Work work, long personId) => work.All<DraftRow>("""
        SELECT d.id, d.title, a.name AS author_name, d.updated_at FROM draft d JOIN person a ON a.id = d.author_id
        WHERE d.state = 'in_review' AND d.author_id <> @personId
          AND NOT EXISTS (SELECT 1 FROM draft_version v WHERE v.draft_id = d.id AND v.editor_id = @personId)
        ORDER BY d.updated_at LIMIT 20
        """, new { personId });

    public static IReadOnlyList<DraftRow> DraftsToPublish(Work work) => work.All<DraftRow>("""
        SELECT d.id, d.title, a.name AS author_name, d.updated_at FROM draft d JOIN person a ON a.id = d.author_id
        WHERE d.state = 'approved' ORDER BY d.updated_at LIMIT 20
        """);

    public static IReadOnlyList<DeliveryRow> StuckDeliveries(Work work) => work.All<DeliveryRow>("""
        SELECT d.publication_id, p.title, c.name AS channel_name, d.state, count(*) AS count, max(d.error) AS error
        FROM delivery d JOIN publication p ON p.id = d.publication_id JOIN channel c ON c.id = d.channel_id
        WHERE d.state IN ('failed', 'unconfirmed')
        GROUP BY d.publication_id, p.title, c.name, d.state ORDER BY d.publication_id DESC LIMIT 20
        """);

    /// <summary>Facts somebody reported and nobody has verified, without this person's own: the author cannot verify.</summary>
    public static IReadOnlyList<FactRow> FactsToVerify(Work work, long personId) => work.All<FactRow>("""
        SELECT f.crisis_id, coalesce(c.name, '') AS crisis_name, count(*) AS count FROM fact f LEFT JOIN crisis c ON c.id = f.crisis_id
        WHERE f.status = 'reported' AND f.author_id <> @personId AND (c.id IS NULL OR c.closed_at IS NULL)
        GROUP BY f.crisis_id, c.name ORDER BY f.crisis_id DESC LIMIT 10
        """, new { personId });

    public static IReadOnlyList<SourceRow> Sources(Work work) =>
        work.All<SourceRow>("SELECT id, name, state, last_error, last_heard_at FROM source ORDER BY name");

    public static long TopicTotal(Work work) => work.Number("SELECT count(*) FROM topic WHERE state = 'active'");

    /// <summary>The topics people talked about most between two times.</summary>
    public static IReadOnlyList<TopicRow> Busiest(Work work, DateTimeOffset from, DateTimeOffset until, int limit) => work.All<TopicRow>("""
        SELECT t.id, t.name, sum(c.mentions) AS mentions, sum(c.negative) AS negative
        FROM topic t JOIN topic_count c ON c.topic_id = t.id AND c.bucket >= @from AND c.bucket < @until
        WHERE t.state = 'active' GROUP BY t.id, t.name ORDER BY sum(c.mentions) DESC, t.name LIMIT @limit
        """, new { from, until, limit });

    public static IReadOnlyList<UsualRow> Usual(Work work, IReadOnlyList<long> topics, DateTimeOffset from, DateTimeOffset until) => work.All<UsualRow>("""
        SELECT topic_id, sum(mentions) AS mentions, min(bucket) AS first_bucket FROM topic_count
        WHERE topic_id IN @topics AND bucket >= @from AND bucket < @until GROUP BY topic_id
        """, new { topics, from, until });

    /// <summary>Mentions an hour; the hour is counted from 1970.</summary>
    public static IReadOnlyList<HourRow> Hours(Work work, IReadOnlyList<long> topics, DateTimeOffset from, DateTimeOffset until) => work.All<HourRow>("""
        SELECT topic_id, bucket / 3600000 AS hour, sum(mentions) AS mentions FROM topic_count
        WHERE topic_id IN @topics AND bucket >= @from AND bucket < @until GROUP BY topic_id, bucket / 3600000
        """, new { topics, from, until });
}
