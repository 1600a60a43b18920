using System.Text.RegularExpressions;

namespace Heed.Privacy;

/// <summary>Mailboxes, web addresses, handles.</summary>
internal static partial class ContactPatterns
{
    [GeneratedRegex(@"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63}){1,5}\b", RegexOptions.CultureInvariant)]
    public static partial Regex Email();

    [GeneratedRegex(@"\b(https?://|www\.)[^\s<>""]{3,}|(?<![\w@.-])[a-z0-9][a-z0-9-]{0,62}(\.[a-z0-9-]{1,63}){0,4}\.(com|org|net|gov|edu|info|int|mil|io|app|co\.uk|org\.uk|nhs\.uk|gov\.uk|eu|example|health|news|me|ly|gd|tv|us|ca|fr|es|it|nl)\b(/[^\s<>""]*)?(?!@)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Url();

    [GeneratedRegex(@"(?<![\w@/.])@[A-Za-z0-9_](?:[\w.-]{0,80}\w)", RegexOptions.CultureInvariant)]
    public static partial Regex Handle();
}
