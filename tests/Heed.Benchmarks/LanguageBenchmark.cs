using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Heed.Language;
using Heed.Language.Feeling;
using Heed.Language.Queries;
using Heed.Privacy;
using Heed.Shell.Commands;

namespace Heed.Benchmarks;

/// <summary>The language engine on one core: each line is the middle of several rounds over the same posts. What a plain program does with the same posts and queries runs beside it.</summary>
public static class LanguageBenchmark
{
    private const int Posts = 40_000, RunLength = 1_000, Rounds = 7;

    /// <summary>One thing that is measured: what is made ready once, then done for each post.</summary>
    private sealed record Line(string Name, Action<Post> Do, int Share = 1);

    private sealed record Post(byte[] Json, byte[] Utf8, string Text);

    public static int Run(string? only)
    {
        FirstUse();
        var chatter = new Chatter();
        Post[] posts = [.. chatter.Lines(Posts).Select(line => { var text = JsonSerializer.Deserialize<JsonElement>(line).GetProperty("text").GetString()!; return new Post(line, Encoding.UTF8.GetBytes(text), text); })];
        var queries = chatter.Queries(10_000);
        Console.WriteLine($"{Posts:N0} posts, {posts.Average(post => post.Utf8.Length):0} bytes of words and {posts.Average(post => post.Json.Length):0} bytes of JSON each; {Environment.ProcessorCount} cores, .NET {Environment.Version}; one core, the middle of many runs of {RunLength:N0} posts");
        Console.WriteLine($"{"",-44}{"posts/s",12}{"best tenth",12}{"ns/post",10}{"bytes/post",12}");
        var figures = new Dictionary<string, double>();
        foreach (var line in Lines(queries))
        {
            if (only is not null && !line.Name.Contains(only, StringComparison.OrdinalIgnoreCase)) continue;
            figures[line.Name] = Measure(line, posts);
        }
        if (only is null || "all together".Contains(only, StringComparison.OrdinalIgnoreCase)) Together(posts, queries);
        Ratio(figures, "parse, match 1,000 queries", "plain: parse, match 1,000 queries");
        Ratio(figures, "parse, match 10 queries", "parse, match 10,000 queries");
        Ratio(figures, "tokenise", "plain: tokenise");
        TellHits(posts, queries);
        return 0;
    }

    /// <summary>What the first post of a program waits for: models and word lists are read, code is compiled.</summary>
    private static void FirstUse()
    {
        var from = Stopwatch.GetTimestamp();
        var (walk, found) = (new TokenWalk(), new List<Identifier>());
        walk.Read("The nurse Anna Smith called me on 12 June and it still hurts."u8);
        Analyser.Analyse(walk, null, out _);
        new IdentifierFinder([]).Find(walk, found);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"models and lists read, first post analysed and searched: {Stopwatch.GetElapsedTime(from).TotalMilliseconds:0} ms"));
    }

    private static IEnumerable<Line> Lines(string[] queries)
    {
        var walk = new TokenWalk();
        var (reader, asked, hits) = (new PostLine(), new QueryPost(), new List<long>());
        var (finder, found) = (new IdentifierFinder([]), new List<Identifier>());
        var plain = new PlainMatcher(queries[..1000]);
        yield return new("tokenise", post => walk.Read(post.Utf8));
        yield return new("plain: tokenise", post => PlainMatcher.Words(post.Text), 4);
        yield return new("parse", post => reader.Fill(asked, post.Json));
        foreach (var count in new[] { 10, 1000, 10_000 })
        {
            var matcher = Matcher(queries, count);
            yield return new($"parse, match {count:N0} queries", post =>
            {
                reader.Fill(asked, post.Json);
                matcher.Match(asked, hits);
            });
        }
        var ofFields = Matcher([.. Enumerable.Range(0, 5000).Select(i => (i % 4) switch { 0 => $"author:person{i}", 1 => $"site:site{i}.example.org", 2 => $"url:example.org/page/{i}", _ => $"author:desk{i}*" })], 5000);
        yield return new("parse, match 5,000 queries of one field", post =>
        {
            reader.Fill(asked, post.Json);
            ofFields.Match(asked, hits);
        }, 20);
        yield return new("plain: parse, match 1,000 queries", post => plain.Match(post.Json), 40);
        yield return new("analyse", post =>
        {
            walk.Read(post.Utf8);
            Analyser.Analyse(walk, null, out _);
        }, 4);
        yield return new("sentiment", post =>
        {
            walk.Read(post.Utf8);
            SentimentJudge.Judge(walk);
        }, 4);
        yield return new("numbers, addresses and dates", post =>
        {
            found.Clear();
            walk.Read(post.Utf8);
            finder.FindNumbers(walk, found);
        }, 4);
        yield return new("identifiers, names among them", post =>
        {
            found.Clear();
            walk.Read(post.Utf8);
            finder.Find(walk, found);
        }, 4);
    }

    private static QueryMatcher Matcher(string[] queries, int count) => new([.. queries.Take(count).Select((query, i) => KeyValuePair.Create((long)i, QueryParser.Parse(query)))]);

    private static double Measure(Line line, Post[] posts)
    {
        var count = posts.Length / line.Share;
        // Warms up: the just-in-time compiler makes its best code only after a while, and on a busy machine later still.
        for (var from = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(from) < TimeSpan.FromSeconds(2);)
            for (var i = 0; i < count; i++) line.Do(posts[i]);
        // Short runs, so that most of them are not cut in two by whatever else the machine does.
        var run = Math.Max(25, RunLength / line.Share);
        var seconds = new List<double>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
            for (var at = 0; at + run <= count; at += run)
            {
                var from = Stopwatch.GetTimestamp();
                for (var i = at; i < at + run; i++) line.Do(posts[i]);
                seconds.Add(Stopwatch.GetElapsedTime(from).TotalSeconds / run);
            }
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before - seconds.Capacity * sizeof(double) * 2;
        seconds.Sort();
        var each = seconds[seconds.Count / 2];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.Name,-44}{1 / each,12:N0}{1 / seconds[seconds.Count / 10],12:N0}{each * 1e9,10:N0}{Math.Max(0, bytes) / ((double)seconds.Count * run),12:N1}"));
        return each;
    }

    /// <summary>Read, matched, analysed, searched for identifiers: each post by one of two threads, for a few seconds after both are warm.</summary>
    private static void Together(Post[] posts, string[] queries)
    {
        var (matcher, finder) = (Matcher(queries, 1000), new IdentifierFinder([]));
        var done = new int[2 * 64]; // far apart: the counters share no cache line
        var running = true;
        Thread[] threads = [.. Enumerable.Range(0, 2).Select(half => new Thread(() =>
        {
            var (reader, asked, hits, found) = (new PostLine(), new QueryPost(), new List<long>(), new List<Identifier>());
            for (var i = half; Volatile.Read(ref running); i = i + 2 < posts.Length ? i + 2 : half)
            {
                reader.Fill(asked, posts[i].Json);
                matcher.Match(asked, hits);
                Analyser.Analyse(asked.Walk, null, out _);
                found.Clear();
                finder.Find(asked.Walk, found);
                Volatile.Write(ref done[half * 64], done[half * 64] + 1);
            }
        }))];
        foreach (var thread in threads) thread.Start();
        int Done() => Volatile.Read(ref done[0]) + Volatile.Read(ref done[64]);
        Thread.Sleep(TimeSpan.FromSeconds(3));
        var rates = new List<double>();
        for (var round = 0; round < 40; round++)
        {
            var (from, before) = (Stopwatch.GetTimestamp(), Done());
            Thread.Sleep(100);
            rates.Add((Done() - before) / Stopwatch.GetElapsedTime(from).TotalSeconds);
        }
        Volatile.Write(ref running, false);
        foreach (var thread in threads) thread.Join();
        rates.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all together, 1,000 queries, two threads",-44}{rates[rates.Count / 2],12:N0}{rates[rates.Count * 9 / 10],12:N0}"));
    }

    private static void Ratio(Dictionary<string, double> figures, string fast, string slow)
    {
        if (figures.TryGetValue(fast, out var one) && figures.TryGetValue(slow, out var other)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"“{slow}” takes {other / one:0.0} times as long as “{fast}”"));
    }

    private static void TellHits(Post[] posts, string[] queries)
    {
        var matcher = Matcher(queries, 1000);
        var (asked, hits, found) = (new QueryPost(), new List<long>(), 0L);
        foreach (var post in posts)
        {
            matcher.Match(asked.Begin(post.Utf8).In("en"), hits);
            found += hits.Count;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"1,000 queries find {(double)found / posts.Length:0.00} matches a post; {matcher.AskedAlways} of them are asked about every post"));
    }
}
