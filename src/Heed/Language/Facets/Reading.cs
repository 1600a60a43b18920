namespace Heed.Language.Facets;

/// <summary>What a writer wants with a post.</summary>
public enum Intent : byte { Other, Question, Complaint, Praise, Request, Rumour, Threat, Report }

/// <summary>How soon somebody has to look at a post.</summary>
public enum Urgency : byte { None, Soon, Now, Emergency }

/// <summary>
/// What one walk says about a post, without a byte on the heap: filled anew for each post by <see cref="Analyser.Analyse(TokenWalk, string?, out Reading)"/>.
/// Whoever keeps it makes an <see cref="Analysis"/> of it.
/// </summary>
public struct Reading
{
    /// <summary>Two letters (ISO 639-1), or "und" when unsure. One of a fixed set of strings.</summary>
    public string Language;
    public Sentiment Sentiment;
    /// <summary>0 to 1 each.</summary>
    public float Anger, Joy, Optimism, Sadness, Fear;
    /// <summary>0 to 1; from a half on it is called offensive.</summary>
    public float Offensive;
    /// <summary>0 to 1: how surely it tells something that helps in a crisis (what happened, who is hurt, what is needed), not prayers or talk.</summary>
    public float Informative;
    public Intent Intent;
    public bool Complaint;
    public Urgency Urgency;
    /// <summary>One bit for each theme of <see cref="Language.Themes"/>.</summary>
    public ulong Themes;
    /// <summary>The theme that weighs most, an index into <see cref="Language.Themes.All"/>, or -1.</summary>
    public int Theme;
}
