using System.Numerics;

namespace Heed.Language;

/// <summary>What a mention can be about: five themes of an outbreak after the WHO taxonomy for social listening, ten of a care organisation as the press sees it, and sixteen of care as a patient lives it.</summary>
public static class Themes
{
    public static IReadOnlyList<string> All { get; } =
    [
        "cause", "illness", "treatment", "interventions", "information",
        "safety", "staff conduct", "access and wait", "cost and billing", "privacy", "closure", "labour", "leadership", "equity", "praise",
        "appointments", "transport", "communication", "family and visiting", "dignity", "food", "cleanliness", "facilities",
        "quality of care", "coordination", "medication", "test results", "discharge", "pain", "mental health", "maternity",
    ];

    /// <summary>Themes that hardly anything but care has, one bit each; and with them those of a visit that politics and sport have too.</summary>
    internal static readonly ulong OfCareOnly = BitsOf("access and wait", "appointments", "coordination", "medication", "test results", "discharge", "maternity", "quality of care");
    internal static readonly ulong OfVisits = OfCareOnly | BitsOf("staff conduct", "transport", "communication", "dignity", "food", "cleanliness", "facilities", "pain");

    private static ulong BitsOf(params string[] themes) => themes.Aggregate(0ul, (bits, theme) => bits | 1ul << IndexOf(theme));

    internal static int IndexOf(string theme)
    {
        for (var i = 0; i < All.Count; i++) if (All[i] == theme) return i;
        throw new InvalidOperationException($"“{theme}” is no theme.");
    }

    /// <summary>The names of a set of themes, <paramref name="first"/> (an index, or -1) before the others.</summary>
    internal static IReadOnlyList<string> Names(ulong themes, int first)
    {
        if (themes == 0) return [];
        var names = new string[BitOperations.PopCount(themes)];
        var at = 0;
        if (first >= 0) names[at++] = All[first];
        for (var i = 0; i < All.Count; i++) if (i != first && (themes & (1ul << i)) != 0) names[at++] = All[i];
        return names;
    }
}
