using System.Diagnostics;
using System.Text.Json;
using Dapper;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Process;

/// <summary>A real disk of a few megabytes that really runs full, while the real program imports and serves.</summary>
[Trait("Part", "slow")]
public sealed class FullDiskTests : IDisposable
{
    private const int Posts = 60_000;
    private readonly string disk = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "heed-disk-" + Guid.NewGuid().ToString("N"))).FullName;
    private readonly string file = Path.GetTempFileName();

    public FullDiskTests()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Skipped: this test mounts a small disk, which needs root.");
        Shell("mount", "-t", "tmpfs", "-o", "size=6m", "heed-test", disk);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Shell("umount", disk);
        Directory.Delete(disk);
        File.Delete(file);
    }

    [Fact]
    public async Task A_full_disk_is_said_in_a_sentence_and_loses_nothing()
    {
        var stop = TestContext.Current.CancellationToken;
        Prepare();

        await using (var server = await HeedProcess.Serve(disk, stop))
        {
            var first = await HeedProcess.Run(stop, "import", file, "--source", "Archive", "--data", disk);
            first.Exit.ShouldBe(1);
            first.Errors.ShouldContain("disk is full", Case.Insensitive);
            first.Errors.ShouldContain("same command", Case.Insensitive);
            first.Errors.ShouldNotContain("Exception");
            await Ticks(30, stop);
            server.HasExited.ShouldBeFalse("The server meets the same wall and goes on.");

            Shell("mount", "-o", "remount,size=400m", disk);
            var second = await HeedProcess.Run(stop, "import", file, "--source", "Archive", "--data", disk);
            second.Exit.ShouldBe(0, second.Errors);
            for (var tries = 0; Kept() < Posts && tries < 300; tries++) await Ticks(1, stop);
            Kept().ShouldBe(Posts);
        }
        using var connection = Database.Open(Path.Combine(disk, "heed.db"));
        connection.ExecuteScalar<long>("SELECT count(DISTINCT external_id) FROM mention").ShouldBe(Posts);
        connection.ExecuteScalar<long>("SELECT posts FROM source_count WHERE reason = 'kept'").ShouldBe(Posts);
        connection.ExecuteScalar<string>("PRAGMA integrity_check").ShouldBe("ok");
    }

    [Fact]
    public async Task On_a_disk_with_no_room_at_all_Heed_says_why_it_cannot_start()
    {
        var stop = TestContext.Current.CancellationToken;
        Prepare();
        using (var filler = new FileStream(Path.Combine(disk, "filler"), FileMode.Create))
        {
            var block = new byte[64 * 1024];
            try { while (true) { filler.Write(block); filler.Flush(); } }
            catch (IOException) { /* that is the point: it is full now */ }
        }
        var start = await HeedProcess.Run(stop, "serve", "--urls", "http://127.0.0.1:0", "--data", disk);
        start.Exit.ShouldBe(1);
        start.Errors.ShouldContain("The disk is full");
        start.Errors.ShouldNotContain("Exception");
    }

    private static async Task Ticks(int tenths, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var i = 0; i < tenths; i++) await timer.WaitForNextTickAsync(stop);
    }

    private long Kept()
    {
        using var connection = Database.Open(Path.Combine(disk, "heed.db"));
        return connection.ExecuteScalar<long>("SELECT count(*) FROM mention");
    }

    private void Prepare()
    {
        var workspace = new Workspace(disk);
        Migrator.Migrate(workspace.DatabasePath, TimeProvider.System);
        var now = DateTimeOffset.Parse("2026-11-02T09:00:00Z");
        new Database(workspace).Write(work =>
        {
            Organisation.Set(work, new Organisation { Name = "Full Disk Hospital" }, now);
            TopicStore.Add(work, "Hospital", "hospital", "", "test", now);
        });
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        using var writer = new StreamWriter(file);
        for (var i = 0; i < Posts; i++)
            writer.WriteLine(JsonSerializer.Serialize(new { id = $"p{i}", text = $"The hospital was busy again, number {i}, and here are some more words to fill a line.", created_at = now.AddMinutes(-i) }));
    }

    private static void Shell(string program, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"This test mounts a small disk, which needs root: {error}");
    }
}
