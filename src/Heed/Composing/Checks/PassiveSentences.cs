using Heed.Language;
using Heed.Language.Plain;

namespace Heed.Composing.Checks;

/// <summary>Who did it? At most one sentence in ten may hide that behind the passive voice; in a short text, one sentence may.</summary>
internal static class PassiveSentences
{
    public const double Share = 0.10;

    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        var passives = ReadText.Of(draft.Text).Plain.Passive;
        if (passives.Count < 2) yield break;
        var sentences = ReadText.Of(draft.Text).Sentences.Count;
        if (passives.Count <= Share * sentences) yield break;
        foreach (var span in passives.Take(Jargon.Shown))
            yield return new Finding("passive", "Passive voice", Gate.Warn, span.Start, span.End, $"“{draft.Text[span.Start..span.End]}” does not say who does it.", "Name who does what: “We closed the lab.”");
    }
}
