using System.Diagnostics;
using System.Text;
using Heed.Language;
using Heed.Language.Learned;
using Heed.Language.Tongues;

namespace Heed.Evaluation;

/// <summary>
/// Which language a post is in. Fitted to windows of two to eight words of texts written for it, with and without accents; measured on other sentences on other matters, and on the
/// English sets, which should nearly all be English. The crisis sets of other countries have no language labels: only what was found in them is printed.
/// </summary>
public static class LanguagesPart
{
    public static Part Part { get; } = new("languages", room => room.SaveModel("Language", "tongues", Fit()), Evaluate);

    private static byte[] Fit()
    {
        var walk = new TokenWalk();
        var evidence = new TongueEvidence();
        var examples = new List<Example>();
        foreach (var (code, sentences) in Read(LanguagesText1.Text, LanguagesText2.Text, LanguagesText3.Text, LanguagesText4.Text))
            foreach (var text in Windows(sentences))
            {
                walk.Read(text);
                evidence.Read(walk);
                var label = Array.IndexOf(TongueFinder.Codes(evidence.Leading), code);
                if (label < 0 || evidence.Leading is Script.None or > Script.Devanagari) continue;
                examples.Add(new Example([TongueFinder.Bias(evidence.Leading), .. evidence.Features], label, code == "und" ? 0.7f : 1));
            }
        return LinearTrainer.Train(examples, new Recipe(TongueFinder.Slots, 15, 3e-6, Rounds: 80));
    }

    // Each sentence whole, its halves, and runs of two and four words: posts are short.
    private static IEnumerable<string> Windows(string[] sentences)
    {
        foreach (var sentence in sentences)
        {
            yield return sentence;
            var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 4) continue;
            yield return string.Join(' ', words[..(words.Length / 2)]);
            yield return string.Join(' ', words[(words.Length / 2)..]);
            if (words.Length >= 6) yield return string.Join(' ', words[1..3]);
        }
    }

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        var model = LinearModel.Of(Fit());
        var held = Read(LanguagesHeld.Text).SelectMany(one => one.Sentences.Select(text => (one.Code, Text: text))).ToArray();
        var given = held.Select(one => Find(one.Text, model)).ToArray();
        var known = held.Zip(given).Where(pair => pair.First.Code != "und").ToArray();
        yield return new Figure($"own sentences, {known.Select(pair => pair.First.Code).Distinct().Count()} languages", "right", known.Average(pair => pair.First.Code == pair.Second ? 1.0 : 0));
        yield return new Figure("own sentences", "wrong (not und)", known.Average(pair => pair.First.Code != pair.Second && pair.Second != "und" ? 1.0 : 0));
        yield return new Figure("own sentences", "macro recall", known.GroupBy(pair => pair.First.Code).Average(group => group.Average(pair => pair.First.Code == pair.Second ? 1.0 : 0)));
        yield return new Figure("names, noise, mixes", "und", held.Zip(given).Where(pair => pair.First.Code == "und").Average(pair => pair.Second == "und" ? 1.0 : 0));
        if (Environment.GetEnvironmentVariable("HEED_WRONG") is not null)
            foreach (var (one, found) in held.Zip(given)) if (one.Code != found) Console.Error.WriteLine($"{one.Code} {found}: {one.Text}");
        foreach (var (set, lines) in English(room)) yield return new Figure(set, "en", lines.Average(line => Find(line, model) == "en" ? 1.0 : 0));
        foreach (var name in (string[])["2012_Italy_earthquakes", "2013_Brazil_nightclub_fire", "2013_Spain_train_crash", "2012_Costa_Rica_earthquake", "2012_Guatemala_earthquake", "2012_Venezuela_refinery", "2013_Russia_meteor", "2013_Sardinia_floods", "2012_Philipinnes_floods"])
            if (room.Find($"crisis/crisislex-t26/{name}-tweets_labeled.csv") is { } path)
            {
                var found = File.ReadLines(path).Skip(1).Select(line => Find(Tweet(line), model)).ToArray();
                var most = found.GroupBy(code => code).OrderByDescending(group => group.Count()).Take(5).Select(group => $"{group.Key} {100.0 * group.Count() / found.Length:0}");
                yield return new Figure(name, string.Join(", ", most), found.Average(code => code == "und" ? 1.0 : 0));
            }
        yield return new Figure("english tweets, one core", "million posts a second", Speed(room, model));
    }

    private static IEnumerable<(string, string[])> English(Room room)
    {
        if (room.Find("sentiment/tweeteval/sentiment/val_text.txt") is { } tweets) yield return ("tweeteval sentiment", File.ReadAllLines(tweets));
        if (room.Find("sentiment/vader/movieReviewSnippets_GroundTruth.txt") is { } movies) yield return ("movie snippets", [.. File.ReadLines(movies).Take(4000).Select(line => line.Split('\t', 3)[^1])]);
        if (room.Find("crisis/crisislex-t26/2013_Alberta_floods-tweets_labeled.csv") is { } flood) yield return ("alberta floods", [.. File.ReadLines(flood).Skip(1).Select(Tweet)]);
    }

    private static string Tweet(string line)
    {
        var from = line.IndexOf(',') + 1;
        var parts = line[from..].Split(',');
        // A tweet with a line end in it goes on in the next line of the file, without labels.
        return parts.Length < 4 ? line : string.Join(',', parts[..^3]).Trim('"', ' ');
    }

    private static double Speed(Room room, LinearModel model)
    {
        if (room.Find("sentiment/tweeteval/sentiment/val_text.txt") is not { } path) return 0;
        var walks = File.ReadLines(path).Take(1000).Select(line => { var walk = new TokenWalk(); walk.Read(Encoding.UTF8.GetBytes(line)); return walk; }).ToArray();
        var best = 0.0;
        for (var round = 0; round < 30; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var walk in walks) TongueFinder.Find(walk, null, model, out _);
            best = Math.Max(best, walks.Length / watch.Elapsed.TotalSeconds / 1e6);
        }
        return best;
    }

    private static string Find(string text, LinearModel model)
    {
        var walk = new TokenWalk();
        walk.Read(text);
        return TongueFinder.Find(walk, null, model, out _);
    }

    private static IEnumerable<(string Code, string[] Sentences)> Read(params string[] texts) =>
        from text in texts
        from line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let bar = line.IndexOf('|')
        select (line[..bar], line[(bar + 1)..].Split([". ", "? ", "। ", "۔ ", "؟ ", " ."], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
