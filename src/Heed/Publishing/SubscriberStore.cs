using Heed.Records;

namespace Heed.Publishing;

public static class SubscriberStore
{
    private const string Columns = "id, channel_id, email, name, token, state, created_at, unsubscribed_at";

    public static IReadOnlyList<long> ActiveIds(Work work, long channelId) =>
        work.All<long>("SELECT id FROM subscriber WHERE channel_id = @channelId AND state = 'active' ORDER BY id", new { channelId });

    public static Subscriber? Get(Work work, long id) => work.One<Subscriber>($"SELECT {Columns} FROM subscriber WHERE id = @id", new { id });

    public static Subscriber? ByToken(Work work, string token) => work.One<Subscriber>($"SELECT {Columns} FROM subscriber WHERE token = @token", new { token });

    public static long Count(Work work, long channelId, string state) =>
        work.Number("SELECT count(*) FROM subscriber WHERE channel_id = @channelId AND state = @state", new { channelId, state });

    public static IReadOnlyList<Subscriber> Newest(Work work, long channelId, int limit) =>
        work.All<Subscriber>($"SELECT {Columns} FROM subscriber WHERE channel_id = @channelId ORDER BY id DESC LIMIT @limit", new { channelId, limit });

    /// <returns>False if the address is on the list already, or unsubscribed from it: nobody puts them back but they themselves.</returns>
    public static bool Add(Work work, long channelId, string email, string name, string token, DateTimeOffset now) =>
        work.Execute("""
            INSERT INTO subscriber (channel_id, email, name, token, state, created_at) VALUES (@channelId, @email, @name, @token, 'active', @now)
            ON CONFLICT (channel_id, email) DO NOTHING
            """, new { channelId, email, name, token, now }) == 1;

    /// <returns>False if the person had left before.</returns>
    public static bool Unsubscribe(Work work, long id, DateTimeOffset now) =>
        work.Execute("UPDATE subscriber SET state = 'unsubscribed', unsubscribed_at = @now WHERE id = @id AND state = 'active'", new { id, now }) == 1;
}
