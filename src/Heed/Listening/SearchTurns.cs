using System.Collections.Concurrent;

namespace Heed.Listening;

/// <summary>
/// Whose query is being asked: a page of it keeps a processor busy for half a second, so one person asks one at a time and cannot slow the desk for the others.
/// </summary>
public sealed class SearchTurns
{
    private readonly ConcurrentDictionary<long, bool> busy = new();

    /// <returns>To be disposed when the search is over; null while the person's last one still runs.</returns>
    public IDisposable? Begin(long person) => busy.TryAdd(person, true) ? new Turn(busy, person) : null;

    private sealed class Turn(ConcurrentDictionary<long, bool> busy, long person) : IDisposable
    {
        public void Dispose() => busy.TryRemove(person, out _);
    }
}
