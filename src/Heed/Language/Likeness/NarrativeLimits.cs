namespace Heed.Language.Likeness;

/// <summary>What bounds the narratives and what makes one.</summary>
public sealed record NarrativeLimits
{
    /// <summary>How like a narrative's words a mention is at least to join it: cosine, 0 to 1.</summary>
    public float JoinAt { get; init; } = 0.25f;

    /// <summary>How alike two narratives' words are at least to become one: cosine, 0 to 1.</summary>
    public float MergeAt { get; init; } = 0.5f;

    /// <summary>Narratives and beginnings of narratives in memory; the ones that were silent longest are let go first, small ones before large ones.</summary>
    public int Most { get; init; } = 4000;

    /// <summary>Words remembered with how often they come; the rare half is dropped when there are more.</summary>
    public int MostWords { get; init; } = 100_000;

    /// <summary>A narrative nobody added to for so long is closed: what is said then begins another.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromDays(7);

    /// <summary>A beginning becomes a narrative with so many mentions by at least two authors.</summary>
    public int LeastMentions { get; init; } = 3;
}
