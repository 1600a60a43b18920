using Heed.Language.Queries;

namespace Heed.Listening;

/// <summary>Reads a query that will be asked of kept mentions, and warns of what no mention tells: who wrote it and where it stands are sealed.</summary>
public static class KeptFields
{
    private static readonly HashSet<QueryField> Fields =
    [
        QueryField.Type, QueryField.Sentiment, QueryField.Is, QueryField.Has, QueryField.Intent, QueryField.Emotion, QueryField.Theme, QueryField.Topic, QueryField.Channel,
        QueryField.Phi, QueryField.Label, QueryField.Followers, QueryField.MinuteOfDay, QueryField.Shares, QueryField.Published,
    ];

    private static readonly ToldFields Counted = new(Fields, Values("question", "phi"), Authors: false,
        part => $"No kept mention tells “{part}” when it is counted: here it finds nothing, and NOT with it leaves nothing out.");

    // What a mention repeats is found out some seconds after it was kept, or when a claim is added: too late to be counted, in time to be searched.
    private static readonly ToldFields Searched = new(new HashSet<QueryField>([.. Fields, QueryField.Claim, QueryField.Narrative]), Values("question", "phi", "claim"), Authors: false,
        part => $"No kept mention tells “{part}”: here it finds nothing, and NOT with it leaves nothing out.");

    private static Dictionary<QueryField, string[]> Values(params string[] has) => new(HeardFields.Values) { [QueryField.Has] = has };

    private const string EveryPost = "W105";

    /// <summary>A query that mentions are searched with.</summary>
    public static ParsedQuery Search(string query, HeardChannels? channels = null, QueryMode mode = QueryMode.Plain) => Searched.Read(query, mode, channels);

    /// <summary>A query that decides which mentions count for alerts. That every post must be looked at is not said: it is asked of the mentions of one topic, not of everything heard.</summary>
    public static ParsedQuery Read(string query, HeardChannels? channels = null, QueryMode mode = QueryMode.Plain)
    {
        var read = Counted.Read(query, mode, channels);
        return read.CanRun ? new ParsedQuery(query, read.Root, [.. read.Faults.Where(fault => fault.Code != EveryPost)]) : read;
    }
}
