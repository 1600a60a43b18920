using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Heed.Channels;
using Heed.Listening;
using Heed.Records;

namespace Heed.Benchmarks;

/// <summary>
/// The whole road as a person would walk it: the real program serves, `heed replay` feeds a stream into it from a process of its own, and the clock
/// runs from its start until the post log is read to its end and no bucket waits for the detector. Beside it the plain program, in the same round.
/// </summary>
public static class ReplayBenchmark
{
    private const int Rounds = 3;

    private sealed record Round(double Replay, double Ingest, double Detect, double Index, long PeakMegabytes, long Kept, double Plain);

    public static int Run(int posts, params double[] shares)
    {
        Console.WriteLine($"{posts:N0} posts through heed serve and heed replay, {Corpus.Topics().Count} topics, {Environment.ProcessorCount} cores, .NET {Environment.Version}");
        foreach (var share in shares)
        {
            var rounds = Enumerable.Range(0, Rounds).Select(_ => Once(posts, share)).ToArray();
            Console.WriteLine($"\n{share:P0} of posts speak of us; kept {rounds[0].Kept:N0} ({(double)rounds[0].Kept / posts:P1})");
            Line("replay has written the log", posts, rounds, round => round.Replay);
            Line("post log read to its end", posts, rounds, round => round.Ingest);
            Line("and nothing waits for the detector", posts, rounds, round => round.Detect);
            Line("search index has caught up", posts, rounds, round => round.Index);
            Line("plain: deserialise, Contains, insert", posts, rounds, round => round.Plain);
            Console.WriteLine($"  end to end against plain {string.Join(", ", rounds.Select(round => $"{round.Detect / round.Plain:0.0}"))} times; serve held at most {rounds.Max(round => round.PeakMegabytes):N0} MB");
        }
        return 0;
    }

    private static void Line(string name, int posts, Round[] rounds, Func<Round, double> of)
    {
        var times = rounds.Select(of).Order().ToArray();
        Console.WriteLine($"  {name,-38}{times[Rounds / 2],8:0.00} s{posts / times[Rounds / 2],10:N0} posts/s   ({posts / times[^1]:N0} to {posts / times[0]:N0})");
    }

    private static Round Once(int count, double onTopic)
    {
        using var bench = new Bench();
        bench.AddTopics();
        var now = TimeProvider.System.GetUtcNow();
        var posts = Corpus.Posts(count, onTopic, now.AddHours(-6), TimeSpan.FromHours(6));
        var file = Path.Combine(bench.Workspace.Root, "stream.jsonl");
        Write(file, posts);
        var lines = Baseline.Lines(posts);
        posts = [];

        using var serve = Heed("serve", "--urls", "http://127.0.0.1:0", "--data", bench.Workspace.Root);
        while (serve.StandardOutput.ReadLine() is { } said && !said.Contains("http://", StringComparison.Ordinal)) { }
        _ = serve.StandardOutput.ReadToEndAsync();
        try
        {
            var watch = Stopwatch.StartNew();
            using var replay = Heed("replay", file, "--source", "benchmark", "--data", bench.Workspace.Root);
            _ = replay.StandardOutput.ReadToEndAsync();
            replay.WaitForExit();
            var written = watch.Elapsed.TotalSeconds;
            if (replay.ExitCode != 0) throw new InvalidOperationException($"The replay ended with {replay.ExitCode}.");
            var end = bench.Log.End();
            var read = Until(bench, watch, work => CursorStore.Get(work, Ingest.Consumer) >= end);
            var looked = Until(bench, watch, work => work.Number("SELECT count(*) FROM (SELECT 1 FROM detection_due LIMIT 1) AS some") == 0);
            var indexed = Until(bench, watch, work => !MentionSearchStore.Behind(work));
            var peak = File.ReadLines($"/proc/{serve.Id}/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
            var heard = bench.Database.Read(work => work.Number("SELECT sum(posts) FROM source_count WHERE reason = 'heard'"));
            if (heard != count) throw new InvalidOperationException($"Heed heard {heard:N0} of {count:N0} posts.");
            var kept = bench.Database.Read(work => work.Number("SELECT count(*) FROM mention"));
            serve.Kill();
            serve.WaitForExit();
            watch.Restart();
            Baseline.Run(Path.Combine(bench.Workspace.Root, "plain.db"), lines, Corpus.Topics());
            return new Round(written, read, looked, indexed, long.Parse(string.Concat(peak.Where(char.IsAsciiDigit))) / 1024, kept, watch.Elapsed.TotalSeconds);
        }
        finally { if (!serve.HasExited) serve.Kill(); }
    }

    private static double Until(Bench bench, Stopwatch watch, Func<Work, bool> done)
    {
        while (!bench.Database.Read(done)) Thread.Sleep(20);
        return watch.Elapsed.TotalSeconds;
    }

    private static Process Heed(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "heed.dll"), .. arguments]) { RedirectStandardOutput = true })!;

    /// <summary>The lines as any exporter writes them.</summary>
    private static void Write(string path, IEnumerable<HeardPost> posts)
    {
        using var file = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 20);
        foreach (var post in posts)
            file.Write(JsonSerializer.Serialize(new
            {
                id = post.Id, text = post.Text, created_at = DateTimeOffset.FromUnixTimeMilliseconds(post.CreatedAt).ToString("o"), author = post.Author,
                followers = post.Followers, url = post.Url, lang = post.Language, reposts = post.Reposts
            }) + "\n");
    }
}
