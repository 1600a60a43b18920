namespace Heed.Language;

/// <summary>
/// Reads one post in one walk: language, tone, emotions, intent, urgency and theme, from word lists of our own and a few rules of
/// English (negation, strength, "but", capitals, stretched letters). Tone outside English rests on short lists and emoji.
/// At most 2,000 words are read of one text.
/// </summary>
public static class Analyser
{
    /// <summary>Words read of one text at most.</summary>
    public const int MaximumWords = 2000;

    [ThreadStatic] private static Heard[]? _heard;

    internal struct Heard
    {
        public Entry? Entry;
        public bool Shouted, Stretched, AfterStop;
    }

    /// <param name="statedLanguage">What the network or the author said, used when the text itself does not decide.</param>
    public static Analysis Analyse(string text, string? statedLanguage = null)
    {
        var heard = _heard ??= new Heard[MaximumWords];
        Span<float> tongues = stackalloc float[Languages.Latin.Length];
        tongues.Clear();
        var count = Listen(text, heard, tongues, out var marks);
        var language = Languages.ByScript(text) ?? Languages.Decide(tongues, statedLanguage);
        var tally = Tally.Of(heard.AsSpan(0, count), marks);
        return new Analysis
        {
            Language = language, Sentiment = Tones.Judge(heard.AsSpan(0, count), marks), Emotions = tally.Emotions, Offensive = tally.Offensive,
            Intent = tally.Intent, Complaint = tally.Complaint, Urgency = tally.Urgency, Theme = tally.Theme,
        };
    }

    private static int Listen(string text, Heard[] heard, Span<float> tongues, out Marks marks)
    {
        Span<char> scratch = stackalloc char[TokenReader.ScratchLength];
        Span<char> shorter = stackalloc char[TokenReader.ScratchLength];
        var reader = new TokenReader(text, scratch);
        int count = 0, shouted = 0, words = 0, last = 0;
        marks = default;
        while (count < MaximumWords && reader.MoveNext())
        {
            var stop = false;
            for (var i = last; i < reader.Start; i++)
            {
                var unit = text[i];
                if (unit is '.' or '!' or '?' or ',' or ';' or ':' or '\n' or '(' or ')') stop = true;
                if (unit == '!') marks.Exclamations++;
                else if (unit is '?' or '？' or '¿') marks.Questions++;
                if (unit > 127) Languages.Weigh(unit, tongues);
            }
            for (var i = reader.Start; i < reader.End; i++) if (text[i] > 127) Languages.Weigh(text[i], tongues);
            last = reader.End;
            var entry = Lexicon.Find(reader.Word, reader.Hash);
            if (entry is null && reader.Stretched) entry = Shorten(reader.Word, shorter, 2) ?? Shorten(reader.Word, shorter, 1);
            if (entry is { Tongues: not 0 } && reader.Sigil == '\0')
                for (var i = 0; i < tongues.Length; i++) if ((entry.Tongues & (1u << i)) != 0) tongues[i] += entry.TongueWeight;
            var loud = reader.Capitals >= 3 && reader.Capitals == reader.Word.Length;
            words++;
            if (loud) shouted++;
            heard[count++] = new Heard { Entry = reader.Sigil == '@' ? null : entry, Shouted = loud, Stretched = reader.Stretched, AfterStop = stop };
        }
        for (var i = last; i < text.Length; i++)
        {
            if (text[i] == '!') marks.Exclamations++;
            else if (text[i] is '?' or '？') marks.Questions++;
        }
        // Capitals mean something only where not everything is in capitals.
        marks.AllShouted = shouted * 2 > words;
        marks.Words = words;
        JoinPhrases(heard.AsSpan(0, count));
        return count;
    }

    /// <summary>A set phrase takes the place of its words: its meaning goes to the first, nothing is left of the rest.</summary>
    private static void JoinPhrases(Span<Heard> heard)
    {
        for (var i = 0; i < heard.Length; i++)
        {
            if (heard[i].Entry?.Phrases is not { } phrases) continue;
            foreach (var (rest, meaning) in phrases)
            {
                if (i + rest.Length >= heard.Length) continue;
                var all = true;
                for (var k = 0; k < rest.Length && all; k++) all = ReferenceEquals(heard[i + 1 + k].Entry, rest[k]);
                if (!all) continue;
                heard[i].Entry = meaning;
                for (var k = 0; k < rest.Length; k++) heard[i + 1 + k].Entry = null;
                break;
            }
        }
    }

    /// <summary>The word with every run of one letter cut to at most <paramref name="most"/>.</summary>
    private static Entry? Shorten(ReadOnlySpan<char> word, Span<char> shorter, int most)
    {
        int length = 0, run = 0;
        for (var i = 0; i < word.Length; i++)
        {
            run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
            if (run <= most) shorter[length++] = word[i];
        }
        return Lexicon.Find(shorter[..length]);
    }
}

/// <summary>What the punctuation and the shape of a text say.</summary>
internal struct Marks
{
    public int Exclamations, Questions, Words;
    public bool AllShouted;
}
