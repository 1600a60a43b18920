using System.Numerics;
using Heed.Language.Facets;

namespace Heed.Evaluation;

/// <summary>One post to learn from: its features, each once, and its class.</summary>
/// <param name="Group">From 0, what it was gathered with (an event); -1 where that is of no matter. All posts of a training have a group or none has.</param>
public readonly record struct Sample(uint[] Features, int Label, float Weight = 1, int Group = -1);

/// <param name="Classes">2 and more: shares that add up to one. 1: yes or no.</param>
/// <param name="Cost">How dear a wrong answer is against large weights (1/λ of the sum of losses).</param>
/// <param name="Least">A feature must come in so many posts; in so many groups where the posts have groups.</param>
/// <param name="Floor">What a feature that all classes use alike counts beside one that they do not.</param>
/// <param name="Capitals">Whether it is learned from how many words begin with a capital.</param>
public sealed record FacetRecipe(int Classes, double Cost, int Least = 2, float Floor = 0.1f, bool Capitals = false);

/// <summary>Weights by feature and class.</summary>
public sealed record FacetFit(int Classes, Dictionary<uint, float[]> Weights, float[] Biases)
{
    /// <summary>Scores are sums over the root of the number of features: a long post is no louder than a short one.</summary>
    public float[] Score(uint[] features)
    {
        var sums = new float[Classes];
        foreach (var feature in features)
            if (Weights.TryGetValue(feature, out var row)) for (var c = 0; c < Classes; c++) sums[c] += row[c];
        var share = FacetTrainer.Share(features);
        for (var c = 0; c < Classes; c++) sums[c] = sums[c] * share + Biases[c];
        return sums;
    }

    public int Best(uint[] features)
    {
        var scores = Score(features);
        if (Classes == 1) return scores[0] > 0 ? 1 : 0;
        return Array.IndexOf(scores, scores.Max());
    }
}

/// <summary>
/// Logistic regression over features weighed by how differently the classes use them (the log-count ratio of Wang and Manning, 2012), every class given the same
/// weight, fitted by L-BFGS without chance: the same posts in the same order give the same weights. Where posts come in groups, each group has a bias of its own that is
/// thrown away after the fit: what only tells one group from another (its places, its language) need not explain then how often a class comes in it.
/// </summary>
public static class FacetTrainer
{
    private const float Gain = 4;
    private static readonly HashSet<uint> Capitals = [.. FacetFeatures.OfCapitals()];

    /// <summary>What a sum over a post's features is multiplied by; see <see cref="FacetFeatures.Apart"/>.</summary>
    internal static float Share(uint[] features) => 1 / MathF.Sqrt(Math.Max(1, features.Count(feature => !Capitals.Contains(feature))));

    public static FacetFit Train(IReadOnlyList<Sample> samples, FacetRecipe recipe)
    {
        var index = Index(samples, recipe);
        var rows = samples.Select(sample => sample.Features.Where(index.ContainsKey).Select(feature => index[feature]).ToArray()).ToArray();
        var classes = recipe.Classes;
        var scale = Ratios(samples, rows, index.Count, recipe);
        var shares = samples.Select(sample => Gain * Share(sample.Features)).ToArray();
        var weigh = Balance(samples, classes);
        var places = index.Count;
        var groups = samples.Max(sample => sample.Group) + 1;
        var weights = Lbfgs.Minimise((places + 1 + groups) * classes, (at, gradient) => Loss(samples, rows, shares, scale, weigh, places, recipe, at, gradient));
        var fitted = new Dictionary<uint, float[]>(places);
        foreach (var (feature, place) in index)
        {
            var row = new float[classes];
            for (var c = 0; c < classes; c++) row[c] = weights[place * classes + c] * scale[place * classes + c] * Gain;
            fitted[feature] = row;
        }
        return new FacetFit(classes, fitted, weights[(places * classes)..((places + 1) * classes)]);
    }

    private static Dictionary<uint, int> Index(IReadOnlyList<Sample> samples, FacetRecipe recipe)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var group in samples.GroupBy(sample => sample.Group))
        {
            var features = group.SelectMany(sample => sample.Features);
            foreach (var feature in group.Key < 0 ? features : features.Distinct()) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        }
        if (!recipe.Capitals) foreach (var feature in Capitals) counts[feature] = 0;
        var index = new Dictionary<uint, int>();
        foreach (var sample in samples)
            foreach (var feature in sample.Features)
                if (counts[feature] >= recipe.Least && !index.ContainsKey(feature)) index[feature] = index.Count;
        return index;
    }

    private static float[] Ratios(IReadOnlyList<Sample> samples, int[][] rows, int places, FacetRecipe recipe)
    {
        var classes = recipe.Classes;
        var scale = new float[places * classes];
        for (var c = 0; c < classes; c++)
        {
            var wanted = classes == 1 ? 1 : c;
            var (with, without) = (new double[places], new double[places]);
            double all = 2, others = 2;
            for (var e = 0; e < rows.Length; e++)
            {
                var counts = samples[e].Label == wanted ? with : without;
                if (samples[e].Label == wanted) all += samples[e].Weight;
                else others += samples[e].Weight;
                foreach (var place in rows[e]) counts[place] += samples[e].Weight;
            }
            for (var p = 0; p < places; p++) scale[p * classes + c] = (float)Math.Abs(Math.Log((with[p] + 1) / all / ((without[p] + 1) / others))) + recipe.Floor;
        }
        return scale;
    }

    private static float[] Balance(IReadOnlyList<Sample> samples, int classes)
    {
        var labels = Math.Max(2, classes);
        var counts = new double[labels];
        foreach (var sample in samples) counts[sample.Label] += sample.Weight;
        return [.. counts.Select(count => count == 0 ? 0 : (float)(counts.Sum() / (labels * count)))];
    }

    private static double Loss(IReadOnlyList<Sample> samples, int[][] rows, float[] shares, float[] scale, float[] weigh, int places, FacetRecipe recipe, float[] weights, float[] gradient)
    {
        var classes = recipe.Classes;
        Array.Clear(gradient);
        double loss = 0;
        Span<double> push = stackalloc double[classes];
        for (var e = 0; e < rows.Length; e++)
        {
            push.Clear();
            foreach (var place in rows[e])
                for (int c = 0, at = place * classes; c < classes; c++, at++) push[c] += weights[at] * scale[at];
            var own = (places + 1 + samples[e].Group) * classes;
            for (var c = 0; c < classes; c++) push[c] = push[c] * shares[e] + weights[places * classes + c] + (samples[e].Group < 0 ? 0 : weights[own + c]);
            var weight = weigh[samples[e].Label] * samples[e].Weight;
            loss += weight * (classes == 1 ? YesOrNo(push, samples[e].Label) : OneOf(push, samples[e].Label));
            for (var c = 0; c < classes; c++)
            {
                push[c] *= weight;
                gradient[places * classes + c] += (float)push[c];
                if (samples[e].Group >= 0) gradient[own + c] += (float)push[c];
                push[c] *= shares[e];
            }
            foreach (var place in rows[e])
                for (int c = 0, at = place * classes; c < classes; c++, at++) gradient[at] += (float)push[c] * scale[at];
        }
        double norm = 0;
        for (var i = 0; i < places * classes; i++)
        {
            norm += weights[i] * weights[i];
            gradient[i] += (float)(weights[i] / recipe.Cost);
        }
        double drift = 0;
        for (var i = (places + 1) * classes; i < weights.Length; i++)
        {
            drift += weights[i] * weights[i];
            gradient[i] += weights[i];
        }
        return loss + norm / (2 * recipe.Cost) + drift / 2;
    }

    // Both turn the scores into what is to be pushed: share minus truth.
    private static double OneOf(Span<double> scores, int label)
    {
        var most = double.NegativeInfinity;
        foreach (var score in scores) most = Math.Max(most, score);
        double sum = 0;
        foreach (ref var score in scores) sum += score = Math.Exp(score - most);
        foreach (ref var score in scores) score /= sum;
        var loss = -Math.Log(Math.Max(scores[label], 1e-12));
        scores[label] -= 1;
        return loss;
    }

    private static double YesOrNo(Span<double> scores, int label)
    {
        var share = 1 / (1 + Math.Exp(-scores[0]));
        scores[0] = share - label;
        return -Math.Log(Math.Max(label == 1 ? share : 1 - share, 1e-12));
    }
}
