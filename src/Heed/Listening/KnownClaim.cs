namespace Heed.Listening;

/// <summary>A claim about health that somebody checked, in the library of this installation.</summary>
public sealed record KnownClaim
{
    public const int LongestText = 1000, LongestUrl = 500, LongestVerdict = 60, LongestId = 100;

    public long Id { get; init; }
    public string ExternalId { get; init; } = "";
    public string Title { get; init; } = "";
    public string Claim { get; init; } = "";
    public string Verdict { get; init; } = "";
    public string Url { get; init; } = "";
    public string ByName { get; init; } = "";
    public DateTimeOffset AddedAt { get; init; }
    public DateTimeOffset? RemovedAt { get; init; }
    /// <summary>Mentions that likely repeat it.</summary>
    public long Mentions { get; init; }

    public string Name => Title.Length > 0 ? Title : Claim;

    /// <summary>The site of the check, or where the claim came from.</summary>
    public string Source => Uri.TryCreate(Url, UriKind.Absolute, out var address) ? address.Host : "";

    /// <summary>Why it cannot be kept, as a sentence; empty if it can.</summary>
    public string Fault() =>
        ExternalId.Length == 0 ? "It has no id." :
        ExternalId.Length > LongestId ? $"The id is longer than {LongestId} characters." :
        Claim.Length == 0 ? "It does not say what was claimed." :
        Claim.Length > LongestText || Title.Length > LongestText ? $"The claim or the title is longer than {LongestText:N0} characters." :
        Verdict.Length > LongestVerdict ? $"The verdict is longer than {LongestVerdict} characters." :
        Url.Length > LongestUrl || (Url.Length > 0 && !MentionOneModel.IsWeb(Url)) ? $"The address has to begin with https:// or http:// and have at most {LongestUrl} characters." :
        ClaimFile.HasControl($"{ExternalId}{Title}{Claim}{Verdict}{Url}") ? "It holds a control character." : "";
}

/// <summary>A mention that likely repeats a claim.</summary>
public sealed record MentionClaim
{
    public long ClaimId { get; init; }
    public long MentionId { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    /// <summary>0 to 1.</summary>
    public double Score { get; init; }
    /// <summary>The masked words that speak for it, one a line.</summary>
    public string Words { get; init; } = "";
}
