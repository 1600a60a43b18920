using Heed.Records;

namespace Heed.Tests;

/// <summary>A whole, empty installation in a folder of its own, with a clock the test moves. Disposed of with the test.</summary>
public sealed class Installation : IDisposable
{
    public Installation()
    {
        Workspace = new Workspace(Path.Combine(Path.GetTempPath(), "heed-" + Guid.NewGuid().ToString("N")));
        Keys = new Keys(Workspace);
        Time = new TestTime();
        Database = new Database(Workspace);
        Journal = new Journal(Keys, Time);
        PostLog = new PostLogStore(Workspace, Keys, Time);
        Migrator.Migrate(Workspace.DatabasePath, Time);
    }

    public Workspace Workspace { get; }
    public Keys Keys { get; }
    public TestTime Time { get; }
    public Database Database { get; }
    public Journal Journal { get; }
    public PostLogStore PostLog { get; }

    /// <summary>The usual cast: added with the roles of People.Role once a test needs them.</summary>
    public Actor AddPerson(string name) => Database.Write(work => new Actor(work.Number("""
        INSERT INTO person (name, email, normal_email, security_stamp, created_at)
        VALUES (@name, @email, @normal, 'stamp', @now) RETURNING id
        """, new { name, email = name.Replace(' ', '.') + "@example.org", normal = name.Replace(' ', '.').ToUpperInvariant() + "@EXAMPLE.ORG", now = Time.GetUtcNow() }), name));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Workspace.Root, recursive: true);
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class TestTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    public override DateTimeOffset GetUtcNow() => now;
    /// <summary>What measures how long something takes stands still too: a slow machine makes no test fail.</summary>
    public override long GetTimestamp() => now.UtcTicks;
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;
    public void Move(TimeSpan by) => now += by;
    public void Set(DateTimeOffset to) => now = to;
}
