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
        "thanks to Dr Priya Nair and nurse Maria de la Cruz, RIP Michael Jackson",
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
        Allocated.Warm(() => { for (var i = 0; i < 100; i++) Search(); }).ShouldBe(0);
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
    public void A_walk_finds_names_too_and_no_name_inside_another_identifier()
    {
        const string text = "thanks to Priya Nair for calling, write to maria.osei@mail.example";
        var found = new List<Identifier>();
        var walk = new TokenWalk();
        walk.Read(Encoding.UTF8.GetBytes(text));
        new IdentifierFinder([]).Find(walk, found);
        found.Select(one => (one.Type, text[one.Start..one.End])).ShouldBe([(IdentifierType.Person, "Priya Nair"), (IdentifierType.Email, "maria.osei@mail.example")]);
    }

    [Fact]
    public void A_string_and_its_walk_hold_the_same()
    {
        var finder = new IdentifierFinder(["Mercy Valley Hospital"]);
        var walk = new TokenWalk();
        foreach (var text in posts.Append("\uD83D café Priya Nair 😡 at Mercy Valley Hospital, 555-014-2398"))
        {
            walk.Read(text);
            finder.Find(walk).ShouldBe(finder.Find(text));
        }
    }

    [Fact]
    public void What_is_found_joins_what_a_list_holds_already()
    {
        var found = new List<Identifier> { new(IdentifierType.Code, 0, 2, 1) };
        var walk = new TokenWalk();
        walk.Read("Priya Nair"u8);
        new IdentifierFinder([]).Find(walk, found);
        found.Select(one => one.Type).ShouldBe([IdentifierType.Code, IdentifierType.Person]);
    }

    [Fact]
    public void A_lone_surrogate_moves_no_place()
    {
        var text = "\uD83D\uD83D x 555-014-2398";
        var one = new IdentifierFinder([]).Find(text).Single(found => found.Type == IdentifierType.Phone);
        text[one.Start..one.End].ShouldBe("555-014-2398");
    }
}
