namespace Heed.Listening;

/// <summary>A search with a name, for everybody here.</summary>
public sealed record SavedSearch
{
    public long Id { get; init; }
    public string Name { get; init; } = "";
    public string Words { get; init; } = "";
    public long? TopicId { get; init; }
    public long? SourceId { get; init; }
    public string Tone { get; init; } = "";
    /// <summary>An alert filter, as <see cref="AlertFilters.NameOf"/> names it, or empty.</summary>
    public string Filter { get; init; } = "";
    /// <summary>Written at or after.</summary>
    public DateTimeOffset? FromAt { get; init; }
    /// <summary>Written before.</summary>
    public DateTimeOffset? UntilAt { get; init; }
    public long ByPerson { get; init; }
    public string ByName { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Opened by its number: what somebody searches for stands in no address.</summary>
    public string Href => $"/listen?saved={Id}";
}
