using Heed.Language;
using Heed.Language.Claims;

namespace Heed.Evaluation;

/// <summary>Known-claim matching on posts somebody paired with checked claims. The set is for measuring only: nothing is trained on it.</summary>
public static class ClaimsPart
{
    public static Part Part { get; } = new("claims", null, Evaluate);

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        if (room.Find("claims/checkthat2020") is not { } folder) yield break;
        var library = new ClaimLibrary([.. Rows(Path.Combine(folder, "verified_claims.docs.tsv")).Select(row => new CheckedClaim(row[0], row[2], row[1]))]);
        // The first split was looked at while the matcher was made; the figure that counts is the second's.
        foreach (var (split, called) in new[] { ("train", "looked at"), ("dev", "unseen") })
        {
            var truths = File.ReadLines(Path.Combine(folder, split, "tweet-vclaim-pairs.qrels")).Select(line => line.Split('\t')).Where(line => line.Length > 3).ToLookup(line => line[0], line => line[2]);
            var posts = Rows(Path.Combine(folder, split, "tweets.queries.tsv")).Select(row => (Id: row[0], Text: row[1])).Where(post => truths.Contains(post.Id)).ToList();
            foreach (var figure in Measure(library, posts, truths, $"checkthat 2020, {called}")) yield return figure;
        }
        if (room.Find("replay/t6_2013_Queensland_Floods.jsonl") is { } replay) foreach (var figure in Strangers(library, replay)) yield return figure;
    }

    private static IEnumerable<Figure> Measure(ClaimLibrary library, List<(string Id, string Text)> posts, ILookup<string, string> truths, string set)
    {
        var matcher = new ClaimMatcher(library);
        var walk = new TokenWalk();
        var found = new List<ClaimMatch>();
        double map = 0, squares = 0, first = 0, far = 0, likely = 0, likelyRight = 0;
        foreach (var (id, text) in posts)
        {
            walk.Read(text);
            matcher.Match(walk, 50, found);
            var wanted = truths[id].ToHashSet();
            bool Right(int place) => place < found.Count && wanted.Contains(library.Claims[found[place].Claim].Id);
            double hits = 0, precision = 0;
            for (var i = 0; i < 5; i++) if (Right(i)) precision += ++hits / (i + 1);
            map += precision / wanted.Count;
            squares += Math.Pow(precision / wanted.Count, 2);
            if (Right(0)) first++;
            if (Enumerable.Range(0, found.Count).Any(Right)) far++;
            if (found.Count == 0 || found[0].Score < ClaimMatcher.Likely) continue;
            likely++;
            if (Right(0)) likelyRight++;
        }
        yield return new Figure(set, "MAP@5", map / posts.Count, 0.88, 0.92);
        yield return new Figure(set, "MAP@5, standard error", Math.Sqrt(Math.Max(0, squares / posts.Count - Math.Pow(map / posts.Count, 2)) / posts.Count));
        yield return new Figure(set, "right claim first", first / posts.Count);
        yield return new Figure(set, "right claim among 50", far / posts.Count);
        yield return new Figure(set, "share called likely", likely / posts.Count);
        yield return new Figure(set, "right of those called likely", likelyRight / Math.Max(1, likely));
    }

    /// <summary>Posts that hardly ever repeat a claim of this library: how often one is called likely or worth a look, and how fast they are read.</summary>
    private static IEnumerable<Figure> Strangers(ClaimLibrary library, string path)
    {
        var posts = File.ReadLines(path).Take(4000).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).ToList();
        var matcher = new ClaimMatcher(library);
        var walk = new TokenWalk();
        var found = new List<ClaimMatch>();
        double likely = 0, maybe = 0;
        var watch = new System.Diagnostics.Stopwatch();
        for (var round = 0; round < 2; round++)
        {
            (likely, maybe) = (0, 0);
            watch.Restart();
            foreach (var post in posts)
            {
                walk.Read(post);
                matcher.Match(walk, 5, found);
                if (found.Count == 0) continue;
                if (found[0].Score >= ClaimMatcher.Likely) likely++;
                if (found[0].Score >= ClaimMatcher.Maybe) maybe++;
            }
        }
        yield return new Figure("posts about other things", "not called likely", 1 - likely / posts.Count);
        yield return new Figure("posts about other things", "not called maybe or likely", 1 - maybe / posts.Count);
        yield return new Figure($"{library.Claims.Count:N0} claims", "thousand posts a second, one core", posts.Count / watch.Elapsed.TotalSeconds / 1000);
    }

    // Tab separated; a field in quotes may hold line breaks, and quotes written twice. The first row is a heading.
    private static IEnumerable<string[]> Rows(string path)
    {
        var text = File.ReadAllText(path);
        var row = new List<string>();
        var first = true;
        for (var at = 0; at < text.Length;)
        {
            string field;
            if (text[at] == '"')
            {
                var end = at + 1;
                while (end < text.Length && (text[end] != '"' || (end + 1 < text.Length && text[end + 1] == '"'))) end += text[end] == '"' ? 2 : 1;
                field = text[(at + 1)..Math.Min(end, text.Length)].Replace("\"\"", "\"", StringComparison.Ordinal);
                at = end + 1;
            }
            else
            {
                var end = text.AsSpan(at).IndexOfAny('\t', '\n');
                end = end < 0 ? text.Length : at + end;
                field = text[at..end];
                at = end;
            }
            row.Add(field);
            if (at < text.Length && text[at] == '\r') at++;
            if (at >= text.Length || text[at] == '\n')
            {
                if (!first && row.Count > 1) yield return [.. row];
                first = false;
                row.Clear();
            }
            at++;
        }
    }
}
