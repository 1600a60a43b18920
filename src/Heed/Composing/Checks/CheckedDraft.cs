namespace Heed.Composing.Checks;

/// <summary>Pass: say nothing. Warn: tell the writer. Block: it cannot go out as it stands.</summary>
public enum Gate { Pass, Warn, Block }

/// <param name="Code">Stable name of the check, for specs and the journal.</param>
/// <param name="Class">What kind of trouble, for the screen; begins with "title:" when the place is in the title.</param>
/// <param name="Start">First UTF-16 unit of the words meant. Start and End are 0 when the whole text is meant.</param>
/// <param name="Sentence">What is wrong.</param>
/// <param name="Instead">What to say or do instead.</param>
public sealed record Finding(string Code, string Class, Gate Gate, int Start, int End, string Sentence, string Instead);

/// <summary>A fact linked to the draft, as the ledger has it now.</summary>
public sealed record CheckedFact(long Id, string Statement, bool Verified, DateTimeOffset? ValidUntil);

/// <summary>A draft and all that its checks need to know.</summary>
public sealed record CheckedDraft
{
    public string Title { get; init; } = "";
    public required string Text { get; init; }
    /// <summary>0 routine, 1 watch, 2 issue, 3 serious, 4 critical.</summary>
    public int Level { get; init; }
    /// <summary>holding, full, update, closing, routine or reply.</summary>
    public string Kind { get; init; } = "routine";
    /// <summary>Where it is meant to go: post, email, press, newsroom, script, or nothing said.</summary>
    public string Channel { get; init; } = "";
    /// <summary>A reply, a mention or a direct message, as against a statement to everybody.</summary>
    public bool AddressedToPerson { get; init; }
    /// <summary>Scenarios where a line of feeling would be in the way, such as "stay away" in an emergency.</summary>
    public bool EmpathyExempt { get; init; }
    public IReadOnlyList<CheckedFact> Facts { get; init; } = [];
    /// <summary>Numbers, addresses, sites, handles, places and names the organisation itself publishes.</summary>
    public IReadOnlyList<string> OwnIdentifiers { get; init; } = [];
    public DateTimeOffset Now { get; init; }
    public DateTimeOffset? NextUpdateAt { get; init; }
}

/// <summary>One of the six principles of crisis and emergency risk communication, as far as a text shows it.</summary>
public sealed record Principle(string Name, Gate Gate, string Sentence);

public sealed record CheckResult
{
    /// <summary>In order of place, those of the title first.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }
    public required Heed.Language.Readability Readability { get; init; }
    /// <summary>The two letters of the language it is written in. The grades of <see cref="Readability"/> hold for en alone.</summary>
    public required string Language { get; init; }
    /// <summary>In a Spanish or German text, what the formula of that language says: the grades of <see cref="Readability"/> are for English.</summary>
    public (string Language, Heed.Language.Plain.ForeignReading Reading)? Foreign { get; init; }
    /// <summary>Always six.</summary>
    public required IReadOnlyList<Principle> Principles { get; init; }
    /// <summary>The hardest gate of all findings.</summary>
    public required Gate Verdict { get; init; }
}
