using System.Text;
using Heed.Language;
using Heed.Privacy;
using Shouldly;
using Xunit;

namespace Heed.Tests.Privacy;

/// <summary>Signs that nobody sees, unusual spaces, digits of other scripts, and marks and emoji that touch a number.</summary>
public sealed class PlainCopyTests
{
    private static readonly IdentifierFinder finder = new([]);

    public static TheoryData<string, string> Unseen() => new()
    {
        { "zero-width space", "\u200B" }, { "joiner", "\u200D" }, { "non-joiner", "\u200C" }, { "soft hyphen", "\u00AD" }, { "word joiner", "\u2060" },
        { "left-to-right mark", "\u200E" }, { "byte order mark", "\uFEFF" }, { "variation selector", "\uFE0F" }, { "grapheme joiner", "\u034F" }, { "two of them", "\u200B\u2060" },
    };

    [Theory, MemberData(nameof(Unseen))]
    public void What_nobody_sees_separates_nothing(string name, string sign)
    {
        Found($"call me on 07700{sign}900{sign}123").ShouldBe([$"Phone 07700{sign}900{sign}123"], name);
        Found($"call me on 07700 900{sign} 123").ShouldBe([$"Phone 07700 900{sign} 123"], name);
        Found($"my SSN is 521-44{sign}-1233").ShouldBe([$"Ssn 521-44{sign}-1233"], name);
        Found($"mail jo.smith{sign}@mail.example").ShouldBe([$"Email jo.smith{sign}@mail.example"], name);
        Found($"mail jo.smith@ma{sign}il.example").ShouldBe([$"Email jo.smith@ma{sign}il.example"], name);
        Found($"MRN 00482{sign}913").ShouldBe([$"Record 00482{sign}913"], name);
    }

    [Theory]
    [InlineData("\u00A0"), InlineData("\u2002"), InlineData("\u2003"), InlineData("\u2007"), InlineData("\u2009"), InlineData("\u200A"), InlineData("\u202F"), InlineData("\u205F"), InlineData("\u3000"), InlineData("\u1680")]
    public void Every_space_is_a_space(string space)
    {
        Found($"call 07700{space}900{space}123 now").ShouldBe([$"Phone 07700{space}900{space}123"]);
        Found($"card 4111{space}1111{space}1111{space}1111").ShouldBe([$"Card 4111{space}1111{space}1111{space}1111"]);
        Found($"MRN{space}00482913").ShouldBe(["Record 00482913"]);
        Found($"my tel{space}07700 900123").ShouldBe(["Phone 07700 900123"]);
    }

    [Theory]
    [InlineData("my phone is ０７７００ ９００１２３", "Phone ０７７００ ９００１２３")]
    [InlineData("SSN ５２１-４４-１２３３", "Ssn ５２１-４４-１２３３")]
    [InlineData("MRN ０４８２９１３１", "Record ０４８２９１３１")]
    [InlineData("my number is ٠٧٧٠٠٩٠٠١٢٣", "Phone ٠٧٧٠٠٩٠٠١٢٣")]
    [InlineData("call me ۰۷۷۰۰۹۰۰۱۲۳", "Phone ۰۷۷۰۰۹۰۰۱۲۳")]
    [InlineData("call me ९८७६५४३२१० please", "Phone ९८७६५४३२१०")]
    [InlineData("call me ৯৮৭৬৫৪৩২১০ please", "Phone ৯৮৭৬৫৪৩২১০")]
    [InlineData("call me ๐๗๗๐๐๙๐๐๑๒๓", "Phone ๐๗๗๐๐๙๐๐๑๒๓")]
    [InlineData("call 𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑 now", "Phone 𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑")]
    [InlineData("call 0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣ now", "Phone 0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣")]
    public void Digits_of_every_script_are_digits(string text, string found) => Found(text).ShouldBe([found]);

    [Theory]
    [InlineData("*9876543210*", "Phone 9876543210")]
    [InlineData("**07700 900123**", "Phone 07700 900123")]
    [InlineData("call *07700 900123* tonight", "Phone 07700 900123")]
    [InlineData("_9876543210_", "Phone 9876543210")]
    [InlineData("please _call 07700 900123_ tonight", "Phone 07700 900123")]
    [InlineData("*_07700 900123_*", "Phone 07700 900123")]
    [InlineData("~9876543210~", "Phone 9876543210")]
    [InlineData("`9876543210`", "Phone 9876543210")]
    [InlineData("🙏521-44-1233🙏", "Ssn 521-44-1233")]
    [InlineData("*521-44-1233*", "Ssn 521-44-1233")]
    [InlineData("_521-44-1233_", "Ssn 521-44-1233")]
    [InlineData("🙏4111 1111 1111 1111🙏", "Card 4111 1111 1111 1111")]
    [InlineData("_4111-1111-1111-1111_", "Card 4111-1111-1111-1111")]
    [InlineData("🙏192.168.1.44🙏", "Ip 192.168.1.44")]
    [InlineData("🙏2001:db8::8a2e:370:7334🙏", "Ip 2001:db8::8a2e:370:7334")]
    [InlineData("NHS 🙏943 476 5919🙏", "Plan 943 476 5919")]
    [InlineData("NHS no 943 476 5919❤️", "Plan 943 476 5919")]
    [InlineData("🙏943 476 5919", "Phone 943 476 5919")]
    [InlineData("my card 🙏GB82WEST12345698765432🙏", "Iban GB82WEST12345698765432")]
    [InlineData("🚗1HGCM82633A004352🚗", "Vehicle 1HGCM82633A004352")]
    [InlineData("dob 🎂12/03/1961🎂", "Date 12/03/1961")]
    [InlineData("call \u202A+44 7700 900123\u202C now", "Phone +44 7700 900123")]
    [InlineData("call \u206607700 900123\u2069 now", "Phone 07700 900123")]
    public void A_mark_or_an_emoji_beside_a_number_is_a_border(string text, string found) => Found(text).ShouldBe([found]);

    [Theory]
    [InlineData("❤️ thank you ❤️ 24/7 care ☺️")]
    [InlineData("👩\u200D⚕️ and 👨\u200D👩\u200D👧 waited 4 hours")]
    [InlineData("10\u202F000 people, 3\u00A0500 beds")]
    [InlineData("took 500\u00A0mg at 10:30")]
    [InlineData("٣ hours, ५०० people")]
    [InlineData("1️⃣ call 2️⃣ wait 3️⃣ sleep")]
    [InlineData("💯 94% ⬆️ 12")]
    [InlineData("_very_ good, snake_case_1 and __init__")]
    [InlineData("_room 12_ and _ward 4_")]
    [InlineData("5*9876543 or 2*3*4")]
    [InlineData("soft\u00ADhyphen words, no num\u00ADbers")]
    [InlineData("price: £1\u2009250\u2009000")]
    public void What_points_at_nobody_is_left_alone(string text) => Found(text).ShouldBeEmpty();

    [Theory]
    [InlineData("thanks @user_22_ and @_33_", "Username @user_22_", "Username @_33_")]
    [InlineData("write to jo_22@mail.example", "Email jo_22@mail.example")]
    [InlineData("see https://t.example/_22_/a_7_b", "Url https://t.example/_22_/a_7_b")]
    public void A_low_line_inside_a_name_stays(string text, params string[] found) => Found(text).ShouldBe(found);

    [Fact]
    public void A_warm_copy_allocates_nothing()
    {
        var walk = new TokenWalk();
        var found = new List<Identifier>(16);
        var posts = new[] { "call 07700\u200B900\u200B123", "my phone is ०७७०० ९००१२३, _555-201-3344_", "call 0️⃣7️⃣7️⃣0️⃣0️⃣ 9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣" }.Select(Encoding.UTF8.GetBytes).ToArray();
        void Search()
        {
            foreach (var post in posts)
            {
                found.Clear();
                walk.Read(post);
                finder.FindNumbers(walk, found);
            }
        }
        for (var i = 0; i < 200; i++) Search();
        Allocated.Warm(() => { for (var i = 0; i < 100; i++) Search(); }).ShouldBe(0);
    }

    // Names are another matter.
    private static string[] Found(string text)
    {
        var walk = new TokenWalk();
        walk.Read(Encoding.UTF8.GetBytes(text));
        var found = new List<Identifier>();
        finder.FindNumbers(walk, found);
        return [.. found.Select(one => one.Type + " " + Encoding.UTF8.GetString(walk.Text[one.Start..one.End]))];
    }
}
