using Heed.Records;

namespace Heed.Listening;

public static class TopicStore
{
    private const string Columns = "id, name, query, purpose, alert_filter, alert_filter_version, state, version, created_by, created_at, updated_at";

    public static Topic? Get(Work work, long id) =>
        work.One<Topic>($"SELECT {Columns} FROM topic WHERE id = @id", new { id });

    public static IReadOnlyList<Topic> All(Work work) =>
        work.All<Topic>($"SELECT {Columns} FROM topic WHERE state <> 'archived' ORDER BY name");

    public static IReadOnlyList<Topic> Active(Work work) =>
        work.All<Topic>($"SELECT {Columns} FROM topic WHERE state = 'active' ORDER BY id");

    public static Topic? Named(Work work, string name) =>
        work.One<Topic>($"SELECT {Columns} FROM topic WHERE lower(name) = lower(@name)", new { name });

    public static long Add(Work work, string name, string query, string purpose, string actorName, DateTimeOffset now, string alertFilter = "")
    {
        var id = work.Number("""
            INSERT INTO topic (name, query, purpose, alert_filter, alert_filter_version, state, version, created_by, created_at, updated_at)
            VALUES (@name, @query, @purpose, @alertFilter, @filterVersion, 'active', 1, @actorName, @now, @now) RETURNING id
            """, new { name, query, purpose, alertFilter, filterVersion = alertFilter.Length > 0 ? 1 : 0, actorName, now });
        AddVersion(work, new Topic { Id = id, Version = 1, Query = query, AlertFilter = alertFilter }, actorName, now);
        return id;
    }

    /// <summary>Saves the topic as edited; a changed query or alert filter becomes the next version.</summary>
    /// <returns>False if somebody saved it since <paramref name="seenVersion"/>.</returns>
    public static bool Save(Work work, Topic edited, long seenVersion, string actorName, DateTimeOffset now)
    {
        var before = Get(work, edited.Id);
        var filtered = before?.AlertFilter == edited.AlertFilter;
        var version = before?.Query == edited.Query && filtered ? seenVersion : seenVersion + 1;
        var saved = work.Execute("""
            UPDATE topic SET name = @Name, query = @Query, purpose = @Purpose, alert_filter = @AlertFilter, alert_filter_version = @filterVersion,
              state = @State, version = @version, updated_at = @now
            WHERE id = @Id AND version = @seenVersion
            """, new
        {
            edited.Id, edited.Name, edited.Query, edited.Purpose, edited.AlertFilter, edited.State, version, seenVersion, now,
            filterVersion = filtered ? before!.AlertFilterVersion : version
        }) == 1;
        if (saved && version > seenVersion) AddVersion(work, edited with { Version = version }, actorName, now);
        return saved;
    }

    /// <summary>Newest first, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<TopicVersion> Versions(Work work, long topicId, int most = 1000) =>
        work.All<TopicVersion>("SELECT topic_id, version, query, alert_filter, by_name, at FROM topic_version WHERE topic_id = @topicId ORDER BY version DESC LIMIT @most", new { topicId, most });

    public static DateTimeOffset? VersionAt(Work work, long topicId, long version) =>
        work.One<long?>("SELECT at FROM topic_version WHERE topic_id = @topicId AND version = @version", new { topicId, version }) is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;

    /// <summary>The alert filter a version of a topic had; null if there is no such version or it had none.</summary>
    public static string? FilterAt(Work work, long topicId, long version) =>
        work.One<string>("SELECT alert_filter FROM topic_version WHERE topic_id = @topicId AND version = @version AND alert_filter <> ''", new { topicId, version });

    /// <summary>Changes whenever an active topic is added, edited, paused or resumed: the matcher is rebuilt only then.</summary>
    public static string Fingerprint(Work work) =>
        work.One<string>("SELECT count(*) || '.' || coalesce(max(id), 0) || '.' || coalesce(sum(version), 0) || '.' || coalesce(max(updated_at), 0) FROM topic WHERE state = 'active'")!;

    /// <summary>Mentions of each topic since a time, from the counters.</summary>
    public static IReadOnlyDictionary<long, long> MentionsSince(Work work, DateTimeOffset since) =>
        work.All<TopicTotal>("SELECT topic_id, sum(mentions) AS mentions FROM topic_count WHERE bucket >= @since GROUP BY topic_id", new { since })
            .ToDictionary(row => row.TopicId, row => row.Mentions);

    public static long MentionsSince(Work work, long topicId, DateTimeOffset since) =>
        work.Number("SELECT coalesce(sum(mentions), 0) FROM topic_count WHERE topic_id = @topicId AND bucket >= @since", new { topicId, since });

    public sealed record TopicTotal
    {
        public long TopicId { get; init; }
        public long Mentions { get; init; }
    }

    private static void AddVersion(Work work, Topic topic, string byName, DateTimeOffset at) =>
        work.Execute("INSERT INTO topic_version (topic_id, version, query, alert_filter, by_name, at) VALUES (@Id, @Version, @Query, @AlertFilter, @byName, @at)",
            new { topic.Id, topic.Version, topic.Query, topic.AlertFilter, byName, at });
}
