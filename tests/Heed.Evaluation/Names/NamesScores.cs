using Heed.Language;
using Heed.Privacy.Names;

namespace Heed.Evaluation;

/// <summary>Precision and recall of exact spans, as the confidence asked for goes down.</summary>
internal static class NamesScores
{
    /// <summary>A find with its confidence and whether it is right, or a true name, which is one more to be found.</summary>
    public readonly record struct Answer(double Confidence, bool Right, bool IsTruth);

    public static List<Answer> Answers(NameModel model, IEnumerable<NamedText> texts)
    {
        var finder = new NameFinder(model);
        var walk = new TokenWalk();
        var found = new List<FoundName>();
        var answers = new List<Answer>();
        foreach (var text in texts)
        {
            walk.Read(text.Text);
            found.Clear();
            finder.Find(walk, 0, found);
            answers.AddRange(found.Select(name => new Answer(name.Confidence, text.Names.Any(truth => truth.Start == name.Start && truth.End == name.End), false)));
            answers.AddRange(text.Names.Select(_ => new Answer(0, false, true)));
        }
        return answers;
    }

    public static IEnumerable<Figure> Figures(string set, List<Answer> answers, bool bars = false)
    {
        var truths = answers.Count(answer => answer.IsTruth);
        if (truths == 0) yield break;
        var shipped = answers.Where(answer => !answer.IsTruth && answer.Confidence >= NameFinder.ForMasking).ToList();
        yield return new Figure(set, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"precision at {NameFinder.ForMasking} ({truths} names)"), Share(shipped.Count(answer => answer.Right), shipped.Count));
        yield return new Figure(set, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"recall at {NameFinder.ForMasking}"), Share(shipped.Count(answer => answer.Right), truths));
        yield return new Figure(set, "recall at precision .55", RecallAt(answers, truths, 0.55), bars ? 0.65 : null, bars ? 0.75 : null);
        var all = answers.Where(answer => !answer.IsTruth).ToList();
        yield return new Figure(set, "best F1", Best(all, truths));
    }

    public static double RecallAt(List<Answer> answers, int truths, double precision)
    {
        double best = 0;
        int right = 0, given = 0;
        foreach (var answer in answers.Where(answer => !answer.IsTruth).OrderByDescending(answer => answer.Confidence))
        {
            given++;
            if (answer.Right) right++;
            if (right >= precision * given) best = Math.Max(best, Share(right, truths));
        }
        return best;
    }

    private static double Best(List<Answer> answers, int truths)
    {
        double best = 0;
        int right = 0, given = 0;
        foreach (var answer in answers.OrderByDescending(answer => answer.Confidence))
        {
            given++;
            if (answer.Right) right++;
            best = Math.Max(best, 2.0 * right / (given + truths));
        }
        return best;
    }

    /// <summary>Slope and shift that make a confidence the share of finds that are right (Platt 1999), by plain gradient steps.</summary>
    public static (float Slope, float Shift) Calibrate(List<Answer> answers)
    {
        var finds = answers.Where(answer => !answer.IsTruth).Select(answer => (Odds: Math.Log(answer.Confidence / (1 - answer.Confidence)), answer.Right)).Where(find => double.IsFinite(find.Odds)).ToList();
        double slope = 1, shift = 0;
        for (var step = 0; step < 2000; step++)
        {
            double one = 0, two = 0;
            foreach (var (odds, right) in finds)
            {
                var push = 1 / (1 + Math.Exp(-(slope * odds + shift))) - (right ? 1 : 0);
                one += push * odds;
                two += push;
            }
            slope -= 0.1 * one / finds.Count;
            shift -= 0.1 * two / finds.Count;
        }
        return ((float)slope, (float)shift);
    }

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;
}
