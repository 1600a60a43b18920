using Heed.Crises;

namespace Heed.Composing;

/// <summary>One thing we may say, with where we know it from, who vouches for it and how long it holds.</summary>
public sealed record Fact
{
    public const string Reported = "reported", Verified = "verified", Retracted = "retracted";
    public const int LongestStatement = 1000;

    public long Id { get; init; }
    public long? CrisisId { get; init; }
    public string Statement { get; init; } = "";
    public string Category { get; init; } = "event";
    public string Source { get; init; } = "";
    public string Status { get; init; } = Reported;
    public long AuthorId { get; init; }
    public string AuthorName { get; init; } = "";
    public long? VerifiedBy { get; init; }
    public string VerifierName { get; init; } = "";
    public DateTimeOffset? VerifiedAt { get; init; }
    public DateTimeOffset? ValidUntil { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public string RetractReason { get; init; } = "";
    public DateTimeOffset? RetractedAt { get; init; }
    public string RetractedByName { get; init; } = "";

    public static IReadOnlyList<(string Category, string Words)> Categories { get; } =
    [
        ("event", "What happened"), ("impact", "Who or what is affected"), ("number", "A number"), ("cause", "A cause"),
        ("instruction", "What people should do"), ("timeline", "When something happened or will happen")
    ];

    public string CategoryInWords => Categories.FirstOrDefault(category => category.Category == Category).Words ?? Category;

    public bool Expired(DateTimeOffset now) => Status == Verified && ValidUntil is { } until && until <= now;

    /// <summary>May be leaned on in public right now.</summary>
    public bool Stands(DateTimeOffset now) => Status == Verified && !Expired(now);

    public string StatusInWords(DateTimeOffset now) => Status switch
    {
        Reported => "Not verified",
        Verified => Expired(now) ? "Expired" : "Verified",
        Retracted => "Retracted",
        _ => "Replaced"
    };

    public static Refusal? WhyNotKeep(string statement, string category, string source) =>
        statement.Length == 0 ? new("Write the fact as one sentence.")
        : statement.Length > LongestStatement ? new($"The fact is {statement.Length:N0} characters long; {LongestStatement:N0} is the most. Split it.")
        : Categories.All(known => known.Category != category) ? new("Choose what kind of fact this is.")
        : source.Length == 0 ? new("Say where this is known from: a person and their role, or a document.")
        : null;

    public Refusal? WhyNotVerify(long personId, DateTimeOffset validUntil, DateTimeOffset now) =>
        Status is not (Reported or Verified) ? new("This fact was taken back. Add it anew if it turns out to be true after all.")
        : personId == AuthorId ? new("You added this fact, so somebody else must verify it.")
        : Stands(now) ? new("This fact is already verified.")
        : validUntil <= now ? new("The time until which the fact holds must lie ahead.")
        : null;

    public Refusal? WhyNotRetract(string reason) =>
        Status == Retracted ? new("This fact was already retracted.")
        : reason.Length < 10 ? new("Say in a few words why the fact is taken back. Whoever used it will read this.")
        : null;
}
