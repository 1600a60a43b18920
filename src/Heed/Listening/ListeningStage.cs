using Heed.Records;

namespace Heed.Listening;

/// <summary>What this stage gives the program: its stores are static, its workers and singletons are written out here.</summary>
public static class ListeningStage
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<SourceHealth>();
        services.AddSingleton<SearchTurns>();
        services.AddSingleton<DrawnMention>();
        services.AddSingleton<IWorker, Listen>();        // network -> post log
        services.AddSingleton<IWorker, Ingest>();        // post log -> mention
        services.AddSingleton<IWorker, IndexMentions>(); // mention -> search
        services.AddSingleton<IWorker, GroupNarratives>(); // mention -> narrative
        services.AddSingleton<IWorker, LookBackForClaims>(); // new claim -> earlier mentions
        services.AddSingleton<IWorker, RunBackTests>();  // query -> what it would find
        services.AddSingleton<IWorker, ForgetHeard>();   // post log, after its retention time
    }
}
