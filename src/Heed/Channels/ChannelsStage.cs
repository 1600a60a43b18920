namespace Heed.Channels;

/// <summary>Every network Heed knows, written out. A new one: its folder and one line here.</summary>
public static class ChannelsStage
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(_ => PublicWebOptions.FromEnvironment());
        services.AddSingleton<PublicWeb>();
        services.AddSingleton<IListeningChannel, Feeds.FeedChannel>();
        services.AddSingleton<IListeningChannel, Bluesky.BlueskyListening>();
        services.AddSingleton<Bluesky.BlueskySessions>();
        services.AddSingleton<IPublishingChannel, Bluesky.BlueskyPublishing>();
        services.AddSingleton<IPublishingChannel, Mail.MailChannel>();
    }
}
