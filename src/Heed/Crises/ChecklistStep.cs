namespace Heed.Crises;

/// <summary>One step of one crisis, with its own due time.</summary>
public sealed record ChecklistStep
{
    public const string Open = "open", Done = "done", NotApplicable = "not_applicable";

    public long Id { get; init; }
    public long CrisisId { get; init; }
    public string Code { get; init; } = "";
    public string Window { get; init; } = "";
    public DateTimeOffset DueAt { get; init; }
    public string OwnerRole { get; init; } = "";
    public string Text { get; init; } = "";
    public string DoneWhen { get; init; } = "";
    public string State { get; init; } = Open;
    public string Note { get; init; } = "";
    public string DoneBy { get; init; } = "";
    public DateTimeOffset? DoneAt { get; init; }

    public bool IsOverdue(DateTimeOffset now) => State == Open && now > DueAt;

    public string StateInWords => State switch { Done => "Done", NotApplicable => "Not applicable", _ => "Open" };

    /// <returns>Why the step cannot get this state, or null.</returns>
    public Refusal? Refuse(string to, string note) => to switch
    {
        Done or Open => null,
        NotApplicable => string.IsNullOrWhiteSpace(note) ? new($"Say why {Code} does not apply here. It stays in the record.") : null,
        _ => new("Choose done, not applicable or open.")
    };
}
