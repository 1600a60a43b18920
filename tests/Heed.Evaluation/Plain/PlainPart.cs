using Heed.Language;
using Heed.Language.Learned;
using Heed.Language.Plain;

namespace Heed.Evaluation;

/// <summary>
/// How hard a medical text is. Fitted to the difference between the technical and the plain side of pairs written for it, alone and in groups of four so that it holds for a sentence
/// and for a page. The Cochrane pairs are only measured, never trained on.
/// </summary>
public static class PlainPart
{
    private const int Folds = 5;

    public static Part Part { get; } = new("plain", Train, Evaluate);

    private static readonly (string Hard, string Plain)[] Written = [.. Read(PlainPairsStudies.Text), .. Read(PlainPairsNotices.Text), .. Read(PlainPairsScience.Text), .. Read(PlainPairsSummaries.Text)];

    private static void Train(Room room) => room.SaveModel("Language", "plain", Fit(Written));

    internal static byte[] Fit(IReadOnlyList<(string Hard, string Plain)> pairs)
    {
        var examples = new List<Example>();
        for (var i = 0; i < pairs.Count; i++) Add(examples, pairs[i].Hard, pairs[i].Plain, 1);
        for (var i = 0; i + 3 < pairs.Count; i += 2)
        {
            (string Hard, string Plain)[] group = [pairs[i], pairs[(i * 7 + 3) % pairs.Count], pairs[(i * 11 + 5) % pairs.Count], pairs[i + 3]];
            Add(examples, string.Join(' ', group.Select(pair => pair.Hard)), string.Join(' ', group.Select(pair => pair.Plain)), 1);
        }
        return LinearTrainer.Train(examples, new Recipe(1, 8, 0.02, Loss.EachYesOrNo));
    }

    private static void Add(List<Example> examples, string hard, string plain, float weight)
    {
        var (one, other) = (Evidence(hard), Evidence(plain));
        var features = Enumerable.Range(1, Difficulty.Kinds).Select(kind => (uint)kind).ToArray();
        var difference = one.Zip(other, (a, b) => a - b).ToArray();
        // Both ways round, so that the fitted bias is nothing.
        examples.Add(new Example(features, 1, weight, difference));
        examples.Add(new Example(features, 0, weight, [.. difference.Select(value => -value)]));
    }

    private static float[] Evidence(string text)
    {
        var walk = new TokenWalk();
        walk.Read(text);
        var evidence = new float[Difficulty.Kinds];
        Difficulty.Read(walk, evidence);
        return evidence;
    }

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        var right = new List<(double Ours, double Kincaid)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = LinearModel.Of(Fit([.. Written.Where((_, i) => i % Folds != fold)]));
            right.AddRange(Written.Where((_, i) => i % Folds == fold).Select(pair => Order(model, pair)));
        }
        yield return new Figure("own pairs, held out", "ordered", right.Average(one => one.Ours));
        yield return new Figure("own pairs", "ordered by Flesch–Kincaid", right.Average(one => one.Kincaid));
        if (room.Find("readability/cochrane/val.source") is not { } source || room.Find("readability/cochrane/val.target") is not { } target) yield break;
        var shipped = LinearModel.Of(Fit(Written));
        if (Environment.GetEnvironmentVariable("HEED_WEIGHTS") is not null) Show(shipped);
        var pairs = File.ReadAllLines(source).Zip(File.ReadAllLines(target)).ToArray();
        var whole = pairs.Select(pair => Order(shipped, pair)).ToArray();
        yield return new Figure("cochrane, whole texts", "ordered", whole.Average(one => one.Ours), 0.80, 0.92);
        yield return new Figure("cochrane, whole texts", "ordered by Flesch–Kincaid", whole.Average(one => one.Kincaid));
        // Texts of the same length, and single sentences: what a short draft is like.
        yield return new Figure("cochrane, first 60 words each", "ordered", pairs.Average(pair => Order(shipped, (Cut(pair.First, 60), Cut(pair.Second, 60))).Ours));
        yield return new Figure("cochrane, one sentence each", "ordered", pairs.Average(pair => Order(shipped, (Middle(pair.First), Middle(pair.Second))).Ours));
    }

    private static void Show(LinearModel model)
    {
        Span<float> sums = stackalloc float[1], scores = stackalloc float[1];
        for (var i = 0; i < Difficulty.Kinds; i++)
        {
            sums.Clear();
            model.Add((uint)(i + 1), sums);
            model.Finish(sums, scores);
            Console.Error.WriteLine($"{i,3} {scores[0]:0.00}");
        }
    }

    /// <summary>1 when the technical side is harder, 0 when the plain side is, a half on a tie.</summary>
    private static (double Ours, double Kincaid) Order(LinearModel model, (string Hard, string Plain) pair)
    {
        double Of(string text) { var walk = new TokenWalk(); walk.Read(text); return Difficulty.Of(walk, model); }
        static double Won(double hard, double plain) => hard > plain ? 1 : hard < plain ? 0 : 0.5;
        return (Won(Of(pair.Hard), Of(pair.Plain)), Won(Readability.Measure(pair.Hard).FleschKincaid, Readability.Measure(pair.Plain).FleschKincaid));
    }

    private static string Cut(string text, int words) => string.Join(' ', text.Split(' ').Take(words));

    private static string Middle(string text)
    {
        var sentences = SentenceReader.Split(text);
        return sentences.Count == 0 ? text : text[sentences[sentences.Count / 2].Start..sentences[sentences.Count / 2].End];
    }

    private static IEnumerable<(string, string)> Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i + 1 < lines.Length; i += 2)
        {
            if (!lines[i].StartsWith("T: ", StringComparison.Ordinal) || !lines[i + 1].StartsWith("P: ", StringComparison.Ordinal)) throw new InvalidDataException($"Pair {i / 2} is out of order.");
            yield return (lines[i][3..], lines[i + 1][3..]);
        }
    }
}
