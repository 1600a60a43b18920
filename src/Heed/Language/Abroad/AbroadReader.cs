using Heed.Language.Facets;
using Heed.Language.Feeling;

namespace Heed.Language.Abroad;

/// <summary>
/// Reads a text that is surely not English: tone, complaint, intent, offence and emotions from pictographs, typed faces and marks, which everybody shares, and from a small lexicon of
/// its language where there is one. What the English lists and models say of its words is not heard. Allocates nothing.
/// </summary>
internal static class AbroadReader
{
    /// <summary>A sum nearer to zero than this is neutral.</summary>
    private const float NeutralBand = 0.2f;
    /// <summary>A negation reaches so many words far, to the end of the clause at most.</summary>
    private const int Reach = 4;

    private struct Heard
    {
        public AbroadCue Cues;
        public float Good, Bad;
        public int Words, Offences, Anger, Joy, Sadness, Fear;
        public bool AsksFirst;

        public void Take(float value)
        {
            if (value > 0) Good += value; else Bad -= value;
        }
    }

    /// <summary>Fills in what depends on the words of a language. Urgency, themes and what informs are heard elsewhere, from lists and models of many languages.</summary>
    /// <param name="reading">Its language is filled in.</param>
    /// <param name="threatened">Whether the rules of danger heard a threat.</param>
    public static void Read(TokenWalk walk, PostWords words, bool threatened, ref Reading reading)
    {
        var heard = Hear(walk, words, AbroadLexicon.Of(reading.Language));
        reading.Sentiment = Judge(heard, walk.Exclamations);
        bool good = reading.Sentiment.Label == Tone.Positive, bad = reading.Sentiment.Label == Tone.Negative;
        bool Has(AbroadCue cue) => (heard.Cues & cue) != 0;
        reading.Intent = threatened ? Intent.Threat
            : walk.Questions > 0 || heard.AsksFirst && !bad && !good ? bad && Has(AbroadCue.Wrong) ? Intent.Complaint : Intent.Question
            : Has(AbroadCue.Hearsay) ? Intent.Rumour
            : bad && heard.Words > 0 || Has(AbroadCue.Wrong) && !good ? Intent.Complaint
            : good && heard.Words > 0 ? Intent.Praise
            : Has(AbroadCue.Requests) ? Intent.Request
            : Intent.Other;
        reading.Complaint = reading.Intent == Intent.Complaint;
        (reading.Anger, reading.Joy, reading.Sadness, reading.Fear) = (Strength(heard.Anger), Strength(heard.Joy), Strength(heard.Sadness), Strength(heard.Fear));
        reading.Optimism = 0;
        reading.Offensive = Strength(heard.Offences);
    }

    // One is more likely than not; no number makes certainty.
    private static float Strength(int count) => count == 0 ? 0 : 1 - MathF.Exp(-0.9f * count);

    private static Heard Hear(TokenWalk walk, PostWords words, AbroadLexicon lexicon)
    {
        var heard = new Heard();
        var tokens = walk.Tokens[..words.Known.Length];
        var reach = 0;
        var boost = 0f;
        Span<byte> shorter = stackalloc byte[TokenWalk.LongestWord];
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Handle || token.Is(TokenMarks.InUrl)) continue;
            if (token.Kind == TokenKind.Emoji) { Face(words, i, ref heard); continue; }
            if (token.Is(TokenMarks.AfterStop | TokenMarks.AfterPause)) reach = 0;
            var entry = lexicon.Find(token.Hash);
            for (var most = 2; most >= 1 && token.Is(TokenMarks.Stretched) && entry is { Cues: AbroadCue.None, Valence: 0 }; most--)
                entry = lexicon.Find(TokenWalk.HashOf(WordForms.Shorter(walk.Folded(token), shorter, most)));
            var length = entry.Longest > 1 ? Phrase(tokens, i, lexicon, ref entry) : 1;
            heard.Cues |= entry.Cues;
            if ((entry.Cues & AbroadCue.Asks) != 0) heard.AsksFirst |= token.Is(TokenMarks.AfterStop);
            if ((entry.Cues & AbroadCue.Offensive) != 0) { heard.Offences++; heard.Take(-2.5f); heard.Words++; }
            // What comes after "but" weighs more.
            if ((entry.Cues & AbroadCue.But) != 0) { (heard.Good, heard.Bad) = (heard.Good * 0.5f, heard.Bad * 0.5f); reach = 0; }
            if (entry.Valence != 0)
            {
                var value = entry.Valence * 0.1f;
                value += MathF.Sign(value) * boost * 2;
                if (token.Is(TokenMarks.Shouted) && !walk.AllShouted) value *= 1.25f;
                if (reach > 0 && length == 1) value *= value > 0 ? -0.6f : -0.4f;
                heard.Take(value);
                heard.Words++;
                reach = 0;
            }
            boost = entry.Boost * 0.01f;
            if (length > 1 && entry.Valence != 0) i += length - 1;
            else if ((entry.Cues & AbroadCue.Negator) != 0) reach = Reach;
            else if (reach > 0) reach--;
        }
        return heard;
    }

    /// <summary>The longest set phrase that begins here: its tone takes the place of the word's, its cues are added.</summary>
    private static int Phrase(ReadOnlySpan<Token> tokens, int at, AbroadLexicon lexicon, ref AbroadEntry entry)
    {
        var (chain, best) = (tokens[at].Hash, 1);
        var first = entry;
        for (var k = 1; k < first.Longest && at + k < tokens.Length && !tokens[at + k].Is(TokenMarks.AfterStop); k++)
        {
            chain = AbroadLexicon.Chain(chain, tokens[at + k].Hash);
            var phrase = lexicon.Find(chain);
            if (phrase.Cues == AbroadCue.None) continue;
            entry = first;
            entry.Cues |= phrase.Cues;
            if (phrase.Valence == 0) continue;
            (entry.Valence, best) = (phrase.Valence, k + 1);
        }
        return best;
    }

    private static void Face(PostWords words, int at, ref Heard heard)
    {
        heard.Take(words.Tones[at].Valence * 0.1f);
        var cues = words.Known[at].Cues;
        if ((cues & Cue.Anger) != 0) heard.Anger++;
        if ((cues & Cue.Joy) != 0) heard.Joy++;
        if ((cues & Cue.Sadness) != 0) heard.Sadness++;
        if ((cues & Cue.Fear) != 0) heard.Fear++;
    }

    private static Sentiment Judge(in Heard heard, int exclamations)
    {
        // Nothing is known: neutral is the likeliest, and no judgement.
        if (heard.Good + heard.Bad == 0) return new Sentiment(Tone.Neutral, 0, 0.4);
        var total = (heard.Good - heard.Bad) * (1 + 0.07f * Math.Min(4, exclamations));
        var compound = total / MathF.Sqrt(total * total + 15);
        var label = compound > NeutralBand ? Tone.Positive : compound < -NeutralBand ? Tone.Negative : Tone.Neutral;
        // Good and bad in one text are less sure.
        var mixed = MathF.Min(heard.Good, heard.Bad) / (heard.Good + heard.Bad);
        var confidence = label == Tone.Neutral ? 0.42 : 0.5 + 0.4 * MathF.Abs(compound) - 0.4 * mixed;
        return new Sentiment(label, Math.Round(compound, 4), Math.Round(confidence, 3));
    }
}
