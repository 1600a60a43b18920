using System.Diagnostics;
using Heed.Composing.Checks;
using Heed.Language;
using Heed.Language.Queries;
using Heed.Privacy;
using Heed.Publishing;
using Shouldly;
using Xunit;

namespace Heed.Tests.Privacy;

/// <summary>
/// Anybody on the internet writes what we read. A text made to keep a pattern busy must cost about what any text of its length costs: none of these
/// takes half a second in the ordinary way, and the bound leaves room for a slow machine; a pattern that reads the rest of the text again from every word took minutes.
/// </summary>
[Trait("Part", "slow")]
public sealed class HostileTextTests
{
    private static readonly TimeSpan bound = TimeSpan.FromSeconds(4);

    public static TheoryData<string> Pieces =>
    [
        "a", "A", "1", "-", ".", "@", " ", "\n", "a.", "a-", "a@", "@a", "@ab ", "1-", "1 ", "1.", "a1", "A1-", "serial-", "mrn-", "chart-", "account-", "plate-", "fax-", "ssn-",
        "born ", "my a ", "my a a ", "room 1 ", "1 A ", "12 Aa ", "Aa ", "Aa Aa, ", "1 January ", "Mr ", "my son ", "(01)12345678901234(01)A", "0:0:", "a:", "1:1:", "192.168.", "+1 ",
        "http://", "http://a", "https://a.a", "www.", "a.com ", "{", "{a", "[insert", "sorry ", "sorry experience ", "we are sorry ", "we know this ", "we understand, ", "you ", "you a ", "your ", "we have ",
        "’", "'", "a'", "\"", "(", "((", "\t", " .", "!", "?!", "💔", "\u0301", "\uD800", "é", "ﷺ", "NOT ", "a OR ", "(a ", "a\n\n", "\n \n", "1,111", "1,", "24 hours ", "a/", "a_b ", "#a", "#", "12/12/", "20"
    ];

    [Theory, MemberData(nameof(Pieces))]
    public void A_post_of_the_greatest_length_is_masked_and_read_in_time(string piece)
    {
        var text = Fill(piece, IdentifierFinder.LongestRead);
        Within("identifiers", () => Redaction.Mask(text, new IdentifierFinder(["Mercy Valley", "@mercy.example", "555-0100"]).Find(text)));
        Within("analysis", () => Analyser.Analyse(text));
        Within("match", () => new QueryMatcher([KeyValuePair.Create(1L, QueryParser.Parse("\"a a\" OR serial* OR #a OR @ab"))]).Match(new QueryPost(text, "a", "en"), []));
    }

    [Theory, MemberData(nameof(Pieces))]
    public void A_draft_of_the_greatest_length_is_checked_in_time(string piece)
    {
        var text = Fill(piece, 20_000);
        Within("checks", () => DraftChecks.Check(new CheckedDraft
        {
            Title = text[..200], Text = text, Level = 3, Kind = "update", AddressedToPerson = true, Facts = [], OwnIdentifiers = ["Mercy", "a", "1"], Now = DateTimeOffset.UnixEpoch
        }));
        Within("newsroom", () => NewsroomText.Write(text));
        Within("query", () => QueryParser.Parse(text));
    }

    // A little of everything, so that no pattern is spared for want of a digit, a dot or a capital.
    private const string Tail = " Call 555-867-5309 or Mr Osei, 4111 1111 1111 1111, a.b@c.co @ab mrn 1 but. A a";

    private static string Fill(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1))[..(length - Tail.Length)] + Tail;

    private static void Within(string what, Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        clock.Elapsed.ShouldBeLessThan(bound, what);
    }
}
