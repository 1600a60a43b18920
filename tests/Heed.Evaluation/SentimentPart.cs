using Heed.Language.Feeling;

namespace Heed.Evaluation;

/// <summary>Tone: trained on rated tweets, patients' answers and authored texts; measured with each text judged by a model that has not seen it.</summary>
public static class SentimentPart
{
    private const int Folds = 5;
    private static readonly double[] Even = [1, 1, 1];

    public static Part Part { get; } = new("sentiment", Train, Evaluate);

    private sealed record Sets(List<ToneExample> Tweets, List<ToneExample> Rated, List<ToneExample> Emotions, List<ToneExample> Movies, List<ToneExample> Answers)
    {
        public static Sets Of(Room room) => new(
            SentimentModel.Read(SentimentData.Tweets(room)),
            SentimentModel.Read(SentimentData.Rated(room, "tweets_GroundTruth.txt", "rated", Env("BAND", 0.5))),
            SentimentModel.Read(SentimentData.Emotions(room)),
            SentimentModel.Read(SentimentData.Rated(room, "movieReviewSnippets_GroundTruth.txt", "movies", Env("BAND", 0.5))),
            SentimentModel.Read(SentimentData.Answers(room)));
    }

    private static double Env(string name, double value) => Environment.GetEnvironmentVariable(name) is { } given ? double.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : value;

    private static byte[] PostHead(Sets sets, IEnumerable<ToneExample> tweets) => SentimentModel.Head(
        tweets.Select(e => (e, (float)Env("WT", 1))).Concat(sets.Rated.Select(e => (e, (float)Env("WR", 0.3)))).Concat(sets.Emotions.Select(e => (e, (float)Env("WE", 0.1))))
        .Concat(sets.Movies.Select(e => (e, (float)Env("WM", 0.1)))).Concat(sets.Answers.Select(e => (e, (float)Env("WA", 0.05)))), Env("PT", 3e-2), Even);

    private static byte[] AnswerHead(Sets sets, IEnumerable<ToneExample> answers) => SentimentModel.Head(
        answers.Select(e => (e, 1f)).Concat(sets.Rated.Select(e => (e, (float)Env("AR", 0.1)))).Concat(sets.Tweets.Select(e => (e, (float)Env("AT", 0.1))))
        .Concat(sets.Movies.Select(e => (e, (float)Env("AM", 0.1)))), Env("PA", 1e-3), Even);

    private static void Train(Room room)
    {
        var sets = Sets.Of(room);
        room.SaveModel("Language", "sentiment", SentimentModel.Beside(PostHead(sets, sets.Tweets), AnswerHead(sets, sets.Answers)));
    }

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        var sets = Sets.Of(room);
        if (sets.Tweets.Count > 0 && Env("NOT", 0) == 0)
        {
            var truth = sets.Tweets.ConvertAll(e => e.Text.Label);
            yield return new Figure("tweets", "macro recall, lexicon alone", Scores.MacroRecall(truth, Lexicon(sets.Tweets), 3));
            var answer = Crossed(sets.Tweets, e => Scores.Fold(e.Text.Group, Folds), rest => PostHead(sets, rest));
            yield return new Figure("tweets, 5 folds", "macro recall", Scores.MacroRecall(truth, answer, 3), 0.62, 0.68);
            for (var c = 0; c < 3; c++) yield return new Figure("tweets, 5 folds", "recall " + c, Scores.Recall(truth, answer, c));
        }
        if (sets.Answers.Count > 0 && Env("NOA", 0) == 0)
        {
            var truth = sets.Answers.ConvertAll(e => e.Text.Label);
            var alone = Lexicon(sets.Answers);
            yield return new Figure("answers", "macro F1, lexicon alone", Scores.MacroF1(truth, alone, 3));
            yield return new Figure("answers", "recall of negative, lexicon alone", Scores.Recall(truth, alone, 0));
            var services = sets.Answers.Select(e => e.Text.Group).Distinct().ToList();
            var answer = Crossed(sets.Answers, e => services.IndexOf(e.Text.Group), rest => AnswerHead(sets, rest));
            yield return new Figure("answers, service held out", "macro F1", Scores.MacroF1(truth, answer, 3), 0.60, 0.66);
            yield return new Figure("answers, service held out", "recall of negative", Scores.Recall(truth, answer, 0), 0.75, 0.85);
            for (var c = 0; c < 3; c++) yield return new Figure("answers, service held out", "F1 " + c, Scores.F1(truth, answer, c));
            yield return new Figure("answers, service held out", "precision of neutral", Scores.Precision(truth, answer, 1));
        }
    }

    private static List<int> Lexicon(List<ToneExample> examples) => examples.ConvertAll(e => e.Compound > 0.2 ? 2 : e.Compound < -0.2 ? 0 : 1);

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
