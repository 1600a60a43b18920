using Heed.Language.Queries;

namespace Heed.Listening;

/// <summary>Reads a query that will be asked of posts as they are heard, and warns of what no such post tells.</summary>
public static class HeardFields
{
    public const string Code = "W126";

    /// <summary>What a post's words, its author and the reading of it tell.</summary>
    internal static readonly Dictionary<QueryField, string[]> Values = new()
    {
        [QueryField.Is] = ["reply", "question"],
        [QueryField.Type] = ["reply"],
        [QueryField.Has] = ["link", "question", "phi"],
        [QueryField.Phi] = ["none", "likely"],
        [QueryField.Emotion] = ["anger", "joy", "optimism", "sadness", "fear"],
        [QueryField.Label] = ["complaint", "offensive", "soon", "now", "emergency"],
    };

    private static readonly ToldFields Told = new(new HashSet<QueryField>
    {
        QueryField.AuthorContaining, QueryField.Site, QueryField.Url, QueryField.Links, QueryField.Type, QueryField.Sentiment, QueryField.Id, QueryField.Parent, QueryField.Is, QueryField.Has,
        QueryField.Intent, QueryField.Emotion, QueryField.Theme, QueryField.Phi, QueryField.Label, QueryField.Followers, QueryField.MinuteOfDay, QueryField.Shares, QueryField.Published, QueryField.Channel,
    }, Values, Authors: true, part => $"No post tells “{part}” when it is heard: here it finds nothing, and NOT with it leaves nothing out.");

    public static ParsedQuery Read(string query, HeardChannels? channels = null, QueryMode mode = QueryMode.Plain) => Told.Read(query, mode, channels);
}
