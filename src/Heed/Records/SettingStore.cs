using System.Text.Json;

namespace Heed.Records;

/// <summary>Named settings kept as JSON, one row each. A setting is a validated record of the folder that owns it.</summary>
public static class SettingStore
{
    public static T? Get<T>(Work work, string name) where T : class =>
        work.One<string>("SELECT value FROM setting WHERE name = @name", new { name }) is { } json
            ? JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)
            : null;

    public static void Set<T>(Work work, string name, T value, DateTimeOffset now) where T : class =>
        work.Execute("""
            INSERT INTO setting (name, value, updated_at) VALUES (@name, @json, @now)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at
            """, new { name, json = JsonSerializer.Serialize(value, JsonSerializerOptions.Web), now });
}
