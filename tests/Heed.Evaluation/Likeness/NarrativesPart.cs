using Heed.Language;
using Heed.Language.Likeness;

namespace Heed.Evaluation;

/// <summary>
/// Narratives over mixtures of real crises, told in turn: do mentions of different events stay apart, and is the answer the same when the stream stops half-way and goes on from its saved state.
/// The events of the first set were looked at while the limits were chosen; the second set's were not.
/// </summary>
public static class NarrativesPart
{
    public static Part Part { get; } = new("narratives", null, Evaluate);

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        if (room.Find("crisis/crisislex-t26") is not { } folder) yield break;
        var events = Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal).ToList();
        foreach (var (set, half) in new[] { ("looked at", 0), ("unseen", 1) })
        {
            var posts = Mixed([.. events.Where((_, i) => i % 2 == half)]);
            var (told, stream) = Tell(posts, stop: -1);
            var (stopped, _) = Tell(posts, stop: posts.Count / 2);
            var name = $"{events.Count / 2 + (half == 0 ? events.Count % 2 : 0)} events mixed, {set} (n={posts.Count})";
            // What stands alone is in no narrative, so it is not counted for purity.
            var sizes = told.GroupBy(id => id).ToDictionary(group => group.Key, group => group.Count());
            var inside = Enumerable.Range(0, posts.Count).Where(i => sizes[told[i]] >= 3).ToList();
            var pure = inside.GroupBy(i => told[i]).Sum(group => group.GroupBy(i => posts[i].Event).Max(part => part.Count()));
            yield return new Figure(name, "purity of narratives", pure / (double)inside.Count);
            yield return new Figure(name, "mentions in a narrative", inside.Count / (double)posts.Count);
            var (homogeneity, completeness) = Agreement([.. inside.Select(i => (posts[i].Event, told[i]))]);
            yield return new Figure(name, "homogeneity", homogeneity);
            yield return new Figure(name, "completeness", completeness);
            yield return new Figure(name, "V-measure", 2 * homogeneity * completeness / (homogeneity + completeness));
            yield return new Figure(name, "mentions of an event in its largest", Enumerable.Range(0, posts.Max(post => post.Event) + 1)
                .Average(e => inside.Where(i => posts[i].Event == e).GroupBy(i => told[i]).Select(group => group.Count()).DefaultIfEmpty().Max() / (double)posts.Count(post => post.Event == e)));
            yield return new Figure(name, "same numbers after stop and go on", Enumerable.Range(0, posts.Count).Count(i => told[i] == stopped[i]) / (double)posts.Count);
            yield return new Figure(name, "narratives with a label", stream.Narratives.Count(narrative => narrative.Label.Length > 0) / (double)stream.Narratives.Count());
        }
    }

    private static (long[] Told, NarrativeStream Stream) Tell(List<(int Event, string Text)> posts, int stop)
    {
        var (stream, copies, walk) = (new NarrativeStream(), new NearDuplicates(1 << 13), new TokenWalk());
        var told = new long[posts.Count];
        for (var i = 0; i < posts.Count; i++)
        {
            if (i == stop) stream = NarrativeStream.Load(stream.Save());
            walk.Read(posts[i].Text);
            var group = copies.Add(walk, i)?.Group ?? i;
            // The set names no authors: each mention counts as one.
            told[i] = stream.Add(walk, new NarrativeMention(i, (ulong)i + 1, i * 20_000L, group)) ?? -1 - i;
        }
        for (var i = 0; i < told.Length; i++) if (told[i] >= 0) told[i] = stream.NumberNow(told[i]);
        return (told, stream);
    }

    /// <summary>Every event's posts in their own order, the events in turn; only posts labelled as related to their event.</summary>
    private static List<(int Event, string Text)> Mixed(List<string> files)
    {
        var queues = files.Select(file => new Queue<string>(File.ReadLines(file).Skip(1).Where(line => line.Contains(",\"", StringComparison.Ordinal) && !line.EndsWith("Not related", StringComparison.Ordinal) && !line.EndsWith("Not applicable", StringComparison.Ordinal)).Select(Text))).ToList();
        var mixed = new List<(int, string)>();
        while (queues.Any(queue => queue.Count > 0))
            for (var e = 0; e < queues.Count; e++) if (queues[e].TryDequeue(out var text)) mixed.Add((e, text));
        return mixed;
    }

    // id,"text with ""quotes""",source,type,informativeness
    private static string Text(string line)
    {
        var start = line.IndexOf(",\"", StringComparison.Ordinal) + 2;
        var end = start;
        while (end < line.Length && (line[end] != '"' || (end + 1 < line.Length && line[end + 1] == '"'))) end += line[end] == '"' ? 2 : 1;
        return line[start..Math.Min(end, line.Length)].Replace("\"\"", "\"", StringComparison.Ordinal);
    }

    /// <summary>Homogeneity and completeness (Rosenberg and Hirschberg, 2007).</summary>
    private static (double, double) Agreement(List<(int Event, long Narrative)> pairs)
    {
        double n = pairs.Count;
        double Entropy(IEnumerable<int> counts) => -counts.Sum(count => count / n * Math.Log(count / n));
        var events = pairs.GroupBy(pair => pair.Event).ToDictionary(group => group.Key, group => group.Count());
        var narratives = pairs.GroupBy(pair => pair.Narrative).ToDictionary(group => group.Key, group => group.Count());
        double givenNarrative = 0, givenEvent = 0;
        foreach (var cell in pairs.GroupBy(pair => pair))
        {
            givenNarrative -= cell.Count() / n * Math.Log(cell.Count() / (double)narratives[cell.Key.Narrative]);
            givenEvent -= cell.Count() / n * Math.Log(cell.Count() / (double)events[cell.Key.Event]);
        }
        return (1 - givenNarrative / Entropy(events.Values), 1 - givenEvent / Entropy(narratives.Values));
    }
}
