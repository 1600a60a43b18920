using System.Globalization;
using System.Text;

namespace Heed.Publishing;

/// <summary>What we said, word for word. Never edited and never removed: a correction is a publication of its own.</summary>
public sealed record Publication
{
    public long Id { get; init; }
    public long DraftId { get; init; }
    public long? CrisisId { get; init; }
    public string Kind { get; init; } = "";
    public string Title { get; init; } = "";
    public string Text { get; init; } = "";
    public string TextHash { get; init; } = "";
    public string Slug { get; init; } = "";
    /// <summary>The promise printed with it.</summary>
    public DateTimeOffset? NextUpdateAt { get; init; }
    public long AuthorId { get; init; }
    public long ApprovedBy { get; init; }
    public long PublishedBy { get; init; }
    public string AuthorName { get; init; } = "";
    public string ApproverName { get; init; } = "";
    public string PublisherName { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    /// <summary>When the first delivery was public; null while there was none, dry-runs aside.</summary>
    public DateTimeOffset? FirstPublicAt { get; init; }
    /// <summary>The publication this one corrects.</summary>
    public long? CorrectsId { get; init; }

    /// <summary>"lab-results-are-late-12": readable, stable, and unique by the draft's number.</summary>
    public static string SlugOf(string title, long draftId)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (slug.Length >= 60) break;
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var words = slug.ToString().Trim('-');
        return words.Length == 0 ? $"statement-{draftId}" : $"{words}-{draftId}";
    }
}
