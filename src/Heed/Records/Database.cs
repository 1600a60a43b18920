using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Heed.Records;

/// <summary>
/// The mention store and every stage's rows: SQLite, one file, WAL. Readers never wait for the writer; one writer at a time.
/// Calls are synchronous on purpose: SQLite has no asynchronous I/O, and a wrapped call only costs a thread twice.
/// </summary>
public sealed class Database(Workspace workspace)
{
    static Database()
    {
        SQLitePCL.Batteries_V2.Init();
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
        SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
        SqlMapper.AddTypeHandler(new UnixMilliseconds());
    }

    public Workspace Workspace => workspace;

    /// <summary>Runs <paramref name="read"/> on one consistent snapshot.</summary>
    public T Read<T>(Func<Work, T> read)
    {
        using var connection = Open(workspace.DatabasePath);
        using var transaction = connection.BeginTransaction(deferred: true);
        return read(new Work(connection, transaction));
    }

    /// <summary>Runs <paramref name="write"/> in one transaction: all of it is kept, or, on any exception, none.</summary>
    public T Write<T>(Func<Work, T> write)
    {
        using var connection = Open(workspace.DatabasePath);
        using var transaction = connection.BeginTransaction(deferred: false);
        var result = write(new Work(connection, transaction));
        transaction.Commit();
        return result;
    }

    public void Write(Action<Work> write) => Write(work => { write(work); return true; });

    /// <summary>Opens a SQLite file the way Heed needs it: WAL, full fsync at commit, foreign keys on, ten seconds of patience for the other writer.</summary>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = 10,
            Pooling = true
        }.ToString());
        connection.Open();
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768;");
        return connection;
    }

    private sealed class UnixMilliseconds : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override DateTimeOffset Parse(object value) => DateTimeOffset.FromUnixTimeMilliseconds(Convert.ToInt64(value));
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
        {
            parameter.DbType = DbType.Int64;
            parameter.Value = value.ToUnixTimeMilliseconds();
        }
    }
}
