using System.Text;
using Heed.Language;
using Heed.Language.Claims;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Claims;

public sealed class ClaimMatcherTests
{
    private static readonly ClaimLibrary Library = new(
    [
        new("garlic", "Does garlic water cure the flu?", "Drinking boiled garlic water cures influenza overnight."),
        new("masks", "Do masks lower oxygen?", "Wearing a face mask for an hour lowers the oxygen in the blood to a dangerous level."),
        new("north", "Is Northgate Hospital closing?", "Northgate Hospital will close its emergency room on 1 March and dismiss 1,200 nurses."),
        new("chip", "Do vaccines contain a microchip?", "The new vaccine contains a microchip that tracks people."),
        new("chip2", "Do vaccines contain a microchip?", "The new vaccine contains a microchip that tracks people."),
        new("snake", "A python in the maternity ward", "A photograph shows a five metre python found in a maternity ward."),
        new("water", "Is the tap water unsafe?", "Tap water in the city is unsafe to drink since the flood."),
    ]);

    [Fact]
    public void A_post_in_other_words_finds_the_claim() => First("my aunt says a cup of garlic boiled in water and the flu is gone, a real remedy").ShouldBe("garlic");

    [Theory]
    [InlineData("they are putting microchips into the vaccines to track us")]
    [InlineData("RT @someone: #VaccineMicrochip wake up people http://t.co/abc")]
    [InlineData("the jab has a chip inside, a microchip, to track people")]
    public void Inflections_hashtags_and_like_words_are_seen_through(string post) => First(post).ShouldBe("chip");

    [Theory]
    [InlineData("they put off the opening of the new clinic again", "The opening of the new clinic was livestreamed.", "The opening of the new clinic was postponed.")]
    [InlineData("the mayor was kicked out of the meeting", "The mayor was photographed in the meeting.", "The mayor was ejected from the meeting.")]
    [InlineData("Pfizer recipients fall asleep at the wheel", "Coffee recipients fall asleep at the wheel.", "Vaccine recipients fall asleep at the wheel.")]
    [InlineData("nurses hide the body bags from us", "Nurses hide the biscuits from us.", "Nurses hide the morgue from us.")]
    public void Plain_talk_finds_the_words_of_a_headline_and_of_care(string post, string other, string meant) =>
        Match(post, new ClaimLibrary([new("other", "", other), new("meant", "", meant)]))[0].Claim.ShouldBe(1);

    [Fact]
    public void A_rare_word_that_may_stand_for_a_common_one_says_no_more_than_the_common_one()
    {
        List<CheckedClaim> claims = [.. Enumerable.Range(0, 600).Select(number => new CheckedClaim($"common{number}", "", $"The doctor of village {number} moved.")), new("rare", "", "The physician of village 601 moved.")];
        var found = Match("our doctor", new ClaimLibrary(claims), 60);
        found.Count.ShouldBe(60);
        claims[found[0].Claim].Id.ShouldStartWith("common");
        found.ShouldNotContain(match => claims[match.Claim].Id == "rare");
    }

    [Fact]
    public void Two_words_that_always_come_together_say_less_than_two_that_do_not()
    {
        List<CheckedClaim> claims =
        [
            .. Enumerable.Range(0, 30).Select(number => new CheckedClaim($"port{number}", "", $"Harbour {number} of Porto Grande is shut.")),
            new("place", "", "The mayor of Porto Grande likes sardines."),
            .. Enumerable.Range(0, 30).Select(number => new CheckedClaim($"nurse{number}", "", $"Nurse {number} sings.")),
            .. Enumerable.Range(0, 30).Select(number => new CheckedClaim($"strike{number}", "", $"Miners strike {number} weeks.")),
            new("meant", "", "The nurses begin a strike over sardines."),
        ];
        var found = Match("sardines for every nurse who is on strike in Porto Grande", new ClaimLibrary(claims));
        claims[found[0].Claim].Id.ShouldBe("meant");
    }

    [Fact]
    public void Of_two_claims_that_fit_alike_the_one_that_other_good_ones_are_like_comes_first()
    {
        List<CheckedClaim> claims =
        [
            new("other", "", "The clinic shut after the quarrel of its owners."),
            new("meant", "", "The clinic shut after the inundation of its cellar."),
            new("near1", "", "The inundation reached the clinic and its cellar."),
            new("near2", "", "Nobody pumped the inundation out of the clinic and its cellar."),
            new("far1", "", "The bank survived the quarrel of its owners."),
            new("far2", "", "The mill survived the quarrel of its owners."),
        ];
        claims[Match("is our clinic shut", new ClaimLibrary(claims))[0].Claim].Id.ShouldBe("meant");
    }

    [Fact]
    public void Words_of_one_root_draw_a_claim_nearer_though_their_stems_differ()
    {
        List<CheckedClaim> claims = [new("other", "", "The engineer from Northgate resigned."), new("meant", "", "The musician from Northgate resigned.")];
        claims[Match("the boss of the music school in Northgate has resigned", new ClaimLibrary(claims))[0].Claim].Id.ShouldBe("meant");
    }

    [Fact]
    public void Of_two_equal_claims_the_one_that_stands_first_in_the_library_comes_first()
    {
        var found = Match("the vaccine contains a microchip");
        Library.Claims[found[0].Claim].Id.ShouldBe("chip");
        Library.Claims[found[1].Claim].Id.ShouldBe("chip2");
        found[1].Score.ShouldBe(found[0].Score);
    }

    [Fact]
    public void A_number_is_one_word_with_or_without_its_commas() => First("is it true that 1200 nurses lose their jobs").ShouldBe("north");

    [Fact]
    public void Scores_run_from_best_to_worst_between_0_and_1()
    {
        var found = Match("Northgate Hospital closes its ER, garlic water for everyone");
        found.ShouldNotBeEmpty();
        found.Select(match => match.Score).ShouldBe(found.Select(match => match.Score).OrderDescending());
        found.ShouldAllBe(match => match.Score > 0 && match.Score <= 1);
    }

    [Fact]
    public void A_post_about_nothing_here_finds_nothing() => Match("zebra quartz umbrella").ShouldBeEmpty();

    [Fact]
    public void The_words_that_matched_are_named_where_they_stand()
    {
        const string post = "Heard of a huge #python in the maternity ward?";
        var walk = new TokenWalk();
        var matcher = new ClaimMatcher(Library);
        var found = new List<ClaimMatch>();
        walk.Read(post);
        matcher.Match(walk, 1, found);
        var words = new List<(int Start, int End)>();
        matcher.Words(found[0].Claim, words);
        words.Select(word => post[word.Start..word.End]).ShouldBe(["#python", "maternity", "ward"]);
    }

    [Theory]
    [InlineData("the vacine contains a mircochip")]
    [InlineData("vaccinne with microchipp")]
    public void A_misspelt_word_still_counts(string post) => First(post).ShouldBe("chip");

    [Fact]
    public void An_empty_library_answers_nothing()
    {
        var found = new List<ClaimMatch>();
        var walk = new TokenWalk();
        walk.Read("anything at all");
        new ClaimMatcher(new ClaimLibrary([])).Match(walk, 5, found);
        found.ShouldBeEmpty();
    }

    [Fact]
    public void Hostile_posts_get_a_normal_answer()
    {
        var matcher = new ClaimMatcher(Library);
        var walk = new TokenWalk();
        var found = new List<ClaimMatch>();
        string[] posts = ["", "\0\0\0", "\uD800 vaccine \uDFFF", new string('#', 100_000), string.Concat(Enumerable.Repeat("#vaccine", 50_000)), string.Concat(Enumerable.Repeat("garlic water ", 80_000)),
            "#" + new string('a', 200_000), "\u202Eenicca\u200D v", string.Concat(Enumerable.Repeat("u.s.", 50_000)), string.Concat(Enumerable.Repeat("1,000", 50_000)), "— (@", "https://", "pic.twitter.com/"];
        foreach (var post in posts)
        {
            walk.Read(post);
            matcher.Match(walk, 5, found);
            found.ShouldAllBe(match => match.Score >= 0 && match.Score <= 1);
        }
        walk.Read([0xFF, 0xC3, (byte)'v', 0xE2, 0x80]);
        matcher.Match(walk, 5, found);
    }

    [Fact]
    public void A_matcher_remembers_nothing_of_the_post_before()
    {
        var matcher = new ClaimMatcher(Library);
        var walk = new TokenWalk();
        var (first, again) = (new List<ClaimMatch>(), new List<ClaimMatch>());
        walk.Read("garlic water cures the flu");
        matcher.Match(walk, 5, first);
        walk.Read("Northgate Hospital is closing, a python in the ward");
        matcher.Match(walk, 5, again);
        walk.Read("garlic water cures the flu");
        matcher.Match(walk, 5, again);
        again.ShouldBe(first);
    }

    [Fact]
    public void A_warm_matcher_allocates_nothing()
    {
        var matcher = new ClaimMatcher(Library);
        var walk = new TokenWalk();
        var found = new List<ClaimMatch>(60);
        var post = Encoding.UTF8.GetBytes("they put a microchip into the vaccine, says @NorthgateNews #garlicwater");
        for (var i = 0; i < 50; i++) { walk.Read(post); matcher.Match(walk, 5, found); }
        Allocated.Warm(() => { for (var i = 0; i < 100; i++) { walk.Read(post); matcher.Match(walk, 5, found); } }).ShouldBe(0);
    }

    private static string First(string post) => Library.Claims[Match(post)[0].Claim].Id;

    private static List<ClaimMatch> Match(string post, ClaimLibrary? library = null, int top = 5)
    {
        var found = new List<ClaimMatch>();
        var walk = new TokenWalk();
        walk.Read(post);
        new ClaimMatcher(library ?? Library).Match(walk, top, found);
        return found;
    }
}
