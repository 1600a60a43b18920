using Heed.Channels;
using Heed.Language;

namespace Heed.Listening;

/// <summary>One heard post on its way to becoming a mention: each step adds what it found out.</summary>
public sealed class Passage(HeardPost post, long sourceId, bool history, DateTimeOffset heardAt)
{
    public HeardPost Post => post;
    public long SourceId => sourceId;
    public bool History => history;
    public DateTimeOffset HeardAt => heardAt;

    public DateTimeOffset CreatedAt { get; set; }
    public bool TimeCorrected { get; set; }
    public long[] TopicIds { get; set; } = [];
    public string Masked { get; set; } = "";
    public string Identifiers { get; set; } = "";
    public string AuthorMark { get; set; } = "";
    public string PostMark { get; set; } = "";
    public Analysis? Analysis { get; set; }
    public byte[] Sealed { get; set; } = [];

    /// <summary>Why it was dropped; null while it is on its way.</summary>
    public string? Dropped { get; set; }
}
