using Heed.Language.Queries;
using Heed.Records;

namespace Heed.Listening;

/// <summary>A claim that a mention likely repeats, or the narrative it is in, as searches may name it.</summary>
public sealed record MentionStory
{
    public long MentionId { get; init; }
    public bool IsClaim { get; init; }
    public long Id { get; init; }
    /// <summary>The title of a claim or the label of a narrative; may be empty.</summary>
    public string Name { get; init; } = "";
    public string ExternalId { get; init; } = "";
    public string Claim { get; init; } = "";

    /// <summary>Whether a query asks what mentions repeat: only then is it read.</summary>
    public static bool IsAsked(ParsedQuery query) => query.Root is { } root && Asks(root);

    private static bool Asks(QueryNode node) => node switch
    {
        QueryAnd and => and.Parts.Any(Asks),
        QueryOr or => or.Parts.Any(Asks),
        QueryNot not => Asks(not.Part),
        QueryText { Field: QueryField.Claim or QueryField.Narrative or QueryField.Has } => true,
        _ => false,
    };

    public static IReadOnlyList<MentionStory> Of(Work work, IReadOnlyList<long> mentionIds) => [.. ClaimStore.Stories(work, mentionIds), .. NarrativeStore.Stories(work, mentionIds)];
}
