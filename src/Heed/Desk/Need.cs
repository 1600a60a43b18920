namespace Heed.Desk;

/// <summary>How much a need presses. The order is the order on the screen.</summary>
public enum Press { Overdue, Now, Soon, WhenYouCan }

/// <summary>One thing on Today that somebody must do, and the one place to do it.</summary>
/// <param name="Key">The same as long as it is the same thing, so that a live screen knows what is new.</param>
/// <param name="Word">What kind it is, in a word or two, always beside its mark.</param>
public sealed record Need(string Key, Press Press, string Word, string Sentence, string Href, string Action)
{
    /// <summary>What it is about in a few words, so that its buttons name it without reading the whole sentence again.</summary>
    public required string About { get; init; }
    public DateTimeOffset? Due { get; init; }
    public DateTimeOffset? Since { get; init; }
    /// <summary>Set for a firing alert.</summary>
    public long? AlertId { get; init; }
    /// <summary>Whether this person may acknowledge it from here.</summary>
    public bool MayAcknowledge { get; init; }

    public string Colour => Press switch
    {
        Press.Overdue => "red",
        Press.Now => "red",
        Press.Soon => "amber",
        Press.WhenYouCan => "blue",
    };
}
