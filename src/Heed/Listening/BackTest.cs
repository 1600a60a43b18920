using System.Text.Json;
using System.Text.Json.Serialization;

namespace Heed.Listening;

/// <summary>A query tried on everything heard that the post log still holds, and on the mentions of the last 30 days.</summary>
public sealed record BackTest
{
    public const string Running = "running", Done = "done", Cancelled = "cancelled";

    public long Id { get; init; }
    public long? TopicId { get; init; }
    public string Query { get; init; } = "";
    public string Canonical { get; init; } = "";
    public string State { get; init; } = Running;
    public long Revision { get; init; }
    public long LogRead { get; init; }
    public long LogStart { get; init; }
    public long LogEnd { get; init; }
    public long StoredRead { get; init; }
    public long StoredEnd { get; init; }
    public string Result { get; init; } = "";
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
    /// <summary>Posts found by each variant of the query (QueryVariants), counted over the same posts as <see cref="Tried"/>.</summary>
    public long[] ByVariant { get; set; } = [];
    /// <summary>Posts the query itself found among those the variants were tried on: what was heard, or what was kept where the log is empty.</summary>
    public long Tried { get; set; }
    public List<BackTestDraw> Draws { get; set; } = [];
}

/// <summary>A match drawn at random; the text is masked.</summary>
public sealed record BackTestDraw(string Text, long WrittenAt);

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
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BackTestResult))]
public sealed partial class BackTestJson : JsonSerializerContext;
