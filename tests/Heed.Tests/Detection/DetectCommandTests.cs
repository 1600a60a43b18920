using System.Text;
using Heed.Shell;
using Heed.Shell.Commands;
using Shouldly;
using Xunit;

namespace Heed.Tests.Detection;

public sealed class DetectCommandTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    private static (int Exit, string[] Rows, string Errors) Run(string csv, bool strict = false)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exit = DetectCommand.Run(new MemoryStream(Encoding.UTF8.GetBytes(csv)), output, null, errors, strict, TimeZoneInfo.Utc);
        return (exit, [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)], errors.ToString());
    }

    private static string Csv(int days, Func<int, int> valueAt) =>
        "timestamp,value\n" + string.Concat(Enumerable.Range(0, days * 288).Select(at => $"{Start.AddMinutes(at * 5):yyyy-MM-dd HH:mm:ss},{valueAt(at)}\n"));

    [Fact]
    public void A_surge_in_a_steady_series_is_one_alert_with_a_high_score()
    {
        const int surge = 20 * 288 + 100;
        var (exit, rows, _) = Run(Csv(21, at => at is >= surge and < surge + 12 ? 40 : at % 12 == 0 ? 1 : 0));
        exit.ShouldBe(CommandLine.Done);
        rows.Length.ShouldBe(21 * 288);
        var alerts = rows.Select((row, at) => (row, at)).Where(pair => pair.row.EndsWith(",1", StringComparison.Ordinal)).ToArray();
        alerts.ShouldHaveSingleItem().at.ShouldBe(surge);
        double.Parse(alerts[0].row.Split(',')[2], System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void A_table_as_spreadsheets_write_it_is_read()
    {
        var (exit, rows, _) = Run("\uFEFF\"timestamp\",\"value\"\r\n\"2026-03-02 00:00:00\", 3\r\n2026-03-02 00:05:00,\"4\"\r\n");
        exit.ShouldBe(CommandLine.Done);
        rows.Select(row => string.Join('|', row.Split(',')[..2])).ShouldBe(["2026-03-02 00:00:00|3", "2026-03-02 00:05:00|4"]);
    }

    [Fact]
    public void A_row_is_judged_by_itself_and_the_rows_before_it_alone()
    {
        var whole = Run(Csv(4, at => at * 7 % 11 / 9 + (at > 1000 ? 30 : 0))).Rows;
        var half = Run(Csv(2, at => at * 7 % 11 / 9)).Rows;
        whole.Take(half.Length).ShouldBe(half);
    }

    [Fact]
    public void A_bad_row_is_named_and_costs_no_other()
    {
        var (exit, rows, errors) = Run("timestamp,value\n2026-03-02 00:00:00,3\nyesterday,3\n2026-03-02 00:05:00,many\n2026-03-02 00:10:00\n2026-03-01 00:00:00,1\n2026-03-02 00:15:00,-4\n2026-03-02 00:20:00,4\n");
        exit.ShouldBe(CommandLine.DoneWithRejects);
        rows.Select(row => row.Split(',')[1]).ShouldBe(["3", "4"]);
        foreach (var line in new[] { "line 3: The timestamp", "line 4: The value", "line 5: The row does not", "line 6: The row is earlier", "line 7: The value is below", "8 lines read, 2 written, 5 rejected." })
            errors.ShouldContain(line);
        Run("x,y\n2026-03-02 00:00:00,3\n", strict: true).Rows.ShouldBeEmpty();
    }
}
