using FsCheck;
using FsCheck.Fluent;
using Heed.Language;
using Heed.Language.Facets;
using Heed.Tests.Language.Cases;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language;

/// <summary>The words of a post are kept from post to post: nobody may notice.</summary>
public class PostWordsTests
{
    private static readonly string[] Posts = [.. UrgentCases.Emergencies.Take(60), .. UrgentCases.LookAlikes.Take(40), .. IntentCases.All.Select(one => one.Text).Take(100)];

    [Fact]
    public void What_is_said_of_a_post_does_not_depend_on_the_posts_before()
    {
        var first = Posts.Select(Read).ToArray();
        // More words than there are cards: every card is taken by a stranger in between.
        for (var i = 0; i < 30_000; i += 50) Analyser.Analyse(string.Join(' ', Enumerable.Range(i, 50).Select(n => $"w{n:x}")));
        Posts.Reverse().Select(Read).Reverse().ShouldBe(first);
    }

    [Fact]
    public void Two_words_of_one_hash_are_two_words()
    {
        TokenWalk.HashOf("liquid"u8).ShouldBe(TokenWalk.HashOf("costarring"u8));
        var words = new PostWords(FacetModel.Shipped);
        var walk = new TokenWalk();
        int Features(string text)
        {
            walk.Read(text);
            words.Read(walk);
            return words.FacetCount;
        }
        // Six letters have three features, ten have four.
        Features("liquid").ShouldBe(3);
        Features("costarring").ShouldBe(4);
        Features("liquid").ShouldBe(3);
    }

    [Fact]
    public void Sums_from_cards_are_the_sums_of_the_features() =>
        Prop.ForAll<string>(text => Same(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Sums_from_cards_are_the_sums_of_the_features_of_real_words()
    {
        foreach (var post in Posts) Same(post);
        Same(string.Join(' ', Posts));
        Same("Sooooo many handwashinginstructions and hospitalisationsandmore @nurse #WorstHospital http://example.org/a/b 112 112");
    }

    private static void Same(string text)
    {
        var walk = new TokenWalk();
        walk.Read(text);
        var features = Analyser.FeaturesOf(walk);
        var (slow, fast) = (new float[FacetModel.Columns], new float[FacetModel.Columns]);
        FacetModel.Shipped.Score(features, slow);
        var words = Analyser.Words(walk);
        FacetModel.Shipped.Score(features.AsSpan(words.FacetCount), words.FacetSums, words.FacetCount, fast);
        fast.ShouldBe(slow);
    }

    private static string Read(string text)
    {
        var walk = new TokenWalk();
        walk.Read(text);
        Analyser.Analyse(walk, null, out var reading);
        return $"{reading.Language} {reading.Sentiment} {reading.Anger} {reading.Joy} {reading.Fear} {reading.Offensive} {reading.Informative} {reading.Intent} {reading.Urgency} {reading.Themes}";
    }
}
