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
    [InlineData("cafeyendy's\u0301")]
    [InlineData("1url:S\u2019care~phely")]
    [InlineData("Wendy's\u0354\u0340@x")]
    [InlineData("J\u030C-E\u01BD")]
    [InlineData("lang:\u212B x")]
    [InlineData("site:\\*:\\**.gov")]
    [InlineData("\u4B3D\u200E\u0131 X\uFFFE-o-of")]
    [InlineData("x site:\uFDD0-o")]
    [InlineData("Gx\\:-o-of-the")]
    [InlineData("K\u0A82\u0319\u0A82\u0319\u0A82\u0319\u0A82\u0319\u0A82\u0319\u0A82\u0319\u0A82\u0319\u0A82\u0319\u0A82\u0319\u0A82\u0319\u0A82\u0319\u2019\u0A82\u0319")]
    [InlineData("author:*@ews*")]
    [InlineData("T\u034F\u033D\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344\u0344-\u0344\u0344\u0344\u014F'\u016F")]
    [InlineData("lang:\u201D * * @x\u201D p")]
    [InlineData("Wendy's\u032F-\u01AB")]
    [InlineData("\"{\uB177\u08B9\u0316 }\u035BS\uAB18\u2019\u024D\"")]
    [InlineData("\u00F3T\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308'\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u08F0\u7C9Af")]
    [InlineData("\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb s\"")]
    public void What_broke_once_holds_now(string query)
    {
        var read = QueryParser.Parse(query);
        if (!read.CanRun) { read.Faults.ShouldContain(fault => fault.Error); return; }
        var again = QueryParser.Parse(read.Canonical);
        again.Root.ShouldBe(read.Root);
        again.Canonical.ShouldBe(read.Canonical);
    }
}
