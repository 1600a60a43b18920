using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Heed.Language;
using Heed.Privacy.Names;
using Shouldly;
using Xunit;

namespace Heed.Tests.Privacy.Names;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("Mr. Osei called twice", "Osei")]
    [InlineData("Maria's results came late", "Maria")]
    [InlineData("Maria’s results came late", "Maria")]
    [InlineData("I spoke to Siobhan O'Brien at the desk", "Siobhan O'Brien")]
    [InlineData("reading J. K. Rowling in bed", "J. K. Rowling")]
    [InlineData("So grateful to Mary-Anne Fitzgerald for her help", "Mary-Anne Fitzgerald")]
    // Names that are plain words too, as people tell of those they care for.
    [InlineData("My brother Mark died in your ER", "Mark")]
    [InlineData("Our nurse Grace was lovely", "Grace")]
    [InlineData("My son Will has been waiting for six hours", "Will")]
    [InlineData("Thank you Faith for holding my hand", "Faith")]
    [InlineData("RIP Bill, you deserved better care", "Bill")]
    [InlineData("Mark said he would call back", "Mark")]
    [InlineData("I told Frank twice that I am allergic", "Frank")]
    [InlineData("My sister Dawn is still in pain", "Dawn")]
    public void A_name_is_found_from_its_first_letter_to_its_last(string text, string name) => Found(text).ShouldContain(name);

    [Fact]
    public void Names_are_in_order_apart_and_inside_whatever_the_text() =>
        Prop.ForAll(Pieces().ToArbitrary(), text =>
        {
            var walk = new TokenWalk();
            var names = new List<FoundName>();
            walk.Read(text);
            NameFinder.Shipped.Find(walk, 0, names);
            var last = 0;
            foreach (var name in names)
            {
                if (name.Start < last || name.End <= name.Start || name.End > walk.Text.Length || !(name.Confidence is >= 0 and <= 1)) return false;
                last = name.End;
            }
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("John ")]
    [InlineData("john smith ")]
    [InlineData("A. ")]
    [InlineData("de la ")]
    [InlineData("JOHN SMITH ")]
    [InlineData("\0Ab")]
    [InlineData("O'")]
    [InlineData("\u202EMaria\u200D ")]
    public void A_huge_text_of_one_thing_gets_an_answer(string piece)
    {
        var walk = new TokenWalk();
        var names = new List<FoundName>();
        walk.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length))));
        NameFinder.Shipped.Find(walk, 0, names);
        foreach (var name in names) name.End.ShouldBeLessThanOrEqualTo(walk.Text.Length);
    }

    [Fact]
    public void A_warm_finder_allocates_nothing()
    {
        var walk = new TokenWalk();
        var names = new List<FoundName>();
        void Once()
        {
            foreach (var text in Posts)
            {
                names.Clear();
                walk.Read(text);
                NameFinder.Shipped.Find(walk, 0, names);
            }
        }
        Once();
        Allocated.Warm(Once).ShouldBe(0);
    }

    private static readonly byte[][] Posts = [.. new[] { "thanks to Priya Nair and nurse joy on ward 6", "RIP Michael Jackson", "HELP ME JOHN", "nothing at all", "dr okafor was kind. Maria de la Cruz too" }.Select(Encoding.UTF8.GetBytes)];

    private static List<string> Found(string text)
    {
        var walk = new TokenWalk();
        var names = new List<FoundName>();
        walk.Read(text);
        NameFinder.Shipped.Find(walk, NameFinder.ForMasking, names);
        return [.. names.Select(name => Encoding.UTF8.GetString(walk.Text[name.Start..name.End]))];
    }

    private static Gen<string> Pieces() =>
        Gen.Elements("Mr. Osei", "my son Arjun", "J. K.", "O'Brien's", "Jean-Luc", "de la", "#Maria", "@maria", "maria", "JOHN", "\uD83D", "\u200D", "\u202E", "é", "\n", ".", ",", "Dr", "von", "x", "42", "王", "’s", "https://x.example/Maria")
            .ListOf().Select(pieces => string.Join(pieces.Count() % 3 == 0 ? "" : " ", pieces));
}
