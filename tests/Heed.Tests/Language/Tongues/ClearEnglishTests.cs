using Heed.Language;
using Heed.Language.Tongues;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Tongues;

public sealed class ClearEnglishTests
{
    [Theory]
    [InlineData("We have been waiting for the results since Monday")]
    [InlineData("@nurse what time does the clinic open, and do you take walk-ins?")]
    [InlineData("RT @paper: the water is not safe to drink, they said http://example.org/x")]
    public void A_handful_of_small_words_is_enough(string text) => Clear(text).ShouldBeTrue();

    [Theory]
    [InlineData("De man was in het ziekenhuis, we had is over en of om te")]
    [InlineData("Der Mann was so in an all will man am Ende")]
    [InlineData("Han er for at have en god dag i haven over for os")]
    [InlineData("Tất cả thế giới cảm ơn thế nên thế mà hơn thế")]
    [InlineData("Grabe the best talaga yung nurse dito sa amin, salamat po sa inyong lahat ngayong araw na ito")]
    [InlineData("Мы ждём тебя сегодня here with your friends")]
    [InlineData("Dr Ana Torres")]
    [InlineData("the")]
    [InlineData("")]
    [InlineData("http://the.and.that.with/this/have")]
    public void Nothing_is_said_where_there_is_doubt(string text) => Clear(text).ShouldBeFalse();

    [Fact]
    public void The_short_way_says_what_the_finder_says()
    {
        var walk = new TokenWalk();
        walk.Read("I could not get through to the surgery, they never answer");
        TongueFinder.Find(walk, "es", out var confidence).ShouldBe("en");
        confidence.ShouldBe(0.99f);
    }

    private static bool Clear(string text)
    {
        var walk = new TokenWalk();
        walk.Read(text);
        return ClearEnglish.Is(walk);
    }
}
