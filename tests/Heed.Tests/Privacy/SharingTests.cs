using System.Text.RegularExpressions;
using Heed.Privacy;
using Shouldly;
using Xunit;

namespace Heed.Tests.Privacy;

public sealed class SafeHarborTests
{
    [Theory]
    [InlineData("02139", "021")]
    [InlineData("03601", "000")]
    [InlineData("10200", "000")]
    [InlineData("89301", "000")]
    [InlineData("90210-1234", "902")]
    [InlineData("902101234", "902")]
    [InlineData("ABCDE", null)]
    [InlineData("1234", null)]
    [InlineData("", null)]
    public void Three_digits_of_a_zip_code_stay_where_enough_people_live(string zip, string? kept) => SafeHarbor.Zip3(zip).ShouldBe(kept);

    [Fact]
    public void Another_census_is_another_table() => SafeHarbor.Zip3("02139", new ZipTable(2020, new HashSet<string> { "021" })).ShouldBe("000");

    [Theory]
    [InlineData(89, "89")]
    [InlineData(90, "90 or older")]
    [InlineData(103, "90 or older")]
    public void Ages_above_89_are_one_group(int age, string shown) => SafeHarbor.Age(age).ShouldBe(shown);

    [Theory]
    [InlineData("3 May 2021", "2021")]
    [InlineData("04/12/1931", null)]
    [InlineData("1961-03-04", "1961")]
    [InlineData("last Tuesday", null)]
    [InlineData("March 3", null)]
    public void A_date_keeps_its_year_unless_the_year_shows_ninety(string date, string? year) => SafeHarbor.YearOf(date, 2026).ShouldBe(year);

    [Theory]
    [InlineData("She is 94 years old and was admitted on 3 May 2021", "She is 90 or older and was admitted on 2021")]
    [InlineData("My dad was admitted on March 3.", "My dad was admitted on [DATE].")]
    [InlineData("mail 12 High Street, Springfield, IL 62701 please", "mail [PLACE] IL 627 please")]
    [InlineData("My zip code is 03601", "My zip code is 000")]
    [InlineData("born in 1931, call 555-014-2398", "born in [DATE], call [PHONE]")]
    [InlineData("The fire on 3 May closed the road. He is 72.", "The fire on 3 May closed the road. He is 72.")]
    public void A_text_is_masked_as_the_rule_allows(string text, string masked) => SafeHarbor.Mask(text, new IdentifierFinder([]).Find(text), 2026).ShouldBe(masked);
}

public sealed class ShiftedDatesTests
{
    [Theory]
    [InlineData("０３/04/2021")]
    [InlineData("٣/٤/٢٠٢١")]
    [InlineData("２０２１-03-04")]
    [InlineData("March ３")]
    [InlineData("2021-99-99")]
    [InlineData("0001-01-01")]
    [InlineData("1 January 0001")]
    [InlineData("")]
    public void A_date_that_cannot_be_moved_is_left_to_the_caller(string words) => new ShiftedDates(new Chance(7)).For(words).ShouldBeNull();
}

public sealed class SyntheticReplacementTests
{
    private const string Story = "Rebecca Thornton was admitted on 3 May 2021 and discharged on 12 May 2021. Call 555-014-2398, or her mail rt@mail.example. Ms. Thornton paid by 4111 1111 1111 1111; MRN: 00482913. Again 555 014 2398.";

    private static string Replaced(ulong seed) => SyntheticReplacement.Replace(Story, new IdentifierFinder([]).Find(Story), seed);

    [Fact]
    public void Nothing_real_stays()
    {
        foreach (var seed in new ulong[] { 1, 2, 3, 99, ulong.MaxValue })
            foreach (var real in new[] { "Rebecca", "Thornton", "014-2398", "014 2398", "rt@mail", "4111", "00482913", "3 May 2021" })
                Replaced(seed).ShouldNotContain(real);
    }

    [Fact]
    public void The_same_number_becomes_the_same_invention_and_dates_keep_their_distance()
    {
        var text = Replaced(7);
        var phones = Regex.Matches(text, @"555[- ]555[- ]01\d\d").Select(match => match.Value.Replace(' ', '-')).ToArray();
        phones.Length.ShouldBe(2, text);
        phones[0].ShouldBe(phones[1]);
        var dates = Regex.Matches(text, @"\d{1,2} [A-Z][a-z]+ \d{4}").Select(match => DateTime.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        (dates[1] - dates[0]).Days.ShouldBe(9, text);
        text.ShouldContain("@example.org");
    }

    [Fact]
    public void A_last_name_alone_becomes_the_last_name_of_the_whole_one()
    {
        const string text = "Rebecca Thornton waited. Thornton left. Rebecca cried.";
        var names = new Identifier[] { new(IdentifierType.Person, 0, 16, 1), new(IdentifierType.Person, 25, 33, 1), new(IdentifierType.Person, 40, 47, 1) };
        var words = SyntheticReplacement.Replace(text, names, 5).Split(' ');
        words[3].ShouldBe(words[1]);
        words[5].ShouldBe(words[0]);
    }

    [Fact]
    public void One_seed_is_one_text_and_another_seed_another()
    {
        Replaced(7).ShouldBe(Replaced(7));
        Replaced(7).ShouldNotBe(Replaced(8));
    }

    [Fact]
    public void An_invention_depends_on_order_and_seed_and_not_on_what_was_there()
    {
        var one = SyntheticReplacement.Replace("call 555-014-2398", [new(IdentifierType.Phone, 5, 17, 1)], 3);
        SyntheticReplacement.Replace("call 555-867-5309", [new(IdentifierType.Phone, 5, 17, 1)], 3).ShouldBe(one);
    }

    [Fact]
    public void An_invented_card_and_account_fail_their_checks()
    {
        for (ulong seed = 0; seed < 50; seed++)
        {
            var card = SyntheticReplacement.Replace("4111111111111111", [new(IdentifierType.Card, 0, 16, 1)], seed);
            CheckDigits.Luhn(System.Text.Encoding.ASCII.GetBytes(card)).ShouldBeFalse(card);
            SyntheticReplacement.Replace("DE89370400440532013000", [new(IdentifierType.Iban, 0, 22, 1)], seed)[2..4].ShouldBe("00");
        }
    }
}

public sealed class IdentifiabilityTests
{
    private static Identifiability Of(string text) => Identifiability.Of(text, new IdentifierFinder([]).Find(text));

    [Fact]
    public void Points_add_up_once_a_kind()
    {
        var found = Of("The mayor, a man with progeria, was hurt in the school shooting.");
        found.Total.ShouldBe(2 + 3 + 2 + 0.5);
        found.Verdict.ShouldBe(SharingVerdict.Review);
        Of("The teacher and the teacher and the nurse waited.").Total.ShouldBe(2);
    }

    [Theory]
    [InlineData("Waiting times were long and the phone was never answered.", SharingVerdict.Share)]
    [InlineData("A teacher with rabies.", SharingVerdict.Review)]
    [InlineData("The sheriff with progeria was in the news, the only one, after the plane crash.", SharingVerdict.Block)]
    [InlineData("Only 3 patients had it.", SharingVerdict.Share)]
    public void Five_points_are_reviewed_and_eight_are_blocked(string text, SharingVerdict verdict) => Of(text).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("3 patients", true)]
    [InlineData("seven cases", true)]
    [InlineData("11 patients", false)]
    [InlineData("120 patients", false)]
    [InlineData("2.5 patients", false)]
    public void A_count_below_eleven_is_four_points(string text, bool small) => Of(text).Facts.Any(fact => fact.Points == 4).ShouldBe(small);

    [Fact]
    public void A_fact_points_at_its_words()
    {
        const string text = "😡 The beekeeper left";
        var fact = Of(text).Facts.Single();
        text[fact.Start..fact.End].ShouldBe("beekeeper");
    }
}

/// <summary>Rule G8: the reply gives back nothing that the reviewer told.</summary>
public sealed class EchoTests
{
    private static readonly IdentifierFinder finder = new(["Mercy Valley Hospital", "555-0142", "Patient Relations"]);
    private const string Post = "Dr. Okafor at Mercy Valley Hospital missed my pneumonia on March 3 in the ICU. They gave me warfarin, room was dirty. Last Tuesday my son Arjun waited in the emergency room.";

    [Theory]
    [InlineData("We are sorry about the pneumonia.", "pneumonia")]
    [InlineData("The ICU team listens.", "ICU")]
    [InlineData("Nobody should wait for warfarin.", "warfarin")]
    [InlineData("Dr. Okafor will read this.", "Okafor")]
    [InlineData("What happened on March 3 matters.", "March")]
    [InlineData("Tuesday was a hard day.", "Tuesday")]
    [InlineData("Best wishes to Arjun.", "Arjun")]
    public void What_the_post_told_is_not_given_back(string reply, string words)
    {
        var hit = CareGuard.Echo(Post, reply, finder).First();
        hit.Rule.ShouldBe("G8");
        reply[hit.Start..hit.End].ShouldBe(words);
    }

    [Theory]
    [InlineData("We take feedback like this seriously. Privacy law means we can't discuss anyone's care here. Please call our Patient Relations team at 555-0142 so someone can listen and help.")]
    [InlineData("Messages like this mean a lot to our staff. We will share it with the teams.")]
    [InlineData("We can't give medical advice here. Anyone with a question about care can call 555-0142 or use the patient portal. In an emergency, call 911.")]
    [InlineData("Our billing team can help at 555-0142, weekdays 8 to 5. Please don't share account details here.")]
    [InlineData("This is serious and we want to look into it. We can't talk about anyone's care in public. At Mercy Valley Hospital the line is open day and night.")]
    [InlineData("")]
    public void The_safe_replies_pass(string reply) => CareGuard.Echo(Post, reply, finder).ShouldBeEmpty();

    [Fact]
    public void A_post_that_told_nothing_leaves_nothing_to_echo() => CareGuard.Echo("Long wait, rude staff.", "Pneumonia is an infection of the lungs.", finder).ShouldBeEmpty();
}
