using System.Text.Json;
using System.Text.Json.Serialization;
using Heed.Language.Queries;

namespace Heed.Listening;

/// <summary>A query tried on everything heard that the post log still holds, and on the mentions of the last 30 days.</summary>
public sealed record BackTest
{
    public const string Running = "running", Done = "done", Cancelled = "cancelled", Failed = "failed";

    public long Id { get; init; }
    public long? TopicId { get; init; }
    public string Query { get; init; } = "";
    public string Canonical { get; init; } = "";
    /// <summary>The version of the topic that was on the screen when the query was written; a later one means that somebody changed it meanwhile.</summary>
    public long? TopicVersion { get; init; }
    public string State { get; init; } = Running;
    /// <summary>Why it failed, as a sentence for the person who tried it.</summary>
    public string Fault { get; init; } = "";
    public long Revision { get; init; }
    public long LogRead { get; init; }
    public long LogStart { get; init; }
    public long LogEnd { get; init; }
    public long StoredRead { get; init; }
    public long StoredEnd { get; init; }
    public string Result { get; init; } = "";
    /// <summary>A <see cref="TypedTopic"/> as JSON, or empty.</summary>
    public string Typed { get; init; } = "";
    public long? ById { get; init; }
    public string ByName { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset UpdatedAt { get; init; }

    public bool IsRunning => State == Running;

    /// <summary>0 to 100. The log is read first; it is by far the larger part.</summary>
    public int Percent => State == Done ? 100 : LogEnd > LogStart ? (int)(95 * (LogRead - LogStart) / (LogEnd - LogStart)) : 50;

    public BackTestResult Counts() => JsonSerializer.Deserialize(Result, BackTestJson.Default.BackTestResult) ?? new BackTestResult();
}

/// <summary>What was counted so far. Days are dates in the organisation's zone.</summary>
public sealed class BackTestResult
{
    public long HeardPosts { get; set; }
    public long HeardFound { get; set; }
    public long StoredPosts { get; set; }
    public long StoredFound { get; set; }
    public SortedDictionary<string, long> HeardByDay { get; set; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, long> StoredByDay { get; set; } = new(StringComparer.Ordinal);
    /// <summary>The parts of the query that are weighed, and how many posts are found without each, counted over the same posts as <see cref="Tried"/>.</summary>
    public BackTestPart[] Parts { get; set; } = [];
    /// <summary>How many parts could be weighed; more than <see cref="Parts"/> where the query is long.</summary>
    public int PartsInAll { get; set; }
    /// <summary>Posts the query itself found among those the variants were tried on: what was heard, or what was kept where the log is empty.</summary>
    public long Tried { get; set; }
    /// <summary>Only while the test runs: at its end they become samples, which are forgotten with the posts.</summary>
    public List<BackTestDraw> Draws { get; set; } = [];
}

/// <summary>A part of a query and the posts found by the query without it.</summary>
public sealed class BackTestPart
{
    public VariantKind Kind { get; set; }
    /// <summary>The part, printed; long ones are cut.</summary>
    public string Words { get; set; } = "";
    public long Found { get; set; }
}

/// <summary>A match drawn at random; the text is masked.</summary>
/// <param name="Mark">A keyed hash of the post's source and id.</param>
public sealed record BackTestDraw(string Text, long WrittenAt, long HeardAt, string Mark);

/// <summary>A drawn match to be judged.</summary>
public sealed record BackTestSample
{
    public long Id { get; init; }
    public long BackTestId { get; init; }
    public string Text { get; init; } = "";
    public DateTimeOffset WrittenAt { get; init; }
    /// <summary>1 relevant, 0 not, null not judged yet.</summary>
    public long? Relevant { get; init; }
    public string JudgedBy { get; init; } = "";
    public DateTimeOffset? JudgedAt { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BackTestResult))]
[JsonSerializable(typeof(TypedTopic))]
public sealed partial class BackTestJson : JsonSerializerContext;
