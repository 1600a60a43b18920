using System.Text;
using Heed.Language.Queries;
using Heed.Language.Queries.Import;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Queries;

/// <summary>Queries nobody should write: a normal answer or an error with a place, also where the stack is small.</summary>
public sealed class QueryLimitTests
{
    [Fact]
    public void A_query_of_a_hundred_thousand_characters_runs()
    {
        var query = string.Join(" OR ", Enumerable.Range(0, 9_000).Select(i => $"word{i:0000}"));
        query.Length.ShouldBeGreaterThan(100_000);
        var read = QueryParser.Parse(query);
        read.CanRun.ShouldBeTrue();
        read.Root.ShouldBeOfType<QueryOr>().Parts.Count.ShouldBe(9_000);
        QueryParser.Parse(read.Canonical).Root.ShouldBe(read.Root);
        read.Explained.Length.ShouldBeLessThan(1_000);
    }

    [Theory]
    [InlineData("E010", "(", 10_000, "a", ")", 64)]
    [InlineData("E010", "(a OR ", 10_000, "b", ")", 0)]
    [InlineData("E010", "title:(", 5_000, "b", ")", 0)]
    [InlineData("E002", "(", 4, "", "", 3)]
    [InlineData("E006", "NOT ", 20_000, "", "", 79_996)]
    [InlineData("E007", "NOT ", 20_001, "a", "", 0)]
    [InlineData("E010", "a NEAR/1 ", 10_000, "a", "", 0)]
    [InlineData("E017", "a*", 40_000, "", "", 0)]
    [InlineData("E017", "a", 100_000, "", "", 0)]
    [InlineData("E017", "a?", 40_000, "", "", 0)]
    [InlineData("E003", "\"", 99_999, "", "", 0)]
    [InlineData("E003", "<<<", 30_000, "", "", 0)]
    [InlineData("E003", "{", 99_999, "", "", 0)]
    [InlineData("E004", "{}", 40_000, "", "", 0)]
    [InlineData("E012", "\ufffd", 90_000, "", "", 0)]
    [InlineData("E001", "\0", 90_000, "", "", 0)]
    [InlineData("E012", "& ", 40_000, "", "", 0)]
    [InlineData("E001", "\u202e", 90_000, "", "", 0)]
    [InlineData("E017", "e\u0301", 40_000, "", "", 0)]
    [InlineData("E017", "label:", 1, "x", "x", 0)]
    public void Too_much_of_one_thing_is_an_error_with_a_place(string code, string opening, int times, string middle, string closing, int start)
    {
        var query = code == "E017" && closing == "x" ? "label:" + new string('x', 50_000) : Times(opening, times) + middle + Times(closing, times);
        InSmallStack(() =>
        {
            var fault = QueryParser.Parse(query).Faults.First(one => one.Error);
            fault.Code.ShouldBe(code);
            fault.Start.ShouldBeInRange(0, query.Length);
            fault.End.ShouldBeInRange(fault.Start, query.Length);
            if (start > 0) fault.Start.ShouldBe(start);
        });
    }

    [Theory]
    [InlineData("a ", 50_000, "")]
    [InlineData("NOT ", 20_000, "a")]
    [InlineData("-", 50_000, "a")]
    [InlineData("title:", 15_000, "a")]
    [InlineData("a* ", 30_000, "")]
    [InlineData("and ", 20_000, "")]
    [InlineData("\"a b\"~3 OR ", 9_000, "c")]
    [InlineData("e\u0301\u0302\u0303 ", 10_000, "")]
    [InlineData("a\u0301", 40, "")]
    [InlineData("👩\u200d⚕️ ", 15_000, "")]
    [InlineData("\u202bשלום\u202c ", 10_000, "")]
    [InlineData("病", 20_000, "")]
    [InlineData("a-", 40_000, "b")]
    [InlineData("wendy's ", 10_000, "")]
    public void Much_of_what_is_well_formed_runs(string piece, int times, string end)
    {
        var query = Times(piece, times) + end;
        InSmallStack(() =>
        {
            var read = QueryParser.Parse(query);
            read.CanRun.ShouldBeTrue(read.Faults.FirstOrDefault(fault => fault.Error).Sentence);
            read.Faults.Count.ShouldBeLessThanOrEqualTo(400);
            QueryParser.Parse(read.Canonical).Root.ShouldBe(read.Root);
        });
    }

    [Fact]
    public void The_deepest_tree_that_is_let_in_is_printed_compared_and_explained()
    {
        var near = "seed";
        for (var level = 0; level < 2; level++) near = $"({near} AND {string.Join(" AND ", Enumerable.Range(0, QueryNearness.LongestChain - 1).Select(i => $"w{level}x{i}"))})~2";
        var mixed = "seed";
        for (var level = 0; level < QueryParser.MaximumDepth - 1; level++) mixed = level % 2 == 0 ? $"(a{level} OR {mixed})" : $"(b{level} AND {mixed})";
        QueryParser.Parse(Deeper(near)).Faults.ShouldContain(fault => fault.Code == "E010");
        foreach (var query in new[] { near, mixed })
            InSmallStack(() =>
            {
                var read = QueryParser.Parse(query);
                read.CanRun.ShouldBeTrue(read.Faults.FirstOrDefault(fault => fault.Error).Sentence);
                read.Explained.ShouldEndWith(".");
                read.Bracketed.Length.ShouldBeGreaterThan(500);
                QueryPrinter.Short(read.Root!).Length.ShouldBeLessThan(200);
                read.Root!.GetHashCode().ShouldBe(QueryParser.Parse(query).Root!.GetHashCode());
                read.Root.Equals(QueryParser.Parse(query).Root).ShouldBeTrue();
            });
    }

    [Fact]
    public void Brackets_full_of_words_on_both_sides_of_NEAR_are_refused_before_they_multiply()
    {
        var side = $"({string.Join(" AND ", Enumerable.Range(0, 200).Select(i => $"w{i}"))})";
        QueryParser.Parse($"{side} NEAR/3 {side}").Faults.ShouldContain(fault => fault.Code == "E018");
        var wide = Times("(a b) NEAR/1 ", 20) + "(a b)";
        QueryParser.Parse(wide).Faults.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("\ud83d a")]
    [InlineData("a \udc00")]
    [InlineData("a\u200db")]
    [InlineData("\u200f\u202eportal\u202c")]
    [InlineData("\ufeffportal")]
    [InlineData("\ufeffAND portal")]
    [InlineData("label:\"\0\ud83d\" x")]
    [InlineData("author:\ud83d x")]
    public void Broken_text_is_read_or_refused(string query)
    {
        foreach (var dialect in Enum.GetValues<QueryDialect>()) QueryImport.From(dialect, query).Parsed.ShouldNotBeNull();
        var read = QueryParser.Parse(query);
        foreach (var fault in read.Faults)
        {
            fault.Start.ShouldBeInRange(0, query.Length);
            fault.End.ShouldBeInRange(fault.Start, query.Length);
        }
        if (read.CanRun) QueryParser.Parse(read.Canonical).Root.ShouldBe(read.Root);
    }

    [Fact]
    public void Monstrous_queries_of_other_tools_are_answered_too()
    {
        foreach (var query in new[] { Times("(", 10_000), Times("(a ", 10_000) + Times(")", 10_000), Times("+a ", 5_000), Times("a OR ", 5_000), Times("+", 50_000), Times("AND ", 5_000), Times("title:(", 5_000), Times("a~2 ", 3_000), new string('x', 300_000) })
            InSmallStack(() => { foreach (var dialect in Enum.GetValues<QueryDialect>()) QueryImport.From(dialect, query).Parsed.ShouldNotBeNull(); });
    }

    private static string Deeper(string near) => $"(({near} AND a AND b AND c AND d AND e AND f AND g AND h AND i AND j AND k AND l AND m AND n AND o AND p)~1 AND {string.Join(" AND ", Enumerable.Range(0, 20).Select(i => $"x{i}"))})~1";

    /// <summary>Half a megabyte of stack: a third of what a worker thread of the web server has.</summary>
    private static void InSmallStack(Action act)
    {
        Exception? thrown = null;
        var thread = new Thread(() => { try { act(); } catch (Exception fault) { thrown = fault; } }, 512 * 1024);
        thread.Start();
        thread.Join();
        if (thrown is not null) throw new Xunit.Sdk.XunitException(thrown.Message);
    }

    private static string Times(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
