using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Heed.Crises;

namespace Heed.Composing;

/// <summary>A text on its way to the public. writing → in_review → approved → published; any edit leads back to writing.</summary>
public sealed record Draft
{
    public const string Writing = "writing", InReview = "in_review", Approved = "approved", Published = "published", Withdrawn = "withdrawn";
    public const int LongestTitle = 200, LongestText = 20_000;

    public long Id { get; init; }
    public long? CrisisId { get; init; }
    public string Kind { get; init; } = "routine";
    public string Title { get; init; } = "";
    public string Text { get; init; } = "";
    public DateTimeOffset? NextUpdateAt { get; init; }
    public string State { get; init; } = Writing;
    public long Version { get; init; }
    public string TextHash { get; init; } = "";
    public long AuthorId { get; init; }
    public string AuthorName { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset UpdatedAt { get; init; }
    /// <summary>The published draft whose statement this one corrects.</summary>
    public long? CorrectsId { get; init; }

    /// <summary>What a person may choose, with the words on screen.</summary>
    public static IReadOnlyList<(string Kind, string Words)> Kinds { get; } =
    [
        ("holding", "Holding statement"), ("full", "Full statement"), ("update", "Update"), ("closing", "Closing statement"), ("routine", "Routine publication")
    ];

    public string KindInWords => Kinds.FirstOrDefault(kind => kind.Kind == Kind).Words ?? Kind;

    public string StateInWords => State switch
    {
        Writing => "Being written",
        InReview => "Waiting for review",
        Approved => "Approved",
        Published => "Published",
        _ => "Withdrawn"
    };

    /// <summary>SHA-256 of everything the public would read. An approval is of this, and of nothing else.</summary>
    public static string HashOf(string title, string text, DateTimeOffset? nextUpdateAt)
    {
        // Each part is preceded by its length, so that words cannot move from the title to the text unseen.
        var promise = nextUpdateAt?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) ?? "";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in (string[])[title, text, promise])
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(Encoding.UTF8.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + ":"));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>One form of line ends and no blank ends, so that a browser's habits never change a hash.</summary>
    public static string CleanText(string? text) => (text ?? "").Replace("\r\n", "\n").Replace('\r', '\n').Trim();

    public static string CleanTitle(string? title) => string.Join(' ', (title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public Refusal? WhyNotEdit() => State switch
    {
        Published => new("This text is published and stays as it is. To put something right, write a correction."),
        Withdrawn => new("This draft was withdrawn. Start a new one."),
        _ => null
    };

    /// <summary>What is wrong with these words as a draft at all; the checks come after.</summary>
    public static Refusal? WhyNotKeep(string title, string text) =>
        title.Length == 0 ? new("The draft needs a title.")
        : title.Length > LongestTitle ? new($"The title is {title.Length} characters long; {LongestTitle} is the most.")
        : text.Length > LongestText ? new($"The text is {text.Length:N0} characters long; {LongestText:N0} is the most.")
        : null;

    /// <summary>Everyone who wrote any version counts as an author, whatever their roles: an author never approves and never overrides.</summary>
    public Refusal? WhyNotReview(long personId, IReadOnlyCollection<long> editors) =>
        personId == AuthorId || editors.Contains(personId)
            ? new("You wrote part of this text, so somebody else must decide about it.")
            : null;
}

public sealed record DraftVersion
{
    public long DraftId { get; init; }
    public long Version { get; init; }
    public string Title { get; init; } = "";
    public string Text { get; init; } = "";
    public DateTimeOffset? NextUpdateAt { get; init; }
    public string TextHash { get; init; } = "";
    public long EditorId { get; init; }
    public string EditorName { get; init; } = "";
    public DateTimeOffset At { get; init; }
}
