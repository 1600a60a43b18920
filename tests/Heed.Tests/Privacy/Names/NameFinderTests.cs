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
    // Where a title or a relation leads to the name, small letters or capitals hide none.
    [InlineData("Mr Fox never came back to see her", "Fox")]
    [InlineData("Mrs Lamb in the next bed was crying", "Lamb")]
    [InlineData("Nurse Swift ignored the buzzer", "Swift")]
    [InlineData("dr butcher botched my knee", "butcher")]
    [InlineData("my brother mark is on a trolley", "mark")]
    [InlineData("My niece Sydney is still in surgery", "Sydney")]
    [InlineData("my aunt Florence fell twice on ward 5", "Florence")]
    [InlineData("spoke to Ruby on reception, so rude", "Ruby")]
    [InlineData("MY SON TYLER IS STILL WAITING", "TYLER")]
    [InlineData("MY MUM LINDA DIED IN YOUR CARE", "LINDA")]
    // What stands before a surname belongs to it.
    [InlineData("Mr van der Meer never turned up", "van der Meer")]
    [InlineData("Dr de la Torre explained it all", "de la Torre")]
    [InlineData("Rosario dela Cruz is on ward 3", "Rosario dela Cruz")]
    // In German a capital says little, a given name and a title say much.
    [InlineData("Mein Bruder Thomas wartet noch immer", "Thomas")]
    [InlineData("Frau Müller auf Station 5 war sehr nett", "Müller")]
    public void A_name_is_found_from_its_first_letter_to_its_last(string text, string name) => Found(text).ShouldContain(name);

    [Theory]
    [InlineData("Kein Bett frei in der Klinik und niemand hilft")]
    [InlineData("Das Zimmer war schmutzig und das Essen kalt")]
    [InlineData("Wir brauchen Hilfe, die Patienten warten seit Stunden")]
    [InlineData("my dad will be home by friday")]
    [InlineData("saw the dr monday, then the scan")]
    [InlineData("mum hope you feel better soon")]
    [InlineData("Nurse Day at Mercy Valley Hospital")]
    [InlineData("my cousin from Georgia is visiting")]
    [InlineData("India reports new cases")]
    [InlineData("Hurricane Sandy shut the clinic")]
    [InlineData("STOP CANCELLING OUR OPERATIONS")]
    [InlineData("WILL YOU EVER ANSWER THE PHONE")]
    public void What_only_looks_like_a_name_is_none(string text) => Found(text).ShouldBeEmpty();

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
