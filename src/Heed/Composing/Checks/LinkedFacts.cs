using System.Globalization;

namespace Heed.Composing.Checks;

/// <summary>A statement rests on facts somebody verified and that still hold.</summary>
internal static class LinkedFacts
{
    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        foreach (var fact in draft.Facts)
        {
            if (!fact.Verified)
                yield return new Finding("fact-unverified", "Facts", Gate.Block, 0, 0, $"The fact “{fact.Statement}” is not verified.", "Have someone other than its author verify it, or unlink it and take it out of the text.");
            else if (fact.ValidUntil is { } until && until <= draft.Now)
                yield return new Finding("fact-expired", "Facts", Gate.Block, 0, 0,
                    $"The fact “{fact.Statement}” was valid only until {until.UtcDateTime.ToString("d MMMM yyyy HH:mm", CultureInfo.InvariantCulture)} UTC.", "Verify it again, or unlink it and take it out of the text.");
        }
    }
}
