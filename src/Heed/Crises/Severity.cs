namespace Heed.Crises;

/// <summary>The answers of one weighing, 0 to 4 each, and the triggers that hold ("H2", or "H2+" for its graver form).</summary>
public sealed record SeverityAnswers
{
    public int Harm { get; init; }
    public int Privacy { get; init; }
    public int Velocity { get; init; }
    public int Reach { get; init; }
    public int Sentiment { get; init; }
    public int Attribution { get; init; }
    public int Operations { get; init; }
    public IReadOnlyList<string> Triggers { get; init; } = [];

    public int Of(string dimension) => dimension switch
    {
        "harm" => Harm,
        "privacy" => Privacy,
        "velocity" => Velocity,
        "reach" => Reach,
        "sentiment" => Sentiment,
        "attribution" => Attribution,
        "operations" => Operations,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not one of the seven questions.")
    };
}

/// <param name="Level">The higher of the level from the score and the highest trigger.</param>
/// <param name="Because">One sentence that says what set the level.</param>
public sealed record SeverityResult(int Score, int LevelFromScore, int LevelFromTriggers, int Level, string Because);

/// <summary>How grave a crisis is. Score = sum of weight x answer, 0 to 100; 15, 30, 50 and 70 begin levels 1 to 4; a trigger lifts the level at once.</summary>
public static class Severity
{
    public static SeverityResult Assess(SeverityAnswers answers)
    {
        var score = SeverityScale.Dimensions.Sum(dimension => dimension.Weight * Math.Clamp(answers.Of(dimension.Code), 0, 4));
        var fromScore = Enumerable.Range(0, 5).Last(level => score >= SeverityScale.LowerBound(level));
        var strongest = SeverityScale.Triggers.Select(trigger => (Trigger: trigger, Level: LevelOf(trigger, answers.Triggers))).MaxBy(found => found.Level);
        var level = Math.Max(fromScore, strongest.Level);
        var because = strongest.Level > fromScore
            ? $"{strongest.Trigger.Code} holds, which sets level {level}: {char.ToLowerInvariant(strongest.Trigger.Sentence[0])}{strongest.Trigger.Sentence[1..]}. The score alone, {score} of 100, would give level {fromScore}."
            : $"The score is {score} of 100, which gives level {level}.";
        return new SeverityResult(score, fromScore, strongest.Level, level, because);
    }

    private static int LevelOf(HardTrigger trigger, IReadOnlyList<string> holding) =>
        trigger.LiftSentence != "" && holding.Contains(SeverityScale.Lifted(trigger)) ? trigger.LiftedLevel
        : holding.Contains(trigger.Code) ? trigger.MinLevel
        : 0;
}
