using System.Numerics;
using Heed.Language.Abroad;
using Heed.Language.Facets;

namespace Heed.Language;

/// <summary>The cues of a text counted, and what follows from the counts.</summary>
internal static class Tally
{
    /// <summary>A tone so good that nothing is complained of unless a word says so, and one so bad that what it says of care is a complaint.</summary>
    private const float Glad = 0.5f, Bitter = -0.5f;

    /// <param name="abroad">The text is surely not English: no list of English words is heard but those of danger and of themes.</param>
    /// <param name="mocks">Praise stands beside a mishap as it does where people mock.</param>
    public static void Of(TokenWalk walk, PostWords words, ReadOnlySpan<float> scores, bool abroad, bool mocks, ref Reading reading)
    {
        ReadOnlySpan<KnownWord> heard = words.Known;
        var marks = words.Marks;
        mocks &= reading.Sentiment.Label == Tone.Negative;
        bool unhappy = mocks || reading.Sentiment.Score < -0.15, happy = reading.Sentiment.Score > 0.15;
        Span<byte> themes = stackalloc byte[64];
        ThemeWords(heard, themes);
        Span<int> counts = stackalloc int[64];
        counts.Clear();
        var (all, asksFirst) = (Cue.None, false);
        for (var i = 0; i < heard.Length; i++)
        {
            var cues = heard[i].Cues;
            all |= cues;
            if ((cues & Cue.Asks) != 0) asksFirst |= i == 0 || heard[i].AfterStop;
            for (var bits = (ulong)cues; bits != 0; bits &= bits - 1) counts[BitOperations.TrailingZeroCount(bits)]++;
        }
        int self = Count(counts, Cue.Self), thanks = Count(counts, Cue.Thanks), requests = Count(counts, Cue.Requests), care = Count(counts, Cue.Care);
        int wrong = Count(counts, Cue.Wrong), hearsay = Count(counts, Cue.Hearsay), fear = Count(counts, Cue.Fear);
        var felt = Count(counts, Cue.Anger) + Count(counts, Cue.Joy) + Count(counts, Cue.Optimism) + Count(counts, Cue.Sadness) + fear;
        // "Emergency department" is a place, not a cry.
        bool now = Count(counts, Cue.Now) > Count(counts, Cue.NameOnly), soon = (all & Cue.Soon) != 0, laughs = (all & Cue.Laugh) != 0;
        // "Heart failure" and "broken arm" name a thing; nothing went wrong.
        wrong = Math.Max(0, wrong - Count(counts, Cue.Named));
        Place(themes, marks.Words, scores, ref reading);
        var complaint = wrong > 0 && !happy && (self > 0 || care > 0 || unhappy) || unhappy && self > 0 && care > 0;
        if (thanks > 0 && happy) complaint = false;
        complaint |= mocks || reading.Sentiment.Score < Bitter && !marks.Linked && (reading.Themes & Heed.Language.Themes.OfCareOnly) != 0;
        var alarms = Lexicon.Urgent.Hear(words);
        var threat = (alarms & 1 << (int)Alarm.Threat) != 0 && !(laughs && care == 0);
        if (abroad)
        {
            AbroadReader.Read(walk, words, threat, ref reading);
            complaint = reading.Complaint;
            reading.Offensive = (all & Cue.Wounds) == 0 ? reading.Offensive : OffenceRules.Weigh(reading.Offensive, words, all & (Cue.Wounds | Cue.Slur), 0, false, false);
            reading.Informative = FacetHeads.Chance(scores[FacetHeads.Informative]);
        }
        else
        {
            // What the model cannot see from single words: marks at the end, the tone of the whole, what the rules of danger heard.
            Span<float> nudges = stackalloc float[FacetHeads.Intents];
            nudges.Clear();
            nudges[(int)Intent.Question] = marks.Questions > 0 ? 0.8f : asksFirst ? 0.3f : -0.6f;
            nudges[(int)Intent.Complaint] = (complaint ? 0.5f : 0) + (reading.Sentiment.Score > Glad && wrong == 0 ? -3 : happy ? -0.8f : unhappy ? 0.3f : 0);
            nudges[(int)Intent.Praise] = (thanks > 0 ? 0.3f : 0) + (happy ? 0.4f : unhappy ? -1.2f : 0);
            nudges[(int)Intent.Request] = requests > 0 ? 0.3f : 0;
            nudges[(int)Intent.Rumour] = hearsay > 0 ? 0.5f : -0.5f;
            // A threat that no rule hears needs a clear lead, and more of one where neither violence nor a person is spoken of: hardly any such find was one.
            nudges[(int)Intent.Threat] = threat ? 100 : (all & (Cue.Violence | Cue.Person)) != 0 && !happy ? -1.6f : -3;
            reading.Intent = FacetHeads.Likeliest(scores, nudges);
            complaint |= reading.Intent == Intent.Complaint;
            FacetHeads.Answer(scores, 0.25f + 0.75f * Strength(felt + marks.Exclamations), ref reading);
            reading.Fear = Strength(fear) * 0.8f;
            reading.Offensive = OffenceRules.Weigh(reading.Offensive, words, all, alarms, happy, complaint && (reading.Themes & (care > 0 ? Heed.Language.Themes.OfVisits : Heed.Language.Themes.OfCareOnly)) != 0);
        }
        var question = reading.Intent == Intent.Question;
        var close = !laughs && !marks.Linked && (self > 0 || requests > 0 || now);
        var danger = (alarms & (1 << (int)Alarm.Harm | 1 << (int)Alarm.Danger | 1 << (int)Alarm.Sure)) != 0 || close && (alarms & (1 << (int)Alarm.HarmLikely | 1 << (int)Alarm.DangerLikely)) != 0;
        reading.Urgency = danger || threat && care > 0 ? Urgency.Emergency : threat ? Urgency.Now : now ? Urgency.Now : soon && (complaint || question || requests > 0) ? Urgency.Soon : Urgency.None;
        reading.Complaint = complaint;
    }

    private static int Count(ReadOnlySpan<int> counts, Cue cue) => counts[BitOperations.TrailingZeroCount((ulong)cue)];

    // The first word weighs most, and no number of words makes certainty.
    private static float Strength(int count) => count == 0 ? 0 : 1 - MathF.Exp(-0.75f * count);

    /// <summary>How many words of each theme there are.</summary>
    internal static void ThemeWords(ReadOnlySpan<KnownWord> heard, Span<byte> words)
    {
        words.Clear();
        foreach (ref readonly var one in heard)
            for (var bits = one.Themes; bits != 0; bits &= bits - 1)
            {
                ref var count = ref words[BitOperations.TrailingZeroCount(bits)];
                if (count < 255) count++;
            }
    }

    /// <summary>A theme holds where its words are there; a learned one where its score says so, and many of its words may outvote a score just below.</summary>
    private static void Place(ReadOnlySpan<byte> words, int length, ReadOnlySpan<float> scores, ref Reading reading)
    {
        Span<float> weights = stackalloc float[Heed.Language.Themes.All.Count];
        for (var t = 0; t < weights.Length; t++) weights[t] = words[t];
        for (var i = 0; i < FacetHeads.LearnedPlaces.Length; i++)
        {
            var score = scores[FacetHeads.Theme + i];
            ref var weight = ref weights[FacetHeads.LearnedPlaces[i]];
            weight = FacetHeads.Holds((int)weight, score, length) ? weight + 0.9f * FacetHeads.Chance(score) : 0;
        }
        reading.Theme = -1;
        for (var t = 0; t < weights.Length; t++)
        {
            if (weights[t] <= 0) continue;
            reading.Themes |= 1ul << t;
            if (reading.Theme < 0 || weights[t] > weights[reading.Theme] || (weights[t] == weights[reading.Theme] && Concrete(t) > Concrete(reading.Theme))) reading.Theme = t;
        }
    }

    // Where two are equal, a matter of the organisation wins over a matter of the outbreak, and praise comes last.
    private static int Concrete(int theme) => theme == 14 ? 0 : theme is >= 5 and < 15 ? 2 : 1;
}
