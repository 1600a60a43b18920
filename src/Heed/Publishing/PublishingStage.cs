using Heed.Channels;
using Heed.Records;

namespace Heed.Publishing;

/// <summary>What this stage gives the program: its stores are static, its workers and singletons are written out here.</summary>
public static class PublishingStage
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<IPublishingChannel, NewsroomChannel>();
        services.AddSingleton<IWorker, Deliver>();
    }
}
