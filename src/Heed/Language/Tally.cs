using Heed.Language.Facets;

namespace Heed.Language;

/// <summary>The cues of a text counted, and what follows from the counts.</summary>
internal static class Tally
{
    public static void Of(ReadOnlySpan<Analyser.Heard> heard, in Marks marks, ref Reading reading)
    {
        int anger = 0, joy = 0, optimism = 0, sadness = 0, fear = 0, offensive = 0, wrong = 0, self = 0, thanks = 0, requests = 0, asks = 0, care = 0, negative = 0, positive = 0;
        bool selfHarm = false, emergency = false, now = false, soon = false, threat = false, asksFirst = false;
        Span<byte> themes = stackalloc byte[16];
        themes.Clear();
        for (var i = 0; i < heard.Length; i++)
        {
            if (heard[i].Entry is not { } entry) continue;
            if (entry.Themes != 0)
                for (var t = 0; t < Heed.Language.Themes.All.Count; t++) if ((entry.Themes & (1u << t)) != 0 && themes[t] < 255) themes[t]++;
            if (entry.Valence < 0) negative++;
            else if (entry.Valence > 0) positive++;
            var cues = entry.Cues;
            if (cues == Cue.None) continue;
            if ((cues & Cue.Anger) != 0) anger++;
            if ((cues & Cue.Joy) != 0) joy++;
            if ((cues & Cue.Optimism) != 0) optimism++;
            if ((cues & Cue.Sadness) != 0) sadness++;
            if ((cues & Cue.Fear) != 0) fear++;
            if ((cues & Cue.Offensive) != 0) offensive++;
            if ((cues & Cue.Wrong) != 0) wrong++;
            if ((cues & Cue.Self) != 0) self++;
            if ((cues & Cue.Thanks) != 0) thanks++;
            if ((cues & Cue.Requests) != 0) requests++;
            if ((cues & Cue.Care) != 0) care++;
            if ((cues & Cue.Asks) != 0) { asks++; asksFirst |= i == 0 || heard[i].AfterStop; }
            selfHarm |= (cues & Cue.SelfHarm) != 0;
            emergency |= (cues & Cue.Emergency) != 0;
            threat |= (cues & Cue.Threat) != 0;
            now |= (cues & Cue.Now) != 0;
            soon |= (cues & Cue.Soon) != 0;
        }
        var complaint = wrong > 0 && (self > 0 || care > 0 || negative > positive) || negative >= 2 && negative > positive && self > 0 && care > 0;
        if (thanks > 0 && positive > negative && wrong == 0) complaint = false;
        var question = marks.Questions > 0 && asks > 0 || asksFirst && asks > 0 && marks.Exclamations == 0 && requests > 0 || marks.Questions > 0 && marks.Words <= 14;
        reading.Intent = complaint && !(question && wrong == 0) ? Intent.Complaint
            : question ? Intent.Question
            : requests > 0 ? Intent.Request
            : thanks > 0 && positive >= negative && positive > 0 ? Intent.Praise
            : care > 0 && wrong > 0 ? Intent.Report
            : Intent.Other;
        reading.Urgency = selfHarm || emergency || threat ? Urgency.Emergency : now ? Urgency.Now : soon && (complaint || question || requests > 0) ? Urgency.Soon : Urgency.None;
        reading.Complaint = complaint;
        (reading.Anger, reading.Joy, reading.Optimism, reading.Sadness, reading.Fear) = (Strength(anger), Strength(joy), Strength(optimism), Strength(sadness), Strength(fear));
        reading.Offensive = offensive == 0 ? 0 : 1 - MathF.Exp(-1.1f * offensive);
        for (var t = 0; t < Heed.Language.Themes.All.Count; t++) if (themes[t] > 0) reading.Themes |= 1ul << t;
        reading.Theme = Best(themes);
    }

    // The first word weighs most, and no number of words makes certainty.
    private static float Strength(int count) => count == 0 ? 0 : 1 - MathF.Exp(-0.75f * count);

    private static int Best(ReadOnlySpan<byte> themes)
    {
        var best = -1;
        for (var t = 0; t < Heed.Language.Themes.All.Count; t++)
            if (themes[t] > 0 && (best < 0 || themes[t] > themes[best] || (themes[t] == themes[best] && Concrete(t) > Concrete(best)))) best = t;
        return best;
    }

    // Where two are equal, a matter of the organisation wins over a matter of the outbreak, and praise comes last.
    private static int Concrete(int theme) => theme == 14 ? 0 : theme >= 5 ? 2 : 1;
}
