namespace Heed.Shell.Sample;

/// <summary>Makes a sentence of a phrase book look typed by somebody: capitals, full stops, hashtags, emoji, a slip of the finger. Pure.</summary>
public static class Speech
{
    private static readonly string[] Glad = ["🙏", "❤️", "😊", "👏", "💙", "🎉"];
    private static readonly string[] Sore = ["😡", "🙄", "😤", "🤦", "😞", "😬"];
    private static readonly string[] Tags = ["#PortMerrow", "#GullPoint", "#MerrowBay", "#HarborLight", "#healthcare", "#patientexperience"];

    /// <param name="mood">1 glad, 0 even, -1 sore: decides which emoji may stand at the end.</param>
    public static string Typed(string words, int mood, Dice dice)
    {
        if (dice.Chance(0.55)) words = char.ToUpperInvariant(words[0]) + words[1..];
        if (dice.Chance(0.10)) words = Slip(words, dice);
        if (dice.Chance(0.07)) words = words.ToLowerInvariant();
        if (words[^1] is not ('?' or '.' or '!'))
        {
            if (LooksLikeQuestion(words)) words += dice.Chance(0.8) ? "?" : "";
            else words += dice.Below(10) switch { < 6 => ".", < 8 => "", 8 => "...", _ => mood == 0 ? "." : "!" };
        }
        if (dice.Chance(0.14) && mood != 0) words += " " + (mood > 0 ? Glad : Sore)[dice.Below(6)];
        if (dice.Chance(0.10)) words += " " + Tags[dice.Below(Tags.Length)];
        return words;
    }

    /// <summary>A second sentence after the first, with a full stop between them if there is none.</summary>
    public static string Then(string words, string more) =>
        more.Length == 0 ? words : char.IsLetterOrDigit(words[^1]) && !words.Split(' ')[^1].StartsWith('#') ? $"{words}. {more}" : $"{words} {more}";

    private static bool LooksLikeQuestion(string words)
    {
        var first = words.Split(' ', 2)[0].ToLowerInvariant();
        return first is "does" or "is" or "can" or "where" or "what" or "how" or "who" or "do" or "has" or "why" or "anyone" or "should";
    }

    /// <summary>Two letters change places, or one is typed twice, never in a name, a tag or a number.</summary>
    private static string Slip(string words, Dice dice)
    {
        var parts = words.Split(' ');
        var index = dice.Below(parts.Length);
        var part = parts[index];
        if (part.Length < 5 || !part.All(char.IsAsciiLetterLower)) return words;
        var at = 1 + dice.Below(part.Length - 3);
        parts[index] = dice.Chance(0.6) ? part[..at] + part[at + 1] + part[at] + part[(at + 2)..] : part[..at] + part[at] + part[at..];
        return string.Join(' ', parts);
    }
}
