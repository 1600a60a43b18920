using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Heed.Language;
using Heed.Privacy.Names;

namespace Heed.Evaluation;

/// <summary>
/// Names of people: trained on WNUT17, the Broad Twitter Corpus, Presidio's made-up sentences and our own. Measured on what was left out:
/// a section of the corpus, the development set, templates, always by the exact span.
/// </summary>
public static class Names
{
    private static readonly string[] Sections = ["a", "b", "e", "g", "h"];
    private static readonly NamesTrainer.Recipe Recipe = new();

    // The slope and shift that training last found; two numbers over hundreds of names, so they may be used on every fold.
    private const float Slope = 1.17f, Shift = 0.22f;

    public static Part Part { get; } = new("names", Train, Evaluate);

    private static void Train(Room room)
    {
        var words = NamesWords.Mine(room);
        var texts = Texts(room, true);
        var (slope, shift) = NamesScores.Calibrate(OutOfFold(texts, words));
        room.SaveModel("Privacy", "names", NamesTrainer.Train(Runs(texts, words), words, Recipe, slope, shift));
        Console.WriteLine($"confidence: slope {slope:0.00}, shift {shift:0.00}");
    }

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        var words = NamesWords.Mine(room);
        var texts = Texts(room, true);
        foreach (var (set, held) in HeldOut(texts))
        {
            var names = held.Select(text => text.Group).ToHashSet();
            var answers = NamesScores.Answers(Fit(texts.Where(text => !names.Contains(text.Group)), words, Slope, Shift), held.Where(text => !text.Source.EndsWith('~')));
            foreach (var figure in NamesScores.Figures(set, answers)) yield return figure;
        }
        Time(room);
        var folds = OutOfFold(texts, words, Slope, Shift);
        foreach (var figure in NamesScores.Figures("WNUT17 train and dev, three folds", folds, bars: true)) yield return figure;
    }

    /// <summary>Says what names cost on real streams, beside the walk that everybody shares.</summary>
    private static void Time(Room room)
    {
        if (room.Find("replay") is not { } replay) return;
        var posts = Directory.GetFiles(replay).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).Select(Encoding.UTF8.GetBytes).ToArray();
        var (walk, found, finder) = (new TokenWalk(), new List<FoundName>(), NameFinder.Shipped);
        double Best(bool names) => Enumerable.Range(0, 7).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var post in posts)
            {
                walk.Read(post);
                found.Clear();
                if (names) finder.Find(walk, NameFinder.ForMasking, found);
            }
            return Stopwatch.GetElapsedTime(start).TotalMicroseconds / posts.Length;
        });
        var (alone, both) = (Best(false), Best(true));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"names: {both - alone:0.00} µs a post beside {alone:0.00} µs for the walk, {posts.Length} posts of the replay"));
    }

    /// <summary>What each measure leaves out of the training: the whole of a section, of the development set, a fifth of the rest.</summary>
    private static IEnumerable<(string Set, List<NamedText> Held)> HeldOut(List<NamedText> texts)
    {
        yield return ("WNUT17 dev, trained without it", texts.Where(text => text.Source.StartsWith("wnut-dev", StringComparison.Ordinal)).ToList());
        yield return ("WNUT17 train, 1 of 3 held out", texts.Where(text => text.Source.StartsWith("wnut-train", StringComparison.Ordinal) && Scores.Fold(text.Group, 3) == 0).ToList());
        foreach (var section in Sections) yield return ($"BTC section {section}, held out", texts.Where(text => text.Source.StartsWith("btc-" + section, StringComparison.Ordinal)).ToList());
        yield return ("Presidio, 1 of 3 templates held out", texts.Where(text => text.Source == "presidio" && Scores.Fold(text.Group, 3) == 0).ToList());
        yield return ("our own sentences, 1 of 3 held out", texts.Where(text => text.Source == "authored" && Scores.Fold(text.Group, 3) == 0).ToList());
    }

    /// <summary>Answers for every text of the tweet sets by a model that did not see it: three folds.</summary>
    private static List<NamesScores.Answer> OutOfFold(List<NamedText> texts, uint[] words, float slope = 1, float shift = 0) =>
        [.. Enumerable.Range(0, 3).SelectMany(fold => NamesScores.Answers(
            Fit(texts.Where(text => Scores.Fold(text.Group, 3) != fold), words, slope, shift),
            texts.Where(text => Scores.Fold(text.Group, 3) == fold && text.Source.StartsWith("wnut", StringComparison.Ordinal) && !text.Source.EndsWith('~'))))];

    private static NameModel Fit(IEnumerable<NamedText> texts, uint[] words, float slope = 1, float shift = 0) => NameModel.Of(NamesTrainer.Train(Runs(texts, words), words, Recipe, slope, shift));

    private static List<NameRun> Runs(IEnumerable<NamedText> texts, uint[] words)
    {
        var reader = NameModel.Of(NamesTrainer.Train([], words, Recipe));
        return [.. texts.SelectMany(text => NamesTrainer.Runs(text, reader, Weight(text.Source)))];
    }

    private static float Weight(string source) => source.StartsWith("wnut", StringComparison.Ordinal) ? 1 : source == "presidio" ? 0.5f : source == "authored" ? 1 : 0.7f;

    /// <summary>All texts. Those written once more as people write carry a "~" and are never measured on.</summary>
    private static List<NamedText> Texts(Room room, bool both)
    {
        var texts = new List<NamedText>();
        foreach (var plain in both ? new[] { false, true } : [false])
        {
            var mark = plain ? "~" : "";
            void Read(string path, string kind, string source)
            {
                if (room.Find("privacy/" + path) is { } file) texts.AddRange(NamesCorpus.Conll(file, kind, source, plain).Select(text => text with { Source = source + mark }));
            }
            Read("wnut17/wnut17train.conll", "person", "wnut-train");
            Read("wnut17/emerging.dev.conll", "person", "wnut-dev");
            foreach (var section in Sections) Read($"btc/{section}.conll", "PER", "btc-" + section);
        }
        if (room.Find("privacy/presidio/synth_dataset_v2.json") is { } presidio) texts.AddRange(NamesCorpus.Presidio(presidio));
        texts.AddRange(NamesAuthored.Texts());
        return texts;
    }
}
