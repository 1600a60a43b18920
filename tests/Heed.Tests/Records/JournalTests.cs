using Dapper;
using Heed.Records;
using Shouldly;
using Xunit;

namespace Heed.Tests.Records;

public sealed class JournalTests : IDisposable
{
    private readonly Installation heed = new();
    public void Dispose() => heed.Dispose();

    private void Write(int rows)
    {
        for (var i = 0; i < rows; i++)
            heed.Database.Write(work => heed.Journal.Record(work, new Actor(7, "Ines"), "draft.approved", $"draft:{i}", new { i }, "because"));
    }

    private IReadOnlyList<string> Verify() => heed.Database.Read(heed.Journal.Verify);

    /// <summary>Someone with the database file and a SQL prompt, who first takes the guards away.</summary>
    private void Tamper(string sql)
    {
        using var connection = Database.Open(heed.Workspace.DatabasePath);
        connection.Execute("DROP TRIGGER IF EXISTS journal_no_update; DROP TRIGGER IF EXISTS journal_no_delete;" + sql);
    }

    [Fact]
    public void A_journal_nobody_touched_is_whole()
    {
        Write(5);
        Verify().ShouldBeEmpty();
    }

    [Fact]
    public void The_database_refuses_to_change_or_remove_a_row()
    {
        Write(2);
        using var connection = Database.Open(heed.Workspace.DatabasePath);
        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => connection.Execute("UPDATE journal SET reason = 'other' WHERE sequence = 1")).Message.ShouldContain("append-only");
        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => connection.Execute("DELETE FROM journal")).Message.ShouldContain("append-only");
    }

    [Fact]
    public void A_changed_row_is_found()
    {
        Write(5);
        Tamper("UPDATE journal SET reason = 'other' WHERE sequence = 3");
        Verify().ShouldHaveSingleItem().ShouldBe("Row 3 was changed after it was written.");
    }

    [Fact]
    public void A_missing_row_is_found()
    {
        Write(5);
        Tamper("DELETE FROM journal WHERE sequence = 3");
        Verify().ShouldContain("Row 3 is missing.");
    }

    [Fact]
    public void A_missing_end_is_found()
    {
        Write(5);
        Tamper("DELETE FROM journal WHERE sequence = 5");
        Verify().ShouldHaveSingleItem().ShouldContain("should end at row 5");
    }

    [Fact]
    public void Reordered_rows_are_found()
    {
        Write(5);
        Tamper("UPDATE journal SET sequence = 99 WHERE sequence = 2; UPDATE journal SET sequence = 2 WHERE sequence = 3; UPDATE journal SET sequence = 3 WHERE sequence = 99");
        Verify().ShouldContain(fault => fault.Contains("reordered"));
    }

    [Fact]
    public void An_act_that_fails_leaves_no_row()
    {
        Should.Throw<InvalidOperationException>(() => heed.Database.Write(work =>
        {
            heed.Journal.Record(work, new Actor(7, "Ines"), "draft.approved", "draft:1");
            throw new InvalidOperationException("the act failed");
        }));
        heed.Database.Read(work => JournalStore.Newest(work, 10)).ShouldBeEmpty();
    }
}
