using System.Numerics;

namespace Heed.Evaluation;

/// <summary>L-BFGS (Liu and Nocedal, 1989) with backtracking: what every linear model here is fitted with.</summary>
internal static class Lbfgs
{
    private const int Memory = 7;

    /// <summary>Where the loss is least, as far as it was followed; starts at zero.</summary>
    /// <param name="evaluate">The loss at a place; fills the gradient there.</param>
    /// <param name="rounds">Steps at most.</param>
    /// <param name="close">Ends where a step betters the loss by less than this share of it.</param>
    public static float[] Minimise(int size, Func<float[], float[], double> evaluate, int rounds = 80, double close = 1e-5)
    {
        float[] at = new float[size], gradient = new float[size], trial = new float[size], trialGradient = new float[size];
        var loss = evaluate(at, gradient);
        var memory = new List<(float[] Step, float[] Change, double Rho)>();
        for (var round = 0; round < rounds; round++)
        {
            var direction = Direction(gradient, memory);
            var slope = Dot(direction, gradient);
            if (slope >= 0) break;
            double length = round == 0 ? 1 / Math.Sqrt(Dot(gradient, gradient)) : 1, next = 0;
            var found = false;
            for (var tries = 0; tries < 20 && !found; tries++, length *= 0.5)
            {
                for (var i = 0; i < size; i++) trial[i] = at[i] + (float)length * direction[i];
                next = evaluate(trial, trialGradient);
                found = next <= loss + 1e-4 * length * slope;
            }
            if (!found) break;
            var (step, change) = (new float[size], new float[size]);
            for (var i = 0; i < size; i++) (step[i], change[i]) = (trial[i] - at[i], trialGradient[i] - gradient[i]);
            var curvature = Dot(step, change);
            if (memory.Count == Memory) memory.RemoveAt(0);
            if (curvature > 1e-12) memory.Add((step, change, 1 / curvature));
            (at, trial, gradient, trialGradient) = (trial, at, trialGradient, gradient);
            var done = Math.Abs(loss - next) < close * Math.Abs(loss);
            loss = next;
            if (done) break;
        }
        return at;
    }

    private static float[] Direction(float[] gradient, List<(float[] Step, float[] Change, double Rho)> memory)
    {
        var direction = new float[gradient.Length];
        AddTo(direction, gradient, -1);
        var alphas = new double[memory.Count];
        for (var k = memory.Count - 1; k >= 0; k--)
        {
            alphas[k] = memory[k].Rho * Dot(memory[k].Step, direction);
            AddTo(direction, memory[k].Change, -alphas[k]);
        }
        if (memory.Count > 0)
        {
            var last = memory[^1];
            var factor = (float)(1 / (last.Rho * Dot(last.Change, last.Change)));
            for (var i = 0; i < direction.Length; i++) direction[i] *= factor;
        }
        for (var k = 0; k < memory.Count; k++) AddTo(direction, memory[k].Step, alphas[k] - memory[k].Rho * Dot(memory[k].Change, direction));
        return direction;
    }

    // Summed in blocks, so that a sum of millions of small numbers stays exact enough, and in the same order on every machine with the same vectors.
    private static double Dot(float[] one, float[] other)
    {
        double sum = 0;
        for (var from = 0; from < one.Length; from += 2048)
        {
            var part = Vector<float>.Zero;
            int i = from, to = Math.Min(one.Length, from + 2048);
            for (; i + Vector<float>.Count <= to; i += Vector<float>.Count) part += new Vector<float>(one, i) * new Vector<float>(other, i);
            sum += Vector.Sum(part);
            for (; i < to; i++) sum += one[i] * other[i];
        }
        return sum;
    }

    private static void AddTo(float[] sum, float[] part, double times)
    {
        var factor = (float)times;
        for (var i = 0; i < sum.Length; i++) sum[i] += factor * part[i];
    }
}
