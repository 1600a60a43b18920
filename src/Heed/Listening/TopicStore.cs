using Heed.Records;

namespace Heed.Listening;

public static class TopicStore
{
    private const string Columns = "id, name, query, purpose, state, version, created_by, created_at, updated_at";

    public static Topic? Get(Work work, long id) =>
        work.One<Topic>($"SELECT {Columns} FROM topic WHERE id = @id", new { id });

    public static IReadOnlyList<Topic> All(Work work) =>
        work.All<Topic>($"SELECT {Columns} FROM topic WHERE state <> 'archived' ORDER BY name");

    public static IReadOnlyList<Topic> Active(Work work) =>
        work.All<Topic>($"SELECT {Columns} FROM topic WHERE state = 'active' ORDER BY id");

    public static Topic? Named(Work work, string name) =>
        work.One<Topic>($"SELECT {Columns} FROM topic WHERE lower(name) = lower(@name)", new { name });

    public static long Add(Work work, string name, string query, string purpose, string actorName, DateTimeOffset now)
    {
        var id = work.Number("""
            INSERT INTO topic (name, query, purpose, state, version, created_by, created_at, updated_at)
            VALUES (@name, @query, @purpose, 'active', 1, @actorName, @now, @now) RETURNING id
            """, new { name, query, purpose, actorName, now });
        AddVersion(work, id, 1, query, actorName, now);
        return id;
    }

    /// <summary>Saves the topic as edited; a changed query becomes the next version.</summary>
    /// <returns>False if somebody saved it since <paramref name="seenVersion"/>.</returns>
    public static bool Save(Work work, Topic edited, long seenVersion, string actorName, DateTimeOffset now)
    {
        var version = Get(work, edited.Id)?.Query == edited.Query ? seenVersion : seenVersion + 1;
        var saved = work.Execute("""
            UPDATE topic SET name = @Name, query = @Query, purpose = @Purpose, state = @State, version = @version, updated_at = @now
            WHERE id = @Id AND version = @seenVersion
            """, new { edited.Id, edited.Name, edited.Query, edited.Purpose, edited.State, version, seenVersion, now }) == 1;
        if (saved && version > seenVersion) AddVersion(work, edited.Id, version, edited.Query, actorName, now);
        return saved;
    }

    /// <summary>Newest first, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<TopicVersion> Versions(Work work, long topicId, int most = 1000) =>
        work.All<TopicVersion>("SELECT topic_id, version, query, by_name, at FROM topic_version WHERE topic_id = @topicId ORDER BY version DESC LIMIT @most", new { topicId, most });

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

    private static void AddVersion(Work work, long topicId, long version, string query, string byName, DateTimeOffset at) =>
        work.Execute("INSERT INTO topic_version (topic_id, version, query, by_name, at) VALUES (@topicId, @version, @query, @byName, @at)",
            new { topicId, version, query, byName, at });
}
