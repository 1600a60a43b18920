namespace Heed;

/// <summary>The river, in order. Each line adds one stage: its workers, in the order in which news passes through them.</summary>
public static class Flow
{
    public static void Add(IServiceCollection services)
    {
        People.PeopleStage.Add(services);
        Channels.ChannelsStage.Add(services);     // fetch
        Listening.ListeningStage.Add(services);   // post log -> mention
        Detection.DetectionStage.Add(services);   // mention -> signal -> alert
        Crises.CrisesStage.Add(services);         // alert -> crisis
        Composing.ComposingStage.Add(services);   // fact, draft, check, approval
        Publishing.PublishingStage.Add(services); // publication -> delivery
        Desk.DeskStage.Add(services);             // looks at everything, writes nothing
    }
}
