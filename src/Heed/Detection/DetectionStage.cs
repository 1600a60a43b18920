using Heed.Records;

namespace Heed.Detection;

/// <summary>What this stage gives the program: its stores are static, its workers and singletons are written out here.</summary>
public static class DetectionStage
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IWorker, Detect>(); // mention counts -> signal -> alert
    }
}
