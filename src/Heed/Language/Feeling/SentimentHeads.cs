using Heed.Language.Learned;

namespace Heed.Language.Feeling;

/// <summary>The heads of the learned judge, in one table: posts and answers, each with a class for negative, neutral and positive.</summary>
internal static class SentimentHeads
{
    public const int Classes = 6;

    /// <summary>The shares of negative, neutral and positive.</summary>
    public static void Shares(LinearModel model, SentimentFeatures features, Span<float> shares)
    {
        Span<float> sums = stackalloc float[Classes];
        Span<float> scores = stackalloc float[Classes];
        sums.Clear();
        for (var i = 0; i < features.UnitCount; i++) model.Add(features.Units[i], sums);
        foreach (ref var sum in sums) sum *= features.UnitWeight;
        for (var i = 0; i < features.SignCount; i++) model.Add(features.Signs[i], sums, features.SignValues[i]);
        model.Finish(sums, scores);
        var head = features.Asked == Asked.None ? 0 : 3;
        scores.Slice(head, 3).CopyTo(shares);
        LinearModel.Shares(shares);
    }

    public static Sentiment Judge(LinearModel model, SentimentFeatures features)
    {
        Span<float> shares = stackalloc float[3];
        Shares(model, features, shares);
        var best = shares[0] > shares[1] ? (shares[0] >= shares[2] ? 0 : 2) : shares[2] > shares[1] ? 2 : 1;
        // How strong the words are orders texts of the same label.
        var score = 0.6 * (shares[2] - shares[0]) + 0.4 * features.Compound;
        score = best switch { 0 => Math.Min(score, -0.05), 2 => Math.Max(score, 0.05), _ => Math.Clamp(score, -0.4, 0.4) };
        return new Sentiment((Tone)(best - 1), Math.Round(score, 4), Math.Round(shares[best], 3));
    }
}
