namespace Heed.Composing.Checks;

/// <summary>Says once which checks were not made because they do not know the language. A warning at every level: words that tell who was in our care could stand there unseen.</summary>
internal static class LanguageUnchecked
{
    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        var language = ReadText.Of(draft.Text).Language;
        if (DraftLanguage.IsChecked(language)) yield break;
        yield return new Finding("language-unchecked", "Language", Gate.Warn, 0, 0,
            $"Heed cannot check {DraftLanguage.Named(language)}. Not checked: words about a person’s care, feeling, what people can do, the next update, promises, guesses, plain words and reading grade.",
            "Have someone who reads it well look for these before it goes out.");
    }
}
