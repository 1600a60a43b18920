using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Records;

public sealed class PostLogTests : IDisposable
{
    private readonly Installation heed = new();
    public void Dispose() => heed.Dispose();

    [Fact]
    public void What_was_appended_comes_back_in_order()
    {
        heed.PostLog.Append("a", 1, false, 2, "{\"id\":\"1\"}\n"u8, new Dictionary<string, long> { ["malformed"] = 3 });
        heed.PostLog.Append("b", 1, true, 1, "{\"id\":\"2\"}\n"u8);
        var batches = heed.PostLog.ReadAfter(0, 10);
        batches.Select(batch => batch.BatchId).ShouldBe(["a", "b"]);
        batches[0].Rejected["malformed"].ShouldBe(3);
        batches[1].History.ShouldBeTrue();
        batches[1].Body.ShouldBe("{\"id\":\"2\"}\n"u8.ToArray());
        heed.PostLog.ReadAfter(batches[0].Offset, 10).ShouldHaveSingleItem().BatchId.ShouldBe("b");
        heed.PostLog.End().ShouldBe(batches[1].Offset);
    }

    [Fact]
    public void The_same_batch_twice_is_one_batch()
    {
        heed.PostLog.Append("a", 1, false, 1, "{}\n"u8).ShouldBeTrue();
        heed.PostLog.Append("a", 1, false, 1, "{}\n"u8).ShouldBeFalse();
        heed.PostLog.ReadAfter(0, 10).Count.ShouldBe(1);
    }

    [Fact]
    public void The_words_cannot_be_read_in_the_file()
    {
        heed.PostLog.Append("a", 1, false, 1, "{\"text\":\"my neighbour Quentin Oddname is ill\"}\n"u8);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(heed.Workspace.Root, "postlog*"))
            System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file)).ShouldNotContain("Oddname");
    }

    [Fact]
    public void Only_what_every_consumer_has_read_is_forgotten()
    {
        heed.PostLog.Append("a", 1, false, 1, "{}\n"u8);
        heed.PostLog.Append("b", 1, false, 1, "{}\n"u8);
        heed.Time.Move(TimeSpan.FromDays(400));
        heed.PostLog.Forget(heed.Time.GetUtcNow(), readByAll: 1).ShouldBe(1);
        heed.PostLog.ReadAfter(0, 10).ShouldHaveSingleItem().BatchId.ShouldBe("b");
    }
}
