using Heed.Language.Facets;

namespace Heed.Language;

public enum Tone { Negative = -1, Neutral = 0, Positive = 1 }

/// <param name="Label">The tone a reader would name.</param>
/// <param name="Score">-1 (most negative) to 1 (most positive).</param>
/// <param name="Confidence">0 to 1: the share of readers who would give this label, as far as the judge can tell.</param>
public readonly record struct Sentiment(Tone Label, double Score, double Confidence)
{
    /// <summary>Less confidence than this is not a judgement.</summary>
    public const double SureFrom = 0.45;

    /// <summary>False where the judge cannot tell: the label is then its best guess and nothing should rest on it.</summary>
    public bool Sure => Confidence >= SureFrom;
}

/// <summary>What a text says. A machine's reading, to be kept: a person may always correct it.</summary>
public sealed record Analysis
{
    /// <summary>Two letters (ISO 639-1), or "und" when unsure.</summary>
    public string Language { get; init; } = "und";
    public Sentiment Sentiment { get; init; }
    /// <summary>anger, joy, optimism, sadness, fear: 0 to 1 each; several may hold.</summary>
    public IReadOnlyDictionary<string, double> Emotions { get; init; } = Feelings.None;
    /// <summary>From this share on a text is called offensive.</summary>
    public const double OffensiveFrom = 0.5;

    /// <summary>An emotion weaker than this is none.</summary>
    public const double FeltFrom = 0.5;

    /// <summary>0 to 1.</summary>
    public double Offensive { get; init; }
    /// <summary>0 to 1: how surely it tells something that helps in a crisis, not prayers or talk.</summary>
    public double Informative { get; init; }
    /// <summary>question, complaint, praise, request, rumour, threat, report or other.</summary>
    public string Intent { get; init; } = "other";
    public bool Complaint { get; init; }
    /// <summary>none, soon, now or emergency.</summary>
    public string Urgency { get; init; } = "none";
    /// <summary>Themes of <see cref="Language.Themes"/>, the one that weighs most first.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];
    /// <summary>The theme that weighs most, or empty.</summary>
    public string Theme => Themes.Count > 0 ? Themes[0] : "";

    public static Analysis Of(in Reading reading) => new()
    {
        Language = reading.Language, Sentiment = reading.Sentiment, Emotions = Feelings.Of(reading), Offensive = Math.Round(reading.Offensive, 3), Informative = Math.Round(reading.Informative, 3),
        Intent = Named(reading.Intent), Complaint = reading.Complaint, Urgency = Named(reading.Urgency), Themes = Heed.Language.Themes.Names(reading.Themes, reading.Theme),
    };

    internal static string Named(Intent intent) => intent switch
    {
        Facets.Intent.Question => "question", Facets.Intent.Complaint => "complaint", Facets.Intent.Praise => "praise", Facets.Intent.Request => "request",
        Facets.Intent.Rumour => "rumour", Facets.Intent.Threat => "threat", Facets.Intent.Report => "report", _ => "other",
    };

    internal static string Named(Urgency urgency) => urgency switch
    {
        Facets.Urgency.Emergency => "emergency", Facets.Urgency.Now => "now", Facets.Urgency.Soon => "soon", _ => "none",
    };
}
