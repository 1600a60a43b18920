using Heed.Records;

namespace Heed.Listening;

public static class SavedSearchStore
{
    private const string Columns = "id, name, words, topic_id, source_id, tone, filter, from_at, until_at, by_person, by_name, created_at";

    public static IReadOnlyList<SavedSearch> All(Work work) => work.All<SavedSearch>($"SELECT {Columns} FROM saved_search ORDER BY name");

    public static SavedSearch? Get(Work work, long id) => work.One<SavedSearch>($"SELECT {Columns} FROM saved_search WHERE id = @id", new { id });

    /// <returns>0 if the name is taken.</returns>
    public static long Add(Work work, SavedSearch search) => work.Number("""
        INSERT INTO saved_search (name, words, topic_id, source_id, tone, filter, from_at, until_at, by_person, by_name, created_at)
        VALUES (@Name, @Words, @TopicId, @SourceId, @Tone, @Filter, @FromAt, @UntilAt, @ByPerson, @ByName, @CreatedAt) ON CONFLICT (name) DO NOTHING RETURNING id
        """, search);

    public static bool Remove(Work work, long id) => work.Execute("DELETE FROM saved_search WHERE id = @id", new { id }) == 1;
}
