namespace Heed.People;

/// <summary>One labelled field of a form, with its hint and, after a refusal, the sentence that says what to mend.</summary>
public sealed record TextField(string Name, string Label, string Value)
{
    public string Type { get; init; } = "text";
    public string Hint { get; init; } = "";
    public string? Fault { get; init; }
    public string Autocomplete { get; init; } = "off";
    public bool Required { get; init; } = true;
    public int MaxLength { get; init; } = 200;
    /// <summary>More than one: a box of so many lines.</summary>
    public int Lines { get; init; } = 1;
    public string Id => Name.Replace('.', '-');
    public string? DescribedBy => (Hint.Length > 0, Fault is not null) switch
    {
        (true, true) => $"{Id}-hint {Id}-fault",
        (true, false) => $"{Id}-hint",
        (false, true) => $"{Id}-fault",
        _ => null
    };
}
