using Heed.Records;

namespace Heed.Publishing;

public static class ChannelStore
{
    private const string Columns = "id, name, kind, settings, mode, state, last_error, created_at";

    public static IReadOnlyList<Channel> All(Work work) => work.All<Channel>($"SELECT {Columns} FROM channel ORDER BY id");

    public static Channel? Get(Work work, long id) => work.One<Channel>($"SELECT {Columns} FROM channel WHERE id = @id", new { id });

    /// <returns>The new row's id, or null if the name is taken.</returns>
    public static long? Add(Work work, string name, string kind, string sealedSettings, DateTimeOffset now) =>
        work.One<long?>("""
            INSERT INTO channel (name, kind, settings, mode, state, created_at) VALUES (@name, @kind, @sealedSettings, 'dry_run', 'connected', @now)
            ON CONFLICT (name) DO NOTHING RETURNING id
            """, new { name, kind, sealedSettings, now });

    /// <returns>False if another channel has the name.</returns>
    public static bool Change(Work work, long id, string name, string sealedSettings) =>
        work.Execute("""
            UPDATE channel SET name = @name, settings = @sealedSettings, state = CASE WHEN state = 'paused' THEN state ELSE 'connected' END, last_error = ''
            WHERE id = @id AND NOT EXISTS (SELECT 1 FROM channel o WHERE o.name = @name AND o.id <> @id)
            """, new { id, name, sealedSettings }) == 1;

    public static bool SetMode(Work work, long id, string from, string to) =>
        work.Execute("UPDATE channel SET mode = @to WHERE id = @id AND mode = @from", new { id, from, to }) == 1;

    /// <summary>What the last try told us about the network. A channel that a person paused stays paused.</summary>
    public static void SetState(Work work, long id, string state, string lastError) =>
        work.Execute("UPDATE channel SET state = @state, last_error = @lastError WHERE id = @id AND state <> 'paused'", new { id, state, lastError });

    public static bool SetPaused(Work work, long id, bool paused) =>
        work.Execute("""
            UPDATE channel SET state = CASE WHEN @paused = 1 THEN 'paused' ELSE 'connected' END WHERE id = @id AND (state = 'paused') <> (@paused = 1)
            """, new { id, paused }) == 1;
}
