using Heed.Privacy.Names;

namespace Heed.Evaluation;

/// <summary>One step of learning on one stretch: expected counts by forward and backward sums, in doubles.</summary>
internal sealed class FitChain
{
    private const int Places = NameChain.Places;
    private static readonly bool[,] May = Allowed();
    private double[] _factors = new double[64 * Places], _ahead = new double[64 * Places], _behind = new double[64 * Places], _scales = new double[64];
    private readonly double[] _steps = new double[Places * Places], _push = new double[Places * Places];

    private static bool[,] Allowed()
    {
        var may = new bool[Places, Places];
        for (var one = 0; one < Places; one++) for (var next = 0; next < Places; next++) may[one, next] = NameChain.MayFollow(one, next);
        return may;
    }

    public void Learn(int[][] rows, NameRun run, float[] weights, float[] squares, float[] steps, float[] stepSquares, NamesTrainer.Recipe recipe)
    {
        var words = rows.Length;
        if (_scales.Length < words) (_factors, _ahead, _behind, _scales) = (new double[words * Places], new double[words * Places], new double[words * Places], new double[words]);
        for (var i = 0; i < _steps.Length; i++) _steps[i] = May[i / Places, i % Places] ? Math.Exp(steps[i]) : 0;
        Span<double> scores = stackalloc double[Places];
        for (var word = 0; word < words; word++)
        {
            scores.Clear();
            foreach (var row in rows[word]) for (var c = 0; c < 4; c++) scores[c + 1] += weights[row * 4 + c];
            var most = 0.0;
            foreach (var score in scores) most = Math.Max(most, score);
            for (var c = 0; c < Places; c++) _factors[word * Places + c] = Math.Exp(scores[c] - most);
        }
        Sum(words);
        Array.Clear(_push);
        Span<float> pushes = stackalloc float[4];
        for (var word = 0; word < words; word++)
        {
            for (var c = 0; c < 4; c++)
                pushes[c] = (float)(_ahead[word * Places + c + 1] * _behind[word * Places + c + 1] - (run.Truth[word] == c + 1 ? 1 : 0)) * run.Weight;
            foreach (var row in rows[word])
                for (var c = 0; c < 4; c++)
                {
                    var at = row * 4 + c;
                    var push = pushes[c] + recipe.Penalty * weights[at];
                    squares[at] += push * push;
                    weights[at] -= recipe.Rate * push / MathF.Sqrt(squares[at] + 1e-3f);
                }
            var before = word == 0 ? 0 : run.Truth[word - 1];
            _push[before * Places + run.Truth[word]] -= 1;
            for (var to = 0; to < Places; to++)
            {
                var rest = _factors[word * Places + to] * _behind[word * Places + to] / _scales[word];
                if (word == 0) _push[to] += _steps[to] * rest;
                else for (var from = 0; from < Places; from++) _push[from * Places + to] += _ahead[(word - 1) * Places + from] * _steps[from * Places + to] * rest;
            }
        }
        for (var i = 0; i < steps.Length; i++)
        {
            var push = (float)_push[i] * run.Weight;
            if (push == 0 || _steps[i] == 0) continue;
            stepSquares[i] += push * push;
            steps[i] -= recipe.Rate * push / MathF.Sqrt(stepSquares[i] + 1e-3f);
        }
    }

    private void Sum(int words)
    {
        for (var word = 0; word < words; word++)
        {
            var sum = 0.0;
            for (var to = 0; to < Places; to++)
            {
                var into = 0.0;
                if (word == 0) into = _steps[to];
                else for (var from = 0; from < Places; from++) into += _ahead[(word - 1) * Places + from] * _steps[from * Places + to];
                if (word + 1 == words && to is NameChain.First or NameChain.Inner) into = 0;
                sum += _ahead[word * Places + to] = into * _factors[word * Places + to];
            }
            _scales[word] = sum;
            for (var to = 0; to < Places; to++) _ahead[word * Places + to] /= sum;
        }
        for (var place = 0; place < Places; place++) _behind[(words - 1) * Places + place] = place is NameChain.First or NameChain.Inner ? 0 : 1;
        for (var word = words - 2; word >= 0; word--)
            for (var from = 0; from < Places; from++)
            {
                var sum = 0.0;
                for (var to = 0; to < Places; to++) sum += _steps[from * Places + to] * _factors[(word + 1) * Places + to] * _behind[(word + 1) * Places + to];
                _behind[word * Places + from] = sum / _scales[word + 1];
            }
    }
}
