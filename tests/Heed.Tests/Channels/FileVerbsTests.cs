using Heed.Records;
using Heed.Listening;
using Heed.Shell;
using Heed.Shell.Commands;
using Shouldly;
using Xunit;

namespace Heed.Tests.Channels;

public sealed class FileVerbsTests : IDisposable
{
    private readonly Installation heed = new();
    private readonly string file;

    public FileVerbsTests() => file = Path.Combine(heed.Workspace.Root, "stream.jsonl");
    public void Dispose() => heed.Dispose();

    private FileOrder Order => new() { File = file, Data = heed.Workspace.Root };
    private void Write(params string[] lines) => File.WriteAllText(file, string.Join('\n', lines));
    private static string Post(int n, int second = 0) => $$"""{"id":"p{{n}}","text":"word","created_at":"2026-11-02T09:00:{{second:00}}Z"}""";
    private Task<int> Run(FileOrder order) => FileIntoLog.Run(order, TimeProvider.System, TestContext.Current.CancellationToken);

    [Fact]
    public async Task Replay_fills_the_log_of_the_installation_whether_it_is_running_or_not()
    {
        Write(Post(1), Post(2));
        (await Run(Order)).ShouldBe(CommandLine.Done);
        var batch = heed.PostLog.ReadAfter(0, 10).ShouldHaveSingleItem();
        (batch.Posts, batch.History).ShouldBe((2, false));
        var source = heed.Database.Read(work => SourceStore.Get(work, batch.SourceId))!;
        (source.Name, source.Kind).ShouldBe(("Replay of stream.jsonl", "replay"));
        heed.Database.Read(heed.Journal.Verify).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rejected_lines_are_kept_whole_and_told_by_the_exit_code()
    {
        Write(Post(1), "{broken", Post(2));
        var rejects = Path.Combine(heed.Workspace.Root, "rejects");
        (await Run(Order with { Rejects = rejects, History = true })).ShouldBe(CommandLine.DoneWithRejects);
        File.ReadAllText(rejects).ShouldBe("{broken\n");
        heed.PostLog.ReadAfter(0, 10).ShouldHaveSingleItem().History.ShouldBeTrue();
    }

    [Fact]
    public async Task Strict_stops_at_the_first_rejected_line_and_keeps_what_came_before()
    {
        Write(Post(1), "{broken", Post(2));
        (await Run(Order with { Strict = true })).ShouldBe(CommandLine.Failed);
        heed.PostLog.ReadAfter(0, 10).Sum(batch => batch.Posts).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_use() =>
        (await Run(Order with { File = file + ".nowhere" })).ShouldBe(CommandLine.WrongUse);

    [Fact]
    public async Task With_a_speed_stream_time_passes_in_proportion()
    {
        Write(Post(1), Post(2, 2), Post(3, 4), Post(4, 6));
        var before = TimeProvider.System.GetTimestamp();
        (await Run(Order with { Speed = 20 })).ShouldBe(CommandLine.Done); // 6 s of stream at 20×, the last batch waits for 0.3 s
        heed.PostLog.ReadAfter(0, 10).Sum(batch => batch.Posts).ShouldBe(4);
        TimeProvider.System.GetElapsedTime(before).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void The_counts_name_every_reason() =>
        FileIntoLog.Counts(new Heed.Channels.Files.FileSummary { Posts = 12345, Rejected = new Dictionary<string, long> { ["malformed"] = 3, ["missing id"] = 1 } })
            .ShouldBe("12,345 posts added, 0 known already, 4 lines rejected (malformed 3, missing id 1)");
}
