using Heed.Language;
using Heed.Language.Likeness;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Likeness;

public sealed class NearDuplicatesTests
{
    private const string Post = "The emergency room at Northgate Hospital is closed since this morning, ambulances are sent to Eastside";
    private readonly TokenWalk _walk = new();

    [Theory]
    [InlineData("RT @newsdesk: " + Post)]
    [InlineData("RT @one: RT @two: " + Post)]
    [InlineData("@friend " + Post)]
    [InlineData(Post + " http://t.co/abc via @newsdesk")]
    [InlineData(Post + " #northgate #news @mayor")]
    [InlineData("the EMERGENCY room at Northgate hospital is closed since this morning - ambulances are sent to Eastside!!!")]
    [InlineData("RT @newsdesk: The emergency room at Northgate Hospital is closed since this morning, ambulan…")]
    [InlineData("The emergency room at Northgate Hospital is closed since this mornign, ambulances are sent to Eastside")]
    [InlineData("The emergency room at Northgate Hospital is closed this morning, ambulances are sent to Eastside")]
    public void A_changed_copy_belongs_to_the_first_post(string copy)
    {
        var finder = new NearDuplicates(64);
        Add(finder, Post, 1).ShouldBeNull();
        Add(finder, copy, 2)!.Value.Group.ShouldBe(1);
    }

    [Theory]
    [InlineData("The emergency room at Northgate Hospital was rebuilt last year with money from the city")]
    [InlineData("Good morning Eastside")]
    [InlineData("")]
    [InlineData("http://t.co/abc")]
    public void Another_post_does_not(string other)
    {
        var finder = new NearDuplicates(64);
        Add(finder, Post, 1);
        Add(finder, other, 2).ShouldBeNull();
    }

    [Fact]
    public void A_short_post_is_a_copy_only_of_the_same_words()
    {
        var finder = new NearDuplicates(64);
        Add(finder, "thank you nurses", 1);
        Add(finder, "Thank you, nurses", 2)!.Value.Likeness.ShouldBe(1);
        Add(finder, "thank you doctors", 3).ShouldBeNull();
    }

    [Fact]
    public void A_copy_that_was_cut_off_says_so_and_keeps_its_true_likeness()
    {
        var finder = new NearDuplicates(64);
        Add(finder, "one two three four five six seven eight nine ten eleven twelve", 1);
        var like = Add(finder, "RT @someone: one two three four five six seve…", 2)!.Value;
        (like.Post, like.CutOff).ShouldBe((1, true));
        like.Likeness.ShouldBe(0.5f);
    }

    [Fact]
    public void A_copy_of_a_copy_is_in_the_same_group()
    {
        var finder = new NearDuplicates(64);
        Add(finder, "one two three four five six seven eight nine ten", 1);
        Add(finder, "one two three four five six seven eight nine eleven", 2)!.Value.Group.ShouldBe(1);
        Add(finder, "one two three four five six seven eight twelve eleven", 3)!.Value.Group.ShouldBe(1);
    }

    [Fact]
    public void The_oldest_posts_are_forgotten_first_and_never_answered_again()
    {
        var finder = new NearDuplicates(16);
        for (var i = 0; i < 200; i++) Add(finder, $"word{i} other{i} third{i} fourth{i}", i).ShouldBeNull();
        Add(finder, "word199 other199 third199 fourth199", 1000)!.Value.Post.ShouldBe(199);
        Add(finder, "word185 other185 third185 fourth185", 1001)!.Value.Post.ShouldBe(185);
        Add(finder, "word20 other20 third20 fourth20", 1002).ShouldBeNull();
    }

    [Fact]
    public void All_earlier_copies_are_listed_when_asked_for()
    {
        var finder = new NearDuplicates(64);
        Add(finder, "one two three four five six seven eight nine ten", 1);
        Add(finder, "one two three four five six seven eight nine eleven", 2);
        var all = new List<LikePost>();
        _walk.Read("one two three four five six seven eight nine twelve");
        finder.Add(_walk, 3, all);
        all.Select(like => like.Post).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void Signatures_agree_as_often_as_the_sets_are_alike()
    {
        var random = new Random(11);
        foreach (var share in new[] { 0.2, 0.5, 0.8 })
        {
            double agreed = 0, truth = 0;
            var (one, other) = (new uint[Signature.Length], new uint[Signature.Length]);
            for (var round = 0; round < 300; round++)
            {
                var common = Enumerable.Range(0, (int)(40 * share)).Select(_ => (uint)random.NextInt64(1L << 32)).ToList();
                uint[] Side() => [.. common, .. Enumerable.Range(0, 40 - common.Count).Select(_ => (uint)random.NextInt64(1L << 32))];
                Signature.Write(Side(), one);
                Signature.Write(Side(), other);
                agreed += Enumerable.Range(0, Signature.Length).Count(place => one[place] == other[place]) / (double)Signature.Length;
                truth += common.Count / (double)(80 - common.Count);
            }
            (agreed / 300).ShouldBe(truth / 300, 0.03);
        }
    }

    [Fact]
    public void The_likeness_of_long_texts_is_estimated_fairly()
    {
        var finder = new NearDuplicates(64);
        var words = Enumerable.Range(0, 300).Select(i => $"w{i}").ToArray();
        Add(finder, string.Join(' ', words), 1);
        Add(finder, string.Join(' ', words[..290]), 2)!.Value.Likeness.ShouldBeInRange(0.8f, 1f);
    }

    [Fact]
    public void A_warm_finder_allocates_nothing()
    {
        var finder = new NearDuplicates(64);
        var posts = Enumerable.Range(0, 100).Select(i => System.Text.Encoding.UTF8.GetBytes($"{Post} {i} {i * 7} {i * 13}")).ToArray();
        void Round() { for (var i = 0; i < posts.Length; i++) { _walk.Read(posts[i]); finder.Add(_walk, i); } }
        for (var i = 0; i < 30; i++) Round();
        Allocated.Warm(() => Round()).ShouldBe(0);
    }

    [Fact]
    public void Hostile_posts_get_a_normal_answer()
    {
        var finder = new NearDuplicates(16);
        string[] posts = ["", "\0", "\uD800", new string('…', 10_000), string.Concat(Enumerable.Repeat("RT @a: ", 50_000)), string.Concat(Enumerable.Repeat("a b ", 100_000)), new string('x', 1_000_000), "RT @", "...", "via"];
        for (var round = 0; round < 3; round++)
            foreach (var post in posts) Add(finder, post, round);
    }

    [Theory]
    [InlineData(15, 0.7f)]
    [InlineData(100, 0.7f)]
    [InlineData(64, 0f)]
    [InlineData(64, 1.1f)]
    [InlineData(64, float.NaN)]
    public void Impossible_limits_are_refused(int capacity, float threshold) => Should.Throw<ArgumentOutOfRangeException>(() => new NearDuplicates(capacity, threshold));

    private LikePost? Add(NearDuplicates finder, string post, long number)
    {
        _walk.Read(post);
        return finder.Add(_walk, number);
    }
}
