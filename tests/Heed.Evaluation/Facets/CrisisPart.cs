namespace Heed.Evaluation;

/// <summary>Posts that inform in a disaster: CrisisLexT26, every event judged by a model that saw only the other events.</summary>
public static class CrisisPart
{
    private static readonly FacetRecipe Recipe = new(1, 0.1, Least: 2, Floor: 0.3f, Capitals: true);
    private const int InnerParts = 3;
    private const double Farthest = 1, Step = 0.05;

    public static Part Part { get; } = new("crisis", FacetModels.Train, Evaluate);

    internal static List<Labelled> Read(Room room) => room.Find("crisis/crisislex-t26") is { } folder ? FacetData.Crises(folder) : [];

    internal static List<Sample> Samples(List<Labelled> rows)
    {
        var events = rows.Select(row => row.Group).Distinct().Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number);
        return [.. FacetModels.Samples(rows).Select((sample, i) => sample with { Group = events[rows[i].Group] })];
    }

    /// <summary>
    /// Fits the head and moves its zero to where macro F1 is best, in the mean of the events, over thirds of the events that are left out in turn: classes of equal weight
    /// alone put it too high, as most posts that are gathered in a disaster do inform.
    /// </summary>
    internal static FacetFit Fit(IReadOnlyList<Sample> samples)
    {
        var fit = FacetTrainer.Train(samples, Recipe);
        var events = samples.Select(sample => sample.Group).Distinct().ToList();
        var held = new List<(int Event, float Score, int Label)>();
        for (var part = 0; part < InnerParts; part++)
        {
            var inner = FacetTrainer.Train([.. samples.Where(sample => events.IndexOf(sample.Group) % InnerParts != part)], Recipe);
            held.AddRange(samples.Where(sample => events.IndexOf(sample.Group) % InnerParts == part).Select(sample => (sample.Group, inner.Score(sample.Features)[0], sample.Label)));
        }
        return fit with { Biases = [fit.Biases[0] + Zero(held)] };
    }

    // The mean of five neighbouring steps is compared, as a single step may be best by accident.
    private static float Zero(List<(int Event, float Score, int Label)> held)
    {
        var events = held.GroupBy(post => post.Event).Select(posts => posts.ToArray()).ToArray();
        var steps = (int)Math.Round(2 * Farthest / Step) + 1;
        var figures = Enumerable.Range(0, steps).Select(step => events.Average(posts =>
            Scores.MacroF1([.. posts.Select(post => post.Label)], [.. posts.Select(post => post.Score + Shift(step) > 0 ? 1 : 0)], 2))).ToArray();
        return Shift(Enumerable.Range(2, steps - 4).MaxBy(step => figures[(step - 2)..(step + 3)].Sum()));
    }

    private static float Shift(int step) => (float)(step * Step - Farthest);

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        var rows = Read(room);
        if (rows.Count == 0) yield break;
        var samples = Samples(rows);
        var answers = new int[rows.Count];
        for (var held = 0; held <= samples[^1].Group; held++)
        {
            var fit = Fit([.. samples.Where(sample => sample.Group != held)]);
            for (var i = 0; i < rows.Count; i++) if (samples[i].Group == held) answers[i] = fit.Best(samples[i].Features);
        }
        var truths = rows.Select(row => row.Label).ToArray();
        var events = samples.Select((sample, i) => (sample.Group, i)).GroupBy(pair => pair.Group, pair => pair.i).ToArray();
        yield return new Figure("crises, each event left out", "informative, macro F1, mean of events",
            events.Average(places => Scores.MacroF1([.. places.Select(i => truths[i])], [.. places.Select(i => answers[i])], 2)), 0.78, 0.82);
        yield return new Figure("crises, each event left out", "informative, macro F1, all posts", Scores.MacroF1(truths, answers, 2), 0.78, 0.82);
    }
}
