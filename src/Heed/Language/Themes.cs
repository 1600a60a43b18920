namespace Heed.Language;

/// <summary>What a mention can be about: five themes of an outbreak after the WHO taxonomy for social listening, and ten of a care organisation.</summary>
public static class Themes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "cause", "illness", "treatment", "interventions", "information",
        "safety", "staff conduct", "access and wait", "cost and billing", "privacy", "closure", "labour", "leadership", "equity", "praise",
    ];

    internal static int IndexOf(string theme)
    {
        for (var i = 0; i < All.Count; i++) if (All[i] == theme) return i;
        throw new InvalidOperationException($"“{theme}” is no theme.");
    }
}
