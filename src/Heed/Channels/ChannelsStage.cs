namespace Heed.Channels;

/// <summary>Every network Heed knows, written out. A new one: its folder and one line here.</summary>
public static class ChannelsStage
{
    public static void Add(IServiceCollection services)
    {
    }
}
