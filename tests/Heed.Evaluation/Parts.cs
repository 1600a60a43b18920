namespace Heed.Evaluation;

/// <summary>Every part of the scoreboard, in the order it is printed. A new part: one file with its recipe and its measures, one line here.</summary>
public static class Parts
{
    public static IReadOnlyList<Part> All { get; } =
    [
        Identifiers.Part,
        SentimentPart.Part, MannerPart.Part,
        PlainPart.Part,
        EmotionPart.Part, OffensivePart.Part, IntentPart.Part, CrisisPart.Part, ThemesPart.Part,
        ClaimsPart.Part,
        NearDuplicatesPart.Part,
        NarrativesPart.Part,
        Names.Part,
        LanguagesPart.Part,
    ];
}
