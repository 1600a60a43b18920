using Heed.Channels;

namespace Heed.Benchmarks;

/// <summary>Posts a second from a channel's hands to counted mentions, beside a plain program on the same posts in the same run.</summary>
public static class IngestBenchmark
{
    public static async Task<int> Run(int posts)
    {
        Console.WriteLine($"{posts:N0} posts, {Corpus.Topics().Count} topics, {Environment.ProcessorCount} cores, .NET {Environment.Version}");
        await Once(Math.Min(posts, 20_000), 0.5, quiet: true); // warms both up
        foreach (var share in new[] { 0.05, 0.5, 1.0 }) await Once(posts, share, quiet: false);
        return 0;
    }

    private static async Task Once(int count, double onTopic, bool quiet)
    {
        var now = TimeProvider.System.GetUtcNow();
        HeardPost[] posts = Corpus.Posts(count, onTopic, now.AddHours(-6), TimeSpan.FromHours(6));
        using var bench = new Bench();
        var source = bench.AddTopics();

        var log = await Bench.Measure(() => { bench.Append(source, posts, history: false); return Task.CompletedTask; });
        var ingest = await Bench.Measure(bench.Digest);
        var kept = bench.Database.Read(work => work.Number("SELECT count(*) FROM mention"));
        var heard = bench.Database.Read(work => work.Number("SELECT sum(posts) FROM source_count WHERE reason = 'heard'"));
        if (heard != count) throw new InvalidOperationException($"Heed heard {heard:N0} of {count:N0} posts.");

        var lines = Baseline.Lines(posts);
        long plainKept = 0;
        var plain = await Bench.Measure(() => { plainKept = Baseline.Run(Path.Combine(bench.Workspace.Root, "plain.db"), lines, Corpus.Topics()); return Task.CompletedTask; });
        if (quiet) return;

        var whole = log.Seconds + ingest.Seconds;
        Console.WriteLine($"\n{onTopic:P0} of posts speak of us; Heed kept {kept:N0} mentions, the plain program {plainKept:N0} rows");
        Console.WriteLine($"  {"",-34}{"posts/s",12}{"bytes/post",14}");
        Line("Heed: post log (fsync, encrypted)", count, log);
        Line("Heed: ingest (analyse, mask, count)", count, ingest);
        Line("Heed: both, one after the other", count, (whole, log.Bytes + ingest.Bytes));
        Line("plain: deserialise, Contains, insert", count, plain);
        Console.WriteLine($"  Heed takes {whole / plain.Seconds:0.00} times as long as the plain program and allocates {(double)(log.Bytes + ingest.Bytes) / plain.Bytes:0.00} times as much.");
    }

    private static void Line(string name, int posts, (double Seconds, long Bytes) measured) =>
        Console.WriteLine($"  {name,-36}{posts / measured.Seconds,10:N0}{measured.Bytes / posts,14:N0}");
}
