using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Heed.Evaluation;

/// <summary>A labelled text. Label: 0 negative, 1 neutral, 2 positive.</summary>
/// <param name="Group">What is held out together: a service, a kind of authored text, or the text's own fold.</param>
public sealed record ToneText(string Set, string Group, string Text, string Question, int Label, float Weight = 1);

/// <summary>The labelled sets of tone, each brought to three labels.</summary>
public static partial class SentimentData
{
    /// <summary>Tweets of the shared task, three labels as they are (SemEval 2013–2016, as TweetEval gives them).</summary>
    public static List<ToneText> Tweets(Room room)
    {
        if (room.Find("sentiment/tweeteval/sentiment/val_text.txt") is not { } path) return [];
        return Pair(path, path.Replace("_text", "_labels")).Select((row, at) => new ToneText("tweets", $"tweets-{at}", Plain(row.Text), "", row.Label)).ToList();
    }

    /// <summary>Tweets with the mean of ten raters, -4 to 4. What lies between two labels counts less.</summary>
    public static List<ToneText> Rated(Room room)
    {
        const double band = 0.5;
        if (room.Find("sentiment/vader/tweets_GroundTruth.txt") is not { } path) return [];
        var texts = new List<ToneText>();
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split('\t', 3);
            if (parts.Length < 3) continue;
            var mean = double.Parse(parts[1], CultureInfo.InvariantCulture);
            var label = mean > band ? 2 : mean < -band ? 0 : 1;
            texts.Add(new ToneText("rated", "rated" + parts[0], Plain(parts[2]), "", label, Math.Abs(Math.Abs(mean) - band) < 0.25 ? 0.5f : 1));
        }
        return texts;
    }

    /// <summary>Tweets named by emotion: joy and optimism are taken for positive, anger and sadness for negative. A helper, never a measure.</summary>
    public static List<ToneText> Emotions(Room room)
    {
        var texts = new List<ToneText>();
        foreach (var half in new[] { "train", "val" })
            if (room.Find($"sentiment/tweeteval/emotion/{half}_text.txt") is { } path)
                texts.AddRange(Pair(path, path.Replace("_text", "_labels")).Select((row, at) => new ToneText("emotion", $"emotion-{half}{at}", Plain(row.Text), "", row.Label is 1 or 2 ? 2 : 0)));
        return texts;
    }

    /// <summary>Patients' answers, rated 1 (very positive) to 5 (very negative): 3 is neutral.</summary>
    public static List<ToneText> Answers(Room room)
    {
        if (room.Find("sentiment/patient-comments/neas.jsonl") is not { } path) return [];
        var texts = new List<ToneText>();
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            var rating = row.RootElement.GetProperty("sentiment");
            if (rating.ValueKind != JsonValueKind.Number) continue;
            texts.Add(new ToneText("answers", row.RootElement.GetProperty("service").GetString()!, row.RootElement.GetProperty("text").GetString()!,
                row.RootElement.GetProperty("question").GetString()!, rating.GetInt32() switch { < 3 => 2, 3 => 1, _ => 0 }));
        }
        return texts;
    }

    /// <summary>
    /// The points of words, from texts whose labels are not looked at: tweets of other tasks and of disasters, rated tweets and film reviews, patients' answers. Never
    /// the tweets of the shared task, which are measured on, nor a service that is held out. Null where there is none.
    /// </summary>
    /// <param name="without">A service whose answers are left out.</param>
    public static WordVectors? Points(Room room, string without = "")
    {
        var texts = new List<string>();
        foreach (var task in new[] { "irony", "hate", "offensive", "emotion" })
            if (room.Find("sentiment/tweeteval/" + task) is { } folder) texts.AddRange(FacetData.Tweets(folder).Select(row => Plain(row.Text)));
        if (room.Find("crisis/crisislex-t6") is { } six) texts.AddRange(FacetData.OnTopic(six).Select(row => row.Text));
        if (room.Find("crisis/crisislex-t26") is { } more) texts.AddRange(FacetData.Crises(more).Select(row => row.Text));
        texts.AddRange(Rated(room).Select(row => row.Text));
        if (room.Find("sentiment/vader/movieReviewSnippets_GroundTruth.txt") is { } films) texts.AddRange(File.ReadLines(films).Select(line => line.Split('\t', 3)[^1]));
        texts.AddRange(Answers(room).Where(row => row.Group != without).Select(row => row.Text));
        return texts.Count == 0 ? null : new WordVectors(Distinct(texts));
    }

    /// <summary>A text told on counts once: the same words up to a link.</summary>
    private static IEnumerable<string> Distinct(IEnumerable<string> texts) => texts.DistinctBy(text =>
    {
        var start = text.StartsWith("RT @", StringComparison.Ordinal) ? text.IndexOf(':') + 1 : 0;
        var end = text.IndexOf("http", start, StringComparison.Ordinal);
        return text[start..(end > start + 20 ? end : text.Length)].Trim().ToLowerInvariant();
    });

    private static IEnumerable<(string Text, int Label)> Pair(string texts, string labels) =>
        File.ReadLines(texts).Zip(File.ReadLines(labels)).Select(row => (row.First, int.Parse(row.Second, CultureInfo.InvariantCulture)));

    /// <summary>Takes away what the collectors' tools put in: \u2019 and &amp;amp; written out.</summary>
    private static string Plain(string text) =>
        WebUtility.HtmlDecode(Escape().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())).Replace("\"\"", "\"");

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escape();
}
