using System.Globalization;
using Heed.Language;

namespace Heed.Composing.Checks;

/// <summary>Reading grade (Flesch–Kincaid): aim at 6, warn above 6, block above 8 from level 2. Under 30 words the formula jumps about, so it warns only above 8 and never blocks.</summary>
internal static class ReadingGrade
{
    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        var measured = Readability.Measure(draft.Text);
        if (measured.Words < 10 || measured.FleschKincaid <= (measured.Words < 30 ? 8 : 6)) yield break;
        var gate = measured.FleschKincaid > 8 && draft.Level >= 2 && measured.Words >= 30 ? Gate.Block : Gate.Warn;
        var grade = measured.FleschKincaid.ToString("0.0", CultureInfo.InvariantCulture);
        yield return new Finding("grade", "Reading grade", gate, 0, 0, $"It reads at school grade {grade}. The goal is 6, the limit in a crisis is 8.", "Use shorter sentences and shorter words. Start with the longest sentence.");
    }
}
