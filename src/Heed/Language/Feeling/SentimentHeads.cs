using System.Runtime.Intrinsics;
using Heed.Language.Learned;

namespace Heed.Language.Feeling;

/// <summary>
/// The heads of the learned judge, in one table of eight classes: posts (0 negative, 1 neutral, 2 positive) and answers to a survey (4, 5, 6). The fourth class
/// of each is empty, so that a head's row is four bytes and one load.
/// </summary>
internal static class SentimentHeads
{
    public const int Classes = 8;

    /// <summary>The shares of negative, neutral and positive.</summary>
    public static void Shares(LinearModel model, SentimentFeatures features, Span<float> shares)
    {
        var head = features.Asked == Asked.None ? 0 : 4;
        var units = Vector128<int>.Zero;
        foreach (var unit in features.Units.AsSpan(0, features.UnitCount)) units = model.AddFour(unit, head, units);
        var sums = Vector128.ConvertToSingle(units) * features.UnitWeight;
        var (signs, values) = (features.Signs, features.SignValues);
        for (var i = 0; i < features.SignCount; i++) sums += Vector128.ConvertToSingle(model.AddFour(signs[i], head, Vector128<int>.Zero)) * values[i];
        Span<float> four = stackalloc float[4];
        sums.CopyTo(four);
        model.Finish(four, shares, head);
        LinearModel.Shares(shares);
    }

    public static Sentiment Judge(LinearModel model, SentimentFeatures features)
    {
        // "What was good?" "Nothing." The sets to learn from hardly ask it, so this is a rule.
        if (features is { Asked: Asked.Good, SaysNothing: true }) return new Sentiment(Tone.Negative, -0.5, 0.75);
        Span<float> shares = stackalloc float[3];
        Shares(model, features, shares);
        var best = shares[0] > shares[1] ? (shares[0] >= shares[2] ? 0 : 2) : shares[2] > shares[1] ? 2 : 1;
        // How strong the words are orders texts of the same label.
        var score = 0.6 * (shares[2] - shares[0]) + 0.4 * features.Compound;
        score = best switch { 0 => Math.Min(score, -0.05), 2 => Math.Max(score, 0.05), _ => Math.Clamp(score, -0.4, 0.4) };
        // Where no word is known there is nothing to be sure of: another language, a name, noise.
        var confidence = features.Known == 0 ? Math.Min(shares[best], Sentiment.SureFrom - 0.01) : shares[best];
        return new Sentiment((Tone)(best - 1), Math.Round(score, 4), Math.Round(confidence, 3));
    }
}
