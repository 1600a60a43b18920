using Heed.Language;
using Heed.Language.Facets;

namespace Heed.Evaluation;

/// <summary>The one table of all facets: every head is fitted by itself, then all are packed together.</summary>
public static class FacetModels
{
    private const int Bits = 16;
    private static readonly TokenWalk Walk = new();
    private static bool _trained;

    internal static uint[] Features(string text)
    {
        Walk.Read(text);
        return Analyser.FeaturesOf(Walk);
    }

    internal static byte[] ThemeWords(string text)
    {
        var words = new byte[64];
        Walk.Read(text);
        Analyser.FeaturesOf(Walk, words);
        return words;
    }

    internal static List<Sample> Samples(IEnumerable<Labelled> rows) => [.. rows.Select(row => new Sample(Features(row.Text), row.Label))];

    /// <summary>Trains all facets, whichever is asked for: they share one file. Asked again in the same run, it does nothing.</summary>
    internal static void Train(Room room)
    {
        if (_trained) return;
        _trained = true;
        var heads = new List<(int, FacetFit)>
        {
            (FacetHeads.Emotion, FacetTrainer.Train(Samples(EmotionPart.Read(room)), EmotionPart.Recipe)),
            (FacetHeads.Offensive, FacetTrainer.Train(Samples(OffensivePart.Read(room)), OffensivePart.Recipe)),
            (FacetHeads.Intent, FacetTrainer.Train(IntentPart.Samples(), IntentPart.Recipe)),
            (FacetHeads.Informative, CrisisPart.Fit(CrisisPart.Samples(CrisisPart.Read(room)))),
        };
        var comments = ThemesPart.Read(room);
        for (var i = 0; i < FacetHeads.LearnedThemes.Length; i++) heads.Add((FacetHeads.Theme + i, ThemesPart.Fit(comments, FacetHeads.LearnedThemes[i])));
        room.SaveModel("Language", "facets", FacetPacking.Pack(heads, Bits));
    }

    /// <summary>Five parts by the hash of the text, each judged by a model of the other four.</summary>
    internal static IEnumerable<Figure> CrossValidated(List<Labelled> rows, FacetRecipe recipe, string set, double floor, double goal)
    {
        if (rows.Count == 0) yield break;
        var samples = Samples(rows);
        var answers = new int[rows.Count];
        for (var fold = 0; fold < 5; fold++)
        {
            var fit = FacetTrainer.Train([.. samples.Where((_, i) => Scores.Fold(rows[i].Text, 5) != fold)], recipe);
            for (var i = 0; i < rows.Count; i++) if (Scores.Fold(rows[i].Text, 5) == fold) answers[i] = fit.Best(samples[i].Features);
        }
        yield return new Figure(set, "macro F1, cross-validated", Scores.MacroF1([.. rows.Select(row => row.Label)], answers, Math.Max(2, recipe.Classes)), floor, goal);
    }
}
