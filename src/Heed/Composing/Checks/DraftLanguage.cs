using Heed.Language;
using Heed.Language.Tongues;

namespace Heed.Composing.Checks;

/// <summary>
/// The language a draft is written in, for the checks: en, es, fr and de are checked; any other code only where the text is surely in it. A draft that gives no sign is taken for English, as most are.
/// </summary>
internal static class DraftLanguage
{
    /// <summary>How much of a text is looked at, in UTF-16 units, and how sure the model must be; a few words are told by their small words first.</summary>
    private const int Looked = 20_000, Few = 8;
    private const float Sure = 0.9f;

    private static readonly string[] Checked = ["en", "es", "fr", "de"];

    [ThreadStatic] private static TokenWalk? _walk;

    public static bool IsChecked(string language) => Array.IndexOf(Checked, language) >= 0;

    public static string Of(string text)
    {
        var walk = _walk ??= new TokenWalk();
        walk.Read(text.Length > Looked ? text[..Looked] : text);
        var words = 0;
        foreach (ref readonly var token in walk.Tokens) if (token.Kind == TokenKind.Word && !token.Is(TokenMarks.InUrl)) words++;
        var small = SmallWords.Language(walk.Tokens, "");
        if (words < Few && small.Length > 0) return small;
        var language = TongueFinder.Find(walk, null, out var confidence);
        if (confidence >= Sure && (IsChecked(language) || words >= Few || Array.IndexOf(TongueFinder.Latin, language) < 0)) return language;
        return small.Length > 0 ? small : "en";
    }

    /// <summary>As the finding calls it.</summary>
    public static string Named(string language) => language switch
    {
        "pt" => "Portuguese", "it" => "Italian", "nl" => "Dutch", "pl" => "Polish", "ru" => "Russian", "uk" => "Ukrainian", "ar" => "Arabic", "zh" => "Chinese", "ja" => "Japanese", "ko" => "Korean", "vi" => "Vietnamese", "tl" => "Tagalog", "ht" => "Haitian Creole",
        "hi" => "Hindi", "ur" => "Urdu", "fa" => "Persian", "so" => "Somali", "tr" => "Turkish", "ro" => "Romanian", "sv" => "Swedish", "da" => "Danish", "no" => "Norwegian", "fi" => "Finnish", "cs" => "Czech", "el" => "Greek", "he" => "Hebrew", "bn" => "Bengali", "am" => "Amharic", "ca" => "Catalan",
        _ => $"this language ({language})",
    };
}
