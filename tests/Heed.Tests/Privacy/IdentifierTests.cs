using FsCheck;
using FsCheck.Fluent;
using Heed.Privacy;
using Shouldly;
using Xunit;

namespace Heed.Tests.Privacy;

public sealed class IdentifierTests
{
    [Fact]
    public void A_masked_post_still_reads()
    {
        const string text = "Mr. Osei from 42 North Elm Street called 555-014-2398 about MRN 0048291. He is 94 years old.";
        Redaction.Mask(text, Finder().Find(text)).ShouldBe("Mr. [NAME] from [PLACE] called [PHONE] about MRN [MRN]. He is [90+] years old.");
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("💔")]
    public void A_text_of_any_length_is_read_to_its_end(string piece)
    {
        var calm = string.Concat(Enumerable.Repeat("No one knows " + piece, 30_000));
        var text = calm + "call 555-014-2398 " + calm + "or 555-014-2399.";
        Finder().Find(text).Select(found => text[found.Start..found.End]).ShouldBe(["555-014-2398", "555-014-2399"]);
        Finder().FindWithDoubt(text).Where(found => found.Type == IdentifierType.Phone).Count().ShouldBe(2);
    }

    [Fact]
    public void A_number_where_a_long_text_is_cut_stays_whole()
    {
        for (var before = 99_980; before <= 100_005; before++)
        {
            var text = new string('a', before - 40) + "\n" + new string('b', 38) + " 555-014-2398 is mine";
            var found = Finder().Find(text).ShouldHaveSingleItem();
            text[found.Start..found.End].ShouldBe("555-014-2398");
        }
    }

    [Fact]
    public void Overlapping_and_foreign_spans_do_no_harm()
    {
        Redaction.Mask("abcdef", [new(IdentifierType.Person, 2, 4, 1), new(IdentifierType.Phone, 1, 5, 1), new(IdentifierType.Email, 90, 95, 1)]).ShouldBe("a[PHONE]f");
        Redaction.Mask("abc", []).ShouldBe("abc");
    }

    [Theory]
    [InlineData("Call 555-0142 now", "(555) 0142")]
    [InlineData("Call +1 555-014-2398 now", "555 014 2398")]
    [InlineData("Write to care@mercy.example", "care@mercy.example")]
    [InlineData("Write to anyone@mercy.example", "@mercy.example")]
    [InlineData("See https://www.mercy.example/a/b?c=1", "mercy.example")]
    [InlineData("See status.mercy.example", "https://mercy.example/")]
    [InlineData("Dr. Jane Alvarez will speak", "Dr. Jane Alvarez")]
    [InlineData("The Rebecca Thornton Prize is open", "Rebecca Thornton Prize")]
    [InlineData("thanks @MercyValley", "@mercyvalley")]
    [InlineData("Call 555-201-3344 now", "+1 555-201-3344")]
    [InlineData("Call (555) 201-3344 ext 12 now", "+1 555 201 3344")]
    [InlineData("Call +44 20 7188 7188 now", "020 7188 7188")]
    [InlineData("Call 020 7188 7188 now", "+44 20 7188 7188")]
    [InlineData("Call 0044 20 7188 7188 now", "+44 (0)20 7188 7188")]
    [InlineData("Call +353 1 234 5678 now", "01 234 5678")]
    [InlineData("Ring 07700​900123🙏", "07700 900123")]
    [InlineData("Dr. Jane Okafor will speak", "Dr Jane Okafor")]
    [InlineData("Thanks to Jane Okafor", "Dr Jane Okafor")]
    [InlineData("Dr. Okafor was kind", "Dr Jane Okafor")]
    [InlineData("Doctor Okafor was kind", "Dr. Jane Okafor")]
    [InlineData("DR OKAFOR was kind", "Dr Jane Okafor")]
    public void What_is_our_own_is_never_reported(string text, string own)
    {
        Finder().Find(text).ShouldNotBeEmpty();
        Finder(own).Find(text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("See mercy.example.evil.com/login", "mercy.example")]
    [InlineData("Write to x@notmercy.example", "@mercy.example")]
    [InlineData("Write to other@mercy.example", "care@mercy.example")]
    [InlineData("Call +49 20 7188 7188 now", "+44 20 7188 7188")]
    [InlineData("Call 020 7188 7189 now", "+44 20 7188 7188")]
    [InlineData("Call +44 555 0142 999 now", "555-0142")]
    [InlineData("Call +1 212 555 0142 now", "555-0142")]
    [InlineData("Mrs Okafor is on ward 4", "Dr Jane Okafor")]
    [InlineData("my neighbour Peter Okafor is on ward 4", "Dr Jane Okafor")]
    [InlineData("Dr. Peter Okafor was kind", "Dr Jane Okafor")]
    public void What_only_looks_like_our_own_is_reported(string text, string own) => Finder(own).Find(text).ShouldNotBeEmpty();

    [Theory]
    [InlineData("The 2019-2020 season had 12,000 cases, up 3.5% on 2018")]
    [InlineData("Version 10.2.1 is out")]
    [InlineData("We beat them 21-17 at 10:30")]
    [InlineData("I waited 4 hours in the ER and paid $1,250.00")]
    [InlineData("HOSPITAL IS CLOSED AND NOBODY KNOWS WHY")]
    [InlineData("")]
    [InlineData("The nurse was kind. The doctor was late.")]
    [InlineData("Jordan and Georgia signed a treaty in Paris in May")]
    public void Plain_talk_is_left_alone(string text) => Finder().Find(text).ShouldBeEmpty();

    [Fact]
    public void Spans_lie_inside_the_text_in_order_and_apart_whatever_the_text() =>
        Prop.ForAll(Pieces().ToArbitrary(), text =>
        {
            var found = Finder("mercy.example").Find(text);
            var last = 0;
            foreach (var one in found)
            {
                if (one.Start < last || one.End <= one.Start || one.End > text.Length || one.Confidence is <= 0 or > 1) return false;
                last = one.End;
            }
            Redaction.Mask(text, found);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_very_long_hostile_text_is_answered_quickly()
    {
        foreach (var piece in new[] { "1", "1 ", "a.", "a@", "Ab ", "12-", "my ", "born ", "@", ":", "1234 Main ", "+1 (", "MRN " })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
            Finder().Find(text);
            CareGuard.Find(text, true);
        }
    }

    private static Gen<string> Pieces() =>
        Gen.Elements("Mr. Osei", "my son Arjun", "555-014-2398", "4111 1111 1111 1111", "a@b.example", "https://x.example/y", "born 3 May 1931", " ", ".", "94 years old", "John Smith", "@jo_b", "😡", "\uD83D", "MRN 12345", "\n", "é", "x")
            .ListOf().Select(pieces => string.Join(' ', pieces));

    private static IdentifierFinder Finder(params string[] own) => new(own);

    [Theory]
    [InlineData("She lives at 44 Quay Street, Port Merrow and needs a ride", "She lives at [PLACE] and needs a ride")]
    [InlineData("I called Gull Point Hospital six times", "I called Gull Point Hospital six times")]
    [InlineData("my husband Just saying", "my husband Just saying")]
    public void The_words_around_an_identifier_stay(string text, string masked) =>
        Redaction.Mask(text, new IdentifierFinder([]).Find(text)).ShouldBe(masked);
}
