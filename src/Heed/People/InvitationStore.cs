using System.Security.Cryptography;
using System.Text;
using Heed.Records;

namespace Heed.People;

/// <summary>
/// A code with which one person sets their password, once, within three days. Only its hash is kept; a new code replaces the one before.
/// 80 random bits, so a plain SHA-256 is enough: there is nothing to guess.
/// </summary>
public static class InvitationStore
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(3);
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    /// <returns>The code, shown once: "ABCD-EFGH-JKMN-PQRS".</returns>
    public static string Issue(Work work, long personId, DateTimeOffset now)
    {
        var code = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
        work.Execute("DELETE FROM invitation WHERE person_id = @personId", new { personId });
        work.Execute("""
            INSERT INTO invitation (person_id, code_hash, created_at, expires_at) VALUES (@personId, @hash, @now, @expires)
            """, new { personId, hash = HashOf(code), now, expires = now + ValidFor });
        return code;
    }

    /// <summary>Uses the code up.</summary>
    /// <returns>True if it was this person's, in time, and not used before.</returns>
    public static bool Use(Work work, long personId, string code, DateTimeOffset now) =>
        work.Execute("DELETE FROM invitation WHERE person_id = @personId AND code_hash = @hash AND expires_at > @now",
            new { personId, hash = HashOf(code), now }) == 1;

    /// <summary>Who still has a code that works, and until when.</summary>
    public static IReadOnlyDictionary<long, DateTimeOffset> Open(Work work, DateTimeOffset now) =>
        work.All<OpenRow>("SELECT person_id, expires_at FROM invitation WHERE expires_at > @now", new { now }).ToDictionary(row => row.PersonId, row => row.ExpiresAt);

    public static void Withdraw(Work work, long personId) => work.Execute("DELETE FROM invitation WHERE person_id = @personId", new { personId });

    private static string HashOf(string code)
    {
        var plain = new string([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)));
    }

    private sealed record OpenRow
    {
        public long PersonId { get; init; }
        public DateTimeOffset ExpiresAt { get; init; }
    }
}
