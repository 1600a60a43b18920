using Heed.Language;

namespace Heed.Listening;

/// <summary>A kind of label a mention carries, with the values it can take; none listed: a language code.</summary>
public sealed record Facet(string Key, string Name, IReadOnlyList<string> Values)
{
    public bool Allows(string value) => Values.Count > 0 ? Values.Contains(value) : value.Length is 2 or 3 && value.All(char.IsAsciiLetterLower);
}

/// <summary>The labels a person may correct.</summary>
public static class Labels
{
    public static IReadOnlyList<Facet> All { get; } =
    [
        new("sentiment", "Tone", ["negative", "neutral", "positive"]),
        new("intent", "Intent", ["question", "complaint", "praise", "request", "rumour", "threat", "report", "other"]),
        new("urgency", "Urgency", ["none", "soon", "now", "emergency"]),
        new("emotion", "Strongest emotion", ["none", "anger", "joy", "optimism", "sadness", "fear"]),
        new("complaint", "Complaint", ["yes", "no"]),
        new("offensive", "Offensive", ["yes", "no"]),
        new("theme", "Theme", ["none", .. Themes.All]),
        new("language", "Language", []),
    ];

    public static Facet? Find(string? key) => All.FirstOrDefault(facet => facet.Key == key);

    /// <summary>What a mention's label says now; empty where it was kept before this was asked.</summary>
    public static string Of(Mention mention, string facet) => facet switch
    {
        "sentiment" => mention.ToneWord.ToLowerInvariant(),
        "intent" => mention.Intent,
        "urgency" => mention.Urgency,
        "emotion" => mention.Emotion,
        "complaint" => mention.Complaint,
        "offensive" => mention.Offensive,
        "theme" => mention.Theme.Length == 0 ? "none" : mention.Theme,
        "language" => mention.Language,
        _ => "",
    };
}

/// <summary>Analysis as it is stored with a mention.</summary>
public static class StoredFacets
{
    public static string Emotion(Analysis analysis)
    {
        var (name, value) = analysis.Emotions.MaxBy(emotion => emotion.Value);
        return value >= Analysis.FeltFrom ? name : "none";
    }

    public static string YesNo(bool value) => value ? "yes" : "no";
}
