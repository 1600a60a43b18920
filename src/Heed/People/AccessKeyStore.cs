using Heed.Records;

namespace Heed.People;

public static class AccessKeyStore
{
    private const string Select = """
        SELECT k.id, k.name, k.made_by, p.name AS made_by_name, p.active AS maker_active, k.made_at, k.ends_at, k.revoked_at, k.revoked_by_name, k.last_used_at
        FROM access_key k JOIN person p ON p.id = k.made_by
        """;

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<AccessKey> All(Work work) => work.All<AccessKey>($"{Select} ORDER BY k.made_at DESC, k.id DESC");

    public static AccessKey? Get(Work work, long id) => work.One<AccessKey>($"{Select} WHERE k.id = @id", new { id });

    /// <summary>The key with this secret, whether it still works or not. How long the search for a hash takes tells about the hash, and no hash leads back to its secret.</summary>
    public static AccessKey? Find(Work work, string secret) => work.One<AccessKey>($"{Select} WHERE k.secret_hash = @hash", new { hash = AccessKey.HashOf(secret) });

    public static long Add(Work work, AccessKey key, string secret) => work.Number("""
        INSERT INTO access_key (name, secret_hash, made_by, made_at, ends_at) VALUES (@Name, @hash, @MadeBy, @MadeAt, @EndsAt) RETURNING id
        """, new { key.Name, hash = AccessKey.HashOf(secret), key.MadeBy, key.MadeAt, key.EndsAt });

    /// <returns>False if there is no such key, or it was revoked before.</returns>
    public static bool Revoke(Work work, long id, Actor by, DateTimeOffset now) =>
        work.Execute("UPDATE access_key SET revoked_at = @now, revoked_by_name = @name WHERE id = @id AND revoked_at IS NULL", new { id, name = by.Name, now }) == 1;

    public static void Used(Work work, long id, DateTimeOffset now) => work.Execute("UPDATE access_key SET last_used_at = @now WHERE id = @id", new { id, now });
}
