using Heed.Language.Plain;

namespace Heed.Composing.Checks;

/// <summary>Numbers and risk so that people hear them right: how many of how many, over what time, on one base, without decimals.</summary>
internal static class RiskWords
{
    public static IEnumerable<Finding> Check(CheckedDraft draft)
    {
        foreach (var span in ReadText.Of(draft.Text).Risks.Take(Jargon.Shown))
        {
            var words = draft.Text[span.Start..span.End];
            var (code, sentence, instead) = span.Fault switch
            {
                RiskFault.RelativeAlone => ("risk-relative", $"“{words}” does not say of how many.", "Say first how many of how many people: “4 of every 100 people, before it was 2”."),
                RiskFault.Denominators => ("risk-base", $"“{words}” has another base than the number before it. People must calculate.", "Say all of them of the same number, such as “of every 1,000 people”."),
                RiskFault.Decimal => ("risk-decimal", $"“{words}” is finer than people need.", "Round it, and say “about”."),
                RiskFault.NoTimeFrame => ("risk-time", $"“{words}” does not say over what time.", "Say the time: “in a year”, “during a hospital stay”."),
            };
            yield return new Finding(code, "Numbers and risk", Gate.Warn, span.Start, span.End, sentence, instead);
        }
    }
}
