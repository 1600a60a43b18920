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
        return SentimentJudge.Judge(walk, System.Text.Encoding.UTF8.GetBytes(question));
    }

    [Theory]
    [InlineData("What could we do better?", "Nothing", Tone.Positive)]
    [InlineData("How could we improve?", "Nothing at all, everything was perfect", Tone.Positive)]
    [InlineData("How could we improve?", "Answer the phone and stop being so rude to people", Tone.Negative)]
    public void An_answer_is_read_with_its_question(string question, string answer, Tone expected) => Judge(answer, question).Label.ShouldBe(expected);

    [Fact]
    public void The_same_walk_gives_the_same_answer_without_allocating()
    {
        var walk = new TokenWalk();
        walk.Read("Waited 5 hours at the ER and the nurse was SO rude 😡 #WorstHospital");
        var first = SentimentJudge.Judge(walk);
        first.Label.ShouldBe(Tone.Negative);
        for (var i = 0; i < 100; i++) SentimentJudge.Judge(walk).ShouldBe(first);
        // The assertion library takes a little itself; the judge takes nothing, which is measured without it.
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) SentimentJudge.Judge(walk);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
