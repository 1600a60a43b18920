using Heed.Language.Facets;

namespace Heed.Evaluation;

/// <summary>Themes of patients' answers: the trust's own fifty, brought to ours where they mean the same.</summary>
public static class ThemesPart
{
    private const string Comments = "sentiment/patient-comments/neas.jsonl";

    public static Part Part { get; } = new("themes", FacetModels.Train, Evaluate);

    // What the trust calls it, and what we do.
    private static readonly Dictionary<string, string> Ours = new()
    {
        ["Positive experience & gratitude"] = "praise", ["Staff manner & personal attributes"] = "staff conduct", ["Timeliness of care"] = "access and wait",
        ["Contacting services"] = "appointments", ["Appointment arrangements"] = "appointments", ["Appointment method"] = "appointments",
        ["Transport to/ from services"] = "transport", ["Service location"] = "transport", ["Staff listening, understanding & involving patients"] = "communication",
        ["Information directly from staff during care"] = "communication", ["Being kept informed, clarity & consistency of information"] = "communication",
        ["Information provision & guidance"] = "communication", ["Unspecified communication"] = "communication", ["Diagnosis & triage"] = "quality of care",
        ["Competence & training"] = "quality of care", ["Impact of treatment/ care"] = "quality of care", ["Number & deployment of staff"] = "labour",
        ["Referals & continuity of care"] = "coordination", ["Organisation & efficiency"] = "coordination",
        ["Equality, Diversity & Inclusion"] = "equity", ["Cleanliness, tidiness & infection control"] = "cleanliness", ["Interaction with family/ carers"] = "family and visiting",
        ["Supplying & understanding medication"] = "medication", ["Pain management"] = "pain", ["Feeling safe"] = "safety", ["Funding & use of financial resources"] = "labour",
    };

    internal static List<(uint[] Features, string Text, HashSet<string> Themes)> Read(Room room) =>
        room.Find(Comments) is not { } file ? [] :
        [.. FacetData.Comments(file).Where(row => !row.Themes.Contains("Labelling not possible") && !row.Themes.Contains("Not assigned") && row.Themes.Length > 0)
            .Select(row => (FacetModels.Features(row.Text), row.Text, row.Themes.Select(theme => Ours.GetValueOrDefault(theme, "")).Where(theme => theme.Length > 0).ToHashSet()))];

    /// <summary>One yes or no a theme, its zero moved to where F1 was best on posts held out within the training posts.</summary>
    internal static FacetFit Fit(List<(uint[] Features, string Text, HashSet<string> Themes)> rows, string theme)
    {
        var recipe = new FacetRecipe(1, 0.3);
        Sample[] samples = [.. rows.Select(row => new Sample(row.Features, row.Themes.Contains(theme) ? 1 : 0))];
        var scored = new List<(float Score, bool True)>();
        for (var fold = 0; fold < 4; fold++)
        {
            var fit = FacetTrainer.Train([.. samples.Where((_, i) => Scores.Fold(rows[i].Text, 4) != fold)], recipe);
            for (var i = 0; i < rows.Count; i++) if (Scores.Fold(rows[i].Text, 4) == fold) scored.Add((fit.Score(samples[i].Features)[0], samples[i].Label == 1));
        }
        var whole = FacetTrainer.Train(samples, recipe);
        whole.Biases[0] -= BestThreshold(scored);
        return whole;
    }

    private static float BestThreshold(List<(float Score, bool True)> scored)
    {
        scored.Sort((one, other) => other.Score.CompareTo(one.Score));
        int hits = 0, all = scored.Count(item => item.True);
        double best = 0;
        float threshold = 0;
        for (var i = 0; i < scored.Count; i++)
        {
            if (scored[i].True) hits++;
            var f1 = 2.0 * hits / (i + 1 + all);
            if (f1 > best) (best, threshold) = (f1, scored[i].Score);
        }
        return threshold;
    }

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        var rows = Read(room);
        if (rows.Count == 0) yield break;
        var truths = rows.Select(row => row.Themes).ToArray();
        var answers = rows.Select(_ => new HashSet<string>()).ToArray();
        var words = rows.Select(row => FacetModels.ThemeWords(row.Text)).ToArray();
        foreach (var theme in FacetHeads.LearnedThemes)
        {
            var place = Heed.Language.Themes.IndexOf(theme);
            for (var fold = 0; fold < 4; fold++)
            {
                var fit = Fit([.. rows.Where(row => Scores.Fold("outer " + row.Text, 4) != fold)], theme);
                for (var i = 0; i < rows.Count; i++)
                    if (Scores.Fold("outer " + rows[i].Text, 4) == fold && FacetHeads.Holds(words[i][place], fit.Score(rows[i].Features)[0], rows[i].Text.Split(' ').Length)) answers[i].Add(theme);
            }
        }
        foreach (var figure in Judge("patient comments, cross-validated", FacetHeads.LearnedThemes, truths, answers)) yield return figure;
    }

    private static IEnumerable<Figure> Judge(string set, IReadOnlyList<string> themes, HashSet<string>[] truths, HashSet<string>[] answers)
    {
        int hits = 0, given = 0, wanted = 0;
        double sum = 0;
        foreach (var theme in themes)
        {
            var hit = Enumerable.Range(0, truths.Length).Count(i => truths[i].Contains(theme) && answers[i].Contains(theme));
            var (gave, want) = (answers.Count(answer => answer.Contains(theme)), truths.Count(truth => truth.Contains(theme)));
            (hits, given, wanted) = (hits + hit, given + gave, wanted + want);
            var f1 = gave + want == 0 ? 0 : 2.0 * hit / (gave + want);
            sum += f1;
            yield return new Figure(set, $"F1 of {theme}", f1);
        }
        yield return new Figure(set, "micro F1 of the learned themes", 2.0 * hits / (given + wanted));
        yield return new Figure(set, "macro F1 of the learned themes", sum / themes.Count);
    }
}
