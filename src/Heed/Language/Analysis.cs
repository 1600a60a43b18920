namespace Heed.Language;

public enum Tone { Negative = -1, Neutral = 0, Positive = 1 }

/// <param name="Label">The tone a reader would name.</param>
/// <param name="Score">-1 (most negative) to 1 (most positive).</param>
/// <param name="Confidence">0 to 1: how far the score lies from the nearest other label.</param>
public readonly record struct Sentiment(Tone Label, double Score, double Confidence);

/// <summary>What a text says, as far as word lists can tell. A machine's reading: a person may always correct it.</summary>
public sealed record Analysis
{
    /// <summary>Two letters (ISO 639-1), or "und" when unsure.</summary>
    public string Language { get; init; } = "und";
    public Sentiment Sentiment { get; init; }
    /// <summary>anger, joy, optimism, sadness, fear: 0 to 1 each.</summary>
    public IReadOnlyDictionary<string, double> Emotions { get; init; } = Feelings.None;
    /// <summary>0 to 1.</summary>
    public double Offensive { get; init; }
    /// <summary>question, complaint, praise, request, report or other.</summary>
    public string Intent { get; init; } = "other";
    public bool Complaint { get; init; }
    /// <summary>none, soon, now or emergency.</summary>
    public string Urgency { get; init; } = "none";
    /// <summary>One theme of <see cref="Themes"/>, or empty.</summary>
    public string Theme { get; init; } = "";
}
