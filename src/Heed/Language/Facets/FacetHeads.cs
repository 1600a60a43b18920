using Heed.Language.Learned;

namespace Heed.Language.Facets;

/// <summary>Which columns of the <see cref="FacetModel"/> answer what, and how scores become answers.</summary>
internal static class FacetHeads
{
    /// <summary>anger, joy, optimism, sadness: shares.</summary>
    public const int Emotion = 0, Emotions = 4;
    public const int Offensive = 4;
    public const int Informative = 5;
    /// <summary>In the order of <see cref="Facets.Intent"/>.</summary>
    public const int Intent = 6, Intents = 8;
    /// <summary>One yes or no for each of <see cref="LearnedThemes"/>.</summary>
    public const int Theme = 14;

    /// <summary>The themes that enough patients' answers are labelled with to learn from; the others are told by words alone.</summary>
    public static readonly string[] LearnedThemes =
        ["praise", "staff conduct", "access and wait", "appointments", "transport", "communication", "quality of care", "labour", "coordination"];

    internal static readonly int[] LearnedPlaces = [.. LearnedThemes.Select(Heed.Language.Themes.IndexOf)];

    public static float Chance(float score) => 1 / (1 + MathF.Exp(-score));

    /// <summary>Whether a learned theme holds: the fewer of its own words are there, the surer its score must be. A post of a few words has to be surer still, one of two says nothing by its score alone.</summary>
    /// <param name="length">Words of the post.</param>
    public static bool Holds(int words, float score, int length) => words switch { 0 => score >= (length > 3 ? 0.25f : 1.1f) && length > 2, 1 => score >= -0.3f, 2 => score >= -2.5f, _ => true };

    /// <summary>The likeliest intent.</summary>
    /// <param name="nudges">What the rules add to each intent's score.</param>
    public static Facets.Intent Likeliest(ReadOnlySpan<float> scores, ReadOnlySpan<float> nudges)
    {
        var best = 0;
        for (var i = 1; i < Intents; i++) if (scores[Intent + i] + nudges[i] > scores[Intent + best] + nudges[best]) best = i;
        return (Facets.Intent)best;
    }

    /// <summary>Fills in what the columns say.</summary>
    /// <param name="presence">0 to 1: how much feeling the words show at all. It lowers all emotions alike, so the strongest stays the strongest.</param>
    public static void Answer(ReadOnlySpan<float> scores, float presence, ref Reading reading)
    {
        Span<float> feelings = stackalloc float[Emotions];
        scores.Slice(Emotion, Emotions).CopyTo(feelings);
        LinearModel.Shares(feelings);
        (reading.Anger, reading.Joy, reading.Optimism, reading.Sadness) = (feelings[0] * presence, feelings[1] * presence, feelings[2] * presence, feelings[3] * presence);
        reading.Offensive = Chance(scores[Offensive]);
        reading.Informative = Chance(scores[Informative]);
    }
}
