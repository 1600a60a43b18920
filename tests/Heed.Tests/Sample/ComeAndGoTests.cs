using Heed.Channels;
using Heed.Detection;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Heed.Shell;
using Heed.Shell.Sample;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace Heed.Tests.Sample;

public sealed class ComeAndGoTests
{
    [Fact]
    public async Task Brought_and_removed_through_the_page_it_leaves_nothing_but_two_journal_rows()
    {
        await using var web = await WebApp.Start();
        var admin = await web.SignIn("Ada Admin", Role.Administrator);
        var before = Everything(web.Workspace.DatabasePath);
        var files = Files(web.Workspace.Root);

        await admin.Get("/settings/sample");
        await admin.Submit("form[action*=Install]");
        while (web.Get<SampleJob>().Progress is not null) await Task.Yield();
        web.Get<SampleJob>().Failure.ShouldBe("");
        await admin.Get("/settings/sample?ask=remove");
        admin.Text.ShouldContain("SAMPLE");
        admin.Text.ShouldContain("Your own organisation, people, sources and mentions stay as they were.");
        await admin.Submit("form[action*=Remove]");

        admin.At.AbsolutePath.ShouldBe("/settings/sample");
        admin.Text.ShouldContain("Bring in the sample hospital");
        web.Workspace.IsSample.ShouldBeFalse();
        SqliteConnection.ClearAllPools();
        Files(web.Workspace.Root).ShouldBe(files, ignoreOrder: true);
        Everything(web.Workspace.DatabasePath).ShouldBe(before);
        web.Database.Read(work => JournalStore.Newest(work, 2)).Select(entry => entry.Act).ShouldBe(["sample.removed", "sample.installed"]);
        web.Database.Read(web.Journal.Verify).ShouldBeEmpty();
    }

    /// <summary>In the dead of night, on an ordinary evening, and just after the clocks went back.</summary>
    [Theory, InlineData("2026-11-23T08:17:00Z"), InlineData("2027-03-02T00:10:00Z"), InlineData("2026-11-01T06:30:00Z")]
    public async Task Whenever_it_comes_its_past_alerts_are_there_and_the_rumour_about_the_birth_unit_raises_a_real_one(string at)
    {
        await using var web = await WebApp.Start();
        web.Time.Set(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        (await web.Get<SampleHospital>().Install(new Actor(1, "Ada Admin"), _ => { }, CancellationToken.None)).ShouldBeNull();
        web.Database.Read(work => AlertStore.Closed(work, 10)).Select(alert => alert.TopicName).Order()
            .ShouldBe(["Bills and costs", "Infection and water safety", "Waiting times"]);
        await web.RunWorkers();
        var alerts = web.Database.Read(AlertStore.Open);
        var alert = alerts.ShouldHaveSingleItem();
        alert.TopicName.ShouldBe("Maternity and births");
        alert.Observed.ShouldBeGreaterThan(25);
    }

    [Fact]
    public async Task The_storm_replayed_into_it_raises_one_alert_about_the_portal_within_its_first_quarter()
    {
        await using var web = await WebApp.Start();
        (await web.Get<SampleHospital>().Install(new Actor(1, "Ada Admin"), _ => { }, CancellationToken.None)).ShouldBeNull();
        await web.RunWorkers();
        var before = web.Database.Read(AlertStore.Open).Select(alert => alert.Id).ToHashSet();
        var start = web.Time.GetUtcNow();
        web.Time.Move(TimeSpan.FromHours(1));
        HeardPost[] posts = [.. Storm.Posts(7, start, TimeSpan.FromHours(1), 150)];
        var source = web.Database.Write(work => SourceStore.FindOrAdd(work, "storm", Source.Replay, "{}", "Ada Admin", web.Time.GetUtcNow()));
        var body = PostBatches.Write(posts);
        web.PostLog.Append(PostBatches.IdOf(source, "storm", body), source, history: false, posts.Length, body);
        await web.RunWorkers();
        var alerts = web.Database.Read(AlertStore.Open).Where(alert => !before.Contains(alert.Id)).ToArray();
        var portal = alerts.Where(alert => alert.TopicName == "Patient portal and lab results").ShouldHaveSingleItem();
        portal.HappenedAt.ShouldBeLessThan(start.AddMinutes(15));
        portal.Observed.ShouldBeGreaterThan(50);
        web.Database.Read(work => work.Number("SELECT count(*) FROM mention m JOIN source s ON s.id = m.source_id WHERE s.name = 'storm' AND m.identifiers <> ''")).ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Cancelled_half_way_it_was_never_there()
    {
        await using var web = await WebApp.Start();
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => web.Get<SampleHospital>().Install(new Actor(1, "Ada Admin"),
            told => { if (told.Done > 1000) stop.Cancel(); }, stop.Token));
        Directory.GetDirectories(web.Workspace.Root).Select(Path.GetFileName).ShouldBe(["keys"]);
        web.Database.Read(work => JournalStore.Newest(work, 5)).ShouldNotContain(entry => entry.Act.StartsWith("sample."));
    }

    [Fact]
    public async Task What_a_crash_left_is_gone_at_the_next_start()
    {
        await using var web = await WebApp.Start();
        foreach (var leftover in new[] { "sample.tmp", "sample.gone" })
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(web.Workspace.Root, leftover)).FullName, "heed.db"), "half");
        web.Get<SampleHospital>().ClearLeftovers();
        Directory.GetDirectories(web.Workspace.Root).Select(Path.GetFileName).ShouldBe(["keys"]);
    }

    [Fact]
    public async Task Workers_are_still_while_the_folder_changes_and_go_on_after()
    {
        var gate = new WorkerGate();
        var started = new TaskCompletionSource();
        var asked = false;
        var run = gate.Pass(async token =>
        {
            started.SetResult();
            try { await Task.Delay(Timeout.Infinite, token); }
            catch (OperationCanceledException) { asked = true; throw; }
            return false;
        }, CancellationToken.None);
        await started.Task;
        await gate.WhileStill(() => asked.ShouldBeTrue(), TimeSpan.FromSeconds(20), TimeProvider.System);
        (await run).ShouldBeTrue();
        (await gate.Pass(_ => Task.FromResult(false), CancellationToken.None)).ShouldBeFalse();
    }

    /// <summary>Every row of every table but the journal, as one text.</summary>
    private static string Everything(string path)
    {
        using var connection = Database.Open(path);
        using var tables = new SqliteCommand("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'journal%' ORDER BY name", connection);
        var names = new List<string>();
        using (var reader = tables.ExecuteReader()) while (reader.Read()) names.Add(reader.GetString(0));
        var text = new System.Text.StringBuilder();
        foreach (var name in names)
        {
            using var rows = new SqliteCommand($"SELECT * FROM \"{name}\"", connection);
            using var reader = rows.ExecuteReader();
            while (reader.Read())
                text.AppendLine($"{name}: {string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(column)))}");
        }
        return text.ToString();
    }

    private static string[] Files(string root) =>
        [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path))
            .Where(path => !path.EndsWith("-wal") && !path.EndsWith("-shm") && !path.StartsWith("keys"))];
}
