using System.Text;
using Heed.Language;
using Heed.Privacy;
using Shouldly;
using Xunit;

namespace Heed.Tests.Privacy;

/// <summary>The same finder on the walk of UTF-8 that all analyses share: places are bytes, and a warm search leaves no garbage.</summary>
public sealed class WalkedIdentifierTests
{
    private static readonly string[] posts =
    [
        "Call me at (555) 014-2398 or +44 20 7946 0958, jo@mail.example, MRN: 00482913, born 3 May 1961",
        "He lives at 42 North Elm Street, Apt 5, Springfield, IL 62701. Card 4111 1111 1111 1111, SSN 219-09-9999",
        "@nurse_jo waited 4 hours in the ER with 2 kids #care https://t.example/abc and 203.0.113.77",
        "Nothing here but words about a long wait and a kind nurse",
    ];

    [Fact]
    public void A_warm_search_allocates_nothing()
    {
        var finder = new IdentifierFinder(["555-0142", "mercy.example", "@mercy.example", "Mercy Valley Hospital"]);
        var walk = new TokenWalk();
        var found = new List<Identifier>(64);
        var bytes = posts.Select(Encoding.UTF8.GetBytes).ToArray();
        void Search()
        {
            foreach (var post in bytes)
            {
                found.Clear();
                walk.Read(post);
                finder.Find(walk, found);
            }
        }
        for (var i = 0; i < 200; i++) Search();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Search();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void Places_are_bytes_for_a_walk_and_units_for_a_string()
    {
        const string text = "Żółć 😡 call 555-014-2398";
        var found = new List<Identifier>();
        var walk = new TokenWalk();
        walk.Read(text);
        new IdentifierFinder([]).Find(walk, found);
        var phone = found.Single(one => one.Type == IdentifierType.Phone);
        Encoding.UTF8.GetString(walk.Text[phone.Start..phone.End]).ShouldBe("555-014-2398");
        var one = new IdentifierFinder([]).Find(text).Single(found => found.Type == IdentifierType.Phone);
        text[one.Start..one.End].ShouldBe("555-014-2398");
    }

    [Fact]
    public void A_lone_surrogate_moves_no_place()
    {
        var text = "\uD83D\uD83D x 555-014-2398";
        var one = new IdentifierFinder([]).Find(text).Single(found => found.Type == IdentifierType.Phone);
        text[one.Start..one.End].ShouldBe("555-014-2398");
    }
}
