using System.Runtime.Intrinsics;
using Heed.Language.Learned;

namespace Heed.Language.Feeling;

/// <summary>
/// The heads of the learned judge, in one file of eight classes: posts (0 negative, 1 neutral, 2 positive) and answers to a survey (4, 5, 6). The fourth byte
/// of each is the mark of a row's feature, so that a head's row is four bytes and one load. Each head is read into a table of its own. Immutable; any thread may use it.
/// </summary>
internal sealed class SentimentHeads
{
    public const int Classes = 8;

    private readonly LinearModel _posts, _answers;
    // The signs of a post are the same few every time: their rows are looked up once.
    private readonly Vector128<float>[] _signs = new Vector128<float>[SentimentFeatures.NamedSigns];

    public SentimentHeads(LinearModel model)
    {
        (_posts, _answers) = (model.Only(0, 4), model.Only(4, 4));
        for (var name = 0; name < _signs.Length; name++) _signs[name] = Vector128.ConvertToSingle(_posts.SumMarked([SentimentFeatures.SignOf((uint)name)]));
    }

    /// <summary>The shares of negative, neutral and positive.</summary>
    private void Shares(SentimentFeatures features, Span<float> shares)
    {
        var posts = features.Asked == Asked.None;
        var model = posts ? _posts : _answers;
        var sums = Vector128.ConvertToSingle(model.SumMarked(features.Units.AsSpan(0, features.UnitCount))) * features.UnitWeight;
        var values = features.SignValues.AsSpan(0, features.SignCount);
        // Only an answer has signs without a place of their own.
        if (posts)
        {
            var names = features.SignNames.AsSpan(0, values.Length);
            for (var i = 0; i < values.Length; i++) sums += _signs[names[i]] * values[i];
        }
        else for (var i = 0; i < values.Length; i++) sums += Vector128.ConvertToSingle(model.SumMarked(features.Signs.AsSpan(i, 1))) * values[i];
        Span<float> four = stackalloc float[4];
        sums.CopyTo(four);
        model.Finish(four, shares);
        LinearModel.Shares(shares);
    }

    public Sentiment Judge(SentimentFeatures features)
    {
        // "What was good?" "Nothing." The sets to learn from hardly ask it, so this is a rule.
        if (features is { Asked: Asked.Good, SaysNothing: true }) return new Sentiment(Tone.Negative, -0.5, 0.75);
        Span<float> shares = stackalloc float[3];
        Shares(features, shares);
        var best = shares[0] > shares[1] ? (shares[0] >= shares[2] ? 0 : 2) : shares[2] > shares[1] ? 2 : 1;
        // How strong the words are orders texts of the same label.
        var score = 0.6 * (shares[2] - shares[0]) + 0.4 * features.Compound;
        score = best switch { 0 => Math.Min(score, -0.05), 2 => Math.Max(score, 0.05), _ => Math.Clamp(score, -0.4, 0.4) };
        // Where no word is known there is nothing to be sure of: another language, a name, noise.
        var confidence = features.Known == 0 ? Math.Min(shares[best], Sentiment.SureFrom - 0.01) : shares[best];
        return new Sentiment((Tone)(best - 1), Math.Round(score, 4), Math.Round(confidence, 3));
    }
}
