using Heed.Channels;

namespace Heed.Benchmarks;

/// <summary>Posts a second from a channel's hands to counted mentions, beside a plain program on the same posts in the same run.</summary>
public static class IngestBenchmark
{
    private const int Rounds = 3;

    private sealed record Round(double Log, double Ingest, double Plain, long HeedBytes, long LogBytes, long PlainBytes, long Kept, long PlainKept)
    {
        public double Ratio => (Log + Ingest) / Plain;
    }

    public static async Task<int> Run(int posts)
    {
        Console.WriteLine($"{posts:N0} posts, {Corpus.Topics().Count} topics, {Environment.ProcessorCount} cores, .NET {Environment.Version}; the middle of {Rounds} rounds");
        await Once(Math.Min(posts, 20_000), 0.5); // warms both up
        foreach (var share in new[] { 0.05, 0.5, 1.0 })
        {
            var rounds = new List<Round>();
            for (var i = 0; i < Rounds; i++) rounds.Add(await Once(posts, share));
            Tell(posts, share, rounds);
        }
        return 0;
    }

    private static void Tell(int posts, double share, List<Round> rounds)
    {
        double Middle(Func<Round, double> of) => rounds.Select(of).Order().ElementAt(Rounds / 2);
        var one = rounds[0];
        Console.WriteLine($"\n{share:P0} of posts speak of us; Heed kept {one.Kept:N0} mentions, the plain program {one.PlainKept:N0} rows");
        Console.WriteLine($"  {"",-36}{"posts/s",10}{"bytes/post",14}");
        Line("Heed: post log (fsync, encrypted)", posts, Middle(round => round.Log), one.LogBytes);
        Line("Heed: ingest (analyse, mask, count)", posts, Middle(round => round.Ingest), one.HeedBytes - one.LogBytes);
        Line("Heed: both, one after the other", posts, Middle(round => round.Log + round.Ingest), one.HeedBytes);
        Line("plain: deserialise, Contains, insert", posts, Middle(round => round.Plain), one.PlainBytes);
        Console.WriteLine($"  Heed takes {Middle(round => round.Ratio):0.0} times as long as the plain program ({rounds.Min(round => round.Ratio):0.0} to {rounds.Max(round => round.Ratio):0.0}) and allocates {(double)one.HeedBytes / one.PlainBytes:0.0} times as much.");
    }

    private static async Task<Round> Once(int count, double onTopic)
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
        return new Round(log.Seconds, ingest.Seconds, plain.Seconds, log.Bytes + ingest.Bytes, log.Bytes, plain.Bytes, kept, plainKept);
    }

    private static void Line(string name, int posts, double seconds, long bytes) => Console.WriteLine($"  {name,-36}{posts / seconds,10:N0}{bytes / posts,14:N0}");
}
