using System.Text;
using System.Text.Json;

namespace Heed.Evaluation;

/// <summary>A labelled post. Group: what is held out together (an event, a service).</summary>
public sealed record Labelled(string Id, string Text, int Label, string Group = "");

/// <summary>Reads the labelled sets that the facets are trained on.</summary>
public static class FacetData
{
    /// <summary>A task of TweetEval (Barbieri and others, 2020), its training and validation parts together.</summary>
    public static List<Labelled> Tweets(string folder, params string[] parts)
    {
        var all = new List<Labelled>();
        foreach (var part in parts.Length == 0 ? ["train", "val"] : parts)
        {
            var texts = File.ReadAllLines(Path.Combine(folder, part + "_text.txt"));
            var labels = File.ReadAllLines(Path.Combine(folder, part + "_labels.txt"));
            for (var i = 0; i < texts.Length; i++) all.Add(new Labelled($"{part}-{i}", texts[i], int.Parse(labels[i], System.Globalization.CultureInfo.InvariantCulture), part));
        }
        return all;
    }

    /// <summary>CrisisLexT26 (Olteanu, Vieweg and Castillo, 2015): 1 is related and informative, 0 is not related or not informative. What annotators could not judge is left out.</summary>
    public static List<Labelled> Crises(string folder)
    {
        var all = new List<Labelled>();
        foreach (var file in Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            var group = Path.GetFileName(file).Replace("-tweets_labeled.csv", "", StringComparison.Ordinal);
            foreach (var row in Csv(file).Skip(1))
                if (row.Count >= 5 && row[4] != "Not applicable") all.Add(new Labelled(row[0], Plain(row[1]), row[4] == "Related and informative" ? 1 : 0, group));
        }
        return all;
    }

    /// <summary>CrisisLexT6 (Olteanu and others, 2014): 1 is on the topic of the disaster.</summary>
    public static List<Labelled> OnTopic(string folder)
    {
        var all = new List<Labelled>();
        foreach (var file in Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal))
            foreach (var row in Csv(file).Skip(1))
                if (row.Count >= 3) all.Add(new Labelled(row[0], Plain(row[1]), row[2].Trim() == "on-topic" ? 1 : 0, Path.GetFileName(file).Split('-')[0]));
        return all;
    }

    /// <summary>Patients' answers with the themes that their trust gave them.</summary>
    public static List<(string Id, string Question, string Text, string[] Themes)> Comments(string file)
    {
        var all = new List<(string, string, string, string[])>();
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            all.Add((root.GetProperty("id").GetString()!, root.GetProperty("question").GetString() ?? "", root.GetProperty("text").GetString() ?? "",
                [.. root.GetProperty("themes").EnumerateArray().Select(theme => theme.GetString()!)]));
        }
        return all;
    }

    private static string Plain(string text) => System.Net.WebUtility.HtmlDecode(text);

    private static List<List<string>> Csv(string file)
    {
        var text = File.ReadAllText(file);
        var rows = new List<List<string>>();
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (quoted)
            {
                if (unit != '"') field.Append(unit);
                else if (i + 1 < text.Length && text[i + 1] == '"') { field.Append('"'); i++; }
                else quoted = false;
            }
            else if (unit == '"') quoted = true;
            else if (unit is ',' or '\n')
            {
                row.Add(field.ToString().Trim());
                field.Clear();
                if (unit == '\n') { rows.Add(row); row = []; }
            }
            else if (unit != '\r') field.Append(unit);
        }
        if (field.Length > 0 || row.Count > 0) { row.Add(field.ToString().Trim()); rows.Add(row); }
        return rows;
    }
}
