using System.Text.RegularExpressions;

namespace Heed.Composing.Checks;

/// <summary>A gap of a template that nobody filled.</summary>
internal static partial class Placeholders
{
    public static IEnumerable<Finding> Check(CheckedDraft draft) =>
        from Match gap in Gap().Matches(draft.Text)
        select new Finding("placeholder", "Gap to fill", Gate.Block, gap.Index, gap.Index + gap.Length, $"“{gap.Value}” is a gap that has not been filled.", "Put in the real words, or remove the sentence.");

    [GeneratedRegex(@"\{[^{}\n]{0,80}\}|\[(insert|name|date|time|place|phone|link|tbc|tbd|xx+)[^\]\n]{0,60}\]|\bTBC\b|\bTBD\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gap();
}
