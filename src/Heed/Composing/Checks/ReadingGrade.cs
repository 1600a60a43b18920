using System.Globalization;
using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>Reading grade (Flesch–Kincaid; in Spanish and German the formula of that language): aim at 6, warn above 6, block above 8 from level 2. Under 30 words the formula jumps about, so it warns only above 8 and never blocks.</summary>
internal static class ReadingGrade
{
    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        var measured = ReadText.Of(draft.Text).Measured;
        var read = ReadText.Of(draft.Text);
        // French and other languages have no formula here, and the English one would mislead.
        if (measured.Words < 10 || read.Language != "en" && read.Foreign is null) yield break;
        var years = read.Foreign?.Reading.Grade ?? measured.FleschKincaid;
        if (years <= (measured.Words < 30 ? 8 : 6)) yield break;
        var gate = years > 8 && draft.Level >= 2 && measured.Words >= 30 ? Gate.Block : Gate.Warn;
        var grade = years.ToString("0.0", CultureInfo.InvariantCulture);
        yield return new Finding("grade", "Reading grade", gate, 0, 0, $"It reads at school grade {grade}. The goal is 6, the limit in a crisis is 8.", "Use shorter sentences and shorter words. Start with the longest sentence.");
    }
}
