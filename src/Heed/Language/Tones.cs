namespace Heed.Language;

/// <summary>
/// Tone by rules: the sum of word values, turned by a negation up to three words before, strengthened or weakened by the words just before,
/// with what follows "but" counting more than what comes before it. The sum is brought to -1…1 by x / √(x² + 15) (Hutto and Gilbert, 2014).
/// </summary>
internal static class Tones
{
    /// <summary>Scores nearer to zero than this are neutral.</summary>
    public const double NeutralBand = 0.2;

    public static Sentiment Judge(ReadOnlySpan<Analyser.Heard> heard, in Marks marks)
    {
        float before = 0, after = 0, strongest = 0;
        var turned = false;
        for (var i = 0; i < heard.Length; i++)
        {
            var entry = heard[i].Entry;
            if (entry is null) continue;
            if ((entry.Cues & Cue.But) != 0)
            {
                before = turned ? before + after : after;
                after = 0;
                turned = true;
            }
            if (entry.Valence == 0) continue;
            var value = entry.Valence;
            if (heard[i].Shouted && !marks.AllShouted) value *= 1.25f;
            if (heard[i].Stretched) value *= 1.15f;
            value += Strength(heard, i) * MathF.Sign(value);
            if (Negated(heard, i)) value *= -0.6f;
            after += value;
            strongest = MathF.Max(strongest, MathF.Abs(value));
        }
        var sum = turned ? before * 0.5f + after * 1.4f : after;
        sum *= 1 + 0.07f * Math.Min(4, marks.Exclamations);
        var score = sum / Math.Sqrt(sum * sum + 15);
        var label = score > NeutralBand ? Tone.Positive : score < -NeutralBand ? Tone.Negative : Tone.Neutral;
        var distance = label == Tone.Neutral ? (NeutralBand - Math.Abs(score)) / NeutralBand * 0.35 : Math.Abs(score) - NeutralBand;
        // Mixed words in a near-zero sum are less sure than no words at all.
        if (label == Tone.Neutral && strongest > 0) distance *= 0.5;
        return new Sentiment(label, Math.Round(score, 4), Math.Round(1 / (1 + Math.Exp(-4 * distance)), 3));
    }

    private static float Strength(ReadOnlySpan<Analyser.Heard> heard, int at)
    {
        var strength = 0f;
        for (var i = at - 1; i >= 0 && i >= at - 2; i--)
        {
            if (heard[i + 1].AfterStop) break;
            if (heard[i].Entry is { Boost: not 0 } booster) strength += booster.Boost * (i == at - 1 ? 1f : 0.8f) * (heard[i].Stretched ? 1.5f : 1f);
        }
        return strength;
    }

    private static bool Negated(ReadOnlySpan<Analyser.Heard> heard, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (heard[i + 1].AfterStop) return false;
            if (heard[i].Entry is { } entry && (entry.Cues & Cue.Negator) != 0) return true;
        }
        return false;
    }
}
