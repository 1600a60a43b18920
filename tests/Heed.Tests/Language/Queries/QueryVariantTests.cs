using Heed.Language.Queries;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Queries;

/// <summary>A query with one part taken out, to see what the part is worth.</summary>
public sealed class QueryVariantTests
{
    [Fact]
    public void Every_alternative_and_every_exclusion_is_taken_out_once() =>
        QueryVariants.Of(QueryParser.Parse("clinic AND (wait OR \"no bed\" OR (hours NEAR/3 (er OR ward))) NOT wash"), 60)
            .Select(variant => $"{variant.Kind} {variant.Part} | {variant.Query.Canonical}").ShouldBe(
            [
                "WithoutBranch wait | clinic AND (\"no bed\" OR (hours NEAR/3 (er OR ward))) AND NOT wash",
                "WithoutBranch \"no bed\" | clinic AND (wait OR (hours NEAR/3 (er OR ward))) AND NOT wash",
                "WithoutBranch hours NEAR/3 (er OR ward) | clinic AND (wait OR \"no bed\") AND NOT wash",
                "WithoutBranch er | clinic AND (wait OR \"no bed\" OR (hours NEAR/3 ward)) AND NOT wash",
                "WithoutBranch ward | clinic AND (wait OR \"no bed\" OR (hours NEAR/3 er)) AND NOT wash",
                "WithoutExclusion wash | clinic AND (wait OR \"no bed\" OR (hours NEAR/3 (er OR ward)))",
            ]);

    /// <summary>A variant is no longer printed and read again: its tree must be the one the reader would have made.</summary>
    [Theory]
    [InlineData("a1 OR b1")]
    [InlineData("(a1 AND b1) OR (c1 AND (d1 OR e1)) OR f1")]
    [InlineData("a1 AND (b1 OR (b1 AND c1)) NOT (d1 OR e1) NOT f1")]
    [InlineData("(a1 OR \"b1 c1\") NEAR/4 (d1 OR e1 OR f1)")]
    [InlineData("(a1 OR b1) AND (a1 OR c1)")]
    public void A_variant_is_the_same_as_its_own_words_read_again(string query)
    {
        var parsed = QueryParser.Parse(query);
        var variants = QueryVariants.Of(parsed, 60);
        variants.Count.ShouldBe(QueryVariants.Count(parsed));
        foreach (var variant in variants) QueryParser.Parse(variant.Query.Canonical).Root.ShouldBe(variant.Query.Root, variant.Part);
    }

    [Fact]
    public void Parts_are_counted_without_building_a_query_for_each()
    {
        var query = QueryParser.Parse(string.Join(" OR ", Enumerable.Range(0, 10_000).Select(n => $"w{n}")));
        var before = GC.GetAllocatedBytesForCurrentThread();
        QueryVariants.Count(query).ShouldBe(10_000);
        QueryVariants.Of(query, 60).ShouldBeEmpty();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000);
    }
}
