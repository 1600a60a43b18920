using System.Security.Cryptography;
using System.Text;

namespace Heed.People;

public enum AccessKeyState { Works, Revoked, Ended, MakerInactive, MakerMayNot }

/// <summary>
/// What a program shows instead of signing in. It may read what everybody here reads and nothing else, it ends by itself, and it is worth no more than
/// the person who made it: who may not make keys any more has none that work.
/// </summary>
public sealed record AccessKey
{
    public const int LongestName = 80, MostDays = 365, UsualDays = 90;
    /// <summary>Tells people, and programs that look for leaked secrets, what this is.</summary>
    public const string Prefix = "heed_";
    private const int SecretBytes = 32;

    public long Id { get; init; }
    /// <summary>Who uses it.</summary>
    public string Name { get; init; } = "";
    public long MadeBy { get; init; }
    public string MadeByName { get; init; } = "";
    public bool MakerActive { get; init; }
    public DateTimeOffset MadeAt { get; init; }
    public DateTimeOffset EndsAt { get; init; }
    public DateTimeOffset? RevokedAt { get; init; }
    public string RevokedByName { get; init; } = "";
    /// <summary>Right to the day.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <param name="makerRoles">The roles that whoever made the key has now.</param>
    public AccessKeyState StateAt(DateTimeOffset now, IEnumerable<string> makerRoles) =>
        RevokedAt is not null ? AccessKeyState.Revoked
        : EndsAt <= now ? AccessKeyState.Ended
        : !MakerActive ? AccessKeyState.MakerInactive
        : !Role.PermissionsOf(makerRoles).IsSupersetOf([Permission.ManageInstallation, Permission.ReadDesk]) ? AccessKeyState.MakerMayNot
        : AccessKeyState.Works;

    /// <summary>256 random bits, so a plain SHA-256 is enough to keep: there is nothing to guess.</summary>
    public static string NewSecret() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    public static bool LooksLikeOne(string secret) => secret.Length == Prefix.Length + 2 * SecretBytes && secret.StartsWith(Prefix, StringComparison.Ordinal);

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
