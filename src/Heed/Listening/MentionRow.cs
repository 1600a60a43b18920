namespace Heed.Listening;

/// <summary>A mention as a list shows it, with the topics that asked for it.</summary>
public sealed record MentionRow(Mention Mention, IReadOnlyList<MentionTopic> Topics)
{
    public static IReadOnlyList<MentionRow> Of(Records.Work work, IReadOnlyList<Mention> mentions)
    {
        var topics = MentionStore.Topics(work, [.. mentions.Select(mention => mention.Id)]).ToLookup(topic => topic.MentionId);
        return [.. mentions.Select(mention => new MentionRow(mention, [.. topics[mention.Id]]))];
    }
}
