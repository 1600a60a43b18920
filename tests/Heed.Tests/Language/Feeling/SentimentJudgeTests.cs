using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Heed.Language;
using Heed.Language.Feeling;
using Shouldly;
using Xunit;

namespace Heed.Tests.Language.Feeling;

public sealed class SentimentJudgeTests
{
    private static Sentiment Judge(string text, string question = "")
    {
        var walk = new TokenWalk();
        walk.Read(text);
        return SentimentJudge.Judge(walk, Encoding.UTF8.GetBytes(question));
    }

    [Theory]
    [InlineData("What could we do better?", "Nothing", Tone.Positive)]
    [InlineData("What could we do better?", "Nothing at all, everything was perfect", Tone.Positive)]
    [InlineData("What was good about your care?", "Nothing", Tone.Negative)]
    [InlineData("What did we do well?", "nothing at all", Tone.Negative)]
    [InlineData("What did we do well?", "The staff", Tone.Positive)]
    [InlineData("How could we improve?", "More staff", Tone.Negative)]
    [InlineData("How could we improve?", "Waiting times", Tone.Negative)]
    [InlineData("How could we improve?", "Answer the phone and stop being so rude to people", Tone.Negative)]
    [InlineData("Please tell us why you gave this answer.", "They listened and explained everything", Tone.Positive)]
    public void An_answer_is_read_with_its_question(string question, string answer, Tone expected) => Judge(answer, question).Label.ShouldBe(expected);

    [Theory]
    [InlineData("What could we do better?", Asked.Better)]
    [InlineData("Is there anything we could improve?", Asked.Better)]
    [InlineData("What was good?", Asked.Good)]
    [InlineData("What did you like, and what would you change?", Asked.Both)]
    [InlineData("FFT Why?", Asked.Open)]
    [InlineData("What was not good?", Asked.Open)]
    [InlineData("", Asked.None)]
    public void A_question_asks_for_praise_or_for_what_to_mend(string question, object expected)
    {
        var kind = new SurveyQuestion().Kind(Encoding.UTF8.GetBytes(question));
        kind.ShouldBe(expected);
    }

    [Theory]
    [InlineData("The food was not good and the nurse was not helpful", Tone.Negative)]
    [InlineData("I have never been so disappointed", Tone.Negative)]
    [InlineData("I could not fault the care I had", Tone.Positive)]
    [InlineData("no complaints at all, they were lovely", Tone.Positive)]
    public void Negation_turns_words_round(string text, Tone expected) => Judge(text).Label.ShouldBe(expected);

    [Theory]
    [InlineData("Thanks for nothing @NorthwindAir")]
    [InlineData("@NorthwindAir oh great, another delay. Just what I needed")]
    [InlineData("@CarePlus 5 hours on hold. Great job 🙄")]
    [InlineData("@SkyLark thanks for losing my bag again")]
    public void Mocking_thanks_are_no_thanks(string text) => Judge(text).Label.ShouldBe(Tone.Negative);

    [Theory]
    [InlineData("My positive test came back on Monday")]
    [InlineData("The critical care unit moves to level 3")]
    [InlineData("Her results were negative")]
    [InlineData("The emergency department is on the ground floor")]
    [InlineData("Cancer centre opens on Tuesday")]
    public void Medical_words_that_name_a_thing_are_no_mood(string text) => Judge(text).Label.ShouldBe(Tone.Neutral);

    [Theory]
    [InlineData("@NorthwindAir do you fly direct from Boston to Leeds?", Tone.Neutral)]
    [InlineData("@StMercy what time does the clinic open on Sunday?", Tone.Neutral)]
    [InlineData("@NorthwindAir my bag has been missing for 3 days and nobody calls me back", Tone.Negative)]
    [InlineData("@StMercy thank you to nurse Kate, she was amazing with my son ❤️", Tone.Positive)]
    public void A_post_to_a_company_asks_complains_or_thanks(string text, Tone expected) => Judge(text).Label.ShouldBe(expected);

    [Theory]
    [InlineData("#WorstHospital", Tone.Negative)]
    [InlineData("#worsthospital", Tone.Negative)]
    [InlineData("#ThankYouNurses", Tone.Positive)]
    [InlineData("😡😡", Tone.Negative)]
    [InlineData(":( :(", Tone.Negative)]
    [InlineData("sooooo haaaappy ❤", Tone.Positive)]
    public void Tags_faces_and_stretched_words_are_heard(string text, Tone expected) => Judge(text).Label.ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("zxqv bnmk wrtp")]
    [InlineData("Zdravotnické zařízení dnes otevřelo")]
    public void It_says_when_it_cannot_tell(string text) => Judge(text).Sure.ShouldBeFalse();

    [Fact]
    public void It_is_sure_of_plain_words() => Judge("This is the worst hospital, rude staff and filthy wards").Sure.ShouldBeTrue();

    [Fact]
    public void What_follows_but_counts_more() =>
        Judge("The staff were rude but the food was lovely").Score.ShouldBeGreaterThan(Judge("The food was lovely but the staff were rude").Score);

    [Fact]
    public void Any_text_and_any_question_give_an_answer_in_bounds() =>
        Prop.ForAll<string, string>((text, question) =>
        {
            var sentiment = Judge(text ?? "", question ?? "");
            sentiment.Score.ShouldBeInRange(-1, 1);
            sentiment.Confidence.ShouldBeInRange(0, 1);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\0\0\0")]
    [InlineData("\uD83D \uDE00 \u200D\u202E")]
    [InlineData("#_ #__ ##A @ @@ #ÄÖÜ_ß")]
    public void Hostile_text_is_answered(string text) => Judge(text).Score.ShouldBeInRange(-1, 1);

    [Fact]
    public void A_huge_text_is_read_in_part() => Judge(string.Concat(Enumerable.Repeat("rude #WorstHospital😡 ", 50_000))).Label.ShouldBe(Tone.Negative);

    [Fact]
    public void The_same_walk_gives_the_same_answer_without_allocating()
    {
        var walk = new TokenWalk();
        walk.Read("Waited 5 hours at the ER and the nurse was SO rude 😡 #WorstHospital");
        byte[] question = [.. "What could we do better?"u8];
        var first = SentimentJudge.Judge(walk, question);
        var same = true;
        // Comparing allocates once; the judge itself is warm by then too.
        for (var i = 0; i < 100; i++) same &= SentimentJudge.Judge(walk, question) == first;
        Allocated.Warm(() => { for (var i = 0; i < 100; i++) same &= SentimentJudge.Judge(walk, question) == first; }).ShouldBe(0);
        same.ShouldBeTrue();
    }
}
