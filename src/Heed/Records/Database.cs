using System.Data;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Heed.Records;

/// <summary>
/// The mention store and every stage's rows: SQLite, one file, WAL. Readers never wait for the writer; one writer at a time, in the order in which they came.
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

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // SQLite lets a waiting writer try again now and then: beside a worker that writes without a pause it may never find the moment.
    // Asked for asynchronously, the semaphore hands the turn to who waited longest, and whoever gives it back stands behind them.
    private readonly SemaphoreSlim turns = new(1, 1);

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
        var turn = turns.WaitAsync();
        var ours = turn.Wait(Patience); // after ten seconds without a turn SQLite decides
        try
        {
            using var connection = Open(workspace.DatabasePath);
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = write(new Work(connection, transaction));
            transaction.Commit();
            return result;
        }
        finally
        {
            if (ours) turns.Release();
            else turn.ContinueWith(_ => turns.Release(), TaskScheduler.Default);
        }
    }

    public void Write(Action<Work> write) => Write(work => { write(work); return true; });

    /// <summary>Opens a SQLite file the way Heed needs it: WAL, full fsync at commit, foreign keys on, ten seconds of patience for the other writer.</summary>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = (int)Patience.TotalSeconds,
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
