namespace Heed.Crises;

/// <summary>The life of a crisis after it is declared. Preparation is everything before; learning (evaluation) cannot be skipped.</summary>
public static class CrisisStage
{
    public const string Initial = "initial", Maintenance = "maintenance", Resolution = "resolution", Evaluation = "evaluation", Closed = "closed";

    public static IReadOnlyList<string> InOrder { get; } = [Initial, Maintenance, Resolution, Evaluation, Closed];

    /// <summary>The stage after this one; null after the last.</summary>
    public static string? After(string stage) => stage switch
    {
        Initial => Maintenance,
        Maintenance => Resolution,
        Resolution => Evaluation,
        Evaluation => Closed,
        _ => null
    };

    public static string Name(string stage) => stage switch
    {
        Initial => "Initial",
        Maintenance => "Maintenance",
        Resolution => "Resolution",
        Evaluation => "Evaluation",
        Closed => "Closed",
        _ => stage
    };

    /// <summary>What communication does in this stage.</summary>
    public static string Job(string stage) => stage switch
    {
        Initial => "Show that we care, say plainly what is known, what to do, and when we speak next.",
        Maintenance => "Give background, answer questions, correct rumors, keep the promised times.",
        Resolution => "Say what was found and what changes. Be honest about faults. Thank people.",
        Evaluation => "Learn: review with the team, write the report, ask people how it was for them.",
        Closed => "The record is complete. It can be reopened if new facts come.",
        _ => ""
    };
}
