using FsCheck;
using FsCheck.Fluent;
using Heed.Language.Queries;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Queries;

public sealed class QueryRoundTripTests
{
    [Fact]
    public void Reading_what_was_printed_gives_the_same_tree() =>
        Prop.ForAll(QueryTrees.Any.ToArbitrary(), tree =>
        {
            var printed = QueryPrinter.Print(tree);
            var read = QueryParser.Parse(printed);
            return (read.CanRun && read.Root!.Equals(tree) && read.Canonical == printed).Label($"{printed}\n{read.Canonical}\n{string.Join("; ", read.Faults.Where(fault => fault.Error))}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));

    [Fact]
    public void The_bracketed_reading_is_the_same_query() =>
        Prop.ForAll(QueryTrees.Any.ToArbitrary(), tree => QueryParser.Parse(QueryPrinter.Bracketed(tree)).Root!.Equals(tree)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_canonical_form_passes_the_strict_reading_of_brackets() =>
        Prop.ForAll(QueryTrees.Any.ToArbitrary(), tree => QueryParser.Parse(QueryPrinter.Print(tree), QueryMode.Strict).Faults.All(fault => fault.Code is not ("E019" or "E020" or "W101"))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Every_tree_is_explained_in_one_sentence() =>
        Prop.ForAll(QueryTrees.Any.ToArbitrary(), tree => QueryExplainer.Explain(tree) is var sentence && sentence.StartsWith("Finds mentions", StringComparison.Ordinal) && sentence.EndsWith('.')).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    // What the fuzzer found, each once wrong.
    [Theory]
    [InlineData(": & OR cafe\u0301\uD83D is:rt = l*")]
    [InlineData("10:30imageType:o")]
    [InlineData("# & OR & # OR {BT}")]
    [InlineData("wom?nR\u030A@\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D\u030D@\u034F\uD83E\uDDBA5\u035F\u0320\u0346")]
    [InlineData("https://a.org/b?c=d && $")]
    public void What_broke_once_holds_now(string query)
    {
        var read = QueryParser.Parse(query);
        if (!read.CanRun) { read.Faults.ShouldContain(fault => fault.Error); return; }
        var again = QueryParser.Parse(read.Canonical);
        again.Root.ShouldBe(read.Root);
        again.Canonical.ShouldBe(read.Canonical);
    }
}
