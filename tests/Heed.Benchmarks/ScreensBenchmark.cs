using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Heed.Crises;
using Heed.Detection;
using Heed.Listening;
using Heed.People;
using Heed.Records;
using Heed.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Benchmarks;

/// <summary>How fast the Today and crisis screens answer over HTTP with a million mentions stored, and how many bytes the first paint takes.</summary>
public static partial class ScreensBenchmark
{
    private const int Requests = 300;
    private const string Password = "a long enough password";

    public static async Task<int> Run(int mentions)
    {
        using var bench = new Bench();
        var crisisId = await Fill(bench, mentions);
        var app = Web.Create(new ServeOptions { Urls = "http://127.0.0.1:0", Data = bench.Workspace.Root, RunWorkers = false });
        await app.StartAsync();
        try
        {
            using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), MaxConnectionsPerServer = 16 }) { BaseAddress = new Uri(app.Urls.First()) };
            await SignIn(http);
            foreach (var path in new[] { "/", $"/crises/{crisisId}" })
                foreach (var atOnce in new[] { 1, 4 }) await Time(http, path, atOnce);
            foreach (var path in new[] { "/", $"/crises/{crisisId}" }) await FirstPaint(http, path);
            await Recount(bench, http);
        }
        finally { await app.StopAsync(); }
        return 0;
    }

    /// <summary>Mentions over sixty days, through the real log and ingest, and an open crisis over three topics, one of which hears all of them.</summary>
    private static async Task<long> Fill(Bench bench, int mentions)
    {
        var now = TimeProvider.System.GetUtcNow();
        var source = bench.AddTopics();
        var everything = bench.Database.Write(work => TopicStore.Add(work, "Everything", "\"harbor light\" OR harborlight OR \"gull point\" OR \"saltmarsh clinic\"", "", "benchmark", now));
        var watch = Stopwatch.StartNew();
        long kept = 0;
        for (var round = 0; kept < mentions; round++)
        {
            var count = 100_000;
            bench.Append(source, Corpus.Posts(count, 1, now.AddDays(-60), TimeSpan.FromDays(60), (ulong)round + 100), history: true);
            await bench.Digest();
            var after = bench.Database.Read(work => work.Number("SELECT count(*) FROM mention"));
            if (after == kept) throw new InvalidOperationException("Nothing more was kept.");
            kept = after;
        }
        Console.WriteLine($"{kept:N0} mentions stored through post log and ingest in {watch.Elapsed.TotalSeconds:N0} s; database {new FileInfo(bench.Workspace.DatabasePath).Length / 1e6:N0} MB");
        return bench.Database.Write(work =>
        {
            Organisation.Set(work, new Organisation { Name = "Benchmark", TimeZone = "America/New_York" }, now);
            var person = PersonStore.Add(work, new Person { Name = "Bea Bench", Email = "bea@example.org" },
                new PasswordHasher<Person>().HashPassword(new Person(), Password), Role.All.Select(role => role.Name), now) ?? throw new InvalidOperationException("The person is there already.");
            var id = CrisisStore.Add(work, new Crisis
            {
                Name = "Benchmark", Scenario = "S04", Level = 2, DetectedAt = now.AddHours(-5), DeclaredAt = now.AddHours(-5), DeclaredBy = person, FirstResponseDue = now.AddHours(-3)
            });
            foreach (var topic in new[] { everything, 2, 3 }) CrisisStore.AddTopic(work, id, topic);
            for (var i = 0; i < 60; i++) Timeline.Add(work, id, now.AddMinutes(-300 + i * 5), "note", $"Entry {i} of the benchmark.", "Bea Bench");
            return id;
        });
    }

    /// <summary>A topic that heard everything gets an alert filter: how long its mentions are counted again, and how long a page and a writer wait meanwhile.</summary>
    private static async Task Recount(Bench bench, HttpClient http)
    {
        var topic = bench.Database.Read(work => TopicStore.Named(work, "Everything")!);
        bench.Database.Write(work => TopicStore.Save(work, topic with { AlertFilter = "sentiment:negative NOT intent:praise" }, topic.Version, "benchmark", TimeProvider.System.GetUtcNow()));
        var detect = new Detect(bench.Database, new Journal(bench.Keys, TimeProvider.System));
        var (watch, passes, longest) = (Stopwatch.StartNew(), 0, 0.0);
        var counting = Task.Run(async () =>
        {
            while (bench.Database.Read(AlertFilterStore.Behind))
            {
                var pass = Stopwatch.StartNew();
                await detect.RunOnce(TimeProvider.System.GetUtcNow(), CancellationToken.None);
                longest = Math.Max(longest, pass.Elapsed.TotalMilliseconds);
                passes++;
            }
            return watch.Elapsed.TotalSeconds;
        });
        var (reads, writes) = (new List<double>(), new List<double>());
        while (!counting.IsCompleted)
        {
            var read = Stopwatch.StartNew();
            (await http.GetAsync($"/listen/topics/{topic.Id}")).EnsureSuccessStatusCode();
            reads.Add(read.Elapsed.TotalMilliseconds);
            var write = Stopwatch.StartNew();
            bench.Database.Write(work => work.Execute("UPDATE topic SET purpose = 'benchmark' WHERE id = @Id", new { topic.Id }));
            writes.Add(write.Elapsed.TotalMilliseconds);
            await Task.Delay(50);
        }
        reads.Sort();
        writes.Sort();
        Console.WriteLine($"A changed alert filter: counted again in {await counting:0.0} s, {passes:N0} passes, the longest {longest:0} ms. Meanwhile the topic's page p50 {reads[reads.Count / 2]:0} ms, slowest {reads[^1]:0} ms; a small write p50 {writes[writes.Count / 2]:0} ms, slowest {writes[^1]:0} ms");
    }

    private static async Task SignIn(HttpClient http)
    {
        var page = await http.GetStringAsync("/sign-in");
        var token = Token().Match(page).Groups[1].Value;
        var answer = await http.PostAsync("/sign-in", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Email"] = "bea@example.org", ["Secret"] = Password, ["__RequestVerificationToken"] = token
        }));
        if (answer.RequestMessage!.RequestUri!.AbsolutePath == "/sign-in") throw new InvalidOperationException("The sign-in failed.");
    }

    private static async Task Time(HttpClient http, string path, int atOnce)
    {
        for (var i = 0; i < 20; i++) (await http.GetAsync(path)).EnsureSuccessStatusCode();
        var times = new double[Requests];
        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (number, stop) =>
        {
            var watch = Stopwatch.StartNew();
            using var answer = await http.GetAsync(path, stop);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync(stop);
            times[number] = watch.Elapsed.TotalMilliseconds;
        });
        Array.Sort(times);
        Console.WriteLine($"GET {path,-14} {atOnce} at once   p50 {times[Requests / 2],7:0.0} ms   p95 {times[Requests * 95 / 100],7:0.0} ms   slowest {times[^1],7:0.0} ms");
    }

    /// <summary>The page, its style sheets, its scripts and what those import, compressed as a browser asks for them. The plot library is fetched later and left out.</summary>
    private static async Task FirstPaint(HttpClient http, string path)
    {
        var (html, total) = await Fetch(http, path);
        var parts = new List<string> { $"page {total:N0}" };
        var files = new Queue<string>(Linked().Matches(html).Select(match => match.Groups[1].Value).Where(file => file.StartsWith('/')));
        var seen = new HashSet<string>();
        while (files.TryDequeue(out var file))
        {
            var address = file.Split('#')[0];
            if (!seen.Add(address.Split('?')[0]) || address.Contains("echarts") || address.Contains("/lib/")) continue;
            var (text, bytes) = await Fetch(http, address);
            total += bytes;
            parts.Add($"{Path.GetFileName(address.Split('?')[0])} {bytes:N0}");
            foreach (Match import in Imported().Matches(text)) files.Enqueue(new Uri(new Uri("http://x" + address), import.Groups[1].Value).AbsolutePath);
        }
        Console.WriteLine($"First paint of {path}: {total / 1000.0:0.0} kB on the wire ({string.Join(", ", parts)})");
    }

    private static async Task<(string Text, long Bytes)> Fetch(HttpClient http, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "br, gzip");
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        using Stream plain = answer.Content.Headers.ContentEncoding.FirstOrDefault() switch
        {
            "br" => new System.IO.Compression.BrotliStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress),
            "gzip" => new System.IO.Compression.GZipStream(new MemoryStream(bytes), System.IO.Compression.CompressionMode.Decompress),
            _ => new MemoryStream(bytes)
        };
        return (await new StreamReader(plain).ReadToEndAsync(), bytes.Length);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)")]
    private static partial Regex Token();

    [GeneratedRegex("""<(?:link[^>]*rel="stylesheet"[^>]*href|script[^>]*src|use[^>]*href|img[^>]*src)="([^"]+)""")]
    private static partial Regex Linked();

    [GeneratedRegex("""(?:\bimport\b[^"';]*|@import\s+(?:url\()?)["']([^"']+)["']""")]
    private static partial Regex Imported();
}
