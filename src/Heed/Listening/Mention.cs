namespace Heed.Listening;

/// <summary>One public post we kept because a topic asked for it. The text is masked; the words as written are sealed.</summary>
public sealed record Mention
{
    public long Id { get; init; }
    public long SourceId { get; init; }
    public string SourceName { get; init; } = "";
    /// <summary>The network, or how a file came in.</summary>
    public string SourceKind { get; init; } = "";
    /// <summary>A mark made of the network's own id and a key of this installation: see IngestSteps.MarkOfPost.</summary>
    public string ExternalId { get; init; } = "";
    public string Text { get; init; } = "";
    public string AuthorMark { get; init; } = "";
    public long? Followers { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset HeardAt { get; init; }
    public bool TimeCorrected { get; init; }
    public string Language { get; init; } = "und";
    /// <summary>-1 negative, 0 neutral, 1 positive.</summary>
    public long Sentiment { get; init; }
    public double SentimentScore { get; init; }
    public double Confidence { get; init; }
    /// <summary>False where the judge of tone could not tell.</summary>
    public bool Sure => Confidence >= Heed.Language.Sentiment.SureFrom;
    public string Theme { get; init; } = "";
    /// <summary>All themes, comma between; "none" where a person said so.</summary>
    public string Themes { get; init; } = "";
    public string Intent { get; init; } = "";
    public string Urgency { get; init; } = "";
    public string Emotion { get; init; } = "";
    public string Complaint { get; init; } = "";
    public string Offensive { get; init; } = "";
    /// <summary>"phone:1 person:2": types and counts only.</summary>
    public string Identifiers { get; init; } = "";
    public bool IsReply { get; init; }
    public long Reposts { get; init; }

    public string ToneWord => Sentiment switch { < 0 => "Negative", > 0 => "Positive", _ => "Neutral" };
    public string ToneColour => Sentiment switch { < 0 => "red", > 0 => "green", _ => "quiet" };
}

/// <summary>What stands in mention.sealed, encrypted: for people with the privacy role, after giving a reason.</summary>
public sealed record SealedMention(string Text, string? Author, string? Url);

/// <summary>Which mentions a list shows, newest first, after the keyset (BeforeAt, BeforeId).</summary>
public sealed record MentionFilter
{
    public long? TopicId { get; init; }
    public long? SourceId { get; init; }
    /// <summary>-1, 0 or 1.</summary>
    public long? Tone { get; init; }
    public string Words { get; init; } = "";
    public DateTimeOffset? From { get; init; }
    public DateTimeOffset? Until { get; init; }
    public DateTimeOffset? BeforeAt { get; init; }
    public long BeforeId { get; init; } = long.MaxValue;
}
