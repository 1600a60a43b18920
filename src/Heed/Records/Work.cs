using Dapper;
using Microsoft.Data.Sqlite;

namespace Heed.Records;

/// <summary>
/// One open transaction. Stores take it as their first argument, so that an act, its journal row and its hand-over rows stand or fall together.
/// Never kept past the call that handed it out; never held across the network.
/// </summary>
public sealed class Work(SqliteConnection connection, SqliteTransaction transaction)
{
    public SqliteConnection Connection => connection;
    public SqliteTransaction Transaction => transaction;

    /// <summary>Runs a statement and returns how many rows it changed: a claim succeeded only when this is 1.</summary>
    public int Execute(string sql, object? values = null) => connection.Execute(sql, values, transaction);

    public IReadOnlyList<T> All<T>(string sql, object? values = null) => connection.Query<T>(sql, values, transaction).AsList();

    public T? One<T>(string sql, object? values = null) => connection.QueryFirstOrDefault<T>(sql, values, transaction);

    /// <summary>For statements that end in RETURNING id, and for counts.</summary>
    public long Number(string sql, object? values = null) => connection.ExecuteScalar<long>(sql, values, transaction);
}
