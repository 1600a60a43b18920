using Heed.Records;

namespace Heed.Crises;

public sealed record TimelineEntry
{
    public long Id { get; init; }
    public long CrisisId { get; init; }
    public DateTimeOffset At { get; init; }
    public string Kind { get; init; } = "";
    public string Text { get; init; } = "";
    public string ActorName { get; init; } = "";
    public string Link { get; init; } = "";
}

/// <summary>What happened in a crisis, in order. Entries are never changed: a mistake is set right by a later entry of kind "correction".</summary>
public static class Timeline
{
    /// <param name="kind">declared level stage duty step fact draft approval publication delivery response promise reminder note correction</param>
    /// <param name="text">One sentence, no mention text, no patient.</param>
    public static void Add(Work work, long crisisId, DateTimeOffset at, string kind, string text, string actorName, string link = "") =>
        TimelineStore.Add(work, new TimelineEntry { CrisisId = crisisId, At = at, Kind = kind, Text = text, ActorName = actorName, Link = link });

    public static IReadOnlyList<TimelineEntry> Newest(Work work, long crisisId, int limit = 50) => TimelineStore.Newest(work, crisisId, limit);

    public static string KindName(string kind) => kind switch
    {
        "declared" => "Declared",
        "level" => "Level",
        "stage" => "Stage",
        "duty" => "Duty",
        "step" => "Checklist",
        "fact" => "Fact",
        "draft" => "Draft",
        "approval" => "Approval",
        "publication" => "Publication",
        "delivery" => "Delivery",
        "response" => "First response",
        "promise" => "Promise",
        "reminder" => "Reminder",
        "note" => "Note",
        "correction" => "Correction",
        _ => "Entry"
    };
}
