using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Heed.Language;
using Heed.Language.Likeness;

namespace Heed.Evaluation;

/// <summary>
/// Near-duplicates in real posts. The truth is made by comparing all pairs by a plain reading of their words that shares no code with the engine; and by changing
/// posts the way copies change (seeded), where the truth is known.
/// </summary>
public static partial class NearDuplicatesPart
{
    private const int Sample = 6000;

    public static Part Part { get; } = new("near-duplicates", null, Evaluate);

    private static IEnumerable<Figure> Evaluate(Room room)
    {
        foreach (var name in new[] { "2012_Sandy_Hurricane", "2013_Alberta_Floods", "2013_Queensland_Floods" })
        {
            if (room.Find($"replay/t6_{name}.jsonl") is not { } path) continue;
            var posts = File.ReadLines(path).Take(Sample).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!).ToList();
            foreach (var figure in AllPairs(name.Replace('_', ' '), posts)) yield return figure;
            foreach (var figure in Changed(name.Replace('_', ' '), posts)) yield return figure;
            if (name.StartsWith("2012", StringComparison.Ordinal)) foreach (var figure in Speed(posts)) yield return figure;
        }
    }

    private static IEnumerable<Figure> AllPairs(string set, List<string> posts)
    {
        var words = posts.ConvertAll(PlainWords);
        foreach (var threshold in new[] { 0.7f, 0.8f })
        {
            var finder = new NearDuplicates(1 << 13, threshold);
            var walk = new TokenWalk();
            var same = Enumerable.Range(0, posts.Count).ToArray();
            var found = new HashSet<(int, int)>();
            double given = 0, right = 0, strict = 0, uncut = 0, grouped = 0, haveEarlier = 0;
            var all = new List<LikePost>();
            for (var i = 0; i < posts.Count; i++)
            {
                walk.Read(posts[i]);
                var best = finder.Add(walk, i, all);
                if (best is { Likeness: >= 1 } copy) same[i] = (int)copy.Post;
                foreach (var like in all)
                {
                    found.Add(((int)like.Post, i));
                    given++;
                    if (!like.CutOff)
                    {
                        uncut++;
                        if (Jaccard(words[i], words[(int)like.Post]) >= threshold) strict++;
                    }
                    // The plain reading keeps the tags at the end, so a true copy may be a little less alike by it.
                    if (Jaccard(words[i], words[(int)like.Post]) >= threshold - 0.1 || Contained(words[i], words[(int)like.Post])) right++;
                }
                var earlier = Enumerable.Range(0, i).Any(j => words[i].Length >= 3 && Jaccard(words[i], words[j]) >= threshold);
                if (!earlier) continue;
                haveEarlier++;
                if (best is not null) grouped++;
            }
            double pairs = 0, hit = 0;
            for (var i = 0; i < posts.Count; i++)
                for (var j = 0; j < i; j++)
                {
                    if (words[i].Length < 3 || Jaccard(words[i], words[j]) < threshold) continue;
                    pairs++;
                    if (same[i] == same[j] || found.Contains((same[j], i)) || found.Contains((j, same[i])) || found.Contains((same[j], same[i])) || found.Contains((same[i], same[j]))) hit++;
                }
            yield return new Figure(set, $"copies of ≥ {threshold} found (n={haveEarlier})", grouped / haveEarlier, 0.97, 0.99);
            yield return new Figure(set, $"pairs of ≥ {threshold} found (n={pairs})", hit / pairs, 0.97, 0.99);
            yield return new Figure(set, $"given at {threshold} and true, or cut or tagged", right / given, 0.95);
            yield return new Figure(set, $"the same without allowance, not cut off", strict / uncut);
        }
    }

    private static IEnumerable<Figure> Changed(string set, List<string> posts)
    {
        var originals = posts.Where(post => PlainWords(post).Length >= 7).DistinctBy(post => string.Join(' ', PlainWords(post))).Take(2000).ToList();
        foreach (var (what, change) in Changes())
        {
            var random = new Random(Room.Seed);
            var finder = new NearDuplicates(1 << 13);
            var walk = new TokenWalk();
            for (var i = 0; i < originals.Count; i++) { walk.Read(originals[i]); finder.Add(walk, i); }
            double found = 0;
            for (var i = 0; i < originals.Count; i++)
            {
                walk.Read(change(originals[i], random));
                if (finder.Add(walk, originals.Count + i) is not null) found++;
            }
            yield return new Figure(set, $"found after: {what}", found / originals.Count, 0.97, 0.99);
        }
    }

    private static IEnumerable<(string, Func<string, Random, string>)> Changes()
    {
        yield return ("RT and a handle in front", (post, random) => $"RT @someone{random.Next(1000)}: {post}");
        yield return ("tags and a link behind", (post, random) => $"{post} #news{random.Next(9)} #now http://t.co/x{random.Next(9999)}");
        yield return ("capitals and marks", (post, _) => post.ToUpperInvariant().Replace(",", "", StringComparison.Ordinal) + "!!!");
        yield return ("two letters swapped", (post, random) => Swap(post, random));
        yield return ("a word dropped", (post, random) => random.Next(2, 5) is var gone ? string.Join(' ', post.Split(' ').Where((_, i) => i != gone)) : post);
        yield return ("cut off", (post, _) => $"RT @someone: {post[..(post.Length * 4 / 5)]}…");
    }

    private static string Swap(string post, Random random)
    {
        for (var tries = 0; tries < 50; tries++)
        {
            var at = random.Next(1, post.Length - 1);
            if (char.IsAsciiLetterLower(post[at - 1]) && char.IsAsciiLetterLower(post[at]) && post[at] != post[at - 1]) return $"{post[..(at - 1)]}{post[at]}{post[at - 1]}{post[(at + 1)..]}";
        }
        return post;
    }

    private static IEnumerable<Figure> Speed(List<string> posts)
    {
        var texts = posts.ConvertAll(Encoding.UTF8.GetBytes);
        var (walk, shingles, signature) = (new TokenWalk(), new Shingles(), new uint[Signature.Length]);
        var watch = new Stopwatch();
        for (var round = 0; round < 5; round++)
        {
            watch.Restart();
            foreach (var text in texts) { walk.Read(text); shingles.Read(walk); Signature.Write(shingles.Set, signature); }
        }
        yield return new Figure("speed, one core", "thousand signatures a second, walk too", texts.Count / watch.Elapsed.TotalSeconds / 1000);
        var finder = new NearDuplicates();
        for (var round = 0; round < 5; round++)
        {
            watch.Restart();
            foreach (var text in texts) { walk.Read(text); finder.Add(walk, 0); }
        }
        yield return new Figure("speed, one core", "thousand posts a second, all of it", texts.Count / watch.Elapsed.TotalSeconds / 1000);
    }

    private static string[] PlainWords(string post)
    {
        var plain = Front().Replace(Link().Replace(post.Replace("&amp;", "&", StringComparison.Ordinal), " "), "");
        return [.. Word().Matches(plain.ToLowerInvariant()).Select(match => match.Value.TrimStart('#')).Distinct().Order(StringComparer.Ordinal)];
    }

    private static double Jaccard(string[] one, string[] other)
    {
        if (one.Length == 0 || other.Length == 0 || Math.Min(one.Length, other.Length) < 0.7 * Math.Max(one.Length, other.Length)) return 0;
        int i = 0, j = 0, shared = 0;
        while (i < one.Length && j < other.Length)
        {
            var order = string.CompareOrdinal(one[i], other[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shared / (double)(one.Length + other.Length - shared);
    }

    private static bool Contained(string[] one, string[] other) => one.Intersect(other).Count() >= 0.85 * Math.Min(one.Length, other.Length);

    [GeneratedRegex(@"^(RT )?(@\w+:?\s*)+")]
    private static partial Regex Front();
    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
    [GeneratedRegex(@"[#@]?[\p{L}\p{Nd}_]+(['’][\p{L}]+)?")]
    private static partial Regex Word();
}
