namespace Heed.Evaluation;

/// <summary>Measures over answers and truths of equal length, classes numbered from 0.</summary>
public static class Scores
{
    /// <summary>Mean over the classes of the harmonic mean of precision and recall.</summary>
    public static double MacroF1(IReadOnlyList<int> truth, IReadOnlyList<int> answer, int classes) => Enumerable.Range(0, classes).Average(c => F1(truth, answer, c));

    /// <summary>Mean over the classes of recall.</summary>
    public static double MacroRecall(IReadOnlyList<int> truth, IReadOnlyList<int> answer, int classes) => Enumerable.Range(0, classes).Average(c => Recall(truth, answer, c));

    public static double Recall(IReadOnlyList<int> truth, IReadOnlyList<int> answer, int c) => Share(Count(truth, answer, c, c), truth.Count(label => label == c));

    public static double Precision(IReadOnlyList<int> truth, IReadOnlyList<int> answer, int c) => Share(Count(truth, answer, c, c), answer.Count(label => label == c));

    public static double F1(IReadOnlyList<int> truth, IReadOnlyList<int> answer, int c)
    {
        var (precision, recall) = (Precision(truth, answer, c), Recall(truth, answer, c));
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /// <summary>Which fold of <paramref name="folds"/> an example belongs to, by its name: the same on every machine.</summary>
    public static int Fold(string name, int folds) => (int)(Heed.Language.Learned.LinearModel.Mix(Heed.Language.TokenWalk.HashOf(System.Text.Encoding.UTF8.GetBytes(name))) % (uint)folds);

    private static int Count(IReadOnlyList<int> truth, IReadOnlyList<int> answer, int wanted, int given)
    {
        var count = 0;
        for (var i = 0; i < truth.Count; i++) if (truth[i] == wanted && answer[i] == given) count++;
        return count;
    }

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;
}
