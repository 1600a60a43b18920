namespace Heed.Crises;

/// <summary>The five levels of a crisis, 0 to 4, and the words that always stand beside the number.</summary>
public static class Levels
{
    public const int Lowest = 0, Highest = 4;

    public static string Name(int level) => level switch
    {
        0 => "Routine",
        1 => "Watch",
        2 => "Issue",
        3 => "Serious",
        4 => "Critical",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A level is 0 to 4.")
    };

    public static string Meaning(int level) => level switch
    {
        0 => "Normal questions, praise and single complaints.",
        1 => "An early sign, contained, with no harm shown.",
        2 => "Spreading or credible. Reputation or privacy is at risk, or local media are interested.",
        3 => "Harm is likely, a regulator or mass media are involved, or care is touched.",
        4 => "Life safety, loss of a core service, or national coverage.",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A level is 0 to 4.")
    };

    /// <summary>The tag colour that goes with the words; never shown without them.</summary>
    public static string Tag(int level) => level switch { >= 4 => "red", 3 => "red", 2 => "amber", 1 => "blue", _ => "quiet" };
}
