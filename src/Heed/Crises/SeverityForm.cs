namespace Heed.Crises;

/// <summary>The seven questions and the triggers as a form sends them. The fields are named "Severity.Harm" and so on.</summary>
public sealed class SeverityForm
{
    public int Harm { get; set; }
    public int Privacy { get; set; }
    public int Velocity { get; set; }
    public int Reach { get; set; }
    public int Sentiment { get; set; }
    public int Attribution { get; set; }
    public int Operations { get; set; }
    public List<string> Triggers { get; set; } = [];

    public SeverityAnswers ToAnswers() => new()
    {
        Harm = Clamp(Harm), Privacy = Clamp(Privacy), Velocity = Clamp(Velocity), Reach = Clamp(Reach), Sentiment = Clamp(Sentiment),
        Attribution = Clamp(Attribution), Operations = Clamp(Operations), Triggers = [.. Triggers.Where(IsKnown).Distinct()]
    };

    public static SeverityForm From(SeverityAnswers answers) => new()
    {
        Harm = answers.Harm, Privacy = answers.Privacy, Velocity = answers.Velocity, Reach = answers.Reach, Sentiment = answers.Sentiment,
        Attribution = answers.Attribution, Operations = answers.Operations, Triggers = [.. answers.Triggers]
    };

    private static int Clamp(int answer) => Math.Clamp(answer, 0, 4);

    private static bool IsKnown(string code) => SeverityScale.Triggers.Any(trigger =>
        code == trigger.Code || (trigger.LiftSentence != "" && code == SeverityScale.Lifted(trigger)));
}
