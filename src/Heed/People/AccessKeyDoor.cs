using System.Threading.RateLimiting;
using Heed.Records;
using Microsoft.Data.Sqlite;

namespace Heed.People;

/// <summary>
/// Lets a program in by its access key. Asked at every request, so a key that was revoked, has ended, or whose maker lost their rights opens nothing from
/// that moment on. Costs two small reads, and one write a day for each key.
/// </summary>
public sealed partial class AccessKeyDoor(Database database, TimeProvider time, ILogger<AccessKeyDoor> log) : IDisposable
{
    public const int MostWrongTries = 30;

    private readonly PartitionedRateLimiter<string> wrong = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions { PermitLimit = MostWrongTries, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>After too many wrong keys from one address nothing from there is looked at until the minute is over.</summary>
    public bool IsShutFor(string address)
    {
        using var left = wrong.AttemptAcquire(address, 0);
        return !left.IsAcquired;
    }

    /// <returns>Null if the secret opens nothing. Why is not said: whoever tries keys must not learn which ones there were.</returns>
    public AccessKey? Open(string secret, string address)
    {
        var now = time.GetUtcNow();
        var (key, usedToday) = AccessKey.LooksLikeOne(secret) ? database.Read(work => Find(work, secret, now)) : default;
        if (key is null) wrong.AttemptAcquire(address).Dispose();
        else if (!usedToday) Note(key.Id, now);
        return key;
    }

    public void Dispose() => wrong.Dispose();

    private static (AccessKey? Key, bool UsedToday) Find(Work work, string secret, DateTimeOffset now)
    {
        if (AccessKeyStore.Find(work, secret) is not { } key || key.StateAt(now, PersonStore.Roles(work, key.MadeBy)) != AccessKeyState.Works) return default;
        var zone = Organisation.Get(work)?.Zone ?? TimeZoneInfo.Utc;
        return (key, key.LastUsedAt is { } last && TimeZoneInfo.ConvertTime(last, zone).Date == TimeZoneInfo.ConvertTime(now, zone).Date);
    }

    private void Note(long id, DateTimeOffset now)
    {
        try { database.Write(work => AccessKeyStore.Used(work, id, now)); }
        catch (SqliteException failed) { NotNoted(id, failed.SqliteErrorCode); } // a full disk stops no reading, and the next request of the day notes it
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "That access key {Id} was used could not be noted: error {Code} of SQLite. It was let in; its next request is noted.")]
    private partial void NotNoted(long id, int code);
}
