using System.Collections.Concurrent;
using Heed.Records;

namespace Heed.Listening;

/// <summary>
/// Searches mentions, for the screen and for programs alike. A page of a query keeps a processor busy for half a second, one of ten thousand misspelt words
/// for longer, so everybody asks one query at a time, for no longer than <see cref="Longest"/>, and cannot slow the desk for the others.
/// </summary>
public sealed class SearchTurns(TimeProvider time)
{
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, bool> busy = new();

    /// <param name="who">Who asks, as the journal names them: "person:3", "access_key:1".</param>
    /// <param name="queries">All of them must find a mention. With none, the filter alone decides, and no turn is needed.</param>
    /// <returns>Null while the last query of whoever asks still runs.</returns>
    public MentionsFound? Find(string who, Work work, MentionFilter filter, IReadOnlyList<AskedOfMentions> queries, int limit, TimeZoneInfo zone)
    {
        if (queries.Count == 0) return MentionSearch.List(work, filter, limit);
        using var turn = Begin(who);
        var began = time.GetTimestamp();
        return turn is null ? null : MentionSearch.Find(work, filter, queries, limit, zone, () => time.GetElapsedTime(began) > Longest);
    }

    /// <returns>To be disposed when the search is over; null while the last one still runs.</returns>
    public IDisposable? Begin(string who) => busy.TryAdd(who, true) ? new Turn(busy, who) : null;

    private sealed class Turn(ConcurrentDictionary<string, bool> busy, string who) : IDisposable
    {
        public void Dispose() => busy.TryRemove(who, out _);
    }
}
