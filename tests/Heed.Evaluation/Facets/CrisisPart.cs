namespace Heed.Evaluation;

/// <summary>Posts that inform in a disaster: CrisisLexT26, every event judged by a model that saw only the other events.</summary>
public static class CrisisPart
{
    internal static readonly FacetRecipe Recipe = new(1, 0.05, Least: 3);

    public static Part Part { get; } = new("crisis", FacetModels.Train, Evaluate);

    internal static List<Labelled> Read(Room room) => room.Find("crisis/crisislex-t26") is { } folder ? FacetData.Crises(folder) : [];

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        var rows = Read(room);
        if (rows.Count == 0) yield break;
        var samples = FacetModels.Samples(rows);
        var answers = new int[rows.Count];
        foreach (var group in rows.Select(row => row.Group).Distinct())
        {
            var fit = FacetTrainer.Train([.. samples.Where((_, i) => rows[i].Group != group)], Recipe);
            for (var i = 0; i < rows.Count; i++) if (rows[i].Group == group) answers[i] = fit.Best(samples[i].Features);
        }
        var truths = rows.Select(row => row.Label).ToArray();
        var events = rows.Select((row, i) => (row.Group, i)).GroupBy(pair => pair.Group, pair => pair.i).ToArray();
        yield return new Figure("crises, each event left out", "informative, macro F1, mean of events",
            events.Average(places => Scores.MacroF1([.. places.Select(i => truths[i])], [.. places.Select(i => answers[i])], 2)), 0.78, 0.82);
        yield return new Figure("crises, each event left out", "informative, macro F1, all posts", Scores.MacroF1(truths, answers, 2), 0.78, 0.82);
    }
}
