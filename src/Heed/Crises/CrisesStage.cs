using Heed.Records;

namespace Heed.Crises;

/// <summary>What this stage gives the program: its stores are static, its workers and singletons are written out here.</summary>
public static class CrisesStage
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IWorker, UpdateReminder>();
    }
}
