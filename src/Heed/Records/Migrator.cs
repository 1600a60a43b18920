using System.Reflection;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Heed.Records;

/// <summary>
/// Numbered SQL files, each applied once, in order, in a transaction of its own. A file that has been applied is never edited: write the next one.
/// `.sqlite.sql` marks the few statements that another database needs in other words.
/// </summary>
public static class Migrator
{
    /// <summary>Brings the database up to date and returns the names of the files it applied.</summary>
    public static IReadOnlyList<string> Migrate(string databasePath, TimeProvider time)
    {
        using var connection = Database.Open(databasePath);
        Run(connection, null, "CREATE TABLE IF NOT EXISTS schema_step (name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)");
        var applied = new List<string>();
        foreach (var (name, sql) in Steps())
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            using var seen = new SqliteCommand("SELECT count(*) FROM schema_step WHERE name = $name", connection, transaction);
            seen.Parameters.AddWithValue("$name", name);
            if ((long)seen.ExecuteScalar()! > 0) continue;
            Run(connection, transaction, sql);
            using var mark = new SqliteCommand("INSERT INTO schema_step (name, applied_at) VALUES ($name, $at)", connection, transaction);
            mark.Parameters.AddWithValue("$name", name);
            mark.Parameters.AddWithValue("$at", time.GetUtcNow().ToUnixTimeMilliseconds());
            mark.ExecuteNonQuery();
            transaction.Commit();
            applied.Add(name);
        }
        return applied;
    }

    private static IEnumerable<(string Name, string Sql)> Steps()
    {
        var assembly = Assembly.GetExecutingAssembly();
        const string prefix = "Heed.Records.Migrations.";
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[prefix.Length..], ReadAll(assembly, name)));
    }

    private static string ReadAll(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static void Run(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = new SqliteCommand(sql, connection, transaction);
        command.ExecuteNonQuery();
    }
}
