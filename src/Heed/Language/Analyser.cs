using System.Text;
using Heed.Language.Facets;
using Heed.Language.Feeling;
using Heed.Language.Tongues;

namespace Heed.Language;

/// <summary>
/// Reads one post in one walk: language, tone, emotions, intent, urgency and themes.
/// At most 2,000 words are read of one text.
/// </summary>
public static class Analyser
{
    /// <summary>Words read of one text at most.</summary>
    public const int MaximumWords = 2000;

    [ThreadStatic] private static Heard[]? _heard;
    [ThreadStatic] private static FacetFeatures? _features;
    [ThreadStatic] private static TokenWalk? _walk;

    internal struct Heard
    {
        public Entry? Entry;
        /// <summary>The cues of the word, and of the set phrase that starts with it.</summary>
        public Cue Cues;
        /// <summary>The themes of both.</summary>
        public ulong Themes;
        public bool Shouted, Stretched, AfterStop, NewSentence;
    }

    /// <param name="statedLanguage">What the network or the author said, used when the text itself does not decide.</param>
    /// <param name="question">What the writer was asked, where the text is the answer to a survey's question.</param>
    public static Analysis Analyse(string text, string? statedLanguage = null, string? question = null)
    {
        var walk = _walk ??= new TokenWalk();
        walk.Read(text);
        Analyse(walk, statedLanguage, out var reading, question is null ? default : Encoding.UTF8.GetBytes(question));
        return Analysis.Of(reading);
    }

    /// <summary>The same over a walk that is read already; allocates nothing when warm.</summary>
    /// <param name="statedLanguage">What the network or the author said, used when the text itself does not decide.</param>
    public static void Analyse(TokenWalk walk, string? statedLanguage, out Reading reading, ReadOnlySpan<byte> question = default)
    {
        var heard = _heard ??= new Heard[MaximumWords];
        var count = Listen(walk, heard, out var marks);
        reading = default;
        reading.Language = TongueFinder.Find(walk, statedLanguage);
        reading.Sentiment = SentimentJudge.Judge(walk, question);
        var features = _features ??= new FacetFeatures();
        features.Read(walk, heard.AsSpan(0, count), marks);
        Span<float> scores = stackalloc float[FacetModel.Columns];
        FacetModel.Shipped.Score(features.All, scores);
        Tally.Of(heard.AsSpan(0, count), marks, scores, ref reading);
    }

    /// <summary>The features that the facets are learned from, for training: what <see cref="Analyse(TokenWalk, string?, out Reading)"/> itself sees.</summary>
    /// <param name="themeWords">Takes how many words of each theme there are; 64 places, or none.</param>
    internal static uint[] FeaturesOf(TokenWalk walk, Span<byte> themeWords = default)
    {
        var heard = _heard ??= new Heard[MaximumWords];
        var count = Listen(walk, heard, out var marks);
        var features = _features ??= new FacetFeatures();
        features.Read(walk, heard.AsSpan(0, count), marks);
        if (themeWords.Length > 0) Tally.ThemeWords(heard.AsSpan(0, count), themeWords);
        return features.All.ToArray();
    }

    private static int Listen(TokenWalk walk, Heard[] heard, out Marks marks)
    {
        Span<byte> shorter = stackalloc byte[TokenWalk.LongestWord];
        var tokens = walk.Tokens;
        var count = Math.Min(tokens.Length, MaximumWords);
        var linked = false;
        for (var t = 0; t < count; t++)
        {
            ref readonly var token = ref tokens[t];
            linked |= token.Is(TokenMarks.InUrl);
            var entry = token.Kind == TokenKind.Handle || token.Is(TokenMarks.InUrl) ? null : Lexicon.Find(walk.Folded(token), token.Hash);
            if (entry is null && token.Is(TokenMarks.Stretched)) entry = Shorten(walk.Folded(token), shorter, 2) ?? Shorten(walk.Folded(token), shorter, 1);
            ref var one = ref heard[t];
            one.Entry = entry;
            (one.Cues, one.Themes) = entry is null ? (Cue.None, 0) : (entry.Cues, entry.Themes);
            one.Shouted = token.Is(TokenMarks.Shouted) && token.FoldLength >= 3;
            one.Stretched = token.Is(TokenMarks.Stretched);
            one.NewSentence = t > 0 && token.Is(TokenMarks.AfterStop);
            one.AfterStop = t > 0 && token.Is(TokenMarks.AfterStop | TokenMarks.AfterPause);
        }
        // Capitals mean something only where not everything is in capitals.
        marks = new Marks { Exclamations = walk.Exclamations, Questions = walk.Questions, Words = count, AllShouted = walk.AllShouted, Linked = linked };
        JoinPhrases(heard.AsSpan(0, count));
        return count;
    }

    /// <summary>A set phrase stands beside its first word; the longest wins.</summary>
    private static void JoinPhrases(Span<Heard> heard)
    {
        for (var i = 0; i < heard.Length; i++)
        {
            if (i + 1 >= heard.Length || heard[i + 1].Entry is not { Follows: true } || heard[i].Entry?.Phrases is not { } phrases) continue;
            foreach (var (rest, meaning) in phrases)
            {
                if (i + rest.Length >= heard.Length) continue;
                var all = true;
                for (var k = 0; k < rest.Length && all; k++) all = ReferenceEquals(heard[i + 1 + k].Entry, rest[k]);
                if (!all) continue;
                heard[i].Cues |= meaning.Cues;
                heard[i].Themes |= meaning.Themes;
                break;
            }
        }
    }

    /// <summary>The word with every run of one letter cut to at most <paramref name="most"/>.</summary>
    private static Entry? Shorten(ReadOnlySpan<byte> word, Span<byte> shorter, int most)
    {
        int length = 0, run = 0;
        for (var i = 0; i < word.Length; i++)
        {
            run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
            if (run <= most) shorter[length++] = word[i];
        }
        return Lexicon.Find(shorter[..length], TokenWalk.HashOf(shorter[..length]));
    }
}

/// <summary>What the punctuation and the shape of a text say.</summary>
internal struct Marks
{
    public int Exclamations, Questions, Words;
    public bool AllShouted, Linked;
}
