using Heed.Records;

namespace Heed.Listening;

/// <summary>The full-text index over the masked words. It lags the ingest on purpose: indexing inside that transaction would halve its speed.</summary>
public static class MentionSearchStore
{
    public const string Consumer = "mention search";

    /// <summary>Fetching and sorting this many mentions takes some tens of milliseconds; beyond it there are too many.</summary>
    public const int Common = 20_000;

    /// <summary>The index is asked for no more words than this.</summary>
    public const int MostWords = 20;

    public static bool Behind(Work work) =>
        work.Number("SELECT coalesce(max(id), 0) FROM mention") > CursorStore.Get(work, Consumer);

    /// <summary>Indexes the next mentions after the cursor and moves it.</summary>
    /// <returns>True if there may be more.</returns>
    public static bool Advance(Work work, int limit, DateTimeOffset now)
    {
        var after = CursorStore.Get(work, Consumer);
        var until = work.Number("SELECT coalesce(max(id), 0) FROM (SELECT id FROM mention WHERE id > @after ORDER BY id LIMIT @limit) AS next", new { after, limit });
        if (until == 0) return false;
        var added = work.Execute("INSERT INTO mention_search (rowid, text) SELECT id, text FROM mention WHERE id > @after AND id <= @until", new { after, until });
        CursorStore.Set(work, Consumer, until, now);
        return added == limit;
    }

    /// <summary>Do more than <paramref name="limit"/> mentions hold these words? Counts no further.</summary>
    public static bool IsCommon(Work work, string words, int limit) =>
        work.Number("SELECT count(*) FROM (SELECT 1 FROM mention_search WHERE mention_search MATCH @words LIMIT @most) AS some",
            new { words = Expression(words), most = limit + 1L }) > limit;

    /// <summary>What a person typed, as an expression the index cannot misread: every word quoted, all of them wanted, the last as a beginning.</summary>
    public static string Expression(string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => new string([.. word.Where(letter => letter != '"' && !char.IsControl(letter))])) // the index reads no further than a NUL
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Take(MostWords).Select(word => $"\"{word}\"").ToArray();
        return parts.Length == 0 ? "\"\"" : string.Join(" ", parts) + "*";
    }
}
