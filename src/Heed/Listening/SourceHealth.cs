using System.Collections.Concurrent;

namespace Heed.Listening;

/// <summary>
/// Faults that cannot be written down because the disk itself is the fault. Kept in memory and shown above the sources until the next success;
/// after a restart the first failing write finds them again.
/// </summary>
public sealed class SourceHealth
{
    public const string DiskFull = "The disk is full or cannot be written. Nothing new is being kept; what was kept before is safe. Free some space: Heed goes on by itself and hears again what it missed.";

    private readonly ConcurrentDictionary<string, string> faults = new();

    public void Fault(string where, string sentence) => faults[where] = sentence;
    public void Well(string where) => faults.TryRemove(where, out _);

    /// <summary>Each fault once, whoever met it.</summary>
    public IReadOnlyList<string> Sentences => [.. faults.Values.Distinct()];

    /// <summary>Full (13), read-only (8), an error of the device (10), or a file that cannot be opened (14).</summary>
    public static bool IsDisk(Exception error) => error is Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 13 or 8 or 10 or 14 };
}
