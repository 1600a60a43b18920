using Heed.Language.Queries;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Queries;

/// <summary>What is said about a query: the code, and the words it points at between ‹ and ›.</summary>
public sealed class QueryLintTests
{
    [Theory]
    [InlineData("E001", "‹›")]
    [InlineData("E001", "‹  \t›")]
    [InlineData("E001", "‹<<< only a comment >>>›")]
    [InlineData("E002", "‹(›portal")]
    [InlineData("E002", "portal‹)›")]
    [InlineData("E002", "a AND ‹)›")]
    [InlineData("E002", "a ‹}›")]
    [InlineData("E003", "a ‹\"b c›")]
    [InlineData("E003", "a ‹{BT›")]
    [InlineData("E003", "a ‹<<< b›")]
    [InlineData("E003", "rating:‹[3 TO 5›")]
    [InlineData("E004", "portal ‹()›")]
    [InlineData("E004", "portal ‹\" \"›")]
    [InlineData("E004", "portal ‹{}›")]
    [InlineData("E005", "‹*tal›")]
    [InlineData("E005", "‹?tal›")]
    [InlineData("E005", "a ‹\"b *c\"›")]
    [InlineData("E005", "‹*›")]
    [InlineData("E005", "author:‹*news›")]
    [InlineData("E006", "portal ‹AND›")]
    [InlineData("E006", "‹OR› portal")]
    [InlineData("E006", "a AND ‹AND› b")]
    [InlineData("E006", "a OR ‹AND› b")]
    [InlineData("E006", "portal ‹NOT›")]
    [InlineData("E006", "a ‹NEAR/3›")]
    [InlineData("E006", "‹NEAR/3› a")]
    [InlineData("E006", "‹author:›")]
    [InlineData("E006", "‹author:› AND x")]
    [InlineData("E006", "author:‹@›")]
    [InlineData("E007", "‹NOT portal›")]
    [InlineData("E007", "‹portal OR NOT lab›")]
    [InlineData("E007", "‹-a -b›")]
    [InlineData("E008", "‹auhtor:›anna")]
    [InlineData("E008", "a ‹foo:›(b OR c)")]
    [InlineData("E010", "‹\"a b c d e f g h i j k l m n o p q r s t u v w x y\"›~1")]
    [InlineData("E010", "a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a NEAR/1 a ‹NEAR/1› a")]
    [InlineData("E011", "a ‹NEAR/x› b")]
    [InlineData("E011", "a ‹NEAR/› b")]
    [InlineData("E011", "a ‹NEAR/-1› b")]
    [InlineData("E011", "a ‹NEAR/5000› b")]
    [InlineData("E011", "\"a b\"‹~5000›")]
    [InlineData("E012", "‹&›")]
    [InlineData("E012", "‹imageType:logo›")]
    [InlineData("E013", "rating:‹high›")]
    [InlineData("E013", "rating:‹[5 TO 3]›")]
    [InlineData("E013", "rating:‹[3 5]›")]
    [InlineData("E013", "rating:‹{3 TO 3]›")]
    [InlineData("E013", "minuteOfDay:‹2000›")]
    [InlineData("E013", "since:‹yesterday›")]
    [InlineData("E013", "since:‹2026-13-01›")]
    [InlineData("E013", "until:‹7d›")]
    [InlineData("E013", "within:‹soon›")]
    [InlineData("E013", "within:‹0h›")]
    [InlineData("E013", "published:‹[2026-12-01 TO 2026-11-01]›")]
    [InlineData("E013", "near:‹paris›")]
    [InlineData("E013", "near:‹\"95,10,5km\"›")]
    [InlineData("E013", "lang:‹[a TO b]›")]
    [InlineData("E013", "title:‹[a TO b]›")]
    [InlineData("E014", "is:‹happy›")]
    [InlineData("E014", "has:‹pictures›")]
    [InlineData("E014", "intent:‹anger›")]
    [InlineData("E014", "phi:‹maybe›")]
    [InlineData("E014", "emotion:‹hungry›")]
    [InlineData("E014", "sentiment:‹mixed›")]
    [InlineData("E014", "is:‹re*›")]
    [InlineData("E015", "(a NOT b) ‹NEAR› c")]
    [InlineData("E015", "a ‹NEAR/2› -b")]
    [InlineData("E015", "(a AND NOT b)‹~3›")]
    [InlineData("E016", "lang:en ‹NEAR› x")]
    [InlineData("E016", "x ‹NEAR› is:reply")]
    [InlineData("E017", "‹aa*b*c*d*e*f*g*h*i*j*k*l›")]
    public void What_cannot_run_is_pointed_at(string code, string marked)
    {
        var (query, start, end) = Unmarked(marked);
        var read = QueryParser.Parse(query);
        read.CanRun.ShouldBeFalse();
        var fault = read.Faults.First(one => one.Error);
        (fault.Code, fault.Start, fault.End).ShouldBe((code, start, end), fault.Sentence);
        fault.Sentence.ShouldEndWith(".");
        (read.Canonical + read.Bracketed + read.Explained).ShouldBe("");
    }

    [Theory]
    [InlineData("W101", "portal ‹down› now")]
    [InlineData("W102", "‹a OR b AND c›")]
    [InlineData("W102", "x AND (‹a b OR c›)")]
    [InlineData("W103", "portal ‹and› down")]
    [InlineData("W103", "a ‹near/3› b")]
    [InlineData("W104", "‹p*›")]
    [InlineData("W104", "‹p*tal›")]
    [InlineData("W105", "‹lang:en›")]
    [InlineData("W105", "‹is:reply NOT x›")]
    [InlineData("W106", "a ‹NEAR/11› b")]
    [InlineData("W106", "\"a b\"‹~20›")]
    [InlineData("W107", "infect* ‹NEAR/3› b")]
    [InlineData("W108", "‹kidny~1›")]
    [InlineData("W109", "country:‹germny›")]
    [InlineData("W109", "region:‹usa.zz›")]
    [InlineData("W109", "city:‹zzz.berlin›")]
    [InlineData("W110", "‹$5› fee")]
    [InlineData("W111", "a ‹%› b")]
    [InlineData("W112", "‹imageType:›logo x")]
    [InlineData("W113", "‹a NEAR b NEAR c›")]
    [InlineData("W114", "‹a NEAR b AND c›")]
    [InlineData("W114", "‹a OR b NEAR c›")]
    [InlineData("W115", "‹lab~1›")]
    [InlineData("W116", "‹\"how are you?\"›")]
    [InlineData("W118", "‹{Cu*t}›")]
    [InlineData("W119", "lang:‹klingon›")]
    [InlineData("W120", "‹\"a * b\"›")]
    [InlineData("W121", "(a OR b)‹~3›", false)]
    [InlineData("W121", "(a)‹~3›")]
    [InlineData("W121", "‹\"a\"›~3")]
    [InlineData("W122", "(a AND lang:en) ‹NEAR› b")]
    [InlineData("W123", "x ‹NOT› a NEAR b")]
    [InlineData("W124", "‹por\u200Btal›")]
    [InlineData("W124", "a‹\0›b")]
    [InlineData("W125", "‹portal^2›")]
    public void What_may_surprise_is_pointed_at(string code, string marked, bool said = true)
    {
        var (query, start, end) = Unmarked(marked);
        var read = QueryParser.Parse(query);
        read.CanRun.ShouldBeTrue(string.Join("; ", read.Faults));
        read.Faults.Any(fault => fault.Code == code && fault.Start == start && fault.End == end && !fault.Error).ShouldBe(said, string.Join("; ", read.Faults));
    }

    [Theory]
    [InlineData("auhtor:x", "author:")]
    [InlineData("langauge:en", "language:")]
    [InlineData("tite:x", "title:")]
    [InlineData("folowers:5", "followers:")]
    [InlineData("sentimnt:negative", "sentiment:")]
    [InlineData("hastag:x", "hashtag:")]
    [InlineData("is:repply", "is:reply")]
    [InlineData("intent:complant", "intent:complaint")]
    [InlineData("country:frannce", "france")]
    public void A_slip_of_the_finger_is_answered_with_what_was_meant(string query, string meant) =>
        QueryParser.Parse(query).Faults.ShouldContain(fault => fault.Sentence.Contains("Did you mean") && fault.Sentence.Contains(meant));

    [Theory]
    [InlineData("a OR b AND c", "E019")]
    [InlineData("a NEAR b AND c", "E020")]
    [InlineData("a NEAR b NEAR c", "E020")]
    [InlineData("a OR b NEAR c", "E020")]
    [InlineData("p*", "E021")]
    [InlineData("imageType:logo x", "E008")]
    public void Strict_reading_refuses_what_Brandwatch_refuses(string query, string code)
    {
        QueryParser.Parse(query).CanRun.ShouldBeTrue();
        var read = QueryParser.Parse(query, QueryMode.Strict);
        read.CanRun.ShouldBeFalse();
        read.Faults.ShouldContain(fault => fault.Error && fault.Code == code);
    }

    [Theory]
    [InlineData("(a OR b) AND c")]
    [InlineData("a AND b AND NOT c")]
    [InlineData("(a NEAR/3 b) AND c")]
    [InlineData("((a OR b) NEAR/2f c) NEAR/5 d")]
    [InlineData("\"apple juice\"~5 OR {BT} OR complain*")]
    [InlineData("a b")]
    [InlineData("(apple AND juice)~5 AND country:gbr AND authorFollowers:[500 TO 100000]")]
    public void Strict_reading_takes_what_Brandwatch_takes(string query) => QueryParser.Parse(query, QueryMode.Strict).CanRun.ShouldBeTrue();

    [Fact]
    public void Several_mistakes_are_named_at_once() =>
        QueryParser.Parse("auhtor:x AND is:happy AND rating:high").Faults.Select(fault => fault.Code).ShouldBe(["E008", "E014", "E013"]);

    private static (string Query, int Start, int End) Unmarked(string marked)
    {
        var start = marked.IndexOf('‹');
        var end = marked.IndexOf('›') - 1;
        return (marked.Replace("‹", "").Replace("›", ""), start, end);
    }
}
