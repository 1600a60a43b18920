namespace Heed.Composing.Checks;

internal static class Emptiness
{
    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        if (draft.Text.Any(char.IsLetterOrDigit)) yield break;
        yield return new Finding("empty", "Empty", Gate.Block, 0, 0, "The text is empty.", "Write what people need to know first.");
    }
}
