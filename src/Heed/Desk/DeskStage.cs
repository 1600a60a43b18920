namespace Heed.Desk;

/// <summary>The screens that look at everything. They write nothing, so there are no workers here, only the feed that says when to look again.</summary>
public static class DeskStage
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<LiveFeed>();
        services.AddHostedService(provider => provider.GetRequiredService<LiveFeed>());
    }
}
