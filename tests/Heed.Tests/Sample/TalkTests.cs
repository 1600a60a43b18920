using System.Text;
using Heed.Channels;
using Heed.Shell.Sample;
using Shouldly;
using Xunit;

namespace Heed.Tests.Sample;

public sealed class TalkTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 15, 42, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset T0 = new(2026, 10, 6, 13, 12, 0, TimeSpan.Zero);
    private static readonly IReadOnlyList<Said> Spoken = [.. new Talk(Now, T0, Zone, 1).All()];

    [Fact]
    public void Sixty_days_hold_thousands_of_posts_and_hardly_one_twice()
    {
        Spoken.Count.ShouldBeInRange(4_000, 9_000);
        Spoken.Select(one => one.Post.Text).Distinct().Count().ShouldBeGreaterThan((int)(Spoken.Count * 0.97));
        Spoken.Select(one => one.Post.Id).Distinct().Count().ShouldBe(Spoken.Count);
    }

    [Fact]
    public void Nothing_is_said_in_the_future_or_more_than_sixty_one_days_ago()
    {
        Spoken.ShouldAllBe(one => one.Post.CreatedAt <= Now.ToUnixTimeMilliseconds());
        Spoken.ShouldAllBe(one => one.Post.CreatedAt > Now.AddDays(-61).ToUnixTimeMilliseconds());
    }

    [Fact]
    public void The_same_seed_says_the_same_and_another_says_something_else()
    {
        static string First(ulong seed) => string.Join('\n', new Talk(Now, T0, Zone, seed).All().Take(50).Select(one => one.Post.Id + one.Post.Text));
        First(1).ShouldBe(First(1));
        First(1).ShouldNotBe(First(2));
    }

    [Fact]
    public void Nights_are_quieter_than_evenings()
    {
        int Hour(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).Hour;
        var byHour = Spoken.Where(one => !one.Live).ToLookup(one => Hour(DateTimeOffset.FromUnixTimeMilliseconds(one.Post.CreatedAt)));
        byHour[20].Count().ShouldBeGreaterThan(5 * byHour[3].Count());
    }

    [Fact]
    public void Only_the_rumour_of_the_last_hour_is_live()
    {
        var live = Spoken.Where(one => one.Live).ToArray();
        live.Length.ShouldBe(38);
        live.ShouldAllBe(one => one.Post.CreatedAt >= Now.AddHours(-1).ToUnixTimeMilliseconds());
        live.Count(one => one.Post.Text.Contains("Gull Point", StringComparison.OrdinalIgnoreCase)).ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Spanish_news_replies_and_planted_identifiers_are_among_them()
    {
        Spoken.Count(one => one.Post.Language == "es").ShouldBeGreaterThan(150);
        Spoken.Count(one => one.Source == "news").ShouldBeGreaterThan(50);
        Spoken.Count(one => one.Post.Parent is not null).ShouldBeGreaterThan(400);
        Spoken.Count(one => one.Post.Text.Contains("207-555-01")).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Every_telephone_number_comes_from_the_range_kept_for_fiction()
    {
        var phone = new System.Text.RegularExpressions.Regex(@"\d{3}-(\d{3})-(\d{4})");
        foreach (System.Text.RegularExpressions.Match match in phone.Matches(string.Join('\n', Spoken.Select(one => one.Post.Text))))
            match.Value.ShouldStartWith("207-555-01");
    }
}

public sealed class StormTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 14, 0, 0, TimeSpan.Zero);

    private static IReadOnlyList<HeardPost> Storm(ulong seed = 7) => [.. Heed.Shell.Sample.Storm.Posts(seed, Start, TimeSpan.FromMinutes(60), 150)];

    [Fact]
    public void A_storm_can_be_told_again_word_for_word() =>
        Storm().Select(post => post.ToString()).ShouldBe(Storm().Select(post => post.ToString()));

    [Fact]
    public void Its_posts_come_in_order_within_its_hour_and_hardly_one_twice()
    {
        var posts = Storm();
        posts.Count.ShouldBe(150);
        posts.Select(post => post.CreatedAt).ShouldBeInOrder();
        posts[^1].CreatedAt.ShouldBeLessThanOrEqualTo(Start.AddHours(1).ToUnixTimeMilliseconds());
        posts.Select(post => post.Text).Distinct().Count().ShouldBeGreaterThan(140);
        Encoding.UTF8.GetByteCount(string.Concat(posts.Select(post => post.Text))).ShouldBeLessThan(60_000);
    }

    [Fact]
    public void Somebody_says_too_much() => Storm().Count(post => post.Text.Contains("207-555-01") || post.Text.Contains("MRN")).ShouldBeGreaterThan(1);
}

public sealed class PhrasebookTests
{
    [Fact]
    public void A_symbol_that_is_never_told_is_refused() =>
        Should.Throw<InvalidDataException>(() => Phrasebook.Parse("[a]\nhello {b}")).Message.ShouldContain("{b}");

    [Fact]
    public void A_phrase_under_no_symbol_is_refused() => Should.Throw<InvalidDataException>(() => Phrasebook.Parse("hello"));

    [Fact]
    public void A_circle_is_refused() =>
        Should.Throw<InvalidDataException>(() => Phrasebook.Parse("[a]\n{a}").Say("a", new Dice(1)));

    [Fact]
    public void Weights_capitals_and_empty_lines_do_what_they_say()
    {
        var book = Phrasebook.Parse("# a remark\n[a]\n3| {^b}\n\n[b]\nharbor\n[c]\n-");
        book.Say("a", new Dice(1)).ShouldBe("Harbor");
        book.Say("c", new Dice(1)).ShouldBe("");
    }

    [Theory, InlineData("english"), InlineData("spanish"), InlineData("legionella"), InlineData("closure"), InlineData("storm")]
    public void Every_phrase_book_in_the_seeds_can_be_read(string name) => Seeds.Phrases(name).Symbols.Count.ShouldBeGreaterThan(2);
}
