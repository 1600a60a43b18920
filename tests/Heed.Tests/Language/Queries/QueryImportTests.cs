using Heed.Language.Queries;
using Heed.Language.Queries.Import;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Queries;

public sealed class QueryImportTests
{
    [Theory]
    // Brandwatch: nearly the same language
    [InlineData(QueryDialect.Brandwatch, "(apple NEAR/2f juice) AND country:gbr", "(apple NEAR/2f juice) AND country:gbr", 0)]
    [InlineData(QueryDialect.Brandwatch, "\"apple juice\"~5 AND {BT}", "\"apple juice\"~5 AND {BT}", 0)]
    [InlineData(QueryDialect.Brandwatch, "apple juice", "apple AND juice", 1)]
    [InlineData(QueryDialect.Brandwatch, "engagementType:RETWEET AND x", "is:repost AND x", 1)]
    [InlineData(QueryDialect.Brandwatch, "authorVerifiedType:blue AND x", "verified:true AND x", 1)]
    [InlineData(QueryDialect.Brandwatch, "authorGender:F AND x", "authorGender:F AND x", 1)]
    [InlineData(QueryDialect.Brandwatch, "a OR b AND c", "a OR b AND c", 1)]
    [InlineData(QueryDialect.Brandwatch, "aple~5", "aple~5", 1)]
    // Meltwater: operators in small letters, NEAR means four
    [InlineData(QueryDialect.Meltwater, "hospital and (fire or smoke) not drill", "hospital AND (fire OR smoke) NOT drill", 3)]
    [InlineData(QueryDialect.Meltwater, "hospital NEAR fire", "hospital NEAR fire", 0)]
    [InlineData(QueryDialect.Meltwater, "hospital near/3 fire", "hospital NEAR/3 fire", 1)]
    [InlineData(QueryDialect.Meltwater, "title:hospital AND ingress:fire", "title:hospital AND ingress:fire", 0)]
    // Talkwalker
    [InlineData(QueryDialect.Talkwalker, "sourcetype:SOCIALMEDIA_TWITTER AND x", "channel:x AND x", 1)]
    [InlineData(QueryDialect.Talkwalker, "sourcetype:ONLINENEWS AND lang:en AND sourcecountry:us", "is:news AND lang:en AND sourcecountry:us", 1)]
    [InlineData(QueryDialect.Talkwalker, "+Apple AND juice", "{Apple} AND juice", 1)]
    [InlineData(QueryDialect.Talkwalker, "\"apple juice\"~5", "\"apple juice\"~5", 1)]
    [InlineData(QueryDialect.Talkwalker, "apple SENTENCE juice", "apple NEAR/15 juice", 1)]
    [InlineData(QueryDialect.Talkwalker, "apple AND -juice", "apple AND NOT juice", 0)]
    // Sprinklr
    [InlineData(QueryDialect.Sprinklr, "exactMessage:\"Code Red\" AND message:fire", "{Code Red} AND message:fire", 1)]
    [InlineData(QueryDialect.Sprinklr, "userbio:nurse AND x", "userbio:nurse AND x", 1)]
    [InlineData(QueryDialect.Sprinklr, "\"a b\"~10 AND (c ONEAR/5 d)", "\"a b\"~10 AND (c ONEAR/5 d)", 0)]
    // X
    [InlineData(QueryDialect.X, "hospital fire -drill", "hospital AND fire NOT drill", 0)]
    [InlineData(QueryDialect.X, "(fire OR smoke) from:mercy -is:retweet lang:en", "(fire OR smoke) AND from:mercy NOT is:retweet AND lang:en", 0)]
    [InlineData(QueryDialect.X, "x until:2026-11-02", "x AND until:2026-11-01", 1)]
    [InlineData(QueryDialect.X, "x min_faves:10 min_retweets:5", "x AND likes:>=10 AND shares:>=5", 2)]
    [InlineData(QueryDialect.X, "x filter:links -filter:replies", "x AND has:link NOT is:reply", 2)]
    [InlineData(QueryDialect.X, "x has:links is:verified", "x AND has:links AND verified:true", 1)]
    [InlineData(QueryDialect.X, "x has:cashtags", "x AND _exists_:cashtags", 1)]
    [InlineData(QueryDialect.X, "x point_radius:[-105.3 40.0 25mi]", "x AND near:\"40.0,-105.3,25mi\"", 1)]
    [InlineData(QueryDialect.X, "$HCA earnings", "HCA AND earnings", 1)]
    [InlineData(QueryDialect.X, "conversation_id:5 x", "root:5 AND x", 1)]
    // Lucene
    [InlineData(QueryDialect.Lucene, "fire smoke", "fire OR smoke", 1)]
    [InlineData(QueryDialect.Lucene, "+fire smoke -drill", "fire AND NOT drill", 1)]
    [InlineData(QueryDialect.Lucene, "+fire +smoke", "fire AND smoke", 0)]
    [InlineData(QueryDialect.Lucene, "fire smoke -drill", "(fire OR smoke) AND NOT drill", 1)]
    [InlineData(QueryDialect.Lucene, "fire AND smoke", "fire AND smoke", 0)]
    [InlineData(QueryDialect.Lucene, "fire AND (smoke flames)", "fire AND (smoke OR flames)", 1)]
    [InlineData(QueryDialect.Lucene, "fire AND smoke OR flames", "fire AND smoke", 1)]
    [InlineData(QueryDialect.Lucene, "fire && !drill", "fire AND NOT drill", 0)]
    [InlineData(QueryDialect.Lucene, "title:(fire smoke)", "title:(fire OR smoke)", 1)]
    [InlineData(QueryDialect.Lucene, "+title:fire +body:\"lab results\"", "title:fire AND body:\"lab results\"", 0)]
    [InlineData(QueryDialect.Lucene, "\"lab results\"~5", "\"lab results\"~5", 1)]
    [InlineData(QueryDialect.Lucene, "\"lab results\"^2 OR fire^3", "\"lab results\" OR fire", 2)]
    [InlineData(QueryDialect.Lucene, "likes:[5 TO 10} AND fire", "likes:[5 TO 10} AND fire", 0)]
    [InlineData(QueryDialect.Lucene, "created_at:[now-7d TO now] AND fire", "within:7d AND fire", 1)]
    [InlineData(QueryDialect.Lucene, "roam~1", "roam~1", 0)]
    [InlineData(QueryDialect.Lucene, "_exists_:user AND fire", "_exists_:user AND fire", 1)]
    public void A_query_of_another_tool_becomes(QueryDialect dialect, string source, string query, int changes)
    {
        var imported = QueryImport.From(dialect, source);
        imported.Query.ShouldBe(query);
        imported.Parsed.CanRun.ShouldBeTrue(string.Join("; ", imported.Parsed.Faults));
        imported.Changes.Count.ShouldBe(changes, string.Join("; ", imported.Changes));
        foreach (var change in imported.Changes)
        {
            change.Start.ShouldBeInRange(0, source.Length);
            change.End.ShouldBeInRange(change.Start, source.Length);
            (change.What + " " + change.Why).ShouldEndWith(".");
        }
    }

    [Fact]
    public void What_cannot_be_cut_stays_as_it_was_and_says_why()
    {
        var imported = QueryImport.From(QueryDialect.Lucene, "a \"b");
        imported.Query.ShouldBe("a \"b");
        imported.Parsed.Faults.ShouldContain(fault => fault.Code == "E003");
    }

    [Fact]
    public void Every_name_of_a_tool_is_known()
    {
        foreach (var name in QueryImport.Names) QueryImport.Named(name).ShouldNotBeNull();
        QueryImport.Named("Twitter").ShouldBe(QueryDialect.X);
        QueryImport.Named("google").ShouldBeNull();
    }
}
