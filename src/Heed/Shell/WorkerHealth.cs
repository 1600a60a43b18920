using System.Collections.Concurrent;

namespace Heed.Shell;

/// <summary>How each worker of this process fares since it started. Kept in memory only: the health page asks what is so now.</summary>
public sealed class WorkerHealth
{
    public sealed record Run(string Worker, DateTimeOffset At, long Runs, long Stumbles, string LastFault, DateTimeOffset? LastFaultAt);

    private readonly ConcurrentDictionary<string, Run> known = new();

    public IReadOnlyList<Run> All => [.. known.Values.OrderBy(run => run.Worker, StringComparer.Ordinal)];

    public void Ran(string worker, DateTimeOffset at) =>
        known.AddOrUpdate(worker, new Run(worker, at, 1, 0, "", null), (_, old) => old with { At = at, Runs = old.Runs + 1 });

    /// <param name="fault">The kind of error, never its message.</param>
    public void Stumbled(string worker, DateTimeOffset at, string fault) =>
        known.AddOrUpdate(worker, new Run(worker, at, 0, 1, fault, at),
            (_, old) => old with { Stumbles = old.Stumbles + 1, LastFault = fault, LastFaultAt = at });
}
