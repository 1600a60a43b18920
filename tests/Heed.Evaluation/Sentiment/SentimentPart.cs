using Heed.Language.Feeling;

namespace Heed.Evaluation;

/// <summary>Tone: trained on rated tweets, patients' answers and invented texts; measured with each text judged by a model that has not seen it.</summary>
public static class SentimentPart
{
    private const int Folds = 5;
    /// <summary>Scores of the lexicon alone nearer to zero than this are neutral.</summary>
    private const float NeutralBand = 0.2f;

    public static Part Part { get; } = new("sentiment", Train, Evaluate);

    /// <param name="Bare">The answers without their questions: people paste them into posts.</param>
    private sealed record Sets(
        List<ToneExample> Tweets, List<ToneExample> Rated, List<ToneExample> Emotions, List<ToneExample> Answers, List<ToneExample> Bare,
        List<ToneExample> Company, List<ToneExample> Posts, List<ToneExample> Manner, List<ToneExample> Asked, WordVectors? Points)
    {
        public static Sets Of(Room room)
        {
            var answers = SentimentData.Answers(room);
            return new(
                SentimentModel.Read(SentimentData.Tweets(room)), SentimentModel.Read(SentimentData.Rated(room)), SentimentModel.Read(SentimentData.Emotions(room)),
                SentimentModel.Read(answers), SentimentModel.Read(answers.Select(text => text with { Question = "" })),
                SentimentModel.Read(SentimentCases.Company(4)), SentimentModel.Read(SentimentCases.Posts(4)), SentimentModel.Read(SentimentCases.Manner(4)),
                SentimentModel.Read(SentimentCases.Answers(6)), SentimentData.Points(room));
        }
    }

    private static byte[] PostHead(Sets sets, IEnumerable<ToneExample> tweets, IEnumerable<ToneExample> company, IEnumerable<ToneExample> bare) => SentimentModel.Head(
        [.. Weigh(tweets, 1), .. Weigh(sets.Rated, 0.3f), .. Weigh(sets.Emotions, 0.03f), .. Weigh(company, 0.3f), .. Weigh(sets.Posts, 0.4f), .. Weigh(sets.Manner, 0.3f), .. Weigh(bare, 0.05f)], 7e-3, [1.25, 1, 1], sets.Points);

    // An unhappy patient who is not heard costs more than a happy one who is asked twice.
    private static byte[] AnswerHead(Sets sets, IEnumerable<ToneExample> answers, IEnumerable<ToneExample> asked) => SentimentModel.Head(
        [.. Weigh(answers, 1), .. Weigh(asked, 1), .. Weigh(sets.Rated, 0.02f), .. Weigh(sets.Tweets, 0.02f)], 2e-3, [1.75, 1, 1], sets.Points);

    private static IEnumerable<(ToneExample, float)> Weigh(IEnumerable<ToneExample> examples, float weight) => examples.Select(example => (example, weight));

    private static void Train(Room room)
    {
        var sets = Sets.Of(room);
        room.SaveModel("Language", "sentiment", SentimentModel.Beside(PostHead(sets, sets.Tweets, sets.Company, sets.Bare), AnswerHead(sets, sets.Answers, sets.Asked)));
    }

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        var sets = Sets.Of(room);
        return [.. OnTweets(sets), .. OnCompanies(sets), .. OnAnswers(sets, room)];
    }

    private static IEnumerable<Figure> OnTweets(Sets sets)
    {
        if (sets.Tweets.Count == 0) yield break;
        var truth = Truth(sets.Tweets);
        yield return new Figure("tweets", "macro recall, lexicon alone", Scores.MacroRecall(truth, Lexicon(sets.Tweets), 3));
        var answer = Crossed(sets.Tweets, e => Scores.Fold(e.Text.Group, Folds), rest => PostHead(sets, rest, sets.Company, sets.Bare));
        yield return new Figure("tweets, 5 folds", "macro recall", Scores.MacroRecall(truth, answer, 3), 0.62, 0.68);
        for (var c = 0; c < 3; c++) yield return new Figure("tweets, 5 folds", "recall of " + SentimentCases.Labels[c], Scores.Recall(truth, answer, c));
    }

    private static IEnumerable<Figure> OnCompanies(Sets sets)
    {
        // Invented texts of one author: easier than the field, so no bar is set against them.
        var truth = Truth(sets.Company);
        yield return new Figure("company, invented", "macro F1, lexicon alone", Scores.MacroF1(truth, Lexicon(sets.Company), 3));
        var unseen = SentimentModel.Best(SentimentModel.Shares(PostHead(sets, sets.Tweets, [], sets.Bare), sets.Company));
        yield return new Figure("company, invented, none trained on", "macro F1", Scores.MacroF1(truth, unseen, 3));
        var answer = Crossed(sets.Company, e => Scores.Fold(e.Text.Group, Folds), rest => PostHead(sets, sets.Tweets, rest, sets.Bare));
        yield return new Figure("company, invented, lines held out", "macro F1", Scores.MacroF1(truth, answer, 3));
    }

    private static IEnumerable<Figure> OnAnswers(Sets sets, Room room)
    {
        var asked = Truth(sets.Asked);
        var answer = Crossed(sets.Asked, e => Scores.Fold(e.Text.Group, Folds), rest => AnswerHead(sets, sets.Answers, rest));
        yield return new Figure("answers, invented, lines held out", "macro F1", Scores.MacroF1(asked, answer, 3));
        if (sets.Answers.Count == 0) yield break;
        var truth = Truth(sets.Answers);
        var alone = Lexicon(sets.Answers);
        yield return new Figure("answers", "macro F1, lexicon alone", Scores.MacroF1(truth, alone, 3));
        yield return new Figure("answers", "recall of negative, lexicon alone", Scores.Recall(truth, alone, 0));
        // What is held out is not read at all, not even for the points of its words.
        var unread = sets.Answers.Select(e => e.Text.Group).Distinct().ToDictionary(service => service, service => sets with { Points = SentimentData.Points(room, service) });
        Sets Without(IEnumerable<ToneExample> rest) => unread[unread.Keys.Except(rest.Select(e => e.Text.Group)).Single()];
        answer = Crossed(sets.Answers, Service, rest => AnswerHead(Without(rest), rest, sets.Asked));
        yield return new Figure("answers, service held out", "macro F1", Scores.MacroF1(truth, answer, 3), 0.60, 0.66);
        yield return new Figure("answers, service held out", "recall of negative", Scores.Recall(truth, answer, 0), 0.75, 0.85);
        for (var c = 0; c < 3; c++) yield return new Figure("answers, service held out", "F1 of " + SentimentCases.Labels[c], Scores.F1(truth, answer, c));
        answer = Crossed(sets.Bare, Service, rest => PostHead(Without(rest), sets.Tweets, sets.Company, rest));
        yield return new Figure("answers without question, held out", "macro F1", Scores.MacroF1(truth, answer, 3));
        yield return new Figure("answers without question, held out", "recall of negative", Scores.Recall(truth, answer, 0));
    }

    private static int Service(ToneExample example) => Scores.Fold(example.Text.Group, 1 << 16);

    private static List<int> Truth(List<ToneExample> examples) => examples.ConvertAll(e => e.Text.Label);

    private static List<int> Lexicon(List<ToneExample> examples) => examples.ConvertAll(e => e.Compound > NeutralBand ? 2 : e.Compound < -NeutralBand ? 0 : 1);

    private static List<int> Crossed(List<ToneExample> examples, Func<ToneExample, int> group, Func<IEnumerable<ToneExample>, byte[]> head)
    {
        var answer = new int[examples.Count];
        foreach (var fold in examples.Select(group).Distinct().Order().ToList())
        {
            var held = Enumerable.Range(0, examples.Count).Where(at => group(examples[at]) == fold).ToList();
            var best = SentimentModel.Best(SentimentModel.Shares(head(examples.Where(e => group(e) != fold)), held.ConvertAll(at => examples[at])));
            for (var i = 0; i < held.Count; i++) answer[held[i]] = best[i];
        }
        return [.. answer];
    }
}
