using Heed.Language.Feeling;

namespace Heed.Language.Facets;

/// <summary>
/// What decides on offence beside the learned score. The tweets that it is learned from hold few slurs, so a slur of our list and a wish of illness or death decide by themselves,
/// unless somebody speaks of such abuse; and they hold hardly any swearing out of joy ("damn good doctors"), which offends nobody.
/// A complaint about care in strong words ("a disgusting service", "the wait was ridiculous") is no abuse: nobody's complaint may be put aside for its tone.
/// </summary>
internal static class OffenceRules
{
    /// <summary>A slur that decides; a slur beside a person or an insult, or a curse; the most that a text has that only quotes, or swears out of joy.</summary>
    private const float Wounds = 0.8f, Thrown = 0.7f, Excused = 0.4f;

    /// <param name="learned">The learned share.</param>
    /// <param name="all">The cues of all words together.</param>
    /// <param name="alarms">What the rules heard, one bit an <see cref="Alarm"/>.</param>
    /// <param name="complains">The whole complains about care.</param>
    public static float Weigh(float learned, PostWords words, Cue all, int alarms, bool happy, bool complains)
    {
        const Cue slurs = Cue.Slur | Cue.Wounds;
        if ((alarms & 1 << (int)Alarm.Curse) != 0) return MathF.Max(learned, Thrown);
        if ((all & slurs) != 0)
        {
            if ((all & Cue.Quoted) != 0) return (all & (Cue.Offensive | Cue.Insult)) == 0 ? MathF.Min(learned, Excused) : learned;
            if ((all & Cue.Wounds) != 0) return MathF.Max(learned, Wounds);
            return IsThrown(words.Known) ? MathF.Max(learned, Thrown) : learned;
        }
        if (learned < Analysis.OffensiveFrom) return learned;
        // Who speaks of ending their life offends nobody.
        if ((all & (Cue.Insult | Cue.Offensive)) == 0 && (alarms & (1 << (int)Alarm.Harm | 1 << (int)Alarm.HarmLikely | 1 << (int)Alarm.Sure)) != 0) return MathF.Min(learned, Excused);
        return (all & Cue.Insult) == 0 && IsFond(words, happy) || complains && (all & Cue.Offensive) == 0 && IsOfThings(words) ? MathF.Min(learned, Excused) : learned;
    }

    // A word of the list that has other meanings too is a slur where a person or an insult stands beside it.
    private static bool IsThrown(ReadOnlySpan<KnownWord> heard)
    {
        for (var i = 0; i < heard.Length; i++)
        {
            if ((heard[i].Cues & Cue.Slur) == 0) continue;
            if (i + 1 < heard.Length && !heard[i + 1].AfterStop && (heard[i + 1].Cues & Cue.Person) != 0) return true;
            if (i > 0 && !heard[i].AfterStop && (heard[i - 1].Cues & (Cue.Insult | Cue.Offensive)) != 0) return true;
        }
        return false;
    }

    // No insult but what is said of a service too, and "you" not right beside it.
    private static bool IsOfThings(PostWords words)
    {
        const int near = 3;
        ReadOnlySpan<KnownWord> heard = words.Known;
        var tones = words.Tones;
        var (you, harsh) = (-near - 1, -near - 1);
        for (var i = 0; i < heard.Length; i++)
        {
            if ((heard[i].Cues & (Cue.Insult | Cue.Harsh)) == Cue.Insult) return false;
            if ((tones[i].Cues & ToneCue.You) != 0) you = i;
            if ((heard[i].Cues & Cue.Harsh) != 0) harsh = i;
            if ((you == i || harsh == i) && Math.Abs(you - harsh) <= near) return false;
        }
        return true;
    }

    /// <summary>Swearing out of joy: the whole is happy and speaks to nobody, or each swear word strengthens praise right behind it.</summary>
    private static bool IsFond(PostWords words, bool happy)
    {
        ReadOnlySpan<KnownWord> heard = words.Known;
        var tones = words.Tones;
        bool swears = false, praises = true, addressed = false;
        for (var i = 0; i < heard.Length; i++)
        {
            addressed |= (tones[i].Cues & ToneCue.You) != 0;
            if ((heard[i].Cues & Cue.Offensive) == 0) continue;
            swears = true;
            praises &= i + 1 < heard.Length && !heard[i + 1].AfterStop && (tones[i + 1].Valence > 0 && (heard[i + 1].Cues & Cue.Offensive) == 0);
        }
        return happy && !addressed || swears && praises;
    }
}
