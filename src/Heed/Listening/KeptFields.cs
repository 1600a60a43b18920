using Heed.Language.Queries;

namespace Heed.Listening;

/// <summary>Reads a query that will be asked of kept mentions, and warns of what no mention tells: who wrote it and where it stands are sealed.</summary>
public static class KeptFields
{
    private static readonly ToldFields Told = new(new HashSet<QueryField>
    {
        QueryField.Type, QueryField.Sentiment, QueryField.Is, QueryField.Has, QueryField.Intent, QueryField.Emotion, QueryField.Theme, QueryField.Topic, QueryField.Channel,
        QueryField.Phi, QueryField.Label, QueryField.Followers, QueryField.MinuteOfDay, QueryField.Shares, QueryField.Published,
    }, new Dictionary<QueryField, string[]>(HeardFields.Values) { [QueryField.Has] = ["question", "phi"] }, Authors: false,
        part => $"No kept mention tells “{part}”: here it finds nothing, and NOT with it leaves nothing out.");

    private const string EveryPost = "W105";

    /// <summary>That every post must be looked at is not said: it is asked of the mentions of one topic, not of everything heard.</summary>
    public static ParsedQuery Read(string query, HeardChannels? channels = null, QueryMode mode = QueryMode.Plain)
    {
        var read = Told.Read(query, mode, channels);
        return read.CanRun ? new ParsedQuery(query, read.Root, [.. read.Faults.Where(fault => fault.Code != EveryPost)]) : read;
    }
}
