using Heed.Benchmarks;

// dotnet run -c Release --project tests/Heed.Benchmarks -- ingest [posts]
// dotnet run -c Release --project tests/Heed.Benchmarks -- replay [posts [percent that speak of us]]
// dotnet run -c Release --project tests/Heed.Benchmarks -- language [part of a line's name]
// dotnet run -c Release --project tests/Heed.Benchmarks -- screens [mentions] [--keep DIR]
return args switch
{
    ["ingest"] => await IngestBenchmark.Run(200_000),
    ["ingest", var posts] when int.TryParse(posts, out var number) && number > 0 => await IngestBenchmark.Run(number),
    ["replay"] => ReplayBenchmark.Run(300_000, 0.2, 1),
    ["replay", var posts] when int.TryParse(posts, out var number) && number > 0 => ReplayBenchmark.Run(number, 0.2, 1),
    ["replay", var posts, var percent] when int.TryParse(posts, out var number) && number > 0 && int.TryParse(percent, out var share) && share is >= 0 and <= 100 => ReplayBenchmark.Run(number, share / 100d),
    ["language"] => LanguageBenchmark.Run(null),
    ["language", var part] => LanguageBenchmark.Run(part),
    ["screens"] => await ScreensBenchmark.Run(1_000_000),
    ["screens", var mentions] when int.TryParse(mentions, out var number) && number > 0 => await ScreensBenchmark.Run(number),
    _ => Usage()
};

static int Usage()
{
    Console.Error.WriteLine("Name a benchmark: ingest [posts], replay [posts], language [line] or screens [mentions].");
    return 2;
}
